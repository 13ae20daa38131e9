/*
 * Port of pkg/kubelet/events/event.go at v1.20.2, blob 74359e0514cbf94bf59034fafbae8862af2f9e66.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the reasons that no ported function records.
 */

export const CreatedContainer = 'Created';
export const StartedContainer = 'Started';
export const FailedToCreateContainer = 'Failed';
export const FailedToStartContainer = 'Failed';
export const KillingContainer = 'Killing';
export const BackOffStartContainer = 'BackOff';

export const PullingImage = 'Pulling';
export const PulledImage = 'Pulled';
export const FailedToPullImage = 'Failed';
export const FailedToInspectImage = 'InspectFailed';
export const ErrImageNeverPullPolicy = 'ErrImageNeverPull';
export const BackOffPullImage = 'BackOff';

export const SandboxChanged = 'SandboxChanged';
export const FailedCreatePodSandBox = 'FailedCreatePodSandBox';
export const FailedStatusPodSandBox = 'FailedPodSandBoxStatus';

export const FailedPostStartHook = 'FailedPostStartHook';
export const FailedPreStopHook = 'FailedPreStopHook';
