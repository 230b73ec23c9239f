import { useSpeech } from '../i18n/use-speech';

export interface UnknownEventProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onShowAll: () => void;
}

/** A link to an event that this dataset lacks says so and offers what there is. */
export function UnknownEvent({ id, onClose, onShowAll }: UnknownEventProps) {
  const { t } = useSpeech();
  return (
    <div className="unknown" role="alert">
      <h2>{t('reader.unknownTitle', { id })}</h2>
      <p>{t('reader.unknownHelp')}</p>
      <p>
        <button type="button" className="button button-strong" onClick={onShowAll}>
          {t('reader.unknownShowAll')}
        </button>{' '}
        <button type="button" className="button" onClick={onClose}>
          {t('reader.close')}
        </button>
      </p>
    </div>
  );
}
