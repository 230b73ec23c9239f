const PATHS = {
  swap: 'M4 8h13l-3.5-3.5M20 16H7l3.5 3.5',
  chevron: 'm7 10 5 5 5-5',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M19 12H5l6-6m-6 6 6 6',
  previous: 'm14 6-6 6 6 6',
  next: 'm10 6 6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4m0 0v16M20 4v16M8 12h8m-8 0 2.5-2.5M8 12l2.5 2.5M16 12l-2.5-2.5M16 12l-2.5 2.5',
  legend: 'M4 5h5v5H4zM6.5 14a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M13 7.5h7M13 16.5h7',
  scheme: 'M12 3a9 9 0 1 0 0 18V3Z',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  check: 'm5 13 4 4L19 7',
  out: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-8 8',
  file: 'M13.5 3H6v18h12V7.5L13.5 3Zm0 0v4.5H18M12 18v-6m0 0-2.5 2.5M12 12l2.5 2.5',
  note: 'M12 8v5m0 3v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
} as const;

/** Point along the line of reading, and so the other way where it runs from the right. */
const TURNING: ReadonlySet<string> = new Set(['back', 'previous', 'next', 'out']);

/** A line drawing of 24 units; decorative, so the button around it bears the name. */
export function Icon({ name, size = 18 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      className={TURNING.has(name) ? 'icon-turning' : undefined}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill={name === 'scheme' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {name === 'scheme' && (
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="1.8" />
      )}
    </svg>
  );
}
