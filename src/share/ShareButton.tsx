import { useState } from 'react';
import { useSpeech } from '../i18n/use-speech';
import { Disclosure } from '../ui/Disclosure';
import { Icon } from '../ui/Icon';
import './share.css';

export interface ShareButtonProps {
  /** The address of exactly what is shown; with the language only where the sender asks for it. */
  readonly addressOf: (withLanguage: boolean) => string;
}

type Outcome = { readonly kind: 'idle' | 'copied' } | { readonly kind: 'failed'; readonly address: string };

const SHOWN_MS = 2500;

/** Copies the link of the view; where the browser forbids it, shows the link to copy by hand. */
export function ShareButton({ addressOf }: ShareButtonProps) {
  const { t } = useSpeech();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const copy = async (withLanguage: boolean) => {
    const address = addressOf(withLanguage);
    try {
      await navigator.clipboard.writeText(address);
      setOutcome({ kind: 'copied' });
      window.setTimeout(() => setOutcome({ kind: 'idle' }), SHOWN_MS);
    } catch {
      setOutcome({ kind: 'failed', address });
    }
  };
  const name = outcome.kind === 'copied' ? t('share.copied') : t('share.copy');
  return (
    <div className="share">
      <button
        type="button"
        className="button button-strong share-copy"
        // A narrow screen shows the sign alone.
        aria-label={name}
        onClick={() => void copy(false)}
      >
        <Icon name={outcome.kind === 'copied' ? 'check' : 'link'} />
        <span className="share-text">{name}</span>
      </button>
      <Disclosure
        className="button button-strong button-icon share-more"
        name={t('share.more')}
        align="end"
        label={<Icon name="chevron" />}
      >
        {(close) => (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              void copy(true);
              close();
            }}
          >
            {t('share.inLanguage')}
          </button>
        )}
      </Disclosure>
      <span className="visually-hidden" aria-live="polite">
        {outcome.kind === 'copied' ? t('share.copied') : ''}
      </span>
      {outcome.kind === 'failed' && (
        <div className="share-failed" role="alert">
          <label>
            {t('share.failed')}
            <input readOnly value={outcome.address} onFocus={(event) => event.target.select()} />
          </label>
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={t('reader.close')}
            onClick={() => setOutcome({ kind: 'idle' })}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
