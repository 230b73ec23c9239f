/* Reading served files, from the site or from this browser. Failures are told apart by code, so that each gets its own words. */

export type LoadErrorCode = 'offline' | 'notFound' | 'broken' | 'newer' | 'older';

/** An expected failure to load; `path` names the file. */
export class LoadError extends Error {
  constructor(
    readonly code: LoadErrorCode,
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
    this.name = 'LoadError';
  }
}

/** Where served files come from. */
export interface DatasetSource {
  /** First part of every query key, so that the files of two datasets never mix. */
  readonly id: string;
  /** @throws LoadError */
  readonly read: (path: string, signal?: AbortSignal) => Promise<unknown>;
  /** Where a file can be read by a worker: at an address, or from its text. */
  readonly locate: (path: string) => Promise<{ readonly url: string } | { readonly text: string }>;
}

/** Where the site's dataset lies: beside the page, under whatever path the site is deployed to. */
const root = `${import.meta.env.BASE_URL}dataset/`;

export const SITE_SOURCE: DatasetSource = {
  id: 'site',
  read: (path, signal) => fetchJson(root + path, signal),
  // A worker has an address of its own, so it needs the whole one.
  locate: async (path) => ({ url: new URL(root + path, window.location.href).href }),
};

/**
 * Loads one file of the dataset. The shape is trusted as far as `holds` checks it; a server that answers with its own
 * error page is found out here.
 * @throws LoadError
 */
export async function loadJson<T>(
  source: DatasetSource,
  path: string,
  holds: (json: unknown) => json is T,
  signal?: AbortSignal,
): Promise<T> {
  const json = await source.read(path, signal);
  if (!holds(json)) throw new LoadError('broken', path);
  return json;
}

/** @throws LoadError */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  const path = url.slice(url.lastIndexOf(root) + root.length);
  const response = await fetch(url, { signal: signal ?? null }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new LoadError('offline', path);
  });
  if (response.status === 404) throw new LoadError('notFound', path);
  if (!response.ok) throw new LoadError('offline', path);
  return response.json().catch(() => {
    throw new LoadError('broken', path);
  });
}
