import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FilterBar } from '../../src/filter/FilterBar';
import { buildFacetSets } from '../../src/tables/criteria';
import { countFacets } from '../../src/tables/facet-counts';
import { show, voice } from '../fixtures/show';
import { drawTable, viewOf } from '../fixtures/tables';

const { table } = drawTable(`
  moscow   2025-11-11  KZ>RU     state visit     held       -       president
  talks    2025-11-12  KZ,RU@RU  meeting         held       moscow  president
  astana   2026-02-26  RU>KZ     official visit  held       -       foreign-minister
  kazan    2026-05     KZ>RU     working visit   announced
`);

function showBar(changes: Parameters<typeof viewOf>[0] = {}, multilateralCount = 0) {
  const view = viewOf(changes);
  const onChange = vi.fn();
  const bar = (
    <FilterBar
      view={view}
      counts={countFacets(table, buildFacetSets(table, view))}
      multilateralCount={multilateralCount}
      years={{ first: 2025, last: 2026 }}
      voice={voice}
      onChange={onChange}
    />
  );
  return { ...show(bar), onChange };
}

it('says of each kind how many there are, and chooses it', async () => {
  const { user, onChange } = showBar();
  expect(screen.getByRole('button', { name: /^Meetings ?1$/ })).toHaveAttribute('aria-pressed', 'false');
  expect(screen.getByRole('button', { name: /^Telephone talks ?0$/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Visits ?3$/ }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ kinds: ['visit'] });
});

it('lets a chosen kind go by another press', async () => {
  const { user, onChange } = showBar({ kinds: ['visit', 'meeting'] });
  const visits = screen.getByRole('button', { name: /^Visits ?3$/ });
  expect(visits).toHaveAttribute('aria-pressed', 'true');
  await user.click(visits);
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ kinds: ['meeting'] });
});

it('mentions articles without events only where there are any', () => {
  showBar();
  expect(screen.queryByRole('button', { name: /^Articles/ })).toBeNull();
});

it('counts each facet as the others leave it, itself aside', async () => {
  const { user } = showBar({ statuses: ['announced'] });
  await user.click(screen.getByRole('button', { name: 'Level' }));
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  expect(screen.getByRole('checkbox', { name: /^working visit ?1$/ })).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Status: announced' }));
  expect(screen.getByRole('checkbox', { name: /^held ?3$/ })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: /^announced ?1$/ })).toBeChecked();
});

it('keeps a chosen option in sight that nothing meets any more', async () => {
  const { user, onChange } = showBar({ levels: ['private'] });
  await user.click(screen.getByRole('button', { name: 'Level: private visit' }));
  await user.click(screen.getByRole('checkbox', { name: /^private visit ?0$/ }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ levels: [] });
});

it('closes a period that would end before it begins', async () => {
  const { user, onChange } = showBar({ from: '2026' });
  await user.click(screen.getByRole('button', { name: /^Period/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), '2025');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ from: '2025', to: '2025' });
});

it('says a period of years as a date is said, and one of a single year as that year', () => {
  showBar({ from: '2025', to: '2026' });
  expect(screen.getByRole('button', { name: 'Period: 2025–2026' })).toBeVisible();
  showBar({ from: '2026', to: '2026' });
  expect(screen.getByRole('button', { name: 'Period: 2026' })).toBeVisible();
});

it('offers events of more than two parties for a pair that has some', async () => {
  const { user, onChange } = showBar({ first: 'KZ', second: 'RU' }, 2);
  await user.click(screen.getByRole('button', { name: 'with 2 multilateral' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ multilateral: true });
});

it('says nothing of them without a pair, or where there are none', () => {
  showBar({ first: 'KZ' }, 2);
  expect(screen.queryByRole('button', { name: /multilateral/ })).toBeNull();
});

it('shows what only a summary number chooses, and undoes it', async () => {
  const { user, onChange } = showBar({ first: 'KZ', second: 'RU', direction: 'back', topLevelOnly: true });
  await user.click(screen.getByRole('button', { name: 'Remove: Russia → Kazakhstan only' }));
  expect(onChange).toHaveBeenLastCalledWith({ direction: null });
  await user.click(screen.getByRole('button', { name: 'Remove: without talks during visits' }));
  expect(onChange).toHaveBeenLastCalledWith({ topLevelOnly: false });
});

it('clears all filters at once, where any is set', async () => {
  const { user, onChange } = showBar({ first: 'KZ', kinds: ['visit'] });
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(viewOf());
});

it('has nothing to clear while nothing is set', () => {
  showBar();
  expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
});
