/** The choice with the value added, or taken away if it was there. */
export const toggle = <T>(chosen: readonly T[], value: T): readonly T[] =>
  chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
