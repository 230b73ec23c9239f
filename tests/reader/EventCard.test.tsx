import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locale';
import { loadSpeech } from '../../src/i18n/speech';
import { SpeechProvider } from '../../src/i18n/use-speech';
import type { Confidence } from '../../src/model/event';
import { EventCard } from '../../src/reader/EventCard';
import { buildEvent } from '../fixtures/events';
import { smallGazetteer } from '../fixtures/gazetteer';
import { TODAY } from '../fixtures/tables';

async function showCard(locale: Locale, suggested: Confidence | null = null) {
  const speech = await loadSpeech(locale);
  const voice = { speech, gazetteer: smallGazetteer };
  const participants = [{ person: 'tokayev', party: 'KZ', office: 'president' }];
  const event = buildEvent({ participants, suggested });
  render(
    <SpeechProvider speech={speech}>
      <EventCard event={event} articles={[]} side="a" today={TODAY} voice={voice}>
        {null}
      </EventCard>
    </SpeechProvider>,
  );
}

it('marks an English name as English where it stands in for one that nobody wrote', async () => {
  await showCard('tr');
  expect(screen.getByText('Kassym-Jomart Tokayev')).toHaveAttribute('lang', 'en');
  expect(screen.getByText('Devlet başkanı')).not.toHaveAttribute('lang');
});

it('leaves names of the reader’s own language to the language of the page', async () => {
  await showCard('ru');
  expect(screen.getByText('Касым-Жомарт Токаев')).not.toHaveAttribute('lang');
  expect(screen.getByText('президент')).not.toHaveAttribute('lang');
});

describe('an event that was read by rule', () => {
  it('is said not to have been checked by an editor', async () => {
    await showCard('en', 'certain');
    expect(screen.getByText(/Suggested from the text by rule\. No editor has checked it yet/)).toBeVisible();
  });

  it('is said besides to be likely rather than certain', async () => {
    await showCard('en', 'likely');
    expect(screen.getByText(/as likely rather than certain/)).toBeVisible();
  });

  it('is told from one that an editor answers for', async () => {
    await showCard('en');
    expect(screen.queryByText(/Suggested/)).not.toBeInTheDocument();
  });
});
