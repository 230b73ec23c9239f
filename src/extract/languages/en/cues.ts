/* What tells in English whether something took place, will, fell through or must not be decided; and what makes it no event. */
import { type Block, type Cue, type Rule, rule } from '../../language-rules';

const IS = 'is/are/was/were';
/** What a plan is to do, where it is the visit or the talks themselves. */
const BEGIN = 'take place | begin | start | be held | happen | last | kick off | open | run | occur';

const each = (leads: string, verbs: string): string =>
  leads
    .split('|')
    .flatMap((lead) => verbs.split('|').map((verb) => `${lead.trim()} ${verb.trim()}`))
    .join(' | ');

/** A plan told by a verb or participle: `to visit`, `a visit` follow or stand before. */
const PLANNED = `scheduled | planned | slated | earmarked | penciled/pencilled in | expected in/on/at/this/next/soon/later/tomorrow | ${IS} due in/on/this/next | due next/this/later/tomorrow | ${IS} set for | ${each(
  `expected to | ${IS} due to | ${IS} set to | likely to | scheduled to | planned to | slated to`,
  BEGIN,
)}`;

/** `Dismissed a local newspaper's report that`, `denied media speculation that`. */
const DENIED_REPORT = each(
  'denied | dismissed | rejected | refuted | denies | dismisses | rejects | denied @ | dismissed @ | rejected @ | dismissed a/the @ | denied a/the @ | rejected a/the @ | dismissed a/the @ s | dismissed a/the @ @ s | denied a/the @ s | denied a/the @ @ s',
  'report/reports/rumours/rumors/rumour/rumor/speculation/claim/claims/suggestions/allegations that',
);

/** `Called for a meeting`: not so `at the summit they called for a ceasefire`. */
const CALLED_FOR = each(
  'urged | called for | calls for | calling for | pushing for | pushed for | demanded | demands',
  'talks/negotiations/dialogue/consultations | a/an/another/direct/further/immediate/new/urgent/peace @? meeting/summit/talks/negotiations/visit/call/consultations',
);

