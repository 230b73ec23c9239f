import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';
import { show } from '../fixtures/show';
import { expectConsole } from '../setup/console-watch';

let isBroken = true;
beforeEach(() => {
  isBroken = true;
});

function Panel({ name }: { name: string }) {
  if (isBroken) throw new Error(`${name} broke`);
  return <p>{name}</p>;
}

const page = (name: string) => (
  <>
    <ErrorBoundary
      resetKey={name}
      fallback={({ message }, retry) => (
        <button type="button" onClick={retry}>
          {message}
        </button>
      )}
    >
      <Panel name={name} />
    </ErrorBoundary>
    <p>The list</p>
  </>
);

it('puts words in the place of a panel that throws, and leaves the rest', () => {
  expectConsole(/Moscow broke/);
  show(page('Moscow'));
  expect(screen.getByRole('button', { name: 'Moscow broke' })).toBeVisible();
  expect(screen.getByText('The list')).toBeVisible();
});

it('tries again when it is asked to', async () => {
  expectConsole(/Moscow broke/);
  const { user } = show(page('Moscow'));
  isBroken = false;
  await user.click(screen.getByRole('button'));
  expect(screen.getByText('Moscow')).toBeVisible();
});

it('tries again with the next key, even where the very first drawing threw', () => {
  expectConsole(/Moscow broke/);
  const { rerender } = show(page('Moscow'));
  isBroken = false;
  rerender(page('Tashkent'));
  expect(screen.getByText('Tashkent')).toBeVisible();
});

it('stays with its words while the key is the same', () => {
  expectConsole(/Moscow broke/);
  const { rerender } = show(page('Moscow'));
  isBroken = false;
  rerender(page('Moscow'));
  expect(screen.getByRole('button', { name: 'Moscow broke' })).toBeVisible();
});

it('fails anew with the next key where that is broken too', () => {
  expectConsole(/broke/);
  isBroken = false;
  const { rerender } = show(page('Moscow'));
  isBroken = true;
  rerender(page('Tashkent'));
  expect(screen.getByRole('button', { name: 'Tashkent broke' })).toBeVisible();
  isBroken = false;
  rerender(page('Bern'));
  expect(screen.getByText('Bern')).toBeVisible();
});
