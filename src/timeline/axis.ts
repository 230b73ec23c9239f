/*
 * The axis's labels as vis-timeline asks for them, and the one that it does not give: it names a month or year where it
 * begins, and of the one that the window begins in nothing would be seen until the next.
 */
import { type Day, dayFromYmd, daysInMonth, ymdFromDay } from '../model/day';
import type { AxisScale } from './axis-labels';
import { type AxisGeometry, type AxisWords, axisDayOf, lettersToNextMonth } from './axis-words';

interface AxisMoment {
  readonly toDate: () => Date;
}

type Label = (at: AxisMoment, scale: AxisScale) => string;

const MS_PER_DAY = 86_400_000;
/** What the first label needs before the next one, in pixels. */
const ROOM = 48;

export class Axis {
  readonly #container: HTMLElement;
  readonly #first = document.createElement('div');
  #minor: AxisWords['minor'] = () => '';
  /** As it was last drawn. */
  #scale: AxisScale = 'month';

  constructor(container: HTMLElement) {
    this.#container = container;
    this.#first.className = 'axis-edge';
    this.#first.ariaHidden = 'true';
  }

  /** Years have nothing above them to be named. */
  get hasMajorLabels(): boolean {
    return this.#scale !== 'year';
  }

  /** What the large label at the window's start says: a year over months, a month over days. */
  nameOf(from: Day): string {
    const { year, month } = ymdFromDay(from);
    return this.#scale === 'year' ? '' : this.#scale === 'month' ? String(year) : `${year} ${month}`;
  }

  format(words: AxisWords, geometry: () => AxisGeometry): { minorLabels: Label; majorLabels: Label } {
    this.#minor = words.minor;
    return {
      minorLabels: (at, scale) => {
        this.#scale = scale;
        return words.minor(axisDayOf(at.toDate()), scale);
      },
      majorLabels: (at, scale) => {
        const instant = at.toDate();
        // Only the label at the left edge stands elsewhere than on the first, and may lack room.
        const room = instant.getUTCDate() === 1 ? Infinity : lettersToNextMonth(instant, geometry());
        return words.major(axisDayOf(instant), scale, room);
      },
    };
  }

  /** Names what the window begins in, where there is room. */
  nameStart(from: Day, { msPerPixel }: AxisGeometry): void {
    if (this.#container.dataset.scale !== this.#scale) this.#container.dataset.scale = this.#scale;
    if (!this.#first.isConnected) this.#container.querySelector('.vis-panel.vis-bottom')?.append(this.#first);
    const room = Math.round((daysToNextLabel(from, this.#scale) * MS_PER_DAY) / msPerPixel);
    const text = room > ROOM ? this.#minor(ymdFromDay(from), this.#scale) : '';
    if (this.#first.textContent !== text) this.#first.textContent = text;
    // What the window's start has cut off of the library's own label lies below.
    this.#first.style.width = `${Math.min(room, ROOM)}px`;
  }
}

/** 0 where a label of its own stands there, and for scales whose labels stand near enough. */
export function daysToNextLabel(from: Day, scale: AxisScale): number {
  const { year, month, day } = ymdFromDay(from);
  if (scale === 'month') return day === 1 ? 0 : daysInMonth(year, month) - day + 1;
  if (scale !== 'year') return 0;
  if (month === 1 && day === 1) return 0;
  return (dayFromYmd(year + 1, 1, 1) ?? from) - from;
}
