import { describe, expect, it } from 'vitest';
import { readLevel } from '../../../src/prepare/import/read-level';

/** Notes as the Office of the Historian prints them, and what they say by the rules of read-level.ts. */
const NOTES: readonly [note: string, level: string | null, finding: string][] = [
  ['State Visit; visited New York City June 19–20.', 'state', 'plain'],
  ['Official visit. Addressed U.S. Congress May 28.', 'official', 'plain'],
  ['Working visit.', 'working', 'plain'],
  ['Met with President Clinton during a private visit.', 'private', 'plain'],
  ['Informal visit while en route to London.', 'private', 'plain'],
  ['Unofficial visit.', 'private', 'plain'],
  ['Transit visit.', 'transit', 'plain'],
  // Two words before one visit.
  ['Official Working Visit.', 'working', 'simplified'],
  ['Official State visit.', 'state', 'simplified'],
  ['Informal, unofficial visit. In U.S. August 12–September 8.', 'private', 'plain'],
  ['Informal working visit.', null, 'ambiguous'],
  ['Private working visit and discussion of the Middle East Crisis.', null, 'ambiguous'],
  ['Official or private visit.', null, 'ambiguous'],
  // Several visits: the first is the visit itself.
  ['Official working visit. Private visit to Detroit afterward.', 'working', 'simplified'],
  ['State visit. Made a private visit to Boston and unofficial visits elsewhere.', 'state', 'plain'],
  ['Private visit. Delivered a message postponing a state visit.', null, 'ambiguous'],
  // Words that stand before something else than a visit.
  ['Attended the state funeral of President Kennedy; met privately with him.', null, 'plain'],
  ['Met with Secretary of State Rusk. Working luncheon.', null, 'plain'],
  ['First visit by a foreign Chief of State or Head of Government.', null, 'plain'],
  ['Official guest.', null, 'plain'],
  ['Courtesy visit at Hyde Park (New York).', null, 'plain'],
  ['Visited officials.', null, 'plain'],
  ['', null, 'plain'],
];

describe('the level of a visit in a note', () => {
  it.each(NOTES)('“%s” is %s (%s)', (note, level, finding) => {
    expect(readLevel(note)).toMatchObject({ level, finding });
  });

  it('keeps the words that were simplified or are ambiguous', () => {
    expect(readLevel('Official Working Visit. Also Boston.').words).toBe('Official Working Visit');
    expect(readLevel('Private visit, then a state visit.').words).toBe('Private visit; state visit');
  });
});
