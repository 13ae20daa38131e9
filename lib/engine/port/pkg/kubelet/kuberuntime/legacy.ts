/*
 * Port of pkg/kubelet/kuberuntime/legacy.go at v1.20.2, blob 1187123ad7fab408561009d1e10257677350086a.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: reading an id back from a link.
 */
import * as path from '../../../../go/path.ts';
import { BuildPodFullName } from '../container/runtime.ts';

const legacyContainerLogsDir = '/var/log/containers';
const legacyLogSuffix = 'log';

const ext4MaxFileNameLen = 255;

export function legacyLogSymlink(
  containerID: string,
  containerName: string,
  podName: string,
  podNamespace: string,
): string {
  return logSymlink(legacyContainerLogsDir, BuildPodFullName(podName, podNamespace), containerName, containerID);
}

function logSymlink(containerLogsDir: string, podFullName: string, containerName: string, containerID: string): string {
  const suffix = `.${legacyLogSuffix}`;
  let logPath = `${podFullName}_${containerName}-${containerID}`;
  if (logPath.length > ext4MaxFileNameLen - suffix.length) {
    logPath = logPath.slice(0, ext4MaxFileNameLen - suffix.length);
  }
  return path.Join(containerLogsDir, logPath + suffix);
}
