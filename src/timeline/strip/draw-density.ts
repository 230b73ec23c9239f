/* The bars of the overview, drawn on canvas: a hundred or two, redrawn when counts, size or colours change. */
import type { Day } from '../../model/day';

export interface Density {
  /** First day of each period, and the day after the last. */
  readonly edges: readonly Day[];
  /** Rows by period: all there are. */
  readonly all: Uint32Array;
  /** Those that the filter leaves, from the bottom up: neither side's, the left country's, the right country's. */
  readonly shown: readonly [none: Uint32Array, a: Uint32Array, b: Uint32Array];
}

export interface StripColours {
  readonly all: string;
  readonly shown: readonly [none: string, a: string, b: string];
  readonly uncovered: string;
  readonly today: string;
}

export interface StripDays {
  readonly today: Day;
  readonly coveredThrough: Day | null;
}

/** What any event at all comes to, in pixels: one in thousands is still to be seen. */
const LEAST_HEIGHT = 2;

export function drawDensity(
  canvas: HTMLCanvasElement,
  density: Density,
  { today, coveredThrough }: StripDays,
  colours: StripColours,
): void {
  const context = canvas.getContext('2d');
  const { clientWidth: width, clientHeight: height } = canvas;
  if (!context || width === 0) return;
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.scale(ratio, ratio);
  const { edges, all, shown } = density;
  const [start = 0, end = 1] = [edges[0], edges.at(-1)];
  const xOf = (day: number): number => ((day - start) / (end - start)) * width;
  const fill = (colour: string, x: number, y: number, w: number, h: number) => {
    context.fillStyle = colour;
    context.fillRect(x, y, w, h);
  };
  if (coveredThrough !== null && coveredThrough < end)
    fill(colours.uncovered, xOf(coveredThrough + 1), 0, width, height);
  const fullest = all.reduce((most, count) => Math.max(most, count), 1);
  const heightOf = (count: number): number =>
    count === 0 ? 0 : Math.max(LEAST_HEIGHT, (count / fullest) * (height - 2));
  all.forEach((count, at) => {
    const left = xOf(edges[at] ?? 0);
    const barWidth = Math.max(1, xOf(edges[at + 1] ?? 0) - left - 1);
    fill(colours.all, left, height - heightOf(count), barWidth, heightOf(count));
    let bottom = height;
    shown.forEach((counts, side) => {
      const bar = heightOf(counts[at] ?? 0);
      fill(colours.shown[side] ?? colours.all, left, bottom - bar, barWidth, bar);
      bottom -= bar;
    });
  });
  fill(colours.today, Math.round(xOf(today + 0.5)), 0, 1, height);
}

/** The colours that the sheet gives the canvas in this scheme. */
export function readColours(element: HTMLElement): StripColours {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    all: colour('--strip-all'),
    shown: [colour('--strip-none'), colour('--strip-a'), colour('--strip-b')],
    uncovered: colour('--strip-uncovered'),
    today: colour('--strip-today'),
  };
}
