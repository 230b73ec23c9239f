import { useEffect, useRef } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { Problem } from '../model/problem';
import { Icon } from '../ui/Icon';
import { ProblemRecords } from './ProblemRecords';

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** What became of the rest. */
  readonly help: string;
  readonly onClose: () => void;
}

/** The set-aside records in a dialog. */
export function ProblemList({ problems, help, onClose }: ProblemListProps) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="problems" aria-labelledby="problems-title" onClose={onClose}>
      <div className="problems-header">
        <h2 id="problems-title">{t('problem.title')}</h2>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('problem.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <p>{help}</p>
      <ProblemRecords problems={problems} />
    </dialog>
  );
}
