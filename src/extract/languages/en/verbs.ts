/*
 * English verbs in their tenses. Each frame lists what is said of it (`visit`, `travel to`) once, in five forms; the
 * auxiliaries that make a plan or a report of it are the same for all.
 */
import type { Patterns } from '../../language-rules';

/** `base / third person / past / participle / -ing`. */
const VISIT = 'visit / visits / visited / visited / visiting';

/** Going somewhere is a visit only where the words say who goes and where. */
const TRAVEL = `
travel to / travels to / travelled/traveled to / travelled/traveled to / travelling/traveling to
travel on to / travels on to / travelled/traveled on to / travelled/traveled on to / travelling/traveling on to
travel on/this/next/later @ to / travels on/this/next/later @ to / travelled/traveled on/this/last/earlier @ to / travelled/traveled on/this/last/earlier @ to / travelling/traveling on/this/next/later @ to
fly to / flies to / flew to / flown to / flying to
fly on/this/next @ to / flies on/this/next @ to / flew on/this/last @ to / flown on/this/last @ to / flying on/this/next @ to
fly on to / flies on to / flew on to / flown on to / flying on to
fly into / flies into / flew into / flown into / flying into
fly out to / flies out to / flew out to / flown out to / flying out to
head to / heads to / headed to / headed to / heading to
head on/this/next @ to/for / heads on/this/next @ to/for / headed on/this/last @ to/for / headed on/this/last @ to/for / heading on/this/next @ to/for
head on to / heads on to / headed on to / headed on to / heading on to
head for / heads for / headed for / headed for / heading for
go to / goes to / went to / gone to / going to
go on to / goes on to / went on to / gone on to / going on to
journey to / journeys to / journeyed to / journeyed to / journeying to
proceed to / proceeds to / proceeded to / proceeded to / proceeding to
continue on to / continues on to / continued on to / continued on to / continuing on to
come to / comes to / came to / come to / coming to
tour / tours / toured / toured / touring`;

const ARRIVE = `
arrive in/at/on/for / arrives in/at/on/for / arrived in/at/on/for / arrived in/at/on/for / arriving in/at/on/for
arrive here/to / arrives here/to / arrived here/to / arrived here/to / arriving here/to
land in/at / lands in/at / landed in/at / landed in/at / landing in/at
touch down in / touches down in / touched down in / touched down in / touching down in
leave for / leaves for / left for / left for / leaving for
depart for / departs for / departed for / departed for / departing for
jet into/to / jets into/to / jetted into/to / jetted into/to / jetting into/to
jet off to / jets off to / jetted off to / jetted off to / jetting off to
touch down at / touches down at / touched down at / touched down at / touching down at
set off for/to / sets off for/to / set off for/to / set off for/to / setting off for/to
depart to / departs to / departed to / departed to / departing to
leave @ for / leaves @ for / left @ for / left @ for / leaving @ for
leave @ on @ for / leaves @ on @ for / left @ on @ for / left @ on @ for / leaving @ on @ for
leave @ on @ @ for / leaves @ on @ @ for / left @ on @ @ for / left @ on @ @ for / leaving @ on @ @ for
receive a warm welcome in / receives a warm welcome in / received a warm welcome in / received a warm welcome in / receiving a warm welcome in
depart @ for / departs @ for / departed @ for / departed @ for / departing @ for
leave on @ for / leaves on @ for / left on @ for / left on @ for / leaving on @ for
depart on @ for / departs on @ for / departed on @ for / departed on @ for / departing on @ for
depart @ on @ for / departs @ on @ for / departed @ on @ for / departed @ on @ for / departing @ on @ for`;

