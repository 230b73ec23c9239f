import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale';
import type { EventRecord } from '../../src/model/event';
import { isEvent } from '../../src/model/served';
import { composeLabel, composeTitle } from '../../src/words/compose-title';
import { buildEvent, type EventSketch } from '../fixtures/events';
import { records, voiceIn } from '../fixtures/voices';

/** Whether a space may break, or a name is set apart, is the typesetter’s business and not that of the words. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/[\u2068\u2069]/g, '');
const titleOf = (event: EventRecord, locale: Locale = 'en') => plain(composeTitle(event, voiceIn(locale)));
const labelOf = (event: EventRecord, locale: Locale = 'en') => plain(composeLabel(event, voiceIn(locale)));
const titleIn = (sketch: EventSketch) => titleOf(buildEvent(sketch));

function founding(id: string): EventRecord {
  const found = records.filter(isEvent).find((event) => event.id === id);
  if (!found) throw new Error(`No event ${id}`);
  return found;
}

describe('the title of an event that ships', () => {
  it.each([
    [
      '2025-11-11-kz-ru-state-visit-tokayev',
      [
        'Kazakhstan → Russia · state visit · Moscow',
        'Қазақстан → Ресей · мемлекеттік сапар · Мәскеу',
        'Қозоғистон → Россия · давлат ташрифи · Москва',
        'Qozogʻiston → Rossiya · davlat tashrifi · Moskva',
        'Kazachstan → Rosja · wizyta państwowa · Moskwa',
        'Казахстан → Россия · государственный визит · Москва',
        'Kazakistan → Rusya · devlet ziyareti · Moscow',
        '哈萨克斯坦 → 俄罗斯 · 国事访问 · Moscow',
        'كازاخستان ← روسيا · زيارة دولة · Moscow',
      ],
    ],
    [
      '2025-11-15-kz-uz-meeting-mirziyoyev-tokayev',
      [
        'Shavkat Mirziyoyev, Kassym-Jomart Tokayev · meeting · Kuksaroy',
        'Шавкат Мирзиёев, Қасым-Жомарт Тоқаев · кездесу · Көксарай',
        'Шавкат Мирзиёев, Қасим-Жомарт Тоқаев · учрашув · Кўксарой',
        'Shavkat Mirziyoyev, Qasim-Jomart Toqayev · uchrashuv · Koʻksaroy',
        'Szawkat Mirzijojew, Kasym-Żomart Tokajew · spotkanie · Kuksaroj',
        'Шавкат Мирзиёев, Касым-Жомарт Токаев · встреча · Куксарой',
        'Shavkat Mirziyoyev, Kassym-Jomart Tokayev · görüşme · Kuksaroy',
        'Shavkat Mirziyoyev、Kassym-Jomart Tokayev · 会晤 · Kuksaroy',
        'Shavkat Mirziyoyev، Kassym-Jomart Tokayev · لقاء · Kuksaroy',
      ],
    ],
    [
      'kz-uz-meeting-intergovernmental-commission-tashkent',
      [
        'Kazakhstan, Uzbekistan · Intergovernmental commission · Tashkent',
        'Қазақстан, Өзбекстан · Үкіметаралық комиссия · Ташкент',
        'Қозоғистон, Ўзбекистон · Ҳукуматлараро комиссия · Тошкент',
        'Qozogʻiston, Oʻzbekiston · Hukumatlararo komissiya · Toshkent',
        'Kazachstan, Uzbekistan · Komisja międzyrządowa · Taszkent',
        'Казахстан, Узбекистан · Межправительственная комиссия · Ташкент',
        'Kazakistan, Özbekistan · Intergovernmental commission · Tashkent',
        '哈萨克斯坦、乌兹别克斯坦 · Intergovernmental commission · Tashkent',
        'كازاخستان، أوزبكستان · Intergovernmental commission · Tashkent',
      ],
    ],
  ])('%s reads well in every language', (id, titles) => {
    expect(LOCALES.map((locale) => titleOf(founding(id), locale))).toEqual(titles);
  });

  it('differs from that of every other, in every language', () => {
    for (const locale of LOCALES) {
      const titles = records.filter(isEvent).map((event) => titleOf(event, locale));
      expect(new Set(titles).size, locale).toBe(titles.length);
      expect(titles.join()).not.toMatch(/undefined|null|\{\{|· ·/);
    }
  });
});

describe('a visit', () => {
  const visit: EventSketch = { kind: 'visit', parties: ['KZ', 'RU'], visitors: ['KZ'], host: 'RU' };

  it('goes from those who travel to the host, with its level where one is settled', () => {
    expect(titleIn(visit)).toBe('Kazakhstan → Russia · visit');
    expect(titleIn({ ...visit, level: 'working' })).toBe('Kazakhstan → Russia · working visit');
    expect(titleIn({ ...visit, parties: ['KZ', 'UZ', 'RU'], visitors: ['KZ', 'UZ'] })).toBe(
      'Kazakhstan, Uzbekistan → Russia · visit',
    );
  });

  it('names a third country where it happens, and not the host’s own again', () => {
    expect(titleIn({ ...visit, venue: { place: null, country: 'RU' } })).toBe('Kazakhstan → Russia · visit');
    expect(titleIn({ ...visit, venue: { place: null, country: 'CH' } })).toBe(
      'Kazakhstan → Russia · visit · Switzerland',
    );
  });

  it('whose host or visitors are not known goes between the parties as far as that is plain', () => {
    expect(titleIn({ ...visit, host: null })).toBe('Kazakhstan → Russia · visit');
    expect(titleIn({ ...visit, visitors: [] })).toBe('Kazakhstan → Russia · visit');
    expect(titleIn({ ...visit, visitors: ['KZ', 'RU'], host: null })).toBe('Kazakhstan, Russia · visit');
  });
});

describe('other events', () => {
  const people = ['vladimir-putin', 'ignazio-cassis', 'sergey-lavrov', 'yury-borisov'];
  const participants = people.map((person, at) => ({ person, party: at === 1 ? 'CH' : 'RU', office: null }));
  const parties = ['RU', 'CH'];

  it('name the people who meet, and no more than three of them', () => {
    expect(titleIn({ kind: 'call', parties, participants: participants.slice(0, 2) })).toBe(
      'Vladimir Putin, Ignazio Cassis · telephone talks',
    );
    expect(titleIn({ parties, participants })).toBe(
      'Vladimir Putin, Ignazio Cassis, Sergey Lavrov… · meeting',
    );
  });

  it('name the parties where somebody is named of one side only', () => {
    expect(titleIn({ parties, participants: participants.slice(0, 1) })).toBe(
      'Russia, Switzerland · meeting',
    );
  });

  it('of the five Central Asian states with others are their format', () => {
    const five = ['KZ', 'KG', 'TJ', 'TM', 'UZ'];
    const summit = { kind: 'summit', participants: participants.slice(0, 1) } as const;
    expect(titleIn({ ...summit, format: 'C5+1', parties: [...five, 'RU'] })).toBe('C5 + Russia · summit');
    expect(titleIn({ ...summit, format: 'C5', parties: five })).toBe('C5 · summit');
    // Four of the five are no C5, whatever the record says.
    expect(titleIn({ ...summit, format: 'C5', parties: five.slice(1) })).toBe(
      'Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan · summit',
    );
  });

  it('of a large round bear the name of the organisation, or the first of its sides', () => {
    const many = ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'RU'];
    expect(titleIn({ kind: 'summit', parties: [...many, 'SCO'] })).toMatch(/Shanghai .+ · summit$/);
    expect(titleIn({ kind: 'summit', parties: many })).toBe(
      'Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan… · summit',
    );
  });

  it('name the parties where nobody is named, and the country where no place is', () => {
    expect(
      titleIn({ kind: 'summit', parties: ['KZ', 'UZ', 'EU'], venue: { place: null, country: 'UZ' } }),
    ).toBe('Kazakhstan, Uzbekistan, European Union · summit · Uzbekistan');
  });

  it('in a city that was renamed bear its name of that day', () => {
    const inAstana = (date: string) => titleIn({ date, venue: { place: 'astana', country: 'KZ' } });
    expect([inAstana('2021-06-01'), inAstana('2023-06-01')]).toEqual([
      'Kazakhstan, Russia · meeting · Nur-Sultan',
      'Kazakhstan, Russia · meeting · Astana',
    ]);
  });
});

describe('the label beside a mark', () => {
  it('leaves out what lane and shape already say', () => {
    expect(labelOf(founding('2025-11-11-kz-ru-state-visit-tokayev'))).toBe('state visit · Moscow');
    expect(labelOf(founding('2025-11-15-kz-uz-meeting-mirziyoyev-tokayev'), 'kk')).toBe(
      'Мирзиёев, Тоқаев · Көксарай',
    );
    expect(labelOf(founding('kz-uz-meeting-intergovernmental-commission-tashkent'), 'pl')).toBe(
      'Komisja międzyrządowa · Taszkent',
    );
  });

  it('of a visit without a level says who travels', () => {
    expect(labelOf(founding('2019-04-03-kz-ru-visit-tokayev'))).toBe('visit · Tokayev · Moscow');
  });

  it('is never empty', () => {
    expect(labelOf(buildEvent({ parties: ['KZ', 'RU'] }))).toBe('meeting');
  });
});
