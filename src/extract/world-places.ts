/*
 * Capitals and the other cities and seats that diplomacy is done in, by their names in English reference works, with
 * the state they lie in. A language's own forms of them stand in its data file and in CLDR; this table only says where
 * each one lies, so that "arrived in Minsk" is a visit to Belarus. Places of the gazetteer come beside it.
 */
import type { PartyCode } from '../model/party';

/** `CODE: Place, Place;` a line for each state, the capital first. */
const TABLE = `
AD: Andorra la Vella;
AE: Abu Dhabi, Dubai, Sharjah, Ras Al Khaimah, Fujairah;
AF: Kabul, Kandahar, Mazar-i-Sharif, Herat;
AG: Saint John’s;
AL: Tirana, Durrës, Vlorë;
AM: Yerevan, Gyumri, Dilijan, Meghri;
AO: Luanda, Lobito, Benguela;
AR: Buenos Aires, Bariloche, Mendoza;
AT: Vienna, Salzburg, Graz, Linz, Innsbruck, Hofburg, Klagenfurt, Alpbach, Bregenz, Eisenstadt;
AU: Canberra, Sydney, Melbourne, Perth, Brisbane, Adelaide, Hobart, Darwin, Cairns;
AZ: Baku, Shusha, Nakhchivan, Gabala, Lachin, Khankendi, Fuzuli, Ganja, Zangilan, Lankaran;
BA: Sarajevo, Banja Luka, Mostar, Trebinje, Tuzla, Zenica, Neum, Jahorina, Bihać;
BB: Bridgetown;
BD: Dhaka, Cox’s Bazar, Chittagong;
BE: Brussels, Antwerp, Bruges, Ghent, Liège, Ostend, Leuven;
BF: Ouagadougou, Bobo-Dioulasso;
BG: Sofia, Varna, Plovdiv, Burgas, Vidin, Ruse;
BH: Manama;
BI: Bujumbura, Gitega;
BJ: Cotonou, Porto-Novo, Ouidah, Parakou;
BN: Bandar Seri Begawan;
BO: La Paz, Sucre;
BR: Brasília, Rio de Janeiro, São Paulo, Belém, Manaus, Foz do Iguaçu, Porto Alegre;
BS: Nassau;
BT: Thimphu;
BW: Gaborone;
BY: Minsk, Brest, Grodno, Gomel, Vitebsk, Mogilev, Palace of Independence;
BZ: Belmopan;
CA: Ottawa, Toronto, Montreal, Vancouver, Kananaskis, Quebec City, Calgary, Banff, Charlevoix;
CD: Kinshasa, Lubumbashi, Goma, Kisangani, Bukavu, Matadi;
CF: Bangui;
CG: Brazzaville, Pointe-Noire, Oyo;
CH: Bern, Geneva, Davos, Zurich, Lausanne, Lugano, Basel, Lucerne, Locarno, Montreux, Bürgenstock;
CI: Abidjan, Yamoussoukro, Bouaké;
CL: Santiago, Valparaíso, Punta Arenas;
CM: Yaoundé, Douala, Garoua;
CN: Beijing, Shanghai, Xi’an, Hong Kong, Urumqi, Tianjin, Boao, Chengdu, Harbin, Guangzhou, Great Hall of the People, Diaoyutai State Guesthouse, Qingdao, Hangzhou, Shenzhen, Kunming, Sanya, Dalian, Lhasa, Nanjing, Nanning, Xiamen, Wuhan, Beidaihe, Chongqing, Fuzhou, Kashgar, Yiwu;
CO: Bogotá, Cartagena, Medellín, Santa Marta;
CR: San José;
CU: Havana;
CV: Praia;
CY: Nicosia, Limassol;
CZ: Prague, Brno, Prague Castle, Ostrava, Karlovy Vary;
DE: Berlin, Munich, Hamburg, Frankfurt, Bonn, Hanover, Dresden, Potsdam, Rostock, Leipzig, Stuttgart, Düsseldorf, Cologne, Nuremberg, Meseberg, Aachen, Bremen, Kiel, Mainz, Wiesbaden, Ramstein, Weimar, Erfurt, Magdeburg, Trier, Elmau, Heiligendamm;
DJ: Djibouti City;
DK: Copenhagen, Aarhus, Odense;
DM: Roseau;
DO: Santo Domingo, Punta Cana;
DZ: Algiers, Oran, Tamanrasset, Annaba;
EC: Quito, Guayaquil;
EE: Tallinn, Kadriorg, Pärnu, Narva, Tartu;
EG: Cairo, Sharm el-Sheikh, Alexandria, New Alamein, Aswan, Luxor, Port Said, Hurghada;
ER: Asmara;
ES: Madrid, Barcelona, Seville, Moncloa Palace, Valencia, Granada, Málaga, Bilbao;
ET: Addis Ababa, Bahir Dar, Dire Dawa, Jimma;
FI: Helsinki, Turku, Rovaniemi, Tampere, Espoo;
FJ: Suva;
FM: Palikir;
FR: Paris, Strasbourg, Nice, Lyon, Marseille, Versailles, Élysée Palace, Hôtel Matignon, Quai d’Orsay, Bordeaux, Toulouse, Biarritz, Lille, Cannes, Évian;
GA: Libreville, Port-Gentil, Franceville;
GB: London, Edinburgh, Windsor, Downing Street, Buckingham Palace, Chequers, Belfast, Glasgow, Manchester, Birmingham, Cardiff, Liverpool;
GD: Saint George’s;
GE: Tbilisi, Batumi, Kutaisi, Zugdidi;
GH: Accra, Kumasi;
GM: Banjul;
GN: Conakry;
GQ: Malabo;
GR: Athens, Thessaloniki, Corfu, Heraklion, Alexandroupoli;
GT: Guatemala City;
GW: Bissau;
GY: Georgetown;
HN: Tegucigalpa;
HR: Zagreb, Dubrovnik, Split, Pantovčak, Rijeka, Zadar, Osijek, Vukovar, Pula, Opatija, Brijuni;
HT: Port-au-Prince;
HU: Budapest, Debrecen, Szeged, Pécs, Gödöllő, Esztergom;
ID: Jakarta, Bali, Bogor, Bandung, Yogyakarta, Surabaya, Makassar, Labuan Bajo;
IE: Dublin, Cork, Galway, Limerick;
IL: Jerusalem, Tel Aviv, Haifa, Eilat;
IN: New Delhi, Delhi, Mumbai, Rashtrapati Bhavan, Hyderabad House, Ahmedabad, Bengaluru, Amritsar, Chennai, Jaipur, Hyderabad, Kolkata, Varanasi, Agra;
IQ: Baghdad, Erbil, Basra, Sulaymaniyah, Kirkuk, Najaf;
IR: Tehran, Isfahan, Mashhad, Tabriz, Rasht, Shiraz, Chabahar;
IS: Reykjavik;
IT: Rome, Milan, Venice, Naples, Palazzo Chigi, Quirinal Palace, Turin, Trieste, Palermo, Verona, Bari, Florence, Bologna, Taormina, Genoa;
JM: Kingston;
JO: Amman, Aqaba;
JP: Tokyo, Osaka, Hiroshima, Kyoto, Nagasaki, Yokohama, Fukuoka, Sapporo, Karuizawa, Sendai;
KE: Nairobi, Mombasa, Kisumu, Naivasha;
KG: Bishkek, Cholpon-Ata, Osh, Issyk-Kul, Jalal-Abad, Batken, Karakol;
KH: Phnom Penh, Siem Reap;
KI: Tarawa;
KM: Moroni;
KN: Basseterre;
KP: Pyongyang, Panmunjom;
KR: Seoul, Busan, Gyeongju, Incheon, Jeju, Daegu;
KW: Kuwait City;
KZ: Astana, Almaty, Turkistan, Shymkent, Aktau, Atyrau, Akorda, Oral, Kostanay, Aktobe, Petropavl, Khorgos, Karaganda, Taraz, Pavlodar, Kyzylorda, Burabay, Semey;
LA: Vientiane, Luang Prabang, Savannakhet, Vang Vieng;
LB: Beirut;
LC: Castries;
LI: Vaduz;
LK: Colombo, Kandy, Jaffna;
LR: Monrovia;
LS: Maseru;
LT: Vilnius, Kaunas, Palanga, Klaipėda, Trakai, Šiauliai;
LU: Luxembourg City;
LV: Riga, Daugavpils, Jurmala, Liepāja, Ventspils;
LY: Tripoli, Benghazi, Misrata, Sirte;
MA: Rabat, Marrakesh, Casablanca, Fez, Tangier, Agadir, Laayoune, Dakhla, Skhirat;
MC: Monaco;
MD: Chișinău, Comrat, Tiraspol;
ME: Podgorica, Tivat, Budva, Cetinje, Herceg Novi, Nikšić, Kotor, Ulcinj, Sveti Stefan;
MG: Antananarivo;
MH: Majuro;
MK: Skopje, Ohrid, Bitola, Tetovo, Struga;
ML: Bamako;
MM: Naypyidaw, Yangon, Mandalay;
MN: Ulaanbaatar;
MR: Nouakchott, Nouadhibou;
MT: Valletta;
MU: Port Louis;
MV: Malé;
MW: Lilongwe;
MX: Mexico City, Cancún, Guadalajara, Monterrey;
MY: Kuala Lumpur, Putrajaya, Langkawi, Penang, Kota Kinabalu, Johor Bahru, Kuching;
MZ: Maputo, Nacala;
NA: Windhoek, Swakopmund, Walvis Bay;
NE: Niamey, Agadez;
NG: Abuja, Lagos, Aso Rock, Kano;
NI: Managua;
NL: The Hague, Amsterdam, Rotterdam, Maastricht, Utrecht, Eindhoven;
NO: Oslo, Tromsø, Bergen, Stavanger, Trondheim;
NP: Kathmandu, Pokhara;
NZ: Wellington, Auckland, Christchurch, Queenstown;
OM: Muscat, Salalah, Duqm;
PA: Panama City;
PE: Lima, Cusco, Arequipa;
PG: Port Moresby;
PH: Manila, Malacañang Palace, Cebu, Davao;
PK: Islamabad, Karachi, Lahore, Rawalpindi, Gwadar, Peshawar;
PL: Warsaw, Kraków, Gdańsk, Poznań, Wrocław, Rzeszów, Łódź, Jasionka, Podkarpacie, Suwałki, Lublin, Szczecin, Białystok, Sopot, Katowice, Toruń;
PS: Ramallah;
PT: Lisbon, Porto, Coimbra, Funchal, Ponta Delgada;
PW: Ngerulmud;
PY: Asunción;
QA: Doha;
RO: Bucharest, Constanța, Cluj-Napoca, Timișoara, Cotroceni Palace, Sibiu, Iași, Craiova;
RS: Belgrade, Novi Sad, Niš, Subotica, Kragujevac, Zrenjanin;
RU: Moscow, Saint Petersburg, Tauride Palace, Kazan, Sochi, Kremlin, Vladivostok, Omsk, Orenburg, Valdai, Novo-Ogaryovo, Ufa, Volgograd, Chelyabinsk, Astrakhan, Yekaterinburg, Kaliningrad, Grozny, Murmansk, Nizhny Novgorod, Samara, Irkutsk, Novosibirsk, Arkhangelsk, Makhachkala;
RW: Kigali;
SA: Riyadh, Jeddah, Mecca, Medina, AlUla, Dammam, Neom, Diriyah;
SB: Honiara;
SD: Khartoum, Port Sudan;
SE: Stockholm, Gothenburg, Malmö, Uppsala;
SG: Singapore;
SI: Ljubljana, Brdo, Maribor, Bled, Portorož, Koper;
SK: Bratislava, Košice, Komárno, Piešťany, Trenčín;
SL: Freetown;
SN: Dakar, Diamniadio;
SO: Mogadishu, Hargeisa, Kismayo, Baidoa;
SR: Paramaribo;
SS: Juba;
ST: São Tomé;
SV: San Salvador;
SY: Damascus, Aleppo;
SZ: Mbabane;
TD: N’Djamena;
TG: Lomé;
TH: Bangkok, Phuket, Chiang Mai, Pattaya, Hua Hin;
TJ: Dushanbe, Khujand, Khorog, Bokhtar, Kulob;
TL: Dili;
TM: Ashgabat, Avaza, Turkmenbashi, Turkmenabat;
TN: Tunis, Carthage, Sfax, Djerba, Sousse;
TO: Nuku’alofa;
TR: Ankara, Istanbul, Antalya, Bodrum, Izmir, Çankaya, Bursa, Trabzon, Konya, Kayseri, Gaziantep, Kars, Iğdır, Edirne, Samsun, Mersin, Adana;
TT: Port of Spain;
TV: Funafuti;
TW: Taipei;
TZ: Dar es Salaam, Dodoma, Zanzibar, Arusha;
UA: Kyiv, Odesa, Lviv, Kharkiv, Uzhhorod, Dnipro, Chernivtsi;
UG: Kampala, Entebbe;
US: Washington, New York, White House, Mar-a-Lago, Camp David, Anchorage, Miami, Alaska, Florida, San Francisco, Los Angeles, Chicago, Houston, Boston, Philadelphia, Atlanta, Honolulu, Dallas, Las Vegas, San Diego;
UY: Montevideo;
UZ: Tashkent, Samarkand, Bukhara, Khiva, Namangan, Fergana, Kuksaroy, Termez, Urgench, Andijan, Nukus;
VA: Vatican City;
VC: Kingstown, Saint Vincent;
VE: Caracas;
VN: Hanoi, Ho Chi Minh City, Da Nang, Hai Phong;
VU: Port Vila;
WS: Apia;
XK: Pristina, Prizren;
YE: Sanaa, Aden;
ZA: Pretoria, Johannesburg, Cape Town, Durban, Union Buildings, Stellenbosch;
ZM: Lusaka, Livingstone, Ndola;
ZW: Harare, Victoria Falls, Bulawayo`;

