/* The dataset that ships with the site. What it must say of the five founding articles stands here, event by event. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nameLanguage } from '../../src/i18n/language-name';
import { LOCALES } from '../../src/i18n/locale';
import { findPassage } from '../../src/model/passage';
import { isEvent } from '../../src/model/served';
import { findDigest } from '../../src/prepare/link-articles';
import { parseSource } from '../../src/prepare/parse-source';
import { prepareDataset } from '../../src/prepare/prepare-dataset';
import { parseRawArticles } from '../../src/prepare/raw-article';
import { cutSlice } from '../../src/publish/cut-cldr';
import { readShippedData } from '../fixtures/source';

const files = await readShippedData();
const prepared = prepareDataset(files);
const events = prepared.records.filter(isEvent);
const textOf = (id: string): string =>
  prepared.articles.find((article) => article.id === id)?.texts[0]?.text ?? '';

it('is prepared without any problem', () => {
  expect(prepared.problems).toEqual([]);
});

const pairOf = ({ parties }: { readonly parties: readonly string[] }) => [...parties].sort().join('-');

const FOUNDING_EVENTS = [
  ['2019-04-03-kz-ru-visit-tokayev', 'visit', null, 'held', '2019-04-03', null],
  [
    '2019-04-kz-ru-meeting-putin-tokayev',
    'meeting',
    null,
    'held',
    '[2019-04-03,2019-04-10,2019-04-17,2019-04-24]',
    '2019-04-03-kz-ru-visit-tokayev',
  ],
  [
    '2025-10-22-kz-ru-meeting-kosherbayev-lavrov',
    'meeting',
    null,
    'held',
    '2025-10-22',
    '2025-10-22-kz-ru-official-visit-kosherbayev',
  ],
  ['2025-10-22-kz-ru-official-visit-kosherbayev', 'visit', 'official', 'held', '2025-10-22', null],
  ['2025-11-11-kz-ru-state-visit-tokayev', 'visit', 'state', 'held', '2025-11-11/2025-11-12', null],
  ['2025-11-14-kz-uz-state-visit-tokayev', 'visit', 'state', 'held', '2025-11-14/2025-11-15', null],
  [
    '2025-11-15-kz-uz-meeting-mirziyoyev-tokayev',
    'meeting',
    null,
    'held',
    '2025-11-15',
    '2025-11-14-kz-uz-state-visit-tokayev',
  ],
  ['2025-11-24-kz-eu-meeting-kosherbayev-stiprais', 'meeting', null, 'held', '2025-11-24', null],
  ['2025-12-02-kz-ch-official-visit-kosherbayev', 'visit', 'official', 'held', '2025-12-02', null],
  ['2026-02-26-rs-kz-official-visit-vucic', 'visit', 'official', 'held', '2026-02-26/2026-02-27', null],
  [
    '2026-02-rs-kz-meeting-vucic-tokayev-akorda',
    'meeting',
    null,
    'held',
    '2026-02-27',
    '2026-02-26-rs-kz-official-visit-vucic',
  ],
  ['2026-kz-uz-meeting-council-of-heads-of-regions', 'meeting', null, 'announced', '2026', null],
  ['kz-rs-official-visit-tokayev', 'visit', 'official', 'invited', null, null],
  ['kz-uz-meeting-intergovernmental-commission-tashkent', 'meeting', null, 'held', null, null],
];

it('holds the fourteen events of the founding articles as they were settled', () => {
  const said = new Map(
    events.map(({ id, kind, level, status, date, partOf }) => [
      id as string,
      [id, kind, level, status, date, partOf],
    ]),
  );
  expect(FOUNDING_EVENTS.map(([id]) => said.get(id ?? ''))).toEqual(FOUNDING_EVENTS);
});

it('has events of their own for at least sixty pairs, over seven years and in forty languages', () => {
  const pairs = new Set(events.filter(({ parties }) => parties.length === 2).map(pairOf));
  expect(pairs.size).toBeGreaterThanOrEqual(60);
  const years = new Set(events.map(({ date }) => date?.replace('[', '').slice(0, 4)));
  for (const year of ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'])
    expect(years).toContain(year);
  const languages = new Set(prepared.articles.map(({ lang }) => lang.split('-')[0]));
  expect(languages.size).toBeGreaterThanOrEqual(40);
});

it('tells each event from every other of the same sides, day and kind by its people or gathering', () => {
  const seen = new Map<string, string>();
  for (const event of events.filter(({ date }) => date !== null)) {
    const people = event.participants.map(({ person }) => person).sort();
    const key = [event.kind, pairOf(event), event.date, event.visitors, people, event.body].join('|');
    expect(seen.get(key), event.id).toBeUndefined();
    seen.set(key, event.id);
  }
});

it('lists nobody and no place that no event or article needs', () => {
  const named = new Set(events.flatMap(({ participants }) => participants.map(({ person }) => person)));
  const unnamed = [...prepared.gazetteer.people.keys()].filter((id) => !named.has(id));
  expect(unnamed).toEqual([]);
  const claimed = events.flatMap(({ reports }) => reports.map(({ claims }) => claims.place));
  const within = [...prepared.gazetteer.places.values()].map((place) => place.within);
  const places = new Set([...events.map(({ venue }) => venue.place), ...claimed, ...within]);
  expect([...prepared.gazetteer.places.keys()].filter((id) => !places.has(id))).toEqual([]);
});

it('says of every article’s text that it is a digest, of three sentences at least', () => {
  const ends = /[.!?…]+(?=[\s»”"]|$)|[。！？؟।։۔]/u;
  for (const { id, texts } of prepared.articles) {
    expect(
      texts.map(({ basis }) => basis),
      id,
    ).toEqual(['digest']);
    const sentences = (texts[0]?.text ?? '').split(ends).filter((sentence) => sentence.trim().length > 1);
    expect(sentences.length, id).toBeGreaterThanOrEqual(3);
  }
});

it('keeps each event in the file of its name', () => {
  const named = files.filter(({ path }) => path.startsWith('events/')).map(({ path }) => path.slice(7, -5));
  expect(events.map(({ id }) => id as string)).toEqual(named);
});

/** The languages that the gazetteer is edited in; others show the nearest of them. */
const EDITED = ['en', 'kk', 'uz-Cyrl', 'uz-Latn', 'pl', 'ru', 'tr', 'zh-Hans', 'ar'];

