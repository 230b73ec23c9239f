/* Opening one's own file, as a reader goes through it; here without workers and without a database. */
import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { buildQueryClient } from '../../src/dataset/query-client';
import { SourceProvider, useSource } from '../../src/dataset/use-source';
import { DropTarget } from '../../src/intake/DropTarget';
import { IntakeBar } from '../../src/intake/IntakeBar';
import { OpenFileButton } from '../../src/intake/OpenFileButton';
import { useIntake } from '../../src/intake/use-intake';
import { show } from '../fixtures/show';

// What the page loads when it is first asked for; here it would be loaded while a test waits.
beforeAll(async () => {
  await import('../../src/dataset/local/answer-request');
}, 30_000);

const onChange = vi.fn();
const onProblems = vi.fn();

function Desk() {
  const intake = useIntake(onChange);
  const { id } = useSource();
  const client = useQueryClient();
  return (
    <>
      <OpenFileButton onFiles={intake.open} />
      <IntakeBar intake={intake} onProblems={onProblems} />
      <DropTarget onFiles={intake.open} />
      <samp>{id.replace(/^own-.*/, 'own')}</samp>
      <p>{client.getQueryCache().getAll().length} queries</p>
    </>
  );
}

async function showDesk() {
  onChange.mockClear();
  onProblems.mockClear();
  const { user } = show(
    <QueryClientProvider client={buildQueryClient()}>
      <SourceProvider>
        <Desk />
      </SourceProvider>
    </QueryClientProvider>,
  );
  await shows('site');
  const choose = (...files: File[]) =>
    user.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, files);
  return { user, choose };
}

const shows = (source: string) =>
  waitFor(() => expect(document.querySelector('samp')).toHaveTextContent(source));
function jsonFile(name: string, json: unknown): File {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  const file = new File([text], name, { type: 'application/json' });
  // jsdom's files cannot be read by what reads them in browsers and in Node.
  return Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
}
const GOOD = jsonFile('mine.json', [{ id: 'one', text: 'Some words of an article.' }]);

it('shows the file that was chosen, says whose it is, and goes back with one undo', async () => {
  const { user, choose } = await showDesk();
  await choose(GOOD);
  await shows('own');
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('status')).toHaveTextContent('You are viewing your own file mine.json.');
  // jsdom has no database, as a browser that refuses one.
  expect(screen.getByText(/is here only until the page is reloaded/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await shows('site');
  expect(screen.getByRole('status')).toHaveTextContent('mine.json was removed from this browser.');
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(undo).toHaveFocus();

  await user.click(undo);
  await shows('own');
  expect(screen.getByRole('button', { name: 'Remove' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('gives the focus back to where it began when the offer to undo is dismissed', async () => {
  const { user, choose } = await showDesk();
  await choose(GOOD);
  await shows('own');
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await user.click(await screen.findByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Load dataset' })).toHaveFocus();
});

it('says what is wrong with a file and keeps what is shown', async () => {
  const { user, choose } = await showDesk();
  await choose(jsonFile('broken.json', '{"a": '));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'broken.json was not opened. It is not JSON, or was cut off. What is shown has not changed.',
  );
  await shows('site');
  expect(onChange).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('keeps the file that is open when the next one cannot be', async () => {
  const { choose } = await showDesk();
  await choose(GOOD);
  await shows('own');
  await choose(jsonFile('empty.json', ''));
  expect(await screen.findByRole('alert')).toHaveTextContent('It is empty.');
  await shows('own');
  expect(
    screen.getByText(/You are viewing your own file mine\.json\./, { selector: '.intake-words' }),
  ).toBeVisible();
});

it('lists the records of a file in which nothing can be used', async () => {
  const { user, choose } = await showDesk();
  await choose(jsonFile('articles.json', [{ id: 'one' }]));
  await user.click(await screen.findByRole('button', { name: 'What and why' }));
  expect(onProblems).toHaveBeenCalledWith([
    expect.objectContaining({ code: 'missing-field', record: 'one' }),
  ]);
});

it('takes files that are dropped anywhere, and nothing else', async () => {
  await showDesk();
  const words = { types: ['text/plain'], items: [], files: [] };
  const files = { types: ['Files'], items: [{ webkitGetAsEntry: () => null }], files: [GOOD] };
  fireEvent.dragEnter(window, { dataTransfer: words });
  expect(screen.queryByText('Drop it to view it here')).toBeNull();
  expect(fireEvent.drop(window, { dataTransfer: words })).toBe(true);

  fireEvent.dragEnter(window, { dataTransfer: files });
  expect(screen.getByText('Drop it to view it here')).toBeVisible();
  fireEvent.dragLeave(window, { relatedTarget: null });
  expect(screen.queryByText('Drop it to view it here')).toBeNull();

  fireEvent.dragOver(window, { dataTransfer: files });
  // The browser must not open the file itself.
  expect(fireEvent.drop(window, { dataTransfer: files })).toBe(false);
  await shows('own');
  expect(screen.queryByText('Drop it to view it here')).toBeNull();
});
