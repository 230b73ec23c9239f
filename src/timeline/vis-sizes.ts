/*
 * Sizes that vis-timeline asks the page for at every drawing, between one change and the next, so that the page is laid
 * out several times a frame. Lanes are told here what is known already: the stage's width, the heights of the lanes above,
 * and the size of a heading that has been measured before.
 */

interface ItemSet {
  readonly dom: { readonly frame: HTMLElement };
  readonly groupIds: readonly string[];
  readonly groups: Readonly<Record<string, Group>>;
}

interface Group {
  readonly groupId: string;
  readonly itemSet: ItemSet;
  readonly dom: { readonly inner: HTMLElement; readonly background: HTMLElement };
  readonly props: { readonly label: Size };
  readonly orderedItems: unknown;
  height?: number;
  lastMarkerHeight?: number;
  top: number;
  right: number;
  width: number;
  visibleItems: readonly { repositionY: (margin: unknown) => void }[];
  _updateItemsInRange: (ordered: unknown, before: unknown, range: unknown) => Group['visibleItems'];
}

interface Size {
  width: number;
  height: number;
}

interface GroupMethods {
  _calculateGroupSizeAndPosition: (this: Group) => void;
  _didMarkerHeightChange: (this: Group) => boolean;
  _didResize: (this: Group, resized: boolean, height: number) => boolean;
}

interface Known {
  readonly widthOf: () => number;
  /** Of a letter in any lane, once one has been measured. */
  markerHeight: number | undefined;
  /** The heading of each lane whose size the lane has been told. */
  told: WeakMap<Group, Element>;
  /** By what a heading says; countries come back with the next choice. */
  headings: Map<string, Size>;
}

const unmeasured = (): Omit<Known, 'widthOf'> => ({
  markerHeight: undefined,
  told: new WeakMap(),
  headings: new Map(),
});

const known = new WeakMap<ItemSet, Known>();
const told = new WeakSet<object>();
const BACKGROUND = '__background__';

/** Answers with what makes the lanes ask the page again: the typeface or the width of the page has changed. */
export function tellSizes(timeline: object, widthOf: () => number): () => void {
  const { itemSet } = timeline as { itemSet: ItemSet };
  const sizes: Known = { widthOf, ...unmeasured() };
  known.set(itemSet, sizes);
  // Asked for right after all items have been placed, when the answer costs a layout; a frame is as wide as its stage.
  Object.defineProperty(itemSet.dom.frame, 'offsetWidth', { get: widthOf });
  const background = itemSet.groups[BACKGROUND];
  if (background) {
    Object.assign(background, { redraw: redrawBackground });
    // Its class is one below that of all lanes.
    tellGroups(Object.getPrototypeOf(Object.getPrototypeOf(background)) as GroupMethods);
  }
  return () => {
    Object.assign(sizes, unmeasured());
  };
}

function tellGroups(group: GroupMethods): void {
  if (told.has(group)) return;
  told.add(group);
  const ask = ownMethods(group);
  group._calculateGroupSizeAndPosition = function () {
    const sizes = known.get(this.itemSet);
    if (!sizes) return ask._calculateGroupSizeAndPosition.call(this);
    const { groupIds, groups } = this.itemSet;
    const above = groupIds.slice(0, Math.max(0, groupIds.indexOf(this.groupId)));
    this.top = above.reduce((top, id) => top + (groups[id]?.height ?? 0), 0);
    this.right = 0;
    this.width = sizes.widthOf();
  };
  // The first that a lane does: nothing has been placed yet, and the page has little to lay out for an answer.
  group._didMarkerHeightChange = function () {
    const sizes = known.get(this.itemSet);
    if (!sizes) return ask._didMarkerHeightChange.call(this);
    const hasNewLetters = tellMarkerHeight(this, sizes, ask);
    return tellHeading(this, sizes) || hasNewLetters;
  };
  group._didResize = function (resized, height) {
    if (!known.has(this.itemSet)) return ask._didResize.call(this, resized, height);
    const hasGrown = this.height !== height;
    this.height = height;
    return resized || hasGrown;
  };
}

/** Says whether the page's letters have grown, or the timeline has come into sight. */
function tellMarkerHeight(group: Group, sizes: Known, ask: GroupMethods): boolean {
  const height = sizes.markerHeight;
  if (height !== undefined && group.lastMarkerHeight === height) return false;
  // Nothing stands in a new lane yet, and its letters are those of the others.
  if (height !== undefined && group.lastMarkerHeight === undefined) {
    group.lastMarkerHeight = height;
    return true;
  }
  const hasChanged = ask._didMarkerHeightChange.call(group);
  sizes.markerHeight = group.lastMarkerHeight;
  return hasChanged;
}

/** Says whether the lane's heading takes another size than the one before. */
function tellHeading(group: Group, sizes: Known): boolean {
  const { inner } = group.dom;
  const { label } = group.props;
  const heading = inner.firstElementChild;
  if (!heading || sizes.told.get(group) === heading) return false;
  sizes.told.set(group, heading);
  const words = wordsOf(heading);
  const { width, height } = sizes.headings.get(words) ?? {
    width: inner.clientWidth,
    height: inner.clientHeight,
  };
  sizes.headings.set(words, { width, height });
  const hasChanged = label.width !== width || label.height !== height;
  Object.assign(label, { width, height });
  return hasChanged;
}

/** All that the size of a heading hangs on: words, flags, a sign that it opens, and whether it is set in. */
const wordsOf = ({ tagName, childElementCount, attributes, textContent }: Element): string =>
  [tagName, childElementCount, attributes.getNamedItem('data-nested') !== null, textContent].join(' ');

const ownMethods = (group: GroupMethods): GroupMethods => ({
  _calculateGroupSizeAndPosition: group._calculateGroupSizeAndPosition,
  _didMarkerHeightChange: group._didMarkerHeightChange,
  _didResize: group._didResize,
});

/** As vis-timeline does it for the shades behind all lanes, but for asking how wide they are. */
function redrawBackground(this: Group, range: unknown, margin: unknown): boolean {
  this.width = known.get(this.itemSet)?.widthOf() ?? 0;
  this.visibleItems = this._updateItemsInRange(this.orderedItems, this.visibleItems, range);
  this.dom.background.style.height = '0';
  for (const item of this.visibleItems) item.repositionY(margin);
  return false;
}
