/* The DOM of one mark: a button with the sign and its label, and one for each of the talks inside. Text enters as text nodes only. */
import type { Mark } from './mark';
import { createShape } from './mark-shape';

/** A new element for a mark; keep it and bring it up to date with updateMarkElement, so that focus is never lost. */
export function createMarkElement(mark: Mark): HTMLElement {
  const element = document.createElement('div');
  element.className = 'mark';
  const button = createButton('mark-button');
  const shape = document.createElement('span');
  shape.className = 'mark-shape';
  const label = document.createElement('span');
  label.className = 'mark-label';
  button.append(shape, label);
  const talks = document.createElement('div');
  talks.className = 'mark-talks';
  element.append(button, talks);
  updateMarkElement(element, mark);
  return element;
}

/** Mutates the element to show the mark. */
export function updateMarkElement(element: HTMLElement, mark: Mark): void {
  const [button, talks] = element.children;
  if (!(button instanceof HTMLButtonElement) || !(talks instanceof HTMLElement)) return;
  const [shape, label] = button.children;
  element.dataset.start = mark.stretch.start;
  element.dataset.end = mark.stretch.end;
  element.dataset.kind = mark.kind;
  element.toggleAttribute('data-chosen', mark.isChosen);
  element.toggleAttribute('data-outside', mark.isOutside);
  element.toggleAttribute('data-part', mark.isPart);
  nameButton(button, mark);
  if (label) label.textContent = mark.label;
  shape?.replaceWith(createShape(mark));
  updateTalks(talks, mark);
}

/** Talks stand inside the bar of their visit, on their days; those of one day share it. */
function updateTalks(element: HTMLElement, visit: Mark): void {
  const before = new Map(
    [...element.children].map((child) => [child instanceof HTMLElement ? child.dataset.drawing : '', child]),
  );
  const buttons = visit.talks.map((talk) => {
    const known = before.get(talk.id);
    const button = known instanceof HTMLButtonElement ? known : createButton('mark-talk');
    nameButton(button, talk);
    button.toggleAttribute('data-chosen', talk.isChosen);
    button.style.left = `${100 * placeInside(talk, visit)}%`;
    return button;
  });
  // An element that is moved loses the focus, so what stands right is left.
  if (
    buttons.every((button, at) => element.children[at] === button) &&
    element.children.length === buttons.length
  )
    return;
  element.replaceChildren(...buttons);
}

/** Where the middle of a talk lies between the ends of its visit, 0 to 1. */
export function placeInside(talk: Mark, { stretch, talks }: Mark): number {
  const sameDay = talks.filter((other) => other.stretch.from === talk.stretch.from);
  const share = (sameDay.indexOf(talk) + 1) / (sameDay.length + 1);
  const days = talk.stretch.to - talk.stretch.from + 1;
  return (talk.stretch.from - stretch.from + days * share) / (stretch.to - stretch.from + 1);
}

function createButton(className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = className;
  return button;
}

function nameButton(button: HTMLButtonElement, mark: Mark): void {
  button.dataset.drawing = mark.id;
  // Whoever speaks to the page calls a mark by what is written beside it.
  const isNamed = mark.name.includes(mark.label);
  button.setAttribute('aria-label', isNamed ? mark.name : `${mark.label}, ${mark.name}`);
  button.setAttribute('aria-current', String(mark.isChosen));
  button.title = mark.name;
}
