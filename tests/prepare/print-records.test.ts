import { expect, it } from 'vitest';
import { type ParsedSource, parseSource } from '../../src/prepare/parse-source';
import { printFile } from '../../src/prepare/print-records';
import { readFoundingData } from '../fixtures/source';

const founding = await readFoundingData();
const valuesOf = ({ dataset, problems, ...lists }: ParsedSource) => ({
  dataset,
  problems,
  ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map(({ value }) => value)])),
});

it('records that are printed and read again say the same', () => {
  const parsed = parseSource(founding);
  const reprinted = founding.map(({ path, text }) => printFile(path, JSON.parse(text)));
  expect(valuesOf(parseSource(reprinted))).toEqual(valuesOf(parsed));
  const [event] = parsed.events;
  expect(event && parseSource([printFile('events/x.json', event.value)]).events[0]?.value).toEqual(
    event?.value,
  );
});

it('what the schema fills in by itself is left out, and what is said stays', () => {
  const { text } = printFile('events/x.json', {
    id: 'x',
    host: null,
    aliases: [],
    venue: { place: null },
    prefix: '',
    text: ['One.', '', 'Two.'],
    start: 0,
    local: false,
  });
  expect(JSON.parse(text)).toEqual({ id: 'x', text: ['One.', '', 'Two.'], start: 0, local: false });
});
