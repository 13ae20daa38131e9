import { addDockershim } from './fake/runtimes.ts';
import type { Runtime } from './scenario.ts';

/** Loads what scenarios of this runtime need, once. Until then a replay of one under dockershim throws ScenarioError. */
export async function loadRuntime(runtime: Runtime): Promise<void> {
  if (runtime === 'fake') return;
  const { newDockershimKubelet } = await import('./fake/dockershim.ts');
  addDockershim(newDockershimKubelet);
}
