import { describe, expect, it } from 'vitest';
import { detectLanguage, withScript } from '../../src/extract/read/detect-language';

const SENTENCES: readonly [tag: string, sentence: string][] = [
  ['kk', 'Сыртқы істер министрі бейсенбіде көрші елдің елшісін қабылдап, алдағы сапар туралы әңгімелесті.'],
  [
    'ky',
    'Тышкы иштер министри бейшембиде элчини кабыл алып, өлкөлөр ортосундагы жаңы сүйлөшүүлөрдү талкуулады.',
  ],
  [
    'uz-Cyrl',
    'Ташқи ишлар вазири пайшанба куни қўшни давлат элчисини қабул қилди ва бўлажак ташриф ҳақида сўзлашди.',
  ],
  [
    'uz-Latn',
    'Tashqi ishlar vaziri payshanba kuni qo‘shni davlat elchisini qabul qildi va bo‘lajak tashrif haqida so‘zlashdi.',
  ],
  ['uz-Latn', "Vazir qo'shni davlat elchisini qabul qildi va to'g'ridan-to'g'ri muzokaralar haqida gapirdi."],
  ['uz-Latn', 'Vazir qoʻshni davlat elchisini qabul qildi va toʻgʻridan-toʻgʻri muzokaralar haqida gapirdi.'],
  [
    'tg',
    'Вазири корҳои хориҷӣ рӯзи панҷшанбе сафири кишвари ҳамсояро қабул кард ва дар бораи сафар сӯҳбат намуд.',
  ],
  ['ru', 'Министр иностранных дел принял в четверг посла соседней страны и обсудил с ним предстоящий визит.'],
  [
    'uk',
    'Міністр закордонних справ прийняв у четвер посла сусідньої країни й обговорив із ним майбутній візит.',
  ],
  ['be', 'Міністр замежных спраў прыняў у чацвер пасла суседняй краіны і абмеркаваў з ім будучы візіт.'],
  [
    'bg',
    'Министърът на външните работи прие в четвъртък посланика на съседната страна и обсъди с него посещението.',
  ],
  [
    'sr-Cyrl',
    'Министар спољних послова примио је у четвртак амбасадора суседне земље и разговарао о предстојећој посети.',
  ],
  [
    'sr-Latn',
    'Predsednik Srbije sastao se u Beogradu sa predsednikom susedne zemlje i najavio zvaničnu posetu.',
  ],
  [
    'pl',
    'Minister spraw zagranicznych przyjął w czwartek ambasadora sąsiedniego państwa i omówił z nim wizytę.',
  ],
  [
    'tr',
    'Dışişleri Bakanı perşembe günü komşu ülkenin büyükelçisini kabul etti ve yapılacak ziyareti görüştü.',
  ],
  [
    'az',
    'Xarici işlər naziri cümə axşamı qonşu ölkənin səfirini qəbul edib və qarşıdakı səfəri müzakirə edib.',
  ],
  [
    'de',
    'Der Außenminister empfing am Donnerstag den Botschafter des Nachbarlandes und besprach mit ihm den Besuch.',
  ],
  ['de', 'Am Donnerstag will die Ministerin in der Hauptstadt mit ihrem Kollegen sprechen.'],
  ['de', 'Der Praesident wird am Montag in Astana erwartet und will dort auch Unternehmer treffen.'],
  [
    'fr',
    'Le ministre des Affaires étrangères a reçu jeudi l’ambassadeur du pays voisin pour préparer la visite.',
  ],
  [
    'fr',
    'En mai 2021, le chef de l’État tadjik s’était rendu à Astana. En août 2022, il se rendra à Almaty.',
  ],
  [
    'en',
    'The foreign minister received the ambassador of the neighbouring country on Thursday to prepare the visit.',
  ],
  ['zh-Hans', '外交部长星期四会见邻国大使，讨论即将进行的国事访问，并说两国关系发展良好。'],
  ['zh-Hant', '外交部長星期四會見鄰國大使，討論即將進行的國事訪問，並說兩國關係發展良好。'],
];

describe('detectLanguage', () => {
  it.each(SENTENCES)('knows %s by a single sentence', (tag, sentence) => {
    expect(detectLanguage(sentence)).toBe(tag);
  });

  it('keeps to the language of the article where a paragraph quotes another', () => {
    const [kk, uz, ru] = ['kk', 'uz-Cyrl', 'ru'].map((tag) => new Map(SENTENCES).get(tag) ?? '');
    expect(detectLanguage(`${ru}\n${uz}\n${uz}`)).toBe('uz-Cyrl');
    expect(detectLanguage(`${kk}\n${kk}\n${ru}`)).toBe('kk');
  });

  it('is not led astray by a foreign name', () => {
    expect(
      detectLanguage('Президент Тоқаев прибыл в Москву с официальным визитом и провёл переговоры.'),
    ).toBe('ru');
    expect(
      detectLanguage("Ministers O'Brien and O'Hara met their Kazakh counterpart at ten o'clock on Tuesday."),
    ).toBe('en');
  });

  it('says that it does not know', () => {
    expect(detectLanguage('')).toBe('und');
    expect(detectLanguage('12.03.2026 — 14:00')).toBe('und');
    expect(detectLanguage('Tokayev, Astana')).toBe('und');
  });
});

describe('withScript', () => {
  it('names the script where a tag leaves it open', () => {
    expect(withScript('uz', 'Ташриф')).toBe('uz-Cyrl');
    expect(withScript('uz', 'Tashrif')).toBe('uz-Latn');
    expect(withScript('sr', 'Посета')).toBe('sr-Cyrl');
    expect(withScript('kk', 'Сапар')).toBe('kk');
  });
});
