import type { FaithfulWords } from '../../lib/dictionary/index.ts';
import { COMMANDS } from './commands.ts';

/** The commands that make all of this again. */
export function Repeat({ words }: { readonly words: FaithfulWords }) {
  return (
    <section aria-labelledby="repeat">
      <h2 id="repeat">{words.repeat}</h2>
      <p className="t2">{words.repeatLead}</p>
      <dl className="commands">
        {COMMANDS.map(({ command, does }) => (
          <div key={command}>
            <dt>
              <code>{command}</code>
            </dt>
            <dd>{words[does]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
