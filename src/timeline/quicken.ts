import { tellFrame } from './vis-frame';
import { forbidFirstFit } from './vis-internals';
import { keepAxis, lightenItems } from './vis-quick';
import { tellSizes } from './vis-sizes';

/** What is known of the page without asking it. */
export interface KnownSizes {
  /** Of the whole timeline and of its stage, in pixels. */
  readonly wholeWidthOf: () => number;
  readonly widthOf: () => number;
  /** Whether the scale that has just been drawn has large labels above the small ones. */
  readonly hasMajorLabels: () => boolean;
}

/** Keeps a new timeline from asking the page for what is known. Answers with what is to be called when letters may have changed. */
export function quicken(timeline: object, sizes: KnownSizes): () => void {
  forbidFirstFit(timeline);
  lightenItems(timeline);
  tellFrame(timeline, sizes.wholeWidthOf);
  const measuring = [keepAxis(timeline, sizes), tellSizes(timeline, sizes.widthOf)];
  return () => {
    for (const measureAnew of measuring) measureAnew();
  };
}
