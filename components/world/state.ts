import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Container, SandboxState } from '../../lib/engine/index.ts';

/** How a state is shown: a sign and a class beside the words, so that colour is never alone. */
export interface StateLook {
  readonly text: string;
  readonly className: string;
  readonly sign: 'circle' | 'run' | 'check' | 'cross' | 'triangle' | 'square' | 'dashed';
}

export function containerState(container: Pick<Container, 'state' | 'exitCode'>, words: StepWords): StateLook {
  switch (container.state) {
    case 'CONTAINER_CREATED':
      return { text: words.created, className: 'st-new', sign: 'circle' };
    case 'CONTAINER_RUNNING':
      return { text: words.running, className: 'st-run', sign: 'run' };
    case 'CONTAINER_EXITED': {
      const text = fill(words.exited, { n: container.exitCode });
      return container.exitCode === 0
        ? { text, className: 'st-exit', sign: 'check' }
        : { text, className: 'st-bad', sign: 'cross' };
    }
    case 'CONTAINER_UNKNOWN':
      return { text: words.unknown, className: 'st-unk', sign: 'triangle' };
    default:
      return container.state satisfies never;
  }
}

export function sandboxState(state: SandboxState, words: StepWords): StateLook {
  return state === 'SANDBOX_READY'
    ? { text: words.ready, className: 'st-run', sign: 'run' }
    : { text: words.notReady, className: 'st-stop', sign: 'square' };
}
