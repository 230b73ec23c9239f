/*
 * Finds the words of a language in a text: a trie of letters finds the stems of a word, a trie of words the phrases.
 * Time is linear in the text, for both tries are of bounded depth; a word once looked up is remembered.
 */
import type { Role } from '../language-data';
import type { Token } from '../text/tokens';
import type { Endings } from './inflection';
import { ANY_WORD, GAP, parsePatterns, type WordKey } from './pattern';
import type { PartSense, Sense } from './sense';

export interface Match {
  /** Token positions: from the first up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
  /** What the ending of the last word shows. */
  readonly roles: readonly Role[];
  /** The last word stands in its plain form. */
  readonly bare: boolean;
}

interface Node {
  readonly next: Map<WordKey, Node>;
  readonly senses: Sense[];
}

interface Reading {
  readonly key: WordKey;
  readonly roles: readonly Role[];
  readonly bare: boolean;
}

/** Distinct words remembered; a stream of articles must not grow without end. */
const REMEMBERED = 50_000;
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
  private readonly root: Node = { next: new Map(), senses: [] };
  private readonly forms = new Set<string>();
  private readonly stems = new Set<string>();
  private longestStem = 0;
  private readonly readings = new Map<string, readonly Reading[]>();
  private readonly parts = new Map<string, PartSense>();
  private readonly partings = new Map<Sense, Map<string, string[][]>>();

  constructor(
    private readonly endings: Endings,
    private readonly letters?: Readonly<Record<string, string>>,
    private readonly writing: Writing = { heads: [], elides: false },
  ) {}

  add(patterns: string, sense: Sense): void {
    for (const sequence of parsePatterns(patterns, this.letters)) {
      if (sequence.includes(GAP)) this.addParted(sequence, sense);
      else this.addSequence(sequence, sense);
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
    for (const sequence of parsePatterns(words.replace(/[|/?~()]/g, ' '), this.letters)) {
      if (sequence.length === 0) continue;
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
    for (const key of sequence) {
      if (key.startsWith('=')) this.forms.add(key.slice(1));
      else {
        this.stems.add(key.slice(1));
        this.longestStem = Math.max(this.longestStem, key.length - 1);
      }
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), senses: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (!node.senses.includes(sense)) node.senses.push(sense);
  }

  /** All phrases that begin at a token, the longest last. */
  findAt(tokens: readonly Token[], from: number): Match[] {
    const found: Match[] = [];
    let open: readonly Node[] = [this.root];
    for (let at = from; at < tokens.length && open.length > 0; at++) {
      const next = tokens[at]?.kind === 'word' ? passedOver(open) : [];
      for (const reading of this.read(tokens[at]?.fold ?? '')) {
        for (const node of open) this.follow(node, reading, { from, to: at + 1 }, next, found);
      }
      open = next;
    }
    return found;
  }

  private follow(
    node: Node,
    { key, roles, bare }: Reading,
    span: { readonly from: number; readonly to: number },
    next: Node[],
    found: Match[],
  ): void {
    const child = node.next.get(key);
    if (!child) return;
    next.push(child);
    for (const sense of child.senses) found.push({ ...span, sense, roles, bare });
  }

  /** Whether two folded words are forms of one: what follows their common beginning are endings of the language. */
  isSameWord(a: string, b: string): boolean {
    if (a === b) return true;
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

  private read(word: string): readonly Reading[] {
    const known = this.readings.get(word);
    if (known) return known;
    const own = this.readWhole(word);
    const readings = own.length > 0 ? own : this.readHead(word);
    if (this.readings.size >= REMEMBERED) this.readings.clear();
    this.readings.set(word, readings);
    return readings;
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
    if (this.forms.has(word)) readings.push({ key: `=${word}`, roles: NO_ROLES, bare: true });
    const longest = Math.min(word.length, this.longestStem);
    for (let cut = 1; cut <= longest; cut++) {
      const stem = word.slice(0, cut);
      if (!this.stems.has(stem)) continue;
      const ending = word.slice(cut);
      const roles = this.endings.read(ending);
      if (roles) readings.push({ key: `~${stem}`, roles, bare: this.endings.isPlain(ending, roles) });
    }
    return readings;
  }
}

/** Where a pattern lets any word stand between its own. */
const passedOver = (open: readonly Node[]): Node[] =>
  open.flatMap((node) => {
    const next = node.next.get(ANY_WORD);
    return next ? [next] : [];
  });
