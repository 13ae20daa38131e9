/*
 * Port of pkg/kubelet/dockershim/docker_checkpoint.go at v1.20.2, blob 387b934c6dce734a6ab08bf0a235bcbbd993b789.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have their JSON names. A class, as its methods stand behind an interface.
 */

import type { GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import { goJsonString } from '../../../../wire/index.ts';
import type { Checkpoint } from '../checkpointmanager/checkpoint_manager.ts';
import * as checksum from '../checkpointmanager/checksum/checksum.ts';

const go = goFile('pkg/kubelet/dockershim/docker_checkpoint.go');

export const protocolTCP = 'tcp';
export const protocolUDP = 'udp';
export const protocolSCTP = 'sctp';
const schemaVersion = 'v1';

export interface ContainerCheckpoint extends Checkpoint {
  GetData(): readonly [
    version: string,
    name: string,
    namespace: string,
    portMappings: readonly PortMapping[] | undefined,
    hostNetwork: boolean,
  ];
}

export type Protocol = typeof protocolTCP | typeof protocolUDP | typeof protocolSCTP;

/** The first three are pointers in Go, and always set. */
export interface PortMapping {
  readonly protocol: Protocol;
  readonly container_port: number;
  readonly host_port: number;
  readonly host_ip?: string;
}

export interface CheckpointData {
  /** nil is undefined. */
  port_mappings?: readonly PortMapping[];
  host_network?: boolean;
}

class PodSandboxCheckpoint implements ContainerCheckpoint {
  version: string;
  name: string;
  namespace: string;
  data: CheckpointData;
  checksum = 0;

  constructor(version: string, namespace: string, name: string, data: CheckpointData) {
    this.version = version;
    this.namespace = namespace;
    this.name = name;
    this.data = data;
  }

  MarshalCheckpoint(): readonly [blob: string, err?: GoError] {
    const at = go.enter('PodSandboxCheckpoint.MarshalCheckpoint', { cp: this });
    at(90);
    this.checksum = checksum.New(spewed(this.data));
    at.set({ checksum: this.checksum });
    at(91);
    return [marshal(this)];
  }

  UnmarshalCheckpoint(blob: string): GoError | undefined {
    const at = go.enter('PodSandboxCheckpoint.UnmarshalCheckpoint', { blob });
    at(96);
    const cp: PodSandboxCheckpoint = JSON.parse(blob);
    this.version = cp.version;
    this.name = cp.name;
    this.namespace = cp.namespace;
    this.data = cp.data;
    this.checksum = cp.checksum;
    at.set({ cp });
    return undefined;
  }

  VerifyChecksum(): GoError | undefined {
    const at = go.enter('PodSandboxCheckpoint.VerifyChecksum');
    at(102);
    return checksum.Verify(this.checksum, spewed(this.data));
  }

  GetData(): ReturnType<ContainerCheckpoint['GetData']> {
    const at = go.enter('PodSandboxCheckpoint.GetData');
    at(107);
    return [this.version, this.name, this.namespace, this.data.port_mappings, this.data.host_network ?? false];
  }
}

export function NewPodSandboxCheckpoint(namespace: string, name: string, data: CheckpointData): ContainerCheckpoint {
  const at = go.enter('NewPodSandboxCheckpoint', { namespace, name, data });
  at(80);
  return new PodSandboxCheckpoint(schemaVersion, namespace, name, data);
}

/** `json.Marshal(*cp)`. */
function marshal(cp: PodSandboxCheckpoint): string {
  const { port_mappings, host_network } = cp.data;
  const data = [];
  if (port_mappings !== undefined && port_mappings.length > 0) {
    data.push(`"port_mappings":[${port_mappings.map(marshalMapping).join(',')}]`);
  }
  if (host_network) data.push('"host_network":true');
  const [version, name, namespace] = [cp.version, cp.name, cp.namespace].map(goJsonString);
  return `{"version":${version},"name":${name},"namespace":${namespace},"data":{${data.join(',')}},"checksum":${cp.checksum}}`;
}

function marshalMapping({ protocol, container_port, host_port, host_ip = '' }: PortMapping): string {
  const ip = host_ip === '' ? '' : `,"host_ip":${goJsonString(host_ip)}`;
  return `{"protocol":"${protocol}","container_port":${container_port},"host_port":${host_port}${ip}}`;
}

/** What go-spew prints for `%#v` of the data: what is hashed. */
function spewed({ port_mappings, host_network = false }: CheckpointData): string {
  const mappings = port_mappings === undefined ? '<nil>' : `[${port_mappings.map(spewedMapping).join(' ')}]`;
  return `(dockershim.CheckpointData){PortMappings:([]*dockershim.PortMapping)${mappings} HostNetwork:(bool)${host_network}}`;
}

function spewedMapping({ protocol, container_port, host_port, host_ip = '' }: PortMapping): string {
  const ports = `ContainerPort:(*int32)${container_port} HostPort:(*int32)${host_port}`;
  return `<*>{Protocol:(*dockershim.Protocol)${protocol} ${ports} HostIP:(string)${host_ip}}`;
}
