import { useDataset } from '../dataset/use-dataset';
import type { Locale } from '../i18n/locale';
import { useSpeech } from '../i18n/use-speech';
import { Explorer } from './Explorer';
import { Footer } from './Footer';
import { Header } from './Header';
import { LinkNotes } from './LinkNotes';
import { LoadFailure } from './LoadFailure';
import { useView } from './use-view';

/** The page: header, what is explored, footer. */
export function App({ onLanguage }: { onLanguage: (locale: Locale) => void }) {
  const { t } = useSpeech();
  const dataset = useDataset();
  const control = useView();
  const manifest = dataset.state === 'ready' ? dataset.value.manifest : null;
  const isReading = control.view.event !== null || control.view.article !== null;
  return (
    <div className="app" data-reading={isReading || undefined}>
      <a className="skip" href="#list">
        {t('app.skipToList')}
      </a>
      <Header manifest={manifest} view={control.view} onHome={control.choose} onLanguage={onLanguage} />
      <LinkNotes problems={control.problems} />
      <main className="main">
        {dataset.state === 'loading' && (
          <p className="quiet" role="status">
            {t('list.loading')}
          </p>
        )}
        {dataset.state === 'failed' && <LoadFailure error={dataset.error} onRetry={dataset.retry} />}
        {dataset.state === 'ready' && <Explorer dataset={dataset.value} control={control} />}
      </main>
      {manifest && <Footer manifest={manifest} />}
    </div>
  );
}
