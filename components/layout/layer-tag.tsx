import { memo } from 'react';
import type { Layer } from '../../lib/layer.ts';
import { LAYER_CLASS, Shape } from './shape.tsx';

/** The same in both languages: these are names in code. */
export const LAYER_NAME = {
  kubelet: 'kubelet',
  kuberuntime: 'kuberuntime',
  cri: 'CRI',
  dockershim: 'dockershim',
  docker: 'docker / CNI',
} as const satisfies Record<Layer, string>;

/** A layer by shape, hue and name; `tag` sets it on the layer's tint. */
export const LayerTag = memo(function LayerTag({
  layer,
  tag = false,
}: {
  readonly layer: Layer;
  readonly tag?: boolean;
}) {
  return (
    <span className={`layer ${LAYER_CLASS[layer]}${tag ? ' tag' : ''}`}>
      <Shape layer={layer} />
      {LAYER_NAME[layer]}
    </span>
  );
});
