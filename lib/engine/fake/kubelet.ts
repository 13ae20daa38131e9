import { FilterEventRecorder, type HandlerRunner } from '../port/pkg/kubelet/container/helpers.ts';
import type { OSInterface } from '../port/pkg/kubelet/container/os.ts';
import { NewImageManager } from '../port/pkg/kubelet/images/image_manager.ts';
import {
  newInstrumentedImageManagerService,
  newInstrumentedRuntimeService,
} from '../port/pkg/kubelet/kuberuntime/instrumented_services.ts';
import { RunInContainer } from '../port/pkg/kubelet/kuberuntime/kuberuntime_container.ts';
import { GetImageRef, PullImage } from '../port/pkg/kubelet/kuberuntime/kuberuntime_image.ts';
import type { kubeGenericRuntimeManager } from '../port/pkg/kubelet/kuberuntime/kuberuntime_manager.ts';
import { NewHandlerRunner } from '../port/pkg/kubelet/lifecycle/handlers.ts';
import { Manager as RuntimeClassManager } from '../port/pkg/kubelet/runtimeclass/runtimeclass_manager.ts';
import { NewNotFound } from '../port/staging/src/k8s.io/apimachinery/pkg/api/errors/errors.ts';
import { Backoff } from '../port/staging/src/k8s.io/client-go/util/flowcontrol/backoff.ts';
import type { ImageManagerService, RuntimeService } from '../port/staging/src/k8s.io/cri-api/pkg/apis/services.ts';
import type { BackOffTimer } from '../world.ts';
import { answering } from './answers.ts';
import { newImageService } from './image-service.ts';
import { Node } from './node.ts';
import { ProbeResults } from './probe-results.ts';
import { newRecorder } from './recorder.ts';
import { runtimeHelper } from './runtime-helper.ts';
import { newRuntimeService } from './runtime-service.ts';

const SECOND = 1_000_000_000n;
const GIBIBYTE = 1024 ** 3;

/** Everything that lives as long as a scenario: the node, kubelet's runtime manager on it, and what kubelet remembers. */
export interface Kubelet {
  readonly node: Node;
  readonly manager: kubeGenericRuntimeManager;
  readonly backOff: Backoff;
  readonly liveness: ProbeResults;
  readonly startup: ProbeResults;
}

/** Every file is there and every change of one works. */
const files: OSInterface = {
  MkdirAll: () => undefined,
  Symlink: () => undefined,
  Stat: () => undefined,
  Remove: () => undefined,
  Create: () => undefined,
  Chmod: () => undefined,
};

/** A kubelet on a new node of the first level. */
export function newKubelet(images: readonly string[]): Kubelet {
  const node = new Node(images);
  return kubeletOn(node, { runtime: newRuntimeService(node), image: newImageService(node) });
}

/** What kubelet talks to: the node itself, or what stands between the CRI and it. */
export interface CriServices {
  readonly runtime: RuntimeService;
  readonly image: ImageManagerService;
}

export function kubeletOn(node: Node, services: CriServices): Kubelet {
  const { runtime, image } = answering(node, services);
  const clock = { Now: () => node.now() };
  const mirror = () => node.setBackOffs([...timers('container', backOff), ...timers('image', imageBackOff)]);
  const backOff = new Backoff(10n * SECOND, 300n * SECOND, clock, mirror);
  const imageBackOff = new Backoff(10n * SECOND, 300n * SECOND, clock, mirror);
  const liveness = new ProbeResults();
  const startup = new ProbeResults();
  const recorder = newRecorder(node);
  const unset = {
    runtimeName: 'docker',
    recorder,
    osInterface: files,
    machineInfo: { memoryCapacity: 8 * GIBIBYTE },
    keyring: { Lookup: () => [[], false] as const },
    runtimeHelper,
    livenessManager: liveness,
    startupManager: startup,
    cpuCFSQuota: true,
    cpuCFSQuotaPeriod: 100_000_000,
    runtimeService: newInstrumentedRuntimeService(runtime),
    imageService: newInstrumentedImageManagerService(image),
    seccompProfileRoot: '/var/lib/kubelet/seccomp',
    internalLifecycle: {
      PreStartContainer: () => undefined,
      PreStopContainer: () => undefined,
      PostStopContainer: () => undefined,
    },
    logManager: { Clean: () => undefined },
    runtimeClassManager: new RuntimeClassManager({
      Get: (name) => [undefined, NewNotFound('runtimeclass.node.k8s.io', name)],
    }),
    now: clock.Now,
    // A container's log is there and empty.
    readLogs: () => [''] as const,
  };
  // The runner and the image puller need the manager they belong to.
  const manager: kubeGenericRuntimeManager = Object.assign(unset, {
    runner: withHttpHooks(NewHandlerRunner({ RunInContainer: (...args) => RunInContainer(manager, ...args) })),
    imagePuller: NewImageManager(
      FilterEventRecorder(recorder),
      {
        PullImage: (...args) => PullImage(manager, ...args),
        GetImageRef: (...args) => GetImageRef(manager, ...args),
      },
      imageBackOff,
    ),
  });
  return { node, manager, backOff, liveness, startup };
}

/** The real runner, but for httpGet hooks, which always succeed: the node has no network to send them over. */
function withHttpHooks(runner: HandlerRunner): HandlerRunner {
  return {
    Run: (containerID, pod, container, handler) =>
      handler.exec === undefined && handler.httpGet !== undefined
        ? ['']
        : runner.Run(containerID, pod, container, handler),
  };
}

function timers(kind: BackOffTimer['kind'], backOff: Backoff): readonly BackOffTimer[] {
  return [...backOff.perItemBackoff].map(([key, entry]) => ({ kind, key, ...entry }));
}
