/* What English calls visits, meetings, calls and summits. */
import { type Rule, rule, type Trigger } from '../../language-rules';
import { VERBS } from './verbs';

const visitVerb = { frame: 'visit', form: 'verb' } as const;
const visitNoun = { frame: 'visit', form: 'noun', status: null } as const;
const meetVerb = { frame: 'meeting', form: 'verb' } as const;
const meetNoun = { frame: 'meeting', form: 'noun', status: null } as const;
const receiveVerb = { frame: 'receive', form: 'verb' } as const;
const callVerb = { frame: 'call', form: 'verb' } as const;
const callNoun = { frame: 'call', form: 'noun', status: null } as const;

const { visit, travel, arrive, meet, besides, receive, received, welcome, callOn, speak, talk } = VERBS;

/** `Spoke for an hour and a half`, `talked for more than two hours`: for how long says that it was no speech. */
const SPOKE_FOR = ['spoke', 'talked', 'conferred', 'met', 'sat down', 'sat together', 'huddled']
  .map(
    (verb) =>
      `${verb} for @ hours/hour/minutes | ${verb} for @ @ hours/hour/minutes | ${verb} for @ @ @ hours/minutes`,
  )
  .join(' | ');

const visits: readonly Rule<Trigger>[] = [
  rule(
    'en.visit.held',
    `${visit.held} | after visiting | while visiting`,
    { ...visitVerb, status: 'held' },
    'Kazakh President Kassym-Jomart Tokayev visited Russia on Monday.',
    'Kazakh President Kassym-Jomart Tokayev will visit Russia on Monday.',
  ),
  rule(
    'en.visit.present',
    visit.present,
    { ...visitVerb, status: 'held', byDate: true, weak: true },
    'Kazakh President Kassym-Jomart Tokayev is visiting Russia.',
    'Kazakh President Kassym-Jomart Tokayev will visit Russia.',
  ),
  rule(
    'en.visit.travelled',
    `${travel.held} | after travelling/traveling to`,
    { ...visitVerb, status: 'held', weak: true },
    'Kazakh President Kassym-Jomart Tokayev flew to Moscow on Monday.',
    'Prices in Kazakhstan went to new heights on Monday.',
  ),
  rule(
    'en.visit.travels',
    `${travel.present} | ${arrive.progressive}`,
    { ...visitVerb, status: 'announced', byDate: true, weak: true },
    'Kazakh President Kassym-Jomart Tokayev heads to Moscow on Friday.',
    'The column heads to a depot in Moscow on Friday.',
  ),
  rule(
    'en.visit.arrived',
    `${arrive.held} | after arriving in | has been in | arrived here | is/are/was/were already/currently/now? in | was/were himself/herself/themselves/last/also in`,
    { ...visitVerb, status: 'held', weak: true },
    'Serbian President Aleksandar Vučić arrived in Astana on Thursday.',
    'The cargo train arrived in Astana on Thursday.',
  ),
  rule(
    'en.visit.reached',
    'reached | reaches | has reached | arrived',
    { ...visitVerb, status: 'held', byDate: true, weak: true, transitive: true },
    'Serbian President Aleksandar Vučić reached Astana on Thursday.',
    'Serbian President Aleksandar Vučić reached an agreement in Astana on Thursday.',
  ),
  rule(
    'en.visit.left',
    'left | has left | had left | departed | has departed | had departed | flew out of | flew home from',
    { ...visitVerb, status: null, weak: true },
    'Serbian President Aleksandar Vučić left Russia on Tuesday at the end of an official visit.',
    'Serbian President Aleksandar Vučić began an official visit to Russia on Tuesday.',
  ),
  rule(
    'en.visit.arrives',
    arrive.third,
    { ...visitVerb, status: 'held', byDate: true, weak: true },
    'Serbian President Aleksandar Vučić arrives in Astana on Thursday.',
    'The cargo train arrives in Astana on Thursday.',
  ),
  rule(
    'en.visit.future',
    `${visit.planned} | to pay a visit to | look/looks/looked/looking forward to visiting`,
    { ...visitVerb, status: 'announced' },
    'Russian President Vladimir Putin will visit Kazakhstan in November.',
    'Russian President Vladimir Putin visited Kazakhstan in November.',
  ),
  rule(
    'en.visit.travel-future',
    `${travel.planned} | ${arrive.planned} | will be in | is/are to be in | would be in | scheduled/due/expected/set/slated/planning/planned to be in | is/are @? expected in/at | is/are @? due in | is/are due at`,
    { ...visitVerb, status: 'announced', weak: true },
    'Russian President Vladimir Putin will travel to Kazakhstan in November.',
    'Exports to Kazakhstan will go to market in November.',
  ),
  rule(
    'en.visit.infinitive',
    `${visit.infinitive} | before visiting`,
    { ...visitVerb, status: null },
    'Russian President Vladimir Putin plans to visit Kazakhstan in December.',
    'Russian President Vladimir Putin plans to speak in December.',
  ),
  rule(
    'en.visit.onward',
    `${travel.infinitive} | ${arrive.infinitive} | travel to | fly to | heading to | flying to | travelling/traveling to | heading on to | flying on to | arriving in`,
    { ...visitVerb, status: null, weak: true },
    'Russian President Vladimir Putin is due to fly to Astana on Friday.',
    'Kazakhstan plans to go to trial.',
  ),
  rule(
    'en.visit.noun',
    'visit | visit to/of/by/from | visits to/of/by/from/between/in | trip~ | trip to | tour | tour of | stopover~ | stop in | stops in/at | voyage | swing through/to | day trip to | state/official/working/bilateral/recent/previous/planned/foreign/overseas/upcoming/the/these/those/such/both/any/his/her/their/its/two/three/several visits',
    visitNoun,
    'The state visit of Kazakh President Kassym-Jomart Tokayev to Russia began on Tuesday.',
    'The state budget of Kazakhstan was signed on Tuesday.',
  ),
  rule(
    'en.visit.stay',
    'his/her/their/this stay | day stay | day mission | day mission to',
    { ...visitNoun, weak: true },
    'Kazakh President Kassym-Jomart Tokayev began a two-day stay in Russia on Tuesday.',
    'Kazakh President Kassym-Jomart Tokayev asked investors to stay in Kazakhstan on Tuesday.',
  ),
];

