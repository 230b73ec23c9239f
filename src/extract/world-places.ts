/*
 * Capitals and the other cities and seats that diplomacy is done in, by their names in English reference works, with
 * the state they lie in. A language's own forms of them stand in its data file and in CLDR; this table only says where
 * each one lies, so that "arrived in Minsk" is a visit to Belarus. Places of the gazetteer come beside it.
 */
import type { PartyCode } from '../model/party';

/** `CODE: Place, Place; …`, the capital first. */
const TABLE = `
AD: Andorra la Vella; AE: Abu Dhabi, Dubai, Sharjah; AF: Kabul, Kandahar, Mazar-i-Sharif, Herat; AL: Tirana; AM: Yerevan; AO: Luanda;
BF: Ouagadougou; BI: Bujumbura, Gitega; BJ: Cotonou, Porto-Novo; CD: Kinshasa, Lubumbashi, Goma; CF: Bangui; CG: Brazzaville;
CI: Abidjan, Yamoussoukro; CV: Praia; DJ: Djibouti City; ER: Asmara; GA: Libreville; GM: Banjul; GN: Conakry; GQ: Malabo;
GW: Bissau; HT: Port-au-Prince; KM: Moroni; LR: Monrovia; MG: Antananarivo; ML: Bamako; MR: Nouakchott; MU: Port Louis;
MW: Lilongwe; MZ: Maputo; NA: Windhoek; NE: Niamey; SD: Khartoum, Port Sudan; SL: Freetown; SO: Mogadishu; SS: Juba;
TD: N’Djamena; TG: Lomé; TZ: Dar es Salaam, Dodoma; UG: Kampala, Entebbe; ZM: Lusaka; ZW: Harare; BW: Gaborone;
AR: Buenos Aires; AT: Vienna, Salzburg, Graz, Linz, Innsbruck; AU: Canberra, Sydney, Melbourne, Perth;
AZ: Baku, Shusha, Nakhchivan, Gabala, Lachin, Khankendi, Fuzuli; BA: Sarajevo, Banja Luka, Mostar; BD: Dhaka;
BE: Brussels, Antwerp; BG: Sofia, Varna, Plovdiv; BH: Manama; BN: Bandar Seri Begawan; BO: La Paz;
BR: Brasília, Rio de Janeiro, São Paulo; BY: Minsk, Brest, Grodno, Gomel; CA: Ottawa, Toronto, Montreal, Vancouver;
CH: Bern, Geneva, Davos, Zurich, Lausanne, Lugano, Basel; CL: Santiago; CM: Yaoundé;
CN: Beijing, Shanghai, Xi’an, Hong Kong, Urumqi, Tianjin, Boao, Chengdu, Harbin, Guangzhou; CO: Bogotá; CR: San José;
CU: Havana; CY: Nicosia, Limassol; CZ: Prague, Brno; DE: Berlin, Munich, Hamburg, Frankfurt, Bonn, Hanover, Dresden, Potsdam, Rostock, Leipzig, Stuttgart, Düsseldorf, Cologne, Nuremberg, Meseberg;
DK: Copenhagen; DZ: Algiers; EC: Quito; EE: Tallinn, Kadriorg; EG: Cairo, Sharm el-Sheikh, Alexandria, New Alamein;
ES: Madrid, Barcelona, Seville; ET: Addis Ababa; FI: Helsinki; FR: Paris, Strasbourg, Nice, Lyon, Marseille, Versailles, Élysée Palace, Hôtel Matignon, Quai d’Orsay;
GB: London, Edinburgh, Windsor; GE: Tbilisi, Batumi; GH: Accra; GR: Athens, Thessaloniki; HR: Zagreb, Dubrovnik, Split;
HU: Budapest; ID: Jakarta, Bali; IE: Dublin; IL: Jerusalem, Tel Aviv; IN: New Delhi, Delhi, Mumbai;
IQ: Baghdad, Erbil; IR: Tehran, Isfahan; IS: Reykjavik; IT: Rome, Milan, Venice, Naples; JO: Amman;
JP: Tokyo, Osaka, Hiroshima, Kyoto; KE: Nairobi, Mombasa; KG: Bishkek, Cholpon-Ata, Osh, Issyk-Kul; KH: Phnom Penh;
KP: Pyongyang; KR: Seoul, Busan, Gyeongju; KW: Kuwait City;
KZ: Astana, Almaty, Turkistan, Shymkent, Aktau, Atyrau, Akorda, Oral, Kostanay, Aktobe, Petropavl, Khorgos;
LA: Vientiane; LB: Beirut; LI: Vaduz; LK: Colombo; LT: Vilnius, Kaunas; LU: Luxembourg City; LV: Riga, Daugavpils;
LY: Tripoli; MA: Rabat, Marrakesh, Casablanca; MC: Monaco; MD: Chișinău; ME: Podgorica, Tivat, Budva, Cetinje; MK: Skopje, Ohrid; MM: Naypyidaw;
MN: Ulaanbaatar; MT: Valletta; MV: Malé; MX: Mexico City; MY: Kuala Lumpur, Putrajaya; NG: Abuja;
NL: The Hague, Amsterdam, Rotterdam; NO: Oslo; NP: Kathmandu; NZ: Wellington; OM: Muscat; PA: Panama City; PE: Lima;
PH: Manila; PK: Islamabad, Karachi, Lahore; PL: Warsaw, Kraków, Gdańsk, Poznań, Wrocław, Rzeszów, Łódź, Jasionka, Podkarpacie; PS: Ramallah;
PT: Lisbon, Porto; PY: Asunción; QA: Doha; RO: Bucharest; RS: Belgrade, Novi Sad, Niš, Subotica, Kragujevac, Zrenjanin;
RU: Moscow, Saint Petersburg, Tauride Palace, Kazan, Sochi, Kremlin, Vladivostok, Omsk, Orenburg, Valdai, Novo-Ogaryovo, Ufa, Volgograd, Chelyabinsk, Astrakhan;
RW: Kigali; SA: Riyadh, Jeddah, Mecca, Medina; SE: Stockholm; SG: Singapore; SI: Ljubljana, Brdo; SK: Bratislava, Košice;
SN: Dakar; SY: Damascus; TH: Bangkok; TJ: Dushanbe, Khujand; TM: Ashgabat, Avaza, Turkmenbashi; TN: Tunis;
TR: Ankara, Istanbul, Antalya, Bodrum, Izmir, Çankaya; TW: Taipei; UA: Kyiv, Odesa, Lviv, Kharkiv;
US: Washington, New York, White House, Mar-a-Lago, Camp David, Anchorage, Miami, Alaska, Florida; UY: Montevideo;
UZ: Tashkent, Samarkand, Bukhara, Khiva, Namangan, Fergana, Kuksaroy, Termez, Urgench; VA: Vatican City; VE: Caracas; VN: Hanoi, Ho Chi Minh City;
XK: Pristina; YE: Sanaa; ZA: Pretoria, Johannesburg, Cape Town;
AG: Saint John’s; AU: Brisbane; BB: Bridgetown; BO: Sucre; BR: Belém; BS: Nassau; BT: Thimphu; BZ: Belmopan;
CA: Kananaskis; CM: Douala; CN: Great Hall of the People, Diaoyutai State Guesthouse; CO: Cartagena;
DO: Santo Domingo, Punta Cana; EC: Guayaquil; GB: Downing Street, Buckingham Palace, Chequers, Belfast;
GT: Guatemala City; GY: Georgetown; HN: Tegucigalpa; ID: Bogor, Bandung;
IN: Rashtrapati Bhavan, Hyderabad House, Ahmedabad, Bengaluru; IQ: Basra; IR: Mashhad;
IT: Palazzo Chigi, Quirinal Palace; JM: Kingston; JO: Aqaba; JP: Nagasaki, Yokohama; KE: Mombasa; KH: Siem Reap;
KI: Tarawa; KP: Panmunjom; LA: Luang Prabang; LS: Maseru; LY: Benghazi; MM: Yangon; MY: Langkawi; NG: Lagos, Aso Rock;
NI: Managua; NZ: Auckland; PG: Port Moresby; PH: Malacañang Palace; PK: Rawalpindi; SA: AlUla; SB: Honiara;
SR: Paramaribo; SV: San Salvador; SY: Aleppo; SZ: Mbabane; TH: Phuket; TO: Nuku’alofa; TT: Port of Spain;
TR: Bursa, Trabzon, Konya, Kayseri; TZ: Zanzibar; US: San Francisco; VU: Port Vila; WS: Apia; YE: Aden; ZA: Durban, Union Buildings;
DM: Roseau; FJ: Suva; FM: Palikir; GD: Saint George’s; KN: Basseterre; LC: Castries; MH: Majuro; PW: Ngerulmud; ST: São Tomé; TL: Dili;
TV: Funafuti; VC: Kingstown; TN: Carthage; BD: Cox’s Bazar; TR: Gaziantep; UZ: Andijan, Nukus; AZ: Ganja, Zangilan;
GE: Kutaisi; KZ: Karaganda, Taraz, Pavlodar, Kyzylorda; RU: Yekaterinburg, Kaliningrad, Grozny; CN: Qingdao, Hangzhou, Shenzhen, Kunming;
PL: Suwałki, Lublin, Szczecin, Białystok, Sopot, Katowice; SK: Komárno; HU: Debrecen; UA: Uzhhorod; RO: Constanța, Cluj-Napoca, Timișoara;
EE: Pärnu, Narva; AM: Gyumri, Dilijan; RU: Murmansk, Nizhny Novgorod; BY: Vitebsk, Mogilev; KZ: Burabay, Semey; KG: Jalal-Abad, Batken, Karakol;
TJ: Khorog, Bokhtar, Kulob; TM: Turkmenabat; IR: Tabriz, Rasht; TR: Kars, Iğdır; IN: Amritsar, Chennai; CN: Sanya, Dalian; PK: Gwadar, Peshawar;
BG: Burgas; LT: Palanga; FI: Turku; NO: Tromsø;
EG: Aswan, Luxor; US: Los Angeles, Chicago, Houston; LT: Klaipėda; LV: Jurmala; NO: Bergen; SE: Gothenburg; EE: Tartu; IN: Jaipur;
IT: Turin, Trieste; JP: Fukuoka; KR: Incheon; AT: Hofburg; RO: Cotroceni Palace; CZ: Prague Castle; BY: Palace of Independence;
HR: Pantovčak; ES: Moncloa Palace;
BA: Trebinje, Tuzla, Zenica, Neum, Jahorina, Bihać; ME: Herceg Novi, Nikšić, Kotor, Ulcinj, Sveti Stefan;
HR: Rijeka, Zadar, Osijek, Vukovar, Pula, Opatija; SI: Maribor, Bled, Portorož, Koper; SK: Komárno, Piešťany;
HU: Szeged, Debrecen, Pécs; MK: Bitola, Tetovo, Struga; AL: Durrës, Vlorë; XK: Prizren; GR: Corfu, Heraklion;
BG: Burgas, Vidin; RO: Timișoara, Constanța, Cluj-Napoca, Sibiu, Iași, Craiova; AT: Klagenfurt, Alpbach, Bregenz;
DE: Aachen, Bremen, Kiel, Mainz, Wiesbaden, Ramstein; CH: Lucerne, Locarno; PL: Lublin, Katowice, Sopot, Szczecin;
CZ: Ostrava, Karlovy Vary; EE: Pärnu, Narva; FI: Turku, Rovaniemi; SE: Malmö; NO: Tromsø; IT: Palermo, Verona, Bari;
ES: Valencia, Granada, Málaga; FR: Bordeaux, Toulouse, Biarritz; GB: Glasgow, Manchester; VC: Saint Vincent;
FI: Tampere, Espoo; SE: Uppsala; NO: Stavanger, Trondheim; DK: Aarhus, Odense;
LV: Liepāja, Ventspils; LT: Trakai, Šiauliai; PL: Toruń; SK: Trenčín;
HU: Gödöllő, Esztergom; BG: Ruse; GR: Alexandroupoli; HR: Brijuni;
TR: Edirne, Samsun, Mersin, Adana; GE: Zugdidi; AM: Meghri;
AZ: Lankaran; IL: Haifa, Eilat; IR: Shiraz, Chabahar; IQ: Sulaymaniyah, Kirkuk, Najaf; SA: Dammam, Neom, Diriyah; OM: Salalah, Duqm; AE: Ras Al Khaimah, Fujairah;
EG: Port Said, Hurghada; LY: Misrata, Sirte; TN: Sfax, Djerba, Sousse; DZ: Oran, Tamanrasset, Annaba; MA: Fez, Tangier, Agadir, Laayoune, Dakhla, Skhirat; MR: Nouadhibou;
SN: Diamniadio; BF: Bobo-Dioulasso; NE: Agadez; CM: Garoua; GA: Port-Gentil, Franceville; CG: Pointe-Noire, Oyo; CD: Kisangani, Bukavu, Matadi; AO: Lobito, Benguela;
ZM: Livingstone, Ndola; ZW: Victoria Falls, Bulawayo; MZ: Nacala; TZ: Arusha; KE: Kisumu, Naivasha; ET: Bahir Dar, Dire Dawa, Jimma; SO: Hargeisa, Kismayo, Baidoa; NG: Kano;
GH: Kumasi; CI: Bouaké; BJ: Ouidah, Parakou; ZA: Stellenbosch; NA: Swakopmund, Walvis Bay; BR: Manaus, Foz do Iguaçu, Porto Alegre; AR: Bariloche, Mendoza; CL: Valparaíso, Punta Arenas;
PE: Cusco, Arequipa; CO: Medellín, Santa Marta; MX: Cancún, Guadalajara, Monterrey; CA: Quebec City, Calgary, Banff, Charlevoix; US: Boston, Philadelphia, Atlanta, Honolulu, Dallas, Las Vegas, San Diego;
IN: Hyderabad, Kolkata, Varanasi, Agra; BD: Chittagong; LK: Kandy, Jaffna; NP: Pokhara; MM: Mandalay; TH: Chiang Mai, Pattaya, Hua Hin;
MY: Penang, Kota Kinabalu, Johor Bahru, Kuching; ID: Yogyakarta, Surabaya, Makassar, Labuan Bajo; PH: Cebu, Davao; VN: Da Nang, Hai Phong; LA: Savannakhet, Vang Vieng;
CN: Lhasa, Nanjing, Nanning, Xiamen, Wuhan, Beidaihe, Chongqing, Fuzhou, Kashgar, Yiwu; JP: Sapporo, Karuizawa, Sendai; KR: Jeju, Daegu; AU: Adelaide, Hobart, Darwin, Cairns;
NZ: Christchurch, Queenstown; FR: Lille, Cannes, Évian; IT: Florence, Bologna, Taormina, Genoa; ES: Bilbao;
PT: Coimbra, Funchal, Ponta Delgada; CH: Montreux, Bürgenstock; AT: Eisenstadt; DE: Weimar, Erfurt, Magdeburg, Trier, Elmau, Heiligendamm;
BE: Bruges, Ghent, Liège, Ostend, Leuven; NL: Maastricht, Utrecht, Eindhoven; GB: Birmingham, Cardiff, Liverpool; IE: Cork, Galway, Limerick;
UA: Dnipro, Chernivtsi; MD: Comrat, Tiraspol; RU: Samara, Irkutsk, Novosibirsk, Arkhangelsk, Makhachkala`;

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
