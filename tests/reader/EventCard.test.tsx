import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadSpeech } from '../../src/i18n/speech';
import { SpeechProvider } from '../../src/i18n/use-speech';
import { EventCard } from '../../src/reader/EventCard';
import { buildEvent } from '../fixtures/events';
import { smallGazetteer } from '../fixtures/gazetteer';
import { TODAY } from '../fixtures/tables';

const event = buildEvent({ participants: [{ person: 'tokayev', party: 'KZ', office: 'president' }] });

async function showCard(locale: 'ru' | 'tr') {
  const speech = await loadSpeech(locale);
  const voice = { speech, gazetteer: smallGazetteer };
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
