import { expect, it } from 'vitest';
import { expectConsole, settleConsole } from './console-watch';

it('hears what is said on the console and was not expected', () => {
  expectConsole(/^known/);
  console.warn('known trouble');
  console.error('new trouble: %d', 7);
  expect(settleConsole()).toEqual({ unexpected: ['new trouble: 7'], missing: [] });
});

it('misses what was expected and never said', () => {
  expectConsole(/^known/);
  expect(settleConsole()).toEqual({ unexpected: [], missing: ['/^known/'] });
});

it('lets an expected warning pass', () => {
  expectConsole(/^known/);
  console.warn('known trouble');
});
