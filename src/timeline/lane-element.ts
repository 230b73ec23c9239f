/* The DOM of a lane's heading, made outside React because vis-timeline places it. Text enters as text nodes only. */
import type { PartyCode } from '../model/party';
import type { Side } from '../ui/KindMark';

export interface LaneLabel {
  readonly id: string;
  readonly text: string;
  /** Flags before the words: one country, or two with an arrow. */
  readonly parties: readonly PartyCode[];
  readonly side: Side;
  /** Below the lane that it is a part of. */
  readonly isNested: boolean;
  /** What a press on it opens or closes, and how that is called. */
  readonly action: { readonly name: string; readonly isOpen: boolean } | null;
}

export function createLaneElement({ id, text, parties, side, isNested, action }: LaneLabel): HTMLElement {
  const element = document.createElement(action ? 'button' : 'div');
  element.className = 'lane';
  element.dataset.side = side;
  element.toggleAttribute('data-nested', isNested);
  if (action) {
    element.dataset.lane = id;
    element.title = action.name;
    element.ariaLabel = action.name;
    element.ariaExpanded = String(action.isOpen);
  }
  const flags = parties.filter((party) => /^[A-Z]{2}$/.test(party)).map(createFlag);
  const words = document.createElement('span');
  words.className = 'lane-text';
  words.textContent = text;
  element.append(...flags, words);
  return element;
}

/** Calls back with the lane whose heading is pressed. */
export function listenToLanes(container: HTMLElement, onLane: (id: string) => void): void {
  container.addEventListener('click', ({ target }) => {
    const lane = target instanceof Element ? target.closest<HTMLElement>('[data-lane]') : null;
    if (lane?.dataset.lane !== undefined) onLane(lane.dataset.lane);
  });
}

function createFlag(party: PartyCode): HTMLImageElement {
  const image = document.createElement('img');
  image.className = 'flag';
  image.src = `${import.meta.env.BASE_URL}flags/${party.toLowerCase()}.svg`;
  image.alt = '';
  image.width = 16;
  image.height = 16;
  return image;
}
