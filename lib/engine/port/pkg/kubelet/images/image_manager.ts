/*
 * Port of pkg/kubelet/images/image_manager.go at v1.20.2, blob d41ebcebc38a3b5c804f5de23aa41328f0ea9c12.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: a limit on pulls, which this node does not have.
 */

import { ParseNormalizedNamed } from '../../../../go/docker-reference.ts';
import { formatDuration } from '../../../../go/duration.ts';
import { Sprintf } from '../../../../go/fmt.ts';
import { index } from '../../../../go/slice.ts';
import { Errorf, type GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import {
  type EventRecorder,
  EventTypeNormal,
  EventTypeWarning,
} from '../../../staging/src/k8s.io/client-go/tools/record/event.ts';
import type { ObjectReference } from '../../../staging/src/k8s.io/client-go/tools/reference/ref.ts';
import type { Backoff } from '../../../staging/src/k8s.io/client-go/util/flowcontrol/backoff.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import { GenerateContainerRef } from '../container/ref.ts';
import type { Annotation, ImageService, ImageSpec, Secret } from '../container/runtime.ts';
import * as events from '../events/event.ts';
import { type imagePuller, newParallelImagePuller, type pullResult } from './puller.ts';
import {
  ErrImageInspect,
  ErrImageNeverPull,
  ErrImagePull,
  ErrImagePullBackOff,
  ErrInvalidImageName,
  ErrRegistryUnavailable,
  type ImageManager,
} from './types.ts';

const go = goFile('pkg/kubelet/images/image_manager.go');

interface imageManager {
  readonly recorder: EventRecorder;
  readonly imageService: ImageService;
  readonly backOff: Backoff;
  readonly puller: imagePuller;
}

/** `imageService` is the runtime manager; pulls are parallel and not limited. */
export function NewImageManager(
  recorder: EventRecorder,
  imageService: ImageService,
  imageBackOff: Backoff,
): ImageManager {
  const puller = newParallelImagePuller(imageService);
  const m: imageManager = {
    recorder,
    imageService,
    backOff: imageBackOff,
    puller,
  };
  return { EnsureImageExists: (...args) => EnsureImageExists(m, ...args) };
}

function shouldPullImage(container: v1.Container, imagePresent: boolean): boolean {
  const at = go.enter('shouldPullImage', { container, imagePresent });
  at(66);
  if (container.imagePullPolicy === v1.PullNever) {
    at(67);
    return false;
  }

  at(70);
  if (
    container.imagePullPolicy === v1.PullAlways ||
    (container.imagePullPolicy === v1.PullIfNotPresent && !imagePresent)
  ) {
    at(72);
    return true;
  }

  at(75);
  return false;
}

function logIt(m: imageManager, ref: ObjectReference | undefined, eventtype: string, event: string, msg: string): void {
  const at = go.enter('imageManager.logIt', { ref, eventtype, event, msg });
  at(80);
  if (ref !== undefined) {
    at(81);
    m.recorder.Event(ref, eventtype, event, msg);
  } else {
    at(83);
  }
}

function EnsureImageExists(
  m: imageManager,
  pod: v1.Pod,
  container: v1.Container,
  pullSecrets: readonly Secret[],
  podSandboxConfig: runtimeapi.PodSandboxConfig,
): readonly [imageRef: string, msg: string, err?: GoError] {
  const at = go.enter('imageManager.EnsureImageExists', { pod, container, podSandboxConfig });
  at(91);
  const [ref, refErr] = GenerateContainerRef(pod, container);
  at.set({ ref, err: refErr });
  at(92);
  if (refErr !== undefined) {
    at(93);
  }

  at(97);
  const [image, tagErr] = applyDefaultImageTag(container.image);
  at.set({ image, err: tagErr });
  at(98);
  if (tagErr !== undefined) {
    at(99);
    const msg = Sprintf('Failed to apply default image tag %q: %v', container.image, tagErr);
    at.set({ msg });
    at(100);
    logIt(m, ref, EventTypeWarning, events.FailedToInspectImage, msg);
    at(101);
    return ['', msg, ErrInvalidImageName];
  }

  at(104);
  const podAnnotations: Annotation[] = [];
  at.set({ podAnnotations });
  for (const [k, v] of Object.entries(pod.metadata.annotations)) {
    at(106);
    at.set({ k, v });
    podAnnotations.push({
      name: k,
      value: v,
    });
    at.set({ podAnnotations });
  }

  at(112);
  const spec: ImageSpec = {
    image,
    annotations: podAnnotations,
  };
  at.set({ spec });
  at(116);
  const [imageRef, err] = m.imageService.GetImageRef(spec);
  at.set({ imageRef, err });
  at(117);
  if (err !== undefined) {
    at(118);
    const msg = Sprintf('Failed to inspect image %q: %v', container.image, err);
    at.set({ msg });
    at(119);
    logIt(m, ref, EventTypeWarning, events.FailedToInspectImage, msg);
    at(120);
    return ['', msg, ErrImageInspect];
  }

  at(123);
  const present = imageRef !== '';
  at.set({ present });
  at(124);
  if (!shouldPullImage(container, present)) {
    at(125);
    if (present) {
      at(126);
      const msg = Sprintf('Container image %q already present on machine', container.image);
      at.set({ msg });
      at(127);
      logIt(m, ref, EventTypeNormal, events.PulledImage, msg);
      at(128);
      return [imageRef, ''];
    }
    at(130);
    const msg = Sprintf('Container image %q is not present with pull policy of Never', container.image);
    at.set({ msg });
    at(131);
    logIt(m, ref, EventTypeWarning, events.ErrImageNeverPullPolicy, msg);
    at(132);
    return ['', msg, ErrImageNeverPull];
  }

  at(135);
  const backOffKey = Sprintf('%s_%s', pod.metadata.uid, container.image);
  at.set({ backOffKey });
  at(136);
  if (m.backOff.IsInBackOffSinceUpdate(backOffKey, m.backOff.clock.Now())) {
    at(137);
    const msg = Sprintf('Back-off pulling image %q', container.image);
    at.set({ msg });
    at(138);
    logIt(m, ref, EventTypeNormal, events.BackOffPullImage, msg);
    at(139);
    return ['', msg, ErrImagePullBackOff];
  }
  at(141);
  logIt(m, ref, EventTypeNormal, events.PullingImage, Sprintf('Pulling image %q', container.image));
  at(142);
  const startTime = m.backOff.clock.Now();
  at.set({ startTime });
  at(143);
  const pullChan: pullResult[] = [];
  at.set({ pullChan });
  at(144);
  m.puller.pullImage(spec, pullSecrets, pullChan, podSandboxConfig);
  at(145);
  const imagePullResult = index(pullChan, 0);
  at.set({ imagePullResult });
  at(146);
  if (imagePullResult.err !== undefined) {
    at(147);
    logIt(
      m,
      ref,
      EventTypeWarning,
      events.FailedToPullImage,
      Sprintf('Failed to pull image %q: %v', container.image, imagePullResult.err),
    );
    at(148);
    m.backOff.Next(backOffKey, m.backOff.clock.Now());
    at(149);
    if (imagePullResult.err === ErrRegistryUnavailable) {
      at(150);
      const msg = Sprintf('image pull failed for %s because the registry is unavailable.', container.image);
      at.set({ msg });
      at(151);
      return ['', msg, imagePullResult.err];
    }

    at(154);
    return ['', imagePullResult.err.message, ErrImagePull];
  }
  at(156);
  logIt(
    m,
    ref,
    EventTypeNormal,
    events.PulledImage,
    Sprintf('Successfully pulled image %q in %v', container.image, formatDuration(m.backOff.clock.Now() - startTime)),
  );
  at(157);
  m.backOff.GC();
  at(158);
  return [imagePullResult.imageRef, ''];
}

function applyDefaultImageTag(image: string): readonly [string, GoError?] {
  const at = go.enter('applyDefaultImageTag', { image });
  at(164);
  const [named, err] = ParseNormalizedNamed(image);
  at.set({ err });
  at(165);
  if (err !== undefined) {
    at(166);
    return ['', Errorf("couldn't parse image reference %q: %v", image, err)];
  }
  at(168);
  const isTagged = named.tag !== '';
  at.set({ isTagged });
  at(169);
  const isDigested = named.digest !== '';
  at.set({ isDigested });
  at(170);
  if (!isTagged && !isDigested) {
    at(176);
    image += ':latest';
    at.set({ image });
  }
  at(178);
  return [image];
}
