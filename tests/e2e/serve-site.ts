/* `serve-site.ts NAME`: prepares a site in a temporary folder, builds and serves it until it is told to end. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareSite, ROOT, SITES, type SiteName } from './sites';

const name = process.argv[2] as SiteName;
const { port, base } = SITES[name];
const folder = mkdtempSync(join(tmpdir(), `bilat-e2e-${name}-`));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const publish = (file: string, args: readonly string[]): string[] => [
  '--import',
  'tsx',
  `src/publish/${file}.ts`,
  ...args,
];

const { data, raw } = prepareSite(name, folder);
if (raw.length > 0) {
  const add = publish('dataset-cli', ['add', ...raw, '--local', `--data=${data}`]);
  const { status } = spawnSync(process.execPath, add, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('Not all raw articles could be added.');
}
const out = join(folder, 'site');
const start = publish('start', [`--port=${port}`, `--base=${base}`, `--data=${data}`, `--out=${out}`]);
const server = spawn(process.execPath, start, { cwd: ROOT, stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill());
