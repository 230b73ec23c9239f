import { expect, it } from 'vitest';
import { prepare } from '../fixtures/source';

const PERSON = { id: 'tokayev', country: 'KZ', names: { en: 'Tokayev' } };
const OFFICES = [{ id: 'president', rank: 'head-of-state', names: { en: 'president' } }];

it('keeps the offices that somebody held, with the days that are known', () => {
  const offices = [{ office: 'president', party: 'KZ', from: '2019-03', to: null }];
  const { gazetteer, problems } = prepare({
    'people.json': [{ ...PERSON, offices }],
    'offices.json': OFFICES,
  });
  expect(problems).toEqual([]);
  expect(gazetteer.people.get('tokayev')?.offices).toEqual(offices);
});

it('sets an office that no list describes aside, and keeps the person', () => {
  const offices = [
    { office: 'chancellor', party: 'KZ' },
    { office: 'president', party: 'KZ' },
  ];
  const { gazetteer, problems } = prepare({
    'people.json': [{ ...PERSON, offices }],
    'offices.json': OFFICES,
  });
  expect(gazetteer.people.get('tokayev')?.offices.map(({ office }) => office)).toEqual(['president']);
  expect(problems).toMatchObject([
    { code: 'missing-office', file: 'people.json', record: 'tokayev', field: 'offices.0.office' },
  ]);
});
