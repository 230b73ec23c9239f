/* Keeping and removing the reader's own dataset; other tabs are told. Nothing here rejects. */
import {
  ABOUT,
  type AboutOwn,
  answerOf,
  CURRENT,
  DATABASE,
  FILES,
  openChannel,
  soon,
  withDatabase,
} from './own-database';
import type { OwnFiles } from './own-dataset';

/** Keeps the dataset in the place of an earlier one; false where the browser refuses, and then keeps none. */
export async function keepOwn(about: AboutOwn, files: OwnFiles): Promise<boolean> {
  const isKept = await withDatabase('create', (database) => {
    const change = database.transaction([ABOUT, FILES], 'readwrite');
    const store = change.objectStore(FILES);
    store.clear();
    for (const [path, text] of files) store.put(text, path);
    change.objectStore(ABOUT).put(about, CURRENT);
    return endOf(change);
  });
  if (!isKept) await dropOwn();
  announce();
  return isKept === true;
}

/** Removes the dataset from the browser and gives back its files, so that the removal can be undone. */
export async function takeOwn(): Promise<OwnFiles> {
  const files = await withDatabase('find', async (database) => {
    const store = database.transaction(FILES).objectStore(FILES);
    const [paths, texts] = await Promise.all([
      answerOf<IDBValidKey[]>(store.getAllKeys()),
      answerOf<string[]>(store.getAll()),
    ]);
    return new Map(paths.map((path, at) => [String(path), texts[at] ?? '']));
  });
  await dropOwn();
  announce();
  return files ?? new Map();
}

function announce(): void {
  const channel = openChannel();
  channel?.postMessage(null);
  channel?.close();
}

async function dropOwn(): Promise<void> {
  try {
    await soon(answerOf(indexedDB.deleteDatabase(DATABASE)));
  } catch {
    // Where nothing can be stored there is nothing to remove.
  }
}

const endOf = (change: IDBTransaction): Promise<true> =>
  new Promise((resolve, reject) => {
    change.oncomplete = () => resolve(true);
    change.onabort = () => reject(change.error);
  });
