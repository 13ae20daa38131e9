import { ScenarioError } from '../scenario.ts';
import type { NewKubelet } from './runtimes.ts';

/** Makes a kubelet whose CRI calls go through dockershim. */
export const newDockershimKubelet: NewKubelet = () => {
  throw new ScenarioError('node.runtime', 'dockershim cannot be replayed');
};
