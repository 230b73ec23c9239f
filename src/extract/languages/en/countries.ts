/* States and organisations as English writes them, beside CLDR's names; adjectives stand for the people too. */
import type { CountryWords, Patterns } from '../../language-rules';

/** `CODE: names = adjectives`, either of which may be wanting. */
const TABLE = `
AD: = andorran
AE: uae | u . a . e . | emirates = emirati
AF: = afghan | taliban
AG: antigua and barbuda | antigua = antiguan
AL: = albanian
AM: = armenian
AO: = angolan
AR: = argentine | argentinian | argentinean
AT: = austrian
AU: = australian
AZ: = azerbaijani | azeri
BA: bosnia and herzegovina | bosnia-herzegovina | bih = bosnian
BB: = barbadian
BD: = bangladeshi
BE: = belgian
BF: = burkinabe | burkinan
BG: = bulgarian
BH: = bahraini
BI: = burundian
BJ: = beninese
BN: brunei darussalam = bruneian
BO: = bolivian
BR: = brazilian
BS: the bahamas = bahamian
BT: = bhutanese
BW: = botswanan
BY: = belarusian | belarussian
BZ: = belizean
CA: = canadian
CD: democratic republic of the? congo | dr congo | drc | d . r . congo | congo-kinshasa | congo = congolese
CF: = central african
CG: republic of the? congo | congo republic | congo-brazzaville
CH: swiss confederation = swiss
CI: cote d ivoire | cote divoire | ivory coast = ivorian
CL: = chilean
CM: = cameroonian
CN: people s republic of china | prc = chinese
CO: = colombian
CR: = costa rican
CU: = cuban
CV: = cape verdean | cabo verdean
CY: republic of cyprus = cypriot
CZ: czech republic = czech
DE: federal republic of germany = german
DJ: = djiboutian
DK: = danish
DM: commonwealth of dominica
DO: = dominican
DZ: = algerian
EC: = ecuadorian | ecuadorean
EE: = estonian
EG: = egyptian
EH: sahrawi arab democratic republic = sahrawi
ER: = eritrean
ES: = spanish
ET: = ethiopian
FI: = finnish
FJ: = fijian
FM: = micronesian
FR: french republic = french
GA: = gabonese
GB: uk | u . k . | britain | great britain = british
GD: = grenadian
GE: = georgian
GH: = ghanaian
GL: = greenlandic
GM: the gambia = gambian
GN: = guinean
GQ: = equatorial guinean | equatoguinean
GR: hellenic republic = greek
GT: = guatemalan
GW: = bissau-guinean
GY: = guyanese
HN: = honduran
HR: = croatian
HT: = haitian
HU: = hungarian
ID: = indonesian
IE: republic of ireland = irish
IL: = israeli
IN: = indian
IQ: = iraqi
IR: islamic republic of iran = iranian
IS: = icelandic
IT: italian republic = italian
JM: = jamaican
JO: hashemite kingdom of jordan = jordanian
JP: = japanese
KE: = kenyan
KG: kyrgyz republic = kyrgyz | kyrgyzstani
KH: = cambodian
KI: = kiribati
KM: = comorian | comoran
KN: saint kitts and nevis | st . kitts and nevis
KP: north korea | dprk | d . p . r . k . = north korean
KR: south korea | republic of korea | rok = south korean | korean
KW: = kuwaiti
KZ: = kazakh | kazakhstani
LA: lao pdr | lao people s democratic republic = laotian | lao
LB: = lebanese
LC: saint lucia | st . lucia
LI: = liechtenstein
LK: = sri lankan
LR: = liberian
LS: = basotho | lesotho
LT: = lithuanian
LU: grand duchy of luxembourg = luxembourgish | luxembourger
LV: = latvian
LY: = libyan
MA: = moroccan
MC: = monegasque
MD: republic of moldova = moldovan
ME: = montenegrin
MG: = malagasy
MH: = marshallese
MK: = north macedonian | macedonian
ML: = malian
MM: burma = burmese
MN: = mongolian
MR: = mauritanian
MT: = maltese
MU: = mauritian
MV: the maldives = maldivian
MW: = malawian
MX: = mexican
MY: = malaysian
MZ: = mozambican
NA: = namibian
NE: = nigerien
NG: = nigerian
NI: = nicaraguan
NL: holland | the hague government = dutch
NO: = norwegian
NP: = nepalese | nepali
NR: = nauruan
NZ: new zealand | aotearoa = new zealand
OM: sultanate of oman = omani
PA: = panamanian
PE: = peruvian
PG: png = papua new guinean
PH: the philippines = philippine | filipino
PK: = pakistani
PL: = polish
PS: palestine | palestinian authority | state of palestine = palestinian
PT: = portuguese
PW: = palauan
PY: = paraguayan
QA: = qatari
RO: = romanian
RS: republic of serbia = serbian
RU: russian federation = russian
RW: = rwandan
SA: kingdom of saudi arabia | ksa = saudi | saudi arabian
SB: = solomon islands
SC: = seychellois
SD: = sudanese
SE: = swedish
SG: = singaporean
SI: = slovenian | slovene
SK: slovak republic = slovak
SL: = sierra leonean | sierra leonian
SM: = sammarinese
SN: = senegalese
SO: = somali | somalian
SR: = surinamese
SS: = south sudanese
ST: sao tome and principe | sao tome
SV: = salvadoran | salvadorean
SY: = syrian
SZ: = swazi | eswatini
TD: = chadian
TG: = togolese
TH: = thai
TJ: = tajik | tajikistani
TL: timor-leste | east timor = timorese | east timorese
TM: = turkmen | turkmenistani
TN: = tunisian
TO: = tongan
TR: turkey | turkiye = turkish
TT: trinidad and tobago | trinidad = trinidadian
TV: = tuvaluan
TW: = taiwanese
TZ: = tanzanian
UA: = ukrainian
UG: = ugandan
US: us | u . s . | usa | u . s | america | united states of america = american
UY: = uruguayan
UZ: = uzbek | uzbekistani
VA: holy see | vatican
VC: saint vincent and the grenadines | st . vincent and the grenadines
VE: = venezuelan
VN: vietnam | viet nam = vietnamese
VU: = ni-vanuatu
WS: = samoan
XK: = kosovar | kosovan
YE: = yemeni
ZA: = south african
ZM: = zambian
ZW: = zimbabwean`;

