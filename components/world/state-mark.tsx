import type { ReactNode } from 'react';
import type { StateLook } from './state.ts';

const SIGNS: Readonly<Record<StateLook['sign'], ReactNode>> = {
  circle: <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  run: (
    <>
      <circle cx="6" cy="6" r="5.4" fill="currentColor" />
      <path d="M4.7 3.6v4.8L8.6 6z" fill="var(--surface)" />
    </>
  ),
  check: <path d="M1.5 1.500h9v9h-9zM3.5 6l2 2 3-4" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  cross: (
    <>
      <rect x=".8" y=".8" width="10.4" height="10.4" rx="1.5" fill="currentColor" />
      <path d="m3.6 3.6 4.8 4.800m0-4.8-4.8 4.8" stroke="var(--surface)" strokeWidth="1.6" />
    </>
  ),
  triangle: <path d="M6 1 11 10.500H1z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  square: (
    <>
      <rect x="1.2" y="1.2" width="9.6" height="9.6" rx="1" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <rect x="4" y="4" width="4" height="4" fill="currentColor" />
    </>
  ),
  dashed: <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 1.6" />,
};

/** A state: sign and words. */
export function StateMark({ look }: { readonly look: StateLook }) {
  return (
    <span className={`state ${look.className}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {SIGNS[look.sign]}
      </svg>
      {look.text}
    </span>
  );
}
