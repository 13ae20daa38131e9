import type { Int64 } from '../go/int64.ts';
import { type GoError, StatusError } from '../go-error.ts';
import type { CriCall, Json, LowCall, RunEvent } from '../run.ts';
import type { CONTAINER_STATES } from '../scenario.ts';
import type { BackOffTimer, Container, Sandbox, World } from '../world.ts';
import { Faults } from './faults.ts';
import { protoJson } from './proto-json.ts';

/** 2021-02-17T10:00:00Z: every run starts at this moment, in Unix nanoseconds. */
export const EPOCH = 1_613_556_000_000_000_000n;

const MILLISECOND = 1_000_000n;

/** Who listens to the calls and events of a sync. */
export interface Listener {
  call(call: CriCall): void;
  /** Under dockershim: the CRI call told last has failed after all; calls below it came first. */
  failed?(error: string): void;
  /** The CRI call told last has been answered; left out where no one wants to know. */
  answered?: ((answer: Json) => void) | undefined;
  /** Under dockershim: a call below the CRI, which belongs to the CRI call told last. */
  low?(call: Omit<LowCall, 'call'>): void;
  event(event: RunEvent): void;
}

/** What a scenario may do to a sandbox behind kubelet's back; what is undefined stays. */
export interface SandboxChange {
  readonly state: 'READY' | 'NOTREADY' | undefined;
  readonly ip: string | undefined;
  readonly network: NamespaceModes['network'] | undefined;
}

/** A namespace mode of CRI, as `POD` or `NODE`. */
export interface NamespaceModes {
  readonly network: 'POD' | 'CONTAINER' | 'NODE' | 'TARGET';
  readonly pid: 'POD' | 'CONTAINER' | 'NODE' | 'TARGET';
  readonly ipc: 'POD' | 'CONTAINER' | 'NODE' | 'TARGET';
}

/**
 * The simple node that a scenario runs on: the one holder of what changes. The world in it is never changed, only
 * replaced; beside it stands what no reader sees.
 */
export class Node {
  world: World;
  readonly faults = new Faults();
  /** The namespaces that each sandbox was made with, by sandbox id. */
  readonly namespaces = new Map<string, NamespaceModes>();
  listener: Listener | undefined;
  #sandboxes = 0;
  #containers = 0;
  #addresses = 2;

  constructor(images: readonly string[]) {
    this.world = { now: EPOCH, sandboxes: [], containers: [], images: [...new Set(images)], backOffs: [] };
  }

  now(): bigint {
    return this.world.now;
  }

  /** Moves the one clock; `duration` in nanoseconds. */
  advance(duration: bigint): void {
    this.world = { ...this.world, now: this.world.now + duration };
  }

  /** Tells the listener of a CRI call and applies a waiting fault, which is then the call's error. */
  open(service: CriCall['service'], method: string, request: object): StatusError | undefined {
    const fault = this.faults.take(method);
    const err = fault === undefined ? undefined : new StatusError('Unknown', fault);
    this.tell(service, method, request, err);
    return err;
  }

  /** As `open`, for a call that fails without a fault where `missing` says so, as when what it names is not there. */
  openFor(service: CriCall['service'], method: string, request: object, missing: () => string | undefined) {
    const text = this.faults.take(method) ?? missing();
    const err = text === undefined ? undefined : new StatusError('Unknown', text);
    this.tell(service, method, request, err);
    return err;
  }

  /** Tells the listener of a CRI call. */
  tell(service: CriCall['service'], method: string, request: object, err?: GoError): void {
    if (!this.listener) return;
    const call = { service, method, request: protoJson(request) };
    this.listener.call(err ? { ...call, error: err.message } : call);
  }

  sandbox(id: string): Sandbox | undefined {
    return this.world.sandboxes.find((one) => one.id === id);
  }

  container(id: string): Container | undefined {
    return this.world.containers.find((one) => one.id === id);
  }

  /** The instance of that name which was created last. */
  newestContainer(name: string): Container | undefined {
    return this.world.containers.findLast((one) => one.name === name);
  }

  addSandbox(make: (id: string, address: string) => Sandbox, namespaces: NamespaceModes): Sandbox {
    const address = namespaces.network === 'NODE' ? '' : `10.244.0.${this.#addresses++}`;
    const sandbox = make(`sandbox-${this.#sandboxes++}`, address);
    this.namespaces.set(sandbox.id, namespaces);
    this.world = {
      ...this.world,
      now: this.world.now + MILLISECOND,
      sandboxes: [...this.world.sandboxes, sandbox],
    };
    return sandbox;
  }

  addContainer(make: (id: string) => Container): Container {
    const container = make(`container-${this.#containers++}`);
    this.world = {
      ...this.world,
      now: this.world.now + MILLISECOND,
      containers: [...this.world.containers, container],
    };
    return container;
  }

  changeSandbox(id: string, change: Partial<Sandbox>): void {
    this.world = {
      ...this.world,
      sandboxes: this.world.sandboxes.map((one) => (one.id === id ? { ...one, ...change } : one)),
    };
  }

  changeContainer(id: string, change: Partial<Container>): void {
    this.world = {
      ...this.world,
      containers: this.world.containers.map((one) => (one.id === id ? { ...one, ...change } : one)),
    };
  }

  removeContainer(id: string): void {
    this.world = { ...this.world, containers: this.world.containers.filter((one) => one.id !== id) };
  }

  /** As Docker leaves a container that it stopped; one that has exited stays as it is. */
  stop(container: Container): void {
    if (container.state === 'CONTAINER_EXITED') return;
    this.changeContainer(container.id, {
      state: 'CONTAINER_EXITED',
      exitCode: 137,
      reason: 'Error',
      finishedAt: this.now(),
    });
  }

  /** A running container exits now, behind kubelet's back. */
  exit(container: Container, code: Int64, reason: string): void {
    if (container.state !== 'CONTAINER_RUNNING') return;
    this.changeContainer(container.id, {
      state: 'CONTAINER_EXITED',
      exitCode: Number(code),
      reason,
      finishedAt: this.now(),
    });
  }

  /** Moves a container to a state, and sets nothing else but the time that is missing. */
  setState(container: Container, state: (typeof CONTAINER_STATES)[number]): void {
    this.changeContainer(container.id, {
      state: `CONTAINER_${state}`,
      startedAt: state === 'RUNNING' && container.startedAt === 0n ? this.now() : container.startedAt,
      finishedAt: state === 'EXITED' && container.finishedAt === 0n ? this.now() : container.finishedAt,
    });
  }

  /** Changes a sandbox as a scenario says. */
  setSandbox(sandbox: Sandbox, { state, ip, network }: SandboxChange): void {
    this.changeSandbox(sandbox.id, {
      state: state === undefined ? sandbox.state : `SANDBOX_${state}`,
      ip: ip ?? sandbox.ip,
      hostNetwork: network === undefined ? sandbox.hostNetwork : network === 'NODE',
    });
    const modes = this.namespaces.get(sandbox.id);
    if (network !== undefined && modes) this.namespaces.set(sandbox.id, { ...modes, network });
  }

  addImage(image: string): void {
    if (this.world.images.includes(image)) return;
    this.world = { ...this.world, images: [...this.world.images, image] };
  }

  removeImage(image: string): void {
    this.world = { ...this.world, images: this.world.images.filter((one) => one !== image) };
  }

  setBackOffs(backOffs: readonly BackOffTimer[]): void {
    this.world = { ...this.world, backOffs };
  }
}
