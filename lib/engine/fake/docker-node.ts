import type { Int64 } from '../go/int64.ts';
import { formatIP } from '../go/net.ts';
import { type GoError, New, type Result } from '../go-error.ts';
import type { Json, LowCall } from '../run.ts';
import type { DOCKER_STATES } from '../scenario.ts';
import type { Container, DockerContainer, DockerWorld, Sandbox } from '../world.ts';
import { containerOf, isSandbox, sandboxOf } from './docker-view.ts';
import { Node, type SandboxChange } from './node.ts';

const NO_DOCKER: DockerWorld = { containers: [], addresses: {}, checkpoints: {}, links: {}, files: {} };

/** The node of the second level: a Docker Engine, a network plugin, a checkpoint store and a few files, in memory. */
export class DockerNode extends Node {
  /** Containers that were created so far: the next one's number. */
  created = 0;
  #addresses = 2;
  #execs = 0;
  #chance = 0;

  constructor(images: readonly string[]) {
    super(images);
    this.world = { ...this.world, docker: NO_DOCKER };
  }

  get docker(): DockerWorld {
    return this.world.docker ?? NO_DOCKER;
  }

  /** Replaces parts of what lies under the CRI, and shows anew what CRI makes of it. */
  changeDocker(change: Partial<DockerWorld>): void {
    const docker = { ...this.docker, ...change };
    if (change.containers === undefined && change.addresses === undefined) {
      this.world = { ...this.world, docker };
      return;
    }
    const { addresses } = docker;
    const sandboxes = docker.containers.filter(isSandbox).map((one) => sandboxOf(one, addresses[one.id] ?? ''));
    const containers = docker.containers.filter((one) => !isSandbox(one)).map(containerOf);
    this.world = { ...this.world, docker, sandboxes, containers };
  }

  /** One call below the CRI: a waiting fault comes in its place. Tells the listener. */
  ask<T>(service: LowCall['service'], method: string, request: Json, body: () => Result<T>): Result<T> {
    const fault = this.faults.take(`${service}:${method}`);
    const result: Result<T> = fault === undefined ? body() : [undefined, New(fault)];
    this.#tellLow(service, method, request, result[1]);
    return result;
  }

  /** As `ask`, for a call that gives nothing but an error. */
  run(
    service: LowCall['service'],
    method: string,
    request: Json,
    body: () => GoError | undefined,
  ): GoError | undefined {
    const fault = this.faults.take(`${service}:${method}`);
    const err = fault === undefined ? body() : New(fault);
    this.#tellLow(service, method, request, err);
    return err;
  }

  #tellLow(service: LowCall['service'], method: string, request: Json, err: GoError | undefined): void {
    if (!this.listener) return;
    const call = { service, method, request };
    this.listener.low?.(err ? { ...call, error: err.message } : call);
  }

  find(id: string): DockerContainer | undefined {
    return this.docker.containers.find((one) => one.id === id);
  }

  changeInDocker(id: string, change: Partial<DockerContainer>): void {
    this.changeDocker({
      containers: this.docker.containers.map((one) => (one.id === id ? { ...one, ...change } : one)),
    });
  }

  /** A running container ends now; one that does not run stays as it is. */
  end(id: string, exitCode: number, oomKilled: boolean): void {
    if (!this.find(id)?.running) return;
    this.changeInDocker(id, { running: false, exitCode, oomKilled, finishedAt: this.now(), pid: 0 });
  }

  /** A process id that Docker would report for a container that starts now. */
  nextPid(): number {
    return 1000 + this.created;
  }

  nextAddress(): string {
    return `10.244.0.${this.#addresses++}`;
  }

  nextExec(): string {
    return `exec-${this.#execs++}`;
  }

  /** What stands for `rand.Uint32`: 0, 1, 2, … */
  nextChance(): number {
    return this.#chance++;
  }

  override exit(container: Container, code: Int64, reason: string): void {
    // Dockershim looks at the low 32 bits and at whether the whole is 0, which is all that is kept of a big one.
    const kept = typeof code === 'bigint' ? Number(BigInt.asIntN(32, code)) || 2 ** 32 : code;
    this.end(container.id, kept, reason === 'OOMKilled');
  }

  override setState(container: Container, state: (typeof DOCKER_STATES)[number]): void {
    this.#move(container.id, state === 'RUNNING');
  }

  override setSandbox(sandbox: Sandbox, { state, ip }: SandboxChange): void {
    if (state !== undefined) this.#move(sandbox.id, state === 'READY');
    if (ip !== undefined) this.setAddress(sandbox.id, formatIP(ip));
  }

  /** Empty: the network plugin knows none. */
  setAddress(id: string, ip: string): void {
    const { [id]: _, ...others } = this.docker.addresses;
    this.changeDocker({ addresses: ip === '' ? others : { ...others, [id]: ip } });
  }

  /** Makes a container run or not run, and sets nothing else but the time that is missing. */
  #move(id: string, running: boolean): void {
    const one = this.find(id);
    if (!one) return;
    this.changeInDocker(id, {
      running,
      pid: running ? this.nextPid() : 0,
      startedAt: running && one.startedAt === 0n ? this.now() : one.startedAt,
      finishedAt: !running && one.finishedAt === 0n ? this.now() : one.finishedAt,
    });
  }
}
