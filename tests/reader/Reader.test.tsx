import { screen, within } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Passage } from '../../src/model/passage';
import type { ServedArticle } from '../../src/model/served';
import { Reader } from '../../src/reader/Reader';
import { buildArticle, buildReport } from '../fixtures/articles';
import { buildEvent } from '../fixtures/events';
import { quoteWords } from '../fixtures/passages';
import { show, voice } from '../fixtures/show';
import { TODAY } from '../fixtures/tables';

const SOURCE = 'Токаев прибыл в Москву 11 ноября.\nВизит завершён. Токаев доволен.';
const DIGEST = 'Сообщается, что 11 ноября президент прибыл в Москву.';

// jsdom lays nothing out, so there is nowhere to scroll to.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const inDigest = (words: string, field: Passage['field']): Passage => ({
  ...quoteWords(DIGEST, words, field),
  basis: 'digest',
});

function showReader(passages: readonly Passage[], articles: readonly ServedArticle[], claims = {}) {
  const event = buildEvent({
    kind: 'visit',
    level: 'state',
    visitors: ['KZ'],
    host: 'RU',
    venue: { place: 'moscow', country: 'RU' },
    participants: [{ person: 'tokayev', party: 'KZ', office: 'president' }],
    history: [{ status: 'held', day: '2025-11-12', article: 'herald' }],
    reports: [buildReport(passages, claims) as never],
  });
  const onOpenArticle = vi.fn();
  const reader = (
    <Reader
      event={event}
      articles={articles}
      article={articles[0]}
      side="a"
      today={TODAY}
      voice={voice}
      whole={null}
      parts={[]}
      otherEvents={() => ({ links: [], total: 0 })}
      onOpenArticle={onOpenArticle}
    />
  );
  return { ...show(reader), onOpenArticle };
}

const full = buildArticle([{ basis: 'source', text: SOURCE }]);
const digest = buildArticle([{ basis: 'digest', text: DIGEST }]);
const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

it('marks exactly the words that support a field, in the article’s own language', () => {
  showReader([quoteWords(SOURCE, '11 ноября', 'date'), quoteWords(SOURCE, 'в Москву', 'place')], [full]);
  expect(marks()).toEqual(['в Москву', '11 ноября']);
  expect(document.querySelector('mark')?.closest('[lang]')).toHaveAttribute('lang', 'ru');
  expect(document.querySelector('mark')?.closest('p')).toHaveTextContent(
    /^Токаев прибыл в Москву 11 ноября\.$/,
  );
});

it('cuts passages that overlap, and loses no letter', () => {
  showReader(
    [quoteWords(SOURCE, 'прибыл в Москву', 'status'), quoteWords(SOURCE, 'Москву 11 ноября', 'date')],
    [full],
  );
  expect(marks()).toEqual(['прибыл в ', 'Москву', ' 11 ноября']);
});

it('marks nothing for words that are not there, or are there twice, and says so', () => {
  const lost = quoteWords(SOURCE, '11 ноября', 'date');
  const twice = { ...quoteWords(SOURCE, 'Токаев', 'participants'), start: 9999, end: 10005 };
  showReader([{ ...lost, exact: '12 ноября' }, twice, quoteWords(SOURCE, 'в Москву', 'place')], [full]);
  expect(marks()).toEqual(['в Москву']);
  expect(screen.getByRole('note')).toHaveTextContent(
    '2 passages were not found exactly in this text, so they are not marked.',
  );
});

it('sets the publisher’s own words in quotation marks, as evidence', () => {
  showReader([quoteWords(SOURCE, '11 ноября', 'date')], [full]);
  const evidence = screen.getByRole('button', { name: /^evidence/ });
  expect(evidence.querySelector('q')).toHaveTextContent('11 ноября');
  expect(evidence.querySelector('q')).toHaveAttribute('lang', 'ru');
});

