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
AL: Tirana, Durrës, Vlorë, Pogradec, Korçë, Shkodër;
AM: Yerevan, Gyumri, Dilijan, Meghri;
AO: Luanda, Lobito, Benguela, Huambo, Cabinda;
AR: Buenos Aires, Bariloche, Mendoza, Ushuaia;
AT: Vienna, Salzburg, Graz, Linz, Innsbruck, Hofburg, Klagenfurt, Alpbach, Bregenz, Eisenstadt;
AU: Canberra, Sydney, Melbourne, Perth, Brisbane, Adelaide, Hobart, Darwin, Cairns;
AZ: Baku, Shusha, Nakhchivan, Gabala, Lachin, Khankendi, Fuzuli, Ganja, Zangilan, Lankaran;
BA: Sarajevo, Banja Luka, Mostar, Trebinje, Tuzla, Zenica, Neum, Jahorina, Bihać;
BB: Bridgetown;
BD: Dhaka, Cox’s Bazar, Chittagong, Sylhet;
BE: Brussels, Antwerp, Bruges, Ghent, Liège, Ostend, Leuven;
BF: Ouagadougou, Bobo-Dioulasso;
BG: Sofia, Varna, Plovdiv, Burgas, Vidin, Ruse;
BH: Manama;
BI: Bujumbura, Gitega;
BJ: Cotonou, Porto-Novo, Ouidah, Parakou;
BN: Bandar Seri Begawan;
BO: La Paz, Sucre, Santa Cruz de la Sierra, Cochabamba;
BR: Brasília, Rio de Janeiro, São Paulo, Belém, Manaus, Foz do Iguaçu, Porto Alegre, Recife, Fortaleza, Curitiba;
BS: Nassau;
BT: Thimphu;
BW: Gaborone, Francistown, Kasane;
BY: Minsk, Brest, Grodno, Gomel, Vitebsk, Mogilev, Palace of Independence;
BZ: Belmopan;
CA: Ottawa, Toronto, Montreal, Vancouver, Kananaskis, Quebec City, Calgary, Banff, Charlevoix;
CD: Kinshasa, Lubumbashi, Goma, Kisangani, Bukavu, Matadi, Kolwezi, Uvira, Kindu;
CF: Bangui;
CG: Brazzaville, Pointe-Noire, Oyo;
CH: Bern, Geneva, Davos, Zurich, Lausanne, Lugano, Basel, Lucerne, Locarno, Montreux, Bürgenstock, Interlaken, Fribourg, Neuchâtel, Bellinzona, Kehrsatz;
CI: Abidjan, Yamoussoukro, Bouaké, San-Pédro, Korhogo, Assinie;
CL: Santiago, Valparaíso, Punta Arenas, Antofagasta;
CM: Yaoundé, Douala, Garoua, Kribi, Maroua, Bamenda;
CN: Beijing, Shanghai, Xi’an, Hong Kong, Urumqi, Tianjin, Boao, Chengdu, Harbin, Guangzhou, Great Hall of the People, Diaoyutai State Guesthouse, Qingdao, Hangzhou, Shenzhen, Kunming, Sanya, Dalian, Lhasa, Nanjing, Nanning, Xiamen, Wuhan, Beidaihe, Chongqing, Fuzhou, Kashgar, Yiwu;
CO: Bogotá, Cartagena, Medellín, Santa Marta, Cali, Barranquilla;
CR: San José;
CU: Havana, Santiago de Cuba, Varadero;
CV: Praia;
CY: Nicosia, Limassol;
CZ: Prague, Brno, Prague Castle, Ostrava, Karlovy Vary, Olomouc, Plzeň, Liberec;
DE: Berlin, Munich, Hamburg, Frankfurt, Bonn, Hanover, Dresden, Potsdam, Rostock, Leipzig, Stuttgart, Düsseldorf, Cologne, Nuremberg, Meseberg, Aachen, Bremen, Kiel, Mainz, Wiesbaden, Ramstein, Weimar, Erfurt, Magdeburg, Trier, Elmau, Heiligendamm;
DJ: Djibouti City;
DK: Copenhagen, Aarhus, Odense, Aalborg, Marienborg, Esbjerg, Nuuk, Tórshavn;
DM: Roseau;
DO: Santo Domingo, Punta Cana;
DZ: Algiers, Oran, Tamanrasset, Annaba, Béchar, Tindouf;
EC: Quito, Guayaquil;
EE: Tallinn, Kadriorg, Pärnu, Narva, Tartu, Kuressaare, Viljandi;
EG: Cairo, Sharm el-Sheikh, Alexandria, New Alamein, Aswan, Luxor, Port Said, Hurghada, Ismailia;
ER: Asmara;
ES: Madrid, Barcelona, Seville, Moncloa Palace, Valencia, Granada, Málaga, Bilbao, Zaragoza, Las Palmas, San Sebastián;
ET: Addis Ababa, Bahir Dar, Dire Dawa, Jimma, Mekelle, Gondar, Hawassa;
FI: Helsinki, Turku, Rovaniemi, Tampere, Espoo, Kultaranta, Oulu, Naantali, Lappeenranta;
FJ: Suva;
FM: Palikir;
FR: Paris, Strasbourg, Nice, Lyon, Marseille, Versailles, Élysée Palace, Hôtel Matignon, Quai d’Orsay, Bordeaux, Toulouse, Biarritz, Lille, Cannes, Évian, Nantes, Rennes, Montpellier, Ajaccio, Chambord, Reims;
GA: Libreville, Port-Gentil, Franceville;
GB: London, Edinburgh, Windsor, Downing Street, Buckingham Palace, Chequers, Belfast, Glasgow, Manchester, Birmingham, Cardiff, Liverpool;
GD: Saint George’s;
GE: Tbilisi, Batumi, Kutaisi, Zugdidi;
GH: Accra, Kumasi, Tamale, Takoradi;
GM: Banjul;
GN: Conakry;
GQ: Malabo;
GR: Athens, Thessaloniki, Corfu, Heraklion, Alexandroupoli, Chania, Kavala;
GT: Guatemala City, Antigua Guatemala;
GW: Bissau;
GY: Georgetown;
HN: Tegucigalpa, San Pedro Sula;
HR: Zagreb, Dubrovnik, Split, Pantovčak, Rijeka, Zadar, Osijek, Vukovar, Pula, Opatija, Brijuni;
HT: Port-au-Prince;
HU: Budapest, Debrecen, Szeged, Pécs, Gödöllő, Esztergom, Győr, Miskolc;
ID: Jakarta, Bali, Bogor, Bandung, Yogyakarta, Surabaya, Makassar, Labuan Bajo, Medan, Batam, Lombok, Semarang, Nusantara;
IE: Dublin, Cork, Galway, Limerick;
IL: Jerusalem, Tel Aviv, Haifa, Eilat;
IN: New Delhi, Delhi, Mumbai, Rashtrapati Bhavan, Hyderabad House, Ahmedabad, Bengaluru, Amritsar, Chennai, Jaipur, Hyderabad, Kolkata, Varanasi, Agra, Pune, Goa, Lucknow, Gandhinagar, Kochi, Udaipur;
IQ: Baghdad, Erbil, Basra, Sulaymaniyah, Kirkuk, Najaf;
IR: Tehran, Isfahan, Mashhad, Tabriz, Rasht, Shiraz, Chabahar;
IS: Reykjavik, Akureyri;
IT: Rome, Milan, Venice, Naples, Palazzo Chigi, Quirinal Palace, Turin, Trieste, Palermo, Verona, Bari, Florence, Bologna, Taormina, Genoa, Cagliari, Perugia, Assisi;
JM: Kingston;
JO: Amman, Aqaba;
JP: Tokyo, Osaka, Hiroshima, Kyoto, Nagasaki, Yokohama, Fukuoka, Sapporo, Karuizawa, Sendai, Nagoya, Kobe, Naha;
KE: Nairobi, Mombasa, Kisumu, Naivasha, Eldoret, Nakuru, Malindi;
KG: Bishkek, Cholpon-Ata, Osh, Issyk-Kul, Jalal-Abad, Batken, Karakol;
KH: Phnom Penh, Siem Reap, Sihanoukville, Battambang;
KI: Tarawa;
KM: Moroni;
KN: Basseterre;
KP: Pyongyang, Panmunjom;
KR: Seoul, Busan, Gyeongju, Incheon, Jeju, Daegu, Daejeon, Gwangju, Ulsan, Sejong;
KW: Kuwait City;
KZ: Astana, Almaty, Turkistan, Shymkent, Aktau, Atyrau, Akorda, Oral, Kostanay, Aktobe, Petropavl, Khorgos, Karaganda, Taraz, Pavlodar, Kyzylorda, Burabay, Semey;
LA: Vientiane, Luang Prabang, Savannakhet, Vang Vieng, Pakse;
LB: Beirut;
LC: Castries;
LI: Vaduz;
LK: Colombo, Kandy, Jaffna, Hambantota, Trincomalee;
LR: Monrovia;
LS: Maseru;
LT: Vilnius, Kaunas, Palanga, Klaipėda, Trakai, Šiauliai, Panevėžys;
LU: Luxembourg City;
LV: Riga, Daugavpils, Jurmala, Liepāja, Ventspils, Valmiera, Sigulda;
LY: Tripoli, Benghazi, Misrata, Sirte, Tobruk, Sebha;
MA: Rabat, Marrakesh, Casablanca, Fez, Tangier, Agadir, Laayoune, Dakhla, Skhirat, Meknes, Ouarzazate, Essaouira, Oujda, Ifrane;
MC: Monaco;
MD: Chișinău, Comrat, Tiraspol;
ME: Podgorica, Tivat, Budva, Cetinje, Herceg Novi, Nikšić, Kotor, Ulcinj, Sveti Stefan;
MG: Antananarivo, Toamasina, Nosy Be;
MH: Majuro;
MK: Skopje, Ohrid, Bitola, Tetovo, Struga;
ML: Bamako, Gao, Kayes, Sikasso, Timbuktu;
MM: Naypyidaw, Yangon, Mandalay;
MN: Ulaanbaatar, Erdenet, Khovd;
MR: Nouakchott, Nouadhibou;
MT: Valletta;
MU: Port Louis;
MV: Malé;
MW: Lilongwe, Blantyre, Mzuzu;
MX: Mexico City, Cancún, Guadalajara, Monterrey, Tijuana, Puebla, Oaxaca, Mérida;
MY: Kuala Lumpur, Putrajaya, Langkawi, Penang, Kota Kinabalu, Johor Bahru, Kuching, Malacca;
MZ: Maputo, Nacala, Lichinga, Beira, Nampula, Pemba;
NA: Windhoek, Swakopmund, Walvis Bay, Oshakati;
NE: Niamey, Agadez, Maradi, Zinder, Tahoua;
NG: Abuja, Lagos, Aso Rock, Kano, Kaduna, Port Harcourt, Calabar, Enugu, Ibadan;
NI: Managua;
NL: The Hague, Amsterdam, Rotterdam, Maastricht, Utrecht, Eindhoven;
NO: Oslo, Tromsø, Bergen, Stavanger, Trondheim, Kirkenes, Bodø, Ålesund;
NP: Kathmandu, Pokhara, Lumbini;
NZ: Wellington, Auckland, Christchurch, Queenstown, Rotorua, Waitangi, Dunedin;
OM: Muscat, Salalah, Duqm;
PA: Panama City;
PE: Lima, Cusco, Arequipa;
PG: Port Moresby, Lae, Madang;
PH: Manila, Malacañang Palace, Cebu, Davao, Boracay, Baguio;
PK: Islamabad, Karachi, Lahore, Rawalpindi, Gwadar, Peshawar, Faisalabad, Multan, Quetta;
PL: Warsaw, Kraków, Gdańsk, Poznań, Wrocław, Rzeszów, Łódź, Jasionka, Podkarpacie, Suwałki, Lublin, Szczecin, Białystok, Sopot, Katowice, Toruń, Olsztyn, Gdynia, Bydgoszcz, Zakopane;
PS: Ramallah;
PT: Lisbon, Porto, Coimbra, Funchal, Ponta Delgada, Évora, Sintra, Sines;
PW: Ngerulmud;
PY: Asunción, Ciudad del Este;
QA: Doha;
RO: Bucharest, Constanța, Cluj-Napoca, Timișoara, Cotroceni Palace, Sibiu, Iași, Craiova, Brașov, Oradea, Suceava;
RS: Belgrade, Novi Sad, Niš, Subotica, Kragujevac, Zrenjanin;
RU: Moscow, Saint Petersburg, Tauride Palace, Kazan, Sochi, Kremlin, Vladivostok, Omsk, Orenburg, Valdai, Novo-Ogaryovo, Ufa, Volgograd, Chelyabinsk, Astrakhan, Yekaterinburg, Kaliningrad, Grozny, Murmansk, Nizhny Novgorod, Samara, Irkutsk, Novosibirsk, Arkhangelsk, Makhachkala;
RW: Kigali, Rubavu, Musanze;
SA: Riyadh, Jeddah, Mecca, Medina, AlUla, Dammam, Neom, Diriyah;
SB: Honiara;
SD: Khartoum, Port Sudan;
SE: Stockholm, Gothenburg, Malmö, Uppsala, Luleå, Kiruna, Visby, Harpsund;
SG: Singapore;
SI: Ljubljana, Brdo, Maribor, Bled, Portorož, Koper;
SK: Bratislava, Košice, Komárno, Piešťany, Trenčín, Žilina, Nitra, Prešov;
SL: Freetown;
SN: Dakar, Diamniadio, Saint-Louis, Thiès, Ziguinchor;
SO: Mogadishu, Hargeisa, Kismayo, Baidoa, Garowe, Bosaso;
SR: Paramaribo;
SS: Juba;
ST: São Tomé;
SV: San Salvador;
SY: Damascus, Aleppo;
SZ: Mbabane;
TD: N’Djamena, Moundou, Abéché;
TG: Lomé;
TH: Bangkok, Phuket, Chiang Mai, Pattaya, Hua Hin, Chiang Rai, Krabi;
TJ: Dushanbe, Khujand, Khorog, Bokhtar, Kulob;
TL: Dili;
TM: Ashgabat, Avaza, Turkmenbashi, Turkmenabat;
TN: Tunis, Carthage, Sfax, Djerba, Sousse, Gabès, Kairouan;
TO: Nuku’alofa;
TR: Ankara, Istanbul, Antalya, Bodrum, Izmir, Çankaya, Bursa, Trabzon, Konya, Kayseri, Gaziantep, Kars, Iğdır, Edirne, Samsun, Mersin, Adana;
TT: Port of Spain;
TV: Funafuti;
TW: Taipei;
TZ: Dar es Salaam, Dodoma, Zanzibar, Arusha, Mwanza, Kigoma, Mbeya;
UA: Kyiv, Odesa, Lviv, Kharkiv, Uzhhorod, Dnipro, Chernivtsi;
UG: Kampala, Entebbe, Gulu, Mbarara, Jinja;
US: Washington, New York, White House, Mar-a-Lago, Camp David, Anchorage, Miami, Alaska, Florida, San Francisco, Los Angeles, Chicago, Houston, Boston, Philadelphia, Atlanta, Honolulu, Dallas, Las Vegas, San Diego;
UY: Montevideo, Punta del Este;
UZ: Tashkent, Samarkand, Bukhara, Khiva, Namangan, Fergana, Kuksaroy, Termez, Urgench, Andijan, Nukus;
VA: Vatican City;
VC: Kingstown, Saint Vincent;
VE: Caracas, Maracaibo;
VN: Hanoi, Ho Chi Minh City, Da Nang, Hai Phong, Ha Long, Can Tho, Nha Trang;
VU: Port Vila;
WS: Apia;
XK: Pristina, Prizren;
YE: Sanaa, Aden;
ZA: Pretoria, Johannesburg, Cape Town, Durban, Union Buildings, Stellenbosch;
ZM: Lusaka, Livingstone, Ndola, Kitwe;
ZW: Harare, Victoria Falls, Bulawayo, Mutare`;

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
