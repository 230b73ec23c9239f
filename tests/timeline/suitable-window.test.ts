import { describe, expect, it } from 'vitest';
import { isoFromDay } from '../../src/model/day';
import type { DayWindow } from '../../src/model/view-state';
import { firstWindow, fitWindow, recentWindow } from '../../src/timeline/suitable-window';
import { dayOf, drawTable } from '../fixtures/tables';

const said = (window: DayWindow | undefined) =>
  window && `${isoFromDay(window.from)} ${isoFromDay(window.to)}`;

describe('the window that fits', () => {
  const { table, rowsWith } = drawTable(`
    first    2019-04-03             KZ>RU  visit    held
    last     2025-11-11/2025-11-12  KZ>RU  visit    held
    since    2025-06-01/..          KZ,RU  meeting  held
    until    ../2024-01-01          KZ,RU  meeting  held
    undated  -                      KZ>RS  visit    invited
  `);

  it('holds every dated row with a margin on both sides, the wider one where labels stand', () => {
    const window = fitWindow(table, rowsWith('first', 'last', 'undated'));
    if (!window) throw new Error('no window');
    const [left, right] = [dayOf('2019-04-03') - window.from, window.to - dayOf('2025-11-12')];
    expect(left).toBeGreaterThan(0);
    expect(right).toBeGreaterThan(left);
    expect(left + right).toBeLessThan((window.to - window.from) / 2);
  });

  it('of a single day is a few weeks wide, so that the day is no whole screen', () => {
    const window = fitWindow(table, rowsWith('first'));
    expect(window && window.to - window.from).toBeGreaterThan(10);
    expect(window && window.to - window.from).toBeLessThan(60);
  });

  it('ends a row with an open side where it is known', () => {
    expect(fitWindow(table, rowsWith('since'))).toEqual(
      fitWindow(drawTable('a  2025-06-01  KZ,RU  call  held').table, rowsWith('first')),
    );
    const until = fitWindow(table, rowsWith('until'));
    expect(until && until.from < dayOf('2024-01-01') && until.to > dayOf('2024-01-01')).toBe(true);
    expect(until && until.to - until.from).toBeLessThan(60);
  });

  it('is none where no row has a date', () => {
    expect(fitWindow(table, rowsWith('undated'))).toBeUndefined();
    expect(fitWindow(table, rowsWith('nothing'))).toBeUndefined();
  });
});

describe('the window of a newcomer', () => {
  it('is the last twelve months of coverage and the three after', () => {
    expect(said(recentWindow(dayOf('2026-02-27')))).toBe('2025-02-27 2026-05-27');
  });

  it('ends on the last day of a shorter month', () => {
    expect(said(recentWindow(dayOf('2024-02-29')))).toBe('2023-02-28 2024-05-29');
    expect(said(recentWindow(dayOf('2025-11-30')))).toBe('2024-11-30 2026-02-28');
  });
});

describe('the first window', () => {
  it('is all there is where next to nothing lies in the last year', () => {
    const { table, rowsWith } = drawTable(`
      one    2001-04-03  KZ>RU  visit  held
      two    2009-04-03  KZ>RU  visit  held
      three  2017-04-03  KZ>RU  visit  held
    `);
    const rows = rowsWith('one', 'two', 'three');
    expect(firstWindow(table, rows, dayOf('2026-07-01'))).toEqual(fitWindow(table, rows));
  });

  it('is the last year where something can be seen in it', () => {
    const { table, rowsWith } = drawTable(`
      one    2001-04-03  KZ>RU  visit  held
      two    2026-01-03  KZ>RU  visit  held
      three  2026-02-03  KZ>RU  visit  held
      four   2026-03-03  KZ>RU  visit  held
    `);
    const rows = rowsWith('one', 'two', 'three', 'four');
    const covered = dayOf('2026-07-01');
    expect(firstWindow(table, rows, covered)).toEqual(recentWindow(covered));
  });
});
