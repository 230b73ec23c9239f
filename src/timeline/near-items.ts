/*
 * What vis-timeline holds of all drawings: what lies in and half a window about the window. What it holds beyond its window
 * it may leave standing at stale places after a jump, and every item it holds costs time a frame. While the window is
 * dragged what stands drawn is moved as it is, and what comes to hold beside it can wait for the next drawing.
 */
import { addDays, type Day } from '../model/day';
import type { DayWindow } from '../model/view-state';
import type { HeldDrawings, VisItem } from './held-drawings';
import { hasSamePlaces, type LabelPlace } from './label-layout';
import type { Drawing } from './mark';

export interface Near {
  readonly drawings: readonly Drawing[];
  /** Of their labels. */
  readonly places: ReadonlyMap<string, LabelPlace>;
}

/** What is needed of the data set that items are kept in. */
export interface Items {
  readonly remove: (ids: string[]) => void;
  readonly update: (items: VisItem[]) => void;
  /** Asks for what has been taken to be handed over. */
  readonly ask: () => void;
}

export class NearItems {
  readonly #held: HeldDrawings;
  readonly #items: Items;
  #near: Near = { drawings: [], places: new Map() };
  /** What is to be held from the next drawing on. */
  #next: Near | undefined;

  constructor(held: HeldDrawings, items: Items) {
    this.#held = held;
    this.#items = items;
  }

  /**
   * Takes what is near a window, to be handed over; asks for it where it shows.
   * @param drawn the stretch that stands drawn and is moved as it is; null where all is drawn anew in any case
   */
  take({ drawings, places }: Near, window: DayWindow, drawn: DayWindow | null): void {
    const held = stretchHeld(window);
    const near = { drawings: drawings.filter(isWithin(held)), places };
    this.#next = isSame(near, this.#near) ? undefined : near;
    if (this.#next && !(drawn && this.#looksAlike(this.#next, commonOf(held, drawn)))) this.#items.ask();
  }

  handOver(): void {
    if (!this.#next) return;
    this.#near = this.#next;
    this.#next = undefined;
    const { drawings, places } = this.#near;
    const { gone, changed } = this.#held.hold(drawings, places);
    this.#items.remove(gone);
    if (changed.length > 0) this.#items.update(changed);
    this.#held.setTabStop((drawings.find(({ isChosen }) => isChosen) ?? drawings[0])?.id);
  }

  #looksAlike(next: Near, stretch: DayWindow): boolean {
    const [before, after] = [this.#near, next].map(({ drawings }) => drawings.filter(isWithin(stretch)));
    if (!before || !after) return false;
    return hasSameMembers(before, after) && hasSamePlaces(after, this.#near.places, next.places);
  }
}

/** The window and half of it on either side, and a day more than is ever drawn. */
function stretchHeld({ from, to }: DayWindow): DayWindow {
  const margin = Math.ceil((to - from) / 2) + 1;
  return { from: addDays(from, -margin), to: addDays(to, margin) };
}

const commonOf = (one: DayWindow, other: DayWindow): DayWindow => ({
  from: Math.max(one.from, other.from) as Day,
  to: Math.min(one.to, other.to) as Day,
});

const isWithin =
  ({ from, to }: DayWindow) =>
  ({ stretch }: Drawing): boolean =>
    stretch.from <= to && stretch.to >= from;

const isSame = (one: Near, other: Near): boolean =>
  one.places === other.places && hasSameMembers(one.drawings, other.drawings);

const hasSameMembers = (some: readonly Drawing[], others: readonly Drawing[]): boolean =>
  some.length === others.length && some.every((drawing, at) => drawing === others[at]);
