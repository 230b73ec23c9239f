/*
 * `npm run scoreboard`: scores every language on its golden articles, and on those kept apart where there are any, and prints the
 * tables; `--write` keeps them in `docs/scoreboard.md` with the date, and the numbers beside it, below which the check lets no
 * language fall; `--misses [LANG]` names each golden article that went wrong, and how.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '../../src/extract/extraction';
import { EVERY_LANGUAGE } from '../../src/extract/languages/every-language';
import { goldenExtractor } from '../fixtures/extraction';
import { describeMisses } from './describe-misses';
import { type ArticleSet, type GoldenArticle, goldenFolders, readGolden } from './golden-article';
import { f1Of, MEASURES, type Measure, type Score, scoreArticles } from './score';
import { printScoreboard, type Scores } from './scoreboard-text';

export const extractGolden = ({ id, lang, title, published, text }: GoldenArticle): Extraction =>
  goldenExtractor.extract({ id, lang, title, published, publisher: null, url: null, text: text.join('\n') });

/** Languages that there are articles of, with their script where a language file serves several. */
export const goldenLanguages = (set: ArticleSet = 'golden'): string[] =>
  EVERY_LANGUAGE.flatMap(({ lang }) => goldenFolders(lang, set));

/** F1 by language and measure, to three digits; `kept:kk` for the articles kept apart. */
export type Floor = Readonly<Record<string, Readonly<Partial<Record<Measure, number>>>>>;

const FLOOR_FILE = fileURLToPath(new URL('../../docs/scoreboard.json', import.meta.url));
const TABLE_FILE = fileURLToPath(new URL('../../docs/scoreboard.md', import.meta.url));

export const readFloor = (): Floor => JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) as Floor;

export function scoreEveryLanguage(set: ArticleSet = 'golden'): Record<string, Score> {
  return Object.fromEntries(
    goldenLanguages(set).map((lang) => [lang, scoreArticles(readGolden(lang, set), extractGolden)]),
  );
}

export function floorOf(golden: Scores, kept: Scores): Floor {
  const apart = Object.entries(kept).map(([lang, score]): [string, Score] => [`kept:${lang}`, score]);
  return Object.fromEntries(
    [...Object.entries(golden), ...apart].map(([lang, { counts }]) => [
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

function main(args: readonly string[]): void {
  const golden = scoreEveryLanguage();
  const at = args.indexOf('--misses');
  if (at === -1) printTables(golden, args.includes('--write'));
  else printMisses(golden, args[at + 1]);
}

function printTables(golden: Scores, isWritten: boolean): void {
  const kept = scoreEveryLanguage('golden-kept');
  const printed = printScoreboard(golden, kept);
  console.log(printed);
  if (!isWritten) return;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(FLOOR_FILE, `${JSON.stringify(floorOf(golden, kept), null, 2)}\n`);
  writeFileSync(TABLE_FILE, `# Scoreboard\n\n${day}. ${printed}\n`);
}

/** Without a word of the articles kept apart: who mends rules must not learn how those fare. */
function printMisses(golden: Scores, only: string | undefined): void {
  console.log(printScoreboard(golden, {}));
  for (const lang of goldenLanguages()) {
    if (only && only !== lang && !lang.startsWith(`${only}-`)) continue;
    for (const article of readGolden(lang))
      for (const line of describeMisses(article, extractGolden(article))) console.log(line);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
