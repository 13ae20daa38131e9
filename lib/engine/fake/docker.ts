import { quote } from '../go/quote.ts';
import { sha256Hex } from '../go/sha256.ts';
import { type GoError, New, type Result } from '../go-error.ts';
import type { Interface } from '../port/pkg/kubelet/dockershim/libdocker/client.ts';
import { ImageNotFoundError } from '../port/pkg/kubelet/dockershim/libdocker/kube_docker_client.ts';
import type { ContainerCreateConfig } from '../port/vendor/github.com/docker/docker/api/types/configs.ts';
import type { Args } from '../port/vendor/github.com/docker/docker/api/types/filters/parse.ts';
import type * as dockertypes from '../port/vendor/github.com/docker/docker/api/types/types.ts';
import { deepFreeze } from '../wire/index.ts';
import type { DockerContainer } from '../world.ts';
import {
  authJson,
  configJson,
  execConfigJson,
  hostConfigJson,
  listOptionsJson,
  removeOptionsJson,
} from './docker-json.ts';
import type { DockerNode } from './docker-node.ts';

const SECOND = 1_000_000_000n;
const MILLISECOND = 1_000_000n;
const MEBIBYTE = 2 ** 20;
/** What kubelet's own client asks for where nothing is said. */
const SHM_SIZE = 64 * MEBIBYTE;
const ROOT = '/var/lib/docker/containers/';

/** Docker 19.03.13 by its own rules and error texts, as far as dockershim calls it. */
export function newDocker(node: DockerNode): Interface {
  const inspectImage = (method: string, argument: string, text: string, is: (ref: string) => boolean) =>
    node.ask<dockertypes.ImageInspect>('docker', method, { [argument]: text }, () => {
      const ref = node.world.images.find(is);
      return ref === undefined ? [undefined, new ImageNotFoundError(text)] : [imageInspect(ref)];
    });
  return {
    Version: () => node.ask('docker', 'Version', {}, () => [{ Version: '19.03.13', ApiVersion: '1.40' }]),

    ListContainers: (options) =>
      node.ask('docker', 'ListContainers', { options: listOptionsJson(options) }, () => {
        const found = node.docker.containers.filter(
          (one) => (options.All || one.running) && (!options.Filters || selects(options.Filters, one)),
        );
        return [found.reverse().map(listed)];
      }),

    InspectContainer: (id) =>
      node.ask<dockertypes.ContainerJSON>('docker', 'InspectContainer', { id }, () => {
        const one = node.find(id);
        return one ? [inspected(one)] : [undefined, New(`Error: No such container: ${id}`)];
      }),

    CreateContainer(opts) {
      const shm = opts.HostConfig.ShmSize ?? 0;
      if (shm <= 0) opts.HostConfig.ShmSize = SHM_SIZE;
      const request = {
        name: opts.Name,
        config: configJson(opts.Config),
        hostConfig: hostConfigJson(opts.HostConfig),
      };
      return node.ask('docker', 'CreateContainer', request, () => create(node, opts));
    },

    StartContainer(id) {
      let reached = false;
      const err = node.run('docker', 'StartContainer', { id }, () => {
        reached = true;
        return start(node, id);
      });
      if (err && !reached) cannotStart(node, id, err.message);
      return err;
    },

    StopContainer: (id, timeout) =>
      node.run('docker', 'StopContainer', { id, timeout: Number(timeout / SECOND) }, () => {
        if (!node.find(id)) return noSuchContainer(id);
        node.end(id, 137, false);
        return undefined;
      }),

    RemoveContainer: (id, options) =>
      node.run('docker', 'RemoveContainer', { id, options: removeOptionsJson(options) }, () =>
        remove(node, id, options.Force ?? false),
      ),

    InspectImageByRef: (imageRef) => inspectImage('InspectImageByRef', 'imageRef', imageRef, (ref) => ref === imageRef),

    InspectImageByID: (imageID) =>
      inspectImage('InspectImageByID', 'imageID', imageID, (ref) => imageId(ref) === imageID),

    PullImage: (image, auth) =>
      node.run('docker', 'PullImage', { image, auth: authJson(auth) }, () => {
        node.addImage(image);
        return undefined;
      }),

    CreateExec: (id, config) =>
      node.ask<dockertypes.IDResponse>('docker', 'CreateExec', { id, config: execConfigJson(config) }, () => {
        const one = node.find(id);
        if (!one) return [undefined, noSuchContainer(id)];
        if (!one.running) return [undefined, New(`Error response from daemon: Container ${id} is not running`)];
        return [{ Id: node.nextExec() }];
      }),

    StartExec: (id, { Detach, Tty }) =>
      node.run('docker', 'StartExec', { id, check: { Detach, Tty } }, () => undefined),

    InspectExec: (id) => node.ask('docker', 'InspectExec', { id }, () => [{ ExecID: id, Running: false, ExitCode: 0 }]),
  };
}

function noSuchContainer(id: string): GoError {
  return New(`Error response from daemon: No such container: ${id}`);
}

const ids = new Map<string, string>();

/** `sha256:` and the sum of the reference: what stands for the image's id. */
function imageId(ref: string): string {
  const known = ids.get(ref);
  if (known !== undefined) return known;
  const id = `sha256:${sha256Hex(ref)}`;
  ids.set(ref, id);
  return id;
}

function imageInspect(ref: string): dockertypes.ImageInspect {
  return { Id: imageId(ref), RepoTags: [ref], Size: MEBIBYTE, VirtualSize: MEBIBYTE, Config: { User: '0' } };
}

