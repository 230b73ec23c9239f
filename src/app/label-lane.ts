import { type Lane, laneId } from '../timeline/lane';
import type { LaneLabel } from '../timeline/lane-element';
import { sayWay } from '../words/compose-title';
import { sayParty, type Voice } from '../words/say-name';

/**
 * A lane's heading in the reader's words.
 * @param canOpen whether lanes of countries can be opened by partner
 */
export function labelLane(lane: Lane, canOpen: boolean, voice: Voice): LaneLabel {
  const { t } = voice.speech;
  const plain = { id: laneId(lane), parties: [], side: 'none', isNested: false, action: null } as const;
  switch (lane.kind) {
    case 'there':
    case 'back':
      return {
        ...plain,
        text: sayWay(sayParty(lane.from, voice), sayParty(lane.to, voice), voice.speech),
        parties: [lane.from, lane.to],
        side: lane.kind === 'there' ? 'a' : 'b',
      };
    case 'party': {
      const text = sayParty(lane.party, voice);
      const action = { name: t('timeline.expandLane', { name: text }), isOpen: lane.isOpen };
      return { ...plain, text, parties: [lane.party], action: canOpen ? action : null };
    }
    case 'partner':
      return { ...plain, text: sayParty(lane.partner, voice), parties: [lane.partner], isNested: true };
    case 'others': {
      const text = t('timeline.others');
      const name = `${text}: ${t(lane.isMany ? 'timeline.fewerLanes' : 'timeline.moreLanes')}`;
      return { ...plain, text, action: lane.hasMore ? { name, isOpen: lane.isMany } : null };
    }
    default:
      return { ...plain, text: t(`timeline.${lane.kind}`) };
  }
}
