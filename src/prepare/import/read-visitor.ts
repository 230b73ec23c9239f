/*
 * A visitor's name and office from one text, `President Francisco Flores`. It answers only where the text plainly is
 * one known title and one name; two people, or a title nobody told of, are no guess of ours.
 */

export interface ReadVisitor {
  readonly name: string;
  /** Id of the office. */
  readonly office: string;
}

/** @param titles offices by title, longest titles first wherever one begins another */
export function readVisitor(text: string, titles: ReadonlyMap<string, string>): ReadVisitor | null {
  const [title, office] = [...titles].find(([one]) => text.startsWith(`${one} `)) ?? [];
  if (title === undefined || office === undefined) return null;
  const name = text.slice(title.length).trim();
  return name !== '' && isOneName(name) ? { name, office } : null;
}

/** `Premier & Prince Sihanouk` and `President of the Council of Ministers Ershad` are none; `Benigno S. Aquino, 3rd` and `Rudolphus F. M. (Ruud) Lubbers` are. */
function isOneName(name: string): boolean {
  const withoutSuffix = name.replace(/,?\s+(Jr|Sr|[IVX]+|\d(st|nd|rd|th))\.?$/, '');
  return !/^of\b|[,;&/]|\band\b|\d/.test(withoutSuffix);
}

/** Longest first, so that `Prime Minister Lord` is not read as a prime minister named Lord. */
export const sortTitles = (titles: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(titles).sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)));