const MEET = `
meet / meets / met / met / meeting
meet with / meets with / met with / met with / meeting with
meet up with / meets up with / met up with / met up with / meeting up with
sit down with / sits down with / sat down with / sat down with / sitting down with
sit down for talks with / sits down for talks with / sat down for talks with / sat down for talks with / sitting down for talks with
confer with / confers with / conferred with / conferred with / conferring with
huddle with / huddles with / huddled with / huddled with / huddling with
convene with / convenes with / convened with / convened with / convening with
hold a summit with / holds a summit with / held a summit with / held a summit with / holding a summit with
hold a summit at / holds a summit at / held a summit at / held a summit at / holding a summit at
hold talks with / holds talks with / held talks with / held talks with / holding talks with
get together / gets together / got together / got together / getting together
sit down together / sits down together / sat down together / sat down together / sitting down together
sit down together with / sits down together with / sat down together with / sat down together with / sitting down together with
hold a meeting with / holds a meeting with / held a meeting with / held a meeting with / holding a meeting with
hold a @ meeting with / holds a @ meeting with / held a @ meeting with / held a @ meeting with / holding a @ meeting with
have a meeting with / has a meeting with / had a meeting with / had a meeting with / having a meeting with
have a @ meeting with / has a @ meeting with / had a @ meeting with / had a @ meeting with / having a @ meeting with
hold discussions with / holds discussions with / held discussions with / held discussions with / holding discussions with
hold @ discussions with / holds @ discussions with / held @ discussions with / held @ discussions with / holding @ discussions with
hold consultations with / holds consultations with / held consultations with / held consultations with / holding consultations with
hold @ talks with / holds @ talks with / held @ talks with / held @ talks with / holding @ talks with
hold @ - @ talks with / holds @ - @ talks with / held @ - @ talks with / held @ - @ talks with / holding @ - @ talks with
hold talks in/on @ with / holds talks in/on @ with / held talks in/on @ with / held talks in/on @ with / holding talks in/on @ with
hold a meeting in/on @ with / holds a meeting in/on @ with / held a meeting in/on @ with / held a meeting in/on @ with / holding a meeting in/on @ with
hold @ talks in/on @ with / holds @ talks in/on @ with / held @ talks in/on @ with / held @ talks in/on @ with / holding @ talks in/on @ with
hold talks here with / holds talks here with / held talks here with / held talks here with / holding talks here with
hold a meeting here with / holds a meeting here with / held a meeting here with / held a meeting here with / holding a meeting here with
hold talks today/yesterday/separately with / holds talks today/yesterday/separately with / held talks today/yesterday/separately with / held talks today/yesterday/separately with / holding talks today/yesterday/separately with
dine with / dines with / dined with / dined with / dining with
have dinner/lunch/breakfast with / has dinner/lunch/breakfast with / had dinner/lunch/breakfast with / had dinner/lunch/breakfast with / having dinner/lunch/breakfast with
attend a dinner/lunch/luncheon/banquet hosted/held/given by / attends a dinner/lunch/luncheon/banquet hosted/held/given by / attended a dinner/lunch/luncheon/banquet hosted/held/given by / attended a dinner/lunch/luncheon/banquet hosted/held/given by / attending a dinner/lunch/luncheon/banquet hosted/held/given by
have talks with / has talks with / had talks with / had talks with / having talks with`;

const RECEIVE = `
receive / receives / received / received / receiving
host / hosts / hosted / hosted / hosting
grant an audience to / grants an audience to / granted an audience to / granted an audience to / granting an audience to
give an audience to / gives an audience to / gave an audience to / given an audience to / giving an audience to
receive in audience / receives in audience / received in audience / received in audience / receiving in audience
play host to / plays host to / played host to / played host to / playing host to`;

/** Done at an airport too, and to news: somebody must be named. */
const WELCOME = `
welcome / welcomes / welcomed / welcomed / welcoming`;

const CALL_ON = `
call on / calls on / called on / called on / calling on
pay a courtesy call on/to / pays a courtesy call on/to / paid a courtesy call on/to / paid a courtesy call on/to / paying a courtesy call on/to
call upon / calls upon / called upon / called upon / calling upon
pay a courtesy call upon/with / pays a courtesy call upon/with / paid a courtesy call upon/with / paid a courtesy call upon/with / paying a courtesy call upon/with
have an audience with / has an audience with / had an audience with / had an audience with / having an audience with
pay a courtesy visit to / pays a courtesy visit to / paid a courtesy visit to / paid a courtesy visit to / paying a courtesy visit to
present his/her credentials to / presents his/her credentials to / presented his/her credentials to / presented his/her credentials to / presenting his/her credentials to`;

