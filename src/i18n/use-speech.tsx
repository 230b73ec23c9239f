/* The one bridge between languages and React. */
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { Speech } from './speech';

const SpeechContext = createContext<Speech | null>(null);

/** Gives the page its language, and tells the browser and screen readers which one it is and which way it is written. */
export function SpeechProvider({ speech, children }: { speech: Speech; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = speech.locale;
    document.documentElement.dir = speech.direction;
  }, [speech]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The reader's language. Throws outside a SpeechProvider. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech needs a SpeechProvider above it.');
  return speech;
}
