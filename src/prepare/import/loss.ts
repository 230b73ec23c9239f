/* What a row of a table lost on its way into the dataset. A row is imported or set aside; nothing goes unsaid. */

/** Reasons to set the whole row aside. */
export const SET_ASIDE_CODES = [
  'wrong-width',
  'bad-date',
  'bad-id',
  'duplicate-id',
  'unknown-country',
  'no-code',
] as const;

/** What an imported row lost. */
export const FIELD_CODES = [
  /** The column has no place in the source format. */
  'no-field',
  /** The country stands under its present code; the name it had then is not kept. */
  'former-name',
  /** The state is no more; it stands under its code of ISO 3166-3. */
  'former-state',
  /** The text does not plainly give one person with one office. */
  'visitor-unclear',
  /** The words about the level say more than the level that was taken. */
  'level-simplified',
  /** The words about the level say several; none was taken. */
  'level-ambiguous',
] as const;

export type SetAsideCode = (typeof SET_ASIDE_CODES)[number];
export type LossCode = SetAsideCode | (typeof FIELD_CODES)[number];

export interface Loss {
  /** Row of the table, 1 for the first below the header. */
  readonly row: number;
  /** Column by its name in the table, or null for the row as a whole. */
  readonly field: string | null;
  readonly code: LossCode;
  /** What stood there, uncut. */
  readonly value: string;
}

export const isSetAside = ({ code }: Loss): boolean => (SET_ASIDE_CODES as readonly string[]).includes(code);
