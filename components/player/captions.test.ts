import { describe, expect, it } from 'vitest';
import { loadNotes, loadScenarios, markersOf, notesOf } from '../../lib/content/index.ts';
import { loadRuntime, parseScenario, replay } from '../../lib/engine/index.ts';
import { type Lang, pick } from '../../lib/text.ts';
import { captionAt } from './caption.ts';
import type { FunctionGuide } from './guide.ts';

await loadRuntime('dockershim');

const KUBERUNTIME = 'pkg/kubelet/kuberuntime';
const CONTAINER = `${KUBERUNTIME}/kuberuntime_container.go`;
const MANAGER = `${KUBERUNTIME}/kuberuntime_manager.go`;
/** Functions whose every marked line has a sentence of its own. */
const TOLD = [
  [MANAGER, 'kubeGenericRuntimeManager.SyncPod'],
  [MANAGER, 'kubeGenericRuntimeManager.computePodActions'],
  [MANAGER, 'kubeGenericRuntimeManager.podSandboxChanged'],
  [MANAGER, 'kubeGenericRuntimeManager.doBackOff'],
  [`${KUBERUNTIME}/kuberuntime_sandbox.go`, 'kubeGenericRuntimeManager.createPodSandbox'],
  [CONTAINER, 'kubeGenericRuntimeManager.startContainer'],
  [CONTAINER, 'kubeGenericRuntimeManager.killContainer'],
  [CONTAINER, 'findNextInitContainerToRun'],
  ['pkg/kubelet/images/image_manager.go', 'imageManager.EnsureImageExists'],
  ['pkg/kubelet/dockershim/docker_sandbox.go', 'dockerService.RunPodSandbox'],
] as const;
/** Longest caption in characters: what its box holds. */
const LIMIT = { ja: 60, en: 110 } as const satisfies Record<Lang, number>;

const notes = loadNotes();
const runs = loadScenarios().map(({ json }) => replay(parseScenario(json)));

function guideOf(file: string, func: string, lang: Lang): FunctionGuide {
  const captions = notesOf(notes, file, func)?.captions ?? [];
  return {
    file,
    func,
    first: 0,
    last: 0,
    owners: [],
    notes: [],
    captions: captions.map(({ line, text, back }) => ({
      line,
      text: pick(text, lang),
      back: back && pick(back, lang),
    })),
    summary: undefined,
    missing: undefined,
  };
}

describe.each(TOLD)('%s %s', (file, func) => {
  it('has a caption on every line that the port marks', () => {
    const captions = notesOf(notes, file, func)?.captions.map(({ line }) => line) ?? [];
    expect(captions).toEqual(markersOf(file).get(func));
    expect(captions.length).toBeGreaterThan(10);
  });

  it.each(['ja', 'en'] as const)(
    'says it in its box, with every value there, at each step of each scenario: %s',
    (lang) => {
      const guide = guideOf(file, func, lang);
      const wrong = new Set<string>();
      let said = 0;
      for (const run of runs) {
        for (const step of run.steps) {
          const frame = run.frames[step.frame];
          if (frame?.func !== func || frame.file !== file) continue;
          said++;
          const pieces = captionAt(run, step, guide);
          const text = pieces.map((piece) => piece.text).join('');
          const caption = guide.captions.find(({ line }) => line === step.at.line);
          const sentence = (step.kind === 'return' ? (caption?.back ?? caption?.text) : caption?.text) ?? '';
          const wanted = sentence.match(/\{[\w.]+\}/g)?.length ?? 0;
          if ([...text].length > LIMIT[lang]) wrong.add(`${step.at.line} is long: ${text}`);
          if (pieces.filter(({ kind }) => kind === 'value').length !== wanted)
            wrong.add(`${step.at.line} lacks a value: ${text}`);
        }
      }
      expect([...wrong]).toEqual([]);
      expect(said).toBeGreaterThan(10);
    },
  );
});
