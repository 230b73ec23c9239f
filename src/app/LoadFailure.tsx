import type { LoadError } from '../dataset/load-json';
import { useSpeech } from '../i18n/use-speech';

/** A file that did not come: what happened and a way to try again. */
export function LoadFailure({ error, onRetry }: { error: LoadError; onRetry: () => void }) {
  const { t } = useSpeech();
  return (
    <div className="failure" role="alert">
      <p>{t(`error.${error.code}`, { path: error.path })}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('error.retry')}
      </button>
    </div>
  );
}
