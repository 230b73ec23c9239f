/*
 * The sites that the tests open. Each is a copy of the founding dataset in a folder of its own, with what its tests are
 * about added to it, so that nothing in `data/` is ever touched and nobody's own articles get in.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FOUNDING_FOLDER } from '../fixtures/founding-folder';
import { BROKEN_FILES } from './broken-files';
import { RAW_DATA, RAW_FILES } from './raw-files';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The founding articles' own texts, which only some machines may hold. */
const SEEDS = join(ROOT, '../shared/seeds');
export const HAS_SEEDS = existsSync(SEEDS);

const FIRST_PORT = Number(process.env.E2E_PORT ?? 4181);

export const SITES = {
  /** As published. */
  founding: { port: FIRST_PORT, base: '/' },
  /** With a user's own full texts. */
  raw: { port: FIRST_PORT + 1, base: '/' },
  /** With records that must be set aside. */
  broken: { port: FIRST_PORT + 2, base: '/' },
  /** As published below a path of its host. */
  'sub-path': { port: FIRST_PORT + 3, base: '/x/' },
} as const satisfies Record<string, { readonly port: number; readonly base: string }>;
export type SiteName = keyof typeof SITES;

export const addressOf = (name: SiteName): string =>
  `http://127.0.0.1:${SITES[name].port}${SITES[name].base}`;

export interface PreparedSite {
  /** The dataset folder. */
  readonly data: string;
  /** Raw articles that are still to be added to it by the command that users have for that. */
  readonly raw: readonly string[];
}

/** Lays a site's dataset below the folder. */
export function prepareSite(name: SiteName, folder: string): PreparedSite {
  const data = join(folder, 'data');
  cpSync(FOUNDING_FOLDER, data, { recursive: true });
  if (name === 'broken') writeFiles(data, BROKEN_FILES);
  if (name !== 'raw') return { data, raw: [] };
  writeFiles(data, RAW_DATA);
  const raw = writeFiles(join(folder, 'raw'), RAW_FILES);
  return { data, raw: HAS_SEEDS ? [...raw, ...readdirSync(SEEDS).map((file) => join(SEEDS, file))] : raw };
}

/** Writes texts by relative path; returns where they lie. */
function writeFiles(folder: string, files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).map(([path, text]) => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
}
