/* Telling what JSON holds by what is in it: people rename files, and a dropped one has lost its folder. */

export type JsonForm = 'whole-dataset' | 'events' | 'articles' | 'plain-articles';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined for what is none of ours. A list is what any of its records is: the others may be broken. */
export function formOf(json: unknown): JsonForm | undefined {
  if (isObject(json) && isWhole(json)) return 'whole-dataset';
  const records: readonly unknown[] = Array.isArray(json) ? json : [json];
  const objects = records.filter(isObject);
  if (objects.some(isEvent)) return 'events';
  if (objects.some(isArticle)) return 'articles';
  // A list of nothing that is known is read as articles, so that each record's reason can be told.
  return Array.isArray(json) || objects.some(isPlainArticle) ? 'plain-articles' : undefined;
}

const isWhole = (json: JsonObject): boolean =>
  isObject(json.dataset) || ['events', 'articles', 'people'].some((list) => Array.isArray(json[list]));

const isEvent = (json: JsonObject): boolean => 'addTo' in json || ('kind' in json && 'parties' in json);
const isArticle = (json: JsonObject): boolean =>
  'rights' in json || ('lang' in json && Array.isArray(json.text));
const isPlainArticle = (json: JsonObject): boolean => typeof json.text === 'string';
