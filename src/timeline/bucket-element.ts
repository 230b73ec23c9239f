/* The DOM of a bucket: a button as wide as its period, with a bar for how full it is and the number of events. */
import type { Bucket } from './mark';

/** Of the bar, in pixels; the number stands above it. */
const MOST_HEIGHT = 16;

export function createBucketElement(bucket: Bucket): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.tabIndex = -1;
  element.className = 'bucket';
  const bar = document.createElement('span');
  bar.className = 'bucket-bar';
  const count = document.createElement('span');
  count.className = 'bucket-count';
  element.append(bar, count);
  updateBucketElement(element, bucket);
  return element;
}

/** Mutates the element to show the bucket. */
export function updateBucketElement(element: HTMLButtonElement, bucket: Bucket): void {
  const [bar, count] = element.children;
  element.dataset.drawing = bucket.id;
  element.setAttribute('aria-label', bucket.name);
  element.title = bucket.name;
  element.toggleAttribute('data-crowd', bucket.rows !== null);
  if (bar instanceof HTMLElement) bar.style.height = `${Math.round(2 + MOST_HEIGHT * bucket.share)}px`;
  if (count) count.textContent = bucket.label;
}
