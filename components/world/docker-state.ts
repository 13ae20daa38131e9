import type { StepWords } from '../../lib/dictionary/index.ts';
import type { DockerContainer } from '../../lib/engine/index.ts';
import { containerState, type StateLook } from './state.ts';

/** How the state of a container of Docker is shown: by the signs of the CRI's states. */
export function dockerState(
  { running, finishedAt, exitCode }: Pick<DockerContainer, 'running' | 'finishedAt' | 'exitCode'>,
  words: StepWords,
): StateLook {
  const ended = finishedAt !== 0n || exitCode !== 0;
  const state = running ? 'CONTAINER_RUNNING' : ended ? 'CONTAINER_EXITED' : 'CONTAINER_CREATED';
  return containerState({ state, exitCode }, words);
}
