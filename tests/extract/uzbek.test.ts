import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/extract/read/detect-language';
import { parseRawArticles } from '../../src/prepare/raw-article';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

const eventsOf = (...lines: readonly string[]) =>
  goldenExtractor.extract(articleIn('uz-Latn', lines.join('\n'))).events;

describe('Uzbek', () => {
  it('goes to "that country" at the invitation of its president', () => {
    const [visit] = eventsOf(
      'Oʻzbekiston Prezidenti Shavkat Mirziyoyev Rossiya Prezidenti Vladimir Putinning taklifiga binoan 5-noyabr kuni ushbu mamlakatga joʻnab ketdi.',
    );
    expect(visit).toMatchObject({ kind: 'visit', countries: ['UZ', 'RU'], host: 'RU', date: '2025-11-05' });
  });

  it('leaves out a subject that the sentence before has', () => {
    const events = eventsOf(
      'Qozogʻiston Prezidenti Qasim-Jomart Toqayev 10-noyabr kuni Moskvaga keldi.',
      'Rossiya Prezidenti Vladimir Putin bilan ham uchrashdi.',
    );
    expect(events.map(({ kind, countries }) => [kind, [...countries].sort().join(' ')])).toEqual([
      ['visit', 'KZ RU'],
      ['meeting', 'KZ RU'],
    ]);
  });

  it('does not let two leaders meet each other whom somebody else met', () => {
    expect(
      eventsOf('U Belarus prezidenti va Tojikiston prezidenti bilan uchrashdi.').map(
        ({ countries }) => countries,
      ),
    ).toEqual([]);
  });

  it('takes "this visit" for that of the guest at the talks just told', () => {
    const events = eventsOf(
      'Koʻksaroyda Oʻzbekiston Prezidenti Shavkat Mirziyoyev va Serbiya Prezidenti Aleksandr Vuchich muzokara oʻtkazdi.',
      'Uchrashuvda ushbu tashrif tarixiy ekani taʼkidlandi.',
    );
    expect(events.find(({ kind }) => kind === 'visit')).toMatchObject({ visitors: ['RS'], host: 'UZ' });
  });

  it('lets an ambassador speak for the country that sent him, and no case ending be part of his name', () => {
    const [meeting] = eventsOf(
      'Qozogʻiston Tashqi ishlar vaziri Yermek Koʻsherbayev Serbiyaning Qozogʻistondagi elchisi Marko Djurichni qabul qildi.',
    );
    expect(meeting).toMatchObject({ countries: ['KZ', 'RS'], host: 'KZ' });
    expect(meeting?.participants).toContain('Marko Đurić');
  });

  it('is not taken for Russian where a short report has few letters of its own', () => {
    expect(
      detectLanguage('Эрон президенти Россияга расмий ташриф билан келади. Сафар икки кун давом этади.'),
    ).toBe('uz-Cyrl');
  });
});

describe.skipIf(!existsSync(SEEDS))('the founding articles in Uzbek', () => {
  const raws = existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .sort()
        .flatMap((name) => parseRawArticles({ name, text: readFileSync(SEEDS + name, 'utf8') }).articles)
        .filter(({ lang }) => lang === 'uz-Cyrl')
    : [];
  const [first, second] = raws.map(({ id, lang, title, published, text }) =>
    goldenExtractor.extract({ id, lang, title, published, publisher: null, url: null, text }),
  );

  it('tell of the state visit in preparation, the official visit and the talks within it, and do not count the meetings', () => {
    expect(
      first?.events.map(({ kind, level, status, host, date }) => [kind, level, status, host, date]),
    ).toEqual([
      ['visit', 'state', 'announced', 'RU', '2025-11'],
      ['meeting', null, 'held', 'RU', '2025-10'],
      ['visit', 'official', 'held', 'RU', '2025-10'],
    ]);
    expect(first?.events[1]?.partOf).toBe(first?.events[2]?.id);
    expect(first?.doubts.map(({ reason }) => reason)).toEqual(['only-a-number']);
  });

  it('tell of the state visit, the talks in Kuksaroy, the commission and the council to come', () => {
    expect(
      second?.events.map(({ kind, level, status, place, date }) => [kind, level, status, place, date]),
    ).toEqual([
      ['visit', 'state', 'held', 'Tashkent', null],
      ['meeting', null, 'announced', null, '2026'],
      // The item is dated the 15th and does not say that the talks were on that day.
      ['meeting', null, 'held', 'Kuksaroy', '2025-11'],
      ['meeting', null, 'held', 'Tashkent', null],
    ]);
  });
});
