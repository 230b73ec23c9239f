/* English, British and American, as news agencies, ministries and press offices of all continents write it. */
import slice from '../../cldr/extraction/en.json';
import type { LanguageData } from '../language-data';
import { rule } from '../language-rules';
import { countries, organisations, places } from './en/countries';
import { blocks, cues } from './en/cues';
import { dates, relative } from './en/dates';
import { home } from './en/home';
import { offices } from './en/offices';
import { triggers } from './en/triggers';

export const english: LanguageData = {
  lang: 'en',
  spelling: { apostrophe: 'suffix' },
  inflection: { kind: 'endings', endings: 's es', nominative: '' },
  verbFinal: false,
  cldr: [slice],
  notNames: 'montenegro',
  before: { to: 'to into', at: 'in at', from: 'from', with: 'with between alongside', by: 'by', of: 'of' },
  after: { of: 's' },
  endings: {},
  joining: 'and &',
  stages: 'then next later on from',
  glue: 'the of s a an republic kingdom state his her its their visiting new then city capital residence outgoing incoming southwestern southeastern northwestern northeastern southern northern eastern western central coastal port resort seaside lakeside sea',
  things:
    'conference | forum | summit | council | meeting | committee | commission | assembly | ministry | palace | house | airport | university | hotel | dialogue | session | agreement | treaty | declaration | festival | expo | week | initiative | centre/center | hall | club | institute | embassy',
  titles:
    'mr mrs ms dr sir dame lord hon honourable honorable excellency highness majesty royal sheikh sheikha sayyid prof professor general gen datuk dato seri sri tan utama haji prince princess tun hrh hh comrade',
  opening:
    'who whom whose which that where when while after before but as because since although though following amid accompanied',
  saying:
    'said | says | told | noted | stated | announced | reports | reported | according | wrote | added | spokesman | spokeswoman | spokesperson | confirmed | indicated | recalled | posted | tweeted | quoted | citing | revealed | disclosed | declared | pointed out | stressed | emphasized | emphasised | underlined | underscored | highlighted | claimed | insisted | reiterated | commented | mentioned | argued | welcomed the agreement/decision/news/announcement/move/outcome/results/deal/signing/release/ceasefire/progress | issued | regrets | regretted | apologised | apologized | conveyed | rejected as | dismissed as | warned | vowed | pledged | explained | remarked | hailed | praised | expressed | voiced',
  capital: 'capital',
  seats:
    'capital palace residence airport headquarters hotel base presidential royal international federal complex compound city town resort port',
  durations: {
    1: 'one-day | 1-day | day-long',
    2: 'two-day | 2-day | for two days | of two days | 48-hour | last/lasts/lasted/lasting/spend/spends/spent two/2 days',
    3: 'three-day | 3-day | for three days | of three days | 72-hour | last/lasts/lasted/lasting/spend/spends/spent three/3 days',
    4: 'four-day | 4-day | for four days | of four days | last/lasts/lasted/lasting/spend/spends/spent four/4 days',
    5: 'five-day | 5-day | for five days | of five days | last/lasts/lasted/lasting/spend/spends/spent five/5 days',
    6: 'six-day | 6-day | for six days',
    7: 'week-long | weeklong | seven-day | 7-day',
  },
  topics:
    'situation~ | conflict~ | war | wars | crisis | fighting | attack~ | developments | hostilities | ceasefire | invasion | aggression | tensions | relations | cooperation with/of/in/from | partnership with/of | ties | trade with/in/from | exports | imports | embassy | embassies | consulate | border~ | elections | sanctions | against | support for | aid | membership | troops',
  accompanying:
    'accompanied by | accompanies/accompany/accompanying | delegation includes/included/comprises/comprised | members of the/his/her delegation are/were/include | travelling/traveling with',
  inviting:
    'at/on/upon the invitation of/from | at/on/upon an invitation of/from | at the kind/personal/joint/official invitation of | invited by | as a guest of',
  margins:
    'on the margins/sidelines/fringes | on the sideline | in the margins | before/after/during/at the summit/forum/conference | ahead of the summit/forum | prior to the summit | on the eve of the summit',
  here: 'here',
  there:
    'to/in/into the country | visit/visits/visited/visiting the country | to/in that country | to/in this country',
  apart: 'since after before when while as because although amid following',
  between: 'between',
  dated:
    'plan/plans/programme/programmes/program/programs/roadmap/budget/strategy for | plan/plans/programme/program/roadmap @ for | plan/programme/program/roadmap of @ for | plan/programme/program/roadmap of @ @ for | cooperation plan/program/programme for | election/elections/referendum/coup/attack/attacks/earthquake/independence/inauguration/vote of/on/in | agreement/treaty/declaration/resolution/memorandum/convention/accord of | signed/adopted/established/founded/launched/elected/appointed/inaugurated/ratified/created/concluded/reached in | signed between the two countries/sides/states/nations in/on | relations in | office in | power in | independence in',
  until: 'until till through',
  spanning: 'to until till through',
  heading:
    'chaired by | co-chaired by | is/are/was/were/being chaired | led by | headed by | under the chairmanship of | under the co-chairmanship of | co-chaired the | chaired the | headed the @ delegation/side | led the @ delegation/side | headed the delegation/delegations | led the delegation/delegations | with him/her at the table | presided over',
  mediating:
    'under the mediation/auspices/aegis/facilitation/patronage of | through/with the mediation/facilitation of | mediated/brokered/facilitated/moderated/convened by | in talks mediated/brokered/facilitated by | with @ mediating | co-mediated by',
  ending:
    'ended | ends | ending | will end | is/was to end/conclude | is/was due/scheduled/expected/set to end/conclude/finish/last | concluded | concludes | concluding | will conclude | finished | finishes | will finish | winds up | will wrap up | wrapping up | wrapped up | wraps up | wound up | completed | came to an end | lasts/runs/continues/lasted/ran/running/lasting until/through/till/to | will last/run/continue until/through/till | last/run until/through/till | rounded off | rounds off | came to a close/conclusion | drew to an end | was brought to a close | closed | closing | drew to a close',
  leaving:
    'left | leaves | leave | leaving | departs | departed | depart | departing | departure | flies/flew/fly/flying home/back/on/out | returns | returned | return | returning | travels/travelled/traveled/travel on/home | moves/moved/move on to | goes/went/go/going on to | continues/continued/continue on to | heads/headed/head/heading home/back/on/off | set/sets off | takes/took off | seen off',
  newDate:
    'new date | new dates | will now take place | will take place | will be held | will now be held | is to be held | is now to take place | rescheduled for/to | now expected/planned/scheduled/due/set/slated | working toward/towards | now aiming for | now likely | take place instead | expected instead | moved to | pushed to | pushed back to',
  since: 'since',
  arriving:
    'arrived | arrives | arriving | arrival | landed | lands | flown/flew/flies in | touched/touches down | arrive | arrive/land in | will arrive/land | to arrive/land',
  beginning:
    'opened | began | begun | beginning | started | starting | kicked off | commenced | got under way | got underway',
  origins: 'from',
  pronouns: 'he she they',
  owning: 'his her their',
  movedTo: 'to until till',
  next: 'next further another new fresh follow-up',
  previous: 'previous last earlier',
  remote:
    'virtually | via/by/through video link | via/by/through video conference/conferencing | via/by/through videoconference/videoconferencing | online | via zoom | by/via phone | by/via telephone | over the phone/telephone',
  both: 'the sides | both sides | two sides | the parties | both parties | the two leaders | both leaders | the leaders | two presidents | both presidents | the presidents | two ministers | the ministers | both ministers | the foreign ministers | two prime ministers | the prime ministers | heads of state | the two countries leaders | the two men | the two officials | the two diplomats | the two heads of state/government | the two met | the two last | the two also | the two first | they last met | they had last met | when they met | they had met | the two held | the pair | the two sides | the two will | the two had | the duo | both men | the interlocutors | the two foreign/prime ministers | the two top diplomats | two countries leaders | ministers/officials/leaders/presidents/delegations/diplomats/representatives of both nations/countries/states/sides | ministers/officials/leaders/presidents/delegations/diplomats/representatives of the two nations/countries/states/sides | ministers from both sides | both delegations | the two delegations | they agreed/plan/are/will to? meet/hold | they also agreed to meet/hold',
  guest:
    'the guest/guests/visitor/visitors | his/her/their guest/guests/visitor | the @ guest/guests/visitor/visitors | the visiting @ | the @ - member delegation/group/team/mission | the group | the parliamentarians | the lawmakers',
  thisVisit:
    'this/that visit/trip/tour | the same visit/trip/tour | the first @ visit/trip by/of/to | the first visit/trip to | s first visit/trip | s first official/state/working visit | his/her/their first visit/trip | his/her/their first official/state/working visit | the first visit/trip by/of',
  shortened:
    'mr mrs ms dr gen lt col st jan feb mar apr jun jul aug sep sept oct nov dec no vs u.s u.k rep sen gov prof jr sr maj brig adm capt hon messrs',
  countries,
  places,
  organisations,
  regions: {
    'Central Asia':
      'central asia | central asian | central asian states/countries/republics | five central asian states/countries/republics',
    'Western Balkans':
      'western balkans | western balkan | western balkan states/countries | western balkans six',
    'Visegrád Group': 'visegrad group | visegrad four | visegrad countries | v4',
    'Weimar Triangle': 'weimar triangle',
    'Baltic states': 'baltic states/countries/nations | three baltic states/countries/nations | baltics',
    'Nordic countries': 'nordic countries/states | five nordic countries/states',
    Benelux: 'benelux',
    'Alliance of Sahel States':
      'alliance of sahel states | confederation of sahel states | aes states/countries | aes',
  },
  home,
  offices,
  triggers,
  levels: [
    rule(
      'en.level.state',
      'state | state-level',
      'state',
      'Kazakh President Kassym-Jomart Tokayev arrived in Moscow on a state visit.',
      'Kazakh President Kassym-Jomart Tokayev arrived in Moscow on a working visit.',
    ),
    rule(
      'en.level.official',
      'official',
      'official',
      'Serbian President Aleksandar Vučić arrived in Astana on an official visit.',
      'Serbian President Aleksandar Vučić arrived in Astana on a private visit.',
    ),
    rule(
      'en.level.working',
      'working | official working',
      'working',
      'Serbian President Aleksandar Vučić arrived in Astana on a working visit.',
      'Serbian President Aleksandar Vučić arrived in Astana on an official visit.',
    ),
    rule(
      'en.level.private',
      'private | unofficial',
      'private',
      'Serbian President Aleksandar Vučić arrived in Astana on a private visit.',
      'Serbian President Aleksandar Vučić arrived in Astana on a state visit.',
    ),
    rule(
      'en.level.transit',
      'transit',
      'transit',
      'Serbian President Aleksandar Vučić arrived in Astana on a transit visit.',
      'Serbian President Aleksandar Vučić arrived in Astana on an official visit.',
    ),
  ],
  cues,
  blocks,
  capitalNames: true,
  capitalCalendar: true,
  months: ['', '', '', '', '', '', '', '', 'september | sept', '', '', ''],
  weekdays: ['', '', '', '', '', '', ''],
  relative,
  dates,
  boilerplate: [
    'read more',
    'read also',
    'also read',
    'photo:',
    'photo credit',
    'image:',
    'related:',
    'follow us',
    'subscribe',
    'source:',
    'tags:',
    'share this',
    'file photo',
    'advertisement',
  ],
};
