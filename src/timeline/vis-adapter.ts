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
import { type AxisGeometry, type AxisWords, axisDayOf, lettersToNextMonth, momentWeek } from './axis-words';
import { createBucketElement, updateBucketElement } from './bucket-element';
import type { Drawing } from './mark';
import { createMarkElement, updateMarkElement } from './mark-element';
import { listenToMarks, type Step, stepFrom } from './mark-input';

export interface DrawnLane {
  readonly id: string;
  readonly element: HTMLElement;
}

export interface AdapterEvents {
  readonly onOpen: (drawing: Drawing) => void;
  /** The window moves, by whatever means; called often. */
  readonly onMove: (window: DayWindow) => void;
  /** The reader has moved the window; not called for windows that were set. */
  readonly onWindow: (window: DayWindow) => void;
  /** A step beyond what is drawn: answers with the stretch to go to, if there is more. */
  readonly onStepBeyond: (
    from: Drawing | undefined,
    step: Step,
  ) => { readonly id: string; readonly stretch: DayWindow } | undefined;
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
/** What vis-timeline takes a letter for before it has measured one, in pixels. */
const LETTER_WIDTH = 10;
/** Before every day of the calendar. */
const NEVER = -1e15;
/** A stretch of a month or more bears its label below its start. */
const LONG_DAYS = 27;
const UNCOVERED = 'uncovered';
/** Two centuries: further than the axis can be moved. */
const UNCOVERED_DAYS = 73_000;
const TODAY = 'today';

export class VisAdapter {
  readonly #timeline: Timeline;
  readonly #items = new DataSet<Record<string, unknown>>();
  readonly #groups = new DataSet<Record<string, unknown>>();
  /** What vis-timeline holds now: only what lies in and about the window. */
  readonly #held = new Map<string, Held>();
  readonly #container: HTMLElement;
  readonly #events: AdapterEvents;
  #drawings: readonly Drawing[] = [];
  #isStacked = true;
  /** A drawing that is to take the focus once it is drawn. */
  #awaited: string | undefined;

  constructor(container: HTMLElement, events: AdapterEvents) {
    this.#container = container;
    this.#events = events;
    // The typings lag behind the option list, so the options are checked where they are written.
    this.#timeline = new Timeline(container, this.#items as never, this.#groups as never, OPTIONS);
    // With its first items vis-timeline moves the window to fit them, and no option forbids it; naming a window in the
    // options does, but hides the timeline for 200 ms more.
    (this.#timeline as unknown as { initialFitDone: boolean }).initialFitDone = true;
    this.#timeline.on('rangechange', () => this.#follow());
    this.#timeline.on('rangechanged', ({ byUser }: { byUser: boolean }) => {
      if (byUser) events.onWindow(this.getWindow());
    });
    listenToMarks(container, {
      onOpen: (id) => this.#open(id),
      onStep: (id, step) => this.#step(id, step),
      onZoom: (direction) => this.zoom(direction),
    });
  }