const meetings: readonly Rule<Trigger>[] = [
  rule(
    'en.meeting.held',
    meet.held,
    { ...meetVerb, status: 'held' },
    'Kazakh Foreign Minister Yermek Kosherbayev met with Swiss Foreign Minister Ignazio Cassis in Bern.',
    'Kazakh Foreign Minister Yermek Kosherbayev will meet with Swiss Foreign Minister Ignazio Cassis in Bern.',
  ),
  rule(
    'en.meeting.present',
    meet.present,
    { ...meetVerb, status: 'held', byDate: true },
    'Russian President Vladimir Putin is meeting with Kazakh President Kassym-Jomart Tokayev.',
    'Russian President Vladimir Putin will be meeting with Kazakh President Kassym-Jomart Tokayev.',
  ),
  rule(
    'en.meeting.future',
    meet.planned,
    { ...meetVerb, status: 'announced' },
    'Russian President Vladimir Putin will meet with Kazakh President Kassym-Jomart Tokayev on Thursday.',
    'Russian President Vladimir Putin met with Kazakh President Kassym-Jomart Tokayev on Monday.',
  ),
  rule(
    'en.meeting.infinitive',
    `${meet.infinitive} | meet | meet with | sitting down with | sit down with | before meeting | hold talks with | ${besides}`,
    { ...meetVerb, status: null },
    'Russian President Vladimir Putin is expected to meet with Kazakh President Kassym-Jomart Tokayev on Thursday.',
    'Russian President Vladimir Putin is expected to speak on Thursday.',
  ),
  rule(
    'en.meeting.noun',
    'meeting~ | talks | round of talks | deliberations | negotiations | consultations | one-on-one talks | working dinner/lunch/breakfast | audience | discussion~ | summit with/between/talks | bilateral summit | summit meeting | bilaterals | tete-a-tete | one-on-one with/between | sit-down with/between | sideline bilateral | quadrilateral | huddle with/between | strategic/political/ministerial/high-level/security/defence/defense dialogue | strategic and economic dialogue | round of @? dialogue | bilateral/political/joint/strategic/foreign consultation/consultations/consultative mechanism/group/committee | foreign office consultations | pull-aside~ | working session | plenary talks | trilateral | bilateral with',
    meetNoun,
    'Talks between Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev took place in Moscow.',
    'Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev are old friends.',
  ),
  rule(
    'en.talk.noun',
    'conversation~ | exchange of views | frank exchange | private conversation',
    { ...meetNoun, talk: true },
    'A conversation between Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev took place on Monday.',
    'Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev conserved water.',
  ),
  rule(
    'en.talk.discussed',
    'discussed | discusses | exchanged views | exchanged opinions | compared notes',
    { ...meetVerb, status: 'held', talk: true, weak: true },
    'Kazakh President Kassym-Jomart Tokayev discussed trade with Russian President Vladimir Putin in Moscow.',
    'Kazakh President Kassym-Jomart Tokayev discussed trade with reporters in Moscow.',
  ),
  rule(
    'en.talk.for-hours',
    `${SPOKE_FOR} | conferred in/on/at/by | conferred with | put their heads together`,
    { ...meetVerb, status: 'held', talk: true, weak: true },
    'Kazakh President Kassym-Jomart Tokayev arrived in Moscow on Monday. On Tuesday Russian President Vladimir Putin and his guest spoke for two hours.',
    'Kazakh President Kassym-Jomart Tokayev arrived in Moscow on Monday. On Tuesday Russian President Vladimir Putin spoke to reporters for two hours.',
  ),
  rule(
    'en.meeting.apart',
    'met separately with | also? met separately with | met individually with | held separate meetings/talks with | held separate meetings/talks in/on/at @ with | had separate meetings/talks with | held meetings with | had meetings with | held bilateral/trilateral meetings with',
    { ...meetVerb, status: 'held', apart: true },
    'Serbian President Aleksandar Vučić held separate meetings with Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev.',
    'Serbian President Aleksandar Vučić held a meeting with Russian President Vladimir Putin.',
  ),
  rule(
    'en.meeting.apart-future',
    'will/would/to meet separately/individually with',
    { ...meetVerb, status: 'announced', apart: true },
    'Serbian President Aleksandar Vučić will meet separately with Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev.',
    'Serbian President Aleksandar Vučić met separately with Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev.',
  ),
  rule(
    'en.meeting.apart-noun',
    'separate/individual/one-on-one meetings | separate talks | separate/individual bilateral meetings',
    { ...meetNoun, apart: true },
    'Serbian President Aleksandar Vučić will have separate meetings with Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev.',
    'Serbian President Aleksandar Vučić will have a meeting with Russian President Vladimir Putin.',
  ),
  rule(
    'en.meeting.chance',
    'had the/an opportunity/chance/honor/honour/pleasure to meet with?',
    { ...meetVerb, status: 'held' },
    'Kazakh President Kassym-Jomart Tokayev had the opportunity to meet Russian President Vladimir Putin in Moscow.',
    'Kazakh President Kassym-Jomart Tokayev will have the opportunity to meet Russian President Vladimir Putin in Moscow.',
  ),
  rule(
    'en.body.commission',
    'intergovernmental commission | joint commission | joint permanent commission | permanent joint commission | joint permanent commission on @ and @ | joint border commission/committee | joint commission of/on/for cooperation | intergovernmental council | joint economic commission | joint ministerial commission | strategic cooperation council | supreme/high-level strategic cooperation council | intergovernmental committee | joint intergovernmental commission | mixed/bilateral/binational/bi-national/interstate/inter-state/interdepartmental commission | joint cooperation commission/committee/council | joint coordination committee | joint commission for/of/on @ | intergovernmental/joint commission on @ | intergovernmental/joint commission on @ @ | intergovernmental/joint commission on @ and @ | intergovernmental/joint commission on @ - @ | intergovernmental/joint commission for/on @ and @ cooperation | joint trade committee | joint trade and economic committee/commission | joint economic committee | joint ministerial committee | high-level strategic council | high-level cooperation council | high-level planning group',
    { ...meetNoun, body: 'intergovernmental-commission' },
    'A session of the Kazakh-Russian intergovernmental commission took place in Astana on Monday.',
    'A session of the Kazakh government took place in Astana on Monday.',
  ),
];

