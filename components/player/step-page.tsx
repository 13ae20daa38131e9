import { notFound } from 'next/navigation';
import { fill, inLang, type StepWords, stepWords } from '../../lib/dictionary/index.ts';
import { type Found, resolveStep, seenStep } from '../../lib/player/index.ts';
import { pins } from '../../lib/sources/index.ts';
import { type Lang, pick } from '../../lib/text.ts';
import { stillFramesAt } from '../values/still.ts';
import { guideOf, loadRun } from './load-run.ts';
import { readQuery } from './place.ts';
import { Player } from './player.client.tsx';
import { shownAt } from './shown.ts';

/** The step view at the step that an address names; what is no more opens the nearest step and says so. */
export async function StepPage(props: {
  readonly lang: Lang;
  readonly scenario: string;
  /** Last part of the path, or the number that the step field sends. */
  readonly segment: string | undefined;
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
}) {
  const { lang, scenario, segment, query } = props;
  const run = loadRun(scenario);
  if (!run) notFound();
  const words = inLang(stepWords, lang);
  const guide = await guideOf(run, lang);
  const { index, found } = resolveStep(run.replay, segment);
  const { tab, pane, breakpoints, dropped, ...asked } = readQuery((name) => query[name]);
  const unfolded = seenStep(run.replay, index, asked.fold) !== index;
  const fold = unfolded ? 'none' : asked.fold;
  const shown = shownAt(run.replay, guide, index, { breakpoints, fold });
  if (!shown) notFound();
  const { repository, commit, tag } = pins();
  return (
    <Player
      lang={lang}
      words={words}
      scenario={run.scenario.name}
      made={run.made}
      title={pick(run.scenario.title, lang)}
      shown={shown}
      guide={guide}
      tab={tab}
      still={tab === 'values' ? stillFramesAt(run.replay, index) : undefined}
      pane={pane}
      breakpoints={breakpoints}
      fold={fold}
      unfolded={unfolded}
      notice={noticeOf(noticeText(found, index, words), dropped, words)}
      tag={tag}
      blobs={`https://github.com/${repository}/blob/${commit}`}
    />
  );
}

/** One notice for all that the address names and that is not there. */
function noticeOf(step: string | undefined, dropped: readonly string[], words: StepWords): string | undefined {
  const stops = dropped.length === 0 ? undefined : fill(words.noticeDropped, { list: dropped.join(', ') });
  return [step, stops].filter((text) => text !== undefined).join(' ') || undefined;
}

function noticeText(found: Found, index: number, words: StepWords): string | undefined {
  switch (found) {
    case 'exact':
      return undefined;
    case 'nearest-line':
      return words.noticeLine;
    case 'sync-start':
      return words.noticeSync;
    case 'start':
      return fill(words.noticeStart, { n: index + 1 });
    default:
      return found satisfies never;
  }
}
