import { describe, expect, it } from 'vitest';
import { turnedLabels } from '../../src/timeline/turned-labels';

const at = (id: string, left: number, right: number, top = 0, lane = 'a') => ({ id, left, right, top, lane });
const LABEL = 100;
const turned = (...items: ReturnType<typeof at>[]) => [...turnedLabels(items, 1000, () => LABEL)];

describe('a label at the window’s end', () => {
  it('stands before its sign where it would be cut off', () => {
    expect(turned(at('cut', 950, 1062), at('whole', 800, 912, 30))).toEqual(['cut']);
  });

  it('stays where another mark of its line stands in the way', () => {
    expect(turned(at('cut', 950, 1062), at('before', 760, 872))).toEqual(['cut'].slice(1));
    expect(turned(at('cut', 950, 1062), at('before', 760, 872, 30))).toEqual(['cut']);
    expect(turned(at('cut', 950, 1062), at('before', 760, 872, 0, 'b'))).toEqual(['cut']);
  });

  it('stays where it would be cut off at the window’s start instead, and beyond the end', () => {
    expect(turnedLabels([at('cut', 50, 162)], 100, () => LABEL).size).toBe(0);
    expect(turned(at('out of sight', 1040, 1152))).toEqual([]);
  });
});
