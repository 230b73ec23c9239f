import { useState } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { Manifest } from '../model/served';
import type { ViewState } from '../model/view-state';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { lazyPart } from '../ui/lazy-part';
import { sayDataset } from '../words/say-dataset';
import { sayEdtf } from '../words/say-date';
import { PanelFailure } from './PanelFailure';
import type { ChangeView } from './use-view';
import { ViewLink } from './ViewLink';

const ProblemList = lazyPart(async () => (await import('./ProblemList')).ProblemList);

export interface FooterProps {
  readonly manifest: Manifest;
  /** The reader's own file is shown. */
  readonly isOwn: boolean;
  readonly view: ViewState;
  readonly onGo: ChangeView;
}

/** What the data is, whose it is, until when, and what was set aside. */
export function Footer({ manifest, isOwn, view, onGo }: FooterProps) {
  const speech = useSpeech();
  const { t, formatter } = speech;
  const { dataset, counts, problems } = manifest;
  const wording = dataset && sayDataset(dataset, speech.locale);
  const [isOpen, setOpen] = useState(false);
  return (
    <footer className="footer">
      {counts.setAside > 0 && (
        <p>
          {t('problem.quiet', { count: counts.setAside, number: formatter.number(counts.setAside) })}{' '}
          <button type="button" className="link-button" onClick={() => setOpen(true)}>
            {t('problem.show')}
          </button>
        </p>
      )}
      {dataset && (
        <>
          <p lang={wording?.lang} dir="auto">
            {wording?.description}
          </p>
          <p>
            {[
              t('footer.covered', { date: sayEdtf(dataset.coveredThrough, speech) }),
              t('footer.editor', { editor: dataset.editor }),
              t('footer.licence', { licence: wording?.licence }),
            ].join(' · ')}
          </p>
        </>
      )}
      <p>
        {!isOwn && t('footer.digests')} {t('footer.neutral')}
      </p>
      <p>
        <ViewLink to={{ ...view, page: 'about' }} onGo={onGo} className="link-button">
          {t('about.title')}
        </ViewLink>
      </p>
      {isOpen && (
        <ErrorBoundary fallback={(error, retry) => <PanelFailure error={error} onRetry={retry} />}>
          <ProblemList problems={problems} help={t('problem.help')} onClose={() => setOpen(false)} />
        </ErrorBoundary>
      )}
    </footer>
  );
}
