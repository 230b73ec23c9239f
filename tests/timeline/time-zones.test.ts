import fc from 'fast-check';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { loadSpeech, type Speech } from '../../src/i18n/speech';
import { dayOfInstant, isoFromDay, parseIsoDay, ymdFromDay } from '../../src/model/day';
import { dayBounds, parseEventDate } from '../../src/model/event-date';
import { readLink, writeLink } from '../../src/model/link';
import { edgesOfSpan } from '../../src/tables/density';
import { daysToNextLabel } from '../../src/timeline/axis';
import { axisDayOf } from '../../src/timeline/axis-words';
import { stretchOf } from '../../src/timeline/mark';
import { recentWindow } from '../../src/timeline/suitable-window';
import { windowOfYear } from '../../src/timeline/year-window';
import { sayEdtf } from '../../src/words/say-date';
import { anyEdtf } from '../fixtures/arbitraries';
import { viewOf } from '../fixtures/tables';

/** Whole hours from UTC−12 to UTC+14 (the signs of these names are the other way round), and zones with halves and summers. */
const ZONES = [
  ...Array.from({ length: 27 }, (_, at) => 12 - at).map((west) =>
    west === 0 ? 'Etc/GMT' : `Etc/GMT${west > 0 ? '+' : ''}${west}`,
  ),
  ...['Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham', 'Asia/Almaty', 'Europe/Warsaw'],
];

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

let speech: Speech;
beforeAll(async () => {
  speech = await loadSpeech('en');
});

/** All that the page makes of a date: where it is drawn, how it is said, what a link to it holds. */
function readings(edtf: string): unknown {
  const date = parseEventDate(edtf);
  const stretch = stretchOf(edtf);
  if (!date || !stretch) return null;
  const { from, to } = stretch;
  const year = windowOfYear(ymdFromDay(from).year);
  const link = writeLink(viewOf({ window: { from, to: Math.max(to, from + 1) as typeof to } }));
  return {
    bounds: dayBounds(date),
    stretch,
    said: sayEdtf(edtf, speech),
    iso: [isoFromDay(from), parseIsoDay(isoFromDay(to))],
    axis: axisDayOf(new Date(from * 86_400_000)),
    label: daysToNextLabel(from, 'month'),
    edges: edgesOfSpan({ from, to }, 20).slice(0, 40),
    windows: [year, recentWindow(from)],
    link: [link, readLink('/', link.slice(1))],
  };
}

it.each(ZONES)('days do not shift for a reader in %s', (zone) => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      process.env.TZ = 'UTC';
      const expected = readings(edtf);
      process.env.TZ = zone;
      expect(readings(edtf)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

it('the zones reach from the west end of the world to the east end: today differs by a day', () => {
  const noon = new Date(Date.UTC(2025, 10, 11, 11, 0));
  const days = new Set(
    ZONES.map((zone) => {
      process.env.TZ = zone;
      return isoFromDay(dayOfInstant(noon));
    }),
  );
  expect([...days].sort()).toEqual(['2025-11-10', '2025-11-11', '2025-11-12']);
});
