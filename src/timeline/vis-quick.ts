/*
 * What vis-timeline does at every drawing and need not, found by profiling: it measures each new item on the page, takes
 * the whole axis off the page and puts it back, and writes every label anew. Each of these lays the page out once more.
 * Only ways of working are put in others' place here; what is drawn stays the same. The tests in a real browser try it.
 */

/** What an item takes on the screen, told with it; vis-timeline otherwise lays the page out to ask. */
export interface ItemSize {
  /** Of the label beside the sign, in pixels. */
  readonly width: number;
  readonly height: number;
}

interface Item {
  readonly data: { readonly size?: ItemSize };
  readonly dom: { readonly box: HTMLElement; readonly content: HTMLElement } | null;
  overflow: boolean;
  whiteSpace: boolean;
}
interface Sizes {
  readonly content: { readonly width: number };
  readonly box: { readonly height: number };
}
interface ItemClass {
  readonly prototype: {
    _getDomComponentsSizes: (this: Item) => Sizes;
    _createDomElement: (this: Item) => void;
  };
}

interface ItemSetElements {
  readonly dom: { readonly background: HTMLElement };
}

interface TimeAxis {
  readonly body: {
    readonly dom: { readonly bottom: HTMLElement };
    readonly domProps: {
      readonly root: { readonly height: number };
      readonly top: { readonly height: number };
    };
  };
  readonly dom: {
    readonly foreground: HTMLElement;
    readonly background: HTMLElement;
    readonly minorTexts: HTMLElement[];
    readonly majorTexts: HTMLElement[];
    readonly redundant: { readonly minorTexts: HTMLElement[]; readonly majorTexts: HTMLElement[] };
  };
  readonly props: AxisProps;
  readonly options: { readonly showMinorLabels: boolean; showMajorLabels: boolean };
  redraw: () => boolean;
  _calculateCharSize: () => void;
  readonly step?: { readonly constructor: { readonly prototype: { getClassName: () => string } } };
  _repaintLabels: () => void;
  _isResized: () => boolean;
  _setXY: (label: HTMLElement, x: number, y: number) => void;
  _repaintMinorText: RepaintText;
  _repaintMajorText: RepaintText;
}
type RepaintText = (x: number, text: string, orientation: string, className: string) => HTMLElement;

interface AxisProps {
  minorCharHeight: number;
  majorCharHeight: number;
  minorLabelHeight: number;
  majorLabelHeight: number;
  minorLineHeight: number;
  majorLineHeight: number;
  minorLineWidth: number;
  majorLineWidth: number;
  width: number;
  height: number;
}

const patched = new WeakSet<object>();

/**
 * Items that come with their size are taken at their word, and stand on the page without the two frames that would cut off
 * what is wider than they are: each element of an item costs styles, layout and paint whenever it is drawn.
 */
export function lightenItems(timeline: object): void {
  const { itemSet } = timeline as { itemSet: { constructor: { types: { range: ItemClass } } } };
  const { prototype } = itemSet.constructor.types.range;
  if (patched.has(prototype)) return;
  patched.add(prototype);
  const create = prototype._createDomElement;
  prototype._createDomElement = function () {
    const before = this.dom;
    create.call(this);
    if (this.dom !== before) this.dom?.box.replaceChildren(this.dom.content);
  };
  const measure = prototype._getDomComponentsSizes;
  prototype._getDomComponentsSizes = function () {
    const { size } = this.data;
    if (!size) return measure.call(this);
    this.overflow = true;
    this.whiteSpace = false;
    return { content: { width: size.width }, box: { height: size.height } };
  };
}

export interface AxisRoom {
  /** Of the stage, in pixels. */
  readonly widthOf: () => number;
  /** Whether the scale that has just been drawn has large labels above the small ones. */
  readonly hasMajorLabels: () => boolean;
}

/**
 * Draws the axis where it stands, keeps labels that say the same, and measures its letters only when they may have changed.
 * Answers with what is to be called then.
 */
