/* The numbers as Markdown, for the terminal and for the README beside this file. */
import { cpus } from 'node:os';
import { PATIENCE, type PlainNumbers } from './measure-pages';
import type { SizeNumbers } from './run-size';
import { median, percentile } from './statistics';
import { kilobytes, megabytes, milliseconds, type Target } from './targets';
import type { ScriptWeights } from './weigh-scripts';

export interface BenchReport {
  readonly browser: string;
  readonly targets: readonly Target[];
  readonly sizes: readonly SizeNumbers[];
  /** vis-timeline with so many items and nothing else. */
  readonly few: readonly PlainNumbers[];
  readonly weights: ScriptWeights;
}

export function writeReport({ browser, targets, sizes, few, weights }: BenchReport): string {
  const parts = [
    `Measured on ${new Date().toISOString().slice(0, 10)} with ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), headless ${browser}, a screen of 1440 × 900.`,
    '### Targets',
    table(
      ['target', 'aim', 'measured', ''],
      targets.map(({ name, aim, measured, isMet }) => [name, aim, measured, verdict(isMet)]),
    ),
    '### Cost by size',
    table(
      ['', ...sizes.map(({ events }) => events.toLocaleString('en'))],
      ROWS.map(([name, say]) => [name, ...sizes.map(say)]),
    ),
    ...traces(sizes),
    '### Items at once',
    'Frames of vis-timeline with so many items and nothing else, dragged to and fro; this is what the adapter’s limit is chosen by.',
    table(
      ['items', 'first draw', 'pan, median', 'pan, p95'],
      few.map(({ items, firstDraw, pan }) => [
        String(items),
        maybe(firstDraw, milliseconds),
        milliseconds(median(pan)),
        milliseconds(percentile(pan, 0.95)),
      ]),
    ),
    '### First JavaScript',
    table(
      ['language', 'gzip'],
      [...weights.byLanguage].map(([language, bytes]) => [language, kilobytes(bytes)]),
    ),
    table(
      ['package (in English)', 'gzip'],
      weights.byPackage.map(([name, bytes]) => [name, kilobytes(bytes)]),
    ),
  ];
  return parts.join('\n\n');
}

const verdict = (isMet: boolean | null): string =>
  isMet === null ? 'not measured' : isMet ? 'met' : '**missed**';

const ROWS: readonly (readonly [string, (size: SizeNumbers) => string])[] = [
  ['index, gzip', ({ index }) => kilobytes(index)],
  ['index parsed and opened as a table', ({ tables }) => milliseconds(tables.parse + tables.open)],
  ['first useful draw after the index', ({ app }) => milliseconds(app.firstDraw)],
  ['list after the index', ({ app }) => milliseconds(app.firstList)],
  ['plain vis-timeline, first draw', ({ plain }) => maybe(plain.firstDraw, milliseconds)],
  ['items on the timeline', ({ app }) => String(app.items)],
  ['pan, p95 a frame', ({ app }) => milliseconds(percentile(app.pan, 0.95))],
  ['plain vis-timeline, pan, p95 a frame', ({ plain }) => maybe(percentile(plain.pan, 0.95), milliseconds)],
  ['zoom, p95 a frame', ({ app }) => milliseconds(percentile(app.zoom, 0.95))],
  ['pair filter to repaint, median', ({ app }) => milliseconds(median(app.pairFilter))],
  ['pair filter to repaint, p95', ({ app }) => milliseconds(percentile(app.pairFilter, 0.95))],
  ['pair filter to repaint, the first click', ({ app }) => maybe(app.pairFilter[0] ?? null, milliseconds)],
  ['all shown again to repaint, p95', ({ app }) => milliseconds(percentile(app.unfilter, 0.95))],
  ['rows of a view, p95', ({ tables }) => milliseconds(percentile(tables.select, 0.95))],
  ['all facet counts, p95', ({ tables }) => milliseconds(percentile(tables.facets, 0.95))],
  ['JavaScript heap', ({ app }) => megabytes(app.heap)],
  ['typed arrays beside it', ({ app }) => megabytes(app.buffers)],
];

function traces(sizes: readonly SizeNumbers[]): string[] {
  return sizes.flatMap(({ events, app: { trace } }) => {
    if (!trace) return [];
    const share = (spent: number) =>
      `${milliseconds(spent)} (${((100 * spent) / trace.duration).toFixed(1)} %)`;
    return [
      `### Trace of a pan of 10 s at ${events.toLocaleString('en')} events`,
      table(
        ['main thread', `of ${milliseconds(trace.duration)}`],
        [
          ...Object.entries(trace.spent).map(([work, spent]) => [work, share(spent)]),
          ['frames asked for by scripts', String(trace.frames)],
          ['tasks over 50 ms', String(trace.longTasks)],
          ['longest task', milliseconds(trace.longestTask)],
        ],
      ),
    ];
  });
}

const maybe = (value: number | null, say: (value: number) => string): string =>
  value === null || Number.isNaN(value) ? `none after ${milliseconds(PATIENCE)}` : say(value);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
