/* Light or dark: as the device says, unless the reader chose. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { readSetting, writeSetting } from './settings';

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export function useScheme(): { scheme: Scheme; choose: (scheme: Scheme) => void } {
  const [scheme, setScheme] = useState<Scheme>(
    () => SCHEMES.find((known) => known === readSetting('scheme')) ?? 'auto',
  );
  const isDeviceDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches);
  useEffect(() => {
    const isDark = scheme === 'dark' || (scheme === 'auto' && isDeviceDark);
    document.documentElement.dataset.scheme = isDark ? 'dark' : 'light';
  }, [scheme, isDeviceDark]);
  const choose = useCallback((chosen: Scheme) => {
    writeSetting('scheme', chosen);
    setScheme(chosen);
  }, []);
  return { scheme, choose };
}
