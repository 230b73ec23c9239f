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

export interface DrawnLane {
  readonly id: string;
  readonly element: HTMLElement;
}

type HeldLane = Readonly<Record<string, unknown>>;

/** What is needed of the data set that lanes are kept in. */
interface Lanes {
  readonly getIds: () => readonly (string | number)[];
  readonly get: (id: string) => HeldLane | null;
  readonly remove: (ids: (string | number)[]) => unknown;
  readonly update: (lanes: Record<string, unknown>[]) => unknown;
}

/** Headings that say the same stay where they stand. */
export function replaceLanes(held: Lanes, lanes: readonly DrawnLane[]): void {
  const ids = new Set(lanes.map(({ id }) => id));
  held.remove(held.getIds().filter((id) => !ids.has(String(id))));
  const changed = lanes.flatMap(({ id, element }, order) => {
    const before = held.get(id);
    const content = keepHeading(before?.content, element);
    return content === before?.content && order === before.order ? [] : [{ id, content, order }];
  });
  if (changed.length > 0) held.update(changed);
}

/** The heading that stands, with the attributes of the new one; the new one where their words or flags differ. */
function keepHeading(standing: unknown, made: HTMLElement): HTMLElement {
  if (!(standing instanceof HTMLElement) || !hasSameChildren(standing, made)) return made;
  for (const name of standing.getAttributeNames())
    if (!made.hasAttribute(name)) standing.removeAttribute(name);
  for (const { name, value } of made.attributes)
    if (standing.getAttribute(name) !== value) standing.setAttribute(name, value);
  return standing;
}

const hasSameChildren = (one: HTMLElement, other: HTMLElement): boolean =>
  one.tagName === other.tagName &&
  one.childNodes.length === other.childNodes.length &&
  [...one.childNodes].every((child, at) => child.isEqualNode(other.childNodes[at] ?? null));
