/* `npm run extract -- -` over a stream of articles, as a batch engine would run it: how long it takes, and how much memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { EVERY_LANGUAGE } from '../../src/extract/languages/every-language';
import { textOf } from './bench-text';

export interface StreamNumbers {
  readonly articles: number;
  /** Of the wall. */
  readonly seconds: number;
  /** Of a core; null where the system does not tell. */
  readonly coreSeconds: number | null;
  /** Highest ever, in MB; null where the system does not tell. */
  readonly peak: number | null;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ARTICLE_LENGTH = 3_000;
/** Different articles a language; each gets words of its own besides. */
const TEXTS = 12;
const TICKS_A_SECOND = 100;

export async function measureStream(articles: number): Promise<StreamNumbers> {
  const start = performance.now();
  const child = spawn(process.execPath, ['src/publish/run.mjs', 'src/publish/extract-cli.ts', '-'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const looked = { coreSeconds: null as number | null, peak: null as number | null };
  const timer = setInterval(() => Object.assign(looked, lookAt(child.pid ?? 0) ?? {}), 100);
  const ended = once(child, 'exit');
  const [lines] = await Promise.all([countLines(child.stdout), feed(child.stdin, articles)]);
  const [code] = await ended;
  clearInterval(timer);
  if (code !== 0 || lines !== articles)
    throw new Error(`${lines} of ${articles} articles; exit code ${code}`);
  return { articles, seconds: (performance.now() - start) / 1000, ...looked };
}

/** Waits where the reader is slower, so that nothing piles up here. */
async function feed(stdin: Writable, count: number): Promise<void> {
  const texts = EVERY_LANGUAGE.map(({ lang }) => ({
    lang,
    texts: Array.from({ length: TEXTS }, (_, at) => textOf(lang, ARTICLE_LENGTH, at)),
  }));
  for (let at = 0; at < count; at++) {
    const { lang = 'en', texts: own = [] } = texts[at % texts.length] ?? {};
    const text = `${own[at % own.length]}\nNobody${at.toString(36)} said word${at.toString(36)}.`;
    const line = JSON.stringify({ id: `a${at}`, lang, published: '2025-11-12', text });
    if (!stdin.write(`${line}\n`)) await once(stdin, 'drain');
  }
  stdin.end();
}

async function countLines(stdout: Readable): Promise<number> {
  let lines = 0;
  for await (const chunk of stdout) for (const byte of chunk as Buffer) if (byte === 10) lines++;
  return lines;
}

/** What Linux says of a process that runs. */
function lookAt(pid: number): Pick<StreamNumbers, 'coreSeconds' | 'peak'> | undefined {
  if (!existsSync(`/proc/${pid}/status`)) return undefined;
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return peak === undefined
      ? undefined
      : { peak: Number(peak) / 1024, coreSeconds: ticks / TICKS_A_SECOND };
  } catch {
    // It has ended since.
    return undefined;
  }
}
