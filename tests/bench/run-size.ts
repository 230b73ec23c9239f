import type { Browser } from '@playwright/test';
import { type BenchSite, serveBench, synthesise } from './bench-site';
import { type AppNumbers, measureApp } from './measure-app';
import { measurePlain, measureTables, type PlainNumbers } from './measure-pages';
import type { TableTimes } from './pages/tables';
import { weighIndex } from './weigh-scripts';

export interface SizeNumbers {
  readonly events: number;
  /** Gzipped bytes. */
  readonly index: number;
  readonly app: AppNumbers;
  readonly plain: PlainNumbers;
  readonly tables: TableTimes;
}

export interface SizeOptions {
  readonly events: number;
  /** How long is panned and zoomed, in seconds. */
  readonly seconds: number;
  readonly withTrace: boolean;
}

/** All that is measured at one size: the site, plain vis-timeline and the tables, one after the other. */
export async function runSize(
  browser: Browser,
  site: BenchSite,
  folder: string,
  { events, seconds, withTrace }: SizeOptions,
): Promise<SizeNumbers> {
  const dataset = synthesise(folder, events);
  const server = await serveBench(site, dataset);
  try {
    const app = await measureApp(browser, server, seconds, withTrace);
    const tables = await measureTables(browser, server);
    const plain = await measurePlain(server, null, seconds);
    return { events, index: weighIndex(dataset), app, plain, tables };
  } finally {
    await server.close();
  }
}
