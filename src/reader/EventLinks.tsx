import type { MouseEvent } from 'react';
import { isPlainClick } from '../ui/is-plain-click';

/** Another event that can be opened from here. */
export interface LinkedEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly href: string;
  readonly onOpen: () => void;
}

/** A short list of related events; nothing where there are none. */
export function EventLinks({ heading, events }: { heading: string; events: readonly LinkedEvent[] }) {
  if (events.length === 0) return null;
  const onClick = (event: MouseEvent, open: () => void) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    open();
  };
  return (
    <section className="event-links">
      <h3 className="card-heading">{heading}</h3>
      <ul>
        {events.map(({ id, title, date, href, onOpen }) => (
          <li key={id}>
            <a href={href} onClick={(event) => onClick(event, onOpen)}>
              {title}
            </a>{' '}
            <span className="event-link-date">{date}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
