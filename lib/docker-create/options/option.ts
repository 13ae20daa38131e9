import type { Text } from '../../text.ts';
import type { Place } from './place.ts';

/** One option of `docker create` that dockershim sets, and the way a value takes to it. */
export interface Option {
  /**
   * As `leavesOf` names it: `HostConfig.Memory`, `Config.Labels.io.kubernetes.pod.name`. One that ends in `*` stands for all that
   * begin so and have no option of their own.
   */
  readonly option: string;
  /** Whether a field of the pod decides it, or dockershim and kubelet set it whatever the pod says. */
  readonly origin: 'pod' | 'always';
  /** Fields of the pod. `containers[]` is the container's own entry in its list, `[*]` every one of a list, `{name}` its name. */
  readonly pod: readonly string[];
  /** Fields of the CRI request. A key with dots stands in brackets. */
  readonly cri: readonly string[];
  /** Lines that fill the CRI fields. */
  readonly toCri: readonly Place[];
  /** Lines that fill Docker's. */
  readonly toDocker: readonly Place[];
  readonly note: Text;
}

/** An option that dockershim never sets, and what holds instead; a note only where a reader may miss it. */
export interface Never {
  readonly option: string;
  readonly note?: Text;
}
