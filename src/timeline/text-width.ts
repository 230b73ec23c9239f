/** Measures text as the labels of marks are set; remembers what it has measured. Falls back to a guess without a canvas. */
export function measureText(container: HTMLElement): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    if (context) context.font = `13px ${getComputedStyle(container).fontFamily}`;
    const width = context ? context.measureText(text).width : text.length * GUESSED_LETTER;
    widths.set(text, width);
    return width;
  };
}

const GUESSED_LETTER = 7;
