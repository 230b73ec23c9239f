import type { DayWindow } from '../model/view-state';
import type { Bucket, Drawing } from './mark';
import type { Step } from './mark-input';
import type { Crowd } from './row-limit';

/** What the timeline asks and tells of what happens on it. */
export interface AdapterEvents {
  readonly onOpen: (drawing: Drawing) => void;
  /** Words for marks that find no room in their lane. */
  readonly wordCrowd: (crowd: Crowd) => Bucket;
  /** It may be opened next. */
  readonly onApproach: (drawing: Drawing) => void;
  /** The window moves, by whatever means; called often. */
  readonly onMove: (window: DayWindow) => void;
  /** The reader has moved the window; not called for windows that were set. */
  readonly onWindow: (window: DayWindow) => void;
  /** A lane's heading is pressed. */
  readonly onLane: (id: string) => void;
  /** A step beyond what is drawn: answers with the stretch to go to, if there is more. */
  readonly onStepBeyond: (
    from: Drawing | undefined,
    step: Step,
  ) => { readonly id: string; readonly stretch: DayWindow } | undefined;
}
