import type { LaneLabel } from '../timeline/lane-element';
import type { Lane } from '../timeline/lanes';
import { laneId } from '../timeline/lanes';
import { sayWay } from '../words/compose-title';
import { sayParty, type Voice } from '../words/say-name';

/** A lane's heading in the reader's words. */
export function labelLane(lane: Lane, voice: Voice): LaneLabel {
  const id = laneId(lane);
  switch (lane.kind) {
    case 'there':
    case 'back':
      return {
        id,
        text: sayWay(sayParty(lane.from, voice), sayParty(lane.to, voice), voice.speech),
        parties: [lane.from, lane.to],
        side: lane.kind === 'there' ? 'a' : 'b',
      };
    case 'party':
      return { id, text: sayParty(lane.party, voice), parties: [lane.party], side: 'none' };
    default:
      return { id, text: voice.speech.t(`timeline.${lane.kind}`), parties: [], side: 'none' };
  }
}
