import { useEffect, useState } from 'react';
import type { BroughtFile } from '../dataset/local/prepare-own';
import { useSpeech } from '../i18n/use-speech';
import { Icon } from '../ui/Icon';
import { bringsFiles, droppedFiles } from './brought-files';
import './intake.css';

/** The whole page takes files, and says so while some are held over it. Words and links are dragged as ever. */
export function DropTarget({ onFiles }: { onFiles: (files: readonly BroughtFile[]) => void }) {
  const { t } = useSpeech();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      // Without this the browser would leave the page and open the file itself.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // Within the page it goes from one element to another.
      if (!event.relatedTarget) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!bringsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      // A folder that cannot be read through brings nothing.
      droppedFiles(event.dataTransfer).then(onFiles, () => onFiles([]));
    };
    const listeners = { dragenter: onOver, dragover: onOver, dragleave: onLeave, drop: onDrop } as const;
    const names = Object.keys(listeners) as (keyof typeof listeners)[];
    for (const name of names) window.addEventListener(name, listeners[name]);
    return () => {
      for (const name of names) window.removeEventListener(name, listeners[name]);
    };
  }, [onFiles]);
  if (!isOver) return null;
  return (
    <div className="drop-target" aria-hidden="true">
      <div className="drop-target-words">
        <Icon name="file" size={32} />
        <p className="drop-target-title">{t('intake.drop')}</p>
        <p>{t('intake.dropHelp')}</p>
      </div>
    </div>
  );
}
