import { useSpeech } from '../i18n/use-speech';

/** An empty list says why it is empty and offers the way out. */
export function NoResults({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const { t } = useSpeech();
  if (!isFiltered) return <p className="quiet">{t('list.emptyDataset')}</p>;
  return (
    <div className="quiet">
      <p>{t('list.empty')}</p>
      <p>{t('list.emptyHelp')}</p>
      <button type="button" className="button" onClick={onClear}>
        {t('filter.clear')}
      </button>
    </div>
  );
}
