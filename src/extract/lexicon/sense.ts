/* What a phrase of the lexicon stands for. */
import type { Rank, VisitLevel } from '../../model/event';
import type { PartyCode } from '../../model/party';
import type { Block, Cue, RelativeDate, Trigger } from '../language-rules';

/** Names of states, organisations, places and people must begin with a capital letter, adjectives need not. */
export type EntitySense =
  | {
      readonly type: 'party';
      readonly party: PartyCode;
      readonly adjective: boolean;
      /** The other states of a region, of which `party` is the first. */
      readonly also?: readonly PartyCode[];
      /** `our country`: no name, and somebody else's in a quotation. */
      readonly ours?: boolean;
    }
  | { readonly type: 'place'; readonly place: string; readonly country: PartyCode }
  | { readonly type: 'person'; readonly id: string; readonly name: string; readonly party: PartyCode | null }
  | {
      readonly type: 'office';
      readonly office: string | null;
      readonly rank: Rank;
      /** Any leader may be meant. */
      readonly leads: boolean;
      /** Of the state whose news the article tells. */
      readonly own: boolean;
      /** Several are meant. */
      readonly many: boolean;
      /** Whose it is where nothing says so. */
      readonly party: PartyCode | null;
      /** `our president`. */
      readonly ours?: boolean;
      /** `his counterpart`. */
      readonly peer?: boolean;
      /** Not whose it is where a name follows that no list has. */
      readonly unnamed?: boolean;
      readonly rule: string;
    };

export type Sense =
  | EntitySense
  | { readonly type: 'trigger'; readonly trigger: Trigger; readonly rule: string }
  | { readonly type: 'level'; readonly level: VisitLevel; readonly rule: string }
  | { readonly type: 'cue'; readonly cue: Cue; readonly rule: string }
  | { readonly type: 'block'; readonly block: Block; readonly rule: string }
  | { readonly type: 'month'; readonly month: number }
  | { readonly type: 'weekday'; readonly weekday: number }
  | { readonly type: 'relative'; readonly relative: RelativeDate; readonly rule: string }
  | { readonly type: 'both' }
  | { readonly type: 'duration'; readonly days: number }
  | { readonly type: 'there' }
  | { readonly type: 'topic' }
  | { readonly type: 'negation' }
  | { readonly type: 'remote' }
  | { readonly type: 'here' }
  | { readonly type: 'margins' }
  | { readonly type: 'inviting' }
  | { readonly type: 'accompanying' }
  | { readonly type: 'guest' }
  | { readonly type: 'aside' }
  | { readonly type: 'dated' }
  | { readonly type: 'ending' }
  | { readonly type: 'beginning' }
  | { readonly type: 'leaving' }
  | { readonly type: 'new-date' }
  | { readonly type: 'arriving' }
  | { readonly type: 'heading' }
  | { readonly type: 'mediating' }
  | { readonly type: 'this-visit' }
  | { readonly type: 'saying' }
  | { readonly type: 'noun' }
  | PartSense
  | PartedSense;

/** Words that begin something said in parts (`hat` of `hat … besucht`), by what they are. */
export interface PartSense {
  readonly type: 'part';
  readonly part: string;
}

/** The last words of it, what the whole means, and which words must stand before. */
export interface PartedSense {
  readonly type: 'parted';
  readonly whole: Sense;
  /** One of these lists, in this order. */
  readonly heads: readonly (readonly string[])[];
  /** Words of the clause may follow (`sprach … telefonisch mit Putin`). */
  readonly open: boolean;
}