const SPEAK = `
receive a phone/telephone call from / receives a phone/telephone call from / received a phone/telephone call from / received a phone/telephone call from / receiving a phone/telephone call from
receive a phone/telephone call / receives a phone/telephone call / received a phone/telephone call / received a phone/telephone call / receiving a phone/telephone call
receive a @ phone/telephone call from / receives a @ phone/telephone call from / received a @ phone/telephone call from / received a @ phone/telephone call from / receiving a @ phone/telephone call from
be the recipient of a phone/telephone call from / is the recipient of a phone/telephone call from / was the recipient of a phone/telephone call from / been the recipient of a phone/telephone call from / being the recipient of a phone/telephone call from
take a phone/telephone call from / takes a phone/telephone call from / took a phone/telephone call from / taken a phone/telephone call from / taking a phone/telephone call from
place a phone/telephone call to / places a phone/telephone call to / placed a phone/telephone call to / placed a phone/telephone call to / placing a phone/telephone call to
receive a call from / receives a call from / received a call from / received a call from / receiving a call from
make a phone/telephone call to / makes a phone/telephone call to / made a phone/telephone call to / made a phone/telephone call to / making a phone/telephone call to
hold a call with / holds a call with / held a call with / held a call with / holding a call with
have a call with / has a call with / had a call with / had a call with / having a call with
hold a virtual/online/video meeting with / holds a virtual/online/video meeting with / held a virtual/online/video meeting with / held a virtual/online/video meeting with / holding a virtual/online/video meeting with
hold a virtual/online/video meeting / holds a virtual/online/video meeting / held a virtual/online/video meeting / held a virtual/online/video meeting / holding a virtual/online/video meeting
have a virtual/online/video meeting with / has a virtual/online/video meeting with / had a virtual/online/video meeting with / had a virtual/online/video meeting with / having a virtual/online/video meeting with
hold virtual/online/video talks with / holds virtual/online/video talks with / held virtual/online/video talks with / held virtual/online/video talks with / holding virtual/online/video talks with
hold phone/telephone talks / holds phone/telephone talks / held phone/telephone talks / held phone/telephone talks / holding phone/telephone talks
telephone / telephones / telephoned / telephoned / telephoning
phone / phones / phoned / phoned / phoning
speak by phone/telephone with/to / speaks by phone/telephone with/to / spoke by phone/telephone with/to / spoken by phone/telephone with/to / speaking by phone/telephone with/to
speak by phone/telephone / speaks by phone/telephone / spoke by phone/telephone / spoken by phone/telephone / speaking by phone/telephone
speak on/over the phone/telephone / speaks on/over the phone/telephone / spoke on/over the phone/telephone / spoken on/over the phone/telephone / speaking on/over the phone/telephone
speak by/via video link/call/conference / speaks by/via video link/call/conference / spoke by/via video link/call/conference / spoken by/via video link/call/conference / speaking by/via video link/call/conference
talk by phone/telephone / talks by phone/telephone / talked by phone/telephone / talked by phone/telephone / talking by phone/telephone
talk on/over the? phone/telephone / talks on/over the? phone/telephone / talked on/over the? phone/telephone / talked on/over the? phone/telephone / talking on/over the? phone/telephone
hold a phone/telephone/video call/conversation / holds a phone/telephone/video call/conversation / held a phone/telephone/video call/conversation / held a phone/telephone/video call/conversation / holding a phone/telephone/video call/conversation
have a phone/telephone/video call/conversation / has a phone/telephone/video call/conversation / had a phone/telephone/video call/conversation / had a phone/telephone/video call/conversation / having a phone/telephone/video call/conversation`;

/** By word of mouth or by phone: the second as a rule, where leaders and ministers of two states are named. */
const TALK = `
speak with/to / speaks with/to / spoke with/to / spoken with/to / speaking with/to
speak @ with/to / speaks @ with/to / spoke @ with/to / spoken @ with/to / speaking @ with/to
speak on @ with/to / speaks on @ with/to / spoke on @ with/to / spoken on @ with/to / speaking on @ with/to
talk with/to / talks with/to / talked with/to / talked with/to / talking with/to`;

