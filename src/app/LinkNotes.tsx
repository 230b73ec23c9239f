import { useState } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { LinkProblem } from '../model/link';
import { Icon } from '../ui/Icon';

/** One quiet line for each part of the opened link that was not honoured. */
export function LinkNotes({ problems }: { problems: readonly LinkProblem[] }) {
  const { t } = useSpeech();
  const [dismissed, setDismissed] = useState<readonly LinkProblem[]>();
  if (problems.length === 0 || dismissed === problems) return null;
  return (
    <div className="link-notes" role="status">
      <ul>
        {problems.map((problem) => (
          <li key={problem.code === 'newer-link' ? 'v' : problem.key}>
            {problem.code === 'newer-link'
              ? t('problem.linkNewer')
              : t('problem.linkKey', { key: problem.key, value: problem.value })}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label={t('problem.dismiss')}
        onClick={() => setDismissed(problems)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
