/*
 * Countries that are only talked about: `the situation in Syria and Lebanon`, `война на Украине`. They neither meet nor are they
 * where anybody goes, so they are no entities of the sentence.
 */
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/follow-phrases';
import { type Token, tokenBefore } from '../text/tokens';
import type { EntityFound } from './read-sentence';

/** Tokens between a word for a topic and its country: `ситуации в и вокруг`. */
const WIDEST_GAP = 3;

/** The entities without those that a topic, or a list after it, leads to. O(entities + topics). */
export function withoutTopics(
  entities: readonly EntityFound[],
  topics: readonly Match[],
  tokens: readonly Token[],
  language: CompiledLanguage,
): EntityFound[] {
  if (topics.length === 0) return [...entities];
  const ends = new Set(topics.map(({ to }) => to));
  const listed = new Set<number>();
  return entities.filter((entity) => {
    if (!isTalkedAbout(entity, { ends, listed }, tokens, language)) return true;
    listed.add(entity.to);
    return false;
  });
}

function isTalkedAbout(
  { from, sense }: EntityFound,
  { ends, listed }: { readonly ends: ReadonlySet<number>; readonly listed: ReadonlySet<number> },
  tokens: readonly Token[],
  { before, joining, glue }: CompiledLanguage,
): boolean {
  if (sense.type !== 'place' && !(sense.type === 'party' && !sense.adjective)) return false;
  let goes = false;
  for (let at = from; at >= 0 && from - at <= WIDEST_GAP; at--) {
    // `Wegen des Krieges in der Ukraine nach Astana`: where one goes is no more of the topic.
    if (ends.has(at) || (!goes && listed.has(at))) return true;
    const { fold = '', raw = '' } = tokenBefore(tokens, at) ?? {};
    const roles = before.get(fold) ?? [];
    goes ||= roles.includes('to') && !roles.includes('at');
    if (!before.has(fold) && !joining.has(fold) && !glue.has(fold) && raw !== ',') return false;
  }
  return false;
}