it('names everyone and everything in every language that it is edited in', () => {
  const { people, offices, places, organisations, bodies } = prepared.gazetteer;
  const named = [people, offices, places, organisations, bodies].flatMap((list) =>
    [...list.values()].map(({ id, names }) => ({ id: id as string, names })),
  );
  const families = [...people.values()].map(({ id, family }) => ({ id, names: family ?? {} }));
  const former = [...places.values()].flatMap((place) =>
    place.former.map(({ names }) => ({ id: place.id, names })),
  );
  expect(named.length).toBeGreaterThan(30);
  for (const { id, names } of [...named, ...families, ...former]) {
    expect(Object.keys(names), id).toEqual(expect.arrayContaining(EDITED));
  }
});

it('says of each party at most once what it calls an office, and in languages that the office has', () => {
  const varied = [...prepared.gazetteer.offices.values()].filter(({ byParty }) => byParty !== undefined);
  expect(varied.map(({ id }) => id)).toContain('president');
  for (const { id, names, byParty = [] } of varied) {
    const parties = byParty.flatMap((variant) => variant.parties);
    expect(new Set(parties).size, id).toBe(parties.length);
    for (const variant of byParty) {
      const same = Object.entries(variant.names).filter(([tag, name]) => names[tag] === name);
      expect(same, id).toEqual([]);
      expect(EDITED, id).toEqual(expect.arrayContaining(Object.keys(variant.names)));
    }
  }
});

it('has articles only in languages that every language of the interface can name', () => {
  const tags = [...new Set(prepared.articles.map(({ lang }) => lang ?? 'und'))];
  for (const locale of LOCALES) {
    const slice = cutSlice(locale);
    expect(
      tags.filter((tag) => nameLanguage(tag, slice) === tag),
      locale,
    ).toEqual([]);
  }
});

it('has every party that an event names, with its visitors and host among the parties', () => {
  for (const { id, parties, visitors, host, participants } of events) {
    const named = [...visitors, ...(host === null ? [] : [host]), ...participants.map(({ party }) => party)];
    expect(
      named.filter((party) => !parties.includes(party)),
      id,
    ).toEqual([]);
  }
});

it('lets every event rest on a report, and every step of its history on an article that reports it', () => {
  for (const { id, reports, history } of events) {
    const articles = reports.map(({ article }) => article);
    expect(articles.length, id).toBeGreaterThan(0);
    expect(
      history.filter(({ article }) => !articles.includes(article)),
      id,
    ).toEqual([]);
  }
});

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

describe.skipIf(!existsSync(SEEDS))('against the founding articles themselves', () => {
  const digests = parseSource(files).articles.map(({ value }) => value);
  const raws = existsSync(SEEDS)
    ? readdirSync(SEEDS).flatMap(
        (name) => parseRawArticles({ name, text: readFileSync(SEEDS + name, 'utf8') }).articles,
      )
    : [];
  const founding = raws.map((raw) => ({ raw, digest: findDigest({ ...raw, standsFor: null }, digests) }));

  it('each of the five is found by its headline and date, in its own language', () => {
    expect(raws).toHaveLength(5);
    for (const { raw, digest } of founding) expect([raw.id, digest?.lang]).toEqual([raw.id, raw.lang]);
    expect(new Set(founding.map(({ digest }) => digest?.id)).size).toBe(5);
  });

  it('no digest copies more than six words in a row', () => {
    for (const { raw, digest } of founding) {
      const copied = runsOf(textOf(digest?.id ?? ''), 7).filter((run) => runsOf(raw.text, 7).includes(run));
      expect(copied, digest?.id).toEqual([]);
    }
    // The yardstick itself: seven words of the article are seen as a copy.
    const words = founding[0]?.raw.text ?? '';
    expect(runsOf(words, 7).length).toBeGreaterThan(100);
  });

  it('every report of one has sealed passages, and each finds words in the article', () => {
    let found = 0;
    for (const { raw, digest } of founding) {
      const sources = files.concat({
        path: 'local/articles/full.json',
        text: JSON.stringify({ ...raw, rights: 'full', text: raw.text.split('\n'), standsFor: digest?.id }),
      });
      const { records, problems } = prepareDataset(sources);
      expect(problems).toEqual([]);
      for (const event of records.filter(isEvent)) {
        for (const { passages } of event.reports.filter(({ article }) => article === digest?.id)) {
          const sealed = passages.filter((passage) => 'hash' in passage);
          expect(sealed.length, event.id).toBeGreaterThan(0);
          for (const passage of sealed) {
            expect(findPassage(raw.text, passage), `${event.id} ${passage.field}`).toEqual({
              start: passage.start,
              end: passage.start + passage.length,
            });
            found++;
          }
        }
      }
    }
    expect(found).toBe(104);
  });
});

/** Every run of so many words, without case and punctuation. */
function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));
}
