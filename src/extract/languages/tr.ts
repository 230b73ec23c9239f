/* Turkish, as agencies of Turkey and of Central Asia write it. */
import slice from '../../cldr/extraction/tr.json';
import type { LanguageData } from '../language-data';
import { type CountryWords, rule } from '../language-rules';
import { TURKISH_PEOPLE } from './turkish-people';
import { verb, verbs } from './turkish-verbs';

const visitVerb = { frame: 'visit', form: 'verb' } as const;
const visitNoun = { frame: 'visit', form: 'noun', status: null } as const;
const meetVerb = { frame: 'meeting', form: 'verb' } as const;
const meetNoun = { frame: 'meeting', form: 'noun', status: null } as const;
const callVerb = { frame: 'call', form: 'verb' } as const;
const receive = { frame: 'receive', form: 'verb' } as const;
const invite = { frame: 'invite', form: 'verb', status: 'invited' } as const;

/** Who makes a visit: `X'e ziyaret gerçekleştirdi`, `X'i ziyaret etti`, `X'te ziyarette bulundu`. */
const VISIT = verbs(
  verb('ziyaret et', 'ed'),
  verb('ziyarette/ziyaretlerde bulun'),
  verb('ziyaret/ziyaretler/ziyaretini gerçekleştir'),
  verb('ziyaret/ziyaretler düzenle'),
  verb('ziyaret/ziyaretler yap'),
  verb('ziyareti gerçekleştir'),
  verb('ziyareti/ziyaretini yap'),
  verb('ziyaret icra et', 'ed'),
);

/** Words that bring somebody to the place right before them. */
const TO_PLACE = 'ya/ye/a/e/na/ne';
/** What tells when, between the place and the verb. */
const WHEN = [
  'bugün/dün/yarın',
  'bugün/dün/yarın/bu akşam/gece/sabah',
  '@ günü',
  '@ akşamı/sabahı',
  '@ günü sabah/akşam saatlerinde',
  'bugün/dün/yarın sabah/akşam/öğle saatlerinde',
  '@ @ da/de/ta/te',
  '@ @ günü',
];
const COME = verbs(
  ...['gel', 'ulaş', 'var', 'geç'].map((word) => verb(`${TO_PLACE} ${word}`)),
  verb(`${TO_PLACE} git`, 'gid'),
  verb(`${TO_PLACE} hareket et`, 'ed'),
  verb(`${TO_PLACE} doğru? yola çık`),
  ...['gel', 'ulaş', 'var'].map((word) => verb(`başkentine/kentine/şehrine ${word}`)),
  verb('başkentine/kentine/şehrine git', 'gid'),
  ...WHEN.flatMap((when) => [
    verb(`${TO_PLACE} ${when} gel`),
    verb(`${TO_PLACE} ${when} ulaş`),
    verb(`${TO_PLACE} ${when} geç`),
    verb(`${TO_PLACE} ${when} git`, 'gid'),
  ]),
  ...['ziyarete', 'için', 'üzere', 'amacıyla', 'kapsamında', 'çerçevesinde'].map((word) =>
    verbs(verb(`${word} gel`), verb(`${word} git`, 'gid')),
  ),
);

/** `Irak'a gidiyor`: is going, and is not there. */
const CAME = COME.past
  .split(' | ')
  .filter((form) => !/ (?:gidiyor|geliyor)(?:lar)?$/.test(form))
  .join(' | ');

/** `Astana'dan ayrıldı`, `Belgrad'a dönecek`; who leaves his own capital ends no visit. */
const LEAVE = verbs(
  verb('dan/den/tan/ten ayrıl'),
  ...['yurda', 'ülkesine', 'memleketine'].map((home) => verb(`${home} dön`)),
);
/** Where guests fly home to, as far as they come from neighbours and partners. */
const HOME_TO = [
  'belgrad/astana/taşkent/bişkek/aşkabat/bağdat/islamabad/riyad/prag/budapeşte/zagreb/tokyo a',
  'bakü/moskova/atina/sofya/roma/viyana/londra/kahire/doha/varşova/duşanbe/saraybosna/podgoritsa ye/ya',
  'tiflis/erivan/tahran/pekin/berlin/brüksel/paris/kiev/bükreş/madrid/kişinev/şam/beyrut e/a',
]
  .map((to) => `${to} dönecek/döndü/dönüyor`)
  .join(' | ');

const STAY = verbs(
  verb('temaslarda/temasta/incelemelerde/ziyaretinde bulun'),
  verb('temaslarda/incelemelerde da/de bulun'),
  verb('temaslarını/temaslarına/temaslar sürdür'),
  verb('temaslarına başla'),
  verb('temasları sür'),
  verb('temasları devam et', 'ed'),
  verb('temasları tamamlan'),
  verb('temasları sona er'),
  verb('temaslar/temaslarını gerçekleştir'),
  verb('temaslarını/temaslarına tamamla'),
  verb('da/de/ta/te/nda/nde bulun'),
);

const MEET = verbs(
  verb('görüş'),
  verb('bir araya gel'),
  verb('biraraya gel'),
  verb('buluş'),
  verb('görüş/fikir alışverişinde bulun'),
  verb('görüş/fikir teatisinde bulun'),
  verb('istişarede/istişarelerde bulun'),
  verb('görüşmede/görüşmelerde bulun'),
  verb('masaya otur'),
  verb('yüz yüze gel'),
  verb('da/de/ta/te/nda/nde toplan'),
  verb('da/de/ta/te/nda/nde bugün/dün/yarın toplan'),
);

const MEET_AT_SUMMIT = verb('üçlü/dörtlü/beşli? zirvede bir araya gel');
/** `Üçlü zirvede bir araya geldi`: no meeting besides. */
const AT_SUMMIT = `${MEET_AT_SUMMIT.past} | ${MEET_AT_SUMMIT.before} | ${MEET_AT_SUMMIT.participle}`;

const CREDENTIALS = verbs(
  ...['mektubunu', 'mektuplarını', 'mektubu', 'mektubunun bir suretini', 'mektubunun bir örneğini'].flatMap(
    (letter) => [
      verb(`güven ${letter} sun`),
      verb(`güven ${letter} ilet`),
      verb(`güven ${letter} takdim et`, 'ed'),
      verb(`güven ${letter} teslim et`, 'ed'),
    ],
  ),
);
const APART = verbs(verb('ayrı ayrı görüş'), verb('ayrı ayrı bir araya gel'), verb('ayrı ayrı buluş'));

const RECEIVE = verbs(
  verb('kabul et', 'ed'),
  verb('ağırla'),
  verb('konuk et', 'ed'),
  verb('misafir et', 'ed'),
  verb('huzuruna kabul et', 'ed'),
  verb('törenle karşıla'),
  ...['mektubunu', 'mektuplarını', 'mektubu'].map((letter) => verb(`güven ${letter} teslim al`)),
  ...['mektubunu', 'mektuplarını', 'mektubu'].map((letter) => verb(`güven ${letter} kabul et`, 'ed')),
);

const RECEIVED = verbs(
  verb('kabul edil'),
  verb('ağırlan'),
  verb('törenle karşılan'),
  verb('tarafından karşılan'),
  verb('konuğu ol'),
);

const INVITE = verbs(verb('davet et', 'ed'), verb('davette bulun'), verb('davetini ilet'));

const CALL = verbs(
  ...['telefonda', 'telefonla', 'telefonda da', 'telefon aracılığıyla', 'video konferansla'].flatMap(
    (how) => [verb(`${how} görüş`), verb(`${how} konuş`)],
  ),
  verb('konferans yöntemiyle/yoluyla görüş'),
  verb('konferans aracılığıyla görüş'),
  verb('telefonla/telefonda ara'),
  verb('telefonda bir araya gel'),
  verb('telefonda ele al'),
  verb('telefonda … ele al'),
  verb('telefonda … değerlendir'),
  verb('telefonda … konuş'),
  verb('telefonda … görüş'),
  verb('görüntülü görüş'),
);

/** What nouns are done with: `görüşme gerçekleştirdi`, `zirve düzenlendi`. */
const DO = verbs(
  ...['gerçekleştir', 'yap', 'düzenle', 'tertiple', 'tamamla', 'sürdür', 'başlat', 'yönet', 'topla'].map(
    (word) => verb(word),
  ),
  verb('icra et', 'ed'),
  verb('başkanlık et', 'ed'),
  verb('ev sahipliği yap'),
  ...['bulun', 'imzala'].map((word) => verb(word)),
);

/** What talks are about: nobody makes a visit by speaking of it. */
const TALK = verbs(
  ...['ele al', 'ele alın', 'konuş', 'gözden geçir', 'gözden geçiril', 'değerlendir', 'değerlendiril'].map(
    (word) => verb(word),
  ),
);

/** `Türkiye'ye yapacağı ziyaret`: of what stands before its noun the visit is still to come. */
const TO_MAKE =
  'yapacağı/gerçekleştireceği/düzenleyeceği/yapılacak/gerçekleştirilecek/düzenlenecek/planladığı/planlanan/öngörülen/beklenen';
/** Who does so is one more at what is told. */
const ATTEND = verbs(verb('katıl'), verb('iştirak et', 'ed'), verb('hazır bulun'), verb('yer al'));
/** The same, told of the noun itself. */
const DONE = verbs(
  ...[
    'gerçekleştiril',
    'gerçekleş',
    'yapıl',
    'düzenlen',
    'tertiplen',
    'tamamlan',
    'toplan',
    'yürütül',
    'başla',
    'sür',
  ].map((word) => verb(word)),
  verb('icra edil'),
  verb('devam et', 'ed'),
  verb('sona er'),
  verb('imzalan'),
);

/** `Gerçekleşmedi` tells that a plan fell. */
const NOT_DONE = DONE.never
  .split(' | ')
  .filter((form) => !form.startsWith('gerçekleşm'))
  .join(' | ');

const POSTPONE = verbs(
  verb('ertele'),
  verb('ertelen'),
  verb('ötelen'),
  ...['a', 'e', 'tarihine', 'gününe', 'günlerine', 'ayına', 'haftaya', 'ileri'].flatMap((day) =>
    [`${day} kaydırıl`, `${day} alın`].map((put) => verb(put)),
  ),
);
/** What was planned and did not come to pass. */
const FAILED =
  'gerçekleşmedi | gerçekleşemedi | gerçekleştirilemedi | gerçekleştiremedi | yapılamadı | yapamadı | düzenlenemedi | gerçekleşmeyecek | gelemedi | gidemedi | gelemeyecek | gelemeyeceği | gelemeyeceğini | gidemeyecek | gerçekleşmediği | gerçekleşmediğini';

const CANCEL = verbs(verb('iptal et', 'ed'), verb('iptal edil'), verb('vazgeç'), verb('rafa kaldırıl'));

/** That something is no plan. */
const NO_PLAN = verbs(
  verb('planla'),
  verb('planlan'),
  verb('öngörül'),
  verb('gündeme gel'),
  verb('hedeflen'),
).never;

/** That it was agreed to hold something. */
const AGREED =
  'yapılması/düzenlenmesi/gerçekleştirilmesi/toplanması/yapılmasının/düzenlenmesinin/gerçekleştirilmesinin/toplanmasının/yapılmasını/düzenlenmesini/gerçekleştirilmesini kararlaştırıldı/kararlaştırıldığı/kararlaştırıldığını/kararlaştırılmıştı/kararlaştırdı/kararlaştırdılar/kararlaştırdığı/kararlaştırdıklarını/planlandı/öngörüldü';

/** What envoys of others are sent for: `BM Genel Sekreteri'nin Kıbrıs Özel Temsilcisi` speaks for no Cyprus. */
const TROUBLED =
  'kıbrıs/suriye/libya/yemen/ukrayna/afganistan/gazze/filistin/sudan/irak/lübnan/ortadoğu/kafkasya/balkanlar/asya';

/** Places of war and want, which are talked of and take no part. */
const troubledPlace = (name: string): string =>
  [
    'savaş~/durum~/gelişme~/gelişmeler~/gelişmeleri~/kriz~/süreç~/ateşkes~/çatışma~/çatışmalar~/insani',
    'son/güncel gelişme~/gelişmeler~/gelişmeleri~/durum~',
  ]
    .map((what) => `${name} daki/deki/taki/teki ${what}`)
    .join(' | ');

/** `İranlı`, `Suudi Arabistanlı`: every country's people, by the harmony of its last vowel. */
function peopleOf(name: string): string {
  const last =
    [...name.toLowerCase().replace(/i̇/g, 'i')].findLast((letter) => 'aeıioöuü'.includes(letter)) ?? 'e';
  const ending = { a: 'lı', ı: 'lı', e: 'li', i: 'li', o: 'lu', u: 'lu', ö: 'lü', ü: 'lü' }[last] ?? 'li';
  return `${name.toLowerCase()}${ending}`;
}

const PEOPLES: Record<string, string> = {};
for (const [key, name] of Object.entries(slice.territories)) {
  const code = key.slice(0, 2);
  if (!/^[\p{L} -]+$/u.test(name)) continue;
  // `Irakli` is a Georgian name; `Iraklı` is somebody of Iraq.
  const people = code === 'IQ' ? `${peopleOf(name)}!` : peopleOf(name);
  PEOPLES[code] = [PEOPLES[code], people].filter(Boolean).join(' | ');
}

