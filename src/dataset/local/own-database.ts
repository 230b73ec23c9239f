/*
 * The IndexedDB that keeps one dataset for its reader: prepared files by path. Nothing here rejects: where storage is
 * refused (private windows, blocked sites, no room) the answer is null. Changing it is for `own-changes.ts`, which the
 * first load does not need.
 */
import type { OwnDataset } from './own-dataset';

export const DATABASE = 'bilat-own-dataset';
export const ABOUT = 'about';
export const FILES = 'files';
export const CURRENT = 'current';
/** Some browsers leave a request unanswered for ever; the page must not wait with them. */
const PATIENCE_MS = 3000;

export type AboutOwn = Pick<OwnDataset, 'id' | 'name'>;

/** The kept dataset, or null where there is none. Looking leaves no empty database behind. */
export async function findOwn(): Promise<OwnDataset | null> {
  const about = await soon(
    withDatabase('find', (database) =>
      answerOf<AboutOwn | undefined>(database.transaction(ABOUT).objectStore(ABOUT).get(CURRENT)),
    ),
  );
  return about ? { ...about, inMemory: null } : null;
}

/** One prepared file, or undefined where it is not kept. */
export async function readOwn(path: string): Promise<string | undefined> {
  const text = await withDatabase('find', (database) =>
    answerOf<string | undefined>(database.transaction(FILES).objectStore(FILES).get(path)),
  );
  return text ?? undefined;
}

/** Calls back when another tab keeps or removes a dataset; returns how to stop. */
export function listenForOwn(onChange: () => void): () => void {
  const channel = openChannel();
  channel?.addEventListener('message', onChange);
  return () => channel?.close();
}

export const openChannel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(DATABASE);

/** Opens, does, closes: a connection that stays open would block another tab's removal. */
export async function withDatabase<T>(
  how: 'find' | 'create',
  work: (database: IDBDatabase) => Promise<T>,
): Promise<T | null> {
  try {
    const database = await open(how);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function open(how: 'find' | 'create'): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    // Aborting the creation leaves no database, and the request fails.
    if (how === 'find') request.transaction?.abort();
    else for (const store of [ABOUT, FILES]) request.result.createObjectStore(store);
  };
  return answerOf(request);
}

export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export const soon = <T>(answer: Promise<T>): Promise<T | null> =>
  Promise.race([answer, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))]);
