/*
 * Where one goes written as one word with the going: `Deutschlandbesuch`, `Türkeireise`. Every name of a state or a
 * city is put before the words of the rules that say so; the whole is both that name and the trigger.
 */
import type { PartyCode } from '../../model/party';
import type { LanguageData } from '../language-data';
import { WORLD_PLACES } from '../world-places';
import type { Lexicon } from './lexicon';
import { toParty, toTrigger } from './one-shape';
import type { Sense } from './sense';

export function addCompounds(lexicon: Lexicon, data: LanguageData): void {
  const rules = data.triggers.filter(({ means }) => means.compounds === true);
  if (rules.length === 0) return;
  const goals = goalsOf(data);
  for (const { id, words, means } of rules) {
    const trigger: Sense = { type: 'trigger', trigger: toTrigger(means), rule: id };
    for (const head of oneWords(words)) {
      for (const { name, sense } of goals) lexicon.addForm(name + head, [trigger, sense]);
    }
  }
}

interface Goal {
  readonly name: string;
  readonly sense: Sense;
}

function goalsOf(data: LanguageData): Goal[] {
  const goals: Goal[] = [];
  const add = (names: string | undefined, sense: Sense) => {
    for (const name of oneWords(names ?? '')) goals.push({ name, sense });
  };
  const party = (code: string): Sense => toParty(code as PartyCode);
  for (const { territories } of data.cldr)
    for (const [key, name] of Object.entries(territories)) add(name, party(key.slice(0, 2)));
  for (const [code, { names }] of Object.entries(data.countries)) add(names, party(code));
  for (const [place, country] of WORLD_PLACES) {
    const names = [data.places[place] ?? place, ...data.cldr.flatMap(({ cities }) => cities[place] ?? [])];
    for (const name of names) add(name, { type: 'place', place, country });
  }
  return goals;
}

/** The patterns of one whole word, without the sign for endings. */
const oneWords = (patterns: string): string[] =>
  patterns
    .split('|')
    .map((pattern) => pattern.trim().replace(/~$/, ''))
    .filter((pattern) => /^[\p{L}\p{M}]+$/u.test(pattern));
