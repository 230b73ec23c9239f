import type { ShownStatus, VisitLevel } from '../model/event';
import type { RowKind } from '../model/view-state';
import './kind-mark.css';

/** Whose colour a mark bears: the pair's first country, its second, or neither. */
export type Side = 'a' | 'b' | 'none';

export interface KindMarkProps {
  readonly kind: RowKind;
  readonly level?: VisitLevel | null;
  readonly status?: ShownStatus | null;
  readonly side?: Side;
}

/** The sign of an event: shape is kind, height is level, outline is status. Decorative; words say the same. */
export function KindMark({ kind, level = null, status = null, side = 'none' }: KindMarkProps) {
  return (
    <span
      className="kind-mark"
      data-kind={kind}
      data-level={level ?? undefined}
      data-status={status ?? undefined}
      data-side={side}
      aria-hidden="true"
    />
  );
}
