import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Summary } from '../../src/filter/Summary';
import { selectRows } from '../../src/tables/criteria';
import { countEvents } from '../../src/tables/facet-counts';
import { summarisePair } from '../../src/tables/summary';
import { show, voice } from '../fixtures/show';
import { drawTable, TODAY, viewOf } from '../fixtures/tables';

const { table, records } = drawTable(
  `
  moscow   2025-11-11  KZ>RU     state visit     held       -       president
  talks    2025-11-12  KZ,RU@RU  meeting         held       moscow  president
  sochi    2025-12-01  KZ,RU@RU  meeting         held       -       president
  astana   2025-12-20  RU>KZ     official visit  held       -       president
  phone    2025-12-24  KZ,RU     call            held
  kazan    2026-05     KZ>RU     official visit  announced
  missed   2025-06     KZ>RU     working visit   announced
  belgrad  -           KZ>RU     visit           invited
`,
  TODAY,
);

function showSummary(changes: Parameters<typeof viewOf>[0]) {
  const view = viewOf(changes);
  const summary = summarisePair(table, selectRows(table, view), view);
  const last = summary.lastStateVisit === null ? undefined : records[summary.lastStateVisit];
  const [onChange, onOpen] = [vi.fn(), vi.fn()];
  const shown = show(
    <Summary
      summary={summary}
      view={view}
      voice={voice}
      lastStateVisit={last}
      onChange={onChange}
      onOpen={onOpen}
    />,
  );
  return { ...shown, onChange, onOpen, view };
}

it('counts visits each way for a pair, held and not part of another', () => {
  showSummary({ first: 'KZ', second: 'RU' });
  const names = screen.getAllByRole('button', { name: /Show them$/ }).map((button) => button.ariaLabel);
  expect(names.map((name) => name ?? '')).toEqual([
    'Visits held, Kazakhstan → Russia: 1. Show them',
    'Visits held, Russia → Kazakhstan: 1. Show them',
    'Other meetings held: 1. Show them',
    'Telephone talks held: 1. Show them',
    'Announced: 1. Show them',
    'Invited: 1. Show them',
    'Outcome not known: 1. Show them',
  ]);
});

it('counts visits as one number without a pair', () => {
  showSummary({});
  expect(screen.getByRole('button', { name: 'Visits held: 2. Show them' })).toBeEnabled();
});

it('opens with each number a list of exactly that many', async () => {
  const { user, onChange, view } = showSummary({ first: 'KZ', second: 'RU' });
  for (const button of screen.getAllByRole('button', { name: /Show them$/ })) {
    await user.click(button);
    const opened = { ...view, ...onChange.mock.lastCall?.[0] };
    const count = /: (\d+)\. Show them$/.exec(button.getAttribute('aria-label') ?? '')?.[1];
    expect(countEvents(table, selectRows(table, opened)), button.ariaLabel ?? '').toBe(Number(count));
  }
});

it('opens the last state visit', async () => {
  const { user, onOpen } = showSummary({ first: 'KZ', second: 'RU' });
  await user.click(screen.getByRole('button', { name: '11 November 2025' }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'moscow' }));
});

it('shows a direction without visits as none, with nothing to open', () => {
  showSummary({ first: 'KZ', second: 'UZ' });
  expect(
    screen.getByRole('button', { name: 'Visits held, Kazakhstan → Uzbekistan: 0. Show them' }),
  ).toBeDisabled();
  expect(screen.queryByRole('button', { name: /^Announced/ })).toBeNull();
});
