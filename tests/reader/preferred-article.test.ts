import { expect, it } from 'vitest';
import type { ServedArticle } from '../../src/model/served';
import { preferredArticle } from '../../src/reader/preferred-article';
import { buildEvent } from '../fixtures/events';

const article = (id: string, lang: string) => ({ id, lang }) as ServedArticle;
const claims = { status: null, date: null, level: null, place: null };
const report = (id: string, stage: 'announces' | 'reports') => ({ article: id, stage, claims, passages: [] });

const event = buildEvent({
  reports: [
    report('ru-before', 'announces'),
    report('kk-before', 'announces'),
    report('ru-after', 'reports'),
    report('kk-after', 'reports'),
  ],
});
const articles = ['ru-before', 'kk-before', 'ru-after', 'kk-after'].map((id) => article(id, id.slice(0, 2)));
const chosen = (locale: string, from = articles) => preferredArticle(event, from, locale)?.id;

it('an article in the reader’s language opens first, one that reports the event before one that announces it', () => {
  expect(chosen('kk')).toBe('kk-after');
  expect(chosen('kk', articles.slice(0, 3))).toBe('kk-before');
});

it('without one in the reader’s language the first that reports the event opens', () => {
  expect(chosen('pl')).toBe('ru-after');
  expect(chosen('pl', articles.slice(0, 2))).toBe('ru-before');
});

it('without articles none opens', () => {
  expect(chosen('en', [])).toBeUndefined();
});
