import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from '../../src/timeline/keep-focus';

const stage = document.createElement('div');
const mark = document.createElement('button');
const elsewhere = document.createElement('button');
let stop: () => void;

/** As vis-timeline orders its headings and marks. */
const putAnew = async () => {
  mark.remove();
  stage.append(mark);
  await Promise.resolve();
};

beforeEach(() => {
  document.body.replaceChildren(stage, elsewhere);
  mark.dataset.drawing = '7';
  stage.replaceChildren(mark);
  stop = keepFocus(stage);
});
afterEach(() => stop());

it('a mark that is put anew on the page keeps the focus', async () => {
  mark.focus();
  await putAnew();
  expect(document.activeElement).toBe(mark);
});

it('a heading that is made anew takes the focus of the one before', async () => {
  const [before, after] = ['Russia', 'Ресей'].map((text) => {
    const heading = document.createElement('button');
    heading.dataset.lane = 'party-RU';
    heading.textContent = text;
    return heading;
  });
  stage.append(before ?? '');
  before?.focus();
  before?.replaceWith(after ?? '');
  await Promise.resolve();
  expect(document.activeElement).toBe(after);
});

it('a mark takes no focus that has gone elsewhere, or that was let go of', async () => {
  mark.focus();
  elsewhere.focus();
  await putAnew();
  expect(document.activeElement).toBe(elsewhere);
  mark.focus();
  elsewhere.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  mark.blur();
  await putAnew();
  expect(document.activeElement).toBe(document.body);
});

it('a mark that is gone keeps nothing', async () => {
  mark.focus();
  mark.remove();
  await Promise.resolve();
  stage.append(mark);
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
});
