import type { Container, Sandbox, World } from '../../lib/engine/index.ts';
import type { Change } from '../../lib/player/index.ts';
import type { Cell } from './sandbox-box.tsx';

/** A sandbox as the picture shows it. */
export interface SandboxSeen {
  readonly sandbox: Sandbox;
  readonly cells: readonly Cell[];
  readonly changed: boolean;
  readonly ipChanged: boolean;
}

/** The node's sandboxes, newest first, each with its containers; the newest also with those that the pod asks for. */
export function pictureOf(
  world: World,
  changes: readonly Change[],
  planned: readonly { readonly name: string; readonly init: boolean }[],
): readonly SandboxSeen[] {
  const newest = world.sandboxes.at(-1);
  return world.sandboxes.toReversed().map((sandbox): SandboxSeen => {
    const inside = world.containers.filter((container) => container.sandboxId === sandbox.id);
    const change = changes.find((one) => one.kind === 'sandbox' && one.id === sandbox.id);
    const before = change?.kind === 'sandbox' ? change.before : undefined;
    const there = inside.map(
      (container): Cell => ({ kind: 'there', container, changed: isChanged(container, changes) }),
    );
    const missing =
      sandbox === newest && sandbox.state === 'SANDBOX_READY'
        ? planned.filter((one) => !inside.some((container) => container.name === one.name))
        : [];
    return {
      sandbox,
      cells: [...there, ...missing.map((one): Cell => ({ kind: 'planned', ...one }))],
      changed: change !== undefined,
      ipChanged: change !== undefined && before?.ip !== sandbox.ip,
    };
  });
}

function isChanged(container: Container, changes: readonly Change[]): boolean {
  return changes.some((change) => change.kind === 'container' && change.id === container.id);
}
