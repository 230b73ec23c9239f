/* What is happening with the reader's own file. Momentary: what is open itself belongs to `dataset`. */
import { useCallback, useRef, useState } from 'react';
import type { BroughtFile, OwnFault } from '../dataset/local/prepare-own';
import { type RemovedOwn, useOwnDataset } from '../dataset/use-own-dataset';
import type { Problem } from '../model/problem';
import { nameFiles } from './brought-files';

export type IntakeStep =
  | { readonly step: 'none' }
  | { readonly step: 'reading'; readonly name: string }
  | {
      readonly step: 'refused';
      readonly name: string;
      /** `crashed`: the fault is the program's or the machine's, and not the file's. */
      readonly fault: OwnFault | 'crashed';
      readonly problems: readonly Problem[];
    }
  | { readonly step: 'opened'; readonly name: string }
  /** Opened again, by undoing its removal. */
  | { readonly step: 'restored'; readonly name: string }
  | { readonly step: 'removed'; readonly name: string };

export interface Intake {
  readonly now: IntakeStep;
  readonly own: ReturnType<typeof useOwnDataset>['own'];
  readonly open: (files: readonly BroughtFile[]) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly remove: () => Promise<void>;
  /** Once after a removal. */
  readonly undo: () => Promise<void>;
}

/** Of the button in the header. */
export const OPEN_FILE_ID = 'open-file';

const NONE: IntakeStep = { step: 'none' };

/** `onChange` is told when another dataset has come on screen. */
export function useIntake(onChange: () => void): Intake {
  const { own, open: openOwn, remove: removeOwn, restore } = useOwnDataset();
  const [now, setNow] = useState<IntakeStep>(NONE);
  const running = useRef<AbortController>(null);
  const removed = useRef<RemovedOwn>(null);
  const open = useCallback(
    async (files: readonly BroughtFile[]) => {
      if (files.length === 0) return;
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      removed.current = null;
      const name = nameFiles(files);
      setNow({ step: 'reading', name });
      const ending = await openOwn(name, files, control.signal);
      // A later file has taken its place.
      if (running.current !== control) return;
      if (ending.state === 'cancelled') setNow(NONE);
      else if (ending.state === 'failed') setNow({ step: 'refused', name, fault: 'crashed', problems: [] });
      else if (ending.answer) setNow({ step: 'refused', name, ...ending.answer });
      else {
        setNow({ step: 'opened', name });
        onChange();
      }
    },
    [openOwn, onChange],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const dismiss = useCallback(() => {
    removed.current = null;
    setNow(NONE);
  }, []);
  const remove = useCallback(async () => {
    removed.current = await removeOwn();
    if (!removed.current) return;
    setNow({ step: 'removed', name: removed.current.name });
    onChange();
  }, [removeOwn, onChange]);
  const undo = useCallback(async () => {
    const back = removed.current;
    if (!back) return;
    removed.current = null;
    await restore(back);
    setNow({ step: 'restored', name: back.name });
    onChange();
  }, [restore, onChange]);
  return { now, own, open, cancel, dismiss, remove, undo };
}
