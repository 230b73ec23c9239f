/*
 * `npm run scoreboard`: scores every language on its golden articles and prints the table; `--write` keeps it in
 * `docs/scoreboard.md` with its date, and the numbers beside it, below which the check lets no language fall;
 * `--misses [LANG]` names each article that went wrong, and how.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '../../src/extract/extraction';
import { EVERY_LANGUAGE } from '../../src/extract/languages/every-language';
import { goldenExtractor } from '../fixtures/extraction';
import { describeMisses } from './describe-misses';
import { type GoldenArticle, goldenFolders, readGolden } from './golden-article';
import { f1Of, MEASURES, type Measure, type Score, scoreArticles, wilson } from './score';

export const extractGolden = ({ id, lang, title, published, text }: GoldenArticle): Extraction =>
  goldenExtractor.extract({ id, lang, title, published, publisher: null, url: null, text: text.join('\n') });

/** Languages that there are articles of, with their script where a language file serves several. */
export const goldenLanguages = (): string[] => EVERY_LANGUAGE.flatMap(({ lang }) => goldenFolders(lang));

/** F1 by language and measure, to three digits. */
export type Floor = Readonly<Record<string, Readonly<Partial<Record<Measure, number>>>>>;

const FLOOR_FILE = fileURLToPath(new URL('../../docs/scoreboard.json', import.meta.url));
const TABLE_FILE = fileURLToPath(new URL('../../docs/scoreboard.md', import.meta.url));

export const readFloor = (): Floor => JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) as Floor;

export function scoreEveryLanguage(): Record<string, Score> {
  return Object.fromEntries(
    goldenLanguages().map((lang) => [lang, scoreArticles(readGolden(lang), extractGolden)]),
  );
}

export function floorOf(scores: Readonly<Record<string, Score>>): Floor {
  return Object.fromEntries(
    Object.entries(scores).map(([lang, { counts }]) => [
      lang,
      Object.fromEntries(
        MEASURES.flatMap((measure) => {
          const f1 = f1Of(counts[measure]);
          return f1 === null ? [] : [[measure, Number(f1.toFixed(3))]];
        }),
      ),
    ]),
  );
}

const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1));

function shareWithInterval(right: number, of: number): string {
  if (of === 0) return '–';
  const [low, high] = wilson(right, of);
  return `${percent(right / of)} (${percent(low)}–${percent(high)})`;
}

export function printTable(scores: Readonly<Record<string, Score>>): string {
  const rows = Object.entries(scores).flatMap(([lang, { articles, counts }]) =>
    MEASURES.map((measure) => {
      const count = counts[measure];
      const { right, given, wanted } = count;
      return `| ${lang} | ${measure} | ${measure === 'main' ? '–' : shareWithInterval(right, given)} | ${shareWithInterval(right, wanted)} | ${measure === 'main' ? '–' : percent(f1Of(count))} | ${right}/${given}/${wanted} | ${articles} |`;
    }),
  );
  const held = Object.entries(scores).map(
    ([lang, { announced, announcedAsHeld }]) => `${lang} ${announcedAsHeld} of ${announced}`,
  );
  return [
    '| language | measure | precision % (95 %) | recall % (95 %) | F1 % | right/given/wanted | articles |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    `Announced counted as held: ${held.join(', ')}.`,
  ].join('\n');
}

const PREFACE = `Precision, recall and F1 by language and field on the golden articles of \`tests/golden\`, with Wilson's 95 % intervals.
An event counts as found where kind and countries agree; fields count in found events. \`main\` leaves out what an article only recalls.
These articles were at hand while the rules were written, so articles kept apart will score lower. Printed by \`npm run scoreboard -- --write\`.`;

function main(args: readonly string[]): void {
  const scores = scoreEveryLanguage();
  console.log(printTable(scores));
  if (args.includes('--misses')) {
    const only = args[args.indexOf('--misses') + 1];
    for (const lang of goldenLanguages()) {
      if (only && only !== lang && !lang.startsWith(`${only}-`)) continue;
      for (const article of readGolden(lang))
        for (const line of describeMisses(article, extractGolden(article))) console.log(line);
    }
  }
  if (!args.includes('--write')) return;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(FLOOR_FILE, `${JSON.stringify(floorOf(scores), null, 2)}\n`);
  writeFileSync(TABLE_FILE, `# Scoreboard\n\n${day}. ${PREFACE}\n\n${printTable(scores)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
