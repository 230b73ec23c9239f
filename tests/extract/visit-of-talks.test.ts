/* Visits that no words tell of by themselves: several talks at the hosts', a stop of a journey, words for the visit without its sides. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

const visits = (lang: string, text: string, published = '2026-04-10') =>
  eventsIn(lang, text, published)
    .filter(({ kind }) => kind === 'visit')
    .map(({ status, visitors, host, place, date }) => [status, visitors, host, place ?? '', date].join(' '));

describe('who talks with several of the hosts at their home', () => {
  it('is there on a visit, on the days of the talks', () => {
    expect(
      visits(
        'en',
        'Norwegian Foreign Minister Ola Elvestuen held talks with his Kenyan counterpart Musalia Mudavadi in Nairobi on Tuesday. On Wednesday Elvestuen was received by Kenyan President William Ruto.',
      ),
    ).toEqual(['held NO KE Nairobi 2026-04-07/2026-04-08']);
    expect(
      visits(
        'pl',
        'Minister spraw zagranicznych Norwegii Ola Elvestuen spotkał się we wtorek w Nairobi z szefem dyplomacji Kenii Musalią Mudavadim. W środę Elvestuen został przyjęty przez prezydenta Kenii Williama Ruto.',
      ),
    ).toEqual(['held NO KE Nairobi 2026-04-07/2026-04-08']);
    expect(
      visits(
        'ru',
        'Министр иностранных дел Норвегии Ола Эльвестуэн во вторник провёл в Найроби переговоры с главой МИД Кении Мусалией Мудавади. В среду Эльвестуэна принял президент Кении Уильям Руто.',
      ),
    ).toEqual(['held NO KE Nairobi 2026-04-07/2026-04-08']);
  });

  it('is not where an ambassador is received, who lives there, nor beside a forum', () => {
    expect(
      visits(
        'en',
        'Norwegian Ambassador Gunnar Holm was received in Nairobi on Tuesday by Kenyan Foreign Minister Musalia Mudavadi. On Wednesday the ambassador of Norway, Gunnar Holm, was received by President William Ruto of Kenya.',
      ),
    ).toEqual([]);
    expect(
      visits(
        'en',
        'On the sidelines of the Antalya Diplomacy Forum, Norwegian Foreign Minister Ola Elvestuen met his Turkish counterpart Hakan Fidan on Saturday.',
      ),
    ).toEqual([]);
  });
});

describe('a visit without its sides', () => {
  it('is that of the talks told of', () => {
    expect(
      visits(
        'sr',
        'Predsednica Narodne skupštine Ana Brnabić primljena je danas u Bakuu kod predsednika Azerbejdžana Ilhama Alijeva. Delegacija je u zvaničnu posetu doputovala u ponedeljak, a u Beograd se vraća u subotu.',
      ),
    ).toEqual(['held RS AZ Baku 2026-04-06/2026-04-11']);
    expect(
      visits(
        'fr',
        'Arrivé mercredi à N’Djamena, M. Barrot a été reçu jeudi par le président tchadien Mahamat Idriss Déby. Le ministre français a achevé vendredi une visite de trois jours.',
      ),
    ).toEqual(['held FR TD N’Djamena 2026-04-08/2026-04-10']);
  });
});

describe('talks between the stops of a journey', () => {
  it('are those of a stop', () => {
    expect(
      visits(
        'de',
        'Der EU-Ratspräsident António Costa ist am Freitag zu einem Besuch in Tirana eingetroffen. Am Donnerstag war Costa in Podgorica vom montenegrinischen Präsidenten Jakov Milatović empfangen worden.',
      ),
    ).toEqual(['held EU AL Tirana 2026-04-10', 'held EU ME Podgorica 2026-04-09']);
    expect(
      visits(
        'en',
        'European Council President António Costa arrived in Tirana on Friday for a visit. On Thursday Costa was received in Podgorica by President Jakov Milatović of Montenegro.',
      ),
    ).toEqual(['held EU AL Tirana 2026-04-10', 'held EU ME Podgorica 2026-04-09']);
  });
});

describe('talks of a visit at which nobody of the visitors is named', () => {
  const met = (lang: string, text: string) =>
    eventsIn(lang, text, '2026-04-10')
      .filter(({ kind }) => kind === 'meeting')
      .map(({ participants }) => [...participants].sort().join(', '));

  it('are those of whoever leads them', () => {
    expect(
      met(
        'pl',
        'Przewodniczący parlamentu Finlandii Jussi Halla-aho przybył w środę z wizytą do Polski. W czwartek fińską delegację przyjął prezydent Polski Karol Nawrocki.',
      ),
    ).toEqual(['Jussi Halla-aho, Karol Nawrocki']);
    expect(
      met(
        'ru',
        'Председатель парламента Финляндии Юсси Халла-ахо прибыл в среду с визитом в Казахстан. В четверг финскую делегацию принял президент Казахстана Касым-Жомарт Токаев.',
      ),
    ).toEqual(['Jussi Halla-aho, Kassym-Jomart Tokayev']);
  });
});
