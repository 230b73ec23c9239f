/* Reads the CLDR packages by path. A path that CLDR no longer has throws: the cutter must not write a slice with a hole. */
import { createRequire } from 'node:module';

/** What JSON holds; the CLDR packages ship no types. */
export type Json = string | { readonly [key: string]: Json };
export type Names = Readonly<Record<string, string>>;

const read = createRequire(import.meta.url);

/** Reads a CLDR file down to a dotted path below its locale. */
export function readPart(pack: string, folder: string, file: string, path: string): Json {
  const root: Json = read(`cldr-${pack}-full/main/${folder}/${file}.json`);
  return at(at(root, 'main'), folder, ...path.split('.'));
}

/** Reads what CLDR knows beside its locales: weeks, regions, digits. */
export const readSupplement = (file: string): Json =>
  at(read(`cldr-core/supplemental/${file}.json`), 'supplemental');

/** One step down, where there is one. */
export const findAt = (tree: Json, key: string): Json | undefined =>
  typeof tree === 'string' ? undefined : tree[key];

export function at(tree: Json, ...path: readonly string[]): Json {
  let node = tree;
  for (const key of path) {
    const next = typeof node === 'string' ? undefined : node[key];
    if (next === undefined) throw new Error(`CLDR has no ${path.join('.')} (at ${key}).`);
    node = next;
  }
  return node;
}

/** The texts of a node; deeper nodes beside them are left out. */
export function textsAt(tree: Json, path: string): Names {
  const node = at(tree, ...path.split('.'));
  return Object.fromEntries(Object.entries(node).filter(([, value]) => typeof value === 'string')) as Names;
}

export function must(names: Names, key: string): string {
  const name = names[key];
  if (name === undefined) throw new Error(`CLDR has no ${key}.`);
  return name;
}
