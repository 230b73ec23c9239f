import { flattenDrawings } from './held-drawings';
import type { Bucket, Drawing } from './mark';
import { type Crowd, limitRows, rowsOfLanes } from './row-limit';

/** A zoom by a smaller share finds room for no mark more. */
const SEEN_ZOOM = 0.02;
const ROWS_ON_PHONE = 1;

/** What is drawn of the drawings: those that find a row in their lane, and a number for the rest. */
export class LaneRows {
  readonly #wordCrowd: (crowd: Crowd) => Bucket;
  #of: readonly Drawing[] | undefined;
  #dayWidth = 1;
  #lanes = 0;
  #isNarrow = false;
  #drawn: readonly Drawing[] = [];
  /** The same with the talks inside visits, for stepping. */
  ordered: readonly Drawing[] = [];

  constructor(wordCrowd: (crowd: Crowd) => Bucket) {
    this.#wordCrowd = wordCrowd;
  }

  /** On a phone a lane is as high as a finger, and no higher. */
  setNarrow(isNarrow: boolean): void {
    this.#isNarrow = isNarrow;
    this.#of = undefined;
  }

  /** In order of time. */
  limit(drawings: readonly Drawing[], dayWidth: number, lanes: number): readonly Drawing[] {
    const isSame = drawings === this.#of && lanes === this.#lanes;
    if (isSame && Math.abs(dayWidth / this.#dayWidth - 1) < SEEN_ZOOM) return this.#drawn;
    const { kept, crowds } = limitRows(drawings, {
      dayWidth,
      rows: this.#isNarrow ? ROWS_ON_PHONE : rowsOfLanes(lanes),
    });
    if (crowds.length > 0 || !isSame || kept.length !== this.#drawn.length) {
      const all = [...kept, ...crowds.map(this.#wordCrowd)];
      this.#drawn = crowds.length === 0 ? kept : all.sort((a, b) => a.stretch.from - b.stretch.from);
      this.ordered = flattenDrawings(this.#drawn);
    }
    this.#of = drawings;
    this.#dayWidth = dayWidth;
    this.#lanes = lanes;
    return this.#drawn;
  }
}
