import { useCallback, useState } from 'react';
import { useDataset } from '../dataset/use-dataset';
import type { Locale } from '../i18n/locale';
import { useSpeech } from '../i18n/use-speech';
import { DropTarget } from '../intake/DropTarget';
import { useIntake } from '../intake/use-intake';
import type { Problem } from '../model/problem';
import { DEFAULT_VIEW } from '../model/view-state';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { lazyPart } from '../ui/lazy-part';
import { Explorer } from './Explorer';
import { Footer } from './Footer';
import { Header } from './Header';
import { LinkNotes } from './LinkNotes';
import { LoadFailure } from './LoadFailure';
import { PanelFailure } from './PanelFailure';
import { SkipLink } from './SkipLink';
import { useView } from './use-view';

// None of these is needed at first sight, and many readers never need them.
const IntakeBar = lazyPart(async () => (await import('../intake/IntakeBar')).IntakeBar);
const ProblemList = lazyPart(async () => (await import('./ProblemList')).ProblemList);
const AboutPage = lazyPart(async () => (await import('./about/AboutPage')).AboutPage, Loading);

/** The page: header, what is explored or told, footer. */
export function App({ onLanguage }: { onLanguage: (locale: Locale) => void }) {
  const { t } = useSpeech();
  const dataset = useDataset();
  const control = useView();
  const { view, choose } = control;
  // What was chosen of one dataset means nothing in another.
  const intake = useIntake(useCallback(() => choose(DEFAULT_VIEW), [choose]));
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  const manifest = dataset.state === 'ready' ? dataset.value.manifest : null;
  const isReading = view.page === null && (view.event !== null || view.article !== null);
  return (
    <div className="app" data-reading={isReading || undefined}>
      {view.page === null && <SkipLink isReading={isReading} />}
      <Header
        manifest={manifest}
        fileName={intake.own?.name ?? null}
        view={view}
        onGo={choose}
        onFiles={intake.open}
        onLanguage={onLanguage}
      />
      {(intake.own !== null || intake.now.step !== 'none') && (
        <ErrorBoundary fallback={fallback}>
          <IntakeBar intake={intake} onProblems={setProblems} />
        </ErrorBoundary>
      )}
      <LinkNotes problems={control.problems} />
      <main className="main">
        {dataset.state === 'loading' && <Loading />}
        {dataset.state === 'failed' && <LoadFailure error={dataset.error} onRetry={dataset.retry} />}
        {dataset.state === 'ready' && view.page === null && (
          <Explorer dataset={dataset.value} control={control} />
        )}
        {dataset.state === 'ready' && view.page === 'about' && (
          <ErrorBoundary fallback={fallback}>
            <AboutPage dataset={dataset.value} view={view} onGo={choose} />
          </ErrorBoundary>
        )}
      </main>
      {/* What the footer says in short, that page says in full. */}
      {manifest && view.page === null && (
        <Footer manifest={manifest} isOwn={intake.own !== null} view={view} onGo={choose} />
      )}
      <DropTarget onFiles={intake.open} />
      {problems && (
        <ErrorBoundary fallback={fallback}>
          <ProblemList problems={problems} help={t('intake.unchanged')} onClose={() => setProblems(null)} />
        </ErrorBoundary>
      )}
    </div>
  );
}

const fallback = (error: Error, retry: () => void) => <PanelFailure error={error} onRetry={retry} />;

function Loading() {
  const { t } = useSpeech();
  return (
    <p className="quiet" role="status">
      {t('list.loading')}
    </p>
  );
}
