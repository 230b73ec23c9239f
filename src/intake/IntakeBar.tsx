import { type ReactNode, useEffect, useRef } from 'react';
import { MOST_MEGABYTES } from '../dataset/local/worker-protocol';
import { useSpeech } from '../i18n/use-speech';
import type { Problem } from '../model/problem';
import { Icon } from '../ui/Icon';
import { type Intake, type IntakeStep, OPEN_FILE_ID } from './use-intake';
import './intake-bar.css';

export interface IntakeBarProps {
  readonly intake: Intake;
  readonly onProblems: (problems: readonly Problem[]) => void;
}

/** Says whose data is on screen and what is happening to it; nothing while it is the site's own. */
export function IntakeBar({ intake, onProblems }: IntakeBarProps) {
  const { t } = useSpeech();
  return (
    <section aria-label={t('intake.label')}>
      <Announcement now={intake.now} />
      <Step intake={intake} onProblems={onProblems} />
      {intake.own && <OwnBar intake={intake} />}
    </section>
  );
}

/** Stands there before it speaks, for a region that comes with its words is not read out. */
function Announcement({ now }: { now: IntakeStep }) {
  const { t } = useSpeech();
  const words = {
    none: () => '',
    refused: () => '',
    reading: (name: string) => t('intake.reading', { name }),
    opened: (name: string) => t('intake.viewing', { name }),
    restored: (name: string) => t('intake.viewing', { name }),
    removed: (name: string) => t('intake.removed', { name }),
  };
  return (
    <p className="visually-hidden" role="status">
      {words[now.step]('name' in now ? now.name : '')}
    </p>
  );
}

function Step({ intake, onProblems }: IntakeBarProps) {
  const { t, formatter } = useSpeech();
  const { now, cancel, dismiss, undo } = intake;
  if (now.step === 'reading') {
    return (
      <Bar kind="busy" words={t('intake.reading', { name: now.name })}>
        <button type="button" className="button" onClick={cancel}>
          {t('intake.cancel')}
        </button>
      </Bar>
    );
  }
  if (now.step === 'removed') {
    return (
      <Bar kind="note" words={t('intake.removed', { name: now.name })}>
        <FocusedButton isFocused onClick={undo}>
          {t('intake.undo')}
        </FocusedButton>
        <DismissButton onClick={dismiss} />
      </Bar>
    );
  }
  if (now.step !== 'refused') return null;
  const reason = t(`intake.fault.${now.fault}`, { limit: formatter.number(MOST_MEGABYTES) });
  return (
    <div role="alert">
      <Bar
        kind="fault"
        words={`${t('intake.refused', { name: now.name })} ${reason} ${t('intake.unchanged')}`}
      >
        {now.problems.length > 0 && (
          <button type="button" className="button" onClick={() => onProblems(now.problems)}>
            {t('problem.show')}
          </button>
        )}
        <DismissButton onClick={dismiss} />
      </Bar>
    </div>
  );
}

function OwnBar({ intake: { own, now, remove } }: { intake: Intake }) {
  const { t } = useSpeech();
  if (!own) return null;
  const stays = own.inMemory ? t('intake.untilReload') : t('intake.stays');
  return (
    <Bar kind="own" words={`${t('intake.viewing', { name: own.name })} ${stays}`} more={t('intake.links')}>
      <FocusedButton isFocused={now.step === 'restored'} onClick={remove}>
        {t('intake.remove')}
      </FocusedButton>
    </Bar>
  );
}

interface BarProps {
  readonly kind: 'own' | 'busy' | 'note' | 'fault';
  readonly words: string;
  readonly more?: string;
  readonly children: ReactNode;
}

function Bar({ kind, words, more, children }: BarProps) {
  return (
    <div className="intake-bar" data-kind={kind}>
      <Icon name={kind === 'fault' ? 'note' : 'file'} />
      <p className="intake-words">
        {words} {more && <span className="intake-more">{more}</span>}
      </p>
      <div className="intake-buttons">{children}</div>
    </div>
  );
}

interface FocusedButtonProps {
  readonly isFocused: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Stands where the button was that brought it, and takes the focus over from it. */
function FocusedButton({ isFocused, onClick, children }: FocusedButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocused) button.current?.focus({ preventScroll: true });
  }, [isFocused]);
  return (
    <button ref={button} type="button" className="button" onClick={onClick}>
      {children}
    </button>
  );
}

function DismissButton({ onClick }: { onClick: () => void }) {
  const { t } = useSpeech();
  return (
    <button
      type="button"
      className="button button-quiet button-icon"
      aria-label={t('problem.dismiss')}
      onClick={() => {
        onClick();
        // The bar goes, and with it the focus; the button that it all began with stays.
        document.getElementById(OPEN_FILE_ID)?.focus();
      }}
    >
      <Icon name="close" />
    </button>
  );
}
