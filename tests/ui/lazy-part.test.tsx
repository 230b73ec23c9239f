import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';
import { lazyPart } from '../../src/ui/lazy-part';
import { expectConsole } from '../setup/console-watch';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

it('waits for its code once, and is there at once the next time', async () => {
  const load = vi.fn(async () => Greeting);
  const Part = lazyPart(load, () => <p>Waiting</p>);
  const { unmount } = render(<Part name="one" />);
  expect(screen.getByText('Waiting')).toBeVisible();
  expect(await screen.findByText('Hello one')).toBeVisible();
  unmount();
  render(<Part name="two" />);
  expect(screen.getByText('Hello two')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

it('that is loaded ahead is there at once where its code has come', async () => {
  const load = vi.fn(async () => Greeting);
  const Part = lazyPart(load, () => <p>Waiting</p>, { isAhead: true });
  await load.mock.results[0]?.value;
  render(<Part name="one" />);
  expect(screen.getByText('Hello one')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

it('that is loaded ahead in vain tries again when it is shown', async () => {
  const load = vi.fn(async () => Greeting);
  load.mockRejectedValueOnce(new TypeError('no network'));
  const Part = lazyPart(load, () => <p>Waiting</p>, { isAhead: true });
  await load.mock.results[0]?.value.catch(() => undefined);
  render(<Part name="one" />);
  expect(await screen.findByText('Hello one')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});

it('tells the nearest boundary that its code did not come, and tries again with it', async () => {
  expectConsole(/no network/);
  const load = vi.fn(async () => Greeting);
  load.mockRejectedValueOnce(new TypeError('no network'));
  const Part = lazyPart(load);
  render(
    <ErrorBoundary
      fallback={(error, retry) => (
        <button type="button" onClick={retry}>
          {error.message}
        </button>
      )}
    >
      <Part name="one" />
    </ErrorBoundary>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'no network' }));
  expect(await screen.findByText('Hello one')).toBeVisible();
});
