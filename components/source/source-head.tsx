import type { ReactNode } from 'react';
import { layerOf } from '../../lib/layer.ts';
import { LayerTag } from '../layout/layer-tag.tsx';
import { LAYER_CLASS } from '../layout/shape.tsx';

/** The head of a file: its layer, name, folder and version; `children` are its tools. */
export function SourceHead({
  file,
  tag,
  children,
}: {
  readonly file: string;
  readonly tag: string;
  readonly children: ReactNode;
}) {
  const slash = file.lastIndexOf('/');
  return (
    <header className={`src-head ${LAYER_CLASS[layerOf(file)]}`}>
      <LayerTag layer={layerOf(file)} tag />
      <h1 className="fn clip">{file.slice(slash + 1)}</h1>
      <span className="file clip grow">
        {file.slice(0, slash)} · {tag}
      </span>
      {children}
    </header>
  );
}
