import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ShareButton } from '../../src/share/ShareButton';
import { show } from '../fixtures/show';

const addressOf = (withLanguage: boolean) =>
  `https://bilat.example/?pair=KZ-RU${withLanguage ? '&lang=en' : ''}`;

it('copies the address and says so', async () => {
  const { user } = show(<ShareButton addressOf={addressOf} />);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe('https://bilat.example/?pair=KZ-RU');
  expect(await screen.findByRole('button', { name: 'Link copied' })).toBeVisible();
});

it('adds the language only where that is asked for', async () => {
  const { user } = show(<ShareButton addressOf={addressOf} />);
  await user.click(screen.getByRole('button', { name: 'More ways to share' }));
  await user.click(screen.getByRole('button', { name: 'Copy link in this language' }));
  expect(await navigator.clipboard.readText()).toBe('https://bilat.example/?pair=KZ-RU&lang=en');
});

it('shows the address to copy by hand where the browser forbids copying', async () => {
  const { user } = show(<ShareButton addressOf={addressOf} />);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  const field = await screen.findByRole('textbox', {
    name: 'The browser did not allow copying. Copy the link from here:',
  });
  expect(field).toHaveValue('https://bilat.example/?pair=KZ-RU');
  await user.click(field);
  expect((field as HTMLInputElement).selectionEnd).toBe('https://bilat.example/?pair=KZ-RU'.length);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('does so too where there is no clipboard at all, as on a site without encryption', async () => {
  const { user } = show(<ShareButton addressOf={addressOf} />);
  const clipboard = vi
    .spyOn(navigator, 'clipboard', 'get')
    .mockReturnValue(undefined as unknown as Clipboard);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  clipboard.mockRestore();
});