const receptions: readonly Rule<Trigger>[] = [
  rule(
    'en.receive.held',
    `${receive.held} | hosted a dinner/lunch/luncheon/banquet/reception for/in | accepted the? credentials/letters of/from | accepted the letters/letter of credence/credentials/recall of/from | received the letters/letter of credence/credentials/recall of/from | held a welcome/welcoming ceremony for`,
    { ...receiveVerb, status: 'held' },
    'Kazakh President Kassym-Jomart Tokayev received Swiss Foreign Minister Ignazio Cassis in Akorda.',
    'Kazakh President Kassym-Jomart Tokayev will receive Swiss Foreign Minister Ignazio Cassis in Akorda.',
  ),
  rule(
    'en.receive.present',
    receive.present,
    { ...receiveVerb, status: 'held', byDate: true },
    'Kazakh President Kassym-Jomart Tokayev is hosting Swiss Foreign Minister Ignazio Cassis in Akorda.',
    'Kazakh President Kassym-Jomart Tokayev will be hosting Swiss Foreign Minister Ignazio Cassis in Akorda.',
  ),
  rule(
    'en.receive.welcomed',
    `${welcome.held} | ${welcome.present}`,
    { ...receiveVerb, status: 'held', weak: true },
    'Kazakh President Kassym-Jomart Tokayev welcomed Swiss Foreign Minister Ignazio Cassis in Akorda.',
    'Kazakh President Kassym-Jomart Tokayev welcomed the decision of Switzerland.',
  ),
  rule(
    'en.receive.welcome-future',
    welcome.planned,
    { ...receiveVerb, status: 'announced', weak: true },
    'Kazakh President Kassym-Jomart Tokayev will welcome Swiss Foreign Minister Ignazio Cassis in Akorda.',
    'Kazakh President Kassym-Jomart Tokayev will welcome the decision of Switzerland.',
  ),
  rule(
    'en.receive.future',
    receive.planned,
    { ...receiveVerb, status: 'announced' },
    'Kazakh President Kassym-Jomart Tokayev will receive Swiss Foreign Minister Ignazio Cassis on Thursday.',
    'Kazakh President Kassym-Jomart Tokayev received Swiss Foreign Minister Ignazio Cassis on Tuesday.',
  ),
  rule(
    'en.receive.infinitive',
    receive.infinitive,
    { ...receiveVerb, status: null },
    'Kazakh President Kassym-Jomart Tokayev is expected to receive Swiss Foreign Minister Ignazio Cassis.',
    'Kazakh President Kassym-Jomart Tokayev is expected to speak of Switzerland.',
  ),
  rule(
    'en.receive.passive',
    received.held,
    { ...receiveVerb, status: 'held', passive: true },
    'Swiss Foreign Minister Ignazio Cassis was received by Kazakh President Kassym-Jomart Tokayev.',
    'Kazakh President Kassym-Jomart Tokayev received Swiss Foreign Minister Ignazio Cassis.',
  ),
  rule(
    'en.receive.passive-present',
    received.present,
    { ...receiveVerb, status: 'held', passive: true, byDate: true },
    'Swiss Foreign Minister Ignazio Cassis is received by Kazakh President Kassym-Jomart Tokayev on Friday.',
    'Swiss Foreign Minister Ignazio Cassis was received by Kazakh President Kassym-Jomart Tokayev on Monday.',
  ),
  rule(
    'en.receive.passive-alone',
    'was/were/been/being welcomed/received/hosted',
    { ...receiveVerb, status: 'held', passive: true, weak: true },
    'Swiss Foreign Minister Ignazio Cassis was received warmly by Kazakh President Kassym-Jomart Tokayev.',
    'Kazakh President Kassym-Jomart Tokayev received Swiss Foreign Minister Ignazio Cassis.',
  ),
  rule(
    'en.receive.passive-alone-future',
    received.plannedAlone,
    { ...receiveVerb, status: 'announced', passive: true, weak: true },
    'Swiss Foreign Minister Ignazio Cassis will be received in Akorda by Kazakh President Kassym-Jomart Tokayev.',
    'Swiss Foreign Minister Ignazio Cassis was received in Akorda by Kazakh President Kassym-Jomart Tokayev.',
  ),
  rule(
    'en.receive.passive-future',
    received.planned,
    { ...receiveVerb, status: 'announced', passive: true },
    'Swiss Foreign Minister Ignazio Cassis will be received by Kazakh President Kassym-Jomart Tokayev.',
    'Swiss Foreign Minister Ignazio Cassis was received by Kazakh President Kassym-Jomart Tokayev.',
  ),
  rule(
    'en.receive.called-on',
    `${callOn.held} | presented credentials to | handed his/her? credentials to | presented copies of his/her credentials to`,
    { ...receiveVerb, status: 'held', passive: true, weak: true, appeals: 'to' },
    'Swiss Foreign Minister Ignazio Cassis called on Kazakh President Kassym-Jomart Tokayev in Akorda.',
    'Swiss Foreign Minister Ignazio Cassis called on Kazakh President Kassym-Jomart Tokayev to end the dispute.',
  ),
  rule(
    'en.receive.calls-on',
    `${callOn.planned} | ${callOn.infinitive} | pay a courtesy call on/to/upon | pay a courtesy visit to`,
    { ...receiveVerb, status: 'announced', passive: true, weak: true, appeals: 'to' },
    'Swiss Foreign Minister Ignazio Cassis will call on Kazakh President Kassym-Jomart Tokayev on Thursday.',
    'Swiss Foreign Minister Ignazio Cassis will call on Kazakh President Kassym-Jomart Tokayev to end the dispute.',
  ),
];

