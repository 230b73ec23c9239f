/* What is promised, and whether it is kept. A target is never loosened to meet a number. */
import { PATIENCE } from './measure-pages';
import type { SizeNumbers } from './run-size';
import { median, percentile } from './statistics';
import type { ScriptWeights } from './weigh-scripts';

export interface Target {
  readonly name: string;
  readonly aim: string;
  readonly measured: string;
  /** Null where it could not be measured. */
  readonly isMet: boolean | null;
}

/** Of the largest dataset. */
export function judgeLargest({ app, plain, tables, index }: SizeNumbers): Target[] {
  const faster = plain.firstDraw === null ? null : plain.firstDraw / app.firstDraw;
  const memory = app.heap + app.buffers;
  return [
    limit('index, gzip', 5_000_000, index, megabytes),
    limit('first useful draw after the index arrived', 1500, app.firstDraw, milliseconds),
    {
      name: 'the same beside plain vis-timeline',
      aim: '≥ 25 times faster',
      measured:
        faster === null
          ? `plain vis-timeline had drawn nothing after ${milliseconds(PATIENCE)}: ≥ ${Math.floor(PATIENCE / app.firstDraw)} times`
          : `${faster.toFixed(0)} times (plain ${milliseconds(plain.firstDraw ?? 0)})`,
      isMet: (faster ?? PATIENCE / app.firstDraw) >= 25,
    },
    limit('pan, p95 a frame', 20, percentile(app.pan, 0.95), milliseconds),
    limit('zoom, p95 a frame', 20, percentile(app.zoom, 0.95), milliseconds),
    limit('pair filter to repaint, p95', 50, percentile(app.pairFilter, 0.95), milliseconds),
    limit('all facet counts, p95', 50, percentile(tables.facets, 0.95), milliseconds),
    limit('JavaScript heap with typed arrays', 250_000_000, memory, megabytes),
  ];
}

/** Of the shipped dataset. */
export function judgeShipped(opened: readonly number[], { byLanguage }: ScriptWeights): Target[] {
  const [language, heaviest] = [...byLanguage].sort(([, a], [, b]) => b - a)[0] ?? ['', Number.NaN];
  return [
    limit('shipped dataset: drawn and listed after navigation, median', 1000, median(opened), milliseconds),
    limit('first JavaScript, gzip, in English', 260_000, byLanguage.get('en') ?? Number.NaN, kilobytes),
    limit(`first JavaScript, gzip, in the heaviest language (${language})`, 260_000, heaviest, kilobytes),
  ];
}

function limit(name: string, most: number, measured: number, say: (value: number) => string): Target {
  return {
    name,
    aim: `≤ ${say(most)}`,
    measured: say(measured),
    isMet: Number.isNaN(measured) ? null : measured <= most,
  };
}

export const milliseconds = (value: number): string =>
  value >= 1000
    ? `${(value / 1000).toFixed(1)} s`
    : value >= 100
      ? `${value.toFixed(0)} ms`
      : `${value.toFixed(1)} ms`;
export const kilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
export const megabytes = (value: number): string => `${(value / 1e6).toFixed(1)} MB`;