it('never sets a digest in quotation marks, and says whose words it is', () => {
  showReader([inDigest('11 ноября', 'date'), inDigest('в Москву', 'place')], [digest]);
  expect(screen.getAllByRole('button', { name: /^our summary says/ })).toHaveLength(2);
  expect(document.querySelector('q')).toBeNull();
  expect(screen.getByText(/Our summary in the language of the article/)).toBeVisible();
});

it('looks passages up only in the text that they were written for', async () => {
  const both = buildArticle([
    { basis: 'source', text: SOURCE },
    { basis: 'digest', text: DIGEST },
  ]);
  const { user } = showReader(
    [quoteWords(SOURCE, 'Москву 11', 'date'), inDigest('президент', 'participants')],
    [both],
  );
  expect(marks()).toEqual(['Москву 11']);
  await user.click(screen.getByRole('button', { name: 'Digest' }));
  expect(marks()).toEqual(['президент']);
  expect(screen.queryByRole('note')).toBeNull();
});

it('brings forward the words of a field, and the field of words', async () => {
  const { user } = showReader(
    [quoteWords(SOURCE, '11 ноября', 'date'), quoteWords(SOURCE, 'в Москву', 'place')],
    [full],
  );
  const [date, place] = screen.getAllByRole('button', { name: /^evidence/ });
  await user.click(date as HTMLElement);
  expect(date).toHaveAttribute('aria-pressed', 'true');
  expect(document.querySelector('mark[data-focus]')).toHaveTextContent('11 ноября');
  await user.click(screen.getByText('в Москву', { selector: 'mark' }));
  expect(place).toHaveAttribute('aria-pressed', 'true');
});

it('shows what a report says otherwise, and opens it', async () => {
  const claims = { claims: { status: 'held', date: '2025-11-12', level: 'working', place: null } };
  const { user, onOpenArticle } = showReader([], [full], claims);
  const [date, level] = screen.getAllByRole('definition');
  expect(date).toHaveTextContent('11 November 2025');
  expect(date).toHaveTextContent('12 November 2025');
  expect(level).toHaveTextContent('working visit');
  await user.click(within(date as HTMLElement).getByRole('button', { name: 'Herald' }));
  expect(onOpenArticle).toHaveBeenCalledExactlyOnceWith('herald');
});

it('says what the event is, who took part in which office, and how it came about', () => {
  showReader([], [full]);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    'Kazakhstan → Russia · state visit · Moscow',
  );
  expect(screen.getByText('Kassym-Jomart Tokayev')).toBeVisible();
  expect(screen.getByText('president')).toBeVisible();
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('held12 November 2025Herald');
});

it('keeps only the link of an article without a text', () => {
  showReader([], [buildArticle([])]);
  expect(screen.getByText('Only the link to the original is kept for this article.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Original at Herald, opens in a new tab' })).toHaveAttribute(
    'rel',
    expect.stringContaining('noopener'),
  );
});

it('names a missing headline and a missing date as missing', () => {
  showReader(
    [],
    [buildArticle([{ basis: 'digest', text: DIGEST }], { title: null, published: null, url: null })],
  );
  expect(screen.getByRole('heading', { name: 'Headline not recorded' })).not.toHaveAttribute('lang');
  expect(screen.getByText('no publication date')).toBeVisible();
});

it('shows hostile text as the text that it is', () => {
  const text = '<img src=x onerror=alert(1)> <b>11 ноября</b>';
  showReader([quoteWords(text, '<b>11', 'date')], [buildArticle([{ basis: 'source', text }])]);
  expect(screen.getByRole('article')).toHaveTextContent(text);
  expect(screen.getByRole('article').querySelector('img, b')).toBeNull();
  expect(marks()).toEqual(['<b>11']);
});

it('stands without any article', () => {
  showReader([], []);
  expect(screen.getByRole('heading', { level: 2 })).toBeVisible();
  expect(screen.queryByRole('article')).toBeNull();
});
