import { useMemo, useState } from 'react';
import type { PartyCode } from '../model/party';
import type { EventTable, Row } from '../tables/event-table';
import type { RowSet } from '../tables/row-set';
import { type LanePlan, laneId, type Pair } from '../timeline/lane';
import type { LaneLabel } from '../timeline/lane-element';
import { planLanes } from '../timeline/lanes';
import type { Voice } from '../words/say-name';
import { planFirstLanes } from './choose-rows';
import { labelLane } from './label-lane';
import { useNarrow } from './use-narrow';

export interface LaneContext {
  readonly table: EventTable;
  readonly rowSet: RowSet;
  readonly pair: Pair;
  readonly chosen: Row | null;
  readonly voice: Voice;
}

export interface Lanes {
  readonly plan: LanePlan;
  readonly lanes: readonly LaneLabel[];
  /** Opens or closes what the heading of a lane does. */
  readonly onLane: (id: string) => void;
}

/** Lanes with what is opened of them, which lasts as long as the page: it changes how events are laid out, not which. */
export function useLanes({ table, rowSet, pair, chosen, voice }: LaneContext): Lanes {
  const { first, second } = pair;
  const [open, setOpen] = useState<ReadonlySet<PartyCode>>(() => new Set());
  const [isMany, setMany] = useState(false);
  const isNarrow = useNarrow();
  // The lanes of one country are its partners already.
  const canOpen = first === null && second === null;
  const isPlain = chosen === null && !isMany && (!canOpen || open.size === 0);
  const plan = useMemo(() => {
    if (isPlain) return planFirstLanes(table, rowSet, { first, second }, isNarrow);
    const opened: ReadonlySet<PartyCode> = canOpen ? open : new Set();
    return planLanes(table, rowSet, { first, second }, { chosen, open: opened, isMany, isNarrow });
  }, [table, rowSet, first, second, chosen, open, canOpen, isMany, isNarrow, isPlain]);
  const lanes = useMemo(
    () => plan.lanes.map((lane) => labelLane(lane, canOpen, voice)),
    [plan, canOpen, voice],
  );
  const onLane = (id: string) => {
    const lane = plan.lanes.find((known) => laneId(known) === id);
    if (lane?.kind === 'others') setMany(!isMany);
    if (lane?.kind !== 'party') return;
    const { party, isOpen } = lane;
    setOpen(new Set(isOpen ? [...open].filter((other) => other !== party) : [...open, party]));
  };
  return { plan, lanes, onLane };
}
