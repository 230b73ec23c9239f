/*
 * What extraction gives for one article: events with their proof, and doubts, which are what it saw and would not decide.
 * Offsets are UTF-16 units into the article's text; `exact` is always its substring there.
 */
import type { DoubtReason } from '../model/article';
import type { Confidence, EventKind, Status, VisitLevel } from '../model/event';
import type { PartyCode } from '../model/party';
import type { PassageField } from '../model/passage';

export interface Evidence {
  readonly field: PassageField;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

export interface ExtractedEvent {
  readonly kind: EventKind;
  readonly level: VisitLevel | null;
  readonly status: Status;
  readonly countries: readonly PartyCode[];
  /** The party that receives, else the country of the venue, else null. */
  readonly host: PartyCode | null;
  /** Name in English reference works. */
  readonly place: string | null;
  /** EDTF */
  readonly date: string | null;
  readonly visitors: readonly PartyCode[];
  readonly venue: { readonly place: string | null; readonly country: PartyCode | null };
  readonly participants: readonly string[];
  /** The party that each participant speaks for, in the same order. */
  readonly participantParties: readonly PartyCode[];
  /** Unique within the article. */
  readonly id: string;
  readonly partOf: string | null;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}

export interface ExtractionDoubt {
  readonly reason: DoubtReason;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

export interface Extraction {
  readonly article: {
    readonly id: string;
    readonly lang: string;
    readonly title: string | null;
    readonly published: string | null;
    readonly publisher: string | null;
  };
  readonly events: readonly ExtractedEvent[];
  readonly doubts: readonly ExtractionDoubt[];
  /** Ids of the rules that shaped the outcome, blocks included, in order of first use. */
  readonly rules: readonly string[];
}

/** An article as it comes in; what it leaves out is read from its text or stays null. */
export interface ArticleInput {
  readonly id: string;
  /** BCP 47; `und` where it is not known. */
  readonly lang: string;
  readonly title: string | null;
  /** EDTF day, month or year. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text: string;
}
