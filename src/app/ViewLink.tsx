import type { MouseEvent, ReactNode } from 'react';
import type { ViewState } from '../model/view-state';
import { isPlainClick } from '../ui/is-plain-click';
import { addressOf, type ChangeView } from './use-view';

export interface ViewLinkProps {
  /** The view that it leads to. */
  readonly to: ViewState;
  readonly onGo: ChangeView;
  readonly className?: string;
  readonly label?: string;
  /** It leads to where the reader is. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link within the page: it can be copied and opened in a tab of its own, and a plain click loads nothing anew. */
export function ViewLink({ to, onGo, className, label, isCurrent, children }: ViewLinkProps) {
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onGo(to);
  };
  return (
    <a
      className={className}
      href={addressOf(to)}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
