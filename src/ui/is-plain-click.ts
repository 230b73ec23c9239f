import type { MouseEvent } from 'react';

/** A click that means "open it here"; with a modifier or another button a new tab or window is the browser's business. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
