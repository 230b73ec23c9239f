/* Days of visits as Kazakh, Turkish and Uzbek tell them: the verb closes its clause, and a day stands before it in the case of what is meant. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../fixtures/extraction';

/** Told on a Wednesday. */
const days = (lang: string, text: string, published = '2026-04-15') =>
  eventsIn(lang, text, published).map(({ kind, status, date }) => `${kind} ${status} ${date}`);

describe('a visit that is put off to another day', () => {
  const moved = ['visit postponed 2026-04-20', 'visit announced 2026-04-27'];

  it('is two events: the one that fell, and the one planned now', () => {
    expect(
      days(
        'kk',
        'Сербия Президенті Александр Вучичтің 20 сәуірге жоспарланған Қазақстанға сапары 27 сәуірге ауыстырылды.',
      ),
    ).toEqual(moved);
    expect(
      days(
        'uz',
        'Serbiya Prezidenti Aleksandar Vuchichning 20-aprelga rejalashtirilgan Oʻzbekistonga tashrifi 27-aprelga koʻchirildi.',
      ),
    ).toEqual(moved);
    expect(
      days(
        'uz',
        'Сербия Президенти Александр Вучичнинг 20 апрелга режалаштирилган Ўзбекистонга ташрифи 27 апрелга кўчирилди.',
      ),
    ).toEqual(moved);
    expect(
      days(
        'tr',
        'Sırbistan Cumhurbaşkanı Aleksandar Vucic’in 20 Nisan’da yapılması planlanan Kazakistan ziyareti 27 Nisan’a ertelendi.',
      ),
    ).toEqual(moved);
    expect(
      days(
        'tr',
        'Sırbistan Cumhurbaşkanı Aleksandar Vucic’in Kazakistan ziyareti 20 Nisan’dan 27 Nisan tarihine alındı.',
      ),
    ).toEqual(moved);
  });

  it('is one where the day is that of the plan', () => {
    expect(
      days(
        'kk',
        'Сербия Президенті Александр Вучичтің Қазақстанға 20 сәуірге жоспарланған сапары кейінге қалдырылды.',
      ),
    ).toEqual(['visit postponed 2026-04-20']);
    expect(
      days(
        'tr',
        'Sırbistan Cumhurbaşkanı Aleksandar Vucic’in 20 Nisan’da yapılması planlanan Kazakistan ziyareti ertelendi.',
      ),
    ).toEqual(['visit postponed 2026-04-20']);
  });
});

describe('who leaves', () => {
  it('ends the visit where he was', () => {
    expect(
      days(
        'tr',
        'Sırbistan Cumhurbaşkanı Aleksandar Vucic, pazartesi günü resmi ziyaret için Türkiye’ye geldi. Diplomatik kaynaklar, Vucic’in çarşamba sabahı Ankara’dan ayrıldığını bildirdi.',
      ),
    ).toEqual(['visit held 2026-04-13/2026-04-15']);
    expect(
      days(
        'kk',
        'Сербия Президенті Александр Вучич дүйсенбіде ресми сапармен Қазақстанға келді. Бүгін ол Астанадан ұшып кетті.',
      ),
    ).toEqual(['visit held 2026-04-13/2026-04-15']);
    expect(
      days(
        'uz',
        'Serbiya Prezidenti Aleksandar Vuchich dushanba kuni rasmiy tashrif bilan Oʻzbekistonga keldi. Bugun mehmon Toshkentdan joʻnab ketdi.',
      ),
    ).toEqual(['visit held 2026-04-13/2026-04-15']);
  });

  it('ends none where he sets out from home', () => {
    expect(
      days(
        'tr',
        'Cumhurbaşkanı Recep Tayyip Erdoğan, 20 Nisan’da resmi ziyaret için Kazakistan’a gidecek. Erdoğan bugün Ankara’dan ayrıldı.',
      ),
    ).toEqual(['visit announced 2026-04-20']);
    expect(
      days(
        'uz',
        'Prezident Shavkat Mirziyoyev 20-aprel kuni rasmiy tashrif bilan Qozogʻistonga boradi. Prezident bugun Toshkentdan joʻnab ketdi.',
      ),
    ).toEqual(['visit announced 2026-04-20']);
  });
});

describe('how long a visit lasts, told in a sentence of its own', () => {
  it('gives its first day where the last is told', () => {
    expect(
      days(
        'kk',
        'Олжас Бектенов жұмыс сапарымен Белградқа барды. Сапар екі күнге созылып, 14 сәуірде аяқталды.',
      ),
    ).toEqual(['visit held 2026-04-13/2026-04-14']);
    expect(
      days(
        'tr',
        'Kazakistan Başbakanı Oljas Bektenov, resmi ziyaret için Belgrad’a geldi. İki gün süren ziyaret 14 Nisan’da tamamlandı.',
      ),
    ).toEqual(['visit held 2026-04-13/2026-04-14']);
    expect(
      days(
        'uz',
        'Bosh vazir Abdulla Aripov amaliy tashrif bilan Belgradga bordi. Ikki kun davom etgan tashrif 14-aprel kuni yakunlandi.',
      ),
    ).toEqual(['visit held 2026-04-13/2026-04-14']);
  });
});

