/*
 * Port of pkg/kubelet/dockershim/selinux_util.go at v1.20.2, blob 00565596273c367c7eed256ac4c9afb46b418c31.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';

function selinuxLabelUser(separator: string): string {
  return `label${separator}user`;
}

function selinuxLabelRole(separator: string): string {
  return `label${separator}role`;
}

function selinuxLabelType(separator: string): string {
  return `label${separator}type`;
}

function selinuxLabelLevel(separator: string): string {
  return `label${separator}level`;
}

/** nil is undefined, and stays so where nothing is added. */
export function addSELinuxOptions(
  config: readonly string[] | undefined,
  selinuxOpts: runtimeapi.SELinuxOption,
  separator: string,
): readonly string[] | undefined {
  config = modifySecurityOption(config, selinuxLabelUser(separator), selinuxOpts.user);
  config = modifySecurityOption(config, selinuxLabelRole(separator), selinuxOpts.role);
  config = modifySecurityOption(config, selinuxLabelType(separator), selinuxOpts.type);
  config = modifySecurityOption(config, selinuxLabelLevel(separator), selinuxOpts.level);

  return config;
}

function modifySecurityOption(
  config: readonly string[] | undefined,
  name: string,
  value = '',
): readonly string[] | undefined {
  if (value.length > 0) {
    return [...(config ?? []), `${name}:${value}`];
  }

  return config;
}
