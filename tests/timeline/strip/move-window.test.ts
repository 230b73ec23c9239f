import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoFromDay } from '../../../src/model/day';
import type { DayWindow } from '../../../src/model/view-state';
import {
  type BrushPart,
  centreOn,
  LONGEST_DAYS,
  moveBrush,
  moveByKey,
  placeOnStrip,
  SHORTEST_DAYS,
} from '../../../src/timeline/strip/move-window';
import { dayOf } from '../../fixtures/tables';

const SPAN = { from: dayOf('2019-01-01'), to: dayOf('2026-12-31') };
const WINDOW = { from: dayOf('2025-01-01'), to: dayOf('2025-12-31') };
const lengthOf = ({ from, to }: DayWindow) => to - from + 1;
const said = (window: DayWindow | undefined) =>
  window && `${isoFromDay(window.from)} ${isoFromDay(window.to)}`;

describe('the brush', () => {
  it('keeps its length when it is moved, and one end when the other is', () => {
    expect(said(moveBrush(WINDOW, 'whole', -31, SPAN))).toBe('2024-12-01 2025-11-30');
    expect(said(moveBrush(WINDOW, 'from', 31, SPAN))).toBe('2025-02-01 2025-12-31');
    expect(said(moveBrush(WINDOW, 'to', -31, SPAN))).toBe('2025-01-01 2025-11-30');
  });

  it('stays with its middle in the span and within what the axis can show, however far it is dragged', () => {
    const anyPart = fc.constantFrom<BrushPart>('whole', 'from', 'to');
    fc.assert(
      fc.property(anyPart, fc.integer({ min: -200_000, max: 200_000 }), (part, days) => {
        const moved = moveBrush(WINDOW, part, days, SPAN);
        expect(lengthOf(moved)).toBeGreaterThanOrEqual(SHORTEST_DAYS);
        expect(lengthOf(moved)).toBeLessThanOrEqual(LONGEST_DAYS);
        if (part !== 'whole') return;
        expect(lengthOf(moved)).toBe(lengthOf(WINDOW));
        const middle = (moved.from + moved.to) / 2;
        expect(middle).toBeGreaterThanOrEqual(SPAN.from - 1);
        expect(middle).toBeLessThanOrEqual(SPAN.to + 1);
      }),
    );
  });

  it('comes to where the strip is pressed, as long as it was', () => {
    const moved = centreOn(WINDOW, dayOf('2022-07-01'));
    expect(lengthOf(moved)).toBe(lengthOf(WINDOW));
    expect(Math.abs((moved.from + moved.to) / 2 - dayOf('2022-07-01'))).toBeLessThanOrEqual(1);
  });
});

describe('keys', () => {
  const press = (key: string, part: BrushPart, window: DayWindow = WINDOW) =>
    moveByKey(key, part, window, SPAN);

  it('move the window by a tenth of it, or by all of it', () => {
    expect(said(press('ArrowRight', 'whole'))).toBe('2025-02-07 2026-02-06');
    expect(said(press('PageDown', 'whole'))).toBe('2024-01-02 2024-12-31');
    expect(press('ArrowUp', 'whole')).toEqual(press('ArrowRight', 'whole'));
    expect(press('ArrowDown', 'whole')).toEqual(press('ArrowLeft', 'whole'));
  });

  it('move an end by a month, a week or a day, as the window is long', () => {
    const step = (days: number) => {
      const window = { from: WINDOW.from, to: (WINDOW.from + days - 1) as DayWindow['to'] };
      return (press('ArrowRight', 'to', window)?.to ?? 0) - window.to;
    };
    expect([step(365), step(90), step(30)]).toEqual([30, 7, 1]);
  });

  it('lead to either end of the span', () => {
    expect(said(press('Home', 'from'))).toBe('2019-01-01 2025-12-31');
    expect(said(press('End', 'to'))).toBe('2025-01-01 2026-12-31');
    expect(lengthOf(press('End', 'from') ?? WINDOW)).toBe(SHORTEST_DAYS);
    expect(lengthOf(press('Home', 'to') ?? WINDOW)).toBe(SHORTEST_DAYS);
    expect(press('Home', 'whole')?.from).toBe(SPAN.from);
    expect(press('End', 'whole')?.to).toBe(SPAN.to);
  });

  it('that mean nothing here are left to others', () => {
    expect(press('Tab', 'whole')).toBeUndefined();
    expect(press('a', 'from')).toBeUndefined();
  });
});

describe('the place of the brush', () => {
  const yearFrom = (iso: string) => ({ from: dayOf(iso), to: (dayOf(iso) + 364) as DayWindow['to'] });

  it('is its share of the strip, in whole pixels', () => {
    expect(placeOnStrip(SPAN, SPAN, 1000)).toEqual({ left: 0, width: 1000 });
    expect(placeOnStrip(WINDOW, SPAN, 1000)).toEqual({ left: 750, width: 125 });
  });

  it('is as wide wherever it is moved to', () => {
    const widths = ['2020-01-01', '2020-01-17', '2021-05-05', '2025-12-31'].map(
      (iso) => placeOnStrip(yearFrom(iso), SPAN, 1131).width,
    );
    expect(new Set(widths).size).toBe(1);
  });

  it('ends where the strip does', () => {
    expect(placeOnStrip(yearFrom('2018-07-01'), SPAN, 1000).left).toBe(0);
    const late = placeOnStrip(yearFrom('2026-07-01'), SPAN, 1000);
    expect(late.left + late.width).toBe(1000);
  });
});
