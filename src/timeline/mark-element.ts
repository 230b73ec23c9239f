/* The DOM of one mark: a button with the sign and its label. Text enters as text nodes only. */
import type { Mark } from './mark';

/** A new element for a mark; keep it and bring it up to date with updateMarkElement, so that focus is never lost. */
export function createMarkElement(mark: Mark): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.tabIndex = -1;
  const shape = document.createElement('span');
  shape.className = 'mark-shape';
  const label = document.createElement('span');
  label.className = 'mark-label';
  element.append(shape, label);
  updateMarkElement(element, mark);
  return element;
}

/** Mutates the element to show the mark. */
export function updateMarkElement(element: HTMLButtonElement, mark: Mark): void {
  const [shape, label] = element.children;
  element.className = 'mark';
  element.dataset.drawing = mark.id;
  element.dataset.start = mark.stretch.start;
  element.dataset.end = mark.stretch.end;
  element.toggleAttribute('data-chosen', mark.isChosen);
  element.toggleAttribute('data-outside', mark.isOutside);
  element.toggleAttribute('data-part', mark.isPart);
  // Whoever speaks to the page calls a mark by what is written beside it.
  const isNamed = mark.name.includes(mark.label);
  element.setAttribute('aria-label', isNamed ? mark.name : `${mark.label}, ${mark.name}`);
  element.setAttribute('aria-current', String(mark.isChosen));
  element.title = mark.name;
  if (label) label.textContent = mark.label;
  if (shape instanceof HTMLElement) drawShape(shape, mark);
}

function drawShape(shape: HTMLElement, mark: Mark): void {
  const { oneOf, from, to } = mark.stretch;
  if (oneOf.length === 0) {
    shape.replaceChildren(createSign(mark));
    return;
  }
  const tie = document.createElement('span');
  tie.className = 'mark-tie';
  const signs = oneOf.map((day) => {
    const sign = createSign(mark);
    sign.style.left = `${((day - from + 0.5) / (to - from + 1)) * 100}%`;
    return sign;
  });
  shape.dataset.oneOf = '';
  shape.replaceChildren(tie, ...signs);
}

/** The same sign as in list and chips; its sheet is `ui/kind-mark.css`. */
function createSign({ kind, level, status, side }: Mark): HTMLElement {
  const sign = document.createElement('span');
  sign.className = 'kind-mark';
  sign.dataset.kind = kind;
  sign.dataset.side = side;
  if (level !== null) sign.dataset.level = level;
  if (status !== null) sign.dataset.status = status;
  return sign;
}
