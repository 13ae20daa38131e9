import { memo, type ReactNode } from 'react';
import type { Layer } from '../../lib/layer.ts';

/** The class that gives an element its layer's colours (`--ly`, `--ly-ink`, `--ly-soft`, `--ly-mid`, `--ly-on`). */
export const LAYER_CLASS = {
  kubelet: 'k',
  kuberuntime: 'r',
  cri: 'c',
  dockershim: 's',
  docker: 'd',
} as const satisfies Record<Layer, string>;

/** On a 10 × 10 grid. */
const SHAPES: Record<Layer, ReactNode> = {
  kubelet: <circle cx="5" cy="5" r="4.6" />,
  kuberuntime: <rect x=".8" y=".8" width="8.4" height="8.4" rx="1" />,
  cri: <path d="M5 0 10 5 5 10 0 5z" />,
  dockershim: <path d="M5 .3 10 9.4H0z" />,
  docker: <path d="M2.6.7h4.8L9.8 5 7.4 9.3H2.6L.2 5z" />,
};

/** The shape of a layer. Decoration: the layer's name stands beside it or in the label around it. */
export const Shape = memo(function Shape({ layer }: { readonly layer: Layer }) {
  return (
    <svg className={`shape ${LAYER_CLASS[layer]}`} viewBox="0 0 10 10" aria-hidden="true">
      {SHAPES[layer]}
    </svg>
  );
});
