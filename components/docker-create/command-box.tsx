import { type DockerCreateWords, fill } from '../../lib/dictionary/index.ts';
import { type Command, REASONS, type Unsaid } from '../../lib/docker-create/index.ts';
import { type Lang, pick } from '../../lib/text.ts';
import { CopyCommand } from './copy-command.client.tsx';
import { Prose } from './prose.tsx';
import { Value } from './value.tsx';

/** The create as a command to copy, and what that command does not say. */
export function CommandBox(props: {
  readonly command: Command;
  readonly name: string;
  readonly lang: Lang;
  readonly words: DockerCreateWords;
}) {
  const { command, name, lang, words } = props;
  const lost = command.unsaid.filter((one) => !REASONS[one.reason].same);
  const same = command.unsaid.filter((one) => REASONS[one.reason].same);
  return (
    <div className="command">
      <div className="head">
        <h3>{words.command}</h3>
        <CopyCommand
          text={command.text}
          name={name}
          words={{ copy: words.copy, copied: words.copied, notCopied: words.notCopied }}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a command that scrolls is reached by keyboard */}
      <section className="text" aria-label={`${words.command}: ${name}`} tabIndex={0}>
        <pre>{command.text}</pre>
      </section>
      <h4>{words.unsaid}</h4>
      {lost.length === 0 ? <p className="t3">{words.all}</p> : <UnsaidList list={lost} lang={lang} />}
      {same.length === 0 ? null : (
        <details>
          <summary>{fill(words.same, { n: same.length })}</summary>
          <UnsaidList list={same} lang={lang} />
        </details>
      )}
    </div>
  );
}

function UnsaidList({ list, lang }: { readonly list: readonly Unsaid[]; readonly lang: Lang }) {
  return (
    <ul className="unsaid">
      {list.map(({ option, value, reason }) => (
        <li key={option}>
          <code>{option}</code> <Value value={value} />
          <p>
            <Prose text={pick(REASONS[reason].why, lang)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
