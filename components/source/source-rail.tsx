import { inLang, sourceWords } from '../../lib/dictionary/index.ts';
import { layerOf } from '../../lib/layer.ts';
import type { Declaration } from '../../lib/sources/index.ts';
import type { Lang } from '../../lib/text.ts';
import { Icon } from '../layout/icon.tsx';
import { Shape } from '../layout/shape.tsx';

interface SourceRailProps {
  readonly lang: Lang;
  readonly file: string;
  readonly declarations: readonly Declaration[];
}

/** The functions and types of a file, each with the shape of its layer. */
export function SourceRail({ lang, file, declarations }: SourceRailProps) {
  const words = inLang(sourceWords, lang);
  const layer = layerOf(file);
  return (
    <nav className="rail" aria-label={words.outline}>
      <a className="up" href={`/${lang}/source`}>
        <Icon name="back" />
        {words.back}
      </a>
      {declarations.length > 0 && <h2 className="eyebrow">{words.outline}</h2>}
      <ul className="sym">
        {declarations.map(({ name, kind, receiver, first, last }) => (
          <li key={`${name}:${first}`}>
            <a href={`#L${first}`} data-lines={`#L${first}-L${last}`} title={name}>
              <i aria-hidden="true">{kind === 'type' ? 'T' : 'f'}</i>
              <span className="clip">{receiver ? name.slice(receiver.length + 1) : name}</span>
              <Shape layer={layer} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
