import { useEffect } from 'react';
import { isEvent, type RowRecord } from '../model/served';
import type { ViewState } from '../model/view-state';
import { composeTitle, sayParties } from '../words/compose-title';
import type { Voice } from '../words/say-name';

/** Names the tab and the history entry after what is read, else after the pair. */
export function useDocumentTitle(view: ViewState, record: RowRecord | undefined, voice: Voice): void {
  const { first, second } = view;
  const pair = [first, second].filter((party) => party !== null);
  const subject = record
    ? isEvent(record)
      ? composeTitle(record, voice)
      : record.title
    : sayParties(pair, voice);
  useEffect(() => {
    document.title = subject ? `${subject} — Bilat` : 'Bilat';
  }, [subject]);
}
