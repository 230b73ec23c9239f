import { expect, it } from 'vitest';
import { pairKey, parsePartyCode } from '../../src/model/party';
import { party } from '../fixtures/tables';

it('a party is a state or an organisation by a code of two to six capitals', () => {
  for (const code of ['KZ', 'XK', 'EU', 'UN', 'NATO', 'EAEU']) expect(parsePartyCode(code)).toBe(code);
  for (const text of ['', 'K', 'kz', 'Kz', 'KZ-RU', 'K1', 'КЗ', ' KZ', 'ABCDEFG']) {
    expect(parsePartyCode(text), text).toBeUndefined();
  }
});

it('a pair has one key whichever way round it is asked for', () => {
  expect(pairKey(party('RU'), party('KZ'))).toBe('KZ-RU');
  expect(pairKey(party('KZ'), party('RU'))).toBe('KZ-RU');
});
