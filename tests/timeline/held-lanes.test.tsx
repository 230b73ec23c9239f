import { beforeEach, describe, expect, it } from 'vitest';
import { HeldLanes } from '../../src/timeline/held-lanes';
import { createLaneElement, type LaneLabel } from '../../src/timeline/lane-element';

type Held = Record<string, unknown>;

/** Puts headings on the page as the timeline does: what is updated is put anew. */
class Lanes {
  readonly #held = new Map<string, Held>();
  updates = 0;
  readonly getIds = () => [...this.#held.keys()];
  readonly get = (id: string) => this.#held.get(id) ?? null;
  readonly remove = (ids: (string | number)[]) => {
    for (const id of ids) {
      (this.#held.get(String(id))?.content as HTMLElement | undefined)?.remove();
      this.#held.delete(String(id));
    }
  };
  readonly update = (lanes: Held[]) => {
    this.updates++;
    for (const lane of lanes) {
      (this.#held.get(String(lane.id))?.content as HTMLElement | undefined)?.remove();
      document.body.append(lane.content as HTMLElement);
      this.#held.set(String(lane.id), lane);
    }
  };
}

const laneOf = (id: string, text: string, isOpen: boolean | null = null): LaneLabel => ({
  id,
  text,
  parties: [],
  side: 'none',
  isNested: false,
  action: isOpen === null ? null : { name: `${text}: show by partner`, isOpen },
});

describe('the headings of the lanes', () => {
  let lanes: Lanes;
  let held: HeldLanes;
  const set = (...labels: LaneLabel[]) =>
    held.set(labels.map((label) => ({ id: label.id, element: createLaneElement(label) })));
  const show = (...labels: LaneLabel[]) => {
    set(...labels);
    held.handOver();
  };
  beforeEach(() => {
    document.body.replaceChildren();
    lanes = new Lanes();
    held = new HeldLanes(lanes);
  });

  it('wait for the drawing that shows them, and are counted before it', () => {
    set(laneOf('ru', 'Russia', false), laneOf('uz', 'Uzbekistan', false));
    expect(held.count).toBe(2);
    expect(lanes.getIds()).toEqual([]);
    held.handOver();
    expect(lanes.getIds()).toEqual(['ru', 'uz']);
  });

  it('stay where they stand when nothing of them has changed', () => {
    show(laneOf('ru', 'Russia', false), laneOf('uz', 'Uzbekistan', false));
    show(laneOf('ru', 'Russia', false), laneOf('uz', 'Uzbekistan', false));
    expect(lanes.updates).toBe(1);
  });

  it('keep the focus when they are opened, and tell that they are open', () => {
    show(laneOf('ru', 'Russia', false), laneOf('uz', 'Uzbekistan', false));
    const heading = document.querySelector<HTMLElement>('[data-lane="ru"]');
    heading?.focus();
    show(laneOf('ru', 'Russia', true), laneOf('ru-kz', 'Kazakhstan'), laneOf('uz', 'Uzbekistan', false));
    expect(document.activeElement).toBe(heading);
    expect(heading?.getAttribute('aria-expanded')).toBe('true');
    expect(document.body.textContent).toContain('Kazakhstan');
  });

  it('are made anew in another language, and go with their lane', () => {
    show(laneOf('ru', 'Russia', false), laneOf('uz', 'Uzbekistan', false));
    show(laneOf('ru', 'Ресей', false));
    expect(document.body.textContent).toBe('Ресей');
  });
});
