import { useEffect, useRef } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { Problem } from '../model/problem';
import { Icon } from '../ui/Icon';

/** Every record that was set aside: file, record, field and the reason in words. */
export function ProblemList({ problems, onClose }: { problems: readonly Problem[]; onClose: () => void }) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="problems" aria-labelledby="problems-title" onClose={onClose}>
      <div className="problems-header">
        <h2 id="problems-title">{t('problem.title')}</h2>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('problem.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <p>{t('problem.help')}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.file} ${problem.record} ${problem.field} ${problem.code} ${problem.value}`}>
            <strong>{t(`problem.code.${problem.code}`, { value: problem.value })}</strong>
            <ProblemPlace problem={problem} />
          </li>
        ))}
      </ul>
    </dialog>
  );
}

function ProblemPlace({ problem }: { problem: Problem }) {
  const { t } = useSpeech();
  const { file, record, field } = problem;
  const places = [
    [t('problem.file'), file],
    [t('problem.record'), record],
    [t('problem.field'), field],
  ] as const;
  return (
    <dl>
      {places.map(
        ([label, value]) =>
          value !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <code>{value}</code>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
