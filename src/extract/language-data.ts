/*
 * What a language must supply so that its articles can be read: this one type, one file in `languages/`. Everything
 * else (tokens, matching, dates, clauses, merging, confidence) is the same for all. `docs/extraction.md` tells how.
 *
 * Patterns are words parted by spaces; several patterns are parted by `|`:
 *   word     this word exactly, in any case and with or without accents
 *   stem~    the stem with any ending of the language, or none
 *   word!    this word with its accents as printed: `arrivé!` is no `arrive`
 *   a/b~     one of these
 *   word?    may be left out
 *   @        one word more between others, such as the adjective of a country: `szef~ @ dyplomacji`
 *   …        in triggers and cues, however many words of the sentence: `hat … besucht`, `traf … ein`. The last word closes its
 *            clause, but where the pattern ends in `…` too: `sprach … telefonisch …`
 */
import type { ExtractionSlice } from '../cldr/extraction-slice';
import type { VisitLevel } from '../model/event';
import type {
  Block,
  ByRole,
  CountryWords,
  Cue,
  Inflection,
  OfficeWords,
  Patterns,
  RelativeDate,
  Rule,
  Trigger,
} from './language-rules';
import type { Spelling } from './text/tokens';
import type { Region } from './world-regions';

export interface LanguageData {
  /** BCP 47 without the script: one file serves both of them. */
  readonly lang: string;
  /** Tags of languages near enough to be read with it, parted by spaces. */
  readonly readsAlso?: string;
  readonly spelling: Spelling;
  readonly inflection: Inflection;
  /** Whether the verb closes the clause, so that case alone tells who received whom. */
  readonly verbFinal: boolean;
  readonly cldr: readonly ExtractionSlice[];
  /** Names that are everyday words here, and are not looked for: CLDR's by code (`TG` in Russian, того), people's as written (`raisi`, chairman). */
  readonly notNames: string;

