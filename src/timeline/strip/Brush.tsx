import { type KeyboardEvent, useSyncExternalStore } from 'react';
import { useSpeech } from '../../i18n/use-speech';
import type { DayWindow } from '../../model/view-state';
import type { LiveWindow } from '../live-window';
import { zoomOfKey } from '../mark-input';
import { sayWindow } from '../say-window';
import { type BrushPart, moveByKey } from './move-window';

export interface BrushProps {
  readonly live: LiveWindow;
  readonly span: DayWindow;
  readonly onMove: (window: DayWindow) => void;
  readonly onZoom: (direction: 'in' | 'out') => void;
}

/** The window on the whole span: a slider to move it, and one at each end to make it longer or shorter. */
export function Brush({ live, span, onMove, onZoom }: BrushProps) {
  const speech = useSpeech();
  const { t } = speech;
  const window = useSyncExternalStore(live.subscribe, live.get);
  const days = span.to - span.from + 1;
  const left = clampShare((window.from - span.from) / days);
  const right = clampShare((window.to + 1 - span.from) / days);
  const said = sayWindow(window, speech);
  const onKeyDown = (part: BrushPart) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = zoomOfKey(event.key);
    const moved = moveByKey(event.key, part, window, span);
    if (zoom) onZoom(zoom);
    else if (moved) onMove(moved);
    else return;
    event.preventDefault();
  };
  const slider = (part: BrushPart, now: number) => ({
    role: 'slider',
    tabIndex: 0,
    'data-part': part,
    'aria-label': t(`strip.${part}`),
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': Math.min(span.from, now),
    'aria-valuemax': Math.max(span.to, now),
    'aria-valuenow': now,
    'aria-valuetext': said,
    onKeyDown: onKeyDown(part),
  });
  return (
    <div className="strip-brush" style={{ left: `${left * 100}%`, right: `${(1 - right) * 100}%` }}>
      <div className="strip-window" {...slider('whole', window.from)} />
      <div className="strip-handle" {...slider('from', window.from)} />
      <div className="strip-handle" {...slider('to', window.to)} />
    </div>
  );
}

const clampShare = (share: number): number => Math.min(1, Math.max(0, share));
