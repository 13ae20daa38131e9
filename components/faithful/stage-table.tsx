import type { FaithfulWords } from '../../lib/dictionary/index.ts';
import { fill } from '../../lib/dictionary/index.ts';
import type { StageCount } from '../../lib/engine/conformance/index.ts';
import { whole } from './numbers.ts';

/** The stages of a sync and in how many syncs each was equal. */
export function StageTable({
  stages,
  words,
}: {
  readonly stages: readonly StageCount[];
  readonly words: FaithfulWords;
}) {
  return (
    <table className="grid" aria-labelledby="stages">
      <thead>
        <tr>
          <th scope="col">{words.stage}</th>
          <th scope="col" className="n">
            {words.syncCount}
          </th>
          <th scope="col" className="n">
            {words.things}
          </th>
          <th scope="col" className="n">
            {words.outcome}
          </th>
        </tr>
      </thead>
      <tbody>
        {stages.map((one) => (
          <tr key={one.stage} data-stage={one.stage}>
            <th scope="row">
              <code>{one.stage}</code>
              <span className="about t3">{words[one.stage]}</span>
            </th>
            <td className="n">{whole(one.syncs)}</td>
            <td className="n">{one.things === undefined ? '' : whole(one.things)}</td>
            <td className="n">
              <Outcome differ={one.syncs - one.equal} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ differ, words }: { readonly differ: number; readonly words: FaithfulWords }) {
  return differ === 0 ? (
    <span className="ok">✓ {words.equal}</span>
  ) : (
    <span className="bad">✕ {fill(words.different, { n: whole(differ) })}</span>
  );
}
