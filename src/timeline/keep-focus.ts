/**
 * Gives the focus back to what had it: vis-timeline takes headings and marks off the page and puts them back, and the
 * browser then forgets which of them it was on. Answers with how to stop.
 */
export function keepFocus(container: HTMLElement): () => void {
  let held: HTMLElement | null = null;
  const stop = new AbortController();
  const onFocus = ({ target }: FocusEvent) => {
    held = target instanceof HTMLElement && container.contains(target) ? target : null;
  };
  // Whoever presses elsewhere lets go of it.
  const onPress = ({ target }: PointerEvent) => {
    if (!(target instanceof Node && held?.contains(target))) held = null;
  };
  document.addEventListener('focusin', onFocus, { signal: stop.signal });
  document.addEventListener('pointerdown', onPress, { signal: stop.signal });
  const observer = new MutationObserver(() => {
    if (!held || document.activeElement !== document.body) return;
    if (held.isConnected) held.focus({ preventScroll: true });
    else held = null;
  });
  observer.observe(container, { childList: true, subtree: true });
  return () => {
    stop.abort();
    observer.disconnect();
  };
}