const calls: readonly Rule<Trigger>[] = [
  rule(
    'en.call.noun',
    'phone/telephone call~ | phone/telephone conversation~ | phone/telephone talks | phone/telephone/video discussion | phone/video conference | video conference | videoconference | call with | call between | a call | video call | video link | by phone/telephone | over the phone/telephone | on the phone/telephone | via videoconference | virtual/online/video meeting~ | virtual/online/video talks | virtual/online/video consultations',
    callNoun,
    'A phone call between Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev took place on Monday.',
    'Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev called for peace on Monday.',
  ),
  rule(
    'en.call.the-call',
    'the call',
    callNoun,
    'The call between Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev took place on Monday.',
    'Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev called for peace on Monday.',
  ),
  rule(
    'en.call.held',
    `${speak.held} | held a call with | had a call with | discussed by phone/telephone | told @ by phone`,
    { ...callVerb, status: 'held' },
    'Kazakh President Kassym-Jomart Tokayev spoke by phone with Uzbek President Shavkat Mirziyoyev.',
    'Kazakh President Kassym-Jomart Tokayev spoke at the forum with Uzbek President Shavkat Mirziyoyev.',
  ),
  rule(
    'en.call.spoke',
    talk.held,
    { ...callVerb, status: 'held', weak: true },
    'Kazakh President Kassym-Jomart Tokayev spoke with Uzbek President Shavkat Mirziyoyev.',
    'Kazakh President Kassym-Jomart Tokayev spoke with reporters in Uzbekistan.',
  ),
  rule(
    'en.call.future',
    speak.planned,
    { ...callVerb, status: 'announced' },
    'Kazakh President Kassym-Jomart Tokayev will speak by phone with Uzbek President Shavkat Mirziyoyev.',
    'Kazakh President Kassym-Jomart Tokayev spoke by phone with Uzbek President Shavkat Mirziyoyev.',
  ),
  rule(
    'en.call.talk-future',
    talk.planned,
    { ...callVerb, status: 'announced', weak: true },
    'Kazakh President Kassym-Jomart Tokayev will speak with Uzbek President Shavkat Mirziyoyev.',
    'Kazakh President Kassym-Jomart Tokayev spoke with Uzbek President Shavkat Mirziyoyev.',
  ),
  rule(
    'en.call.infinitive',
    `${speak.infinitive} | ${talk.infinitive}`,
    { ...callVerb, status: null, weak: true },
    'Kazakh President Kassym-Jomart Tokayev is expected to speak by phone with Uzbek President Shavkat Mirziyoyev.',
    'Kazakh President Kassym-Jomart Tokayev is expected to speak in Uzbekistan.',
  ),
];

