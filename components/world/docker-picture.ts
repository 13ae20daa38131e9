import type { DockerContainer, DockerWorld, World } from '../../lib/engine/index.ts';
import type { Change } from '../../lib/player/index.ts';

/** Whose network a container of Docker is in. */
export type DockerNetwork =
  | { readonly kind: 'own' }
  | { readonly kind: 'node' }
  | { readonly kind: 'joins'; readonly id: string };

/** A container of Docker as the picture shows it. */
export interface DockerRow {
  readonly container: DockerContainer;
  /** `pause`, or kubelet's name of the container with its attempt. */
  readonly role: string;
  readonly changed: boolean;
  /** What CNI gave to it; empty for all but sandboxes. */
  readonly ip: string;
  readonly ipChanged: boolean;
  readonly network: DockerNetwork;
  /** `0.0.0.0:8080 → 80/tcp`. */
  readonly ports: readonly string[];
}

/** A note, a rewritten file or a link that dockershim left on the node. */
export interface DockerPaper {
  readonly kind: 'checkpoint' | 'file' | 'link';
  /** A checkpoint's key, else a path. */
  readonly key: string;
  /** JSON, a file's text, or what the link points to. */
  readonly text: string;
  readonly changed: boolean;
}

export interface DockerSeen {
  /** In order of creation. */
  readonly rows: readonly DockerRow[];
  /** Ended containers that are not shown. */
  readonly earlier: number;
  readonly papers: readonly DockerPaper[];
}

/** Ended containers and their papers beyond the newest so many are counted only. */
const KEPT = 3;

/** What lies under the CRI, with what a step changed of it. */
export function dockerPicture(world: World, docker: DockerWorld, changes: readonly Change[]): DockerSeen {
  const { containers } = docker;
  const changed = (kind: Change['kind'], key: string) =>
    changes.some(
      (change) => change.kind === kind && ('key' in change ? change.key : 'id' in change && change.id) === key,
    );
  const kept = containers.filter(
    (one, i) => one.running || i >= containers.length - KEPT || changed('dockerContainer', one.id),
  );
  const rows = kept.map(
    (container): DockerRow => ({
      container,
      role: roleOf(world, container),
      changed: changed('dockerContainer', container.id),
      ip: docker.addresses[container.id] ?? '',
      ipChanged: changed('address', container.id),
      network: networkOf(container),
      ports: portsOf(container),
    }),
  );
  const papers = [
    ...papersOf('checkpoint', docker.checkpoints),
    ...papersOf('file', docker.files),
    ...papersOf('link', docker.links),
  ].map((paper) => ({ ...paper, changed: changed(paper.kind, paper.key) }));
  return { rows, earlier: containers.length - kept.length, papers };
}

/** What kubelet calls a container of Docker. */
export function roleOf(world: World, { id }: DockerContainer): string {
  const container = world.containers.find((one) => one.id === id);
  return container ? `${container.name} #${container.attempt}` : 'pause';
}

const JOINS = 'container:';

function networkOf({ hostConfig }: DockerContainer): DockerNetwork {
  const mode = hostConfig.NetworkMode ?? '';
  if (mode === 'host') return { kind: 'node' };
  return mode.startsWith(JOINS) ? { kind: 'joins', id: mode.slice(JOINS.length) } : { kind: 'own' };
}

function portsOf({ hostConfig }: DockerContainer): readonly string[] {
  return Object.entries(hostConfig.PortBindings ?? {}).flatMap(([port, bindings]) =>
    bindings.map(({ HostIp, HostPort }) => `${HostIp || '0.0.0.0'}:${HostPort} → ${port}`),
  );
}

function papersOf(kind: DockerPaper['kind'], papers: Readonly<Record<string, string>>) {
  return Object.entries(papers)
    .slice(-KEPT)
    .map(([key, text]) => ({ kind, key, text }));
}
