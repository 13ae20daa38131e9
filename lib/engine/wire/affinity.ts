import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import { LabelSelector } from './meta.ts';
import { int32, list, omitEmpty, pointer, string, struct } from './schema.ts';

export const NodeSelectorRequirement = struct<v1.NodeSelectorRequirement>({
  key: string,
  operator: string,
  values: omitEmpty(list(string)),
});

export const NodeSelectorTerm = struct<v1.NodeSelectorTerm>({
  matchExpressions: omitEmpty(list(NodeSelectorRequirement)),
  matchFields: omitEmpty(list(NodeSelectorRequirement)),
});

export const NodeSelector = struct<v1.NodeSelector>({
  nodeSelectorTerms: list(NodeSelectorTerm),
});

export const PreferredSchedulingTerm = struct<v1.PreferredSchedulingTerm>({
  weight: int32,
  preference: NodeSelectorTerm,
});

export const NodeAffinity = struct<v1.NodeAffinity>({
  requiredDuringSchedulingIgnoredDuringExecution: omitEmpty(pointer(NodeSelector)),
  preferredDuringSchedulingIgnoredDuringExecution: omitEmpty(list(PreferredSchedulingTerm)),
});

export const PodAffinityTerm = struct<v1.PodAffinityTerm>({
  labelSelector: omitEmpty(pointer(LabelSelector)),
  namespaces: omitEmpty(list(string)),
  topologyKey: string,
});

export const WeightedPodAffinityTerm = struct<v1.WeightedPodAffinityTerm>({
  weight: int32,
  podAffinityTerm: PodAffinityTerm,
});

export const PodAffinity = struct<v1.PodAffinity>({
  requiredDuringSchedulingIgnoredDuringExecution: omitEmpty(list(PodAffinityTerm)),
  preferredDuringSchedulingIgnoredDuringExecution: omitEmpty(list(WeightedPodAffinityTerm)),
});

export const PodAntiAffinity = struct<v1.PodAntiAffinity>({
  requiredDuringSchedulingIgnoredDuringExecution: omitEmpty(list(PodAffinityTerm)),
  preferredDuringSchedulingIgnoredDuringExecution: omitEmpty(list(WeightedPodAffinityTerm)),
});

export const Affinity = struct<v1.Affinity>({
  nodeAffinity: omitEmpty(pointer(NodeAffinity)),
  podAffinity: omitEmpty(pointer(PodAffinity)),
  podAntiAffinity: omitEmpty(pointer(PodAntiAffinity)),
});
