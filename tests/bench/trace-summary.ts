/* A trace of the browser's main thread in a few numbers. */

export interface TraceSummary {
  /** Milliseconds that were traced. */
  readonly duration: number;
  /** Milliseconds of the page's main thread, by what it did. */
  readonly spent: Readonly<Record<Work, number>>;
  /** Tasks longer than 50 ms, and the longest in milliseconds. */
  readonly longTasks: number;
  readonly longestTask: number;
  readonly frames: number;
}

const WORK = {
  scripting: [
    'FunctionCall',
    'EvaluateScript',
    'FireAnimationFrame',
    'EventDispatch',
    'TimerFire',
    'RunMicrotasks',
  ],
  'garbage collection': ['MinorGC', 'MajorGC'],
  styles: ['UpdateLayoutTree'],
  layout: ['Layout'],
  painting: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
} as const;
type Work = keyof typeof WORK;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

const LONG_TASK = 50;

export function summariseTrace(buffer: Buffer): TraceSummary {
  const { traceEvents } = JSON.parse(buffer.toString('utf8')) as { traceEvents: TraceEvent[] };
  const main = traceEvents.filter(isOf(findMainThread(traceEvents)));
  const times = main.map(({ ts }) => ts).filter((ts) => ts > 0);
  const tasks = main
    .filter(({ name, ph }) => ph === 'X' && /RunTask$/.test(name))
    .map(({ dur = 0 }) => dur / 1000);
  const first = times.reduce((least, ts) => Math.min(least, ts), Number.POSITIVE_INFINITY);
  const last = times.reduce((most, ts) => Math.max(most, ts), 0);
  return {
    duration: (last - first) / 1000,
    spent: Object.fromEntries(
      Object.entries(WORK).map(([work, names]) => [work, outermost(main, new Set<string>(names))]),
    ) as Record<Work, number>,
    longTasks: tasks.filter((duration) => duration > LONG_TASK).length,
    longestTask: tasks.reduce((most, duration) => Math.max(most, duration), 0),
    frames: main.filter(({ name }) => name === 'FireAnimationFrame').length,
  };
}

/** The renderer with most to do is the page's. */
function findMainThread(events: readonly TraceEvent[]): { pid: number; tid: number } {
  const counts = new Map<string, number>();
  for (const { name, args, pid, tid } of events) {
    if (name === 'thread_name' && args?.name === 'CrRendererMain') counts.set(`${pid} ${tid}`, 0);
  }
  for (const { pid, tid } of events) {
    const key = `${pid} ${tid}`;
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  }
  const [busiest] = [...counts].sort(([, a], [, b]) => b - a);
  const [pid = 0, tid = 0] = (busiest?.[0] ?? '').split(' ').map(Number);
  return { pid, tid };
}

const isOf =
  ({ pid, tid }: { pid: number; tid: number }) =>
  (event: TraceEvent): boolean =>
    event.pid === pid && event.tid === tid;

/** Milliseconds of these events; what lies within another of them is not counted twice. */
function outermost(events: readonly TraceEvent[], names: ReadonlySet<string>): number {
  let total = 0;
  let end = 0;
  const rising = events.filter(({ name, ph }) => ph === 'X' && names.has(name)).sort((a, b) => a.ts - b.ts);
  for (const { ts, dur = 0 } of rising) {
    if (ts < end) continue;
    total += dur;
    end = ts + dur;
  }
  return total / 1000;
}