export const cues: readonly Rule<Cue>[] = [
  rule(
    'en.cue.held',
    'held | took place | began | concluded/ended/completed day/their/the first | begun | started | kicked off | is/are/was/were underway | is/are/was/were under way | got underway | paid | pays | is/are/was/were paying | made a/an/his/her/their | is/are/was/were making | is/are/was/were on a/an/his/her/their | were held | was held | is/are being held | has/have begun | arrived | attended | took part | participated | had a/an/his/her/separate/bilateral | had talks | had discussions | hosted | chaired | co-chaired | opened | convened | gathered | undertook | conducted | lasted | said/told/stated/noted/added during/after/following | said/told on @ during/after/following | has/have returned | has/have returned home | returned home | returned from | returning from | is/are/was/were back from | arrived back from | met in/on/for/at/today/yesterday',
    { status: 'held' },
    'Talks between Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev took place in Moscow on Tuesday.',
    'Talks between Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev will take place in Moscow.',
  ),
  rule(
    'en.cue.taking-place',
    'taking place | takes place | is/are taking place | begins | starts | gets/getting underway | kicks off | opens',
    { status: 'held', byDate: true },
    'Talks between Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev are taking place in Moscow.',
    'Talks between Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev will take place in Moscow.',
  ),
  rule(
    'en.cue.hold',
    'presidents/leaders/ministers/sides/delegations/diplomats/state/government hold a/an/talks/their/bilateral/one-on-one | holds a/an/talks',
    { status: 'held', byDate: true, weak: true },
    'Kazakh President Kassym-Jomart Tokayev will visit Russia on Friday. On Saturday the two presidents hold talks in Sochi.',
    'Kazakh President Kassym-Jomart Tokayev will visit Russia on Friday. On Saturday the two presidents are to hold talks in Sochi.',
  ),
  rule(
    'en.cue.setting-off',
    'sets off | set/setting off | departs | depart | embarks | leaves on @ on/for | leaves @ on/for | leaves on/for a | leaves for | heads off | heads on | travels on @ on/for | travels @ on/for | flies out | flies on @ on/for | arrives on @ on/for | arrives @ on/for | arrives in @ on/for',
    { status: 'held', byDate: true, frames: ['visit'] },
    'Serbian President Aleksandar Vučić sets off on Friday on a trip to Russia.',
    'Serbian President Aleksandar Vučić spoke on Friday of his trip to Russia.',
  ),
  rule(
    'en.cue.ended',
    'concluded | concludes | ended | ends | wrapped up | wraps up | wound up | completed | completes | finished | cut short | cuts short | cutting short | closed a/an/the/their/his/her/its | rounded off',
    { status: 'held', ends: true },
    'Serbian President Aleksandar Vučić concluded a three-day visit to Russia on Tuesday.',
    'Serbian President Aleksandar Vučić will begin a three-day visit to Russia on Tuesday.',
  ),
  rule(
    'en.cue.in-a-meeting',
    'in a/an/his/her/their meeting/conversation/discussion with | in a/an @ meeting/conversation/discussion with | at a/an/his/her/their meeting with | at a/an @ meeting with | in talks with | in @ talks with | in a/an/his/her call with | in a phone/telephone call/conversation with',
    { status: 'held', weak: true, frames: ['meeting', 'call'] },
    'In a short meeting with Russian President Vladimir Putin, Serbian President Aleksandar Vučić called for peace.',
    'Serbian President Aleksandar Vučić will hold a short meeting with Russian President Vladimir Putin.',
  ),
  rule(
    'en.cue.closed',
    'closing a/an/the/their/his/her/its | wrapping up | concluding | capped | brought to a close | drew to a close | drawing to a close | came to an end | winding up | getting underway | kicking off',
    { status: 'held', frames: ['visit', 'meeting', 'summit'] },
    'The summit of the presidents of Kazakhstan, Russia and Serbia in Moscow came to an end with a declaration.',
    'The presidents of Kazakhstan, Russia and Serbia will open their summit in Moscow with a declaration.',
  ),
  rule(
    'en.cue.at-a-summit',
    'at the/a/their/its/this summit | at the/a/their/its/this @ summit | at the/a/their/its @ @ summit',
    { status: 'held', weak: true, frames: ['summit', 'meeting'] },
    'Kazakh President Kassym-Jomart Tokayev, Russian President Vladimir Putin and Serbian President Aleksandar Vučić called for peace at a trilateral summit in Moscow.',
    'Kazakh President Kassym-Jomart Tokayev, Russian President Vladimir Putin and Serbian President Aleksandar Vučić will hold a trilateral summit in Moscow.',
  ),
  rule(
    'en.cue.about',
    'focused on | focussed on | centred/centered on | dominated | dominated by | revolved around | touched upon | covered | were discussed | was discussed | topped the agenda | dealt with',
    { status: 'held', weak: true, frames: ['meeting', 'summit', 'call'] },
    'The talks of Kazakh President Kassym-Jomart Tokayev with Russian President Vladimir Putin focused on gas.',
    'The talks of Kazakh President Kassym-Jomart Tokayev with Russian President Vladimir Putin will focus on gas.',
  ),
  rule(
    'en.cue.confirmed',
    'announced/announces/confirmed/confirms the visit/trip of/by/to | announced/announces/confirmed/confirms the/a @ visit/trip of/by/to | announced/confirmed on @ the visit/trip of/by/to | announced/confirmed on @ the/a @ visit of/by/to | is/are on the agenda/programme/program/schedule for | beginning/starting on @',
    { status: 'announced', byDate: true },
    'The Kremlin announced the state visit to Russia of Kazakh President Kassym-Jomart Tokayev, from November 20 to 22.',
    'The Kremlin recalled the state visit to Russia of Kazakh President Kassym-Jomart Tokayev, which ended on Monday.',
  ),
  rule(
    'en.cue.agenda',
    'agenda/programme/program/schedule/itinerary also? includes/features/envisages/foresees | includes/feature/features/foresees/envisages/include talks/meetings/discussions/a/an | on his/her/their agenda/schedule | programme/program/agenda/itinerary will include',
    { status: 'announced' },
    'The itinerary includes talks of Serbian President Aleksandar Vučić with Russian President Vladimir Putin.',
    'The press noted talks of Serbian President Aleksandar Vučić with Russian President Vladimir Putin, which ended on Monday.',
  ),
  rule(
    'en.cue.during',
    'during | following | after | at/towards the end/close/conclusion of | at/to the start/beginning/outset/opening of | to conclude/close/end/open a/an/his/her/their | as part of | in the course of | the first/second/third/fourth/fifth/last/final/opening/closing day of | the first/last/final leg of | the second and final/last day of | third and final/last day of | fourth and final/last day of | rounding off | rounded off | capped | capping | since | for talks | for a @ meeting with/between/of | for a meeting with/between | for bilateral/trilateral/political/high-level/peace/further talks/consultations | in @ talks | outcome/outcomes/result/results of | earlier this week/month/year | ago | the last | his last | a recent | recent | the previous | previous | latest | was his | was her | was the',
    { status: 'held', weak: true },
    'Serbian President Aleksandar Vučić is in Moscow for talks with Russian President Vladimir Putin.',
    'Serbian President Aleksandar Vučić will hold talks with Russian President Vladimir Putin.',
  ),
  rule(
    'en.cue.purpose',
    'arrived/arrives/landed in/at @ to | arrived/arrives/landed in/at @ on @ to | on @ arrived in @ to | arrived/arrives here to | arrived/arrives here on @ to | left @ for @ to | left @ on @ for @ to | in order to',
    { status: 'announced', frames: ['meeting', 'call', 'receive'] },
    'Serbian President Aleksandar Vučić arrived in Moscow to meet with Russian President Vladimir Putin.',
    'Serbian President Aleksandar Vučić arrived in Moscow and met with Russian President Vladimir Putin.',
  ),
  rule(
    'en.cue.on-a',
    'on a | on an | on his | on her | on their | for a | for an | as part of a/an/his/her/their',
    { status: 'held', weak: true, goesOn: true, frames: ['visit'] },
    'Serbian President Aleksandar Vučić, on a working visit to Moscow, praised the deal.',
    'There is a need for a meeting of Serbian President Aleksandar Vučić with Russian President Vladimir Putin.',
  ),
  rule(
    'en.cue.mediated',
    'mediated by | brokered by | facilitated by | under the mediation of | with the mediation of | in the presence of | also attended | was also attended by | were joined by | was joined by | also took part in | also present at | was represented by | were represented by | represented at the table/talks/meeting by | was represented at the table/talks/meeting by | hosted by | attended by | moderated by | chaired by',
    { status: 'held', weak: true, attends: true, frames: ['meeting', 'summit'] },
    'Russian President Vladimir Putin met with Turkish President Recep Tayyip Erdogan in Astana. The meeting was also attended by Kazakh President Kassym-Jomart Tokayev.',
    'Russian President Vladimir Putin met with Turkish President Recep Tayyip Erdogan in Astana. The meeting was praised by Kazakh President Kassym-Jomart Tokayev.',
  ),
  rule(
    'en.cue.spoke',
    'spoke | talked | discussed | told | informed | speaking by/on/over/via',
    { status: 'held', frames: ['call'] },
    'Russian President Vladimir Putin told Kazakh President Kassym-Jomart Tokayev of it by phone.',
    'Russian President Vladimir Putin will inform Kazakh President Kassym-Jomart Tokayev by phone.',
  ),
  rule(
    'en.cue.announced',
    `${PLANNED} | will/would @? take place | will/would be held | to be held | will/would @? hold | will/would on @ hold | will/would @? pay | will/would on @ pay | will/would @? begin | will/would @? start | will/would @? make | will/would @? have | will/would @? undertake | will/would @? embark | will/would @? host | will/would @? attend | will/would @? chair | will/would @? conduct | will/would @? meet in/on/for/next/again | will/would next/again meet | will/would be hosted by | will/would be in | plans | plan | planning | preparing | prepares | preparations | upcoming | forthcoming | ahead of | in the run-up to | agreed to | agreed on | intends to | intend to | intention | is/are to pay | is/are to hold | is/are to make | is/are to begin/start/host/receive | is/are/was/were going to make/pay/hold/have/take | will be | would be | will/would last | will kick off | will/would go | arranging | arrange | looked forward to | looks forward to | look forward to | looking forward to`,
    { status: 'announced' },
    'The state visit of Kazakh President Kassym-Jomart Tokayev to Russia is planned for December.',
    'The state visit of Kazakh President Kassym-Jomart Tokayev to Russia concluded on Tuesday.',
  ),
  rule(
    'en.cue.will',
    `will | would | expected | ${IS} @? due to | ${IS} @? set to | poised to | later this week/month/year | reports/rumours/rumors/speculation of/about cancellation/postponement | in the coming days/weeks/months | in the near future | soon`,
    { status: 'announced', weak: true },
    'The meeting of Kazakh President Kassym-Jomart Tokayev with Russian President Vladimir Putin will focus on gas.',
    'The meeting of Kazakh President Kassym-Jomart Tokayev with Russian President Vladimir Putin focused on gas.',
  ),
  rule(
    'en.cue.was-to',
    'was/were to | was/were to hold/pay/make/begin/start/receive/host | was/were to take place | was/were to be held | had been @? due | had been @? scheduled/planned/set/slated/pencilled/penciled | was/were @? due to | was/were @? set to | was/were @? scheduled to | was/were @? expected to',
    { status: 'announced', lapsed: true },
    'Russian President Vladimir Putin was to meet with Kazakh President Kassym-Jomart Tokayev in Moscow.',
    'Russian President Vladimir Putin met with Kazakh President Kassym-Jomart Tokayev in Moscow.',
  ),
  rule(
    'en.cue.to-speak',
    'will/would @? speak | to speak | will/would @? talk | to talk',
    { status: 'announced', frames: ['call'] },
    'Russian President Vladimir Putin will speak to Kazakh President Kassym-Jomart Tokayev by phone.',
    'Russian President Vladimir Putin spoke to Kazakh President Kassym-Jomart Tokayev by phone.',
  ),
  rule(
    'en.cue.invited',
    'an invitation | open invitation | invitation to visit/pay/make/travel | invitation for | invitations | standing invitation | invited | invite | inviting | invites',
    { status: 'invited', frames: ['visit'] },
    'Serbian President Aleksandar Vučić spoke of an invitation for a visit of Kazakh President Kassym-Jomart Tokayev to Serbia.',
    'Serbian President Aleksandar Vučić spoke of the visit of Kazakh President Kassym-Jomart Tokayev to Serbia, which began on Monday.',
  ),
  rule(
    'en.cue.postponed',
    'postponed | postpone | postpones | postponing | postponement | put off | puts off | putting off | rescheduled | reschedule | delayed | delays | delaying | deferred | moved to a later date | moved back | has/have/had been moved | pushed back | pushed to | put on hold | suspended',
    { status: 'postponed' },
    'The visit of Kazakh President Kassym-Jomart Tokayev to Russia has been postponed.',
    'The visit of Kazakh President Kassym-Jomart Tokayev to Russia has been completed.',
  ),
  rule(
    'en.cue.cancelled',
    'cancelled | will/would not go ahead | will/would no longer go/take/be/visit/travel/meet/attend/host/receive | not be going/taking ahead/place | will/would not take place as planned/scheduled | cut from the programme/program | canceled | cancels | cancel | cancelling | canceling | cancellation~ | called off | calls off | calling off | call off | scrapped | scraps | scrapping | scrap | axed | shelved | abandoned | ditched | dropped plans | pulled out of | fallen through | fell through | nixed',
    { status: 'cancelled' },
    'The visit of Kazakh President Kassym-Jomart Tokayev to Russia has been cancelled.',
    'The visit of Kazakh President Kassym-Jomart Tokayev to Russia has been completed.',
  ),
  rule(
    'en.cue.declined',
    'declined | turned down | rejected | declines | turns down | declining',
    { status: 'declined' },
    'Serbian President Aleksandar Vučić declined the visit to Russia that was planned.',
    'Serbian President Aleksandar Vučić began the visit to Russia.',
  ),
  rule(
    'en.cue.denied',
    'not underway | not under way | currently not | not being prepared | not on the agenda | not yet planned/scheduled/agreed | not foreseen | did not | didn t | has not | hasn t | have not | had not | no plans | not planned | not planning | is not | isn t | are not | was not | were not | wasn t | will not | won t | would not | wouldn t | does not | do not | there will be no | no immediate plans | never | ruled out | rules out | rule out | not scheduled | refused to | refuses to | without meeting | no meeting | no talks | no visit | cannot | can not | could not | neither',
    { doubt: 'denied' },
    'Russian President Vladimir Putin did not meet with Kazakh President Kassym-Jomart Tokayev in Moscow.',
    'Russian President Vladimir Putin met with Kazakh President Kassym-Jomart Tokayev in Moscow.',
  ),
  rule(
    'en.cue.denial',
    `denied that | denies that | denied reports that | dismissed reports that | dismissed speculation that | rejected reports that | denied media reports that | dismissed media reports that | denied claims that | denied rumours/rumors that | untrue that | not true that | no truth to reports that | dismissed claims that | ${DENIED_REPORT}`,
    { doubt: 'denied', governs: true },
    'The Kremlin denied that Russian President Vladimir Putin would visit Turkey in December.',
    'The Kremlin announced that Russian President Vladimir Putin would visit Turkey in December.',
  ),
  rule(
    'en.cue.claimed',
    'claimed that | claims that | claimed on @ that | alleged that | alleges that | alleged on @ that | allegedly | purportedly',
    { doubt: 'unclear', governs: true },
    'A newspaper claimed that Russian President Vladimir Putin had met Kazakh President Kassym-Jomart Tokayev in Moscow.',
    'A newspaper reported that Russian President Vladimir Putin had met Kazakh President Kassym-Jomart Tokayev in Moscow.',
  ),
  rule(
    'en.cue.denied-noun',
    'denied | denies | dismissed | dismisses | untrue | baseless | unfounded | groundless | fake news | skipped | skips | skip | skipping | snubbed',
    { doubt: 'denied' },
    'The Kremlin denied a meeting of Russian President Vladimir Putin with Kazakh President Kassym-Jomart Tokayev.',
    'The Kremlin announced a meeting of Russian President Vladimir Putin with Kazakh President Kassym-Jomart Tokayev.',
  ),
  rule(
    'en.cue.hypothetical',
    'may visit | may meet | may take place | may hold | may pay | may travel | may be held | may be | might | could | would be ready | would be willing | would like to | would have | would welcome | would love to | is possible | was possible | possibility | possibly | eventual | considering | considered | consider | weighing | mulling | hypothetical | not ruled out | in the event | chance of | prospect of | perhaps | maybe',
    { doubt: 'hypothetical' },
    'Russian President Vladimir Putin could meet with Kazakh President Kassym-Jomart Tokayev in Moscow.',
    'Russian President Vladimir Putin met with Kazakh President Kassym-Jomart Tokayev in Moscow.',
  ),
  rule(
    'en.cue.wish',
    `possible | potential | proposed | need for | looking to | hopes of | in hope of | proposing | proposal for | suggested | ready to | readiness to | ready for | willing to | willingness to | open to | hopes to | hope to | hoped to | hoping to | hopes for | offered to | offer to | wants to | want to | wanted to | wish to | wishes to | should | must | can | urged @ to | urged @ @ to | ${CALLED_FOR} | seeking | sought | attempts to | attempted to | trying to | tried to | efforts to | asked for | desire to | eager to | keen to | if | whether | unless`,
    { doubt: 'hypothetical', attributive: true },
    'Russian President Vladimir Putin spoke of a possible meeting with Kazakh President Kassym-Jomart Tokayev.',
    'Russian President Vladimir Putin held a meeting with Kazakh President Kassym-Jomart Tokayev on possible routes.',
  ),
  rule(
    'en.cue.unclear',
    'had been expected | had planned | had intended | had hoped',
    { doubt: 'unclear' },
    'Russian President Vladimir Putin had planned to meet with Kazakh President Kassym-Jomart Tokayev in Moscow.',
    'Russian President Vladimir Putin met with Kazakh President Kassym-Jomart Tokayev in Moscow.',
  ),
];

