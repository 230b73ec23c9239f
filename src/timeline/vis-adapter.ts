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
import type { AdapterEvents } from './adapter-events';
import { Axis } from './axis';
import { type AxisGeometry, type AxisWords, momentWeek } from './axis-words';
import { HeldDrawings } from './held-drawings';
import { type DrawnLane, HeldLanes } from './held-lanes';
import { Labels } from './labels';
import { setLandmarks, TODAY } from './landmarks';
import { listenToLanes } from './lane-element';
import { LaneRows } from './lane-rows';
import type { Drawing } from './mark';
import { isOnDrawing, listenToMarks, type Step, stepFrom } from './mark-input';
import { NearItems } from './near-items';
import { quicken } from './quicken';
import { TextWidths } from './text-width';
import { turnedLabels } from './turned-labels';
import { drawItems, letterWidthOf, outOfSight, placedItems } from './vis-internals';
import { MARGIN, NARROW_MARGIN, OPTIONS } from './vis-options';
import { type Moved, moveAsWhole } from './vis-pan';
import { WatchedWidth } from './watched-width';
import { listenToWheel } from './wheel-input';

const MS_PER_DAY = 86_400_000;
const INSTANTLY = { animation: false };
const LATER = undefined as never;

export class VisAdapter {
  readonly #timeline: Timeline;
  readonly #items = new DataSet<Record<string, unknown>>();
  readonly #groups = new DataSet<Record<string, unknown>>();
  readonly #lanes = new HeldLanes(this.#groups);
  /** What vis-timeline holds now: only what lies in and about the window. */
  readonly #held = new HeldDrawings();
  readonly #near: NearItems;
  readonly #container: HTMLElement;
  readonly #events: AdapterEvents;
  #drawings: readonly Drawing[] = [];
  #isStacked = true;
  readonly #axis: Axis;
  readonly #widths: TextWidths;
  readonly #rows: LaneRows;
  readonly #labels: Labels;
  /** Of the stage, and of the whole timeline. */
  readonly #width: WatchedWidth;
  readonly #wholeWidth: WatchedWidth;
  readonly #remeasure: () => void;
  readonly #moved: Moved;
  #stopFollowing = (): void => undefined;
  /** A drawing that is to take the focus once it is drawn. */
  #awaited: string | undefined;

