import '../timeline/timeline.css';
import '../world/world.css';
import '../world/thing.css';
import './demo.css';
import { homeWords, inLang, stepWords } from '../../lib/dictionary/index.ts';
import { stepHref } from '../../lib/player/index.ts';
import { isMissing, loadSource } from '../../lib/sources/index.ts';
import type { Lang } from '../../lib/text.ts';
import { LAYER_CLASS } from '../layout/shape.tsx';
import { guideOf, loadRun } from '../player/load-run.ts';
import { SourceSlot } from '../source/source-slot.client.tsx';
import { Flame } from '../timeline/flame.tsx';
import { Patterns } from '../timeline/patterns.tsx';
import { Node } from '../world/node.tsx';
import { DemoPlayer } from './demo-player.client.tsx';
import { DEMO_LINES, demoSteps } from './demo-steps.ts';
import { SYNC_POD } from './stations.ts';

const SCENARIO = 'fresh-pod';
const LIST = 'demo-code';
/** The step that is open at first: the sandbox has just been made. */
const START = 2;

/** Six real steps of a new pod: code, node, and where they stand in the run. Nothing where the run or its source is not here. */
export async function Demo({ lang }: { readonly lang: Lang }) {
  const run = loadRun(SCENARIO);
  const source = await loadSource(SYNC_POD.file);
  const steps = run && !isMissing(source) ? demoSteps(run.replay, await guideOf(run, lang)) : [];
  const first = steps[START];
  if (!run || !first) return null;
  const words = inLang(stepWords, lang);
  return (
    <DemoPlayer
      listId={LIST}
      start={START}
      words={inLang(homeWords, lang)}
      lines={DEMO_LINES}
      steps={steps.map(({ id, line, runs, caption, place }) => ({
        href: stepHref(lang, SCENARIO, id),
        line,
        runs,
        caption,
        place,
      }))}
      code={
        <SourceSlot
          id={LIST}
          className={LAYER_CLASS.kuberuntime}
          file={SYNC_POD.file}
          only={DEMO_LINES}
          runs={first.runs}
          lit={first.line}
        />
      }
      nodes={steps.map(({ id, world, changes, planned }) => (
        <Node key={id} world={world} changes={changes} planned={planned} words={words} />
      ))}
      flame={
        <>
          <Patterns />
          <Flame replay={run.replay} width={680} rowHeight={6} />
        </>
      }
    />
  );
}