function create(node: DockerNode, opts: ContainerCreateConfig): Result<{ readonly Id: string }> {
  const namesake = node.docker.containers.find((one) => one.name === opts.Name);
  if (namesake) {
    const text =
      `Error response from daemon: Conflict. The container name ${quote(`/${opts.Name}`)} is already in use by ` +
      `container ${quote(namesake.id)}. You have to remove (or rename) that container to be able to reuse that name.`;
    return [undefined, New(text)];
  }
  const wanted = opts.Config.Image ?? '';
  const ref = node.world.images.findLast((one) => one === wanted || imageId(one) === wanted);
  if (ref === undefined) return [undefined, New(`Error: No such image: ${wanted}`)];
  const one: DockerContainer = {
    id: `docker${node.created++}`,
    name: opts.Name,
    config: deepFreeze(opts.Config),
    hostConfig: deepFreeze(opts.HostConfig),
    image: imageId(ref),
    running: false,
    oomKilled: false,
    exitCode: 0,
    pid: 0,
    error: '',
    createdAt: node.now(),
    startedAt: 0n,
    finishedAt: 0n,
  };
  node.changeDocker({ containers: [...node.docker.containers, one] });
  node.advance(MILLISECOND);
  return [{ Id: one.id }];
}

function start(node: DockerNode, id: string): GoError | undefined {
  const one = node.find(id);
  if (!one) return noSuchContainer(id);
  if (!one.running) {
    const fresh = { running: true, startedAt: node.now(), exitCode: 0, oomKilled: false, error: '' };
    node.changeInDocker(id, { ...fresh, pid: node.nextPid() });
  }
  return undefined;
}

/** What Docker leaves behind when a start fails: an exit code and the error, but no time of finish. */
function cannotStart(node: DockerNode, id: string, error: string): void {
  if (node.find(id)?.running !== false) return;
  node.changeInDocker(id, { exitCode: error.includes('executable file not found') ? 127 : 128, error });
}

function remove(node: DockerNode, id: string, force: boolean): GoError | undefined {
  const one = node.find(id);
  if (!one) return New(`Error: No such container: ${id}`);
  if (one.running && !force) {
    const text =
      `Error response from daemon: You cannot remove a running container ${id}. ` +
      'Stop the container before attempting removal or force remove';
    return New(text);
  }
  node.changeDocker({ containers: node.docker.containers.filter((other) => other !== one) });
  return undefined;
}

/** Whether a container passes the filters of a listing: by label, with or without a value, by id and by status. */
function selects(filters: Args, one: DockerContainer): boolean {
  const labels = one.config.Labels ?? {};
  const labelled = filters.Get('label').every((label) => {
    const equals = label.indexOf('=');
    if (equals === -1) return Object.hasOwn(labels, label);
    return labels[label.slice(0, equals)] === label.slice(equals + 1);
  });
  return (
    labelled &&
    (!filters.Contains('id') || filters.ExactMatch('id', one.id)) &&
    (!filters.Contains('status') || filters.ExactMatch('status', statusOf(one)))
  );
}

function statusOf({ running, finishedAt }: DockerContainer): string {
  if (running) return 'running';
  return finishedAt === 0n ? 'created' : 'exited';
}

/** One line of `docker ps`. */
function listed(one: DockerContainer): dockertypes.Container {
  const state = statusOf(one);
  return {
    Id: one.id,
    Names: [`/${one.name}`],
    Image: one.config.Image ?? '',
    ImageID: one.image,
    Created: Number(one.createdAt / SECOND),
    Labels: one.config.Labels ?? {},
    State: state,
    Status:
      state === 'running'
        ? 'Up Less than a second'
        : state === 'exited'
          ? `Exited (${one.exitCode}) Less than a second ago`
          : 'Created',
  };
}

const inspections = new WeakMap<DockerContainer, dockertypes.ContainerJSON>();

/** What `docker inspect` says. The same container gives the same object. */
function inspected(one: DockerContainer): dockertypes.ContainerJSON {
  const known = inspections.get(one);
  if (known) return known;
  const inspection: dockertypes.ContainerJSON = {
    Id: one.id,
    Name: `/${one.name}`,
    Created: dockerTime(one.createdAt),
    Image: one.image,
    HostConfig: one.hostConfig,
    Config: one.config,
    NetworkSettings: { IPAddress: '', GlobalIPv6Address: '' },
    ResolvConfPath: `${ROOT}${one.id}/resolv.conf`,
    LogPath: `${ROOT}${one.id}/${one.id}-json.log`,
    State: {
      Status: statusOf(one),
      Running: one.running,
      OOMKilled: one.oomKilled,
      Pid: one.pid,
      ExitCode: one.exitCode,
      Error: one.error,
      StartedAt: dockerTime(one.startedAt),
      FinishedAt: dockerTime(one.finishedAt),
    },
  };
  inspections.set(one, inspection);
  return inspection;
}

/** RFC 3339 with as many digits of the second as it has; the zero time for what has not happened. */
function dockerTime(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return '0001-01-01T00:00:00Z';
  const seconds = new Date(Number(nanoseconds / SECOND) * 1000).toISOString().slice(0, 19);
  const rest = nanoseconds % SECOND;
  return rest === 0n ? `${seconds}Z` : `${seconds}.${String(rest).padStart(9, '0').replace(/0+$/, '')}Z`;
}
