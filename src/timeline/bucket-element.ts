/* The DOM of a bucket: a button as wide as its period, with a bar for how full it is and the number of events. */
import type { Bucket } from './mark';

/** In pixels, as the sheet has them: the bucket, its number, and the highest bar below. */
const HEIGHT = 34;
const COUNT_HEIGHT = 15;
const MOST_HEIGHT = 16;
/** Where there is no room for the number after it, the number goes to the next line. */
const MAY_BREAK = '\u200B';

export function createBucketElement(bucket: Bucket): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.tabIndex = -1;
  element.className = 'bucket';
  const bar = document.createElement('span');
  bar.className = 'bucket-bar';
  const count = document.createElement('span');
  count.className = 'bucket-count';
  element.append(count, bar);
  updateBucketElement(element, bucket);
  return element;
}

/** Mutates the element to show the bucket. */
export function updateBucketElement(element: HTMLButtonElement, bucket: Bucket): void {
  const [count, bar] = element.children;
  const height = Math.round(2 + MOST_HEIGHT * bucket.share);
  const isCrowd = bucket.rows !== null;
  element.dataset.drawing = bucket.id;
  element.setAttribute('aria-label', bucket.name);
  element.title = bucket.name;
  element.toggleAttribute('data-crowd', isCrowd);
  element.style.paddingTop = isCrowd ? '' : `${HEIGHT - COUNT_HEIGHT - height}px`;
  if (bar instanceof HTMLElement) bar.style.height = `${height}px`;
  if (count) count.textContent = isCrowd ? bucket.label : MAY_BREAK + bucket.label;
}
