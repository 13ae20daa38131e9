import { Sprintf } from '../go/fmt.ts';
import type { EventRecorder } from '../port/staging/src/k8s.io/client-go/tools/record/event.ts';
import type { Node } from './node.ts';

/** How long a pull took is measured on a real clock in Go, so no two runs have it alike. */
const PULL_TIME = /^(Successfully pulled image ".*" in )\S+$/s;

/** Hands each event to whoever listens to the node. */
export function newRecorder(node: Node): EventRecorder {
  const recorder: EventRecorder = {
    Event(object, eventtype, reason, message) {
      node.listener?.event({
        type: eventtype === 'Warning' ? 'Warning' : 'Normal',
        reason,
        fieldPath: object?.fieldPath ?? '',
        message: message.replace(PULL_TIME, '$1<d>'),
      });
    },
    Eventf(object, eventtype, reason, messageFmt, ...args) {
      recorder.Event(object, eventtype, reason, Sprintf(messageFmt, ...args));
    },
  };
  return recorder;
}