export function keepAxis(timeline: object, room: AxisRoom): () => void {
  const { timeAxis: axis, itemSet } = timeline as { timeAxis: TimeAxis; itemSet: ItemSetElements };
  let isMeasured = false;
  const measure = axis._calculateCharSize.bind(axis);
  axis._calculateCharSize = () => {
    if (isMeasured) return;
    measure();
    isMeasured = axis.props.minorCharHeight > 0;
  };
  const behind = itemSet.dom.background;
  axis.redraw = () => redrawAxis(axis, behind, room);
  axis._repaintMinorText = (x, text, _orientation, className) => {
    const { minorTexts, redundant } = axis.dom;
    const label = takeLabel(redundant.minorTexts, text) ?? addLabel(axis.dom.foreground, false);
    minorTexts.push(label);
    return placeLabel(axis, label, { x, y: 0, text, className: `vis-text vis-minor ${className}` });
  };
  axis._repaintMajorText = (x, text, _orientation, className) => {
    const { majorTexts, redundant } = axis.dom;
    const label = takeLabel(redundant.majorTexts, text) ?? addLabel(axis.dom.foreground, true);
    majorTexts.push(label);
    const y = axis.props.minorLabelHeight;
    // What the window begins in: vis-timeline puts it at the window's very start.
    label.toggleAttribute('data-edge', x === 0);
    return placeLabel(axis, label, { x, y, text, className: `vis-text vis-major ${className}` });
  };
  return () => {
    isMeasured = false;
  };
}

/** As vis-timeline does it for an axis at the bottom, but without taking it off the page. */
function redrawAxis(axis: TimeAxis, behind: HTMLElement, { widthOf, hasMajorLabels }: AxisRoom): boolean {
  const { options, body, dom } = axis;
  const hasMoved = dom.foreground.parentNode !== body.dom.bottom;
  if (hasMoved) body.dom.bottom.append(dom.foreground);
  // Its lines stand behind the items and not in a panel of their own: so both move as one.
  if (dom.background.parentNode !== behind) behind.prepend(dom.background);
  axis._calculateCharSize();
  layAxis(axis, widthOf());
  // The scale is known once it is drawn; an option would draw the whole timeline once more.
  if (options.showMajorLabels !== hasMajorLabels()) {
    options.showMajorLabels = hasMajorLabels();
    layAxis(axis, widthOf());
  }
  // Names each label by its month, its day and whether that is today, asking the calendar a dozen times; no sheet uses it.
  if (axis.step) axis.step.constructor.prototype.getClassName = () => '';
  return axis._isResized() || hasMoved;
}

function layAxis(axis: TimeAxis, width: number): void {
  const { props, options, body, dom } = axis;
  props.minorLabelHeight = options.showMinorLabels ? props.minorCharHeight : 0;
  props.majorLabelHeight = options.showMajorLabels ? props.majorCharHeight : 0;
  props.height = props.minorLabelHeight + props.majorLabelHeight;
  props.width = width;
  const { root, top } = body.domProps;
  props.minorLineHeight = root.height - props.majorLabelHeight - top.height;
  props.majorLineHeight = props.minorLineHeight + props.majorLabelHeight;
  props.minorLineWidth = 1;
  props.majorLineWidth = 1;
  dom.foreground.style.height = `${props.height}px`;
  axis._repaintLabels();
}

/** Of the labels that stood on the axis the first that says this already, else the last: going left, it has gone out of sight. */
function takeLabel(left: HTMLElement[], text: string): HTMLElement | undefined {
  const same = left.findIndex((label) => label.textContent === text);
  return same === -1 ? left.pop() : left.splice(same, 1)[0];
}

function addLabel(foreground: HTMLElement, isMajor: boolean): HTMLElement {
  const label = document.createElement('div');
  label.append(isMajor ? document.createElement('div') : '');
  foreground.append(label);
  return label;
}

interface AxisLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly className: string;
}

function placeLabel(axis: TimeAxis, label: HTMLElement, { x, y, text, className }: AxisLabel): HTMLElement {
  const words = label.firstElementChild ?? label;
  if (words.textContent !== text) words.textContent = text;
  if (label.className !== className) label.className = className;
  axis._setXY(label, x, y);
  return label;
}
