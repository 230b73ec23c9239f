import { type LabelPlace, placeLabels } from './label-layout';
import type { Drawing } from './mark';

/** Rows of labels that all lanes share, and that each has at least. */
const ROWS_IN_ALL = 12;
const LEAST_ROWS = 2;
/** A zoom by a smaller share moves no label in or out. */
const SEEN_ZOOM = 0.02;

/** Places labels anew when the marks have changed, or the zoom so much that it is seen; never while the window only moves. */
export class Labels {
  readonly #widthOf: (label: string) => number;
  #of: readonly Drawing[] = [];
  #dayWidth = 1;
  #lanes = 0;
  #places: ReadonlyMap<string, LabelPlace> = new Map();
  #isNarrow = false;

  constructor(widthOf: (label: string) => number) {
    this.#widthOf = widthOf;
  }

  /** On a phone there is no room for any. */
  setNarrow(isNarrow: boolean): void {
    this.#isNarrow = isNarrow;
    this.forget();
  }

  /** Labels are placed anew the next time. */
  forget(): void {
    this.#of = [];
  }

  place(drawings: readonly Drawing[], dayWidth: number, lanes: number): ReadonlyMap<string, LabelPlace> {
    const isSame = drawings === this.#of && lanes === this.#lanes;
    if (isSame && Math.abs(dayWidth / this.#dayWidth - 1) < SEEN_ZOOM) return this.#places;
    const rows = this.#isNarrow ? 0 : Math.max(LEAST_ROWS, Math.floor(ROWS_IN_ALL / Math.max(1, lanes)));
    this.#places = placeLabels(drawings, { dayWidth, rows, widthOf: this.#widthOf });
    this.#of = drawings;
    this.#lanes = lanes;
    this.#dayWidth = dayWidth;
    return this.#places;
  }
}
