/** How headings of lanes and marks are known again: vis-timeline may put another element in the place of one. */
const KEYS = ['lane', 'drawing'] as const;

interface Held {
  readonly key: (typeof KEYS)[number];
  readonly id: string;
}

/**
 * Gives the focus back to what had it: vis-timeline takes headings and marks off the page and puts them back, or new ones
 * in their place, and the browser then forgets which of them it was on. Answers with how to stop.
 */
export function keepFocus(container: HTMLElement): () => void {
  let held: Held | null = null;
  const stop = new AbortController();
  const onFocus = ({ target }: FocusEvent) => {
    held = target instanceof HTMLElement && container.contains(target) ? heldOf(target) : null;
  };
  // Whoever presses elsewhere lets go of it.
  const onPress = ({ target }: PointerEvent) => {
    if (!(target instanceof Node && held && find(container, held)?.contains(target))) held = null;
  };
  document.addEventListener('focusin', onFocus, { signal: stop.signal });
  document.addEventListener('pointerdown', onPress, { signal: stop.signal });
  const observer = new MutationObserver(() => {
    if (!held || document.activeElement !== document.body) return;
    const element = find(container, held);
    if (element) element.focus({ preventScroll: true });
    else held = null;
  });
  observer.observe(container, { childList: true, subtree: true });
  return () => {
    stop.abort();
    observer.disconnect();
  };
}

function heldOf({ dataset }: HTMLElement): Held | null {
  const key = KEYS.find((known) => dataset[known] !== undefined);
  return key === undefined ? null : { key, id: dataset[key] ?? '' };
}

const find = (container: HTMLElement, { key, id }: Held): HTMLElement | undefined =>
  [...container.querySelectorAll<HTMLElement>(`[data-${key}]`)].find(({ dataset }) => dataset[key] === id);
