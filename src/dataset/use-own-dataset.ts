/* Opening, keeping and removing the reader's own dataset. What that takes is loaded when it is first done. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { OwnDataset, OwnFiles } from './local/own-dataset';
import type { BroughtFile, OwnRefusal } from './local/prepare-own';
import type { Ending } from './local/worker-protocol';
import { ownQuery } from './use-source';

export interface RemovedOwn extends Pick<OwnDataset, 'id' | 'name'> {
  readonly files: OwnFiles;
}

export interface OwnControl {
  /** Null where the site's dataset is shown. */
  readonly own: OwnDataset | null;
  /** Prepares and shows; a refusal leaves what was shown before. */
  readonly open: (
    name: string,
    files: readonly BroughtFile[],
    signal: AbortSignal,
  ) => Promise<Ending<OwnRefusal | null>>;
  /** Back to the site's dataset; gives what is needed to undo it. */
  readonly remove: () => Promise<RemovedOwn | null>;
  readonly restore: (removed: RemovedOwn) => Promise<void>;
}

export function useOwnDataset(): OwnControl {
  const client = useQueryClient();
  const { data: own = null } = useQuery(ownQuery);
  const restore = useCallback(
    async ({ id, name, files }: RemovedOwn) => {
      const { keepOwn } = await import('./local/own-changes');
      const isKept = await keepOwn({ id, name }, files);
      const kept: OwnDataset | null = { id, name, inMemory: isKept ? null : files };
      client.setQueryData(ownQuery.queryKey, kept);
    },
    [client],
  );
  const open: OwnControl['open'] = useCallback(
    async (name, files, signal) => {
      try {
        const { askWorker } = await import('./local/ask-worker');
        const ending = await askWorker('prepare', files, signal);
        if (ending.state !== 'done') return ending;
        if (!ending.answer.ok) return { state: 'done', answer: ending.answer.error };
        await restore({ ...ending.answer.value, name });
        return { state: 'done', answer: null };
      } catch (error) {
        // The code for it did not come.
        return { state: 'failed', message: String(error) };
      }
    },
    [restore],
  );
  const remove = useCallback(async () => {
    const shown = client.getQueryData(ownQuery.queryKey);
    if (!shown) return null;
    const { takeOwn } = await import('./local/own-changes');
    const files = shown.inMemory ?? (await takeOwn());
    client.setQueryData(ownQuery.queryKey, null);
    client.removeQueries({ queryKey: [shown.id] });
    return { id: shown.id, name: shown.name, files };
  }, [client]);
  return { own, open, remove, restore };
}
