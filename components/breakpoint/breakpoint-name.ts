import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { fileStem } from '../../lib/go-line.ts';
import type { Breakpoint } from '../../lib/player/index.ts';
import { type Guide, shortName } from '../player/guide.ts';

/** A breakpoint as people call it: `SyncPod:684`, `CRI RunPodSandbox`. */
export function breakpointName(at: Breakpoint, guide: Guide, words: StepWords): string {
  switch (at.kind) {
    case 'line': {
      const around = Object.values(guide.functions).find(
        ({ file, first, last }) => file === at.file && first <= at.line && at.line <= last,
      );
      return `${around ? shortName(around.func) : `${fileStem(at.file)}.go`}:${at.line}`;
    }
    case 'call':
      return fill(words.stopCall, { name: at.method });
    case 'event':
      return fill(words.stopEvent, { name: at.reason });
    case 'podActions':
      return words.stopPodActions;
    case 'sync':
      return words.stopSync;
    default:
      return at satisfies never;
  }
}
