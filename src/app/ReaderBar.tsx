import { useSpeech } from '../i18n/use-speech';
import { Icon } from '../ui/Icon';

export interface ReaderBarProps {
  readonly onClose: () => void;
  /** Undefined at either end of the list. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** Back on a phone, Close beside the list, and the neighbours in time. */
export function ReaderBar({ onClose, onPrevious, onNext }: ReaderBarProps) {
  const { t } = useSpeech();
  const steps = [
    { name: t('reader.previous'), icon: 'previous', go: onPrevious },
    { name: t('reader.next'), icon: 'next', go: onNext },
  ] as const;
  return (
    <div className="reader-bar">
      <button type="button" className="button button-quiet reader-back" onClick={onClose}>
        <Icon name="back" />
        {t('reader.back')}
      </button>
      <span className="reader-bar-space" />
      {steps.map(({ name, icon, go }) => (
        <button
          key={icon}
          type="button"
          className="button button-quiet button-icon"
          aria-label={name}
          title={name}
          disabled={!go}
          onClick={go}
        >
          <Icon name={icon} />
        </button>
      ))}
      <button
        type="button"
        className="button button-quiet button-icon reader-close"
        aria-label={t('reader.close')}
        title={t('reader.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