  setAxis(words: AxisWords): void {
    // Every reader's axis is drawn by moment's English, of which nothing is seen but where its weeks open.
    moment.updateLocale('en', { week: momentWeek(words.firstWeekday) });
    const major = (at: AxisMoment, scale: string): string => {
      const instant = at.toDate();
      // Only the label at the left edge stands elsewhere than on the first, and may lack room.
      const room = instant.getUTCDate() === 1 ? Infinity : lettersToNextMonth(instant, this.#geometry());
      return words.major(axisDayOf(instant), scale, room);
    };
    const minor = (at: AxisMoment, scale: string) => words.minor(axisDayOf(at.toDate()), scale);
    this.#timeline.setOptions({
      format: { minorLabels: minor, majorLabels: major },
    } as never);
    this.#timeline.setCustomTimeTitle(words.today, TODAY);
  }

  /** How the axis lies; the width of a letter is known to vis-timeline alone, which has no other door to it. */
  #geometry(): AxisGeometry {
    const { start, end } = this.#timeline.getWindow();
    const width = this.#container.querySelector('.vis-panel.vis-center')?.clientWidth || 1;
    const { timeAxis } = this.#timeline as unknown as { timeAxis?: { props?: { majorCharWidth?: number } } };
    const letterWidth = timeAxis?.props?.majorCharWidth || LETTER_WIDTH;
    return { msPerPixel: (end.getTime() - start.getTime()) / width, letterWidth };
  }

  /** Marks today and hatches what lies after the sources. */
  setLandmarks(today: Day, coveredThrough: Day | null): void {
    const noon = new Date((today + 0.5) * MS_PER_DAY);
    if (this.#container.querySelector(`.${TODAY}`)) this.#timeline.setCustomTime(noon, TODAY);
    else this.#timeline.addCustomTime(noon, TODAY);
    if (coveredThrough === null) {
      this.#items.remove(UNCOVERED);
      return;
    }
    const start = (coveredThrough + 1) * MS_PER_DAY;
    const end = start + UNCOVERED_DAYS * MS_PER_DAY;
    this.#items.update({ id: UNCOVERED, type: 'background', className: UNCOVERED, content: '', start, end });
  }

  setLanes(lanes: readonly DrawnLane[]): void {
    const ids = new Set(lanes.map(({ id }) => id));
    this.#groups.remove(this.#groups.getIds().filter((id) => !ids.has(String(id))));
    this.#groups.update(lanes.map(({ id, element }, order) => ({ id, content: element, order })));
  }

  /** In order of time. */
  setDrawings(drawings: readonly Drawing[]): void {
    this.#drawings = drawings;
    // Buckets stand side by side in one row; marks of the same days stand one above the other.
    const stack = drawings.every(({ type }) => type === 'mark');
    if (stack !== this.#isStacked) this.#timeline.setOptions({ stack });
    this.#isStacked = stack;
    this.#drawNear();
    if (this.#awaited !== undefined && this.#held.has(this.#awaited)) this.#focus(this.#awaited);
  }

  /** Shows this stretch, at once. */
  setWindow({ from, to }: DayWindow): void {
    const now = this.getWindow();
    // Days are coarser than the window that a drag leaves; setting it again would make it creep.
    if (now.from === from && now.to === to) return;
    this.#timeline.setWindow(from * MS_PER_DAY, (to + 1) * MS_PER_DAY, { animation: false });
    this.#follow();
  }

  getWindow(): DayWindow {
    const { start, end } = this.#timeline.getWindow();
    return { from: dayOf(start.getTime()), to: dayOf(end.getTime() - 1) };
  }

  /** Brings a stretch into view if it is outside, and keeps the zoom. */
  reveal(stretch: DayWindow): void {
    const { from, to } = this.getWindow();
    if (stretch.from >= from && stretch.to <= to) return;
    const middle = ((stretch.from + stretch.to + 1) / 2) * MS_PER_DAY;
    this.#timeline.moveTo(middle, { animation: false });
    this.#follow();
  }

  /** Twice as near or as far, about the middle. */
  zoom(direction: 'in' | 'out'): void {
    if (direction === 'in') this.#timeline.zoomIn(0.5, { animation: false });
    else this.#timeline.zoomOut(0.5, { animation: false });
    this.#events.onWindow(this.getWindow());
  }

  destroy(): void {
    this.#timeline.destroy();
  }

  #follow(): void {
    this.#drawNear();
    this.#events.onMove(this.getWindow());
  }

  /**
   * Gives vis-timeline what lies in and half a window about the window, and takes the rest away: what it holds beyond
   * its window it may leave standing at stale places after a jump, and every item it holds costs time a frame.
   */
  #drawNear(): void {
    const { from, to } = this.getWindow();
    const margin = Math.ceil((to - from) / 2);
    const near = this.#drawings.filter(
      ({ stretch }) => stretch.from <= to + margin && stretch.to >= from - margin,
    );
    const ids = new Set(near.map(({ id }) => id));
    const gone = [...this.#held.keys()].filter((id) => !ids.has(id));
    for (const id of gone) this.#held.delete(id);
    this.#items.remove(gone);
    const changed = near.flatMap((drawing) => this.#changedItem(drawing));
    if (changed.length > 0) this.#outOfSight(() => this.#items.update(changed));
    this.#setTabStop((near.find(({ isChosen }) => isChosen) ?? near[0])?.id);
  }

  /**
   * Does something while vis-timeline takes its window for empty. It draws and measures each item that is added in sight
   * by itself, which lays the page out once an item; those out of sight it draws with its next frame, all at once.
   */
  #outOfSight(work: () => void): void {
    const { body } = this.#timeline as unknown as { body: { range: { start: number; end: number } } };
    const { range } = body;
    body.range = Object.assign(Object.create(range), { start: NEVER, end: NEVER });
    work();
    body.range = range;
  }

  #changedItem(drawing: Drawing): VisItem[] {
    const held = this.#held.get(drawing.id);
    if (held?.drawing === drawing) return [];
    const element = held?.element ?? createElement(drawing);
    if (held) updateElement(element, drawing);
    this.#held.set(drawing.id, { drawing, element });
    return held && hasSamePlace(held.drawing, drawing) ? [] : [toVisItem(drawing, element)];
  }

  #open(id: string): void {
    const drawing = this.#held.get(id)?.drawing;
    if (drawing) this.#events.onOpen(drawing);
  }

  #step(id: string, step: Step): void {
    const from = this.#held.get(id)?.drawing;
    const isFar = step === 'first' || step === 'last';
    const next = isFar ? undefined : stepFrom(this.#drawings, id, step);
    const target = next ?? this.#events.onStepBeyond(from, step);
    if (!target) return;
    this.#awaited = target.id;
    this.reveal(target.stretch);
    if (this.#held.has(target.id)) this.#focus(target.id);
  }

  #focus(id: string): void {
    this.#awaited = undefined;
    // vis-timeline draws on the next frame, and what is not drawn cannot take the focus.
    this.#timeline.redraw();
    requestAnimationFrame(() => {
      this.#held.get(id)?.element.focus({ preventScroll: true });
      this.#setTabStop(id);
    });
  }

  /** One drawing takes part in the page's tab order; arrows move among the rest. The focused one keeps its part. */
  #setTabStop(id: string | undefined): void {
    const focused = [...this.#held].find(([, { element }]) => element === document.activeElement)?.[0];
    for (const [other, { element }] of this.#held) element.tabIndex = other === (focused ?? id) ? 0 : -1;
  }
}

