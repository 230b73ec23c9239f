import { useSpeech } from '../i18n/use-speech';

/** Stands in the place of a panel that failed, and says what went wrong in the program's own words. */
export function PanelFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useSpeech();
  return (
    <div className="failure" role="alert">
      <p>{t('error.panel')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('error.retry')}
      </button>
      <details>
        <summary>{t('error.details')}</summary>
        <code>{error.message}</code>
      </details>
    </div>
  );
}
