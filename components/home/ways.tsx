import { loadScenarios } from '../../lib/content/index.ts';
import { fill, homeWords, inLang, shellWords } from '../../lib/dictionary/index.ts';
import { pins } from '../../lib/sources/index.ts';
import { type Lang, pick } from '../../lib/text.ts';
import { Icon, type IconName } from '../layout/icon.tsx';

/** The ways into the site, one card each. */
export function Ways({ lang }: { readonly lang: Lang }) {
  const words = inLang(homeWords, lang);
  const runs = loadScenarios().length;
  return (
    <div className="ways">
      <Way
        href={`/${lang}/source`}
        icon="book"
        title={pick(shellWords.read, lang)}
        text={words.readCard}
        go={words.readGo}
        count={fill(words.readCount, { n: pins().files.size })}
      />
      <Way
        href={`/${lang}/step`}
        icon="play"
        title={pick(shellWords.run, lang)}
        text={words.runCard}
        go={words.runGo}
        count={runs === 1 ? words.oneRun : fill(words.runCount, { n: runs })}
      />
    </div>
  );
}

interface WayProps {
  readonly href: string;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly go: string;
  readonly count: string;
}

function Way({ href, icon, title, text, go, count }: WayProps) {
  return (
    <a className="card way" href={href}>
      <h2>
        <Icon name={icon} />
        {title}
      </h2>
      <p>{text}</p>
      <span className="go">
        {go}
        <span className="meta num">{count}</span>
      </span>
    </a>
  );
}
