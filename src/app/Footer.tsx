import { useState } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { Manifest } from '../model/served';
import { sayEdtf } from '../words/say-date';
import { ProblemList } from './ProblemList';

/** What the data is, whose it is, until when, and what was set aside. */
export function Footer({ manifest }: { manifest: Manifest }) {
  const speech = useSpeech();
  const { t, formatter } = speech;
  const { dataset, counts, problems } = manifest;
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
          <p lang="en">{dataset.description}</p>
          <p>
            {[
              t('footer.covered', { date: sayEdtf(dataset.coveredThrough, speech) }),
              t('footer.editor', { editor: dataset.editor }),
              t('footer.licence', { licence: dataset.licence }),
            ].join(' · ')}
          </p>
        </>
      )}
      <p>
        {t('footer.digests')} {t('footer.neutral')}
      </p>
      {isOpen && <ProblemList problems={problems} onClose={() => setOpen(false)} />}
    </footer>
  );
}
