import { memo } from 'react';

/** Paths on a 16 px grid, drawn with a 1.6 px stroke. */
const PATHS = {
  advance: 'M3 4l5.5 4L3 12zM12 3.5v9',
  back: 'M13 8H4M7.5 4.5 4 8l3.5 3.5',
  book: 'M8 4C6.5 3 4.5 2.8 2.5 3v9.5c2-.2 4 0 5.5 1 1.5-1 3.5-1.2 5.5-1V3c-2-.2-4 0-5.5 1zM8 4v9.5',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3',
  check: 'M3 8.5 6.5 12 13 4.5',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3l2 1.5',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  down: 'M4 6l4 4 4-4',
  fault: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  first: 'M13 4 7.5 8l5.5 4zM4 3.5v9',
  flag: 'M4 14V2.5h8L10 5.5l2 3H4',
  forward: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
  grip: 'M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1',
  into: 'M8 2v7M4.8 6 8 9.2 11.2 6M8 13.2v.1',
  keyboard: 'M1.5 4.5h13v7.500h-13zM4 7v.1M6.7 7v.1M9.4 7v.1M12 7v.1M5 9.500h6',
  link: 'M6.5 9.5 9.5 6.5M7 4.5l1-1a3 3 0 0 1 4.5 4.500l-1 1M9 11.500l-1 1A3 3 0 0 1 3.5 8l1-1',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  more: 'M8 3.5v.1M8 8v.1M8 12.5v.1',
  note: 'M3 2.500h10v8l-3 3H3zM13 10.500h-3v3',
  open: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  out: 'M8 10V3M4.8 6 8 2.8 11.2 6M8 13.2v.1',
  over: 'M2.5 9a5.5 5.5 0 0 1 10.6-1.6M13.5 3.5v4h-4M8 13.2v.1',
  pause: 'M5.5 3.500v9M10.5 3.500v9',
  people:
    'M5.5 7.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M1.5 13c.3-2.5 2-3.8 4-3.8s3.7 1.3 4 3.8M10.5 7.3a2 2 0 1 0 0-4M11.5 9.3c1.7.2 2.8 1.5 3 3.7',
  pin: 'M5.5 2.5h5M6.2 2.500v4L4 9.500h8L9.8 6.500v-4M8 9.500V14',
  play: 'M4.5 3v10l8-5z',
  plus: 'M8 3v10M3 8h10',
  present: 'M3 6V3h3M13 6V3h-3M3 10v3h3M13 10v3h-3',
  question: 'M6 6a2 2 0 1 1 2.7 1.9c-.5.2-.7.6-.7 1.1v.5M8 12v.1',
  rail: 'M2.5 3h11v10h-11zM6 3v10',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5l3 3',
  theme:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M12.6 3.4l-.7.7M4.1 11.9l-.7.7',
  up: 'M4 10l4-4 4 4',
  warning: 'M8 2 1.5 13.5h13zM8 6.5v3.5M8 12v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon says nothing to a screen reader: the control around it carries the name. */
export const Icon = memo(function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
});
