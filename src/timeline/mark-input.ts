/* Pointer and keys on the marks, heard at their container. */
import type { Row } from '../tables/event-table';
import type { Mark } from './mark';

export type Step = 'previous' | 'next' | 'first' | 'last';

export interface MarkInput {
  readonly onOpen: (row: Row) => void;
  readonly onStep: (row: Row, step: Step) => void;
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

export function listenToMarks(container: HTMLElement, { onOpen, onStep, onZoom }: MarkInput): void {
  let pressedAt = 0;
  container.addEventListener('pointerdown', (event) => {
    pressedAt = event.clientX;
  });
  container.addEventListener('click', (event) => {
    const row = rowOf(event.target);
    // A drag that happens to end on a mark is not a choice; a key press has no place on screen.
    const isDrag = event.detail > 0 && Math.abs(event.clientX - pressedAt) > CLICK_SLACK;
    if (row !== undefined && !isDrag) onOpen(row);
  });
  container.addEventListener('keydown', (event) => {
    const row = rowOf(event.target);
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) onStep(row, step);
    else if (event.key === '+' || event.key === '=') onZoom('in');
    else if (event.key === '-') onZoom('out');
    else return;
    event.preventDefault();
  });
}

/** The neighbour of a mark in order of time; itself at either end. */
export function stepFrom(marks: readonly Mark[], row: Row, step: Step): Row | undefined {
  if (step === 'first') return marks[0]?.row;
  if (step === 'last') return marks.at(-1)?.row;
  const at = marks.findIndex((mark) => mark.row === row);
  const next = marks[at + (step === 'next' ? 1 : -1)];
  return at === -1 ? undefined : (next?.row ?? row);
}

function rowOf(target: EventTarget | null): Row | undefined {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return mark?.dataset.row === undefined ? undefined : (Number(mark.dataset.row) as Row);
}
