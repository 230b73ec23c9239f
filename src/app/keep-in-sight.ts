/*
 * Keeps what was just opened where it can be read. Above it a timeline may still be growing, which would push it down
 * and out of sight again; so it is followed until the page has settled or the reader moves the page.
 */

/** Where its top may lie, and where it is brought otherwise; shares of the screen's height. */
const LOWEST_TOP = 0.5;
const SETTLED_TOP = 0.3;

/** Time in which a page opened by a link draws its timeline, in milliseconds; later growth is the reader's own doing. */
const SETTLING = 4000;

const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Brings the frame up now and as often as the page changes its height, until it has settled; call the result to stop. */
export function keepInSight(frame: HTMLElement): () => void {
  bringUp(frame);
  const observer = new ResizeObserver(() => bringUp(frame));
  const stop = () => {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const move of MOVES) window.removeEventListener(move, stop, true);
  };
  const timer = window.setTimeout(stop, SETTLING);
  for (const move of MOVES) window.addEventListener(move, stop, { capture: true, passive: true });
  observer.observe(document.body);
  return stop;
}

/** Opened below a tall timeline it would go unseen. */
function bringUp(frame: HTMLElement): void {
  const { top } = frame.getBoundingClientRect();
  const height = window.innerHeight;
  if (top >= 0 && top <= height * LOWEST_TOP) return;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - height * SETTLED_TOP, behavior: isCalm ? 'instant' : 'smooth' });
}
