/* The scoreboard as it is printed and kept in `docs/scoreboard.md`. */
import { type Count, f1Of, MEASURES, type Score, sumScores, wilson } from './score';

export type Scores = Readonly<Record<string, Score>>;

const PREFACE = `Precision, recall and F1 by language and field on labelled articles, with Wilson's 95 % intervals; \`all\` is every language together.
An event counts as found where kind and countries agree; fields count in found events. \`main\` leaves out what an article only recalls.
Printed by \`npm run scoreboard -- --write\`.`;

const GOLDEN = `The golden articles of \`tests/golden\` were at hand while the rules were written, so articles kept apart score lower.`;

const KEPT = `## Articles kept apart: written and labelled by others before any rule was tried on them

The articles of \`tests/golden-kept\`. Nobody who writes rules reads them: \`--misses\` is silent on them, and what goes wrong in one is no
reason for a rule. Their totals were looked at between rounds of work, so they are a little less blind than articles that nobody has scored.`;

/** `kept` has no languages where there are no such articles. */
export function printScoreboard(golden: Scores, kept: Scores): string {
  const apart = Object.keys(kept).length === 0 ? [] : [KEPT, printAims(kept), printTable(kept)];
  return [PREFACE, `## Golden articles\n\n${GOLDEN}`, printTable(golden), ...apart].join('\n\n');
}

const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1));

function shareWithInterval(right: number, of: number): string {
  if (of === 0) return '–';
  const [low, high] = wilson(right, of);
  return `${percent(right / of)} (${percent(low)}–${percent(high)})`;
}

function printTable(scores: Scores): string {
  const withAll = { ...scores, all: sumScores(Object.values(scores)) };
  const rows = Object.entries(withAll).flatMap(([lang, { articles, counts }]) =>
    MEASURES.map((measure) => {
      const count = counts[measure];
      const { right, given, wanted } = count;
      return `| ${lang} | ${measure} | ${measure === 'main' ? '–' : shareWithInterval(right, given)} | ${shareWithInterval(right, wanted)} | ${measure === 'main' ? '–' : percent(f1Of(count))} | ${right}/${given}/${wanted} | ${articles} |`;
    }),
  );
  const held = Object.entries(withAll).map(
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

interface Aim {
  readonly what: string;
  readonly right: number;
  readonly of: number;
  readonly least: number;
}

/** What extraction is to reach on articles that it was not written by. */
function aimsOf({ counts }: Score): Aim[] {
  const given = ({ right, given: of }: Count) => ({ right, of });
  const wanted = ({ right, wanted: of }: Count) => ({ right, of });
  return [
    { what: 'events, precision', ...given(counts.events), least: 0.9 },
    { what: 'main events, recall', ...wanted(counts.main), least: 0.8 },
    { what: 'dates exact, of those labelled', ...wanted(counts.date), least: 0.85 },
    { what: 'statuses right', ...wanted(counts.status), least: 0.9 },
  ];
}

/** Announced events given as held, at most. */
const MOST_HELD = 0.01;

function printAims(scores: Scores): string {
  const all = sumScores(Object.values(scores));
  const rows = aimsOf(all).map(
    ({ what, right, of, least }) =>
      `| ${what} | ${shareWithInterval(right, of)} | ${right} of ${of} | ≥ ${percent(least)} | ${of > 0 && right / of >= least ? 'yes' : 'no'} |`,
  );
  const { announced, announcedAsHeld } = all;
  const isKept = announced > 0 && announcedAsHeld / announced <= MOST_HELD;
  return [
    `| all languages, ${all.articles} articles | measured % (95 %) | | aim % | reached |`,
    '|---|---|---|---|---|',
    ...rows,
    `| announced counted as held | ${shareWithInterval(announcedAsHeld, announced)} | ${announcedAsHeld} of ${announced} | ≤ ${percent(MOST_HELD)} | ${isKept ? 'yes' : 'no'} |`,
  ].join('\n');
}
