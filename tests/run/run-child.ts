/* Starts a test runner so that it cannot outlive this process or its time, with everything that it started itself. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface ChildEnd {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly timedOut: boolean;
}

export interface ChildTask {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly timeLimitMs: number;
}

/** Time to close browsers and servers before it is ended for good. */
const GRACE_MS = 10_000;
const running = new Set<ChildProcess>();
let isStopping = false;

/** Runs Node with these arguments and passes its output through. */
export function runNode({ args, env, timeLimitMs }: ChildTask): Promise<ChildEnd> {
  if (isStopping) return Promise.resolve({ code: null, timedOut: false });
  return new Promise((resolve) => {
    let timedOut = false;
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      // A group of its own, so that a signal reaches browsers and servers below it too.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const timer = setTimeout(() => {
      timedOut = true;
      stop(child);
    }, timeLimitMs);
    const end = (code: number | null) => {
      clearTimeout(timer);
      running.delete(child);
      // Whatever it left behind in its group must not keep the output open.
      signal(child, 'SIGKILL');
      resolve({ code, timedOut });
    };
    child.once('error', () => end(null));
    child.once('exit', (code) => end(code));
  });
}

/** From now on an interrupt or an order to end stops all children first; the run still says what it counted. */
export function stopChildrenOnSignal(): void {
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      isStopping = true;
      for (const child of running) stop(child);
    });
  }
}

function stop(child: ChildProcess): void {
  // Playwright shuts its server down on an interrupt, and not on SIGTERM.
  signal(child, 'SIGINT');
  setTimeout(() => signal(child, 'SIGKILL'), GRACE_MS).unref();
}

function signal(child: ChildProcess, name: 'SIGINT' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // The group has already ended.
  }
}