describe('who came the day before the talks', () => {
  it('leaves them their own day', () => {
    const both = ['visit held 2026-04-14/2026-04-15', 'meeting held 2026-04-15'];
    expect(
      days(
        'kk',
        'Қазақстан Президенті Қасым-Жомарт Тоқаев бүгін Ақордада бір күн бұрын елімізге келген Сербия Президенті Александр Вучичпен келіссөз жүргізді.',
      ).sort(),
    ).toEqual(both.toSorted());
    expect(
      days(
        'uz',
        'Bugun Toshkentda Tashqi ishlar vaziri Baxtiyor Saidov bir kun avval mamlakatimizga kelgan Serbiya Tashqi ishlar vaziri Marko Jurich bilan muzokara oʻtkazdi.',
      ).sort(),
    ).toEqual(both.toSorted());
    expect(
      days(
        'tr',
        'Cumhurbaşkanı Recep Tayyip Erdoğan, dün akşam Ankara’ya gelen Sırbistan Cumhurbaşkanı Aleksandar Vucic ile bugün bir araya geldi.',
      ).sort(),
    ).toEqual(both.toSorted());
  });

  it('gives them his where no other is told', () => {
    expect(
      days(
        'kk',
        'Қазақстан Президенті Қасым-Жомарт Тоқаев кеше елімізге келген Сербия Президенті Александр Вучичпен келіссөз жүргізді.',
      ),
    ).toContain('meeting held 2026-04-14');
  });
});

describe('a part of a year', () => {
  it('is the months that it has', () => {
    expect(
      days('kk', 'Сербия Президенті Александр Вучич келесі жылдың көктемінде Қазақстанға келеді.'),
    ).toEqual(['visit announced 2027']);
    expect(
      days('uz', 'Serbiya Prezidenti Aleksandar Vuchich 2027-yilning birinchi yarmida Oʻzbekistonga keladi.'),
    ).toEqual(['visit announced 2027']);
    expect(
      days('tr', 'Sırbistan Cumhurbaşkanı Aleksandar Vucic, önümüzdeki sonbahar Türkiye’yi ziyaret edecek.'),
    ).toEqual(['visit announced 2026']);
  });

  it('is none of half a month', () => {
    expect(
      days('uz', 'Serbiya Prezidenti Aleksandar Vuchich may oyining ikkinchi yarmida Oʻzbekistonga keladi.'),
    ).toEqual(['visit announced 2026-05']);
    expect(
      days(
        'tr',
        'Sırbistan Cumhurbaşkanı Aleksandar Vucic, mayısın ikinci yarısında Türkiye’yi ziyaret edecek.',
      ),
    ).toEqual(['visit announced 2026-05']);
  });
});

describe('a day of the month behind its month', () => {
  it('is read with the ending that it bears', () => {
    expect(days('kk', 'Сербия Президенті Александр Вучич сәуірдің 28-інде Қазақстанға келеді.')).toEqual([
      'visit announced 2026-04-28',
    ]);
    expect(
      days(
        'kk',
        'Эстония Президенті Алар Карис сәуірдің 30-ы мен мамырдың 2-і аралығында Қазақстанда сапармен болады.',
      ),
    ).toEqual(['visit announced 2026-04-30/2026-05-02']);
    expect(
      days('uz', 'Serbiya Prezidenti Aleksandar Vuchich aprelning 28-kuni Oʻzbekistonga keladi.'),
    ).toEqual(['visit announced 2026-04-28']);
  });
});

describe('who came on one day and met on the next', () => {
  it('has each day beside its own verb', () => {
    expect(
      days(
        'tr',
        'Sırbistan Cumhurbaşkanı Aleksandar Vucic, pazartesi günü Ankara’ya gelerek salı günü Cumhurbaşkanı Recep Tayyip Erdoğan ile görüştü.',
      ),
    ).toEqual(['visit held 2026-04-13/2026-04-14', 'meeting held 2026-04-14']);
    expect(
      days(
        'kk',
        'Сербия Президенті Александр Вучич дүйсенбіде Астанаға келіп, сейсенбіде Қасым-Жомарт Тоқаевпен келіссөз жүргізді.',
      ),
    ).toEqual(['visit held 2026-04-13/2026-04-14', 'meeting held 2026-04-14']);
  });
});
