import { useSpeech } from '../i18n/use-speech';
import type { Problem } from '../model/problem';
import './problem-list.css';

/** Records that were set aside: file, record, field and the reason in words. */
export function ProblemRecords({ problems }: { problems: readonly Problem[] }) {
  const { t } = useSpeech();
  return (
    <ul className="problem-records">
      {problems.map((problem, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two problems can be alike
        <li key={at}>
          <strong>{t(`problem.code.${problem.code}`, { value: problem.value })}</strong>
          <ProblemPlace problem={problem} />
        </li>
      ))}
    </ul>
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
