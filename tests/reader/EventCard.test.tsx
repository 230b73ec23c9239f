import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Confidence } from '../../src/model/event';
import { EventCard } from '../../src/reader/EventCard';
import { buildEvent } from '../fixtures/events';
import { show, voice } from '../fixtures/show';
import { TODAY } from '../fixtures/tables';

function showCard(suggested: Confidence | null) {
  const event = buildEvent({ suggested });
  show(
    <EventCard event={event} articles={[]} side="none" today={TODAY} voice={voice}>
      {null}
    </EventCard>,
  );
}

it('says of an event that was read by rule that no editor has checked it', () => {
  showCard('certain');
  expect(screen.getByText(/Suggested from the text by rule\. No editor has checked it yet/)).toBeVisible();
});

it('says besides where it is likely rather than certain', () => {
  showCard('likely');
  expect(screen.getByText(/as likely rather than certain/)).toBeVisible();
});

it('says nothing of the kind where an editor answers for it', () => {
  showCard(null);
  expect(screen.queryByText(/Suggested/)).not.toBeInTheDocument();
});