  constructor(container: HTMLElement, events: AdapterEvents) {
    this.#container = container;
    this.#events = events;
    // The typings lag behind the option list, so the options are checked where they are written.
    // Items and lanes come once it draws by frames: with each of them it would draw the whole of itself at once.
    this.#timeline = new Timeline(container, LATER, LATER, OPTIONS as TimelineOptions);
    this.#near = new NearItems(this.#held, {
      remove: (ids) => this.#items.remove(ids),
      update: (items) => outOfSight(this.#timeline, () => this.#items.update(items)),
      // Between the frames of a movement there is time for it; new lanes belong into one frame with what stands in them.
      ask: () => (this.#lanes.isNew ? this.#moved.draw() : this.#near.handOver()),
    });
    this.#timeline.on('rangechange', () => this.#follow());
    this.#timeline.on('changed', () => {
      this.#afterDrawing();
      this.#turnLabels();
    });
    this.#timeline.on('rangechanged', ({ byUser }: { byUser: boolean }) => {
      if (byUser) events.onWindow(this.getWindow());
    });
    this.#axis = new Axis(container);
    this.#widths = new TextWidths(container);
    this.#rows = new LaneRows(events.wordCrowd);
    this.#labels = new Labels(this.#widths.of);
    // Which signs have room hangs on the width, and what came before the first layout was placed without any.
    this.#width = new WatchedWidth(container.querySelector('.vis-panel.vis-center'), () => this.#drawNear());
    const whole = container.querySelector('.vis-timeline');
    this.#wholeWidth = new WatchedWidth(whole, () => this.#moved.draw());
    const widthOf = () => this.#width.now;
    this.#remeasure = quicken(this.#timeline, {
      wholeWidthOf: () => this.#wholeWidth.now,
      widthOf,
      hasMajorLabels: () => this.#axis.hasMajorLabels,
    });
    document.fonts?.addEventListener('loadingdone', this.#onFonts);
    this.#moved = moveAsWhole(this.#timeline, {
      widthOf,
      isStacked: () => this.#isStacked,
      nameOfStart: (start) => this.#axis.nameOf(dayOf(start)),
      onShift: () => this.#afterDrawing(),
      onDraw: () => this.#handOver(),
    });
    this.#timeline.setGroups(this.#groups as never);
    drawItems(this.#timeline, this.#items, new DataSet());
    this.#followWidth(window.matchMedia('(width < 700px)'));
    listenToLanes(container, events.onLane);
    const withDrawing = (act: (drawing: Drawing) => void) => (id: string) => {
      const drawing = this.#held.find(id);
      if (drawing) act(drawing);
    };
    listenToMarks(container, {
      onOpen: withDrawing(events.onOpen),
      onApproach: withDrawing(events.onApproach),
      onStep: (id, step) => this.#step(id, step),
      onZoom: (direction) => this.zoom(direction),
    });
    listenToWheel(container, {
      onPan: (share) => this.#pan(share),
      onSettled: () => events.onWindow(this.getWindow()),
    });
    this.#timeline.on('doubleClick', ({ time, event }: { time: Date; event: MouseEvent }) => {
      if (!isOnDrawing(event.target)) this.zoom(event.shiftKey ? 'out' : 'in', time.getTime());
    });
  }

  /** On a phone signs stand closer, and may overlap a little. */
  #followWidth(narrow: MediaQueryList): void {
    const setMargin = () => {
      this.#remeasure();
      this.#rows.setNarrow(narrow.matches);
      this.#labels.setNarrow(narrow.matches);
      this.#timeline.setOptions({ margin: narrow.matches ? NARROW_MARGIN : MARGIN });
    };
    setMargin();
    narrow.addEventListener('change', setMargin);
    this.#stopFollowing = () => narrow.removeEventListener('change', setMargin);
  }

  setAxis(words: AxisWords): void {
    // Every reader's axis is drawn by moment's English, of which nothing is seen but where its weeks open.
    moment.updateLocale('en', { week: momentWeek(words.firstWeekday) });
    this.#timeline.setOptions({
      format: this.#axis.format(words, () => this.#geometry()),
    } as never);
    this.#timeline.setCustomTimeTitle(words.today, TODAY);
    this.#container.style.setProperty('--today-label', JSON.stringify(words.today));
  }

  #geometry(): AxisGeometry {
    const { start, end } = this.#timeline.getWindow();
    const width = this.#width.now || 1;
    const letterWidth = letterWidthOf(this.#timeline);
    return { width, msPerPixel: (end.getTime() - start.getTime()) / width, letterWidth };
  }

  setLandmarks(today: Day, coveredThrough: Day | null): void {
    setLandmarks(this.#timeline, this.#items, { today, coveredThrough });
  }

  setLanes(lanes: readonly DrawnLane[]): void {
    this.#lanes.set(lanes);
    this.#moved.draw();
  }

  /** Puts what has been set on the page, in the frame that draws it: put there before, it would be laid out twice. */
  #handOver(): void {
    this.#lanes.handOver();
    this.#near.handOver();
  }

  /** In order of time. */
  setDrawings(drawings: readonly Drawing[]): void {
    this.#drawings = drawings;
    // Buckets stand side by side in one row; marks of the same days stand one above the other.
    const stack = drawings.every(({ type }) => type === 'mark');
    if (stack !== this.#isStacked) this.#timeline.setOptions({ stack });
    this.#isStacked = stack;
    this.#drawNear();
    if (this.#awaited !== undefined) this.#handOver();
    if (this.#awaited !== undefined && this.#held.find(this.#awaited)) this.#focus(this.#awaited);
  }

  /** Shows this stretch, at once. */
  setWindow({ from, to }: DayWindow): void {
    const now = this.getWindow();
    // Days are coarser than the window that a drag leaves; setting it again would make it creep.
    if (now.from === from && now.to === to) return;
    this.#timeline.setWindow(from * MS_PER_DAY, (to + 1) * MS_PER_DAY, INSTANTLY);
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
    this.#timeline.moveTo(middleOf(stretch), INSTANTLY);
    this.#follow();
  }

  /** Twice as near or as far, about an instant; else about the focused drawing, else about the middle. */
  zoom(direction: 'in' | 'out', about?: number): void {
    const { start, end } = this.#timeline.getWindow();
    const [from, to] = [start.getTime(), end.getTime()];
    const focused = this.#held.focused()?.stretch;
    const centre = about ?? (focused ? middleOf(focused) : (from + to) / 2);
    const factor = direction === 'in' ? 0.5 : 2;
    this.#timeline.setWindow(centre - (centre - from) * factor, centre + (to - centre) * factor, INSTANTLY);
    this.#follow();
    this.#events.onWindow(this.getWindow());
  }

  /** Along by a share of the window, as a wheel or a touchpad does. */
  #pan(share: number): void {
    const { start, end } = this.#timeline.getWindow();
    const shift = (end.getTime() - start.getTime()) * share;
    this.#timeline.setWindow(start.getTime() + shift, end.getTime() + shift, INSTANTLY);
    this.#follow();
  }

  /** Every width was measured in the typeface before. */
  readonly #onFonts = (): void => {
    this.#remeasure();
    this.#widths.forget();
    this.#labels.forget();
    this.#drawNear();
    this.#timeline.redraw();
  };

  destroy(): void {
    document.fonts?.removeEventListener('loadingdone', this.#onFonts);
    this.#stopFollowing();
    this.#moved.letGo();
    this.#width.stop();
    this.#wholeWidth.stop();
    this.#timeline.destroy();
  }

  #follow(): void {
    this.#drawNear();
    this.#events.onMove(this.getWindow());
  }

  #drawNear(): void {
    const dayWidth = MS_PER_DAY / this.#geometry().msPerPixel;
    const drawings = this.#rows.limit(this.#drawings, dayWidth, this.#lanes.count);
    const places = this.#labels.place(drawings, dayWidth, this.#lanes.count);
    const drawn = this.#moved.drawnSpan();
    this.#near.take(
      { drawings, places },
      this.getWindow(),
      drawn && { from: dayOf(drawn.start), to: dayOf(drawn.end) },
    );
  }

  /** What hangs on the width of the stage and the scale of the axis, known once they are drawn. */
  #afterDrawing(): void {
    const { from } = this.getWindow();
    const geometry = this.#geometry();
    this.#held.noteWindow(from, geometry);
    this.#axis.nameStart(from, geometry);
  }

  #turnLabels(): void {
    if (!this.#isStacked) return;
    const labelOf = (id: string) => this.#held.labelOf(id);
    this.#held.turnLabels(turnedLabels(placedItems(this.#timeline), this.#width.now, labelOf));
  }

  #step(id: string, step: Step): void {
    const from = this.#held.find(id);
    const isFar = step === 'first' || step === 'last';
    const next = isFar ? undefined : stepFrom(this.#rows.ordered, id, step);
    const target = next ?? this.#events.onStepBeyond(from, step);
    if (!target) return;
    this.#awaited = target.id;
    this.reveal(target.stretch);
    this.#handOver();
    if (this.#held.find(target.id)) this.#focus(target.id);
  }

  #focus(id: string): void {
    this.#awaited = undefined;
    // vis-timeline draws on the next frame, and what is not drawn cannot take the focus.
    this.#timeline.redraw();
    requestAnimationFrame(() => {
      this.#held.buttonOf(id)?.focus({ preventScroll: true });
      this.#held.setTabStop(id);
    });
  }
}

const middleOf = ({ from, to }: DayWindow): number => ((from + to + 1) / 2) * MS_PER_DAY;

const dayOf = (instant: number): Day => Math.floor(instant / MS_PER_DAY) as Day;
