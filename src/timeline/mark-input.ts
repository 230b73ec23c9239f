/* Pointer and keys on what is drawn, heard at the container. */
import type { Drawing } from './mark';
import { nearestDrawing } from './nearest-drawing';

export type Step = 'previous' | 'next' | 'first' | 'last';

export interface MarkInput {
  readonly onOpen: (id: string) => void;
  /** The pointer or the focus has come to it. */
  readonly onApproach: (id: string) => void;
  readonly onStep: (id: string, step: Step) => void;
  readonly onZoom: (direction: 'in' | 'out') => void;
}

/** A press that moves further than this is a drag of the window, in pixels. */
const CLICK_SLACK = 6;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  ArrowRight: 'next',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
};

export function listenToMarks(
  container: HTMLElement,
  { onOpen, onApproach, onStep, onZoom }: MarkInput,
): void {
  let pressedAt = 0;
  let releasedAt = 0;
  container.addEventListener('pointerdown', ({ clientX }) => {
    pressedAt = clientX;
  });
  container.addEventListener('pointerup', ({ clientX }) => {
    releasedAt = clientX;
  });
  container.addEventListener('click', (event) => {
    const id = drawingOf(event.target) ?? touchedBy(event, container);
    // A drag that happens to end on a mark is not a choice; a key press has no place on screen. Nor is the place of the
    // click to go by: browsers move that of a tap onto a button beside it.
    const isDrag = event.detail > 0 && Math.abs(releasedAt - pressedAt) > CLICK_SLACK;
    if (id !== undefined && !isDrag) onOpen(id);
  });
  for (const approach of ['pointerover', 'focusin']) {
    container.addEventListener(approach, ({ target }) => {
      const id = drawingOf(target);
      if (id !== undefined) onApproach(id);
    });
  }
  container.addEventListener('keydown', (event) => {
    const id = drawingOf(event.target);
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const zoom = zoomOfKey(event.key);
    if (step) onStep(id, step);
    else if (zoom) onZoom(zoom);
    else return;
    event.preventDefault();
  });
}

/** Plus may be typed without Shift. */
export function zoomOfKey(key: string): 'in' | 'out' | undefined {
  if (key === '+' || key === '=') return 'in';
  return key === '-' ? 'out' : undefined;
}

/** The neighbour of a drawing in order of time; undefined beyond either end. */
export function stepFrom(drawings: readonly Drawing[], id: string, step: Step): Drawing | undefined {
  if (step === 'first') return drawings[0];
  if (step === 'last') return drawings.at(-1);
  const at = drawings.findIndex((drawing) => drawing.id === id);
  return at === -1 ? undefined : drawings[at + (step === 'next' ? 1 : -1)];
}

/** What a finger meant that hit no drawing, and nothing else that is pressed. */
function touchedBy(event: MouseEvent, container: HTMLElement): string | undefined {
  const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
  if (!isFinger || (event.target instanceof Element && event.target.closest('button'))) return undefined;
  return nearestDrawing(container, event.clientX, event.clientY);
}

function drawingOf(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-drawing]')?.dataset.drawing
    : undefined;
}

export const isOnDrawing = (target: EventTarget | null): boolean => drawingOf(target) !== undefined;
