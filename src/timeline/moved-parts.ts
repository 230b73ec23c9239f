/* The parts of the timeline that follow a drag, each on a layer of its own while it lasts: moving a layer paints nothing. */

/** What of vis-timeline moves with the window. */
export interface MovingDom {
  readonly itemSet: { readonly dom: { readonly frame: HTMLElement } };
  readonly timeAxis: {
    readonly dom: {
      readonly foreground: HTMLElement;
      readonly majorTexts: readonly HTMLElement[];
    };
  };
  readonly customTimes: readonly { readonly bar: HTMLElement }[];
}

export class MovedParts {
  readonly #dom: MovingDom;
  /** The label of the year or month that the window begins in stays at the window's start while all others move. */
  #edge: HTMLElement | undefined;

  constructor(dom: MovingDom) {
    this.#dom = dom;
  }

  shiftBy(pixels: number): void {
    const moved = pixels === 0 ? '' : `translateX(${pixels}px)`;
    for (const part of this.#parts()) {
      part.style.transform = moved;
      if (pixels !== 0) part.style.willChange = 'transform';
    }
    if (pixels === 0) this.#letGoOfEdge();
    else this.#keepEdge(-pixels);
  }

  /** Back into the page's own layer, where letters are drawn best. */
  release(): void {
    for (const part of this.#parts()) part.style.willChange = '';
  }

  #parts(): HTMLElement[] {
    const { itemSet, timeAxis, customTimes } = this.#dom;
    return [itemSet.dom.frame, timeAxis.dom.foreground, ...customTimes.map(({ bar }) => bar)];
  }

  #keepEdge(pixels: number): void {
    this.#edge ??= this.#dom.timeAxis.dom.majorTexts.find((label) => label.dataset.edge !== undefined);
    if (!this.#edge) return;
    // vis-timeline places it by its transform, which is left alone.
    this.#edge.style.translate = `${pixels}px`;
    this.#edge.style.willChange = 'translate';
  }

  #letGoOfEdge(): void {
    if (!this.#edge) return;
    this.#edge.style.translate = '';
    this.#edge.style.willChange = '';
    this.#edge = undefined;
  }
}
