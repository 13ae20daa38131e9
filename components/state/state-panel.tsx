import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Shown } from '../player/shown.ts';
import { CriCalls } from './cri-calls.tsx';
import { Events } from './events.tsx';
import { PodStatus } from './pod-status.tsx';

export interface PanelProps {
  readonly tab: 'status' | 'cri' | 'events';
  readonly shown: Shown;
  /** Address of a step, with the query that keeps the open tab. */
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}

/** podStatus, the CRI calls or the events. */
export function StatePanel({ tab, shown, href, words }: PanelProps) {
  switch (tab) {
    case 'status':
      return <PodStatus status={shown.podStatus} errors={shown.statusErrors} words={words} />;
    case 'cri':
      return <CriCalls calls={shown.calls} sync={shown.sync} index={shown.index} href={href} words={words} />;
    case 'events':
      return <Events events={shown.events} href={href} words={words} />;
    default:
      return tab satisfies never;
  }
}
