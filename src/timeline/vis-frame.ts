/*
 * Sizes of the whole that vis-timeline asks the page for, twice a drawing, before it draws the parts: each time the page
 * would be laid out once more, in the middle of a frame. The lanes, the axis and what watches the width know them all.
 */

interface Inside {
  readonly dom: Readonly<Record<Panel, HTMLElement>>;
  readonly itemSet: {
    readonly groupIds: readonly string[];
    readonly props: { readonly height: number };
    readonly groups: Readonly<
      Record<string, { readonly props: { readonly label: { readonly width: number } } }>
    >;
  };
  readonly timeAxis: { readonly props: { readonly height: number } };
}

type Panel = 'root' | 'center' | 'left' | 'right' | 'top' | 'bottom' | 'leftContainer' | 'rightContainer';

/** @param widthOf the width of the whole timeline, in pixels */
export function tellFrame(timeline: object, widthOf: () => number): void {
  const { dom, itemSet, timeAxis } = timeline as Inside;
  const lanesHeight = () => itemSet.props.height;
  const headingWidths = () => Object.values(itemSet.groups).map(({ props }) => props.label.width);
  tell(dom.root, 'offsetWidth', () => Math.round(widthOf()));
  tell(dom.root, 'offsetHeight', () => Math.round(Number.parseFloat(dom.root.style.height)));
  tell(dom.center, 'offsetHeight', lanesHeight);
  tell(dom.left, 'offsetHeight', () => (itemSet.groupIds.length > 0 ? lanesHeight() : 0));
  tell(dom.leftContainer, 'clientWidth', () => Math.max(0, ...headingWidths()));
  // Nothing is ever put above the lanes or beside them on the right.
  for (const [panel, size] of EMPTY) tell(dom[panel], size, () => 0);
  const axisBox = () => new DOMRect(0, 0, widthOf(), timeAxis.props.height);
  Object.defineProperty(dom.bottom, 'getBoundingClientRect', { value: axisBox });
}

const EMPTY = [
  ['top', 'clientHeight'],
  ['right', 'offsetHeight'],
  ['rightContainer', 'clientWidth'],
] as const;

type Size = 'offsetWidth' | 'offsetHeight' | 'clientWidth' | 'clientHeight';

const tell = (panel: HTMLElement, size: Size, get: () => number): void => {
  Object.defineProperty(panel, size, { get });
};
