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

interface Asked {
  readonly locale: Locale;
  readonly coming: Promise<Speech>;
}

/** Asked for at once and not after the first drawing, for the page waits for it. */
function ask(locale: Locale): Asked {
  const coming = loadSpeech(locale);
  // Whoever shows the language hears of a failure; until then it is nobody's.
  coming.catch(() => undefined);
  return { locale, coming };
}

/** A language is shown when it has come whole; until then the page keeps the one before. */
export function useLanguage(): LanguageControl {
  const [asked, setAsked] = useState(() => ask(detect()));
  const [speech, setSpeech] = useState<Speech>();
  const [failed, setFailed] = useState<Asked>();
  useEffect(() => {
    let isCurrent = true;
    asked.coming.then(
      (loaded) => {
        if (isCurrent) setSpeech(loaded);
      },
      () => {
        if (isCurrent) setFailed(asked);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  const [hasChosen, setChosen] = useState(false);
  const choose = useCallback((chosen: Locale) => {
    writeSetting('language', chosen);
    dropAskedLanguage();
    setChosen(true);
    setAsked(ask(chosen));
  }, []);
  // Steps taken before the choice still name the link's language.
  useEffect(() => {
    if (!hasChosen) return;
    window.addEventListener('popstate', dropAskedLanguage);
    return () => window.removeEventListener('popstate', dropAskedLanguage);
  }, [hasChosen]);
  const retry = useCallback(() => setAsked(({ locale }) => ask(locale)), []);
  return { speech, hasFailed: failed === asked, choose, retry };
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
