import { useSpeech } from '../i18n/use-speech';

/** The first stop of the keyboard: past the header and filters to what is read, or to the list. */
export function SkipLink({ isReading }: { isReading: boolean }) {
  const { t } = useSpeech();
  return (
    <a className="skip" href={isReading ? '#reader' : '#list'}>
      {t(isReading ? 'app.skipToReader' : 'app.skipToList')}
    </a>
  );
}
