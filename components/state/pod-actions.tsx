import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { RunPodActions } from '../../lib/engine/index.ts';
import { FIELDS, fieldText } from './fields.ts';

/** podActions: the old value struck and the new one bold, against the sync before; yellow where this step set it. */
export function PodActions(props: {
  readonly actions: RunPodActions | null;
  readonly before: RunPodActions | null;
  readonly changed: readonly (keyof RunPodActions)[];
  readonly sync: number;
  /** Names of the pod's containers, by index. */
  readonly names: readonly string[];
  readonly words: StepWords;
}) {
  const { actions, before, changed, sync, names, words } = props;
  const lead = before ? fill(words.podActionsDiff, { n: sync - 1 }) : words.podActionsFirst;
  return (
    <>
      <p className="cap">{actions ? lead : words.podActionsNone}</p>
      <table className={actions ? 'kv' : 'kv unset'}>
        <tbody>
          {FIELDS.map(([field, name]) => {
            const old = before ? fieldText(before[field], names) : undefined;
            const now = actions ? fieldText(actions[field], names) : undefined;
            return (
              <tr key={field} className={changed.includes(field) ? 'chg' : undefined}>
                <th scope="row">{name}</th>
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
}

function FieldValue(props: {
  readonly old: string | undefined;
  readonly now: string | undefined;
  readonly words: StepWords;
}) {
  const { old, now, words } = props;
  if (now === undefined) return <span className="t3">–</span>;
  if (old === undefined || old === now) return now;
  return (
    <>
      <del>
        <span className="sr">{words.before} </span>
        {old}
      </del>
      <b className="to">{now}</b>
    </>
  );
}
