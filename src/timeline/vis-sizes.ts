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
  readonly orderedItems: unknown;
  height?: number;
  top: number;
  right: number;
  width: number;
  visibleItems: readonly { repositionY: (margin: unknown) => void }[];
  _updateItemsInRange: (ordered: unknown, before: unknown, range: unknown) => Group['visibleItems'];
}

interface GroupMethods {
  _calculateGroupSizeAndPosition: (this: Group) => void;
  _didMarkerHeightChange: (this: Group) => boolean;
  _didResize: (this: Group, resized: boolean, height: number) => boolean;
}

interface Known {
  readonly widthOf: () => number;
  /** What has been measured by each lane since something may have changed. */
  markers: WeakSet<Group>;
  headings: WeakMap<Group, Element>;
}

const known = new WeakMap<ItemSet, Known>();
const told = new WeakSet<object>();
const BACKGROUND = '__background__';

/** Answers with what makes the lanes ask the page again: the typeface or the width of the page has changed. */
export function tellSizes(timeline: object, widthOf: () => number): () => void {
  const { itemSet } = timeline as { itemSet: ItemSet };
  const sizes: Known = { widthOf, markers: new WeakSet(), headings: new WeakMap() };
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
    sizes.markers = new WeakSet();
    sizes.headings = new WeakMap();
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
  // Says that the page's letters have grown, or that the timeline has come into sight.
  group._didMarkerHeightChange = function () {
    const sizes = known.get(this.itemSet);
    if (sizes?.markers.has(this)) return false;
    sizes?.markers.add(this);
    return ask._didMarkerHeightChange.call(this);
  };
  group._didResize = function (resized, height) {
    const sizes = known.get(this.itemSet);
    const heading = this.dom.inner.firstElementChild;
    if (heading && sizes?.headings.get(this) === heading) return resized;
    if (heading) sizes?.headings.set(this, heading);
    return ask._didResize.call(this, resized, height);
  };
}

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