/** `Suriyeliler`: people of a country, who do not speak for it. */
const CROWDS = Object.values(PEOPLES)
  .flatMap((words) => words.split(' | '))
  .map((word) => word.replace('!', ''))
  .map((word) => `${word}${/[ıu]$/.test(word) ? 'lar' : 'ler'}~`)
  .join(' | ');

/** What a minister is of, two together: `Dijital Kalkınma ve Ulaştırma Bakanı`. */
const PORTFOLIO =
  'savunma/enerji/ticaret/ekonomi/maliye/ulaştırma/altyapı/sanayi/teknoloji/tarım/orman/kültür/turizm/eğitim/bilim/sağlık/adalet/yatırım/entegrasyon/kalkınma/çevre/şehircilik/gençlik/spor/çalışma/iletişim/haberleşme/petrol/gaz/doğalgaz/madencilik/inovasyon/denizcilik/planlama/finans/gıda/su/lojistik';
const MINISTERS = [
  `${PORTFOLIO} ve ${PORTFOLIO} bakanı~`,
  `dijital/sürdürülebilir/doğal/milli/dış/bölgesel/sosyal/yüksek ${PORTFOLIO} ve ${PORTFOLIO} bakanı~`,
  `${PORTFOLIO} ve dijital/sürdürülebilir/doğal/dış/bölgesel/sosyal/tabii ${PORTFOLIO}/kaynaklar/güvenlik bakanı~`,
  `dijital/sürdürülebilir/dış/bölgesel ${PORTFOLIO} bakanı~`,
  `${PORTFOLIO} , ${PORTFOLIO} ve ${PORTFOLIO} bakanı~`,
  `${PORTFOLIO} , ${PORTFOLIO} ve dijital/sürdürülebilir/doğal/dış/bölgesel/sosyal ${PORTFOLIO} bakanı~`,
  `sanayi ve dış ticaret bakanı~`,
].join(' | ');

/** Names and adjectives that are no name with `-li`. */
const COUNTRIES: Readonly<Record<string, CountryWords>> = {
  KZ: { adjectives: 'kazak' },
  RU: { names: 'rusya federasyonu', adjectives: 'rus' },
  UZ: { adjectives: 'özbek' },
  KG: { adjectives: 'kırgız' },
  TJ: { adjectives: 'tacik' },
  TM: { adjectives: 'türkmen' },
  AZ: { adjectives: 'azeri' },
  AM: { adjectives: 'ermeni' },
  GE: { adjectives: 'gürcü' },
  BY: { names: 'beyaz rusya~' },
  TR: {
    names: 'tbmm | türkiye büyük millet meclisi | türkiye cumhuriyeti',
    adjectives: 'türk',
    ours: 'ülkemiz~',
  },
  CN: { names: 'çin halk cumhuriyeti | çhc', adjectives: 'çinli' },
  MN: { adjectives: 'moğol' },
  JP: { adjectives: 'japon' },
  KR: { names: 'kore cumhuriyeti | kore', adjectives: 'güney koreli' },
  KP: { adjectives: 'kuzey koreli' },
  IN: { adjectives: 'hint' },
  AF: { adjectives: 'afgan' },
  IR: { names: 'iran islam cumhuriyeti' },
  IQ: { names: 'irak | irak cumhuriyeti' },
  SA: { names: 'suudi arabistan krallığı', adjectives: 'suudi' },
  AE: { names: 'bae | emirlikler', adjectives: 'emirlikli' },
  CD: { names: 'kongo demokratik cumhuriyeti | kdc' },
  US: { names: 'abd | amerika | birleşik devletler', adjectives: 'amerikalı | amerikan' },
  GB: { names: 'ingiltere | britanya | büyük britanya', adjectives: 'ingiliz' },
  FR: { adjectives: 'fransız' },
  DE: { names: 'almanya federal cumhuriyeti', adjectives: 'alman' },
  IT: { adjectives: 'italyan' },
  ES: { adjectives: 'ispanyol' },
  HU: { adjectives: 'macar' },
  CZ: { adjectives: 'çek' },
  SK: { adjectives: 'slovak' },
  SI: { adjectives: 'sloven' },
  HR: { adjectives: 'hırvat' },
  RS: { adjectives: 'sırp' },
  BA: { names: 'bosna hersek', adjectives: 'bosnalı | boşnak' },
  MK: { names: 'makedonya', adjectives: 'makedon | kuzey makedon' },
  AL: { adjectives: 'arnavut' },
  BG: { adjectives: 'bulgar' },
  RO: { adjectives: 'romen | rumen' },
  GR: { adjectives: 'yunan' },
  CY: { names: 'gkry' },
  NL: { adjectives: 'hollandalı' },
  FI: { names: 'finlandiya', adjectives: 'fin' },
  PH: { adjectives: 'filipinli' },
  MV: { adjectives: 'maldivli' },
  IE: { names: 'irlanda cumhuriyeti' },
  ZA: { names: 'güney afrika cumhuriyeti' },
  MM: { names: 'myanmar' },
  GW: { names: 'gine bissau' },
  VA: { names: 'vatikan' },
};

function countries(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = {};
  for (const code of new Set([...Object.keys(PEOPLES), ...Object.keys(COUNTRIES)])) {
    const own = COUNTRIES[code] ?? {};
    const adjectives = [own.adjectives, PEOPLES[code]].filter((words) => words !== undefined).join(' | ');
    all[code] = adjectives === '' ? own : { ...own, adjectives };
  }
  return all;
}

