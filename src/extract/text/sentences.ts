/*
 * Where sentences begin and end. A line break always ends one: headlines, credits and datelines stand on lines of their
 * own. A full stop does not after a shortened word, an initial or a number that a month follows.
 */
import { areOnTwoLines, type Token, tokenBefore } from './tokens';

export interface Sentence {
  readonly tokens: readonly Token[];
  /** Which line of the text it stands on, from 0; blank lines are not counted. */
  readonly line: number;
}

/** A sentence is cut here, so that a text without any full stop cannot make one of a million words. */
const LONGEST_SENTENCE = 160;
const ENDINGS = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['"', '”', '»', ')', '’', '“']);

/** O(tokens). `shortened` are words (folded) after which a full stop ends nothing, and `#` for ordinals. */
export function splitSentences(
  tokens: readonly Token[],
  text: string,
  shortened: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  let line = 0;
  const close = () => {
    if (current.length > 0) sentences.push({ tokens: current, line });
    current = [];
  };
  let at = 0;
  for (const token of tokens) {
    const before = tokenBefore(tokens, at);
    if (before && areOnTwoLines(before, token, text)) {
      close();
      line++;
    } else if (current.length >= LONGEST_SENTENCE || (before && endsSentence(tokens, at, shortened))) close();
    current.push(token);
    at++;
  }
  close();
  return sentences;
}

/** Whether a new sentence begins with the token at `at`. */
function endsSentence(tokens: readonly Token[], at: number, shortened: ReadonlySet<string>): boolean {
  const next = tokens[at];
  // A lower-case letter goes on with the same sentence, whatever stood before it.
  if (!next || next.glued || (next.kind === 'word' && !next.capital)) return false;
  let stop = at - 1;
  while (CLOSING.has(tokens[stop]?.raw ?? '') && tokens[stop]?.glued) stop--;
  const mark = tokens[stop];
  if (!mark || !ENDINGS.has(mark.raw)) return false;
  return mark.raw !== '.' || !isShortened(tokens[stop - 1], shortened);
}

function isShortened(word: Token | undefined, shortened: ReadonlySet<string>): boolean {
  if (word === undefined || word.kind === 'mark') return false;
  if (word.kind === 'number') return shortened.has('#') && word.raw.length <= 2;
  return (word.raw.length === 1 && word.capital) || shortened.has(word.fold);
}
