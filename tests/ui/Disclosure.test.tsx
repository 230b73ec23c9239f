import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Disclosure } from '../../src/ui/Disclosure';
import { show } from '../fixtures/show';

const menu = (
  <>
    <Disclosure label="Level">
      {(close) => (
        <button type="button" onClick={close}>
          Choose
        </button>
      )}
    </Disclosure>
    <button type="button">Elsewhere</button>
    <p>Text</p>
  </>
);

const panel = () => screen.queryByRole('button', { name: 'Choose' });

it('opens and closes by its button, and says which it is', async () => {
  const { user } = show(menu);
  const button = screen.getByRole('button', { name: 'Level' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(panel()).toBeNull();
  await user.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toContainElement(panel());
  await user.click(button);
  expect(panel()).toBeNull();
});

it('closes by Escape and after a final choice, and gives the focus back to its button', async () => {
  const { user } = show(menu);
  const button = screen.getByRole('button', { name: 'Level' });
  await user.click(button);
  await user.tab();
  await user.keyboard('{Escape}');
  expect(panel()).toBeNull();
  expect(button).toHaveFocus();
  await user.click(button);
  await user.click(screen.getByRole('button', { name: 'Choose' }));
  expect(panel()).toBeNull();
  expect(button).toHaveFocus();
});

it('closes by a press outside and when the focus moves on, and leaves the focus there', async () => {
  const { user } = show(menu);
  await user.click(screen.getByRole('button', { name: 'Level' }));
  await user.click(screen.getByText('Text'));
  expect(panel()).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Level' }));
  await user.tab();
  expect(panel()).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus();
  expect(panel()).toBeNull();
});

it('keeps Escape from those around it while it is open, and only then', async () => {
  let heard = 0;
  const { user } = show(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the reader, which closes on Escape
    <div onKeyDown={() => heard++}>{menu}</div>,
  );
  await user.click(screen.getByRole('button', { name: 'Level' }));
  await user.keyboard('{Escape}');
  expect(heard).toBe(0);
  await user.keyboard('{Escape}');
  expect(heard).toBe(1);
});
