/*
 * The only door to vis-timeline. It takes marks and lanes as data, keeps one element a mark, and changes by difference
 * what has changed, so that focus and position survive every filter. It is given elements and plain labels, never HTML.
 */
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { Day } from '../model/day';
import type { DayWindow } from '../model/view-state';
import type { Row } from '../tables/event-table';
import type { AxisDay, AxisScale } from './axis-labels';
import type { Mark } from './mark';
import { createMarkElement, updateMarkElement } from './mark-element';

export interface DrawnLane {
  readonly id: string;
  readonly element: HTMLElement;
}

export interface AdapterEvents {
  readonly onOpen: (row: Row) => void;
  /** The reader moved the window; not called for windows that were set. */
  readonly onWindow: (window: DayWindow) => void;
}

export interface AxisWords {
  readonly minor: (day: AxisDay, scale: AxisScale) => string;
  readonly major: (day: AxisDay, scale: AxisScale) => string;
  readonly today: string;
}

// A type and not an interface: vis-data asks for an index signature.
type VisItem = {
  readonly id: string;
  readonly group: string;
  readonly className: string;
  readonly start: number;
  readonly end: number;
  readonly content: HTMLElement;
};

const MS_PER_DAY = 86_400_000;
/** A stretch of a month or more bears its label below its start. */
const LONG_DAYS = 27;
const UNCOVERED = 'uncovered';
const TODAY = 'today';

export class VisAdapter {
  readonly #timeline: Timeline;
  readonly #items = new DataSet<Record<string, unknown>>();
  readonly #groups = new DataSet<Record<string, unknown>>();
  readonly #elements = new Map<Row, HTMLButtonElement>();
  readonly #drawn = new Map<Row, VisItem>();
  readonly #container: HTMLElement;
  #order: readonly Mark[] = [];

