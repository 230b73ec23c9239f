/*
 * What the timeline holds now: one element a drawing, changed by difference, so that focus and position survive every
 * filter. Knows nothing of vis-timeline but the shape of its items.
 */
import type { Day } from '../model/day';
import type { AxisGeometry } from './axis-words';
import { createBucketElement, updateBucketElement } from './bucket-element';
import { isSamePlace, type LabelPlace } from './label-layout';
import type { Drawing, Mark } from './mark';
import { createMarkElement, updateMarkElement } from './mark-element';
import type { ItemSize } from './vis-quick';

// A type and not an interface: vis-data asks for an index signature.
export type VisItem = {
  readonly id: string;
  readonly group: string;
  readonly className: string;
  readonly start: number;
  readonly end: number;
  readonly content: HTMLElement;
  readonly size: ItemSize;
};

interface Held {
  readonly drawing: Drawing;
  readonly place: LabelPlace | undefined;
  readonly element: HTMLElement;
}

const MS_PER_DAY = 86_400_000;

export class HeldDrawings {
  readonly #held = new Map<string, Held>();
  /** Talks stand inside their visit's element, and are found by it. */
  readonly #within = new Map<string, string>();
  #tabStop: HTMLElement | undefined;

  /** Holds these and lets go of the rest; answers with what has changed for the timeline. */
  hold(
    drawings: readonly Drawing[],
    places: ReadonlyMap<string, LabelPlace>,
  ): { readonly gone: string[]; readonly changed: VisItem[] } {
    const ids = new Set(drawings.map(({ id }) => id));
    const gone = [...this.#held.keys()].filter((id) => !ids.has(id));
    for (const id of gone) this.#held.delete(id);
    const changed = drawings.flatMap((drawing) => this.#changedItem(drawing, places.get(drawing.id)));
    this.#within.clear();
    for (const drawing of drawings) for (const { id } of talksOf(drawing)) this.#within.set(id, drawing.id);
    return { gone, changed };
  }

  find(id: string): Drawing | undefined {
    const drawing = this.#held.get(this.#within.get(id) ?? id)?.drawing;
    return drawing?.id === id ? drawing : drawing && talksOf(drawing).find((talk) => talk.id === id);
  }

  /** The button of a drawing that is held. */
  buttonOf(id: string): HTMLElement | undefined {
    const element = this.#held.get(this.#within.get(id) ?? id)?.element;
    if (element?.dataset.drawing === id) return element;
    const buttons = element?.querySelectorAll<HTMLElement>('[data-drawing]') ?? [];
    return [...buttons].find((button) => button.dataset.drawing === id);
  }

  /** The drawing whose button has the focus. */
  focused(): Drawing | undefined {
    const focused = document.activeElement;
    const id = focused instanceof HTMLElement ? focused.dataset.drawing : undefined;
    return id !== undefined && this.buttonOf(id) === focused ? this.find(id) : undefined;
  }

  /** One drawing takes part in the page's tab order; arrows move among the rest. The focused one keeps its part. */
  setTabStop(id: string | undefined): void {
    const stop = this.focused()?.id ?? id;
    const button = stop === undefined ? undefined : this.buttonOf(stop);
    if (this.#tabStop && this.#tabStop !== button) this.#tabStop.tabIndex = -1;
    if (button && button.tabIndex !== 0) button.tabIndex = 0;
    this.#tabStop = button;
  }

  /**
   * Keeps labels to their marks at the window's start: one whose mark lies before it would hang about without it, and one
   * below a long bar moves along with the part in sight, into no more room than was kept for it.
   */
  noteWindow(from: Day, geometry: AxisGeometry): void {
    for (const { drawing, place, element } of this.#held.values()) {
      if (drawing.type === 'bucket') continue;
      const { stretch } = drawing;
      element.toggleAttribute('data-before', stretch.to < from);
      if (!place?.isLong) continue;
      const hiddenDays = stretch.to < from ? 0 : Math.max(0, from - stretch.from);
      element.style.setProperty('--shift', `${hiddenDays === 0 ? 0 : shiftOf(hiddenDays, geometry)}px`);
      const shownDays = stretch.to - stretch.from + 1 - hiddenDays;
      element.style.setProperty('--room', roomOf(shownDays, place.labelWidth, geometry));
    }
  }

  /** Pixels of the label beside a sign; 0 where there is none. */
  labelOf(id: string): number {
    const place = this.#held.get(id)?.place;
    return place?.hasLabel && !place.isLong ? place.labelWidth : 0;
  }

  /** Turns the labels of these to the other side of their signs, and all others back. */
  turnLabels(turned: ReadonlySet<string>): void {
    for (const [id, { element }] of this.#held) element.toggleAttribute('data-turned', turned.has(id));
  }

  #changedItem(drawing: Drawing, place: LabelPlace | undefined): VisItem[] {
    const held = this.#held.get(drawing.id);
    const isPlaced = isSamePlace(held?.place, place);
    if (held?.drawing === drawing && isPlaced) return [];
    const element = held?.element ?? createElement(drawing);
    if (held && held.drawing !== drawing) updateElement(element, drawing);
    if (!place?.isLong) for (const name of ['--shift', '--room']) element.style.removeProperty(name);
    this.#held.set(drawing.id, { drawing, place, element });
    const isSame = held && isPlaced && hasSamePlace(held.drawing, drawing);
    return isSame ? [] : [toVisItem(drawing, place, element)];
  }
}

/** vis-timeline draws nothing further before the window than the window is wide. */
const shiftOf = (days: number, { width, msPerPixel }: AxisGeometry): number =>
  Math.round(Math.min((days * MS_PER_DAY) / msPerPixel, width));

/** Of a label below the days of its bar in sight; nothing where it would be too little to read. */
function roomOf(days: number, beyond: number, { msPerPixel }: AxisGeometry): string {
  const room = Math.round((days * MS_PER_DAY) / msPerPixel + beyond);
  return `${room < LEAST_ROOM ? 0 : room}px`;
}
const LEAST_ROOM = 40;

/** Drawings and the talks inside them, in order of time. */
export function flattenDrawings(drawings: readonly Drawing[]): readonly Drawing[] {
  if (!drawings.some((drawing) => talksOf(drawing).length > 0)) return drawings;
  const flat = drawings.flatMap((drawing) => [drawing, ...talksOf(drawing)]);
  return flat.sort((one, other) => one.stretch.from - other.stretch.from || rowOf(one) - rowOf(other));
}

const talksOf = (drawing: Drawing): readonly Mark[] => (drawing.type === 'mark' ? drawing.talks : []);

const rowOf = (drawing: Drawing): number => (drawing.type === 'mark' ? drawing.row : -1);

const createElement = (drawing: Drawing): HTMLElement =>
  drawing.type === 'mark' ? createMarkElement(drawing) : createBucketElement(drawing);

function updateElement(element: HTMLElement, drawing: Drawing): void {
  if (drawing.type === 'mark') updateMarkElement(element, drawing);
  else if (element instanceof HTMLButtonElement) updateBucketElement(element, drawing);
}

/** Whether vis-timeline can leave the item as it lies: lane, days and the label that it has measured. */
const hasSamePlace = (one: Drawing, other: Drawing): boolean =>
  one.lane === other.lane &&
  one.label === other.label &&
  one.stretch.from === other.stretch.from &&
  one.stretch.to === other.stretch.to;

function toVisItem(drawing: Drawing, place: LabelPlace | undefined, content: HTMLElement): VisItem {
  const { from, to } = drawing.stretch;
  const className = drawing.type === 'mark' ? classOf(place) : drawing.rows === null ? 'summed' : 'crowd';
  return {
    id: drawing.id,
    group: drawing.lane,
    className,
    start: from * MS_PER_DAY,
    end: (to + 1) * MS_PER_DAY,
    content,
    size: drawing.type === 'mark' ? sizeOf(place) : drawing.rows === null ? BUCKET_SIZE : CROWD_SIZE,
  };
}

/** As the sheets have it: `bucket.css`, `mark.css`. */
const BUCKET_SIZE: ItemSize = { width: 0, height: 34 };
const CROWD_SIZE: ItemSize = { width: 36, height: 18 };
const LEAST_LABEL = 14;
const LINE = { labelled: 22, bare: 16 };
const LONG_LINE = { labelled: 29, bare: 11 };

function sizeOf(place: LabelPlace | undefined): ItemSize {
  const line = place?.isLong ? LONG_LINE : LINE;
  if (place?.hasLabel === false) return { width: place.isLong ? 0 : LEAST_LABEL, height: line.bare };
  return { width: place?.labelWidth ?? LEAST_LABEL, height: line.labelled };
}

const classOf = (place: LabelPlace | undefined): string =>
  `${place?.isLong ? 'long' : ''}${place?.hasLabel === false ? ' bare' : ''}`;
