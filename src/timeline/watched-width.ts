/** The width of an element, known at any time without asking for the page to be laid out. */
export class WatchedWidth {
  readonly #element: Element | null;
  readonly #observer: ResizeObserver;
  #width: number;

  /** Calls back once it has been laid out for the first time, and whenever its width has changed since. */
  constructor(element: Element | null, onChange: () => void) {
    this.#element = element;
    this.#width = element?.clientWidth ?? 0;
    let laidOut: number | undefined;
    this.#observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === laidOut) return;
      laidOut = entry.contentRect.width;
      this.#width = laidOut;
      onChange();
    });
    if (element) this.#observer.observe(element);
  }

  /** In pixels. */
  get now(): number {
    // Until it has been laid out for the first time nothing has been watched, and it is asked after all.
    if (this.#width === 0) this.#width = this.#element?.clientWidth ?? 0;
    return this.#width;
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
