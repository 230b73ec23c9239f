import { expect, it } from 'vitest';
import { nearestDrawing } from '../../src/timeline/nearest-drawing';

/** jsdom lays nothing out, so each mark is told where it lies. */
function stageWith(boxes: Readonly<Record<string, DOMRect>>): HTMLElement {
  const stage = document.createElement('div');
  for (const [id, box] of Object.entries(boxes)) {
    const mark = document.createElement('button');
    mark.dataset.drawing = id;
    mark.getBoundingClientRect = () => box;
    stage.append(mark);
  }
  return stage;
}

const stage = stageWith({
  visit: new DOMRect(100, 100, 20, 20),
  meeting: new DOMRect(140, 100, 20, 20),
});

it('a finger that comes down beside a sign means it', () => {
  expect(nearestDrawing(stage, 92, 92)).toBe('visit');
  expect(nearestDrawing(stage, 165, 130)).toBe('meeting');
});

it('between two signs it means the nearer', () => {
  expect(nearestDrawing(stage, 128, 110)).toBe('visit');
  expect(nearestDrawing(stage, 132, 110)).toBe('meeting');
});

it('further off than a finger is wide it means nothing', () => {
  expect(nearestDrawing(stage, 80, 110)).toBeUndefined();
  expect(nearestDrawing(stage, 110, 140)).toBeUndefined();
});
