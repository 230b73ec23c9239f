/* What the data itself says: headlines, publishers and names, which the page shows as they were written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOUNDING_FOLDER } from '../../fixtures/founding-folder';
import { BROKEN_FILES } from '../broken-files';
import { CALL_TITLE, HOSTILE_TITLE, LONE_TITLE } from '../raw-files';

type Names = Readonly<Record<string, string>>;

/** Texts of the sites' data that may stand in a page of this language; longest first. */
export function knownTexts(locale: string): readonly string[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(FOUNDING_FOLDER, file), 'utf8'));
  const lists = ['people', 'places', 'offices', 'organisations', 'bodies'].map((list) =>
    read(`${list}.json`),
  );
  const articles = readdirSync(join(FOUNDING_FOLDER, 'articles')).map((file) => read(`articles/${file}`));
  const texts = [
    ...lists.flatMap((list) => namesIn(list, locale)),
    ...articles.flatMap((article) => {
      const { title, publisher } = article as { title: string | null; publisher: string | null };
      return [title, publisher];
    }),
    ...Object.values(read('dataset.json') as object),
    ...Object.keys(BROKEN_FILES),
    ...[CALL_TITLE, HOSTILE_TITLE, LONE_TITLE, ...OWN_FILES],
  ];
  return texts
    .filter((text) => typeof text === 'string')
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length);
}

/** Names of publishers, files and records that the sites and the crawl itself bring. */
const OWN_FILES = [
  ...[
    'own.json',
    'broken.json',
    'manifest.json',
    'no-such-event',
    'never-written',
    'Herald',
    'Depesza',
    'Book fair in the square',
  ],
  // Of the link that is not understood.
  ...['XXXXX', 'kind=dance'],
];

/** The names in the language, or the one that stands in for them where there is none. */
function namesIn(tree: unknown, locale: string): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const entries = Object.entries(tree);
  return entries.flatMap(([key, value]) => {
    if (key !== 'names' && key !== 'family') return namesIn(value, locale);
    const names = value as Names | null;
    const name = names?.[locale] ?? names?.en;
    return name === undefined ? [] : [name];
  });
}