  constructor(container: HTMLElement, events: AdapterEvents) {
    this.#container = container;
    // The typings lag behind the option list, so the options are checked where they are written.
    this.#timeline = new Timeline(container, this.#items as never, this.#groups as never, OPTIONS);
    this.#timeline.on(
      'rangechanged',
      ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
        if (byUser) events.onWindow({ from: dayOf(start), to: dayOf(end) });
      },
    );
    this.#listen(events);
  }

  setAxis(words: AxisWords): void {
    const label =
      (say: AxisWords['minor']) =>
      (at: { toDate: () => Date }, scale: string): string =>
        say(axisDayOf(at.toDate()), scale);
    this.#timeline.setOptions({
      format: { minorLabels: label(words.minor), majorLabels: label(words.major) },
    } as never);
    this.#timeline.setCustomTimeTitle(words.today, TODAY);
  }

  /** Marks today and hatches what lies after the sources. */
  setLandmarks(today: Day, coveredThrough: Day | null): void {
    const noon = new Date((today + 0.5) * MS_PER_DAY);
    if (this.#container.querySelector(`.${TODAY}`)) this.#timeline.setCustomTime(noon, TODAY);
    else this.#timeline.addCustomTime(noon, TODAY);
    if (coveredThrough === null) this.#items.remove(UNCOVERED);
    else {
      const start = (coveredThrough + 1) * MS_PER_DAY;
      const end = start + 200 * 365 * MS_PER_DAY;
      this.#items.update({
        id: UNCOVERED,
        type: 'background',
        className: UNCOVERED,
        content: '',
        start,
        end,
      });
    }
  }

  setLanes(lanes: readonly DrawnLane[]): void {
    const ids = new Set(lanes.map(({ id }) => id));
    this.#groups.remove(this.#groups.getIds().filter((id) => !ids.has(String(id))));
    this.#groups.update(lanes.map(({ id, element }, order) => ({ id, content: element, order })));
  }

  setMarks(marks: readonly Mark[]): void {
    const rows = new Set(marks.map(({ row }) => row));
    const gone = [...this.#drawn.keys()].filter((row) => !rows.has(row));
    for (const row of gone) {
      this.#drawn.delete(row);
      this.#elements.delete(row);
    }
    this.#items.remove(gone.map(String));
    this.#items.update(marks.flatMap((mark) => this.#changedItem(mark)));
    this.#order = marks;
    this.#setTabStop(marks.find(({ isChosen }) => isChosen)?.row ?? marks[0]?.row);
  }

  /** Shows this stretch, at once. */
  setWindow({ from, to }: DayWindow): void {
    this.#timeline.setWindow(from * MS_PER_DAY, (to + 1) * MS_PER_DAY, { animation: false });
  }

  /** Brings a mark into view if it is outside, and keeps the zoom. */
  reveal(row: Row): void {
    const item = this.#drawn.get(row);
    if (!item) return;
    const { start, end } = this.#timeline.getWindow();
    if (item.start >= start.getTime() && item.end <= end.getTime()) return;
    this.#timeline.moveTo((item.start + item.end) / 2, { animation: false });
  }

  zoom(direction: 'in' | 'out'): void {
    if (direction === 'in') this.#timeline.zoomIn(0.5, { animation: false });
    else this.#timeline.zoomOut(0.5, { animation: false });
  }

  getWindow(): DayWindow {
    const { start, end } = this.#timeline.getWindow();
    return { from: dayOf(start), to: dayOf(end) };
  }

  destroy(): void {
    this.#timeline.destroy();
  }

  #changedItem(mark: Mark): VisItem[] {
    const known = this.#elements.get(mark.row);
    const content = known ?? createMarkElement(mark);
    const before = known?.textContent;
    if (known) updateMarkElement(known, mark);
    this.#elements.set(mark.row, content);
    const { from, to } = mark.stretch;
    const className = to - from >= LONG_DAYS ? 'long' : '';
    const [start, end] = [from * MS_PER_DAY, (to + 1) * MS_PER_DAY];
    const item = { id: String(mark.row), group: mark.lane, className, start, end, content };
    const drawn = this.#drawn.get(mark.row);
    const isSame =
      drawn && drawn.group === item.group && drawn.start === item.start && drawn.end === item.end;
    if (isSame && before === content.textContent) return [];
    this.#drawn.set(mark.row, item);
    return [item];
  }

  #listen({ onOpen }: AdapterEvents): void {
    let downAt = 0;
    this.#container.addEventListener('pointerdown', (event) => {
      downAt = event.clientX;
    });
    this.#container.addEventListener('click', (event) => {
      const row = rowOf(event.target);
      // A drag that happens to end on a mark is not a choice; a key press has no place on screen.
      const isDrag = event.detail > 0 && Math.abs(event.clientX - downAt) > 6;
      if (row !== undefined && !isDrag) onOpen(row);
    });
    this.#container.addEventListener('keydown', (event) => this.#onKey(event));
  }

  #onKey(event: KeyboardEvent): void {
    const row = rowOf(event.target);
    const at = this.#order.findIndex((mark) => mark.row === row);
    if (at === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextPosition(event.key, at, this.#order.length);
    if (next !== undefined) this.#focus(this.#order[next]?.row);
    else if (event.key === '+' || event.key === '=') this.zoom('in');
    else if (event.key === '-') this.zoom('out');
    else return;
    event.preventDefault();
  }

  #focus(row: Row | undefined): void {
    if (row === undefined) return;
    this.reveal(row);
    this.#timeline.redraw();
    this.#setTabStop(row);
    this.#elements.get(row)?.focus({ preventScroll: true });
  }

  /** One mark takes part in the page's tab order; arrows move among the rest. */
  #setTabStop(row: Row | undefined): void {
    for (const [other, element] of this.#elements) element.tabIndex = other === row ? 0 : -1;
  }
}

const OPTIONS: TimelineOptions = {
  align: 'left',
  // Whole days have no time zone, so the axis is drawn in UTC for every reader.
  moment: (date: moment.MomentInput) => moment.utc(date),
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  groupOrder: 'order',
  orientation: 'bottom',
  margin: { axis: 8, item: { horizontal: 10, vertical: 6 } },
  // The wheel alone scrolls the page.
  zoomKey: 'ctrlKey',
  zoomMin: 14 * MS_PER_DAY,
  zoomMax: 120 * 365 * MS_PER_DAY,
  snap: null,
} as TimelineOptions;

function nextPosition(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function rowOf(target: EventTarget | null): Row | undefined {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return mark?.dataset.row === undefined ? undefined : (Number(mark.dataset.row) as Row);
}

const dayOf = (instant: Date): Day => Math.floor(instant.getTime() / MS_PER_DAY) as Day;

const axisDayOf = (instant: Date): AxisDay => ({
  year: instant.getUTCFullYear(),
  month: instant.getUTCMonth() + 1,
  day: instant.getUTCDate(),
});
