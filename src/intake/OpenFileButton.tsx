import { useRef } from 'react';
import type { BroughtFile } from '../dataset/local/prepare-own';
import { useSpeech } from '../i18n/use-speech';
import { Icon } from '../ui/Icon';
import { chosenFiles } from './brought-files';
import { OPEN_FILE_ID } from './use-intake';
import './intake.css';

/** Chooses one file, or several of a dataset at once, to look at here. */
export function OpenFileButton({ onFiles }: { onFiles: (files: readonly BroughtFile[]) => void }) {
  const { t } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        id={OPEN_FILE_ID}
        type="button"
        className="button button-quiet open-file"
        aria-label={t('intake.open')}
        title={t('intake.openHelp')}
        onClick={() => input.current?.click()}
      >
        <Icon name="file" />
        <span className="open-file-text">{t('intake.open')}</span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".json,.jsonl,.ndjson,.txt,application/json"
        onChange={({ target }) => {
          if (target.files) onFiles(chosenFiles(target.files));
          // The same file can be chosen again after it was changed.
          target.value = '';
        }}
      />
    </>
  );
}
