import type { FaithfulWords } from '../../lib/dictionary/index.ts';
import type { Provenance } from '../../lib/engine/conformance/index.ts';

/** What made the recorded runs: one block, or one for each maker where they were not recorded together. */
export function Made({
  provenance,
  words,
}: {
  readonly provenance: readonly Provenance[];
  readonly words: FaithfulWords;
}) {
  return (
    <section aria-labelledby="made">
      <h2 id="made">{words.made}</h2>
      {provenance.map((one) => (
        <dl key={one.tool + one.go + one.source} className="made">
          <Fact name={words.kubelet} value={one.kubelet} />
          <Fact name={words.commit} value={one.commit} />
          <Fact name={words.source} value={one.source} />
          <Fact name={words.compiler} value={one.go} />
          <Fact name={words.tool} value={one.tool} />
        </dl>
      ))}
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="mono">{value}</dd>
    </div>
  );
}
