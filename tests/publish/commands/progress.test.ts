import { describe, expect, it } from 'vitest';
import { startProgress } from '../../../src/publish/commands/progress';

function watch(isTTY: boolean) {
  const clock = { now: 0 };
  let text = '';
  const outlet = { isTTY, write: (more: string) => (text += more) };
  return { progress: startProgress('rows', outlet, () => clock.now), clock, written: () => text };
}

describe('progress', () => {
  it('says nothing of what is done within two seconds', () => {
    const { progress, clock, written } = watch(false);
    for (clock.now = 0; clock.now < 2000; clock.now += 100) progress.report(1, 2);
    progress.end();
    expect(written()).toBe('');
  });

  it('says a line every two seconds where it is not at a terminal', () => {
    const { progress, clock, written } = watch(false);
    for (clock.now = 0; clock.now < 6000; clock.now += 500) progress.report(clock.now);
    expect(written()).toBe('rows: 2000\nrows: 4000\n');
  });

  it('writes over one line at a terminal, and wipes it at the end', () => {
    const { progress, clock, written } = watch(true);
    clock.now = 300;
    progress.report(3, 7);
    progress.end();
    expect(written()).toBe('\r\u001b[Krows: 3 of 7\r\u001b[K');
  });
});