interface Held {
  readonly drawing: Drawing;
  readonly element: HTMLButtonElement;
}

const createElement = (drawing: Drawing): HTMLButtonElement =>
  drawing.type === 'mark' ? createMarkElement(drawing) : createBucketElement(drawing);

function updateElement(element: HTMLButtonElement, drawing: Drawing): void {
  if (drawing.type === 'mark') updateMarkElement(element, drawing);
  else updateBucketElement(element, drawing);
}

/** Whether vis-timeline can leave the item as it lies: lane, days and the label that it has measured. */
const hasSamePlace = (one: Drawing, other: Drawing): boolean =>
  one.lane === other.lane &&
  one.label === other.label &&
  one.stretch.from === other.stretch.from &&
  one.stretch.to === other.stretch.to;

function toVisItem({ id, type, lane, stretch: { from, to } }: Drawing, content: HTMLElement): VisItem {
  const className = type === 'bucket' ? 'summed' : to - from >= LONG_DAYS ? 'long' : '';
  return { id, group: lane, className, start: from * MS_PER_DAY, end: (to + 1) * MS_PER_DAY, content };
}

const OPTIONS: TimelineOptions = {
  align: 'left',
  // Characters that a label may need, each as wide as a digit with its padding: years, and short months of every language.
  maxMinorChars: 3,
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
  // Nothing until setAxis, rather than the library's English for a frame.
  format: { minorLabels: () => '', majorLabels: () => '' },
  zoomMin: 14 * MS_PER_DAY,
  zoomMax: 120 * 365 * MS_PER_DAY,
  snap: null,
} as TimelineOptions;

interface AxisMoment {
  readonly toDate: () => Date;
}

const dayOf = (instant: number): Day => Math.floor(instant / MS_PER_DAY) as Day;