  /**
   * Prepositions stand before the words they mark, postpositions after; endings mark the last word. A postposition written with
   * an apostrophe is an ending that one parts from its name (`'da` in `Astana'da`), and no word of its own.
   */
  readonly before: ByRole;
  readonly after: ByRole;
  readonly endings: ByRole;
  /**
   * Endings that a name which no list has bears after an office in one of these roles, each with what it is in the plain form
   * (`еем>ей ом>`); the first that fits is taken. Written as printed, in the alphabet of the file. `offices` are first words of
   * offices that stand in that case whatever their last word shows: `главу` МИД.
   */
  readonly plainNames?: readonly {
    readonly roles: string;
    readonly offices: string;
    readonly endings: string;
  }[];
  /** Articles that show case where no preposition stands before them: `den` an object, `des` an owner. */
  readonly articles?: ByRole;
  /** Words that join what belongs together: `and`, `with` where it joins. */
  readonly joining: string;
  /** Words after two that make them the sides, where what marks `with` does not: `arasında`. */
  readonly betweens?: string;
  /** Words that may stand within one noun phrase: `of`, `the`. */
  readonly glue: string;
  /** Words before an office that is held no more, and whose former holder speaks for nobody: `former`, `ex-`. */
  readonly former?: string;
  /** Words of courtesy and rank between an office and its name: `M.`, `général`. */
  readonly titles?: string;
  /** Words between a delegation and the country or capital that it comes from: `aus` in `eine Delegation aus Hanoi`. */
  readonly origins?: string;
  /** Words after a name that make it the head of the delegation named next: `boshchiligidagi`, headed by. */
  readonly leading?: string;
  /** Words after a country that make it what an office is for, and not whose: `boʻyicha` in `Afgʻoniston boʻyicha maxsus vakili`. */
  readonly remit?: string;
  /** Words that open `and other officials`, whose case is that of those named before: `boshqa`. */
  readonly others?: string;
  /** Words before a gathering that tell of the one after this: `keyingi sammit`. */
  readonly next?: string;
  /** Words right before a visit or meeting that tell of the one before this: `oxirgi uchrashuv`. */
  readonly previous?: string;
  /** Words after a participle that leave its time to the verb: `tashrif buyurgan birinchi rahbar boʻladi`, will be the first who came. */
  readonly first?: string;
  /** Words that open a new clause beside the comma: `that`, `who`, `который`. */
  readonly opening: string;
  /** Words that open a clause about the noun before it: `which`, `которая`, `gdje`. */
  readonly relatives?: string;
  /** Words whose clause its verb closes (`dass`, the relative `der`) in a language whose verb elsewhere stands second. */
  readonly subordinating?: string;
  /** Verbs of saying: who only says something takes no part in it. */
  readonly saying: Patterns;
  /**
   * Words of those for saying that only name where it was heard, so that a day beside them is the event's: `zufolge`, `according`,
   * `selon`.
   */
  readonly sources?: string;
  /** Endings of the verb that closes a sentence, by its tense; a converb before it shares it. The longest that fits tells. */
  readonly tenses?: { readonly past: string; readonly future: string };
  /**
   * What is done there is no event, and a date right before it is its own: `yaptığı açıklamada` in `1 Kasım'da yaptığı açıklamada`.
   * Cues within count for nothing, nor does who is named in it: `Ukrayna'daki savaş`.
   */
  readonly asides?: Patterns;
  /**
   * Things with a day or year of their own right behind them, the preposition with them: `план~ на` in планы на 2024 год, `élection du`.
   * It is no event's, but where an event's word stands within (`план визита на`).
   */
  readonly dated?: Patterns;
  /** Words that stand for who was spoken of last: `he`, `they`. */
  readonly pronouns: string;
  /** Words for what is that person's: `following his meeting with the minister`. */
  readonly owning?: string;
  /** Phrases that stand for both sides of what was told before: `the sides`, `the two leaders`. */
  readonly both: Patterns;
  /** Phrases for the visit that the talks just told of are part of: `ushbu tashrif~`, this visit. */
  readonly thisVisit?: Patterns;
  /** Words for a place within a country or city that say where one goes: `la capitale russe`, `au palais royal de Rabat`. */
  readonly seats?: string;
  /** Of those, the words for the city that a country is governed from. */
  readonly capital?: string;
  /** By number of days, how long a visit is said to last: `de trois jours`. */
  readonly durations?: Readonly<Record<number, Patterns>>;
  /** Words of a sentence that names who travels with the visitor: `accompanied by`, `в состав делегации`. */
  readonly accompanying?: Patterns;
  /** Words right before whoever invited a guest, or behind him where the verb closes the clause: `at the invitation of`, `davetlisi olarak`. */
  readonly inviting?: Patterns;
  /** Phrases for talks beside a gathering, which are where it is: `on the margins of the summit`. */
  readonly margins?: Patterns;
  /** Words that open a clause whose day is its own: `since he took office in June`. */
  readonly apart?: string;
  /** Words for the city that the article is dated from: `arrived here on Monday`. */
  readonly here?: Patterns;
  /** Words after which both sides stand together: `talks between Russia and China`. */
  readonly between?: string;
  /** Words before the day on which something ends: `on a visit through Thursday`; behind it or at its end where the verb closes its clause (`kadar`, `-gacha`). */
  readonly until?: string;
  /** Words beside which the day is the last of a visit, whatever the tense: `ended`, `завершится`, `potrwa`. */
  readonly ending?: Patterns;
  /** Words beside which the day is the first, where the last is told too: `opened`, `начавш~`. */
  readonly beginning?: Patterns;
  /** Words by which a visitor leaves, for home or for the next stop: the day beside one is the last of a visit told of apart. */
  readonly leaving?: Patterns;
  /** Words by which he comes: the day beside one is the first. */
  readonly arriving?: Patterns;
  /** Words before the day from which a guest is there, behind it where the verb closes its clause: `depuis mardi`, `salıdan beri`. */
  readonly since?: string;
  /** Words beside which stands the new day of what was put off in the sentence before: `the new date is`, `он состоится`. */
  readonly newDate?: Patterns;
  /** Words by which it is told who led the sides of talks: `co-chaired by`, `возглавил`, `under the chairmanship of`. */
  readonly heading?: Patterns;
  /** Words right before whoever brought two others to one table and sat at it: `under the mediation of`, `sous l'égide du`. */
  readonly mediating?: Patterns;
  /** Words between the first and the last weekday of some, beside those for "and": `from Tuesday to Thursday`. */
  readonly spanning?: string;
  /** Words between the stops of a journey that have days of their own: `Kazakhstan on 20 April and then Uzbekistan from the 21st`. */
  readonly stages?: string;
  /** Phrases that go to the country just named: `ushbu mamlakatga`, to that country. */
  readonly there?: Patterns;
  /** Right before a verb, or before the words that tell a status, it did not come to pass: `not`, `nie`, `nisu se`. */
  readonly negation?: Patterns;
  /** Who talks so in a clause is not met but called: `by phone`, `по видеосвязи`. */
  readonly remote?: Patterns;
  /** Prepositions before the day to which something is put off (`to`, `на`); where the verb closes its clause words behind it, or ends of the last one (`-ге`). */
  readonly movedTo?: string;
  /** Words for what is only talked about: a country after them (`the situation in`, `ситуаци~`) neither meets nor is gone to. */
  readonly topics?: Patterns;
  /** Words for the visitor just told of: `mehmon~`, the guest. */
  readonly guest?: Patterns;
  /** Words folded, after which a full stop does not end a sentence; `#` for numbers of one or two digits (`12. Zirve`). */
  readonly shortened: string;

