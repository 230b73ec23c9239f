/* Whom English speaks of by office, and how high they stand. */
import { type OfficeWords, type Rule, rule } from '../../language-rules';

const PORTFOLIOS =
  'defence/defense | energy | trade | transport | transportation | interior | economy | finance | culture | education | health | agriculture | industry | justice | environment | labour/labor | home | tourism | water | digital | commerce | national defence/defense | economic development | internal affairs | science | investment | sports';

/** `energy minister`, `minister of energy`, `minister for energy`. */
const ministers = PORTFOLIOS.split('|')
  .map((name) => name.trim())
  .map((name) => `${name} minister | minister of/for ${name} | minister of/for the ${name}`)
  .join(' | ');

/** `energy ministers`, `ministers of energy`. */
const portfolioMinisters = PORTFOLIOS.split('|')
  .map((name) => name.trim())
  .map((name) => `${name} ministers | ministers of/for ${name}`)
  .join(' | ');

export const offices: readonly Rule<OfficeWords>[] = [
  rule(
    'en.office.president',
    'president | state president | federal president | president-elect | president elect | elected president | interim/acting/transitional president | executive president | head of state',
    { office: 'president', rank: 'head-of-state', own: true },
    'Kazakh President Kassym-Jomart Tokayev met with Russian President Vladimir Putin on Tuesday.',
    'Kazakh singer Dimash met with Russian actors on Tuesday.',
  ),
  rule(
    'en.office.state-leader',
    'leader | king | queen | emir | sultan | amir | state leader | monarch | grand duke | emperor | supreme leader | party general secretary | general secretary | ruler',
    { office: null, rank: 'head-of-state', leads: true },
    'The emir of Qatar met with the president of Kazakhstan in Doha.',
    'Market leaders met in Doha.',
  ),
  rule(
    'en.office.majesty',
    'his/her majesty | his/her majesty the king/queen/sultan/emperor',
    { office: null, rank: 'head-of-state' },
    'His Majesty the King of Bahrain received Kazakh President Kassym-Jomart Tokayev in Manama.',
    'The magistrate of Bahrain received flowers in Manama.',
  ),
  rule(
    'en.office.prime-minister',
    'prime minister | pm | premier | chancellor | federal chancellor | head of government | crown prince | interim/acting/caretaker prime minister | chief executive | council of ministers chair/chairman/chairwoman/chairperson | chair/chairman/chairwoman/chairperson of the council of ministers | president of the council of ministers | prime minister-designate',
    { office: 'prime-minister', rank: 'head-of-government', own: true },
    'Polish Prime Minister Donald Tusk met with Ukrainian President Volodymyr Zelenskyy in Kyiv.',
    'The premiere in Kyiv was attended by the Polish team.',
  ),
  rule(
    'en.office.deputy-prime-minister',
    'deputy prime minister~ | tanaiste | deputy pm | vice premier~ | vice president~ | vice-president~ | vice-premier~ | vice chancellor | first vice president | first deputy prime minister~ | deputy president',
    { office: 'deputy-prime-minister', rank: 'deputy-head', own: true },
    'Kazakh Deputy Prime Minister Serik Zhumangarin met with Chinese Vice Premier Ding Xuexiang in Beijing.',
    'Kazakh Prime Minister Olzhas Bektenov met with Chinese Premier Li Qiang in Beijing.',
  ),
  rule(
    'en.office.foreign-minister',
    'foreign minister | acting/interim foreign minister | acting minister of foreign affairs | minister of foreign affairs | minister for foreign affairs | foreign affairs minister | fm | foreign secretary | foreign affairs secretary | top diplomat | chief diplomat | head of diplomacy | head of @ diplomacy | diplomacy chief | foreign policy chief | deputy prime minister and foreign minister | deputy prime minister / foreign minister | deputy prime minister - minister of foreign affairs | deputy prime minister – minister of foreign affairs | deputy prime minister – foreign minister | deputy prime minister and minister of foreign affairs | vice prime minister and foreign minister | prime minister and foreign minister | minister for europe and foreign affairs | europe and foreign minister | minister of foreign and @ affairs | minister of external relations | minister for external relations | external relations minister | minister of international relations | international relations minister | international relations and cooperation minister | minister of external affairs and @ | secretary for foreign affairs | secretary of foreign affairs | foreign affairs chief | state councilor/councillor and foreign minister | state councilor/councillor and fm | foreign and @ minister | federal foreign minister',
    { office: 'foreign-minister', rank: 'foreign-minister', own: true },
    'Kazakh Foreign Minister Yermek Kosherbayev met with Swiss Foreign Minister Ignazio Cassis in Bern.',
    'Kazakh Health Minister Akmaral Alnazarova met with doctors.',
  ),
  rule(
    'en.office.presidents',
    'presidents | leaders | heads of state | heads of state and government | kings | state leaders | emirs',
    { office: 'president', rank: 'head-of-state', many: true },
    'The presidents of Kazakhstan and Russia met in Moscow.',
    'The residents of Kazakhstan and Russia met in Moscow.',
  ),
  rule(
    'en.office.prime-ministers',
    'prime ministers | premiers | heads of government | pms',
    { office: 'prime-minister', rank: 'head-of-government', many: true },
    'The prime ministers of Kazakhstan and Russia met in Moscow.',
    'The premieres of Kazakhstan and Russia met in Moscow.',
  ),
  rule(
    'en.office.foreign-ministers',
    'foreign ministers | ministers of foreign affairs | foreign affairs ministers | top diplomats | fms | foreign secretaries',
    { office: 'foreign-minister', rank: 'foreign-minister', many: true },
    'The foreign ministers of Kazakhstan and Russia met in Moscow.',
    'The foreign ministries of Kazakhstan and Russia met in Moscow.',
  ),
  rule(
    'en.office.ministers',
    `ministers | ${portfolioMinisters}`,
    { office: null, rank: 'minister', many: true },
    'The trade ministers of Kazakhstan and Russia met in Moscow.',
    'The traders of Kazakhstan and Russia met in Moscow.',
  ),
  rule(
    'en.office.secretary-of-state',
    'secretary of state | u . s . secretary of state',
    { office: 'foreign-minister', rank: 'foreign-minister', party: 'US' },
    'Secretary of State Marco Rubio met with Kazakh Foreign Minister Yermek Kosherbayev.',
    'State secretaries met with Kazakh Foreign Minister Yermek Kosherbayev.',
  ),
  rule(
    'en.office.secretary-of-state-deputy',
    'deputy secretary of state | assistant secretary of state | undersecretary of state | under secretary of state',
    { office: null, rank: 'other', party: 'US' },
    'Deputy Secretary of State Christopher Landau met with Kazakh Foreign Minister Yermek Kosherbayev.',
    'State secretaries met with Kazakh Foreign Minister Yermek Kosherbayev.',
  ),
  rule(
    'en.office.external-affairs',
    'external affairs minister | minister of external affairs | eam',
    { office: 'foreign-minister', rank: 'foreign-minister', party: 'IN' },
    'External Affairs Minister Subrahmanyam Jaishankar met with Kazakh Foreign Minister Yermek Kosherbayev.',
    'Foreign Minister Sergey Lavrov met with Kazakh Foreign Minister Yermek Kosherbayev.',
  ),
  rule(
    'en.office.pope',
    'pope | pontiff | holy father | cardinal secretary of state | vatican secretary of state',
    { office: null, rank: 'head-of-state', party: 'VA' },
    'Pope Leo XIV received Kazakh President Kassym-Jomart Tokayev.',
    'The bishop received Kazakh President Kassym-Jomart Tokayev.',
  ),
  rule(
    'en.office.taoiseach',
    'taoiseach',
    { office: 'prime-minister', rank: 'head-of-government', party: 'IE' },
    'The taoiseach met with Polish Prime Minister Donald Tusk.',
    'The tanner met with Polish Prime Minister Donald Tusk.',
  ),
  rule(
    'en.office.deputy-minister',
    'political director~ | deputy foreign minister~ | security council secretary | junior minister | junior @ minister | deputy minister~ | deputy minister~ of foreign affairs | first deputy foreign minister | vice foreign minister~ | vice minister~ | assistant foreign minister | assistant minister~ | state secretary | minister of state | minister of state for foreign affairs | deputy @ minister~ | deputy minister of @ | secretary of the security council | national security adviser/advisor | chief of staff | presidential aide | state minister for foreign affairs | junior foreign minister | head of the presidential administration/office | head of the president s office | presidential chief of staff | foreign ministry state secretary | foreign policy adviser/advisor | presidential adviser/advisor | secretary general of the ministry | permanent secretary',
    { office: null, rank: 'other', own: true },
    'Kazakh Deputy Foreign Minister Roman Vassilenko met with Polish Deputy Foreign Minister Wojciech Zajaczkowski.',
    'Kazakh Foreign Minister Murat Nurtleu met with Polish Foreign Minister Radoslaw Sikorski.',
  ),
  rule(
    'en.office.minister',
    `minister | ${ministers} | defence/defense/home/treasury/commerce/energy/trade/army/health secretary | prime cabinet secretary | cabinet secretary | trade representative | state councilor/councillor | trade chief | defence/defense chief | finance chief`,
    { office: null, rank: 'minister', own: true },
    'Russian Defence Minister Andrei Belousov met with Kazakh Defence Minister Dauren Kosanov in Astana.',
    'The ministry of defence met its targets.',
  ),
  rule(
    'en.office.speaker',
    'speaker~ | deputy/vice speaker~ | first deputy speaker | parliament deputy speaker~ | senate/house/parliamentary deputy speaker~ | deputy chairman/chairwoman of the senate/majilis/mazhilis/house/parliament | chair/chairman/chairwoman/chairperson/head/president of the foreign affairs/relations/policy committee | chair/chairman/chairwoman/chairperson/head/president of the parliamentary/senate/house foreign affairs/relations/policy committee | chair/chairman/chairwoman/chairperson/head of the committee on foreign/european/international affairs/relations | chair/chairman/chairwoman/chairperson/head of the @ foreign affairs/relations/policy committee | foreign affairs/relations/policy committee chair/chairman/chairwoman/chairperson/head | chairman of the senate | chairman of the mazhilis/majilis | chairman/chairwoman/chairperson of parliament | chairman/chairwoman of the national assembly | senate speaker~ | speaker of parliament | speaker of the @ | parliament speaker | parliamentary speaker | senate president | president of the senate | national assembly chairman/chairwoman/president | senate chairman/chairwoman | house speaker | president of the riigikogu/sejm/seimas/saeima/bundestag/knesset/parliament | speaker of the @ @ | president of the national assembly/council | national assembly speaker | speaker national assembly | ceann comhairle | cathaoirleach | speaker of the house of representatives/commons/lords',
    { office: null, rank: 'speaker', own: true },
    'Mazhilis Speaker Yerlan Koshanov of Kazakhstan met with the speaker of the Polish Sejm.',
    'Speakers praised the forum.',
  ),
  rule(
    'en.office.envoy',
    'special representative~ | special presidential envoy~ | special envoy~ | envoy~ | high representative | peace envoy | chief negotiator | negotiator~ | under - secretary - general~ | undersecretary - general~ | under-secretary-general~ | assistant/deputy secretary-general | political/humanitarian/aid/peacekeeping/migration/refugee chief',
    { office: null, rank: 'envoy' },
    'Kazakh Foreign Minister Yermek Kosherbayev received EU special representative Eduards Stiprais.',
    'A representative sample of voters was received.',
  ),
  rule(
    'en.office.ambassador',
    'ambassador~ | charge d affaires | high commissioner~ to',
    { office: null, rank: 'ambassador' },
    'Kazakh Foreign Minister Yermek Kosherbayev received the ambassador of Japan.',
    'Embassy staff received guests in Japan.',
  ),
  rule(
    'en.office.organisation',
    'secretary-general | secretary general | director-general | director general | european commission president | european council president | president of the european council | president of the european commission | commission president | council president | european commissioner | nato chief | un chief | eu chief | executive director',
    { office: null, rank: 'head-of-organisation' },
    'Kazakh President Kassym-Jomart Tokayev received UN Secretary-General Antonio Guterres in Astana.',
    'The general secretary of a union received a letter.',
  ),
  rule(
    'en.office.delegation',
    'delegation~ | parliamentary/government/ministerial/military/business/trade/high-level delegation~',
    { office: null, rank: 'other' },
    'A Kazakh delegation met with Russian Foreign Minister Sergey Lavrov in Moscow.',
    'A Kazakh orchestra played for Russian Foreign Minister Sergey Lavrov in Moscow.',
  ),
  rule(
    'en.office.counterpart',
    'counterpart~ | opposite number~ | officials from/of | officials and | delegates from | negotiating/technical team~ from | officials | diplomats | visiting/senior/top/high-ranking/high-level/government/trade officials',
    { office: null, rank: 'other' },
    'Lavrov met with his Kazakh counterpart Yermek Kosherbayev in Moscow.',
    'Lavrov met with reporters in Moscow.',
  ),
];