/** Country by place. */
export const WORLD_PLACES: ReadonlyMap<string, PartyCode> = new Map(
  TABLE.split(';').flatMap((row) => {
    const [code = '', names = ''] = row.split(':');
    return names.split(',').map((name): [string, PartyCode] => [name.trim(), code.trim() as PartyCode]);
  }),
);

/** The first place of each country. */
export const CAPITALS: ReadonlyMap<PartyCode, string> = new Map(
  [...WORLD_PLACES].toReversed().map(([place, country]): [PartyCode, string] => [country, place]),
);

/** Where a state is governed from, and what its leader's office is called by. */
export const SEATS: ReadonlySet<string> = new Set(
  'Kremlin, Akorda, Kuksaroy, White House, Downing Street, Élysée Palace, Malacañang Palace, Rashtrapati Bhavan, Aso Rock, Union Buildings, Palazzo Chigi, Çankaya'.split(
    ', ',
  ),
);

/** Houses in which guests are received, more exact than the city that they come to. */
export const PALACES: ReadonlySet<string> = new Set([
  ...SEATS,
  ...'Hôtel Matignon, Quai d’Orsay, Buckingham Palace, Quirinal Palace, Hyderabad House, Great Hall of the People, Diaoyutai State Guesthouse, Novo-Ogaryovo, Chequers, Camp David, Mar-a-Lago, Hofburg, Cotroceni Palace, Prague Castle, Palace of Independence, Pantovčak, Moncloa Palace, Tauride Palace, Kadriorg'.split(
    ', ',
  ),
]);