export const turkish: LanguageData = {
  lang: 'tr',
  spelling: { apostrophe: 'suffix' },
  inflection: {
    kind: 'chain',
    suffixes:
      'lar ler i u si su leri lari in un nin nun a e ya ye na ne da de ta te nda nde dan den tan ten ndan nden la le yla yle ni nu yi yu ki imiz umuz miz muz im um dir dur tir tur li lu',
    longest: 4,
  },
  verbFinal: true,
  cldr: [slice],
  // Parts of other names or everyday words (Man Adası, `ABD` of its islands); `Irakli` is a Georgian name.
  notNames: 'TO NU IM GU UM VI IQ Sar Saar',
  before: {},
  after: {
    object: "'i 'u 'yi 'yu 'ni 'nu",
    to: "'a 'e 'ya 'ye 'na 'ne kentine şehrine iline başkentine",
    at: "'da 'de 'ta 'te 'nda 'nde 'daki 'deki 'taki 'teki 'ndaki 'ndeki kentinde şehrinde ilinde kentindeki şehrindeki başkentinde başkentindeki",
    from: "'dan 'den 'tan 'ten 'ndan 'nden başkentinden",
    with: "'la 'le 'yla 'yle ile arasında",
    of: "'in 'un 'nin 'nun",
    by: 'tarafından',
  },
  endings: {
    object: 'ni nu yi yu',
    to: 'a e ya ye na ne',
    at: 'da de ta te nda nde',
    from: 'dan den tan ten ndan nden',
    with: 'la le yla yle',
    of: 'in un nin nun',
  },
  joining: 've',
  stages: 'ardından sonra ise da de',
  betweens: 'arasında arasındaki arasındakı',
  titles:
    'orgeneral mareşal korgeneral tümgeneral tuğgeneral oramiral koramiral tümamiral amiral general albay şeyh prens büyükelçi',
  leading: 'başkanlığındaki liderliğindeki önderliğindeki',
  others: 'diğer beraberindeki',
  next: 'sonraki müteakip',
  previous: 'son önceki',
  accompanying:
    'eşlik etti/ediyor/edecek/edecekler/ettiler | heyetinde/heyette yer alıyor/aldı/alacak | refakat etti/ediyor/edecek',
  inviting:
    'davetlisi olarak | daveti üzerine/ile | davetine icabetle/icaben | davetiyle | resmi davetlisi olarak',
  margins:
    'marjında | marjındaki | zirve/zirvesi/zirvenin/zirvesinin kapsamında/çerçevesinde/vesilesiyle/sırasında/öncesinde/dolayısıyla | toplantı/toplantısı/toplantılar/toplantıları/forum/forumu/konferans/konferansı kapsamında/çerçevesinde/vesilesiyle/dolayısıyla | genel kurulu/kurul kapsamında/çerçevesinde/vesilesiyle/dolayısıyla | zirvesi nin öncesinde/ardından',
  movedTo: 'a e ya ye na ne tarihine tarihlerine gününe günlerine ayına yılına haftaya',
  seats: 'başkentine başkentinde başkentindeki başkentinden',
  capital: 'başkentine başkentinde başkentindeki başkentinden',
  durations: {
    1: 'günübirlik | bir günlük | 1 günlük',
    2: 'iki/2 günlük/günlüğüne | iki/2 gün kalacak/kalıyor/kaldı/kalması/süreyle | iki/2 gün sürecek/süren/sürdü/sürmesi/sürüyor/boyunca | iki/2 gün devam edecek/eden/etti',
    3: 'üç/3 günlük/günlüğüne | üç/3 gün kalacak/kalıyor/kaldı/kalması/süreyle | üç/3 gün sürecek/süren/sürdü/sürmesi/sürüyor/boyunca | üç/3 gün devam edecek/eden/etti',
    4: 'dört/4 günlük/günlüğüne | dört/4 gün kalacak/kalıyor/kaldı/kalması/süreyle | dört/4 gün sürecek/süren/sürdü/sürmesi/sürüyor/boyunca | dört/4 gün devam edecek/eden/etti',
    5: 'beş/5 günlük/günlüğüne | beş/5 gün sürecek/süren/sürdü/sürmesi/sürüyor/boyunca | beş/5 gün devam edecek/eden/etti',
    6: 'altı/6 günlük/günlüğüne | altı/6 gün sürecek/süren/sürdü/sürmesi/sürüyor/boyunca | altı/6 gün devam edecek/eden/etti',
    7: 'yedi/7 günlük | yedi/7 gün sürecek/süren | bir haftalık',
  },
  guest:
    'konuğu~ | konuğunu | konuk lider~/bakan~/başbakan~/cumhurbaşkanı~ | konuk devlet başkanı~ | konuk mevkidaşı~',
  things:
    'sarayı~ | külliyesi~ | köşkü~ | ofisi~ | binası~ | merkezi~ | salonu~ | havalimanı~ | karargahı~ | oteli~ | konutu~ | meydanı~ | anıtı~ | toplantısı~ | konseyi~ | forumu~ | konferansı~ | heyeti~ | komisyonu~ | bakanlığı~ | başkanlığı~ | büyükelçiliği~ | sözcüsü~ | ajansı~ | partisi~ | örgütü~ | teşkilatı~ | kurulu~ | meclisi~',
  glue: 'heyeti adına es el ed bin islam halk arap daki deki taki teki ndaki ndeki cumhuriyeti federasyonu krallığı sayın yeni konuk bir ilk eski geçici ise başkenti şehri kenti',
  opening: 'ancak fakat ama çünkü göre',
  saying:
    'söyledi~ | belirtti~ | kaydetti~ | ifade etti~ | vurguladı~ | dedi | dile getirdi~ | açıkladı~ | duyurdu~ | bildirdi~ | bildirildi | aktardı~ | anlattı~ | konuştu | sözcüsü~ | iletişim başkanı | teşekkür etti',
  asides: `güney/latin/kuzey/orta amerika~ | kuzey kıbrıs~ | ${['ukrayna', 'afganistan', 'iran', 'irak', 'israil', 'gazze', 'filistin', 'suriye', 'lübnan', 'libya', 'sudan', 'yemen', 'kosova'].map(troubledPlace).join(' | ')} | yaptığı/yapılan/verdiği/verilen/paylaştığı/paylaşılan/yayımladığı/yayımlanan/yayınladığı/yayınlanan/düzenlediği/düzenlenen yazılı/ortak/basın? açıklama~/açıklaması~/açıklamalar~/konuşma~/konuşması~/paylaşım~/paylaşımı~/demeç~/bilgi~/bilgiye/röportaj~/mülakat~ | düzenlediği/düzenlenen ortak? basın toplantısı~ | birleşmiş milletler/bm genel kurul~/kurulu~ | birleşmiş milletler/bm güvenlik konseyi~ | birleşmiş milletler/bm güvenlik konseyi üyeliği~ | katıldığı @? yayın~/program~/programda | edinilen/alınan bilgi~/bilgiye/bilgiler~ | göreve başlayan/getirilen/gelen | görevine başlayan | cumhurbaşkanı/cumhurbaşkanlığına/başbakan/başbakanlığa seçildi~/seçilmesi~/seçilen~/seçilmesinin | yapılan/düzenlenen/gerçekleşen @? seçim~/seçimler~/seçimi~/seçimleri~`,
  tenses: {
    past: 'di ti du tu diler dilar tiler tilar dular tular mistir mustur misti mustu digini tigini dugunu tugunu diklerini diklarini',
    future: 'acak ecek acaktir ecektir acaklar ecekler acagini ecegini acaklarini eceklerini',
  },
  mediating:
    'arabuluculuğunda | arabuluculuğuyla | ara buluculuğunda | ara buluculuğuyla | himayesinde | himayelerinde',
  heading:
    'başkanlık etti | başkanlık edecek/eden/ediyor/etmişti/ettiği | başkanlık yapacak/yapan | eş başkanlık etti/edecek/yaptı/yapacak | başkanlığında | eş başkanlığında | başkanlık yaptı | eş başkanlığını',
  ending:
    'sona erdi | sona erecek | sona eriyor | sona eren | sona ermesi | sona ermişti | sona erdirdi | sona erdirecek | tamamladı | tamamlandı | tamamlayacak | tamamlanacak | tamamlıyor | tamamlayarak | tamamlayan | tamamlanan | son buldu | bitti | bitecek | bitirdi | noktaladı | sürecek | devam edecek',
  leaving:
    'döndü | dönecek | dönüyor | döndüğü | dönmesi | dönmüştü | dönmek | dönerek | ayrıldı | ayrılacak | ayrılıyor | ayrılmıştı | ayrıldığı | ayrıldığını | ayrılması | hareket etti/edecek/ediyor | uğurlandı | uğurlanacak | uğurladı | geçecek | geçerek | geçiyor | yola çıktı/çıkacak | veda etti | dönüşü | dönüş | ayrılışı | ayrılış',
  newDate:
    'yeni tarih~ | yeni ziyaret tarihi | gerçekleştirilecek | yapılacak | düzenlenecek | gerçekleşecek',
  since: 'beri itibaren',
  until: 'kadar dek değin',
  arriving:
    'geldi | gelen | gelmişti | geldiği | gelerek | ulaştı | ulaşan | ulaşmıştı | indi | inen | iniş yaptı | ayak bastı | ulaşacak | varacak',
  beginning: 'başlayan | başladı | başlamıştı | başlamış | açılan | açıldı',
  pronouns: 'o onlar kendisi kendisini kendisine onu',
  both: 'iki lider~ | liderler | taraflar | tarafların | iki bakan~ | bakanlar | iki ülkenin/ülke dışişleri/savunma/ticaret/enerji/içişleri? bakanları~ | iki mevkidaş~ | iki ülkenin cumhurbaşkanları~/liderleri~/başbakanları~ | iki cumhurbaşkanı~ | iki başbakan~ | iki cumhurbaşkanı | cumhurbaşkanları | iki ülke liderleri | mevkidaşlar | heyetler arası | heyetlerarası | baş başa | iki ülke heyetleri | iki başbakan',
  shortened: '# st dr prof doç av gen sn bkz vb vs yy yrd no tel alb org',
  countries: countries(),
  places: {
    Astana: 'astana~ | nur-sultan~ | nursultan',
    Kremlin: 'kremlin~',
    Akorda: 'akorda~ | ak orda~',
    Kuksaroy: 'köksaray~ | kuksaroy~ | göksaray~',
    'White House': 'beyaz saray~',
    Beijing: 'pekin~',
    // `Kabul` is `reception`.
    Kabul: 'kabil~',
    Ankara: 'ankara~ | beştepe~ | cumhurbaşkanlığı külliyesi~ | beştepe külliyesi~',
    'Malacañang Palace': 'malakanyang sarayı~ | malacanang sarayı~',
    Cetinje: 'çetine~ | cetinje~',
    Çankaya: 'çankaya~',
    Antalya: 'antalya~',
    Bodrum: 'bodrum~',
    Bursa: 'bursa~',
    Trabzon: 'trabzon~',
    Konya: 'konya~',
    Kayseri: 'kayseri~',
    Izmir: 'izmir~',
    Washington: 'washington~ | vaşington~',
    'New York': 'new york~',
    'Saint Petersburg': 'st petersburg~ | st . petersburg~ | petersburg~',
    Islamabad: 'islamabad~',
    'New Delhi': 'yeni delhi~',
    Bern: 'bern~',
    Geneva: 'cenevre~',
    Davos: 'davos~',
    Milan: 'milano~',
    Venice: 'venedik~',
    Naples: 'napoli~',
    Munich: 'münih~',
    Frankfurt: 'frankfurt~',
    Strasbourg: 'strazburg~ | strasbourg~',
    Nice: 'nice kenti~ | nice şehri~',
    'Abu Dhabi': 'abu dabi~',
    Dubai: 'dubai~ | dubay~',
    Jeddah: 'cidde~',
    Mecca: 'mekke~',
    Medina: 'medine~',
    'Sharm el-Sheikh': 'şarm el-şeyh~ | şarm el şeyh~',
    Alexandria: 'iskenderiye~',
    'Tel Aviv': 'tel aviv~',
    Ramallah: 'ramallah~',
    Isfahan: 'isfahan~',
    Erbil: 'erbil~',
    Turkistan: 'türkistan~',
    Shymkent: 'çimkent~ | şımkent~',
    Aktau: 'aktau~ | aktav~',
    Bukhara: 'buhara~',
    Khiva: 'hive~',
    Fergana: 'fergana~',
    Termez: 'tirmiz~ | termez~',
    Urgench: 'ürgenç~',
    Khujand: 'hocent~ | hucend~',
    'Cholpon-Ata': 'çolpon-ata~',
    'Issyk-Kul': 'ısık göl~ | issık göl~',
    Osh: 'oş kenti~ | oş şehri~',
    Avaza: 'avaza~ | awaza~',
    Turkmenbashi: 'türkmenbaşı şehri~ | türkmenbaşı kenti~',
    Shusha: 'şuşa~',
    Nakhchivan: 'nahçıvan~',
    Gabala: 'gebele~',
    Lachin: 'laçın~',
    Khankendi: 'hankendi~',
    Fuzuli: 'fuzuli kenti~ | fuzuli şehri~',
    Batumi: 'batum~ | batumi~',
    Odesa: 'odessa~ | odesa~',
    Kharkiv: 'harkiv~ | harkov~',
    Kazan: 'kazan kenti~ | kazan şehri~ | kazan',
    Sochi: 'soçi~',
    Omsk: 'omsk~',
    'Rio de Janeiro': 'rio de janeiro~',
    'The Hague': 'lahey~',
    Thessaloniki: 'selanik~',
    Nicosia: 'lefkoşa~',
    Limassol: 'limasol~',
    Salzburg: 'salzburg~',
    Ohrid: 'ohri~',
    Pristina: 'priştine~',
    Tirana: 'tiran~',
    Ljubljana: 'ljubljana~ | lyublyana~',
    Algiers: 'cezayir kenti~',
    'Kuwait City': 'kuveyt şehri~ | kuveyt kenti~',
    Tianjin: 'tiencin~ | tianjin~',
    'Xi’an': 'şian~ | xian~',
    Hanoi: 'hanoi~',
    Ulaanbaatar: 'ulanbator~ | ulan batur~ | ulanbatur~',
    'Addis Ababa': 'addis ababa~',
    Doha: 'doha~',
    Rabat: 'rabat~',
    Kraków: 'krakow~ | krakov~',
    Gdańsk: 'gdansk~',
    'N’Djamena': 'ndjamena~ | encemine~ | n djamena~',
    'Bandar Seri Begawan': 'bandar seri begavan~ | bandar seri begawan~',
    Nouakchott: 'nuakşot~ | novakşot~ | nouakchott~',
    Abidjan: 'abidjan~ | abican~',
    Dili: 'dili - timor~',
    Podgorica: 'podgoritsa~ | podgorica~',
    Minsk: 'minsk~',
    Lausanne: 'lozan~ | lausanne~',
    Antwerp: 'anvers~',
    Marrakesh: 'marakeş~',
    Niš: 'niş~',
    'Banja Luka': 'banya luka~ | banja luka~ | banaluka~',
    Cologne: 'köln~',
    Nuremberg: 'nürnberg~',
    Barcelona: 'barselona~',
    Seville: 'sevilla~',
    Lyon: 'lyon~',
    Marseille: 'marsilya~',
    Versailles: 'versay~',
    'Élysée Palace': 'elize sarayı~ | elysee sarayı~',
    'Buckingham Palace': 'buckingham sarayı~',
    Aleppo: 'halep~',
    Mashhad: 'meşhed~',
    Aqaba: 'akabe~',
    Benghazi: 'bingazi~',
    Zanzibar: 'zanzibar~ | zengibar~',
    Sharjah: 'şarika~ | sharjah~',
    'Mazar-i-Sharif': 'mezar - ı şerif~ | mezarışerif~',
    Rawalpindi: 'ravalpindi~',
    Lahore: 'lahor~',
    Hanover: 'hannover~',
    Aktobe: 'aktöbe~ | aktobe~',
    Guangzhou: 'guangcou~ | guanco~',
    Bratislava: 'bratislava~',
    Kandahar: 'kandahar~',
    Taipei: 'taypey~ | tayvan başkenti taipei',
    Montreal: 'montreal~',
    Edinburgh: 'edinburg~',
    Grodno: 'grodno~',
    Havana: 'havana~',
    Windhoek: 'windhoek~ | vindhuk~',
    'Djibouti City': 'cibuti şehri~',
    'Panama City': 'panama şehri~',
    'Guatemala City': 'guatemala şehri~',
    'Great Hall of the People': 'büyük halk salonu~ | halkın büyük salonu~',
    'Palazzo Chigi': 'chigi sarayı~',
    Carthage: 'kartaca~',
    Brno: 'brno~',
    Naypyidaw: 'nepido~ | naypyidaw~',
    Lomé: 'lome~',
    Gaziantep: 'gaziantep~',
    Andijan: 'andican~',
    Ganja: 'gence şehri~ | gence~',
    Zangilan: 'zengilan~',
    Kutaisi: 'kutaisi~',
    Karaganda: 'karaganda~ | karagandı~',
    Kyzylorda: 'kızılorda~',
    Yekaterinburg: 'yekaterinburg~',
    Grozny: 'grozni~',
    Aswan: 'asvan~',
    Luxor: 'luksor~',
    Turin: 'torino~',
    Trieste: 'trieste~',
    Chicago: 'chicago~ | şikago~',
    Gothenburg: 'göteborg~',
    Hofburg: 'hofburg~',
    'Prague Castle': 'prag kalesi~',
    'Cotroceni Palace': 'cotroceni sarayı~',
    'Phnom Penh': 'punom pen~ | phnom penh~',
    'Ho Chi Minh City': 'ho chi minh kenti~ | ho chi minh şehri~ | ho şi min~',
    Sanaa: 'sana~ | sanaa~',
    Hiroshima: 'hiroşima~',
    'Port Sudan': 'port sudan~',
    Mombasa: 'mombasa~',
  },
  people: TURKISH_PEOPLE,
  organisations: {
    EU: 'avrupa birliği~ | avrupa birliği ( ab ) | ab | avrupa komisyonu~ | ab konseyi~ | ab komisyonu~ | avrupa parlamentosu~',
    UN: 'birleşmiş milletler~ | bm | birleşmiş milletler ( bm )',
    NATO: 'nato | kuzey atlantik antlaşması örgütü~',
    SCO: 'şanghay işbirliği örgütü ( şiö ) | şanghay iş birliği örgütü ( şiö ) | şanghay işbirliği örgütü~ | şanghay iş birliği örgütü~ | şiö',
    OTS: 'türk devletleri teşkilatı ( tdt ) | türk devletleri teşkilatı~ | tdt | türk konseyi~ | türk keneşi~ | türk devletleri',
    CIS: 'bağımsız devletler topluluğu ( bdt ) | bağımsız devletler topluluğu~ | bdt',
    CSTO: 'kolektif güvenlik anlaşması örgütü~ | kgaö',
    EAEU: 'avrasya ekonomik birliği~ | aeb',
    OSCE: 'agit | avrupa güvenlik ve işbirliği teşkilatı ( agit ) | avrupa güvenlik ve işbirliği teşkilatı~',
    CICA: 'asya da işbirliği ve güven artırıcı önlemler konferansı~ | cica',
    GCC: 'körfez işbirliği konseyi ( kik ) | körfez işbirliği konseyi~ | kik',
    OIC: 'islam işbirliği teşkilatı ( iit ) | islam işbirliği teşkilatı~ | iit',
  },
  offices: [
    rule(
      'tr.office.president',
      'cumhurbaşkanı~ | cumhurbaşkanları~ | başkanlık konseyi/divanı üyesi~/başkanı~ | devlet başkanlığı konseyi üyesi~/başkanı~ | devlet başkanı~ | devlet başkanları~ | lideri~ | liderleri~ | kralı~ | kral | kraliçesi~ | emiri~ | sultanı~ | başkanı~',
      { office: 'president', rank: 'head-of-state' },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistanlı öğrenciler, Rus sanatçılarla görüştü.',
    ),
    rule(
      'tr.office.pope',
      'papa',
      { office: null, rank: 'head-of-organisation', party: 'VA' },
      'Papa, dün Ankara’da Cumhurbaşkanı Recep Tayyip Erdoğan ile görüştü.',
      'Patrik, dün Ankara’da Cumhurbaşkanı Recep Tayyip Erdoğan ile görüştü.',
    ),
    rule(
      'tr.office.prime-minister',
      'başbakanı~ | başbakan | başbakanları~ | şansölyesi~ | şansölye | hükümet başkanı~ | bakanlar kurulu başkanı~ | bakanlar kabinesi başkanı~',
      { office: 'prime-minister', rank: 'head-of-government' },
      'Polonya Başbakanı Donald Tusk, Ukrayna Başbakanı ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.office.deputy-prime-minister',
      'başbakan yardımcısı~ | başbakan birinci yardımcısı~ | cumhurbaşkanı yardımcısı~ | başkan yardımcısı~ | devlet başkan yardımcısı~ | devlet başkanı yardımcısı~',
      { office: 'deputy-prime-minister', rank: 'deputy-head', party: 'TR' },
      'Türkiye Cumhurbaşkanı Yardımcısı Cevdet Yılmaz, Kazakistan Başbakanı Olzhas Bektenov ile görüştü.',
      'Kazakistan Başbakanı Olzhas Bektenov, Rusya Başbakanı ile görüştü.',
    ),
    rule(
      'tr.office.foreign-minister',
      'dışişleri bakanı~ | dış işleri bakanı~ | dışişleri ve ticaret bakanı~ | dışişleri ve avrupa bakanı~ | başbakan yardımcısı ve dışişleri bakanı~ | dış ilişkiler bakanı~ | dışişleri , avrupa birliği ve iş birliği bakanı~ | devlet ve dışişleri bakanı~ | dışişleri ve avrupa işleri bakanı~ | avrupa ve dışişleri bakanı~ | dışişleri , göç ve yurt dışındaki mısırlılar bakanı~ | dışişleri ve göçmenler/diaspora/uluslararası iş? birliği? bakanı~ | dışişleri ve gurbetçiler bakanı~ | federal dışişleri bakanı~',
      { office: 'foreign-minister', rank: 'foreign-minister', party: 'TR' },
      'Kazakistan Dışişleri Bakanı Yermek Köşerbayev, Rusya Dışişleri Bakanı Sergey Lavrov ile görüştü.',
      'Kazakistan Savunma Bakanı, Rusya Savunma Bakanı ile görüştü.',
    ),
    rule(
      'tr.office.deputy-minister',
      'bakan yardımcısı~ | devlet sekreteri~ | dışişleri bakanlığı devlet sekreteri~ | dışişleri bakanlığı müsteşarı~ | genel müdürü~ | siyasi direktörü~ | bakan yardımcısı büyükelçi | dışişleri bakan yardımcısı büyükelçi | dışişleri bakan yardımcısı~ | dışişleri bakanı yardımcısı~ | savunma bakan yardımcısı~ | ticaret bakan yardımcısı~ | enerji bakan yardımcısı~ | müsteşarı~',
      { office: null, rank: 'other', party: 'TR' },
      'Kazakistan Dışişleri Bakan Yardımcısı Roman Vasilenko, Polonya Dışişleri Bakan Yardımcısı ile görüştü.',
      'Kazakistan Dışişleri Bakanı Yermek Köşerbayev, Polonya Dışişleri Bakanı ile görüştü.',
    ),
    rule(
      'tr.office.chief',
      'genelkurmay başkanı~ | genelkurmay ikinci başkanı~ | kara/deniz/hava kuvvetleri komutanı~ | kuvvet komutanı~ | mit başkanı~ | milli istihbarat teşkilatı başkanı~ | istihbarat başkanı~ | savunma sanayii başkanı~ | merkez bankası başkanı~',
      { office: null, rank: 'other', party: 'TR' },
      'Genelkurmay Başkanı Orgeneral Metin Gürak, Kazakistan Savunma Bakanı ile Ankara’da görüştü.',
      'Komutan, Kazakistan Savunma Bakanı ile Ankara’da görüştü.',
    ),
    rule(
      'tr.office.minister',
      `bakanı~ | devlet bakanı~ | savunma/dış/ekonomi/enerji/güvenlik/avrupa/kabine/ticaret işlerinden sorumlu devlet bakanı~ | dış ticaretten/ilişkilerden sorumlu devlet bakanı~ | savunmadan/ekonomiden/enerjiden/ticaretten/güvenlikten/ulaştırmadan/yatırımdan/maliyeden sorumlu devlet? bakan~/bakanı~ | dışişleri bakanlığından/dışişlerinden/bakanlığından sorumlu devlet bakanı~ | ${MINISTERS} | bakanımız~ | milli savunma bakanı~ | savunma bakanı~ | içişleri bakanı~ | enerji bakanı~ | enerji ve tabii kaynaklar bakanı~ | ticaret bakanı~ | ekonomi bakanı~ | maliye bakanı~ | hazine ve maliye bakanı~ | ulaştırma bakanı~ | ulaştırma ve altyapı bakanı~ | sanayi ve teknoloji bakanı~ | tarım ve orman bakanı~ | tarım bakanı~ | kültür ve turizm bakanı~ | kültür bakanı~ | milli eğitim bakanı~ | eğitim bakanı~ | sağlık bakanı~ | adalet bakanı~ | ticaret ve sanayi bakanı~ | yatırım sanayi ve ticaret bakanı~ | ticaret ve entegrasyon bakanı~ | su kaynakları ve sulama bakanı~ | ulusal güvenlik danışmanı~ | güvenlik konseyi sekreteri~`,
      { office: null, rank: 'minister', party: 'TR' },
      'Kazakistan Savunma Bakanı, Rusya Savunma Bakanı ile Astana’da görüştü.',
      'Savunma Bakanlığı tatbikat yaptı.',
    ),
    rule(
      'tr.office.ministers',
      'bakanları~ | bakanlar~ | bakan | dışişleri bakanları~ | savunma bakanları~',
      { office: null, rank: 'minister' },
      'Kazakistan ve Rusya savunma bakanları Astana’da görüştü.',
      'Komşu ülkelerin uzmanları Astana’da görüştü.',
    ),
    rule(
      'tr.office.speaker',
      'meclis başkanı~ | tbmm başkanı~ | türkiye büyük millet meclisi başkanı~ | meclisi başkanı~ | parlamento başkanı~ | parlamentosu başkanı~ | senato başkanı~ | senatosu başkanı~ | duma başkanı~ | devlet duması başkanı~ | temsilciler meclisi başkanı~ | milli meclis başkanı~ | ali meclis başkanı~ | ulusal/halk/federal/federasyon/yüksek/danışma/yasama/milletvekilleri/temsilciler/büyük/şura/alt/üst meclis/meclisi başkanı~ | halk temsilcileri/temsilciler meclisi/konseyi başkanı~ | federasyon konseyi başkanı~ | ulusal konsey/konseyi başkanı~ | yüksek/verhovna rada başkanı~ | rada/knesset/sejm/bundestag/mejlis/hural başkanı~',
      { office: null, rank: 'speaker', party: 'TR' },
      'Kazakistan Senato Başkanı, Özbekistan Cumhurbaşkanı Şevket Mirziyoyev ile görüştü.',
      'Kazakistan Parlamentosu, Özbekistan ile anlaşmayı onayladı.',
    ),
    rule(
      'tr.office.envoy',
      `özel temsilcisi~ | özel temsilci~ | kişisel temsilcisi~ | genel sekreteri nin? ${TROUBLED}? özel/kişisel temsilcisi~ | ${TROUBLED} özel/kişisel temsilcisi~/elçisi~ | yüksek temsilcisi~ | özel elçisi~ | yüksek temsilci~ | komiseri~ | baş müzakerecisi~`,
      { office: null, rank: 'envoy' },
      'Kazakistan Dışişleri Bakanı Yermek Köşerbayev, AB Özel Temsilcisi Eduards Stiprais’i kabul etti.',
      'AB ve Kazakistan temsilcileri projeyi inceledi.',
    ),
    rule(
      'tr.office.ambassador',
      'büyükelçisi~ | büyükelçi | büyükelçileri~ | maslahatgüzarı~ | daimi temsilcisi~',
      { office: null, rank: 'ambassador' },
      'Kazakistan Dışişleri Bakanı Yermek Köşerbayev, Japonya Büyükelçisini kabul etti.',
      'Kazakistan Dışişleri Bakanı Yermek Köşerbayev, Japonya Büyükelçiliği önünde konuştu.',
    ),
    rule(
      'tr.office.organisation',
      'genel sekreteri~ | genel sekreter | komisyonu başkanı~ | konseyi başkanı~',
      { office: null, rank: 'head-of-organisation' },
      'Kazakistan Cumhurbaşkanı Tokayev, BM Genel Sekreteri Antonio Guterres’i kabul etti.',
      'Şirketin genel müdürü konukları kabul etti.',
    ),
    rule(
      'tr.office.guest',
      'konuk cumhurbaşkanı~ | konuk devlet başkanı~ | konuk lider~',
      { office: 'president', rank: 'head-of-state', peer: true },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic Astana’ya geldi. Konuk Cumhurbaşkanı, Kazakistan Cumhurbaşkanı Tokayev ile görüştü.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic Astana’ya geldi. Vucic, Kazakistan Cumhurbaşkanı Tokayev ile görüştü.',
    ),
    rule(
      'tr.office.counterpart',
      'mevkidaşı~ | mevkidaşları~ | meslektaşı~ | muhatabı~ | mevkidaş | mevkidaşımız~',
      { office: null, rank: 'other', peer: true },
      'Lavrov, Kazak mevkidaşı Yermek Köşerbayev ile görüştü.',
      'Lavrov gazetecilerle görüştü.',
    ),
  ],
  triggers: [
    rule(
      'tr.visit.leaves',
      `${LEAVE.past} | ${LEAVE.before} | ${LEAVE.future} | ${LEAVE.infinitive} | ${LEAVE.converb} | kentten/ülkeden/başkentten/yurttan ayrıldı/ayrılacak/ayrılıyor/ayrılmıştı | ${HOME_TO} | yurda/ülkesine/memleketine uğurlandı/uğurlanacak/hareket | ülkesine/yurda geri döndü/dönecek | ülkesine doğru yola çıktı/çıkacak | ankara/istanbul ya/a döndü/dönecek/dönüyor | türkiye ye dönecek/döndü`,
      { frame: 'visit', form: 'verb', status: null, leaves: true },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic pazartesi Kazakistan’a geldi. Vucic çarşamba günü ülkeden ayrıldı.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic pazartesi Kazakistan’a geldi. Vucic çarşamba günü ülkeden söz etti.',
    ),
    rule(
      'tr.visit.held',
      `${VISIT.past} | ziyaretini tamamladı/tamamlayarak | ziyaretini sürdürüyor | ziyaret etmesinin ardından | ziyaret/ziyareti/ziyaretini/ziyarette gerçekleştirmek/yapmak/bulunmak üzere/için ankara/istanbul dan ayrıldı/ayrıldığı/ayrıldığını/hareket | ziyarette bulunmak üzere … ayrıldı/hareket/gitti/geldi | ziyaret/ziyareti/ziyaretini gerçekleştirmek/yapmak üzere/için/amacıyla … ayrıldı/hareket/gitti/geldi`,
      { ...visitVerb, status: 'held' },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya’yı ziyaret etti.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya’yı ziyaret edecek.',
    ),
    rule(
      'tr.visit.before',
      VISIT.before,
      { ...visitVerb, status: 'held', before: true },
      'Kazakistan Cumhurbaşkanı Tokayev, geçen yıl Rusya’yı ziyaret etmişti.',
      'Kazakistan Cumhurbaşkanı Tokayev, geçen yıl Rusya’yı ziyaret etti.',
    ),
    rule(
      'tr.visit.participle',
      `${VISIT.participle} | ziyaretini @ @ yapan/gerçekleştiren | ziyareti @ @ yapan/gerçekleştiren`,
      { ...visitVerb, status: 'held', participle: true },
      'Rusya Devlet Başkanı Vladimir Putin, Astana’yı ziyaret eden Sırbistan Cumhurbaşkanı Aleksandar Vucic ile görüştü.',
      'Rusya Devlet Başkanı Vladimir Putin, Sırbistan Cumhurbaşkanı Aleksandar Vucic ile görüştü.',
    ),
    rule(
      'tr.visit.converb',
      VISIT.converb,
      { ...visitVerb, status: null, converb: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Moskova’yı ziyaret ederek Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev, Moskova’yı ziyaret etti.',
    ),
    rule(
      'tr.visit.came',
      CAME,
      { ...visitVerb, status: 'held', weak: true },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, resmi ziyaret için Astana’ya geldi.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile Astana’da bir araya geldi.',
    ),
    rule(
      'tr.visit.came-before',
      COME.before,
      { ...visitVerb, status: 'held', weak: true, before: true },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, geçen yıl Astana’ya gelmişti.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, dün Astana’ya geldi.',
    ),
    rule(
      'tr.visit.who-came',
      COME.participle,
      { ...visitVerb, status: 'held', weak: true, participle: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Astana’ya gelen Sırbistan Cumhurbaşkanı Aleksandar Vucic ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev, Sırbistan Cumhurbaşkanı Aleksandar Vucic ile bir araya gelen isim oldu.',
    ),
    rule(
      'tr.visit.came-and',
      COME.converb,
      { ...visitVerb, status: null, weak: true, converb: true },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’ya gelerek Kazakistan Cumhurbaşkanı Tokayev ile görüştü.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’da Kazakistan Cumhurbaşkanı Tokayev ile bir araya gelerek konuştu.',
    ),
    rule(
      'tr.visit.stay',
      `${STAY.past} | ${STAY.participle}`,
      { ...visitVerb, status: 'held', weak: true },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’da temaslarda bulundu.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’da temaslarda bulunacak.',
    ),
    rule(
      'tr.visit.future',
      `${VISIT.future} | ${COME.future} | ${STAY.future} | ${TO_PLACE} geliyor/gidiyor | ${TO_PLACE} bugün/yarın geliyor/gidiyor | ziyarete geliyor/gidiyor | gelecek . | gidecek`,
      { ...visitVerb, status: 'announced' },
      'Rusya Devlet Başkanı Vladimir Putin, kasımda Kazakistan’ı ziyaret edecek.',
      'Rusya Devlet Başkanı Vladimir Putin, kasımda Kazakistan’ı ziyaret etti.',
    ),
    rule(
      'tr.visit.will-be',
      'da/de/ta/te/nda/nde olacak',
      { ...visitVerb, status: 'announced', weak: true },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, 24 Kasım’da Astana’da olacak.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, 24 Kasım’da konuşacak.',
    ),
    rule(
      'tr.visit.infinitive',
      `${VISIT.infinitive} | ${VISIT.never} | ${VISIT.maybe} | ${COME.infinitive} | ${COME.never} | ${COME.maybe} | gelmesi | gelmesinin | gitmesi | gitmesinin | gelmeyecek | gelmeyeceği | gelmeyeceğini | gitmeyecek | gitmeyeceği | gitmeyeceğini`,
      { ...visitVerb, status: null },
      'Rusya Devlet Başkanı Vladimir Putin’in aralıkta Kazakistan’ı ziyaret etmesi bekleniyor.',
      'Rusya Devlet Başkanı Vladimir Putin’in aralıkta konuşma yapması bekleniyor.',
    ),
    rule(
      'tr.visit.was-to',
      `${VISIT.wasTo} | ${COME.wasTo} | ${STAY.wasTo}`,
      { ...visitVerb, status: 'announced' },
      'Rusya Devlet Başkanı Vladimir Putin aralıkta Kazakistan’ı ziyaret edecekti.',
      'Rusya Devlet Başkanı Vladimir Putin aralıkta Kazakistan’da konuşacaktı.',
    ),
    rule(
      'tr.visit.noun',
      'ziyaret~ | ziyareti~ | ziyaretler~ | ziyaretleri~ | seyahat~ | seyahati~ | gezisi~ | turu | turuna | turunun | turunda',
      visitNoun,
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti başladı.',
      'Kazakistan bütçesi onaylandı.',
    ),
    rule(
      'tr.visit.during',
      'ziyaret/ziyareti/ziyaretleri/ziyaretin/ziyaretinin/ziyaretler kapsamında/çerçevesinde/sırasında/esnasında/vesilesiyle/süresince/boyunca | günübirlik çalışma ziyaretinde | ziyaretinde',
      { ...visitNoun, during: true },
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti kapsamında anlaşmalar imzalandı.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti başladı.',
    ),
    rule(
      'tr.meeting.held',
      `${MEET.past} | ${MEET.participle}`,
      { ...meetVerb, status: 'held', talk: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.meeting.before',
      MEET.before,
      { ...meetVerb, status: 'held', before: true, talk: true },
      'Kazakistan Cumhurbaşkanı Tokayev, geçen yıl Rusya Devlet Başkanı Vladimir Putin ile görüşmüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev, geçen yıl Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.meeting.converb',
      `${MEET.converb} | ${MEET.converb} de`,
      { ...meetVerb, status: null, converb: true, talk: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile bir araya gelerek anlaşmalar imzaladı.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile bir araya geldi.',
    ),
    rule(
      'tr.meeting.future',
      `${MEET.future} | ${MEET.wasTo}`,
      { ...meetVerb, status: 'announced', talk: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.meeting.infinitive',
      `${MEET.infinitive} | ${MEET.never} | ${MEET.maybe} | görüşmesi bekleniyor | buluşması`,
      { ...meetVerb, status: null, talk: true },
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya Devlet Başkanı Vladimir Putin ile bir araya gelmesi bekleniyor.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya’da konuşması bekleniyor.',
    ),
    rule(
      'tr.meeting.apart',
      `${APART.past} | ${APART.participle}`,
      { ...meetVerb, status: 'held', apart: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ve Fransa Cumhurbaşkanı Emmanuel Macron ile ayrı ayrı görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ve Fransa Cumhurbaşkanı Emmanuel Macron ile görüştü.',
    ),
    rule(
      'tr.meeting.apart-future',
      APART.future,
      { ...meetVerb, status: 'announced', apart: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ve Fransa Cumhurbaşkanı Emmanuel Macron ile ayrı ayrı görüşecek.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ve Fransa Cumhurbaşkanı Emmanuel Macron ile görüşecek.',
    ),
    rule(
      'tr.meeting.apart-noun',
      'ayrı ayrı ikili? görüşmeler~ | ikili görüşmeler~ | ile/yle/la de? ikili? görüşmeler~ | birer görüşme | birer ikili? görüşme',
      { ...meetNoun, apart: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ve Fransa Cumhurbaşkanı Emmanuel Macron ile görüşmeler yaptı.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ve Fransa Cumhurbaşkanı Emmanuel Macron ile görüştü.',
    ),
    rule(
      'tr.meeting.of-ministers',
      'bakanlarının/bakanları/sekreterlerinin/sekreterleri/başkanlarının/başkanları @? toplantı~/toplantısı~ | katıldığı/katılımıyla/katılacağı @? toplantı~ | istişare toplantı~/toplantısı~/toplantıları~ | çalışma grubu~ @? toplantı~/toplantısı~ | formatında/formatındaki toplantı~ | üçlü/dörtlü/beşli/ortak toplantı~/toplantısı~ | bakanlar toplantısı~',
      { ...meetNoun, weak: true },
      'Kazakistan ve Rusya dışişleri bakanlarının katıldığı toplantı Astana’da yapıldı.',
      'Kazakistan Dışişleri Bakanı basın toplantısı düzenledi.',
    ),
    rule(
      'tr.meeting.noun',
      'hükümetlerarası zirve/zirvesi … yapıldı/gerçekleştirildi/düzenlendi/yapılacak/düzenlenecek/gerçekleştirilecek | görüşme | görüşmede | görüşmeden | görüşmenin | görüşmeyi | görüşmeye | görüşmeyle | görüşmesi~ | görüşmeler~ | görüşmeleri~ | müzakereler~ | müzakereleri~ | istişareler~ | istişareleri~ | üçlü toplantı~ | dörtlü toplantı~ | bakanları toplantısı~ | bakanlar toplantısı~ | bakanları @ toplantısı~ | bakanları konseyi~ | zirve görüşmesi~ | baş başa görüşme~ | çalışma yemeği~ | buluşma | buluşmada | buluşmaya | buluşmayı | buluşmanın | buluşması~ | heyetler arası toplantı~ | heyetlerarası toplantı~',
      { ...meetNoun, talk: true },
      'Rusya Devlet Başkanı Vladimir Putin ile Kazakistan Cumhurbaşkanı Tokayev arasındaki görüşme Moskova’da yapıldı.',
      'Rusya Devlet Başkanı Vladimir Putin ile Kazakistan Cumhurbaşkanı Tokayev eski dosttur.',
    ),
    rule(
      'tr.receive.held',
      `${RECEIVE.past} | ${RECEIVE.before} | ${RECEIVE.participle}`,
      { ...receive, status: 'held' },
      'Kazakistan Cumhurbaşkanı Tokayev, İsviçre Dışişleri Bakanı Ignazio Cassis’i kabul etti.',
      'Kazakistan Cumhurbaşkanı Tokayev, İsviçre Dışişleri Bakanı Ignazio Cassis’i kabul edecek.',
    ),
    rule(
      'tr.receive.converb',
      RECEIVE.converb,
      { ...receive, status: null, converb: true },
      'Kazakistan Cumhurbaşkanı Tokayev, İsviçre Dışişleri Bakanı Ignazio Cassis’i kabul ederek ödül verdi.',
      'Kazakistan Cumhurbaşkanı Tokayev, İsviçre Dışişleri Bakanı Ignazio Cassis’i kabul etti.',
    ),
    rule(
      'tr.receive.future',
      `${RECEIVE.future} | ${RECEIVE.wasTo}`,
      { ...receive, status: 'announced' },
      'Kazakistan Cumhurbaşkanı Tokayev, İsviçre Dışişleri Bakanı Ignazio Cassis’i kabul edecek.',
      'Kazakistan Cumhurbaşkanı Tokayev, İsviçre Dışişleri Bakanı Ignazio Cassis’i kabul etti.',
    ),
    rule(
      'tr.receive.infinitive',
      `${RECEIVE.infinitive} | ${RECEIVE.never} | ${RECEIVE.maybe}`,
      { ...receive, status: null },
      'Kazakistan Cumhurbaşkanı Tokayev’in İsviçre Dışişleri Bakanı Ignazio Cassis’i kabul etmesi bekleniyor.',
      'Kazakistan Cumhurbaşkanı Tokayev, İsviçre Dışişleri Bakanı Ignazio Cassis’i kabul etti.',
    ),
    rule(
      'tr.receive.passive',
      `${RECEIVED.past} | ${RECEIVED.before} | ${RECEIVED.participle}`,
      { ...receive, status: 'held', passive: true },
      'İsviçre Dışişleri Bakanı Ignazio Cassis, Kazakistan Cumhurbaşkanı Tokayev tarafından kabul edildi.',
      'Kazakistan Cumhurbaşkanı Tokayev, İsviçre Dışişleri Bakanı Ignazio Cassis’i kabul etti.',
    ),
    rule(
      'tr.receive.passive-future',
      `${RECEIVED.future} | ${RECEIVED.wasTo}`,
      { ...receive, status: 'announced', passive: true },
      'İsviçre Dışişleri Bakanı Ignazio Cassis, Kazakistan Cumhurbaşkanı Tokayev tarafından kabul edilecek.',
      'İsviçre Dışişleri Bakanı Ignazio Cassis, Kazakistan Cumhurbaşkanı Tokayev tarafından kabul edildi.',
    ),
    rule(
      'tr.receive.passive-infinitive',
      `${RECEIVED.infinitive} | ${RECEIVED.never} | ${RECEIVED.maybe}`,
      { ...receive, status: null, passive: true },
      'İsviçre Dışişleri Bakanı Ignazio Cassis’in Kazakistan Cumhurbaşkanı Tokayev tarafından kabul edilmesi bekleniyor.',
      'İsviçre Dışişleri Bakanı Ignazio Cassis, Kazakistan Cumhurbaşkanı Tokayev tarafından kabul edildi.',
    ),
    rule(
      'tr.receive.credentials',
      `${CREDENTIALS.past} | ${CREDENTIALS.participle} | ${CREDENTIALS.before}`,
      { ...receive, status: 'held', passive: true },
      'Japonya Büyükelçisi, Kazakistan Cumhurbaşkanı Tokayev’e güven mektubunu sundu.',
      'Japonya Büyükelçisi, Kazakistan Cumhurbaşkanı Tokayev’e kitap sundu.',
    ),
    rule(
      'tr.call.noun',
      'telefon görüşmesi~ | telefonla görüşme~ | telefon konuşması~ | telefon trafiği~ | video konferans görüşmesi~ | videokonferans görüşmesi~ | telefon diplomasisi',
      { frame: 'call', form: 'noun', status: null },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile telefon görüşmesi gerçekleştirdi.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.call.apart',
      'birer telefon görüşmesi~ | ayrı ayrı telefon görüşmesi~ | ayrı ayrı telefon görüşmeleri~ | telefon görüşmeleri~ | ayrı ayrı telefonda görüştü',
      { frame: 'call', form: 'noun', status: null, apart: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ve Fransa Cumhurbaşkanı Emmanuel Macron ile birer telefon görüşmesi gerçekleştirdi.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile telefon görüşmesi gerçekleştirdi.',
    ),
    rule(
      'tr.call.held',
      `${CALL.past} | ${CALL.participle} | telefonla/telefonda arayarak/arayıp`,
      { ...callVerb, status: 'held' },
      'Kazakistan Cumhurbaşkanı Tokayev, Özbekistan Cumhurbaşkanı Şevket Mirziyoyev ile telefonda görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev, Özbekistan Cumhurbaşkanı Şevket Mirziyoyev ile forumda görüştü.',
    ),
    rule(
      'tr.call.before',
      CALL.before,
      { ...callVerb, status: 'held', before: true },
      'Kazakistan Cumhurbaşkanı Tokayev, geçen ay Özbekistan Cumhurbaşkanı Şevket Mirziyoyev ile telefonda görüşmüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev, Özbekistan Cumhurbaşkanı Şevket Mirziyoyev ile telefonda görüştü.',
    ),
    rule(
      'tr.call.converb',
      CALL.converb
        .split(' | ')
        .filter((form) => !/ ara/.test(form))
        .join(' | '),
      { ...callVerb, status: null, converb: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Özbekistan Cumhurbaşkanı Şevket Mirziyoyev ile telefonda görüşerek onu davet etti.',
      'Kazakistan Cumhurbaşkanı Tokayev, Özbekistan Cumhurbaşkanı Şevket Mirziyoyev ile telefonda görüştü.',
    ),
    rule(
      'tr.call.future',
      `${CALL.future} | ${CALL.wasTo}`,
      { ...callVerb, status: 'announced' },
      'Kazakistan Cumhurbaşkanı Tokayev, Özbekistan Cumhurbaşkanı Şevket Mirziyoyev ile telefonda görüşecek.',
      'Kazakistan Cumhurbaşkanı Tokayev, Özbekistan Cumhurbaşkanı Şevket Mirziyoyev ile telefonda görüştü.',
    ),
    rule(
      'tr.call.infinitive',
      `${CALL.infinitive} | ${CALL.never} | ${CALL.maybe}`,
      { ...callVerb, status: null },
      'Kazakistan Cumhurbaşkanı Tokayev’in Özbekistan Cumhurbaşkanı Şevket Mirziyoyev ile telefonda görüşmesi bekleniyor.',
      'Kazakistan Cumhurbaşkanı Tokayev, Özbekistan Cumhurbaşkanı Şevket Mirziyoyev ile telefonda görüştü.',
    ),
    rule(
      'tr.summit.noun',
      'zirve~ | zirvesi~ | zirveler~ | liderler/liderleri zirvesi~ | olağanüstü zirve~ | gayriresmi zirve~ | zirve toplantısı~ | devlet/hükümet başkanları zirvesi~ | devlet ve hükümet başkanları zirvesi~ | devlet başkanları konseyi~ | devlet başkanları @? toplantısı~ | liderler/liderleri toplantısı~',
      { frame: 'summit', form: 'noun', status: null },
      'TDT zirvesi Bişkek’te yapıldı.',
      'Kazakistanlı dağcılar Bişkek’te rota tamamladı.',
    ),
    rule(
      'tr.summit.met',
      AT_SUMMIT,
      { frame: 'summit', form: 'verb', status: 'held' },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ve Fransa Cumhurbaşkanı Emmanuel Macron, Bişkek’te üçlü zirvede bir araya geldi.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ve Fransa Cumhurbaşkanı Emmanuel Macron, Bişkek’te bir araya geldi.',
    ),
    rule(
      'tr.invite.verb',
      `${INVITE.past} | ${INVITE.before} | ${INVITE.participle}`,
      invite,
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Kazakistan Cumhurbaşkanı Tokayev’i Belgrad’a davet etti.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Kazakistan Cumhurbaşkanı Tokayev’e hediye verdi.',
    ),
    rule(
      'tr.invite.accepted',
      'davetini kabul etti | daveti kabul etti | davetini kabul ettiğini | daveti kabul ettiğini | davetini kabul ederek | davetini memnuniyetle kabul etti',
      { ...invite, passive: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Sırbistan Cumhurbaşkanı Aleksandar Vucic’in davetini kabul etti.',
      'Kazakistan Cumhurbaşkanı Tokayev, seçim yasasını kabul etti.',
    ),
    rule(
      'tr.invite.declined',
      'davetini reddetti | daveti reddetti | davetini geri çevirdi | daveti geri çevirdi | davetini reddettiğini | davetini geri çevirdiğini',
      { ...invite, status: 'declined', passive: true },
      'Ukrayna Devlet Başkanı Volodymyr Zelenskyy, Rusya Devlet Başkanı Vladimir Putin’in davetini reddetti.',
      'Ukrayna Devlet Başkanı Volodymyr Zelenskyy, Londra’ya gitti.',
    ),
    rule(
      'tr.body.commission',
      'hükümetlerarası komisyon~ | hükümetlerarası komisyonu~ | hükümetler arası komisyon~ | hükümetler arası komisyonu~ | karma ekonomik komisyonu~ | hükümetlerarası karma ekonomik komisyonu~ | kek toplantısı~ | kek dönem toplantısı~ | kek | karma ekonomik komisyon toplantısı~ | ortak komisyon toplantısı~ | ortak daimi komisyonu~ | daimi ortak komisyonu~ | ortak ekonomik komisyonu~ | karma komisyonu~ | karma komitesi~ | ortak ekonomi ve ticaret komitesi~ | jetco',
      { ...meetNoun, body: 'intergovernmental-commission' },
      'Kazakistan-Rusya Hükümetlerarası Komisyonu toplantısı Astana’da yapıldı.',
      'Kazakistan hükümeti toplantısı Astana’da yapıldı.',
    ),
    rule(
      'tr.body.strategic-council',
      'yüksek düzeyli stratejik işbirliği konseyi~ | yüksek düzeyli stratejik iş birliği konseyi~ | stratejik işbirliği konseyi~ | stratejik iş birliği konseyi~ | yüksek düzeyli işbirliği konseyi~ | yüksek düzeyli iş birliği konseyi~ | yüksek düzeyli stratejik konsey~ | yüksek düzeyli stratejik konseyi~ | yüksek/üst stratejik komite~/komitesi~ | üst/yüksek düzeyli/düzey stratejik diyalog~ | yüksek düzeyli diyalog~ | ydsk | ydsik',
      { ...meetNoun, body: 'high-level-strategic-cooperation-council' },
      'Türkiye-Kazakistan Yüksek Düzeyli Stratejik İşbirliği Konseyi toplantısı Ankara’da yapıldı.',
      'Türkiye ile Kazakistan arasındaki işbirliği Ankara’da övüldü.',
    ),
    rule(
      'tr.body.planning-group',
      'ortak stratejik planlama grubu~ | planlama grubu~',
      { ...meetNoun, body: 'joint-strategic-planning-group' },
      'Türkiye-Kazakistan Ortak Stratejik Planlama Grubu toplantısı Ankara’da yapıldı.',
      'Türkiye ile Kazakistan ortak plan imzaladı.',
    ),
    rule(
      'tr.call.conversation',
      'kabulde | kabule | görüşmede kararlaştırıldı/kararlaştırılmıştı/mutabık/mutabakata | görüşme sırasında kararlaştırıldı/mutabık',
      { ...meetNoun, weak: true, refers: 'talk' },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile telefon görüşmesi yaptı. Rusya Devlet Başkanı Vladimir Putin’in ziyaretinin ertelenmesi de görüşmede kararlaştırıldı.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile telefon görüşmesi yaptı. Rusya Devlet Başkanı Vladimir Putin’in ziyaretinin ertelenmesi kararlaştırıldı.',
    ),
    rule(
      'tr.body.session',
      'toplantıya | toplantıda | sonraki/önceki/son/müteakip toplantı/toplantının/toplantıya/toplantıyı/toplantıda/oturum/oturumun/tur/turun | konsey/komisyon/kek toplantısına/toplantısında | komisyonun/konseyin toplantısına/toplantısında | oturuma | oturumda',
      { ...meetNoun, weak: true, refers: 'session' },
      'Türkiye, Azerbaycan ve Gürcistan dışişleri bakanları toplantısı dün Bakü’de yapıldı. Toplantıya Kazakistan Dışişleri Bakanı Yermek Köşerbayev katıldı.',
      'Türkiye, Azerbaycan ve Gürcistan dışişleri bakanları toplantısı dün Bakü’de yapıldı. Yemeğe Kazakistan Dışişleri Bakanı Yermek Köşerbayev katıldı.',
    ),
  ],
  levels: [
    rule(
      'tr.level.state',
      'devlet ziyareti~ | devlet ziyaretinde',
      'state',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya’ya devlet ziyareti gerçekleştirdi.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya’ya çalışma ziyareti gerçekleştirdi.',
    ),
    rule(
      'tr.level.official',
      'resmi/resmî ziyaret~/ziyareti~/ziyaretler~/ziyaretleri~/gezi~/gezisi~/seyahat~/seyahati~ | resmi/resmî bir/çalışma/bir ziyaret~/ziyareti~ | resmi/resmî olarak ziyaret~ | resmi/resmî ve çalışma ziyareti~ | ilk resmi/resmî ziyaret~/ziyareti~ | resmi/resmî @ ziyaret~/ziyareti~',
      'official',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’ya resmi ziyaret gerçekleştirdi.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’ya özel ziyaret gerçekleştirdi.',
    ),
    rule(
      'tr.level.working',
      'çalışma ziyareti~ | çalışma ziyaretinde | çalışma ziyaretine',
      'working',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’ya çalışma ziyareti gerçekleştirdi.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’ya resmi ziyaret gerçekleştirdi.',
    ),
    rule(
      'tr.level.private',
      'özel ziyaret~ | özel bir ziyaret~ | gayriresmi ziyaret~',
      'private',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’ya özel ziyaret gerçekleştirdi.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’ya resmi ziyaret gerçekleştirdi.',
    ),
    rule(
      'tr.level.transit',
      'transit',
      'transit',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’ya transit ziyaret gerçekleştirdi.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’ya resmi ziyaret gerçekleştirdi.',
    ),
  ],
  cues: [
    rule(
      'tr.cue.held',
      `${DO.past} | ${DO.participle} | ${ATTEND.participle} | ${DONE.past} | devam eden | geçti | karşılandı | ağırladı | sahne oldu | sahne olan`,
      { status: 'held' },
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti başladı.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti planlanıyor.',
    ),
    rule(
      'tr.cue.talked',
      `${TALK.past} | ${TALK.before} | ${TALK.participle} | konuşuldu | masaya yatırıldı | masaya yatırdı`,
      { status: 'held', frames: ['meeting', 'call', 'summit'] },
      'Kazakistan Cumhurbaşkanı Tokayev ile Rusya Devlet Başkanı Vladimir Putin arasındaki görüşmede enerji konuları ele alındı.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti ele alındı.',
    ),
    rule(
      'tr.cue.will-talk',
      TALK.future,
      { status: 'announced', frames: ['meeting', 'call', 'summit'] },
      'Kazakistan Cumhurbaşkanı Tokayev ile Rusya Devlet Başkanı Vladimir Putin arasındaki görüşmede enerji konuları ele alınacak.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti ele alınacak.',
    ),
    rule(
      'tr.cue.to-make',
      TO_MAKE,
      { status: 'announced', participle: true },
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya’ya yapacağı resmi ziyaret ele alındı.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya’ya yaptığı resmi ziyaret sona erdi.',
    ),
    rule(
      'tr.cue.took-part',
      ATTEND.past,
      { status: 'held', attends: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile görüşme yaptı. Görüşmeye Sergey Lavrov ve Yermek Köşerbayev katıldı.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile görüşme yaptı. Görüşmeye Sergey Lavrov ve Yermek Köşerbayev katılacak.',
    ),
    rule(
      'tr.cue.held-of',
      `${DONE.participle} | geldiği | gittiği`,
      { status: 'held', participle: true },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile Moskova’da yapılan görüşmenin ardından konuştu.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti planlanıyor.',
    ),
    rule(
      'tr.cue.held-before',
      `${DO.before} | ${ATTEND.before} | ${DONE.before}`,
      { status: 'held', before: true },
      'Kazakistan Cumhurbaşkanı Tokayev, geçen yıl Rusya Devlet Başkanı Vladimir Putin ile telefon görüşmesi yapmıştı.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile telefon görüşmesi yaptı.',
    ),
    rule(
      'tr.cue.held-visit',
      'görüştü | kabul etti | bir araya geldi | geldi | için geldi',
      { status: 'held', frames: ['visit'] },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya ziyaretinde Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti planlanıyor.',
    ),
    rule(
      'tr.cue.announced',
      `${DO.future} | ${ATTEND.future} | ${DONE.future} | olacak | olacağı | olacağını | edecek | edeceği | edeceğini | öngörülmekte | planlanmaktadır | beklenmektedir | öngörülmektedir | bekleniyor | beklenen | beklendiği | beklendiğini | planlanıyor | planlanan | planlandığı | planlandığını | planladığı | planladığını | planlıyor | öngörülüyor | öngörülen | öngörüldüğü | öngörüldüğünü | hedefleniyor | ${AGREED} | yapılması/düzenlenmesi/gerçekleştirilmesi konusunda/hususunda mutabık/anlaşmaya/mutabakata | hazırlık~ | hazırlığı~ | hazırlanıyor | imzalanması | @ ya/ye/a/e/na/ne yapması/gerçekleştirmesi/düzenlemesi planlanan/beklenen/öngörülen | gelecek . | gelmesi bekleniyor | yaklaşan | öncesinde | gündeminde`,
      { status: 'announced' },
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti planlanıyor.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti sona erdi.',
    ),
    rule(
      'tr.cue.lapsed',
      'öngörülüyordu | bekleniyordu | planlanıyordu | hedefleniyordu | planlanmıştı | öngörülmüştü | beklenmekteydi | planlanmaktaydı | öngörülmekteydi | yapılması/gerçekleştirilmesi/düzenlenmesi gerekiyordu',
      { status: 'announced', lapsed: true },
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti aralık için planlanıyordu.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti aralıkta yapılacak.',
    ),
    rule(
      'tr.cue.postponed',
      `${POSTPONE.past} | ${POSTPONE.before} | ${POSTPONE.participle} | ${POSTPONE.infinitive} | ileri bir tarihe | başka bir tarihe`,
      { status: 'postponed', frames: ['visit', 'meeting', 'receive', 'summit', 'invite'] },
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti ertelendi.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti tamamlandı.',
    ),
    rule(
      'tr.cue.cancelled',
      `${CANCEL.past} | ${CANCEL.before} | ${CANCEL.participle} | ${CANCEL.infinitive} | iptal | iptal oldu/olduğunu/olduğu/olmuştu | ${FAILED} | suya düştü | askıya alındı/alındığı/alındığını`,
      { status: 'cancelled' },
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti iptal edildi.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti tamamlandı.',
    ),
    rule(
      'tr.cue.declined',
      'reddetti | geri çevirdi',
      { status: 'declined' },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Rusya’ya ziyareti reddetti.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Rusya’ya ziyaret gerçekleştirdi.',
    ),
    rule(
      'tr.cue.denied',
      `${NO_PLAN} | ${DO.never} | ${ATTEND.never} | ${NOT_DONE} | ${MEET.never} | ${VISIT.never} | planlanmıyor | planlanmadığı | planlanmadığını | gelmeyecek | gelmeyeceği | gelmeyeceğini | gitmeyecek | gitmeyeceği | gitmeyeceğini | yalanladı | yalanlandı | yalanlayan | söz konusu değil | söz konusu olmadığını | gündemde değil | gündemde olmadığını | doğru değil | doğru olmadığını | gerçeği yansıtmadığını | gerçeği yansıtmıyor | asılsız | bulunmuyor | bulunmadığını | öngörülmüyor | öngörülmediğini | yok | olmadığını | olmadı`,
      { doubt: 'denied' },
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti planlanmıyor.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti planlanıyor.',
    ),
    rule(
      'tr.cue.denied-claim',
      'iddiasını/iddialarını/haberini/haberlerini/haberleri/söylentilerini/söylentileri yalanladı/yalanlandı/yalanlayan/reddetti | iddiasının/iddialarının/haberinin/haberlerinin doğru/gerçek/gerçeği/asılsız/uydurma',
      { doubt: 'denied', governs: true },
      'Rusya Dışişleri Bakanlığı, Vladimir Putin’in Kazakistan Cumhurbaşkanı Tokayev ile görüştüğü iddialarını yalanladı.',
      'Vladimir Putin, Kazakistan Cumhurbaşkanı Tokayev ile görüştü.',
    ),
    rule(
      'tr.cue.hypothetical',
      `${DO.maybe} | ${ATTEND.maybe} | ${DONE.maybe} | ${MEET.maybe} | ${VISIT.maybe} | edebilir | edebileceği | edebileceğini | gelebilir | gelebileceği | gelebileceğini | gidebilir | gidebileceği | gidebileceğini | olabilir | olabileceği | olabileceğini | olası | muhtemel | muhtemelen | belki | eğer | takdirde | olursa | ederse | gelirse | giderse | önerdi | teklif etti | önerisi~ | ihtimali~ | olasılığı~ | arzu~ | istediğini | istiyor | istedi | ister | isterim | değerlendiriliyor | hazır olduğunu | hazırım | hazırız | umuyor | umut~ | netleşmedi | kesinleşmedi | iddia~ | iddiası~ | iddiaları~ | söylenti~ | söylentileri~ | haberlerine ilişkin | yönündeki haberler~ | davet gelirse`,
      { doubt: 'hypothetical' },
      'Rusya Devlet Başkanı Vladimir Putin, Kazakistan Cumhurbaşkanı Tokayev ile görüşebilir.',
      'Rusya Devlet Başkanı Vladimir Putin, Kazakistan Cumhurbaşkanı Tokayev ile görüştü.',
    ),
  ],
  blocks: [
    rule(
      'tr.block.sport',
      'maç~ | maçı~ | maçın~ | maçta | şampiyona~ | şampiyonası~ | turnuva~ | turnuvası~ | futbol~ | milli takım~ | milli takımı~ | olimpiyat~ | olimpiyatları~ | dünya kupası~ | sporcu~ | ligi~ | antrenör~ | güreş~ | basketbol~ | voleybol~ | gol | galibiyet~',
      { frames: 'all', scope: 'sentence' },
      'Kazakistan Milli Takımı, Rusya ile Moskova’daki maçta bir araya geldi.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin ile bir araya geldi.',
    ),
    rule(
      'tr.block.taking',
      'yasa~ | yasası~ | yasasını | kanun~ | kanunu~ | teklifi~ | karar~ | kararı~ | tasarı~ | tasarısı~ | belge~ | belgesi~ | bildiri~ | bildirisi~ | bildirge~ | önerge~ | bütçe~ | bütçesi~ | anlaşma~ | anlaşması~ | anlaşmayı | öneri~ | önerisini | değişiklik~ | değişikliği~ | istifa~ | istifası~ | rapor~ | strateji~',
      { frames: ['receive'], scope: 'beside' },
      'Rusya Devlet Başkanı Vladimir Putin ve Kazakistan Cumhurbaşkanı Tokayev ortak bildiriyi kabul etti.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya Devlet Başkanı Vladimir Putin’i kabul etti.',
    ),
    rule(
      'tr.block.sights',
      'müze~ | müzesi~ | müzesini | sergi~ | sergisi~ | sergisini | fabrika~ | fabrikası~ | fabrikasını | okul~ | okulu~ | hastane~ | hastanesi~ | hastanesini | anıt~ | anıtı~ | anıtını | anıtkabir~ | türbe~ | türbesi~ | türbesini | mezar~ | mezarı~ | mezarını | cami~ | camii~ | camisi~ | camisini | kilise~ | kilisesi~ | üniversite~ | üniversitesi~ | üniversitesini | park~ | parkı~ | parkını | tesis~ | tesisleri~ | tesislerini | sarayını | sarayı nı | turist~ | fuar~ | fuarı~ | fuarını | stant~ | standını',
      { frames: ['visit'], scope: 'beside' },
      'Rusya Devlet Başkanı Vladimir Putin, Astana’da müzeyi ziyaret etti.',
      'Rusya Devlet Başkanı Vladimir Putin, Astana’yı ziyaret etti.',
    ),
    rule(
      'tr.block.inside',
      'kabine~ | kabinesi~ | grup toplantısı~ | tbmm/meclis genel kurul~ | tbmm/meclis genel kurulu~ | genel kurul/kurulu görüşmeleri~ | milletvekil~ | milletvekilleri~ | muhtar~ | muhtarlar~ | vatandaş~ | vatandaşlar~ | öğrenciler~ | gençler~ | gazeteciler~ | basın mensupları~ | depremzede~ | depremzedeler~ | iş insanları~ | esnaf~ | şehit aileleri~ | soydaş~ | soydaşlar~ | vali | valisi~ | vali ile | belediye başkan~ | belediye başkanı~ | mgk | milli güvenlik kurulu~ | parti~ | partisi~',
      { frames: ['meeting', 'visit', 'receive'], scope: 'beside' },
      'Kazakistan Cumhurbaşkanı Tokayev ve Rusya Devlet Başkanı Vladimir Putin gazetecilerle bir araya geldi.',
      'Kazakistan Cumhurbaşkanı Tokayev ve Rusya Devlet Başkanı Vladimir Putin bir araya geldi.',
    ),
    rule(
      'tr.block.round',
      'yeni/ilk/ikinci/üçüncü/dördüncü/beşinci/sonraki/son/önceki turu/turun/turunun/turunda/turuna/turunu | istişarelerin/görüşmelerin/müzakerelerin turu/turun/turunun/turunda',
      { frames: ['visit'], scope: 'own' },
      'Kazakistan ile Rusya arasındaki istişarelerin yeni turu dün Moskova’da yapıldı.',
      'Kazakistan Cumhurbaşkanı Tokayev’in Rusya ziyareti dün başladı.',
    ),
    rule(
      'tr.block.people',
      CROWDS,
      { frames: ['meeting', 'receive'], scope: 'beside' },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya’da Suriyelilerle buluştu.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya’da Suriye Dışişleri Bakanı ile buluştu.',
    ),
    rule(
      'tr.block.airport',
      'havalimanı~ | havaalanı~ | havalimanında | havaalanında',
      { frames: ['receive'], scope: 'clause' },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic’i havalimanında Kazakistan Başbakanı Olzhas Bektenov törenle karşıladı.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic’i Kazakistan Başbakanı Olzhas Bektenov törenle karşıladı.',
    ),
    rule(
      'tr.block.purpose',
      'gerçekleştirmek/yapmak/bulunmak/görüşmek/gelmek üzere/için/amacıyla',
      { frames: ['meeting'], scope: 'beside' },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Kazakistan Cumhurbaşkanı Tokayev ile görüşmek üzere Astana’ya geldi.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, Astana’da Kazakistan Cumhurbaşkanı Tokayev ile görüştü.',
    ),
    rule(
      'tr.block.attending',
      'zirvesine/zirveye/toplantısına/toplantıya/forumuna/foruma/konferansına/törenine/törene katılmak | zirvesi ne katılmak | toplantısı na katılmak | forumu na katılmak | konferansı na katılmak | zirve/zirvesi/toplantısı/forumu/konferansı için | ile beraberinde',
      { frames: ['visit'], scope: 'clause', weak: true },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, TDT Zirvesi’ne katılmak üzere Astana’ya geldi.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic, resmi ziyaret için Astana’ya geldi.',
    ),
    rule(
      'tr.block.assembly',
      'genel kurulu/kuruluna için/dolayısıyla/vesilesiyle/kapsamında/katılmak | genel kurulu na katılmak | güvenlik konseyi/forumu/konferansı dolayısıyla/vesilesiyle/kapsamında',
      { frames: ['visit'], scope: 'sentence', weak: true },
      'Birleşmiş Milletler Genel Kurulu için New York’ta bulunan Kazakistan Cumhurbaşkanı Tokayev, New York’ta temaslarını sürdürdü.',
      'Kazakistan Cumhurbaşkanı Tokayev, New York’ta temaslarını sürdürdü.',
    ),
    rule(
      'tr.block.beside-summit',
      'zirve/zirvesi/zirvenin/zirvesinin öncesinde/sonrasında/ardından/marjında/kapsamında/çerçevesinde/vesilesiyle/dolayısıyla/nedeniyle/sırasında | zirvesi nin öncesinde/ardından/marjında',
      { frames: ['summit'], scope: 'own' },
      'Kazakistan Cumhurbaşkanı Tokayev, TDT Zirvesi marjında Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'TDT Zirvesi Bişkek’te yapıldı.',
    ),
    rule(
      'tr.block.attending-talks',
      'toplantısı için | konseyi için | yönelik hazırlıkları/hazırlıklarını/hazırlıkların | toplantısına/toplantıya/konseyine katılmak | toplantısı na katılmak | konseyi ne katılmak',
      { frames: ['meeting'], scope: 'beside' },
      'NATO Dışişleri Bakanları Toplantısı için Antalya’da bulunan Ukrayna Dışişleri Bakanı Andrii Sybiha konuştu.',
      'NATO Dışişleri Bakanları Toplantısı Antalya’da yapıldı.',
    ),
    rule(
      'tr.block.mutual',
      'karşılıklı ziyaret~ | karşılıklı ziyaretler~ | üst düzey ziyaret~ | üst düzey ziyaretler~ | karşılıklı ziyaretleri~',
      { frames: ['visit'], scope: 'clause' },
      'Kazakistan Cumhurbaşkanı Tokayev Rusya ile karşılıklı ziyaretler yapıldığını hatırlattı.',
      'Kazakistan Cumhurbaşkanı Tokayev Rusya’ya ziyaret yaptı.',
    ),
    rule(
      'tr.block.telegram',
      'tebrik mesajı~ | kutlama mesajı~ | taziye mesajı~ | tebrik telgrafı~ | taziye telgrafı~ | mektup gönderdi',
      { frames: 'all', scope: 'sentence' },
      'Kazakistan Cumhurbaşkanı Tokayev, ziyaretinin ardından Rusya Devlet Başkanı Vladimir Putin’e tebrik mesajı gönderdi, Moskova’ya geldi.',
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya’ya ziyaret yaptı.',
    ),
  ],
  capitalCalendar: false,
  months: [
    'ocak~',
    'şubat~',
    'mart~',
    'nisan~',
    'mayıs~',
    'haziran~',
    'temmuz~',
    'ağustos~',
    'eylül~',
    'ekim~',
    'kasım~',
    'aralık~',
  ],
  weekdays: [
    'pazartesi~',
    'salı~',
    'çarşamba~',
    'perşembe~',
    'cuma | cumaya | cuma günü',
    'cumartesi~',
    'pazar günü | pazar günkü | pazar akşamı | pazar sabahı | pazar gününe',
  ],
  relative: [
    rule(
      'tr.date.today',
      'bugün | bugünkü | bu sabah | bu akşam | bugün öğleden sonra | bugün akşam/sabah/öğle saatlerinde | bu gece',
      { unit: 'day', offset: 0 },
      'Kazakistan Cumhurbaşkanı Tokayev bugün Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev dün Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.yesterday',
      'dün | dünkü | dün akşam/gece/sabah | dün öğleden sonra | dün akşam/sabah/öğle saatlerinde',
      { unit: 'day', offset: -1 },
      'Kazakistan Cumhurbaşkanı Tokayev dün Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev bugün Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.tomorrow',
      'yarın | yarınki | yarın akşam/sabah/öğleden | yarın akşam/sabah/öğle saatlerinde',
      { unit: 'day', offset: 1 },
      'Kazakistan Cumhurbaşkanı Tokayev yarın Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Tokayev bugün Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.start-of-visit',
      'başında | başlangıcında',
      { unit: 'stay-day', offset: 0 },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya’ya yaptığı üç günlük ziyaretin başında salı günü Moskova’da Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev salı günü Moskova’da Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.end-of-visit',
      'sonunda | son gününde | son günü',
      { unit: 'stay-day', offset: -1 },
      'Kazakistan Cumhurbaşkanı Tokayev, Rusya’ya yaptığı üç günlük ziyaretin sonunda salı günü Moskova’da Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev salı günü Moskova’da Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.first-day',
      'geldiği gün | ilk gününde | birinci gününde | ilk gün | birinci gün | ilk günü',
      { unit: 'visit-day', offset: 0 },
      'Kazakistan Cumhurbaşkanı Tokayev 3 Kasım’da ziyaret için Moskova’ya geldi. Ziyaretin ilk gününde Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev 3 Kasım’da Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.second-day',
      'ikinci gününde | ikinci gün | ikinci günü',
      { unit: 'visit-day', offset: 1 },
      'Kazakistan Cumhurbaşkanı Tokayev 3 Kasım’da ziyaret için Moskova’ya geldi. Ziyaretin ikinci gününde Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev 3 Kasım’da Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.third-day',
      'üçüncü gününde | üçüncü gün | üçüncü günü',
      { unit: 'visit-day', offset: 2 },
      'Kazakistan Cumhurbaşkanı Tokayev 3 Kasım’da ziyaret için Moskova’ya geldi. Ziyaretin üçüncü gününde Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev 3 Kasım’da Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.same-day',
      'aynı gün | aynı günün | aynı günde',
      { unit: 'same-day', offset: 0 },
      'Kazakistan Cumhurbaşkanı Tokayev 3 Kasım’da Astana’ya geldi. Aynı gün Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev 3 Kasım’da Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.day-after',
      'ertesi gün | ertesi günü | bir gün sonra',
      { unit: 'same-day', offset: 1 },
      'Kazakistan Cumhurbaşkanı Tokayev 3 Kasım’da Moskova’ya geldi. Ertesi gün Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev 3 Kasım’da Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.part-of-day',
      'öğleden sonra/önce | akşam/sabah/öğle saatlerinde | günün ilerleyen saatlerinde',
      { unit: 'part', offset: 0 },
      'Kazakistan Cumhurbaşkanı Tokayev öğleden sonra Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Tokayev yarın Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.days-ago',
      'iki/2 gün önce | evvelsi gün | evvelki gün | önceki gün | önceki akşam',
      { unit: 'day', offset: -2 },
      'Kazakistan Cumhurbaşkanı Tokayev iki gün önce Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev dün Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.three-days-ago',
      'üç/3 gün önce',
      { unit: 'day', offset: -3 },
      'Kazakistan Cumhurbaşkanı Tokayev üç gün önce Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Tokayev dün Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.after-tomorrow',
      'öbür gün | iki/2 gün sonra',
      { unit: 'day', offset: 2 },
      'Kazakistan Cumhurbaşkanı Tokayev öbür gün Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Tokayev yarın Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.last-week',
      'geçen hafta~ | geçtiğimiz hafta~ | bir hafta önce | önceki hafta~',
      { unit: 'week', offset: -1 },
      'Geçen hafta Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Gelecek hafta Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.this-week',
      'bu hafta~',
      { unit: 'week', offset: 0 },
      'Bu hafta Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Gelecek hafta Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.next-week',
      'gelecek hafta~ | önümüzdeki hafta~ | haftaya | bir hafta sonra',
      { unit: 'week', offset: 1 },
      'Gelecek hafta Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Bu hafta Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.last-month',
      'geçen ay | geçen ayın | geçen ayki | geçtiğimiz ay | geçtiğimiz ayın | bir ay önce | önceki ay',
      { unit: 'month', offset: -1 },
      'Geçen ay Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Bu ay Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.this-month',
      'bu ay | bu ayın | ay sonunda | ay sonuna kadar | bu ay içinde',
      { unit: 'month', offset: 0 },
      'Bu ay Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Geçen ay Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.next-month',
      'gelecek/önümüzdeki ay/ayın/aylarda | bir ay sonra',
      { unit: 'month', offset: 1 },
      'Kazakistan Cumhurbaşkanı Tokayev gelecek ay Rusya’yı ziyaret edecek.',
      'Kazakistan Cumhurbaşkanı Tokayev bu ay Rusya’yı ziyaret edecek.',
    ),
    rule(
      'tr.date.spring',
      'ilkbaharda | baharda | gelecek/önümüzdeki/geçen/geçtiğimiz/bu bahar/ilkbahar | ilkbaharında | baharında | ilkbahar/bahar aylarında | ilkbaharın | ilkbahara',
      { unit: 'season', offset: 3 },
      'Rusya Devlet Başkanı Vladimir Putin ilkbaharda Kazakistan’ı ziyaret edecek.',
      'Rusya Devlet Başkanı Vladimir Putin kasımda Kazakistan’ı ziyaret edecek.',
    ),
    rule(
      'tr.date.summer',
      'gelecek/önümüzdeki/geçen/geçtiğimiz/bu yaz | yaz aylarında | yazında | yazın | yaz başında/sonunda/ortasında',
      { unit: 'season', offset: 6 },
      'Rusya Devlet Başkanı Vladimir Putin bu yaz Kazakistan’ı ziyaret edecek.',
      'Rusya Devlet Başkanı Vladimir Putin kasımda Kazakistan’ı ziyaret edecek.',
    ),
    rule(
      'tr.date.autumn',
      'sonbaharda | gelecek/önümüzdeki/geçen/geçtiğimiz/bu sonbahar | sonbaharında | sonbahar aylarında | bu güz | sonbaharın | sonbahara | güz aylarında',
      { unit: 'season', offset: 9 },
      'Rusya Devlet Başkanı Vladimir Putin sonbaharda Kazakistan’ı ziyaret edecek.',
      'Rusya Devlet Başkanı Vladimir Putin kasımda Kazakistan’ı ziyaret edecek.',
    ),
    rule(
      'tr.date.last-year',
      'geçen yıl | geçen yılın | geçen yılki | geçtiğimiz yıl | geçtiğimiz yılın | geçen sene | geçtiğimiz sene | bir yıl önce',
      { unit: 'year', offset: -1 },
      'Kazakistan Cumhurbaşkanı Tokayev geçen yıl Rusya’yı ziyaret etti.',
      'Kazakistan Cumhurbaşkanı Tokayev bu yıl Rusya’yı ziyaret etti.',
    ),
    rule(
      'tr.date.this-year',
      'bu yıl | bu yılın | bu sene | bu senenin | yıl/yılın sonuna kadar | yıl/yılın sonunda/başında/ortasında | yıl/yılın sonundan önce | bu yıl içinde | yıl içinde | yıl bitmeden',
      { unit: 'year', offset: 0 },
      'Kazakistan Cumhurbaşkanı Tokayev bu yıl Rusya’yı ziyaret edecek.',
      'Kazakistan Cumhurbaşkanı Tokayev gelecek yıl Rusya’yı ziyaret edecek.',
    ),
    rule(
      'tr.date.next-year',
      'gelecek/önümüzdeki yıl/yılın | gelecek/önümüzdeki sene/senenin | seneye | yeni yılda',
      { unit: 'year', offset: 1 },
      'Kazakistan Cumhurbaşkanı Tokayev gelecek yıl Rusya’yı ziyaret edecek.',
      'Kazakistan Cumhurbaşkanı Tokayev bu yıl Rusya’yı ziyaret edecek.',
    ),
    rule(
      'tr.date.last-day',
      'son gününde | son günü | son gün',
      { unit: 'visit-day', offset: -1 },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic 10-11 Kasım tarihlerinde Kazakistan’ı ziyaret etti. Vucic, ziyaretinin son gününde Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev ile görüştü.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic 10-11 Kasım tarihlerinde Kazakistan’ı ziyaret etti. Vucic, Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev ile görüştü.',
    ),
    rule(
      'tr.date.two-weeks-ago',
      'iki/2 hafta önce',
      { unit: 'week', offset: -2 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev iki hafta önce Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev dün Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.in-two-weeks',
      'iki/2 hafta sonra',
      { unit: 'week', offset: 2 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev iki hafta sonra Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev yarın Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.two-months-ago',
      'iki/2 ay önce',
      { unit: 'month', offset: -2 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev iki ay önce Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev dün Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.in-two-months',
      'iki/2 ay sonra',
      { unit: 'month', offset: 2 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev iki ay sonra Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev yarın Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.two-years-ago',
      'iki/2 yıl önce | evvelki yıl',
      { unit: 'year', offset: -2 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev iki yıl önce Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev dün Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.day-before',
      'bir gün önce | bir önceki gün | bir gün öncesinde | bir önceki akşam',
      { unit: 'same-day', offset: -1 },
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic 10 Kasım’da Moskova’ya gitti. Bir gün önce Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev, Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Sırbistan Cumhurbaşkanı Aleksandar Vucic 10 Kasım’da Moskova’ya gitti. Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev, Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.winter',
      'kışın | gelecek/önümüzdeki/geçen/geçtiğimiz/bu kış | kış aylarında | kışında | kış başında/sonunda',
      { unit: 'season', offset: 12 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev kışın Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev yazın Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.first-half-year',
      'yılın ilk/birinci yarısında | ilk/birinci yarıyılda',
      { unit: 'half-year', offset: 1 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev yılın ilk yarısında Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev yazın Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.second-half-year',
      'yılın ikinci yarısında | ikinci yarıyılda',
      { unit: 'half-year', offset: 7 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev yılın ikinci yarısında Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev yazın Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.first-half',
      'ilk/birinci yarısında',
      { unit: 'half', offset: 1 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev gelecek yılın ilk yarısında Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev mayısın ilk yarısında Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.second-half',
      'ikinci yarısında',
      { unit: 'half', offset: 7 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev gelecek yılın ikinci yarısında Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev mayısın ikinci yarısında Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.first-quarter',
      'ilk/birinci çeyreğinde/çeyrekte',
      { unit: 'season', offset: 1 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev gelecek yılın ilk çeyreğinde Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev gelecek yılın üçüncü çeyreğinde Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.second-quarter',
      'ikinci çeyreğinde/çeyrekte',
      { unit: 'season', offset: 4 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev gelecek yılın ikinci çeyreğinde Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev gelecek yılın üçüncü çeyreğinde Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.third-quarter',
      'üçüncü çeyreğinde/çeyrekte',
      { unit: 'season', offset: 7 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev gelecek yılın üçüncü çeyreğinde Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev gelecek yılın ilk çeyreğinde Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.fourth-quarter',
      'dördüncü/son çeyreğinde/çeyrekte',
      { unit: 'season', offset: 10 },
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev gelecek yılın son çeyreğinde Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev gelecek yılın ilk çeyreğinde Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
    rule(
      'tr.date.last-weekday',
      'geçen | geçtiğimiz',
      { unit: 'weekday', offset: -1 },
      'Geçen cuma günü Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
      'Cuma günü Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    ),
    rule(
      'tr.date.next-weekday',
      'gelecek | önümüzdeki',
      { unit: 'weekday', offset: 1 },
      'Önümüzdeki cuma günü Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
      'Cuma günü Kazakistan Cumhurbaşkanı Tokayev Rusya Devlet Başkanı Vladimir Putin ile görüşecek.',
    ),
  ],
  dates: [
    'D M Y? W? günü?',
    'D M Y? tarihinde/tarihli',
    'D -/–/ve/ile/ila D M Y? tarihleri/tarihlerinde/günleri/günlerinde?',
    'D M -/–/ve/ile/ila D M Y? tarihleri/tarihlerinde/günleri/günlerinde?',
    'D M dan/den/tan/ten D M a/e/ya/ye kadar/dek/değin',
    'D M da/de/ta/te/dan/den/tan/ten',
    'D -/–/ve/ile D M da/de/ta/te/dan/den/tan/ten',
    'D M -/–/ve/ile D M da/de/ta/te/dan/den/tan/ten',
    'M ayı~ Y?',
    'M Y',
    'M sonu~/başı~/ortası~',
    'M sonunda/başında/ortasında/sonuna/başına/ortasına/ortalarında/sonlarında/başlarında',
    'M ilk/ikinci/son/üçüncü/dördüncü yarısı~/haftası~/günleri~/haftasında/yarısında/günlerinde',
    'Y yılı~ M ayı~',
    'Y M ayı~',
    'O M ayı~?',
    'Y yılının M ayı~',
    'Y in/nin/nun/un M ayı~',
    'M da/de/ta/te',
    'M in/ın/un/ün? ilk/ikinci/son yarısı~/haftası~/günleri~',
    'M ayının ilk/ikinci/son yarısı~/haftası~/günleri~',
    'M in/ın/un/ün? başı~/ortası~/sonu~/başları~/ortaları~/sonları~',
    'A',
    'Y yılı~',
    'Y te/ta/de/da',
    "Y '/’ te/ta/de/da/ten/tan/den/dan",
    "Y '/’ in/nin/nun/un M ayı~",
    'D . N . Y',
    'D / N / Y',
    'Y - N - D',
  ],
  boilerplate: [
    'fotoğraf:',
    'foto:',
    'kaynak:',
    'haberin devamı',
    'ayrıca okuyun',
    'bunlar da ilginizi çekebilir',
    'ilgili haber',
    'i̇lgili haber',
    'i̇lginizi çekebilir',
    'son dakika haber',
    'paylaş',
    'takip et',
    'abone ol',
    'editör:',
    'muhabir:',
    'etiketler',
    'günün manşetleri',
    'çok okunanlar',
    'yayın tarihi',
    'güncelleme tarihi',
    'giriş tarihi',
  ],
};
