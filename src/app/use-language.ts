/* Which language the page speaks: the link's, else the remembered one, else the browser's. */
import { useCallback, useEffect, useState } from 'react';
import { detectLocale, type Locale } from '../i18n/locale';
import { loadSpeech, type Speech } from '../i18n/speech';
import { readSetting, writeSetting } from './settings';

export interface LanguageControl {
  /** Undefined until the first language has come. */
  readonly speech: Speech | undefined;
  readonly hasFailed: boolean;
  readonly choose: (locale: Locale) => void;
  readonly retry: () => void;
}

/** A language is shown when it has come whole; until then the page keeps the one before. */
export function useLanguage(): LanguageControl {
  const [locale, setLocale] = useState(detect);
  const [speech, setSpeech] = useState<Speech>();
  const [failures, setFailures] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    loadSpeech(locale).then(
      (loaded) => {
        if (isCurrent) setSpeech(loaded);
      },
      () => {
        if (isCurrent) setFailures(attempt + 1);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [locale, attempt]);
  const [hasChosen, setChosen] = useState(false);
  const choose = useCallback((chosen: Locale) => {
    writeSetting('language', chosen);
    dropAskedLanguage();
    setChosen(true);
    setLocale(chosen);
  }, []);
  // Steps taken before the choice still name the link's language.
  useEffect(() => {
    if (!hasChosen) return;
    window.addEventListener('popstate', dropAskedLanguage);
    return () => window.removeEventListener('popstate', dropAskedLanguage);
  }, [hasChosen]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { speech, hasFailed: failures > attempt, choose, retry };
}

/** The reader's own choice outlives the link's: a reload must not bring the link's language back. */
function dropAskedLanguage(): void {
  const url = new URL(window.location.href);
  if (!url.searchParams.has('lang')) return;
  url.searchParams.delete('lang');
  window.history.replaceState(null, '', url);
}

function detect(): Locale {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return detectLocale({ asked, stored: readSetting('language'), browser: navigator.languages });
}
