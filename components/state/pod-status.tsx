import { memo } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { RunPodStatus } from '../../lib/engine/index.ts';
import type { Shown } from '../player/shown.ts';

/** The podStatus with which SyncPod was called: a snapshot. Syncs beside this one that never got one are named too. */
export const PodStatus = memo(function PodStatus(props: {
  readonly status: RunPodStatus | null;
  readonly errors: Shown['statusErrors'];
  readonly words: StepWords;
}) {
  const { status, errors, words } = props;
  return (
    <>
      {errors.map(({ sync, error }) => (
        <div key={sync} className="staterr">
          <p>{fill(words.podStatusFailed, { n: sync })}</p>
          <code>{error}</code>
        </div>
      ))}
      <p className="cap">{status ? words.podStatusLead : words.podStatusNone}</p>
      {status ? <Status status={status} words={words} /> : null}
    </>
  );
});

function Status({ status, words }: { readonly status: RunPodStatus; readonly words: StepWords }) {
  const { ips, sandboxes, containers } = status;
  if (sandboxes.length + containers.length === 0) return <p className="empty">{words.podStatusEmpty}</p>;
  return (
    <table className="kv stat">
      <tbody>
        <tr>
          <th scope="row">IPs</th>
          <td>[{ips.join(', ')}]</td>
        </tr>
        <Head text={words.sandboxes} />
        {sandboxes.map(({ id, state, attempt, ip }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>
              <b className={state === 'SANDBOX_READY' ? 'good' : undefined}>{state.replace('SANDBOX_', '')}</b> attempt{' '}
              {attempt} {ip}
            </td>
          </tr>
        ))}
        {containers.length === 0 ? null : <Head text={words.containers} />}
        {containers.map((container) => (
          <Container key={container.id} container={container} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ text }: { readonly text: string }) {
  return (
    <tr className="head">
      <th colSpan={2} scope="colgroup">
        {text}
      </th>
    </tr>
  );
}

function Container(props: { readonly container: RunPodStatus['containers'][number]; readonly words: StepWords }) {
  const { container, words } = props;
  const { id, name, state, exitCode, restartCount, hash, sandbox } = container;
  const exited = state === 'exited';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <b className={state === 'running' ? 'good' : exited && exitCode !== 0 ? 'bad' : undefined}>
          {state}
          {exited ? ` (${exitCode})` : ''}
        </b>{' '}
        {fill(words.restarts, { n: restartCount })}
        <details className="ids">
          <summary>
            id, hash <span className="sr">{name}</span>
          </summary>
          <dl>
            <dt>ID</dt>
            <dd>{id}</dd>
            <dt>Hash</dt>
            <dd>{hash}</dd>
            <dt>PodSandboxID</dt>
            <dd>{sandbox}</dd>
          </dl>
        </details>
      </td>
    </tr>
  );
}