interface Forms {
  readonly base: Patterns;
  readonly third: Patterns;
  readonly past: Patterns;
  readonly done: Patterns;
  readonly doing: Patterns;
}

function formsOf(table: string): Forms {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split(' / '));
  const column = (at: number) => rows.map((row) => row[at] ?? '').join(' | ');
  return { base: column(0), third: column(1), past: column(2), done: column(3), doing: column(4) };
}

/** Each of the first before each of the second. */
const before = (leads: Patterns, verbs: Patterns): Patterns =>
  leads
    .split('|')
    .flatMap((lead) => verbs.split('|').map((verb) => `${lead.trim()} ${verb.trim()}`))
    .join(' | ');

const ADVERB = 'also/then/later/first/now/subsequently/soon/again/next/separately/personally/reportedly';

/** With a present it tells what comes next: `is also meeting`, `is then flying to`. */
const NEXT = 'also/then/later/first/next/subsequently/soon';

/** `will visit`, `will then fly to`, `will on Friday host`, and what is reported of a plan: `said he would visit`. */
const WILL = `will ${ADVERB}? | would ${ADVERB}? | shall | ll | is/are to ${ADVERB}? | will on @ | is/are going to`;
const HAS = `has/have/had | has/have/had ${ADVERB}/already/just/recently/previously`;
const IS = 'is/are/was/were | is/are/was/were now/currently/again/reportedly | is/are on @';
const WILL_BE = `will be | will ${ADVERB} be | would be | is/are to be`;

/** What was done, and said in the perfect. */
const held = ({ past, done }: Forms): Patterns => `${past} | ${before(HAS, done)}`;
/** `meets`, `is meeting`: of today, or of the day still to come that is said beside it. */
const progressive = ({ doing }: Forms): Patterns => before(IS, doing);
const planned = ({ base, doing }: Forms): Patterns =>
  `${before(WILL, base)} | ${before(WILL_BE, doing)} | ${before(`is/are ${NEXT}`, doing)}`;
/** `to visit`: what stands before it tells whether and when. */
const infinitive = ({ base }: Forms): Patterns => before('to also/then/first?', base);

const tensesOf = (table: string) => {
  const forms = formsOf(table);
  return {
    held: held(forms),
    present: `${forms.third} | ${progressive(forms)}`,
    third: forms.third,
    progressive: progressive(forms),
    planned: planned(forms),
    infinitive: infinitive(forms),
    /** After a verb before it: `will fly to Doha and meet`, `before heading to`. */
    bare: forms.base,
    doing: forms.doing,
  };
};

/** `was received by`, `is being hosted by`. */
const RECEIVED = 'received by | hosted by | welcomed by | granted an audience by | received in audience by';

export const VERBS = {
  visit: tensesOf(VISIT),
  travel: tensesOf(TRAVEL),
  arrive: tensesOf(ARRIVE),
  meet: tensesOf(MEET),
  /** `apart from holding talks with`: what is done beside something else. `Meeting` alone is a noun. */
  besides: before(
    'before | after | besides | apart from | in addition to | as well as | while | by',
    formsOf(MEET)
      .doing.split('|')
      .map((verb) => verb.trim())
      .filter((verb) => verb !== 'meeting')
      .join(' | '),
  ),
  receive: tensesOf(RECEIVE),
  welcome: tensesOf(WELCOME),
  callOn: tensesOf(CALL_ON),
  speak: tensesOf(SPEAK),
  talk: tensesOf(TALK),
  received: {
    held: before(`was/were ${ADVERB}? | has/have/had been | is/are being | was/were being`, RECEIVED),
    /** `is received on Friday by`: the day tells. */
    present: before('is/are', RECEIVED),
    planned: before(`${WILL_BE} | to be`, RECEIVED),
    /** `will be received on Tuesday by`. */
    plannedAlone: before(`${WILL_BE} | to be`, 'received | hosted | welcomed'),
  },
} as const;
