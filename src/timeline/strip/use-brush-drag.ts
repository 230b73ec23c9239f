import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Day } from '../../model/day';
import type { DayWindow } from '../../model/view-state';
import type { LiveWindow } from '../live-window';
import { type BrushPart, centreOn, moveBrush } from './move-window';

interface Drag {
  readonly part: BrushPart;
  readonly pressedAt: number;
  readonly window: DayWindow;
}

interface DragOptions {
  readonly frame: RefObject<HTMLElement | null>;
  readonly live: LiveWindow;
  readonly span: DayWindow;
  readonly onMove: (window: DayWindow) => void;
  readonly onSettle: () => void;
}

/** The brush follows the pointer: by its middle, by either end, or from wherever beside it the pointer is pressed. */
export function useBrushDrag({ frame, live, span, onMove, onSettle }: DragOptions) {
  const drag = useRef<Drag>(null);
  const daysAt = (pixels: number): number => {
    const width = frame.current?.clientWidth ?? 0;
    return width === 0 ? 0 : (pixels / width) * (span.to - span.from + 1);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !frame.current) return;
    const pressed = partOf(event.target);
    if (!pressed) {
      const day = span.from + daysAt(event.clientX - frame.current.getBoundingClientRect().left);
      onMove(centreOn(live.get(), day as Day));
    }
    drag.current = { part: pressed ?? 'whole', pressedAt: event.clientX, window: live.get() };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    const { part, pressedAt, window } = drag.current;
    onMove(moveBrush(window, part, daysAt(event.clientX - pressedAt), span));
  };
  const onPointerEnd = () => {
    if (drag.current) onSettle();
    drag.current = null;
  };
  return { onPointerDown, onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd };
}

function partOf(target: EventTarget): BrushPart | undefined {
  const part = target instanceof HTMLElement ? target.dataset.part : undefined;
  return part === 'whole' || part === 'from' || part === 'to' ? part : undefined;
}
