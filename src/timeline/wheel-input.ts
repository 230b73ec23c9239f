/* The wheel turned sideways, or with Shift, moves the window; turned plainly it scrolls the page, and with Ctrl it zooms. */

export interface WheelInput {
  /** The window moves along by a share of its length. */
  readonly onPan: (share: number) => void;
  /** The wheel has come to rest. */
  readonly onSettled: () => void;
}

const REST_MS = 200;
/** Pixels of a line, for mice that count in lines. */
const LINE_HEIGHT = 40;

export function listenToWheel(container: HTMLElement, { onPan, onSettled }: WheelInput): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  container.addEventListener(
    'wheel',
    (event) => {
      const sideways = sidewaysOf(event);
      if (sideways === 0 || event.ctrlKey) return;
      // Else the browser takes it for a step back in its history.
      event.preventDefault();
      onPan(sideways / Math.max(1, container.clientWidth));
      clearTimeout(rest);
      rest = setTimeout(onSettled, REST_MS);
    },
    { passive: false },
  );
}

/** Pixels to the right; 0 where the wheel is turned up or down more than sideways. */
function sidewaysOf({ deltaX, deltaY, deltaMode, shiftKey }: WheelEvent): number {
  const delta = shiftKey && deltaX === 0 ? deltaY : deltaX;
  if (!shiftKey && Math.abs(deltaX) <= Math.abs(deltaY)) return 0;
  return deltaMode === WheelEvent.DOM_DELTA_LINE ? delta * LINE_HEIGHT : delta;
}
