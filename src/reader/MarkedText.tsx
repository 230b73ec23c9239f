import { useEffect, useRef } from 'react';
import { directionOf } from '../i18n/direction';
import { useSpeech } from '../i18n/use-speech';
import type { PassageField } from '../model/passage';
import { cutPieces, type FoundPassage, paragraphsOf } from './passage-marks';

export interface MarkedTextProps {
  readonly text: string;
  readonly lang: string;
  readonly found: readonly FoundPassage[];
  /** The field whose passage is in focus. */
  readonly focus: PassageField | null;
  readonly onFocus: (field: PassageField) => void;
}

/** An article's text in its own language with the supporting passages marked. */
export function MarkedText({ text, lang, found, focus, onFocus }: MarkedTextProps) {
  const { t, formatter } = useSpeech();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus === null) return;
    const mark = root.current?.querySelector('mark[data-focus]');
    mark?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [focus]);
  return (
    <div
      ref={root}
      className="article-text"
      lang={lang}
      dir={directionOf(lang)}
      data-focused={focus !== null || undefined}
    >
      {paragraphsOf(text).map((range) => (
        <p key={range.start}>
          {cutPieces(text, found, range).map(({ text: words, start, fields }) => {
            const [field] = fields;
            if (field === undefined) return words;
            const isFocus = focus !== null && fields.includes(focus);
            return (
              <mark
                key={start}
                data-focus={isFocus || undefined}
                title={formatter.row(fields.map((one) => t(`reader.${one}`)))}
                onPointerDown={() => onFocus(isFocus ? focus : field)}
              >
                {words}
              </mark>
            );
          })}
        </p>
      ))}
    </div>
  );
}
