/* Which day is whose: days counted from another, days of a release, of a week, of a season, as agencies of several languages tell them. */
import { describe, expect, it } from 'vitest';
import { articleIn, goldenExtractor } from '../fixtures/extraction';

const days = (lang: string, text: string, published = '2026-04-10') =>
  goldenExtractor
    .extract(articleIn(lang, text, published))
    .events.map(({ kind, status, date }) => `${kind} ${status} ${date}`);

describe('a weekday after "next week" or "next Tuesday"', () => {
  it('is of that week', () => {
    expect(
      days(
        'en',
        'Chinese President Xi Jinping will visit Kazakhstan next week. He will meet with Kazakh President Kassym-Jomart Tokayev on Monday.',
      ),
    ).toContain('meeting announced 2026-04-13');
    expect(
      days(
        'fr',
        'Le président français Emmanuel Macron sera reçu mardi prochain par le président kazakh Kassym-Jomart Tokaïev. Le lendemain, il rencontrera le président ouzbek Chavkat Mirzioïev.',
        '2026-04-06',
      ),
    ).toContain('meeting announced 2026-04-08');
    expect(
      days(
        'de',
        'Bundeskanzler Friedrich Merz reist nächste Woche nach Kasachstan. Am Mittwoch wird er Präsident Kassym-Schomart Tokajew treffen.',
        '2026-04-07',
      ),
    ).toContain('meeting announced 2026-04-15');
  });
});

describe('a weekday beside the words for its week', () => {
  it('is the one of that week, wherever the words stand', () => {
    expect(days('ru', 'Токаев посетит Россию в среду на следующей неделе.')).toEqual([
      'visit announced 2026-04-15',
    ]);
    expect(days('pl', 'We wtorek w ubiegłym tygodniu Tokajew spotkał się z Putinem.')).toEqual([
      'meeting held 2026-03-31',
    ]);
    expect(days('sr', 'Tokajev će u ponedeljak naredne nedelje posetiti Rusiju.')).toEqual([
      'visit announced 2026-04-13',
    ]);
    expect(days('en', 'Tokayev met Putin on Tuesday last week.')).toEqual(['meeting held 2026-03-31']);
  });

  it('may be the first and the last', () => {
    expect(days('en', 'Tokayev will visit Russia from Monday to Wednesday next week.')).toEqual([
      'visit announced 2026-04-13/2026-04-15',
    ]);
  });
});

describe('three days of one month', () => {
  it('are those from the first to the last', () => {
    expect(days('ru', 'Токаев посетит Россию 20, 21 и 22 апреля.')).toEqual([
      'visit announced 2026-04-20/2026-04-22',
    ]);
    expect(days('pl', 'Tokajew odwiedzi Rosję 20, 21 i 22 kwietnia.')).toEqual([
      'visit announced 2026-04-20/2026-04-22',
    ]);
    expect(days('sr', 'Tokajev će posetiti Rusiju 20, 21. i 22. aprila.')).toEqual([
      'visit announced 2026-04-20/2026-04-22',
    ]);
  });
});

describe('the same day, the day before', () => {
  it('does not count from the day on which a statement was issued', () => {
    const text =
      'Kazakh President Kassym-Jomart Tokayev met with Russian President Vladimir Putin on Monday. According to the readout issued on Tuesday, trade was discussed. Earlier in the day, Tokayev met with Chinese President Xi Jinping.';
    expect(days('en', text)).toEqual(['meeting held 2026-04-06', 'meeting held 2026-04-06']);
  });

  it('is not before the arrival told in the same sentence', () => {
    const text =
      'Le président kazakh Kassym-Jomart Tokaïev a reçu mercredi le président français Emmanuel Macron. Arrivé mardi au Kazakhstan, le président français avait été reçu la veille par le Premier ministre kazakh Oljas Bektenov.';
    expect(days('fr', text)).toContain('meeting held 2026-04-07');
  });
});

describe('vague days', () => {
  it('are the month where most of the week is over, and yield to a day told elsewhere', () => {
    expect(days('ru', 'На этой неделе Токаев встретился с Путиным.')).toEqual(['meeting held 2026-04']);
    expect(days('en', 'Tokayev met Putin this week.')).toEqual(['meeting held 2026-04']);
    expect(days('en', 'Tokayev met Putin this week.', '2026-04-07')).toEqual([
      'meeting held [2026-04-06,2026-04-07]',
    ]);
  });
});

describe('the day of what was called off', () => {
  it('may stand far before the word for the plan where the verb closes its clause', () => {
    expect(
      days(
        'tr',
        "Rusya Devlet Başkanı Vladimir Putin'in çarşamba günü Ankara'ya yapması planlanan ziyaret iptal edildi.",
      ),
    ).toEqual(['visit cancelled 2026-04-15']);
  });
});

describe('a name that is a weekday', () => {
  it('is no date', () => {
    expect(days('uz-Cyrl', 'Кеча Шавкат Мирзиёев Тожикистон вазири Далер Жумъа билан учрашди.')).toEqual([
      'meeting held 2026-04-09',
    ]);
  });
});
