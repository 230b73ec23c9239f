import { parseArgs } from 'node:util';
import { serveParts } from '../../prepare/build-served';
import { buildSyntheticParts } from '../../prepare/synth/synthetic-parts';
import type { Command } from './command';
import { startProgress } from './progress';
import { sayBytes, writeServed } from './write-served';

const MOST_EVENTS = 2_000_000;

export const synthCommand: Command = {
  synopsis: 'synth --events N --seed S --out DIR',
  summary:
    'Writes a synthetic served dataset, for trying and measuring the site at any size. Countries are real; people, places and events are made up and named so.',
  details: `
--events N   how many, up to ${MOST_EVENTS}
--seed S     a whole number; equal seeds give equal bytes
--out DIR    where to write: DIST/dataset of a built site shows it

Files of a former build in DIR are removed, anything else stays.`,
  run: synthesise,
};

async function synthesise(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { events: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
  });
  const { out } = values;
  if (out === undefined) throw new Error('Say where to write: --out DIR.');
  const events = mustWhole(values.events, '--events', MOST_EVENTS);
  const seed = mustWhole(values.seed, '--seed', 0xffff_ffff);
  const drawing = startProgress('events drawn');
  const parts = buildSyntheticParts({ events, seed, onEvent: (made) => drawing.report(made, events) });
  drawing.end();
  const writing = startProgress('files written');
  const written = await writeServed(out, serveParts(parts), (done) => writing.report(done));
  writing.end();
  console.log(`${out}: ${events} synthetic events, ${written.files} files, ${sayBytes(written.bytes)}.`);
  return 0;
}

function mustWhole(text: string | undefined, name: string, most: number): number {
  if (text !== undefined && /^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new Error(`Say ${name} as a whole number up to ${most}.`);
}
