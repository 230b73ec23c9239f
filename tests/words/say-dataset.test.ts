import { expect, it } from 'vitest';
import type { DatasetFacts } from '../../src/model/served';
import { sayDataset } from '../../src/words/say-dataset';

const FACTS: DatasetFacts = {
  ...{ lang: 'en', title: 'Visits', description: 'Some visits.', licence: 'CC0' },
  ...{ editor: 'A test', asOf: '2026-01-01', coveredThrough: '2026-01-01' },
  translations: { kk: { title: 'Сапарлар', description: 'Бірнеше сапар.', licence: 'CC0' } },
};

it('is told in the reader’s language where there is such a wording', () => {
  expect(sayDataset(FACTS, 'kk')).toMatchObject({ lang: 'kk', title: 'Сапарлар' });
});

it('is told as it was written where there is none, with the language that it is in', () => {
  expect(sayDataset(FACTS, 'pl')).toMatchObject({ lang: 'en', title: 'Visits' });
  expect(sayDataset({ ...FACTS, lang: null }, 'pl').lang).toBeUndefined();
  expect(sayDataset(FACTS, 'constructor').title).toBe('Visits');
});
