import type { FaithfulWords } from '../../lib/dictionary/index.ts';

/** The commands that make all of this again. */
export function Repeat({ words }: { readonly words: FaithfulWords }) {
  const commands = [
    ['npm run conformance', words.repeatTable],
    ['npm run reference:build', words.repeatBuild],
    ['npm run reference:verify', words.repeatVerify],
    ['npm run conformance:live -- --seed 1 --count 500', words.repeatLive],
    ['npm run bench', words.repeatBench],
  ] as const;
  return (
    <section aria-labelledby="repeat">
      <h2 id="repeat">{words.repeat}</h2>
      <p className="t2">{words.repeatLead}</p>
      <dl className="commands">
        {commands.map(([command, does]) => (
          <div key={command}>
            <dt>
              <code>{command}</code>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
