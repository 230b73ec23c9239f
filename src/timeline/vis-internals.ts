/* What vis-timeline keeps to itself and has no other door to. Each of these is tried by the tests in a real browser. */

/** Before every day of the calendar. */
const NEVER = -1e15;
/** What a letter is taken for before one has been measured, in pixels. */
const LETTER_WIDTH = 10;

/**
 * With its first items vis-timeline moves the window to fit them, and no option forbids it; naming a window in the
 * options does, but hides the timeline for 200 ms more.
 */
export function forbidFirstFit(timeline: object): void {
  (timeline as { initialFitDone?: boolean }).initialFitDone = true;
}

/**
 * Does something while vis-timeline takes its window for empty. It draws and measures each item that is added in sight
 * by itself, which lays the page out once an item; those out of sight it draws with its next frame, all at once.
 */
export function outOfSight(timeline: object, work: () => void): void {
  const { body } = timeline as { body: { range: { start: number; end: number } } };
  const { range } = body;
  body.range = Object.assign(Object.create(range), { start: NEVER, end: NEVER });
  work();
  body.range = range;
}

interface KeepsItems {
  readonly setItems: (items: object) => void;
}

/**
 * Gives items straight to what draws them. Given to the timeline they would be kept and read a second time, for a fit to all
 * of them that is never asked for; but it stays hidden until it has been given some set of items.
 */
export function drawItems(timeline: object, items: object, none: object): void {
  const whole = timeline as KeepsItems & { itemSet: KeepsItems };
  whole.setItems(none);
  whole.itemSet.setItems(items);
}

/** Width of one letter of the axis, in pixels, as vis-timeline takes it. */
export function letterWidthOf(timeline: object): number {
  const { timeAxis } = timeline as { timeAxis?: { props?: { majorCharWidth?: number } } };
  return timeAxis?.props?.majorCharWidth || LETTER_WIDTH;
}

export interface PlacedItem {
  readonly id: string;
  /** In pixels of the stage; the right end with the label. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly lane: string;
}

interface Item {
  readonly id: string;
  readonly displayed: boolean;
  readonly left: number;
  readonly width: number;
  readonly top: number | null;
  readonly parent: { readonly groupId: string } | null;
}

/** Where the items stand that are drawn. */
export function placedItems(timeline: object): PlacedItem[] {
  const { itemSet } = timeline as { itemSet: { items: Readonly<Record<string, Item>> } };
  return Object.values(itemSet.items).flatMap(({ id, displayed, left, width, top, parent }) =>
    displayed && top !== null && parent ? [{ id, left, right: left + width, top, lane: parent.groupId }] : [],
  );
}