export const blocks: readonly Rule<Block>[] = [
  rule(
    'en.block.sport',
    'match | championship~ | tournament~ | football | soccer | hockey | boxing | olympic~ | olympics | league | cup | athletes | fc | qualifier~ | semi-final~ | quarter-final~ | striker | goalkeeper | grand prix',
    { frames: 'all', scope: 'sentence' },
    'The football team of Kazakhstan met with Russia in the qualifying match in Moscow.',
    'Kazakh President Kassym-Jomart Tokayev met with Russian President Vladimir Putin in Moscow.',
  ),
  rule(
    'en.block.round',
    'round of @? elections/voting/sanctions/applause/golf/funding/applications/fighting/violence/strikes/attacks/bidding | round of the/a @? election/vote/elections/tournament/draw | election/voting/qualifying/funding round',
    { frames: ['meeting'], scope: 'own' },
    'Political consultations between Nepal and Cambodia were held in Siem Reap on Monday. A second round of elections will be held in Nepal in 2027.',
    'Political consultations between Nepal and Cambodia were held in Siem Reap on Monday. The second round will be held in Nepal in 2027.',
  ),
  rule(
    'en.block.audience',
    'speak/speaks/spoke/spoken/speaking/talk/talks/talked/talking with/to members/students/pupils/reporters/journalists/media/residents/businesspeople/entrepreneurs/investors/troops/soldiers/workers/employees/citizens/young/local/representatives/families | to/will/would speak/talk with/to members/students/pupils/reporters/journalists/media/residents/businesspeople/entrepreneurs/investors/troops/soldiers/workers/employees/citizens/young/local/representatives/families | speak/speaks/spoke/spoken/speaking/talk/talks/talked/talking with/to the press/media/diaspora/community | to/will/would speak/talk with/to the press/media/diaspora/community',
    { frames: ['call'], scope: 'own' },
    'Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev spoke to reporters.',
    'Russian President Vladimir Putin spoke to Kazakh President Kassym-Jomart Tokayev.',
  ),
  rule(
    'en.block.sights',
    'museum | exhibition | factory | plant | school | hospital | monument | mausoleum | memorial | mosque | cathedral | university | technology/national/industrial/science/economic park | temple | shrine | troops | farm | farms | plantation | company | terminal | gallery | library | zoo | stadium | laboratory | mine | greenhouse | workshop',
    { frames: ['visit'], scope: 'beside' },
    'Russian President Vladimir Putin visited the museum in Astana.',
    'Russian President Vladimir Putin visited Astana on Monday.',
  ),
  rule(
    'en.block.inside',
    'cabinet meeting~/session~/talks | meeting~ of the cabinet | emergency cabinet | parliament | parliamentary session/sitting/debate/hearing/group/party/meeting/committee | plenary | extended government | security council meeting/session | meeting/session of the security council | working day | party congress | board meeting/session | committee meeting/hearing/session | meeting of the committee',
    { frames: ['meeting'], scope: 'beside' },
    'The cabinet meeting with Kazakh President Kassym-Jomart Tokayev and the Russian ambassador was held.',
    'The meeting of Kazakh President Kassym-Jomart Tokayev with Russian President Vladimir Putin was held.',
  ),
  rule(
    'en.block.airport',
    'airport | red carpet | warm welcome | warm reception | on arrival | upon arrival | on/upon his/her arrival | tarmac | plane | touched down | touching down | touching ground',
    { frames: ['receive'], scope: 'sentence' },
    'Swiss Foreign Minister Ignazio Cassis was received at the airport by the ambassador of Kazakhstan.',
    'Swiss Foreign Minister Ignazio Cassis was received by the president of Kazakhstan.',
  ),
  rule(
    'en.block.hosts',
    'his/her/their/its/the/our/my hosts | the @ hosts',
    { frames: ['receive'], scope: 'own' },
    'Russian President Vladimir Putin thanked his hosts, Kazakh President Kassym-Jomart Tokayev and his aides.',
    'Russian President Vladimir Putin hosts Kazakh President Kassym-Jomart Tokayev in Moscow.',
  ),
  rule(
    'en.block.times',
    'several/many/two/three/four/five/six/seven/eight/nine/ten/10/12/20/numerous/multiple/countless times | frequently | regularly | a number of times | on several/many/numerous occasions',
    { frames: ['meeting', 'visit', 'call'], scope: 'clause' },
    'Russian President Vladimir Putin met with Kazakh President Kassym-Jomart Tokayev five times in Moscow.',
    'Russian President Vladimir Putin met with Kazakh President Kassym-Jomart Tokayev in Moscow at five.',
  ),
  rule(
    'en.block.accession',
    'accession/membership/coalition/budget/plea/ceasefire/peace/trade/hostage negotiations/talks with the european union/eu | accession/membership/coalition/budget negotiations/talks | negotiating chapter~ | accession/membership negotiations/talks with @',
    { frames: ['meeting'], scope: 'own' },
    'Serbian President Aleksandar Vučić said the accession negotiations with Russia and Kazakhstan began on Monday.',
    'Serbian President Aleksandar Vučić said the negotiations with Russia and Kazakhstan began on Monday.',
  ),
  rule(
    'en.block.reached',
    'reached during/between/with/an/a/the | reached @? consensus/agreement/agreements/understanding/understandings/deal/deals/compromise/conclusion | was/were/been reached',
    { frames: ['visit'], scope: 'own' },
    'Russian President Vladimir Putin reached an agreement in Astana on Monday.',
    'Russian President Vladimir Putin reached Astana on Monday.',
  ),
  rule(
    'en.block.pace',
    'speed/speeding/sped/step/stepping/stepped up @? talks/negotiations/consultations/discussions/contacts | accelerate/accelerating/intensify/intensifying/advance/advancing/expedite/continue/continuing/sustain/facilitate @? talks/negotiations/consultations/discussions | keep/keeping talks | progress/headway in/on/of @? talks/negotiations | pace of @? talks/negotiations | stalled talks/negotiations',
    { frames: ['meeting'], scope: 'own' },
    'Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev agreed to speed up talks on gas.',
    'Russian President Vladimir Putin and Kazakh President Kassym-Jomart Tokayev agreed to hold talks on gas.',
  ),
  rule(
    'en.block.mutual',
    'mutual visits | exchange of visits | reciprocal visits | visits at the highest level | high-level visits | regular meetings',
    { frames: ['visit'], scope: 'clause' },
    'Kazakh President Kassym-Jomart Tokayev praised the exchange of visits to Russia.',
    'Kazakh President Kassym-Jomart Tokayev began a visit to Russia.',
  ),
];
