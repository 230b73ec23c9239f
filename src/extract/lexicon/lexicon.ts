/*
 * Finds the words of a language in a text: the stems and forms that a word may be read as, then a trie of such readings for
 * the phrases. Keys are numbers, and a word once read is remembered, so that most words cost one look-up. Time is linear in
 * the text, for the trie is of bounded depth.
 */
import type { Role } from '../language-rules';
import { foldWord } from '../text/fold';
import { ownCopy, Remembered } from '../text/remembered';
import type { Token } from '../text/tokens';
import { follow, type Match, type Reading, toWord, type Word } from './follow-phrases';
import type { Endings } from './inflection';
import {
  ANY_WORD,
  asPrinted,
  buildReader,
  GAP,
  keysOf,
  parsePatterns,
  placesOf,
  type ReadWord,
  type Step,
  sequencesOf,
  type WordKey,
} from './pattern';
import { ANY, Node } from './phrase-trie';
import type { PartSense, Sense } from './sense';

/** Letters that two forms of a name share at least, and that one of them sheds at most. */
const SHORTEST_SHARED = 3;
const LONGEST_SHED = 3;
const NO_ROLES: readonly Role[] = [];
/** `Côte d’Ivoire`, `N’Djamena`: several words, as in the text. */
const ELIDED = /(?<![\p{L}\p{M}])(\p{L}{1,2})['’](?=\p{L})/gu;

/** How a language joins words in writing. */
export interface Writing {
  /** Words that others are put before in one word: `minister` of `Infrastrukturminister`. */
  readonly heads: readonly string[];
  /** Whether short words lose their vowel before another: `l’Ouzbékistan`. */
  readonly elides: boolean;
}

export class Lexicon {
  private readonly root = new Node();
  /** Numbers of the words as they stand, and of the stems. */
  private readonly forms = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  /** Of those that must bear their accents, and what they are without. */
  private readonly printed = new Map<string, number>();
  private readonly printedFolds = new Set<string>();
  private longestStem = 0;
  private readonly readWord: ReadWord;
  private readonly words = new Remembered<Word>();
  private readonly parts = new Map<string, PartSense>();
  private readonly partings = new Map<Sense, Map<string, string[][]>>();

  constructor(
    private readonly endings: Endings,
    private readonly letters?: Readonly<Record<string, string>>,
    private readonly writing: Writing = { heads: [], elides: false },
  ) {
    this.readWord = buildReader(letters);
  }

  add(patterns: string, sense: Sense): void {
    for (const steps of parsePatterns(patterns, this.readWord)) {
      if (isParted(steps)) for (const sequence of sequencesOf(steps)) this.addParted(sequence, sense);
      else for (const places of placesOf(steps)) this.addPlaces(places, sense);
    }
  }

  /** `hat … besucht`: each part is found for itself, and `join-parted.ts` puts together what belongs together. */
  private addParted(sequence: readonly WordKey[], whole: Sense): void {
    const parts = sequence
      .join(' ')
      .split(` ${GAP}`)
      .map((part) => part.trim());
    const open = parts.at(-1) === '';
    const [last = '', ...before] = (open ? parts.slice(0, -1) : parts).reverse();
    if (before.length === 0 || last === '' || before.includes(''))
      throw new Error(`A part is missing: ${sequence.join(' ')}`);
    for (const part of before) this.addSequence(part.split(' '), this.partOf(part));
    const ofWhole = this.partings.get(whole) ?? new Map<string, string[][]>();
    this.partings.set(whole, ofWhole);
    const key = open ? `${last} ${GAP}` : last;
    const heads = ofWhole.get(key) ?? [];
    heads.push(before.reverse());
    if (ofWhole.has(key)) return;
    ofWhole.set(key, heads);
    this.addSequence(last.split(' '), { type: 'parted', whole, heads, open });
  }

  private partOf(part: string): PartSense {
    const sense = this.parts.get(part) ?? { type: 'part', part };
    this.parts.set(part, sense);
    return sense;
  }

  /** A name whose every word may bear endings: `Саудовская Аравия`. Short words and digits stay as they are. */
  addName(name: string, sense: Sense): void {
    const words = this.writing.elides ? name.replace(ELIDED, '$1 ') : name;
    const sequence = keysOf(words.replace(/[|/?~()]/g, ' '), this.letters);
    if (sequence.length === 0) return;
    const keys = sequence.map((key) => {
      const stem = this.endings.stemOf(key.slice(1));
      return stem.length >= 3 && /\p{L}/u.test(stem) ? `~${stem}` : key;
    });
    this.addSequence(keys, sense);
    for (const short of this.shortened(keys)) this.addSequence(short, sense);
    // The dictionary form itself is plain, whatever its ending shows elsewhere: Росси-я, Dud-a.
    if (keys.some((key, at) => key !== sequence[at] && key.length < (sequence[at]?.length ?? 0)))
      this.addSequence(sequence, sense);
  }

  /** The name with each of its words that loses a vowel: `petr pavl`. */
  private shortened(keys: readonly WordKey[]): WordKey[][] {
    return keys.flatMap((key, at) => {
      const short = key.startsWith('~') ? this.endings.shortOf(key.slice(1)) : undefined;
      return short === undefined ? [] : [keys.with(at, `~${short}`)];
    });
  }

  private addSequence(sequence: readonly WordKey[], sense: Sense): void {
    let node = this.root;
    for (const key of sequence) node = node.child(this.numberOf(key));
    node.addSense(sense);
  }

  /** One word as it stands, with all that it means. */
  addForm(word: string, senses: readonly Sense[]): void {
    const node = this.root.child(this.numberOf(`=${foldWord(word, this.letters)}`));
    for (const sense of senses) node.addSense(sense);
  }

  private addPlaces(places: readonly (readonly WordKey[])[], sense: Sense): void {
    this.root.addPlaces(
      places.map((keys) => keys.map((key) => this.numberOf(key))),
      sense,
    );
  }

  private numberOf(key: WordKey): number {
    if (key === ANY_WORD) return ANY;
    const word = key.slice(1);
    const words = key.startsWith('=') ? this.forms : key.startsWith('!') ? this.printed : this.stems;
    if (words === this.printed) this.printedFolds.add(foldWord(word, this.letters));
    if (words === this.stems) this.longestStem = Math.max(this.longestStem, word.length);
    const known = words.get(word);
    if (known !== undefined) return known;
    const number = this.forms.size + this.stems.size + this.printed.size;
    words.set(word, number);
    return number;
  }

  /** All phrases that begin with a word or a number, in order, the longest of each last. */
  findAll(tokens: readonly Token[]): readonly Match[] {
    const found: Match[] = [];
    // Each token is looked up once, and not again for each phrase that goes on with it.
    const words = tokens.map((token) => this.readToken(token));
    for (let from = 0; from < tokens.length; from++)
      if (tokens[from]?.kind !== 'mark') follow(tokens, words, from, found);
    return found;
  }

  /** All phrases that begin with the first token, the longest last. */
  findFirst(tokens: readonly Token[]): readonly Match[] {
    const first = this.readToken(tokens[0]);
    if (!first.begins) return NOTHING;
    const found: Match[] = [];
    follow(tokens, [first, ...tokens.slice(1).map((token) => this.readToken(token))], 0, found);
    return found;
  }

  /** Whether two folded words are forms of one: what follows their common beginning are endings of the language. */
  isSameWord(a: string, b: string): boolean {
    if (a === b) return true;
    // Nearly all words that are asked about differ at once.
    if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    let same = 0;
    while (same < short.length && short[same] === long[same]) same++;
    const shed = short.length - same;
    if (same < SHORTEST_SHARED || shed > Math.min(LONGEST_SHED, same - 2)) return false;
    return (
      this.endings.read(short.slice(same)) !== undefined && this.endings.read(long.slice(same)) !== undefined
    );
  }

  /** What an ending shows; none where it is no ending. */
  rolesOf(ending: string): readonly Role[] {
    return this.endings.read(ending) ?? NO_ROLES;
  }

  /** Tokens are those of one language's tokeniser, so that what is noted beside their words was read here. */
  private readToken(token: Token | undefined): Word {
    if (!token) return NO_WORD;
    const { note } = token;
    if (note?.reading) return note.reading as Word;
    const word = this.readPrinted(token);
    if (note) note.reading = word;
    return word;
  }

  private readPrinted({ fold, raw }: Token): Word {
    const word = this.read(fold);
    const form = word.isPrinted ? this.printed.get(asPrinted(raw)) : undefined;
    return form === undefined
      ? word
      : toWord([this.toReading(form, NO_ROLES, true), ...word.readings], word.isPrinted);
  }

  private read(fold: string): Word {
    const known = this.words.get(fold);
    if (known) return known;
    const own = this.readWhole(fold);
    const word = toWord(own.length > 0 ? own : this.readHead(fold), this.printedFolds.has(fold));
    this.words.set(ownCopy(fold), word);
    return word;
  }

  private readHead(word: string): readonly Reading[] {
    for (const head of this.writing.heads) {
      const at = word.indexOf(head, SHORTEST_SHARED);
      if (at > 0) return this.readWhole(word.slice(at));
    }
    return [];
  }

  private readWhole(word: string): Reading[] {
    const readings: Reading[] = [];
    const form = this.forms.get(word);
    if (form !== undefined) readings.push(this.toReading(form, NO_ROLES, true));
    const longest = Math.min(word.length, this.longestStem);
    // The longest stem first: of two offices `министрлер~` says more of a word than `министр~`.
    for (let cut = longest; cut > 0; cut--) {
      const stem = this.stems.get(word.slice(0, cut));
      if (stem === undefined) continue;
      const ending = word.slice(cut);
      const roles = this.endings.read(ending);
      if (roles) readings.push(this.toReading(stem, roles, this.endings.isPlain(ending, roles)));
    }
    return readings;
  }

  private toReading(key: number, roles: readonly Role[], bare: boolean): Reading {
    return { key, roles, bare, start: this.root.next?.get(key) };
  }
}

const NOTHING: readonly Match[] = [];
const NO_WORD: Word = toWord([], false);
const isParted = (steps: readonly Step[]): boolean =>
  steps.some(({ choices }) => choices.some((keys) => keys.includes(GAP)));
