import type { StepWords } from '../../lib/dictionary/index.ts';
import type { RunPodStatus } from '../../lib/engine/index.ts';

/** The podStatus with which SyncPod was called: a snapshot. */
export function PodStatus({ status, words }: { readonly status: RunPodStatus | null; readonly words: StepWords }) {
  if (!status) return <p className="cap">{words.podStatusNone}</p>;
  if (status.sandboxes.length + status.containers.length === 0) {
    return (
      <>
        <p className="cap">{words.podStatusLead}</p>
        <p className="empty">{words.podStatusEmpty}</p>
      </>
    );
  }
  return (
    <>
      <p className="cap">{words.podStatusLead}</p>
      <table className="kv">
        <tbody>
          <tr>
            <th scope="row">IPs</th>
            <td>[{status.ips.join(', ')}]</td>
          </tr>
          {status.sandboxes.map((sandbox) => (
            <tr key={sandbox.id}>
              <th scope="row">{sandbox.id}</th>
              <td>
                {sandbox.state.replace('SANDBOX_', '')} attempt {sandbox.attempt} {sandbox.ip}
              </td>
            </tr>
          ))}
          {status.containers.map((container) => (
            <tr key={container.id}>
              <th scope="row">{container.id}</th>
              <td>
                <b>{container.name}</b> {container.state}
                {container.state === 'exited' ? ` (${container.exitCode})` : ''} restartCount {container.restartCount}
                <details>
                  <summary>hash, sandbox</summary>
                  hash {container.hash}, {container.sandbox}
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
