/* What the bench measures: the built site, pages that hold plain vis-timeline and bare tables, and synthetic datasets. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { siteConfig } from '../../src/publish/site-config';
import { type PackageShares, weighPlugin } from './weigh-scripts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface BenchSite {
  /** Folder of the built site, with its shipped dataset. */
  readonly site: string;
  /** Folder of the pages that are measured beside it. */
  readonly pages: string;
  readonly shares: PackageShares;
}

/** Builds everything below the folder. */
export async function buildBench(folder: string): Promise<BenchSite> {
  const [site, pages] = [join(folder, 'site'), join(folder, 'pages')];
  const config = siteConfig({ data: 'data', withLocal: false, base: '/', outDir: site });
  const shares: PackageShares = new Map();
  const plugins = [...(config.plugins ?? []), weighPlugin(shares)];
  await build({ ...config, plugins, configFile: false, logLevel: 'warn' });
  await build(pagesConfig(pages));
  return { site, pages, shares };
}

const pagesConfig = (outDir: string): InlineConfig => {
  const root = join(ROOT, 'tests/bench/pages');
  return {
    root,
    base: '/bench/',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: [join(root, 'plain.html'), join(root, 'tables.html')] },
    },
  };
};

/** A synthetic dataset of this size, made by the project's own command; one that is there already is taken as it is. */
export function synthesise(folder: string, events: number): string {
  const out = join(folder, `data-${events}`);
  if (existsSync(join(out, 'manifest.json'))) return out;
  mkdirSync(out, { recursive: true });
  const command = ['src/publish/run.mjs', 'src/publish/dataset-cli.ts', 'synth', `--events=${events}`];
  const { status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=6000', ...command, '--seed=1', `--out=${out}`],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error(`No dataset of ${events} events could be made.`);
  return out;
}

export interface BenchServer {
  readonly address: string;
  /** When the last byte of the index was sent, as the clock of the machine says; the page's clock is the same. */
  readonly indexSentAt: () => number;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the site with another dataset in the place of its own. */
export async function serveBench({ site, pages }: BenchSite, dataset: string): Promise<BenchServer> {
  let indexSentAt = 0;
  const fileOf = (path: string): string => {
    if (path.startsWith('/dataset/')) return join(dataset, path.slice('/dataset/'.length));
    if (path.startsWith('/bench/')) return join(pages, path.slice('/bench/'.length));
    return join(site, extname(path) === '' ? 'index.html' : path);
  };
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname);
    const file = fileOf(path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    if (/^\/dataset\/index-/.test(path)) {
      response.on('finish', () => {
        indexSentAt = Date.now();
      });
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    indexSentAt: () => indexSentAt,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