export const countries: Readonly<Record<string, CountryWords>> = Object.fromEntries(
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [code = '', words = ''] = row.split(/:(.*)/s);
      const [names = '', adjectives = ''] = words.split('=').map((part) => part.trim());
      return [code, { ...(names && { names }), ...(adjectives && { adjectives }) }];
    }),
);

export const organisations: Readonly<Record<string, Patterns>> = {
  EU: 'european union | eu | european commission | european council | bloc s executive',
  UN: 'united nations | un | u . n .',
  NATO: 'nato',
  SCO: 'shanghai cooperation organisation/organization | sco',
  OTS: 'organization/organisation of turkic states | ots | turkic council',
  CIS: 'commonwealth of independent states | cis',
  CSTO: 'collective security treaty organization/organisation | csto',
  EAEU: 'eurasian economic union | eaeu',
  OSCE: 'organization for security and co-operation in europe | organization for security and cooperation in europe | osce',
  CICA: 'cica',
  GCC: 'gulf cooperation council | gcc',
  OIC: 'organisation/organization of islamic cooperation | oic',
};

/** Seats of power and cities whose English name is not that of the table. */
export const places: Readonly<Record<string, Patterns>> = {
  Kremlin: 'kremlin',
  Akorda: 'akorda | ak orda | aqorda',
  Kuksaroy: 'kuksaroy | koksaroy',
  'White House': 'white house | oval office',
  'Downing Street': 'downing street | 10 downing street | no 10 | no . 10 | number 10',
  'Élysée Palace': 'elysee palace | elysee',
  'Great Hall of the People': 'great hall of the people',
  'Diaoyutai State Guesthouse': 'diaoyutai state guesthouse',
  'Malacañang Palace': 'malacanang palace | malacanang',
  'Rashtrapati Bhavan': 'rashtrapati bhavan',
  'Hyderabad House': 'hyderabad house',
  'Union Buildings': 'union buildings',
  'Buckingham Palace': 'buckingham palace',
  'Palazzo Chigi': 'palazzo chigi | chigi palace',
  'Quirinal Palace': 'quirinal palace',
  'Aso Rock': 'aso rock | aso villa',
  Astana: 'astana | nur-sultan',
  Kyiv: 'kyiv | kiev',
  Turkistan: 'turkistan | turkestan',
  'Saint Petersburg': 'saint petersburg | st . petersburg | st petersburg',
  Washington: 'washington | washington d . c . | washington dc',
  'Xi’an': 'xian',
  Ashgabat: 'ashgabat | ashkhabad',
  Avaza: 'avaza | awaza',
  'The Hague': 'the hague | hague',
  Mecca: 'mecca | makkah',
  Jeddah: 'jeddah | jiddah',
  'Sharm el-Sheikh': 'sharm el-sheikh | sharm el sheikh',
  'Cox’s Bazar': 'coxs bazar',
  Chișinău: 'chisinau | kishinev | chisinew',
  Naypyidaw: 'naypyidaw | nay pyi taw | naypyitaw',
  Ulaanbaatar: 'ulaanbaatar | ulan bator | ulan - bator',
  Sanaa: 'sanaa',
  Bengaluru: 'bengaluru | bangalore',
  Yangon: 'yangon | rangoon',
  Chequers: 'chequers',
  Marrakesh: 'marrakesh | marrakech',
  Brasília: 'brasilia',
  Zurich: 'zurich',
  Kraków: 'krakow | cracow',
  Aleppo: 'aleppo',
  Tbilisi: 'tbilisi',
  Pristina: 'pristina | prishtina',
  'New Alamein': 'new alamein | el alamein',
  Nakhchivan: 'nakhchivan | nakhichevan',
  'Issyk-Kul': 'issyk - kul | issyk kul | ysyk - kol',
  'Hong Kong': 'hong kong',
  Khankendi: 'khankendi | stepanakert',
  'Ho Chi Minh City': 'ho chi minh city',
  'N’Djamena': 'ndjamena | n djamena',
  'Cotroceni Palace': 'cotroceni palace | cotroceni',
  'Prague Castle': 'prague castle',
  'Palace of Independence': 'palace of independence | independence palace',
  'Moncloa Palace': 'moncloa palace | moncloa',
  Fez: 'fez | fes',
  'Da Nang': 'da nang | danang',
};