  readonly countries: Readonly<Record<string, CountryWords>>;
  /** What makes an adjective, put for `*`, the name of its state: `* республик~` for Турецкая Республика. */
  readonly realms?: Patterns;
  /** By the English name of `world-places.ts`; CLDR has some. */
  readonly places: Readonly<Record<string, Patterns>>;
  /** How the language spells people of `world-people.ts`, by the names there. */
  readonly people?: Readonly<Record<string, Patterns>>;
  /** What organisations are called, by code. */
  readonly organisations: Readonly<Record<string, Patterns>>;
  /** Regions that stand for their states where their leaders or ministers meet: `centraln~ azi~`. Nobody travels to one. */
  readonly regions?: Readonly<Partial<Record<Region, Patterns>>>;

  /** How a name in Russian letters is written here, where it is not left to the gazetteer. */
  readonly transcribe?: (name: string) => string | null;
  /**
   * For a language of several states, by code, what gives away whose news an article tells: `labels` stand in brackets or before a
   * hyphen (agencies, political parties: `(APA)`, `SPD-Politiker`), `words` anywhere (`Bundesregierung`).
   */
  readonly home?: Readonly<Record<string, { readonly labels: string; readonly words: string }>>;

  readonly offices: readonly Rule<OfficeWords>[];
  readonly triggers: readonly Rule<Trigger>[];
  readonly levels: readonly Rule<VisitLevel>[];
  readonly cues: readonly Rule<Cue>[];
  readonly blocks: readonly Rule<Block>[];

  /**
   * Within a sentence nothing but names and titles bears a capital letter, and adjectives of countries always do: `Polish`, and
   * `polish`.
   */
  readonly capitalNames?: boolean;
  /** Months and weekdays bear a capital letter here, so that `may` and `march` are none. */
  readonly capitalCalendar: boolean;
  /**
   * All nouns bear one, verbs and adverbs never (`Treffen`, `treffen`; `Morgen`, `morgen`). So a word with a capital is no name where
   * it is among these, or ends so: `Gespräche`, `-schaft`.
   */
  readonly capitalNouns?: {
    readonly words: Patterns;
    readonly endings: string;
    /** Offices that other words are put before in one word: `Infrastrukturminister`. */
    readonly heads: string;
  };
  /** Words for houses and bodies that bear a capital and are no part of anybody's name: `Sarayı` in `Devlet Başkanı Yazlık Sarayı`. */
  readonly things?: Patterns;
  /** Month forms in place of CLDR's, January first; an empty text where CLDR's will do. Weekdays likewise, Monday first. */
  readonly months: readonly Patterns[];
  readonly weekdays: readonly Patterns[];
  readonly relative: readonly Rule<RelativeDate>[];
  /**
   * Orders of a calendar date: `D` day, `M` month, `A` a month in the case that tells when (`ağustosta`), `Y` year of four digits, `O` a year told from this one (`last year`), `N` month in
   * digits, `W` weekday, other words as they are.
   * A second D or M ends a range: `D - D M Y?`.
   */
  readonly dates: readonly string[];
  /** Lines that begin so are no part of the article: `Read more`, `Photo:`. */
  readonly boilerplate: readonly string[];
}
