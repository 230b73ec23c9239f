/*
 * Moving the window without drawing it anew. vis-timeline places every item, line and label once more for each frame of
 * a drag; here what has been drawn is moved as a whole, which the browser does without laying out or painting anything,
 * and drawn anew only when the window comes near the end of it, and at rest.
 */
import { MovedParts, type MovingDom } from './moved-parts';

/** Instants. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Inside extends MovingDom {
  readonly range: Span;
  readonly body: { range: Span; readonly emitter: { emit: (name: string, ...args: unknown[]) => void } };
  readonly itemSet: MovingDom['itemSet'] & { redraw: () => boolean };
  /** Null once it has been destroyed. */
  readonly dom: { readonly container?: HTMLElement | null } | null;
  _redraw: () => void;
  _origRedraw: () => void;
}

export interface PanOptions {
  /** Of the stage, in pixels. */
  readonly widthOf: () => number;
  /** What stands in sight of a lane decides its height: then what lies beside the window is always drawn. */
  readonly isStacked: () => boolean;
  /** The window's start is named beside the axis, and has to be anew when this changes. */
  readonly nameOfStart: (start: number) => string;
  /** The window has moved without being drawn anew. */
  readonly onShift: () => void;
  /** It is drawn anew: the time to hand over what has come beside what was drawn before. */
  readonly onDraw: () => void;
}

/** What a timeline's drawing can be asked. */
export interface Moved {
  /** The stretch that stands drawn, and is moved as it is; null where the next frame draws it anew in any case. */
  readonly drawnSpan: () => Span | null;
  /** Draws all anew with the next frame. */
  readonly draw: () => void;
  readonly letGo: () => void;
}

/** Drawn beside the window on either side, in windows; and how far of it the window may move. */
const BESIDE = 0.5;
const FURTHEST = 0.48;
/** The window has come to rest when nothing has moved it for so long. */
const REST_MS = 100;
/** Lengths of windows that differ by less are the same zoom. */
const SAME_LENGTH = 1e-9;

/** Takes the drawing of a timeline over. */
export function moveAsWhole(timeline: object, options: PanOptions): Moved {
  const inside = timeline as Inside;
  const draw = inside._origRedraw;
  const drawn = { start: 0, length: 0, beside: 0, name: '', shift: 0 };
  const now = { isMoving: false, isDirty: true, isDrawing: false, isHandedOver: false, frame: 0, rest: 0 };
  const parts = new MovedParts(inside);

  const lengthNow = () => inside.range.end - inside.range.start;
  const isSameZoom = () => Math.abs(lengthNow() / drawn.length - 1) < SAME_LENGTH;

  const canShift = (): boolean => {
    const moved = Math.abs(inside.range.start - drawn.start);
    if (now.isDirty || drawn.beside === 0 || !isSameZoom() || moved > lengthNow() * FURTHEST) return false;
    return options.nameOfStart(inside.range.start) === drawn.name;
  };

  const shiftBy = (pixels: number): void => {
    if (pixels === drawn.shift) return;
    drawn.shift = pixels;
    parts.shiftBy(pixels);
  };

  const drawAnew = (): void => {
    if (!inside.dom?.container) return;
    now.isHandedOver = true;
    options.onDraw();
    now.isHandedOver = false;
    const { start, end } = inside.range;
    const isPanned = !now.isDirty && isSameZoom();
    if (!isPanned) parts.release();
    drawn.beside = options.isStacked() || isPanned ? BESIDE : 0;
    drawn.start = start;
    drawn.length = end - start;
    drawn.name = options.nameOfStart(start);
    now.isDirty = false;
    now.isDrawing = true;
    shiftBy(0);
    const { range } = inside.body;
    const margin = drawn.beside * drawn.length;
    inside.body.range = Object.assign(Object.create(range), { start: start - margin, end: end + margin });
    try {
      draw.call(timeline);
    } finally {
      inside.body.range = range;
      now.isDrawing = false;
    }
  };

  const onFrame = (): void => {
    now.frame = 0;
    if (!canShift()) {
      drawAnew();
      return;
    }
    const perPixel = drawn.length / Math.max(1, options.widthOf());
    shiftBy(toWholePixels((drawn.start - inside.range.start) / perPixel));
    options.onShift();
  };

  const onRest = (): void => {
    if (drawn.shift !== 0) inside._redraw();
  };

  const { emitter } = inside.body;
  const emit = emitter.emit;
  emitter.emit = (name, ...args) => {
    const before = now.isMoving;
    now.isMoving = name === 'rangechange';
    emit(name, ...args);
    now.isMoving = before;
    if (name === 'rangechange') clearTimeout(now.rest);
    if (name === 'rangechanged' && drawn.shift !== 0) now.rest = window.setTimeout(onRest, REST_MS);
  };
  inside._redraw = () => {
    // What is handed over is drawn right after.
    if (now.isHandedOver) return;
    // Whatever else than a movement asks for a drawing has something new to show.
    if (!now.isMoving) now.isDirty = true;
    if (now.frame === 0) now.frame = requestAnimationFrame(onFrame);
  };
  // Each change of the items draws them at once, beside asking for a frame that draws them with all else.
  const { itemSet } = inside;
  const drawItems = itemSet.redraw;
  itemSet.redraw = () => now.isDrawing && drawItems.call(itemSet);
  // Asked for at once at every step of the start: once a frame is enough, but for what a drawing itself finds undone.
  inside._origRedraw = () => {
    if (now.isDrawing) draw.call(timeline);
    else inside._redraw();
  };
  return {
    drawnSpan: () => {
      if (now.isDirty || drawn.beside === 0 || !isSameZoom()) return null;
      const margin = drawn.beside * drawn.length;
      return { start: drawn.start - margin, end: drawn.start + drawn.length + margin };
    },
    draw: () => {
      now.isDirty = true;
      inside._redraw();
    },
    letGo: () => {
      cancelAnimationFrame(now.frame);
      clearTimeout(now.rest);
    },
  };
}

/** Of the screen: what is moved by a part of one has to be blended anew, dot by dot. */
const toWholePixels = (pixels: number): number => {
  const ratio = window.devicePixelRatio || 1;
  return Math.round(pixels * ratio) / ratio;
};
