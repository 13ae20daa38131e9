import { memo } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { RunPodActions } from '../../lib/engine/index.ts';
import { FIELDS, type FieldName, fieldHelp, fieldLines } from './fields.ts';

/** podActions: the old value struck and the new one bold, against the sync before; yellow where this step set it. */
export const PodActions = memo(function PodActions(props: {
  readonly actions: RunPodActions | null;
  readonly before: RunPodActions | null;
  readonly changed: readonly (keyof RunPodActions)[];
  readonly sync: number;
  /** Names of the pod's containers, by index. */
  readonly names: readonly string[];
  readonly words: StepWords;
}) {
  const { actions, before, changed, sync, names, words } = props;
  return (
    <>
      <p className="cap">{leadOf(actions, before, sync, words)}</p>
      <table className={actions ? 'kv acts' : 'kv acts unset'}>
        <tbody>
          {FIELDS.map(([field, name]) => {
            const old = before ? fieldLines(before[field], names) : undefined;
            const now = actions ? fieldLines(actions[field], names) : undefined;
            return (
              <tr key={field} className={changed.includes(field) ? 'chg' : undefined}>
                <th scope="row">
                  <FieldTitle name={name} words={words} />
                </th>
                <td>
                  <FieldValue old={old} now={now} words={words} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
});

function leadOf(actions: RunPodActions | null, before: RunPodActions | null, sync: number, words: StepWords): string {
  if (!actions) return words.podActionsNone;
  if (!before) return words.podActionsFirst;
  const same = JSON.stringify(actions) === JSON.stringify(before);
  return fill(same ? words.podActionsSame : words.podActionsDiff, { n: sync - 1 });
}

/** The name opens what the field means: by hand, so that it works with a thumb and without JavaScript. */
function FieldTitle({ name, words }: { readonly name: FieldName; readonly words: StepWords }) {
  const help = fieldHelp(name, words);
  return (
    <details className="help">
      <summary title={help}>{name}</summary>
      <p>{help}</p>
    </details>
  );
}

function FieldValue(props: {
  readonly old: readonly string[] | undefined;
  readonly now: readonly string[] | undefined;
  readonly words: StepWords;
}) {
  const { old, now, words } = props;
  if (!now) return <span className="t3">–</span>;
  if (!old || old.join('\n') === now.join('\n')) return <Lines lines={now} />;
  return (
    <>
      <del>
        <span className="sr">{words.before} </span>
        <Lines lines={old} />
      </del>
      <b className="to">
        <Lines lines={now} />
      </b>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return lines[0];
  return lines.map((line) => (
    <span key={line} className="line">
      {line}
    </span>
  ));
}
