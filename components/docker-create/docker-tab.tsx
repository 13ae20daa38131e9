import { lazy, Suspense } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import type { Lang } from '../../lib/text.ts';
import { createsHref } from './address.ts';

const DockerPanel = lazy(async () => ({ default: (await import('./docker-panel.tsx')).DockerPanel }));

/** The docker tab. The table comes with the replay; until then, and without JavaScript, there is the page that has them all. */
export function DockerTab(props: {
  readonly replay: Replay | undefined;
  readonly step: number;
  readonly scenario: string;
  readonly lang: Lang;
  readonly words: StepWords;
}) {
  const { replay, step, scenario, lang, words } = props;
  const link = (
    <p className="empty">
      <a href={createsHref(lang, scenario)}>{words.dockerCreates}</a>
    </p>
  );
  if (!replay) return link;
  return (
    <Suspense fallback={link}>
      <DockerPanel replay={replay} step={step} scenario={scenario} lang={lang} />
    </Suspense>
  );
}
