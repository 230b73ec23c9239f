import { describe, expect, it } from 'vitest';
import { neighbourRow, windowOfRow } from '../../src/tables/step-rows';
import { dayOf, drawTable } from '../fixtures/tables';

const { table, rowOf, rowsWith } = drawTable(`
  one    2025-01-01     KZ>RU  visit  held
  two    2025-02-01     KZ>UZ  visit  held
  three  2025-03-01     KZ>RU  visit  held
  until  ../2025-04-30  KZ>RU  visit  held
  from   2025-05-01/..  KZ>RU  visit  held
  none   -              KZ>RU  visit  invited
`);
const rows = rowsWith('one', 'three', 'from', 'none');
const step = (from: string | null, to: Parameters<typeof neighbourRow>[3]) =>
  neighbourRow(table, rows, from === null ? undefined : rowOf(from), to);

describe('stepping through the rows of a filter', () => {
  it('goes from event to event, and ends at either end', () => {
    expect([step('one', 'next'), step('three', 'previous')]).toEqual([rowOf('three'), rowOf('one')]);
    expect([step('one', 'previous'), step('from', 'next')]).toEqual([undefined, undefined]);
  });

  it('goes on from an event that the filter leaves out', () => {
    expect([step('two', 'previous'), step('two', 'next')]).toEqual([rowOf('one'), rowOf('three')]);
  });

  it('knows the first and the last with a date; what has none stands beside nothing', () => {
    expect([step(null, 'first'), step(null, 'last')]).toEqual([rowOf('one'), rowOf('from')]);
    expect([step('none', 'previous'), step(null, 'next')]).toEqual([undefined, undefined]);
    expect(neighbourRow(table, rowsWith('none'), undefined, 'first')).toBeUndefined();
  });
});

it('an open end is gone to as it is drawn', () => {
  expect(windowOfRow(table, rowOf('until'))).toEqual({ from: dayOf('2025-03-31'), to: dayOf('2025-04-30') });
  expect(windowOfRow(table, rowOf('from'))).toEqual({ from: dayOf('2025-05-01'), to: dayOf('2025-05-31') });
});
