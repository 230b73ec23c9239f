/* The DOM of a lane's heading, made outside React because vis-timeline places it. Text enters as text nodes only. */
import type { PartyCode } from '../model/party';
import type { Side } from '../ui/KindMark';

export interface LaneLabel {
  readonly id: string;
  readonly text: string;
  /** Flags before the words: one country, or two with an arrow. */
  readonly parties: readonly PartyCode[];
  readonly side: Side;
}

export function createLaneElement({ text, parties, side }: LaneLabel): HTMLElement {
  const element = document.createElement('div');
  element.className = 'lane';
  element.dataset.side = side;
  const flags = parties.filter((party) => /^[A-Z]{2}$/.test(party)).map(createFlag);
  const words = document.createElement('span');
  words.className = 'lane-text';
  words.textContent = text;
  element.append(...flags, words);
  return element;
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
