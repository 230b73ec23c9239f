import type { SourceDataset } from '../../model/source-schema';

/**
 * What is said of several datasets as one. It was edited until the latest of their days, but all of its sources were
 * seen only until the earliest: after that some of it is silence that means nothing.
 */
export function mergeFacts(facts: readonly SourceDataset[], title?: string): SourceDataset | null {
  const [first] = facts;
  if (!first) return null;
  const each = (field: 'title' | 'licence' | 'editor' | 'asOf' | 'coveredThrough') => [
    ...new Set(facts.map((one) => one[field])),
  ];
  return {
    format: first.format,
    lang: facts.every((one) => one.lang === first.lang) ? first.lang : null,
    translations: {},
    title: title ?? each('title').join(' + '),
    description: `Merged from ${facts.map((one) => `“${one.title}” (${one.description})`).join(' and ')}`,
    licence: each('licence').join('; '),
    editor: each('editor').join('; '),
    asOf: each('asOf').sort().at(-1) ?? first.asOf,
    coveredThrough: each('coveredThrough').sort()[0] ?? first.coveredThrough,
  };
}
