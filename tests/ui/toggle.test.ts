import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toggle } from '../../src/ui/toggle';

it('a value that was not chosen is added, and one that was is taken away', () => {
  expect(toggle(['visit'], 'call')).toEqual(['visit', 'call']);
  expect(toggle(['visit', 'call'], 'visit')).toEqual(['call']);
});

it('twice is as if nothing had been touched, and the choice that was given stays as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(5)), fc.nat(5), (chosen, value) => {
      const before = [...chosen];
      expect(new Set(toggle(toggle(chosen, value), value))).toEqual(new Set(chosen));
      expect(chosen).toEqual(before);
    }),
  );
});
