/* Two small codes as one number, for terms that go together: a level says nothing without its kind. */
import { RANKS, VISIT_LEVELS } from '../model/event';

const LEVELS = VISIT_LEVELS.length + 1;
const RANK_CODES = RANKS.length + 1;

/** @param level ABSENT for none, as in all of these */
export const codeOfKind = (kind: number, level: number): number => kind * LEVELS + level + 1;
export const kindOfCode = (code: number): number => Math.floor(code / LEVELS);
export const levelOfCode = (code: number): number => (code % LEVELS) - 1;

export const codeOfState = (status: number, rank: number): number => status * RANK_CODES + rank + 1;
export const statusOfCode = (code: number): number => Math.floor(code / RANK_CODES);
export const rankOfCode = (code: number): number => (code % RANK_CODES) - 1;
