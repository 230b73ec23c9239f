/*
 * The lanes that the timeline holds, changed by difference. New ones wait for the drawing that shows them: put on the page
 * before, they would have it laid out once more.
 */

export interface DrawnLane {
  readonly id: string;
  readonly element: HTMLElement;
}

type HeldLane = Readonly<Record<string, unknown>>;

/** What is needed of the data set that lanes are kept in. */
interface Lanes {
  readonly getIds: () => readonly (string | number)[];
  readonly get: (id: string) => HeldLane | null;
  readonly remove: (ids: (string | number)[]) => unknown;
  readonly update: (lanes: Record<string, unknown>[]) => unknown;
}

export class HeldLanes {
  readonly #held: Lanes;
  #lanes: readonly DrawnLane[] = [];
  #isNew = false;

  constructor(held: Lanes) {
    this.#held = held;
  }

  /** Whether lanes have been set that are not drawn yet. */
  get isNew(): boolean {
    return this.#isNew;
  }

  /** Of the lanes that are set, whether they are drawn already or not. */
  get count(): number {
    return this.#lanes.length;
  }

  set(lanes: readonly DrawnLane[]): void {
    this.#lanes = lanes;
    this.#isNew = true;
  }

  /** Headings that say the same stay where they stand. */
  handOver(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    const ids = new Set(this.#lanes.map(({ id }) => id));
    this.#held.remove(this.#held.getIds().filter((id) => !ids.has(String(id))));
    const changed = this.#lanes.flatMap((lane, order) => this.#changedLane(lane, order));
    if (changed.length > 0) this.#held.update(changed);
  }

  #changedLane({ id, element }: DrawnLane, order: number): Record<string, unknown>[] {
    const before = this.#held.get(id);
    const content = keepHeading(before?.content, element);
    return content === before?.content && order === before.order ? [] : [{ id, content, order }];
  }
}

/** The heading that stands, with the attributes of the new one; the new one where their words or flags differ. */
function keepHeading(standing: unknown, made: HTMLElement): HTMLElement {
  if (!(standing instanceof HTMLElement) || !hasSameChildren(standing, made)) return made;
  for (const name of standing.getAttributeNames())
    if (!made.hasAttribute(name)) standing.removeAttribute(name);
  for (const { name, value } of made.attributes)
    if (standing.getAttribute(name) !== value) standing.setAttribute(name, value);
  return standing;
}

const hasSameChildren = (one: HTMLElement, other: HTMLElement): boolean =>
  one.tagName === other.tagName &&
  one.childNodes.length === other.childNodes.length &&
  [...one.childNodes].every((child, at) => child.isEqualNode(other.childNodes[at] ?? null));
