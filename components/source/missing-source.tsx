import { inLang, sourceWords } from '../../lib/dictionary/index.ts';
import { type Missing, missingText } from '../../lib/sources/index.ts';
import { type Lang, pick } from '../../lib/text.ts';
import { Icon } from '../layout/icon.tsx';

interface MissingSourceProps {
  readonly lang: Lang;
  readonly source: Missing;
  /** The file on GitHub, at the line in question where there is one. */
  readonly github: string;
}

/** In the place of code that is not here: what happened, what to do, and where else it can be read. */
export function MissingSource({ lang, source, github }: MissingSourceProps) {
  const words = inLang(sourceWords, lang);
  return (
    <div className="missing" id="code-missing">
      <Icon name="warning" />
      <h2>{words.missingTitle}</h2>
      <p>{pick(missingText(source), lang)}</p>
      <p className="t2">{words.missingRest}</p>
      <a className="btn" href={github} rel="noreferrer">
        <Icon name="open" />
        {words.onGithub}
      </a>
    </div>
  );
}
