/* CLDR patterns: `{0} and {1}`. */

/** Puts the parts into their places in one pass, so that a part that itself holds `{1}` stays as it is. */
export const fillPattern = (pattern: string, ...parts: readonly string[]): string =>
  pattern.replace(/\{(\d)\}/g, (place, index) => parts[Number(index)] ?? place);
