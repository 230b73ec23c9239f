import { afterEach, describe, expect, it, vi } from 'vitest';
import { askWorker } from '../../../src/dataset/local/ask-worker';
import type { FromWorker } from '../../../src/dataset/local/worker-protocol';

const file = (text: string) => [{ path: 'articles.json', content: new Blob([text]) }];
const GOOD = file('[{"id":"one","text":"Some words."}]');
const never = () => new AbortController().signal;

/** A worker that behaves as told once it is asked. */
function standIn(act: (say: (message: FromWorker) => void, worker: FakeWorker) => void) {
  const started: FakeWorker[] = [];
  vi.stubGlobal(
    'Worker',
    class extends FakeWorker {
      constructor() {
        super(act);
        started.push(this);
      }
    },
  );
  return started;
}

class FakeWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  isEnded = false;
  constructor(readonly act: (say: (message: FromWorker) => void, worker: FakeWorker) => void) {}
  postMessage() {
    queueMicrotask(() => this.act((data) => this.onmessage?.({ data }), this));
  }
  terminate() {
    this.isEnded = true;
  }
  fail(message: string) {
    this.onerror?.({ message, preventDefault: () => {} });
  }
}

afterEach(() => vi.unstubAllGlobals());

describe('a request', () => {
  it('is answered by the worker, which is then let go', async () => {
    const answer = { ok: false, error: { fault: 'empty', problems: [] } } as const;
    const started = standIn((say) => {
      say({ state: 'ready' });
      say({ state: 'done', answer });
    });
    expect(await askWorker('prepare', GOOD, never())).toEqual({ state: 'done', answer });
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('is cancelled by ending the worker', async () => {
    const control = new AbortController();
    const started = standIn((say) => {
      say({ state: 'ready' });
      control.abort();
    });
    expect(await askWorker('prepare', GOOD, control.signal)).toEqual({ state: 'cancelled' });
    expect(started[0]?.isEnded).toBe(true);
    expect(await askWorker('prepare', GOOD, control.signal)).toEqual({ state: 'cancelled' });
    expect(started).toHaveLength(1);
  });

  it('fails with the worker that broke down at work', async () => {
    standIn((say, worker) => {
      say({ state: 'ready' });
      worker.fail('out of memory');
    });
    expect(await askWorker('prepare', GOOD, never())).toEqual({ state: 'failed', message: 'out of memory' });
  });

  it('is done on the page where the worker does not start', async () => {
    standIn((_say, worker) => worker.fail('blocked'));
    expect(await askWorker('prepare', GOOD, never())).toMatchObject({ state: 'done', answer: { ok: true } });
  });

  it('is done on the page where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await askWorker('prepare', GOOD, never())).toMatchObject({ state: 'done', answer: { ok: true } });
    expect(await askWorker('prepare', file('{'), never())).toEqual({
      state: 'done',
      answer: { ok: false, error: { fault: 'not-json', problems: [] } },
    });
  });

  it('fails on the page with the words of a bug', async () => {
    vi.stubGlobal('Worker', undefined);
    const content = { size: 1, arrayBuffer: () => Promise.reject(new Error('a bug')) } as unknown as Blob;
    expect(await askWorker('prepare', [{ path: 'x.json', content }], never())).toEqual({
      state: 'failed',
      message: 'a bug',
    });
  });
});
