import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { Day } from '../model/day';
import { type EventRecord, type HistoryStep, shownStatusOf } from '../model/event';
import { parseEventDate } from '../model/event-date';
import type { ServedArticle } from '../model/served';
import { Flag } from '../ui/Flag';
import { KindMark, type Side } from '../ui/KindMark';
import { composeTitle, sayParties, sayWhat } from '../words/compose-title';
import { sayPrecision, sayWhen, sayWhenEdtf } from '../words/say-date';
import {
  langOfOffice,
  langOfPerson,
  sayOffice,
  sayParty,
  sayPerson,
  sayPlaceInFull,
  type Voice,
} from '../words/say-name';
import { EventSummary } from './EventSummary';
import './event-card.css';

export interface EventCardProps {
  readonly event: EventRecord;
  readonly articles: readonly ServedArticle[];
  readonly side: Side;
  readonly today: Day;
  readonly voice: Voice;
  readonly children: ReactNode;
}

/** What the event is: title, date, lifecycle, people, place. */
export function EventCard({ event, articles, side, today, voice, children }: EventCardProps) {
  const { t, formatter } = useSpeech();
  const date = event.date === null ? null : (parseEventDate(event.date) ?? null);
  const precision = sayPrecision(date, voice.speech);
  const status = shownStatusOf(event, today);
  return (
    <div className="card">
      <p className="card-kind" data-side={side}>
        <KindMark kind={event.kind} level={event.level} status={status} side={side} />
        <span>{sayWhat(event, voice)}</span>
        <span className="card-status" data-status={status}>
          {t(`status.${status}`)}
        </span>
      </p>
      <h2 className="card-title">{composeTitle(event, voice)}</h2>
      <p className="card-date">
        {sayWhen(date, voice.speech)}
        {precision && <span className="card-precision">{precision}</span>}
      </p>
      {event.history.length > 0 && (
        <Lifecycle steps={event.history} articles={articles} voice={voice} side={side} />
      )}
      <People event={event} voice={voice} />
      {event.venue.place !== null && (
        <p className="card-place">
          <span className="card-label">{t('reader.place')}</span>{' '}
          {formatter.row([
            sayPlaceInFull(event.venue.place, event.date, voice),
            ...(event.venue.country ? [sayParty(event.venue.country, voice)] : []),
          ])}
        </p>
      )}
      {event.suggested && (
        <p className="card-suggested">
          {t(event.suggested === 'certain' ? 'reader.suggestedCertain' : 'reader.suggestedLikely')}
        </p>
      )}
      <EventSummary summary={event.summary} />
      {children}
    </div>
  );
}

interface LifecycleProps {
  readonly steps: readonly HistoryStep[];
  readonly articles: readonly ServedArticle[];
  readonly side: Side;
  readonly voice: Voice;
}

/** How the event moved through its statuses, with the report that moved it. */
function Lifecycle({ steps, articles, side, voice }: LifecycleProps) {
  const { t } = useSpeech();
  return (
    <section>
      <h3 className="visually-hidden">{t('reader.history')}</h3>
      <ol className="lifecycle" data-side={side}>
        {steps.map(({ status, day, article }) => (
          <li key={`${status}-${article}`}>
            <span className="lifecycle-status">{t(`status.${status}`)}</span>
            <span>{sayWhenEdtf(day, voice.speech)}</span>
            <span>{articles.find(({ id }) => id === article)?.publisher}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who takes part: the people by name, and the parties where somebody is named of some of them only. */
function People({ event, voice }: { event: EventRecord; voice: Voice }) {
  const { t } = useSpeech();
  const { participants, parties } = event;
  const isWhole = parties.every((party) => participants.some((person) => person.party === party));
  return (
    <>
      {participants.length > 0 && (
        <section>
          <h3 className="visually-hidden">{t('reader.people')}</h3>
          <ul className="people">
            {participants.map(({ person, party, office }) => (
              <li key={person}>
                <Flag party={party} />
                <span className="person-name" lang={langOfPerson(person, voice)}>
                  {sayPerson(person, voice)}
                </span>
                <span className="visually-hidden">{sayParty(party, voice)}</span>
                <span className="person-office" lang={langOfOffice(office, party, voice)}>
                  {sayOffice(office, party, voice)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!isWhole && (
        <p className="card-place">
          <span className="card-label">{t('reader.parties')}</span> {sayParties(parties, voice)}
        </p>
      )}
    </>
  );
}
