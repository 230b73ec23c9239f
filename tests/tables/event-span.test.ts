import { expect, it } from 'vitest';
import type { RowRecord } from '../../src/model/served';
import { firstAndLastEvent } from '../../src/tables/event-span';
import { buildEvent } from '../fixtures/events';
import { buildTable } from '../fixtures/tables';

const event = (id: string, date: string | null) => buildEvent({ id, date });
const article = (id: string, date: string) =>
  ({ kind: 'article', id, date, lang: 'en', title: null, publisher: null }) as unknown as RowRecord;

it('begins and ends with dated events, not with articles, open beginnings or events without a date', () => {
  const { table, rowOf } = buildTable([
    article('older', '2018-01-01'),
    event('open', '../2019-01-01'),
    event('one', '2019-04'),
    event('two', '2025-11-11'),
    event('none', null),
    article('newer', '2026-01-01'),
  ]);
  expect(firstAndLastEvent(table)).toEqual({ first: rowOf('one'), last: rowOf('two') });
});

it('is both ends where it is the only event', () => {
  const { table, rowOf } = buildTable([event('one', '2019')]);
  expect(firstAndLastEvent(table)).toEqual({ first: rowOf('one'), last: rowOf('one') });
});

it('is nothing where no event has a date', () => {
  expect(firstAndLastEvent(buildTable([event('none', null)]).table)).toBeNull();
  expect(firstAndLastEvent(buildTable([]).table)).toBeNull();
});
