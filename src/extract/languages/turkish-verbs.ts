/*
 * The forms of a Turkish verb that reports are written in, by what they tell. Suffixes follow the last vowel (harmony) and the last
 * consonant; letters are as `foldWord` leaves them (ı as i, ü as u), so two vowels stand for four.
 */

export interface VerbForms {
  /** It was done, or is being done: `görüştü`, `görüşüyor`, `görüştüğünü`. */
  readonly past: string;
  /** It had been done before: `görüşmüştü`. */
  readonly before: string;
  /** It will be: `görüşecek`, `görüşeceğini`. */
  readonly future: string;
  /** Who did it, before the noun: `görüşen`. */
  readonly participle: string;
  /** Left to the verb after it: `görüşerek`, `görüşüp`. */
  readonly converb: string;
  /** Left open: `görüşmesi`, `görüşmek`. */
  readonly infinitive: string;
  /** Was to be: `görüşecekti`. */
  readonly wasTo: string;
  /** It was not, is not, will not be. */
  readonly never: string;
  /** It may be: `görüşebilir`. */
  readonly maybe: string;
}

const VOWELS = /[aeıioöuü]/g;

/**
 * `stem` may have words before it (`ziyaret et`, `ziyaret/ziyaretler gerçekleştir`); `soft` is its last word before a vowel, where that
 * differs (`ed` of `et`).
 */
export function verb(stem: string, soft?: string): VerbForms {
  const hard = stem.split(' ').at(-1) ?? stem;
  const before = stem.slice(0, stem.length - hard.length);
  const forms = suffixesOf(hard, soft ?? hard);
  const all = (list: readonly string[]) => list.map((form) => before + form).join(' | ');
  return {
    past: all(forms.past),
    before: all(forms.before),
    future: all(forms.future),
    participle: all(forms.participle),
    converb: all(forms.converb),
    infinitive: all(forms.infinitive),
    wasTo: all(forms.wasTo),
    never: all(forms.never),
    maybe: all(forms.maybe),
  };
}

/** Forms of several verbs. */
export const verbs = (...list: readonly VerbForms[]): VerbForms => {
  const join = (key: keyof VerbForms) => list.map((forms) => forms[key]).join(' | ');
  return {
    past: join('past'),
    before: join('before'),
    future: join('future'),
    participle: join('participle'),
    converb: join('converb'),
    infinitive: join('infinitive'),
    wasTo: join('wasTo'),
    never: join('never'),
    maybe: join('maybe'),
  };
};

function suffixesOf(hard: string, soft: string): Record<keyof VerbForms, readonly string[]> {
  const vowels = hard.match(VOWELS) ?? ['e'];
  const last = vowels.at(-1) ?? 'e';
  const a = 'aıou'.includes(last) ? 'a' : 'e';
  const i = 'oöuü'.includes(last) ? 'u' : 'i';
  const isOpen = hard.endsWith(last);
  const d = /[fstkçşhp]$/.test(hard) ? 't' : 'd';
  const y = isOpen ? 'y' : '';
  const present = presentOf(soft, isOpen, vowels);
  const will = `${soft}${y}${a}c${a}`;
  const willNot = `${hard}m${a}y${a}c${a}`;
  const may = `${soft}${y}${a}bil`;
  const did = `${hard}${d}${i}`;
  const had = `${hard}m${i}s`;
  return {
    past: [
      ...[did, `${did}l${a}r`, `${had}t${i}r`, `${had}l${a}r`, `${had}l${a}rdir`, `${had} bulunuyor`],
      ...[
        present,
        `${present}lar`,
        `${hard}m${a}kt${a}`,
        `${hard}m${a}kt${a}dir`,
        `${hard}m${a}kt${a}l${a}r`,
      ],
      ...nominal(`${did}g${i}`, a, i, `${did}kl${a}ri`),
    ],
    // `Ziyaret etmiş, … kararlaştırılmıştı`: the last verb bears the ending of both.
    before: [had, `${had}t${i}`, `${had}l${a}rdi`, `${present}du`, `${present}lardi`],
    future: [
      ...[`${will}k`, `${will}kl${a}r`, `${will}ktir`, `${will}kl${a}rdir`],
      ...nominal(`${will}gi`, a, 'i', `${will}kl${a}ri`),
    ],
    participle: [`${soft}${y}${a}n`],
    converb: [`${soft}${y}${a}r${a}k`, `${soft}${y}${i}p`],
    infinitive: [
      ...[`${hard}m${a}k`, `${hard}m${a}yi`, `${hard}m${a}y${a}`],
      ...nominal(`${hard}m${a}si`, a, 'i', `${hard}m${a}l${a}ri`),
    ],
    wasTo: [`${will}kti`, `${will}kl${a}rdi`],
    never: [
      ...[`${hard}m${a}di`, `${hard}m${a}dil${a}r`, `${hard}m${i}yor`, `${hard}m${i}yorlar`],
      ...[`${hard}m${a}mistir`, `${hard}m${a}misti`, `${willNot}k`, `${willNot}kl${a}r`],
      ...nominal(`${hard}m${a}digi`, a, 'i', `${hard}m${a}dikl${a}ri`),
      ...nominal(`${willNot}gi`, a, 'i', `${willNot}kl${a}ri`),
      ...nominal(`${hard}m${a}m${a}si`, a, 'i', `${hard}m${a}m${a}l${a}ri`),
    ],
    maybe: [
      ...[`${may}ir`, `${may}irler`, `${may}ecek`],
      ...nominal(`${may}ecegi`, 'e', 'i', `${may}ecekleri`),
      ...nominal(`${may}mesi`, 'e', 'i', `${may}meleri`),
    ],
  };
}

/** `gör-üş-üyor`, `ağırl-ıyor`: an open stem sheds its vowel. */
function presentOf(soft: string, isOpen: boolean, vowels: readonly string[]): string {
  const last = (isOpen ? vowels.at(-2) : vowels.at(-1)) ?? 'e';
  return `${isOpen ? soft.slice(0, -1) : soft}${'oöuü'.includes(last) ? 'u' : 'i'}yor`;
}

/** A clause made a noun, in its cases: `görüştüğü`, `görüştüğünü`, `görüştükleri`. */
const nominal = (one: string, a: string, i: string, many: string): string[] => [
  ...[one, `${one}n${i}`, `${one}n${i}n`, `${one}n${a}`, `${one}nd${a}`, `${one}nd${a}n`],
  ...[many, `${many}ni`, `${many}nin`, `${many}n${a}`, `${many}nd${a}`],
];
