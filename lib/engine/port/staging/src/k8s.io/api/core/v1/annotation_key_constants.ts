/*
 * Port of staging/src/k8s.io/api/core/v1/annotation_key_constants.go at v1.20.2, blob d3ebf862836a8406d5f3feb3265cc8dcdad982b3.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: keys that SyncPod does not read.
 */

export const MirrorPodAnnotationKey = 'kubernetes.io/config.mirror';
export const SeccompPodAnnotationKey = 'seccomp.security.alpha.kubernetes.io/pod';
export const SeccompContainerAnnotationKeyPrefix = 'container.seccomp.security.alpha.kubernetes.io/';
export const SeccompProfileRuntimeDefault = 'runtime/default';
export const SeccompProfileNameUnconfined = 'unconfined';
export const SeccompLocalhostProfileNamePrefix = 'localhost/';
export const AppArmorBetaContainerAnnotationKeyPrefix = 'container.apparmor.security.beta.kubernetes.io/';
export const AppArmorBetaProfileRuntimeDefault = 'runtime/default';
export const AppArmorBetaProfileNamePrefix = 'localhost/';
export const AppArmorBetaProfileNameUnconfined = 'unconfined';
export const DeprecatedSeccompProfileDockerDefault = 'docker/default';
