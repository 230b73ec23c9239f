import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { type ChosenPair, PairTitle } from '../../src/filter/PairTitle';
import type { PartyCode } from '../../src/model/party';
import { show, voice } from '../fixtures/show';
import { party } from '../fixtures/tables';

const counts: ReadonlyMap<PartyCode, number> = new Map(
  (
    [
      ['UZ', 4],
      ['RU', 5],
      ['EU', 1],
      ['CH', 0],
    ] as const
  ).map(([code, count]) => [party(code), count]),
);

function showTitle(first: string | null, second: string | null, since?: ChosenPair) {
  const onChange = vi.fn();
  const shownPair = {
    first: first === null ? null : party(first),
    second: second === null ? null : party(second),
  };
  const now = since ?? shownPair;
  const shown = show(
    <PairTitle
      {...shownPair}
      voice={voice}
      countFirst={() => counts}
      countSecond={() => counts}
      onChange={(change) => onChange(change(now))}
    />,
  );
  return { ...shown, onChange };
}

async function openSecond(user: ReturnType<typeof show>['user']) {
  await user.click(screen.getByRole('button', { name: /^Second country/ }));
  const search = await screen.findByRole('combobox', { name: 'Second country' });
  return { search, options: within(screen.getByRole('listbox', { name: 'Second country' })) };
}

it('is the page’s title, with a picker for each country', () => {
  showTitle('KZ', null);
  const title = screen.getByRole('heading', { level: 1 });
  expect(within(title).getByRole('button', { name: 'First country: Kazakhstan' })).toBeVisible();
  expect(within(title).getByRole('button', { name: 'Second country: Any country' })).toBeVisible();
});

it('lists countries with events first, each by name with its number', async () => {
  const { user } = showTitle('KZ', null);
  const { options } = await openSecond(user);
  expect(options.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Any country',
    'European Union1',
    'Russia5',
    'Uzbekistan4',
    'Switzerland0',
  ]);
});

it.each(['Россия', 'rosja', 'Rossiya', 'Ресей', 'РОССИЯ', 'ru'])('finds Russia by “%s”', async (typed) => {
  const { user, onChange } = showTitle('KZ', null);
  const { search, options } = await openSecond(user);
  await user.type(search, typed);
  expect(await options.findByRole('option', { name: /^Russia/ })).toBeVisible();
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ first: 'KZ', second: 'RU' });
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('finds an organisation by its name in another language', async () => {
  const { user } = showTitle('KZ', null);
  const { search, options } = await openSecond(user);
  await user.type(search, 'европейский');
  expect(options.getAllByRole('option')).toHaveLength(1);
  expect(options.getByRole('option')).toHaveTextContent('European Union');
});

it('says when no country matches, and chooses none', async () => {
  const { user, onChange } = showTitle('KZ', null);
  const { search } = await openSecond(user);
  await user.type(search, 'Atlantis{Enter}');
  expect(screen.getByText('No country matches “Atlantis”.')).toBeVisible();
  expect(onChange).not.toHaveBeenCalled();
});

it('keeps the chosen country when it is chosen again', async () => {
  const { user, onChange } = showTitle('KZ', 'RU');
  const { search } = await openSecond(user);
  await user.type(search, 'rus{Enter}');
  expect(onChange).toHaveBeenLastCalledWith({ first: 'KZ', second: 'RU' });
  const { options } = await openSecond(user);
  await user.click(options.getByRole('option', { name: /^Russia/ }));
  expect(onChange).toHaveBeenLastCalledWith({ first: 'KZ', second: 'RU' });
});

it('takes a country that the other side has by changing sides', async () => {
  const { user, onChange } = showTitle('RU', 'UZ');
  const { search } = await openSecond(user);
  await user.type(search, 'russia{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ first: 'UZ', second: 'RU' });
});

it('gives a country up for any', async () => {
  const { user, onChange } = showTitle('KZ', 'RU');
  const { options } = await openSecond(user);
  await user.click(options.getByRole('option', { name: 'Any country' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ first: 'KZ', second: null });
});

it('swaps and clears, where there is anything to', async () => {
  const { user, onChange } = showTitle('KZ', null);
  await user.click(screen.getByRole('button', { name: 'Swap the two countries' }));
  expect(onChange).toHaveBeenLastCalledWith({ first: null, second: 'KZ' });
  await user.click(screen.getByRole('button', { name: 'Clear the pair' }));
  expect(onChange).toHaveBeenLastCalledWith({ first: null, second: null });
});

it('has nothing to swap or clear while no country is chosen', () => {
  showTitle(null, null);
  expect(screen.getByRole('button', { name: 'Swap the two countries' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Clear the pair' })).toBeNull();
});

it('swaps the pair as it is by now, should it have changed since it was shown', async () => {
  const { user, onChange } = showTitle('KZ', 'RU', { first: party('RU'), second: party('KZ') });
  await user.click(screen.getByRole('button', { name: 'Swap the two countries' }));
  expect(onChange).toHaveBeenLastCalledWith({ first: 'KZ', second: 'RU' });
});
