import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../src/model/day';
import { flattenDrawings, HeldDrawings } from '../../src/timeline/held-drawings';
import type { Mark } from '../../src/timeline/mark';
import { placeInside } from '../../src/timeline/mark-element';
import { markOf } from '../fixtures/marks';

const on = (from: number, to = from): Mark['stretch'] => ({
  from: from as Day,
  to: to as Day,
  start: 'firm',
  end: 'firm',
  oneOf: [],
});
const row = (number: number) => ({ id: String(number), row: number as Mark['row'] });

const talk = markOf({ ...row(2), label: 'Putin, Tokayev', name: 'talks', stretch: on(11), isPart: true });
const later = markOf({ ...row(4), name: 'later talks', stretch: on(12), isPart: true });
const visit = markOf({
  ...row(1),
  kind: 'visit',
  name: 'state visit',
  stretch: on(11, 12),
  talks: [talk, later],
});
const between = markOf({ ...row(3), name: 'call', stretch: on(12) });

describe('what the timeline holds', () => {
  let held: HeldDrawings;
  const hold = (...marks: Mark[]) => {
    const { gone, changed } = held.hold(marks, new Map());
    for (const { content } of changed) document.body.append(content);
    return { gone, changed: changed.map(({ id }) => id) };
  };
  beforeEach(() => {
    document.body.replaceChildren();
    held = new HeldDrawings();
  });

  it('changes by difference: what is the same is left, what is gone is named', () => {
    expect(hold(visit, between)).toEqual({ gone: [], changed: ['1', '3'] });
    expect(hold(visit, between)).toEqual({ gone: [], changed: [] });
    const moved = { ...between, stretch: on(13) };
    expect(hold(visit, moved)).toEqual({ gone: [], changed: ['3'] });
    expect(hold(moved)).toEqual({ gone: ['1'], changed: [] });
  });

  it('says anew in place what has no other place: the focus stays', () => {
    hold(visit, between);
    held.buttonOf('3')?.focus();
    expect(hold(visit, { ...between, name: 'call, held', isChosen: true }).changed).toEqual([]);
    expect(document.activeElement).toBe(held.buttonOf('3'));
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
  });

  it('finds talks inside their visit, each a button of its own that keeps the focus', () => {
    hold(visit, between);
    expect(held.find('2')).toBe(talk);
    held.buttonOf('2')?.focus();
    expect(held.focused()).toBe(talk);
    hold({ ...visit, isChosen: true }, between);
    expect(document.activeElement).toBe(held.buttonOf('2'));
  });

  it('has one stop for Tab: the chosen one, or where the focus is', () => {
    hold(visit, between);
    held.setTabStop('3');
    const stops = () => [...document.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([held.buttonOf('3')]);
    held.buttonOf('2')?.focus();
    held.setTabStop('3');
    expect(stops()).toEqual([held.buttonOf('2')]);
  });

  it('hides the label of a mark that lies before the window', () => {
    hold(visit, between);
    held.noteWindow(12 as Day, { width: 1000, msPerPixel: 1, letterWidth: 10 });
    const [first, second] = [...document.querySelectorAll('.mark')];
    expect(first?.hasAttribute('data-before')).toBe(false);
    held.noteWindow(13 as Day, { width: 1000, msPerPixel: 1, letterWidth: 10 });
    expect(first?.hasAttribute('data-before')).toBe(true);
    expect(second?.hasAttribute('data-before')).toBe(true);
  });

  it('gives the label below a long bar no more room than its bar has left in the window', () => {
    const year = markOf({ ...row(5), stretch: on(10, 19) });
    const place = { isLong: true, hasLabel: true, labelWidth: 0 };
    const [item] = held.hold([year], new Map([['5', place]])).changed;
    const window = { width: 1000, msPerPixel: 86_400_000 / 100, letterWidth: 10 };
    const roomFrom = (day: number) => {
      held.noteWindow(day as Day, window);
      return item?.content.style.getPropertyValue('--room');
    };
    expect([roomFrom(10), roomFrom(17)]).toEqual(['1000px', '300px']);
  });
});

it('arrows go through talks on their day, among all else', () => {
  expect(flattenDrawings([visit, between]).map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  const plain = [between];
  expect(flattenDrawings(plain)).toBe(plain);
});

it('talks stand on their days within the visit, and share a day', () => {
  expect([talk, later].map((one) => placeInside(one, visit))).toEqual([0.25, 0.75]);
  const twice = { ...visit, talks: [talk, { ...later, stretch: on(11) }] };
  expect(twice.talks.map((one) => placeInside(one, twice))).toEqual([1 / 6, 1 / 3]);
});
