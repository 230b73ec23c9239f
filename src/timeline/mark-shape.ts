/*
 * The form of a mark's date. A visit is the bar itself, firm, soft or open at its ends. Other kinds keep their sign, which
 * says the kind, and lie on a thin band as long as their date is unsure. One of several days: a faint sign on each, tied.
 */
import type { Mark } from './mark';

export function createShape(mark: Mark): HTMLElement {
  const shape = document.createElement('span');
  shape.className = 'mark-shape';
  const { oneOf, from, to } = mark.stretch;
  if (oneOf.length > 0) {
    shape.dataset.oneOf = '';
    const days = to - from + 1;
    const signs = oneOf.map((day) => placed(createSign(mark), (day - from + 0.5) / days));
    shape.append(createLine('mark-tie'), ...signs);
  } else if (mark.kind !== 'visit' && hasBand(mark)) {
    const sign = placed(createSign(mark), placeOfSign(mark));
    const band = createLine('mark-band');
    band.dataset.side = mark.side;
    shape.append(band, sign);
  } else {
    shape.append(createSign(mark));
  }
  return shape;
}

const hasBand = ({ stretch: { from, to, start, end } }: Mark): boolean =>
  to > from || start !== 'firm' || end !== 'firm';

/** At the end that is known; in the middle where either both are or neither is. */
function placeOfSign({ stretch: { start, end } }: Mark): number {
  if (end === 'open') return 0;
  return start === 'open' ? 1 : 0.5;
}

function placed(sign: HTMLElement, share: number): HTMLElement {
  sign.style.left = `${share * 100}%`;
  sign.classList.add('is-placed');
  return sign;
}

function createLine(className: string): HTMLElement {
  const line = document.createElement('span');
  line.className = className;
  return line;
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
