import { useSyncExternalStore } from 'react';

/** As the sheets have it for phones. */
const NARROW = '(width < 700px)';

/** Asked in every drawing of the page, and dear to make. */
const query = window.matchMedia(NARROW);

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the page is as narrow as a phone. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
