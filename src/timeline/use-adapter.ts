import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useSpeech } from '../i18n/use-speech';
import { majorLabel, minorLabel } from './axis-labels';
import { keepFocus } from './keep-focus';
import { createLaneElement } from './lane-element';
import { isListed } from './mark';
import type { TimelinePanelProps } from './TimelinePanel';
import { VisAdapter } from './vis-adapter';

type Panel = Pick<
  TimelinePanelProps,
  | 'drawings'
  | 'lanes'
  | 'window'
  | 'today'
  | 'coveredThrough'
  | 'onLane'
  | 'onOpen'
  | 'onList'
  | 'wordCrowd'
  | 'onApproach'
  | 'onMove'
  | 'onWindow'
  | 'onStepBeyond'
>;

/** Creates the adapter in its container and lets it follow the props, one effect for each thing that can change apart from the rest. */
export function useAdapter(
  container: RefObject<HTMLDivElement | null>,
  panel: Panel,
): RefObject<VisAdapter | null> {
  const { drawings, lanes, window, today, coveredThrough } = panel;
  const speech = useSpeech();
  const adapter = useRef<VisAdapter>(null);
  const latest = useRef(panel);
  useEffect(() => {
    latest.current = panel;
  });
  useEffect(() => {
    if (!container.current) return;
    const created = new VisAdapter(container.current, {
      onOpen: (drawing) => {
        if (drawing.type === 'mark') latest.current.onOpen(drawing.row);
        else if (isListed(drawing)) latest.current.onList(drawing);
        else {
          created.setWindow(drawing.stretch);
          latest.current.onWindow(created.getWindow());
        }
      },
      wordCrowd: (crowd) => latest.current.wordCrowd(crowd),
      onApproach: (drawing) => latest.current.onApproach(drawing),
      onMove: (moved) => latest.current.onMove(moved),
      onWindow: (moved) => latest.current.onWindow(moved),
      onLane: (id) => latest.current.onLane(id),
      onStepBeyond: (from, step) =>
        latest.current.onStepBeyond(from?.type === 'mark' ? from.row : undefined, step),
    });
    adapter.current = created;
    const letGo = keepFocus(container.current);
    return () => {
      letGo();
      created.destroy();
      adapter.current = null;
    };
  }, [container]);
  const { from, to } = window;
  const drawnLanes = useMemo(
    () => lanes.map((lane) => ({ id: lane.id, element: createLaneElement(lane) })),
    [lanes],
  );
  useEffect(() => adapter.current?.setLanes(drawnLanes), [drawnLanes]);
  // The window comes before the marks, and new lanes before it: what they leave out is then never drawn.
  useEffect(() => adapter.current?.setWindow({ from, to }), [from, to]);
  useEffect(() => adapter.current?.setLandmarks(today, coveredThrough), [today, coveredThrough]);
  useEffect(
    () =>
      adapter.current?.setAxis({
        minor: (day, scale) => minorLabel(day, scale, speech),
        major: (day, scale, room) => majorLabel(day, scale, speech, room),
        firstWeekday: speech.formatter.firstWeekday,
        today: speech.t('timeline.today'),
      }),
    [speech],
  );
  useEffect(() => adapter.current?.setDrawings(drawings), [drawings]);
  const chosenId = drawings.find(({ isChosen }) => isChosen)?.id;
  // Once for each chosen event, not for each of its drawings: the reader may have moved on since.
  useEffect(() => {
    const chosen = latest.current.drawings.find(({ id }) => id === chosenId);
    if (chosen) adapter.current?.reveal(chosen.stretch);
  }, [chosenId]);
  return adapter;
}