const gatherings: readonly Rule<Trigger>[] = [
  rule(
    'en.summit.noun',
    'summit~ | c5 + 1 | leaders meeting | council of heads of state | council of the heads of state | meeting of heads of state | meeting of the heads of state | meeting of leaders | meeting of the leaders',
    { frame: 'summit', form: 'noun', status: null },
    'Kazakh President Kassym-Jomart Tokayev took part in the OTS summit in Bishkek, which was held on Monday.',
    'Climbers from Kazakhstan reached the top on Monday.',
  ),
  rule(
    'en.session.noun',
    'the/this/next/previous session | the ministerial session/segment/meeting/part | the commission | next/previous gathering | the commission s next/previous',
    { frame: 'meeting', form: 'noun', status: null, refers: 'session', weak: true },
    'A session of the Kazakh-Russian intergovernmental commission took place in Astana on Monday. The next session will be held in Moscow in 2026.',
    'A session of the Kazakh-Russian intergovernmental commission took place in Astana on Monday. Trade grew by five percent in 2025.',
  ),
  rule(
    'en.round.noun',
    'round | second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth session/meeting',
    { frame: 'meeting', form: 'noun', status: null, refers: 'round', weak: true },
    'Political consultations between Nepal and Cambodia were held in Siem Reap on Monday. It was agreed that the fourth round would be held in Kathmandu in 2027.',
    'Political consultations between Nepal and Cambodia were held in Siem Reap on Monday. It was the fourth of its kind.',
  ),
  rule(
    'en.invite.verb',
    `invited | has/have/had invited | invites | ${['extended', 'renewed', 'reiterated', 'repeated', 'conveyed', 'handed', 'issued', 'delivered'].map((verb) => `${verb} an/his/her/their/the invitation to | has/have/had ${verb} an/his/her/their/the invitation to | ${verb} @ invitation to | ${verb} an @ invitation to`).join(' | ')}`,
    { frame: 'invite', form: 'verb', status: 'invited' },
    'Serbian President Aleksandar Vučić invited Kazakh President Kassym-Jomart Tokayev to pay an official visit to Serbia.',
    'Serbian President Aleksandar Vučić thanked Kazakh President Kassym-Jomart Tokayev for his hospitality.',
  ),
  rule(
    'en.invite.passive',
    'was/were/been/being invited',
    { frame: 'invite', form: 'verb', status: 'invited', passive: true, weak: true },
    'Kazakh President Kassym-Jomart Tokayev was invited to Serbia by Serbian President Aleksandar Vučić.',
    'Kazakh President Kassym-Jomart Tokayev was welcomed in Serbia by Serbian President Aleksandar Vučić.',
  ),
  rule(
    'en.invite.accepted',
    'accepted the/an/his/her/their? invitation | has accepted the/an/his/her/their? invitation | was/were invited by | has been invited by | received an invitation from',
    { frame: 'invite', form: 'verb', status: 'invited', passive: true },
    'Kazakh President Kassym-Jomart Tokayev accepted the invitation from Serbian President Aleksandar Vučić.',
    'Kazakh President Kassym-Jomart Tokayev accepted the resignation of the cabinet.',
  ),
];

export const triggers: readonly Rule<Trigger>[] = [
  rule(
    'en.visit.leaves',
    'flies/flew/fly/flying home | returns/returned home | returned/returns to his/her/the capital/country | departs/departed/departing for home | leaves/left for home | heading/heads/headed home | will fly/return home | before returning/flying/heading back? to | before returning/flying/heading home | before departing/leaving | flies/fly/flew/heads/headed back to | flies/fly/flew/heads/headed/is/are back on | returns/return/returned to/on | will return/fly back? to | will return on | due home/back in/on | left/leaves/departed/departs the country | leave/depart the country | to leave/depart on | will leave/depart on | and leave/leaves/depart/departs on | departed/departs/depart on | departed/left after | wheels up | his/her/their departure/return is/was | his/her/their departure/return on/home',
    { frame: 'visit', form: 'verb', status: null, leaves: true },
    'Serbian President Aleksandar Vučić arrived in Astana on Monday on an official visit to Kazakhstan. He flies home on Friday.',
    'Serbian President Aleksandar Vučić arrived in Astana on Monday on an official visit to Kazakhstan. He speaks to students on Friday.',
  ),
  ...visits,
  ...meetings,
  ...receptions,
  ...calls,
  ...gatherings,
];
