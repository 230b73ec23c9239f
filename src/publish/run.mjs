/*
 * `node src/publish/run.mjs FILE.ts ARGS…` runs a command of this project as one bundled file. tsx, which runs the
 * others, gives every function its name again each time that one is made, and reading articles makes millions: bundled
 * it takes a quarter to a third less time.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Inside node_modules, so that a bundle finds the packages it imports. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/bilat/', import.meta.url));
const DAY = 86_400_000;

/** Files that ask where they are get their own address, not the bundle's. */
const ownAddress = {
  name: 'own-address',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', `'${pathToFileURL(path)}'`),
      loader: 'ts',
    })),
};

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [ownAddress],
    write: false,
  });
  return outputFiles[0].contents;
}

/** Writes a bundle under a name that its content gives, and whole or not at all: several runs may start at once. */
function keep(name, code) {
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const file = join(FOLDER, `${name}-${hash}.mjs`);
  if (existsSync(file)) return file;
  mkdirSync(FOLDER, { recursive: true });
  removeOld(name);
  const half = `${file}.${process.pid}`;
  writeFileSync(half, code);
  renameSync(half, file);
  return file;
}

/** Bundles of what the command was before; those of today may still be starting. */
function removeOld(name) {
  for (const file of readdirSync(FOLDER)) {
    const path = join(FOLDER, file);
    const isOld = file.startsWith(`${name}-`) && Date.now() - statSync(path).mtimeMs > DAY;
    if (isOld) rmSync(path, { force: true });
  }
}

const [node, , entry, ...args] = process.argv;
const code = await bundle(entry);
process.argv = [node, resolve(entry), ...args];
await import(pathToFileURL(keep(basename(entry, '.ts'), code)));
