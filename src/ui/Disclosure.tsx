import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import './disclosure.css';

export interface DisclosureProps {
  /** What the button shows. */
  readonly label: ReactNode;
  /** Spoken name of the button, where its content does not say enough. */
  readonly name?: string | undefined;
  readonly className?: string;
  readonly 'data-side'?: string;
  /** Which edge of the button the panel keeps to, where that leaves it on the page. */
  readonly align?: 'start' | 'end';
  /** The pointer or focus comes near: time to load what the panel needs. */
  readonly onApproach?: () => void;
  /** Built only while open; call `close` after a final choice. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a floating panel. Escape, a click outside and moving the focus away close it. */
export function Disclosure(props: DisclosureProps) {
  const { label, name, className = 'button', align = 'start', onApproach, children } = props;
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const [side, setSide] = useState(align);
  useLayoutEffect(() => {
    if (!isOpen || !panel.current) return;
    const { left, right } = panel.current.getBoundingClientRect();
    const isOff = left < 0 || right > document.documentElement.clientWidth;
    if (isOff) setSide(align === 'start' ? 'end' : 'start');
    return () => setSide(align);
  }, [isOpen, align]);
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // The keys belong to the button and the panel inside; the box only hears them pass.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={root}
      className="disclosure"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (next instanceof Node && !event.currentTarget.contains(next)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        aria-label={name}
        data-side={props['data-side']}
        onPointerEnter={onApproach}
        onFocus={onApproach}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div ref={panel} id={panelId} className="disclosure-panel" data-align={side}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
