import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/use-speech';
import type { DayWindow } from '../../model/view-state';
import type { LiveWindow } from '../live-window';
import { zoomOfKey } from '../mark-input';
import { sayWindow } from '../say-window';
import { WatchedWidth } from '../watched-width';
import { type BrushPart, type BrushPlace, moveByKey, placeOnStrip } from './move-window';

export interface BrushProps {
  readonly live: LiveWindow;
  readonly span: DayWindow;
  readonly onMove: (window: DayWindow) => void;
  readonly onZoom: (direction: 'in' | 'out') => void;
}

/** The window on the whole span: a slider to move it, and one at each end to make it longer or shorter. */
export function Brush({ live, span, onMove, onZoom }: BrushProps) {
  const { from: first, to: last } = span;
  const speech = useSpeech();
  const { t } = speech;
  const frame = useRef<HTMLDivElement>(null);
  const window = useSettled(live);
  // The brush follows each frame by itself; what it says waits until the window has come to rest.
  useLayoutEffect(() => {
    const brush = frame.current;
    if (!brush) return;
    const strip = new WatchedWidth(brush.parentElement, () => follow());
    const follow = () => placeBrush(brush, placeOnStrip(live.get(), { from: first, to: last }, strip.now));
    follow();
    const stop = live.subscribe(follow);
    return () => {
      stop();
      strip.stop();
    };
  }, [live, first, last]);
  const said = sayWindow(window, speech);
  const onKeyDown = (part: BrushPart) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = zoomOfKey(event.key);
    const moved = moveByKey(event.key, part, live.get(), span);
    if (zoom) onZoom(zoom);
    else if (moved) onMove(moved);
    else return;
    event.preventDefault();
  };
  const slider = (part: BrushPart, now: number) => ({
    role: 'slider',
    tabIndex: 0,
    'data-part': part,
    'aria-label': t(`strip.${part}`),
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': Math.min(span.from, now),
    'aria-valuemax': Math.max(span.to, now),
    'aria-valuenow': now,
    'aria-valuetext': said,
    onKeyDown: onKeyDown(part),
  });
  return (
    <div ref={frame} className="strip-brush">
      <div className="strip-window" {...slider('whole', window.from)} />
      <div className="strip-handle" {...slider('from', window.from)} />
      <div className="strip-handle" {...slider('to', window.to)} />
    </div>
  );
}

/** A window that keeps moving is said this seldom, in milliseconds. */
const SAID_EVERY_MS = 120;

/** The window as it stood at rest, or a moment ago while it moves. */
function useSettled(live: LiveWindow): DayWindow {
  const [window, setWindow] = useState(live.get);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      rest ??= setTimeout(() => {
        rest = undefined;
        setWindow(live.get());
      }, SAID_EVERY_MS);
    };
    note();
    const stop = live.subscribe(note);
    return () => {
      stop();
      clearTimeout(rest);
    };
  }, [live]);
  return window;
}

/** Moved as it stands: laying it out and painting it in each frame of a drag would cost more than the drag itself. */
function placeBrush({ style }: HTMLElement, { left, width }: BrushPlace): void {
  const [moved, wide] = [`translateX(${left}px)`, `${width}px`];
  if (style.transform !== moved) style.transform = moved;
  if (style.width !== wide) style.width = wide;
}
