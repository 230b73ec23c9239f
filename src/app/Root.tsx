import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { loadAhead } from '../dataset/load-ahead';
import { buildQueryClient } from '../dataset/query-client';
import { SourceProvider } from '../dataset/use-source';
import { SpeechProvider } from '../i18n/use-speech';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { App } from './App';
import { PanelFailure } from './PanelFailure';
import { useLanguage } from './use-language';

/** Language and loading around the app. Until a language has come there are no words, only the name and a sign. */
export function Root() {
  const [client] = useState(startClient);
  const { speech, hasFailed, choose, retry } = useLanguage();
  if (!speech) return <Wordless hasFailed={hasFailed} onRetry={retry} />;
  return (
    <QueryClientProvider client={client}>
      <SpeechProvider speech={speech}>
        <ErrorBoundary fallback={(error, again) => <PanelFailure error={error} onRetry={again} />}>
          <SourceProvider>
            <App onLanguage={choose} />
          </SourceProvider>
        </ErrorBoundary>
      </SpeechProvider>
    </QueryClientProvider>
  );
}

/** The dataset is asked for beside the language, before anything is drawn. */
function startClient(): QueryClient {
  const client = buildQueryClient();
  void loadAhead(client);
  return client;
}

function Wordless({ hasFailed, onRetry }: { hasFailed: boolean; onRetry: () => void }) {
  return (
    <main className="wordless" aria-busy={!hasFailed}>
      <p className="brand">Bilat</p>
      {hasFailed && (
        <button type="button" className="button" aria-label="Bilat ↻" onClick={onRetry}>
          ↻
        </button>
      )}
    </main>
  );
}
