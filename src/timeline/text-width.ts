const GUESSED_LETTER = 7;

/** Measures text as the labels of marks are set, and remembers what it has measured. Guesses without a canvas. */
export class TextWidths {
  readonly #container: HTMLElement;
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** In pixels. */
  readonly of = (text: string): number => {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    // Asked for with the first text: the style of an element costs more than measuring a word.
    if (this.#context && this.#widths.size === 0)
      this.#context.font = `13px ${getComputedStyle(this.#container).fontFamily}`;
    const width = this.#context ? this.#context.measureText(text).width : text.length * GUESSED_LETTER;
    this.#widths.set(text, width);
    return width;
  };

  /** The typeface has changed. */
  forget(): void {
    this.#widths.clear();
  }
}
