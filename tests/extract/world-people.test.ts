import { describe, expect, it } from 'vitest';
import { WORLD_PEOPLE } from '../../src/extract/world-people';
import { parsePartyCode } from '../../src/model/party';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

describe('the people of the world', () => {
  it('each speak for a party and are listed once', () => {
    const names = WORLD_PEOPLE.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(WORLD_PEOPLE.filter(({ party }) => parsePartyCode(party) === undefined)).toEqual([]);
    expect(names.filter((name) => /[!/;]|^ | $/.test(name) || name === '')).toEqual([]);
  });

  it('share no name with each other, or a text could not say who is meant', () => {
    const owners = new Map<string, string>();
    for (const { name, forms } of WORLD_PEOPLE) {
      for (const form of forms) {
        expect(owners.get(form) ?? name, form).toBe(name);
        owners.set(form, name);
      }
    }
  });

  it.each([
    ['en', 'Starmer met with Takaichi in Tokyo on Tuesday.', 'GB JP'],
    ['ru', 'Макрон встретился с Мерцем в Берлине во вторник.', 'DE FR'],
    ['pl', 'Tusk spotkał się we wtorek z Fialą w Warszawie.', 'CZ PL'],
  ])('are known by their family names alone (%s)', (lang, text, parties) => {
    const { events } = goldenExtractor.extract(articleIn(lang, text));
    expect(events.map(({ countries }) => [...countries].sort().join(' '))).toEqual([parties]);
  });
});
