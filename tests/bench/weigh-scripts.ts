/* What a first visit loads, and which package it is from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { Plugin } from 'vite';
import { LOCALES } from '../../src/i18n/locale';
import type { BenchServer, BenchSite } from './bench-site';
import { installClock } from './in-page';

export interface ScriptWeights {
  /** Gzipped bytes of all scripts that a first visit loads, by language. */
  readonly byLanguage: ReadonlyMap<string, number>;
  /** Gzipped bytes of the scripts of a first visit in English by package, heaviest first. */
  readonly byPackage: readonly (readonly [name: string, bytes: number])[];
}

export async function weighScripts(
  browser: Browser,
  server: BenchServer,
  { site, shares }: BenchSite,
): Promise<ScriptWeights> {
  const byLanguage = new Map<string, number>();
  let english: readonly string[] = [];
  for (const lang of LOCALES) {
    const scripts = await scriptsOfVisit(browser, `${server.address}/?lang=${lang}`);
    if (lang === 'en') english = scripts;
    byLanguage.set(
      lang,
      scripts.reduce((sum, script) => sum + gzipped(site, script), 0),
    );
  }
  const weights = new Map<string, number>();
  for (const script of english) {
    for (const [name, share] of shares.get(script) ?? [['other', 1] as const]) {
      weights.set(name, (weights.get(name) ?? 0) + share * gzipped(site, script));
    }
  }
  return { byLanguage, byPackage: [...weights].sort(([, a], [, b]) => b - a) };
}

const gzipped = (site: string, script: string): number =>
  gzipSync(readFileSync(join(site, script)), { level: 9 }).length;

/** Paths of the scripts below the site. */
async function scriptsOfVisit(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname.slice(1));
  });
  await installClock(page);
  await page.goto(address);
  await page.waitForFunction(() => window.benchClock.drawnAt > 0 && window.benchClock.listedAt > 0);
  await page.waitForTimeout(1000);
  await context.close();
  return [...scripts];
}

/** Share of each package in each script, before compression; after it the shares are near enough the same. */
export type PackageShares = Map<string, (readonly [name: string, share: number])[]>;

/** Fills in the shares while the site is built. */
export const weighPlugin = (shares: PackageShares): Plugin => ({
  name: 'bench-weigh',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const lengths = new Map<string, number>();
      let total = 0;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const name = packageOf(id);
        lengths.set(name, (lengths.get(name) ?? 0) + renderedLength);
        total += renderedLength;
      }
      shares.set(
        chunk.fileName,
        [...lengths].map(([name, length]) => [name, length / Math.max(1, total)] as const),
      );
    }
  },
});

function packageOf(id: string): string {
  const path = id.split('node_modules/').at(-1) ?? '';
  if (!id.includes('node_modules/')) return 'Bilat itself';
  const [scope = '', name = ''] = path.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Gzipped bytes of the index of a dataset. */
export function weighIndex(dataset: string): number {
  const index = readdirSync(dataset).find((name) => name.startsWith('index-'));
  if (index === undefined) throw new Error(`There is no index in ${dataset}.`);
  return gzipSync(readFileSync(join(dataset, index)), { level: 9 }).length;
}
