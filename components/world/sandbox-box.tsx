import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Container, Sandbox } from '../../lib/engine/index.ts';
import { containerState, sandboxState } from './state.ts';
import { StateMark } from './state-mark.tsx';
import { Thing } from './thing.tsx';

/** A place for a container in a sandbox: one that is there, or one that the pod asks for. */
export type Cell =
  | { readonly kind: 'there'; readonly container: Container; readonly changed: boolean }
  | { readonly kind: 'planned'; readonly name: string; readonly init: boolean };

/** One sandbox with its containers, on its wire to cni0. */
export function SandboxBox(props: {
  readonly sandbox: Sandbox;
  readonly cells: readonly Cell[];
  readonly changed: boolean;
  readonly ipChanged: boolean;
  readonly touched: string | undefined;
  readonly words: StepWords;
}) {
  const { sandbox, cells, changed, ipChanged, touched, words } = props;
  const ready = sandbox.state === 'SANDBOX_READY';
  return (
    <li className={`sandbox${ready ? '' : ' old'}${changed && !ipChanged ? ' changed' : ''}`}>
      {sandbox.hostNetwork ? null : <span className={wireClass(sandbox, ipChanged)} aria-hidden="true" />}
      <header>
        <Thing kind="sandbox" id={sandbox.id} name={sandbox.id} touched={touched} words={words} />
        <span className="pill">attempt {sandbox.attempt}</span>
        <StateMark look={sandboxState(sandbox.state, words)} />
        <span className="grow" />
        <SandboxIp sandbox={sandbox} changed={ipChanged} words={words} />
      </header>
      {cells.length === 0 ? null : (
        <ul className="in">
          {cells.map((cell) => (
            <CellBox
              key={cell.kind === 'there' ? cell.container.id : `planned ${cell.name}`}
              cell={cell}
              touched={touched}
              words={words}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function wireClass(sandbox: Sandbox, hot: boolean): string {
  if (sandbox.state !== 'SANDBOX_READY' || sandbox.ip === '') return 'wire cut';
  return hot ? 'wire hot' : 'wire';
}

function SandboxIp(props: { readonly sandbox: Sandbox; readonly changed: boolean; readonly words: StepWords }) {
  const { sandbox, changed, words } = props;
  if (sandbox.hostNetwork) return <span className="ip none">{words.hostNetwork}</span>;
  if (sandbox.ip === '') return <span className={changed ? 'ip none changed' : 'ip none'}>{words.noIp}</span>;
  if (sandbox.state !== 'SANDBOX_READY') return <del className="ip gone">{sandbox.ip}</del>;
  return <code className={changed ? 'ip changed' : 'ip'}>{sandbox.ip}</code>;
}

function CellBox(props: { readonly cell: Cell; readonly touched: string | undefined; readonly words: StepWords }) {
  const { cell, touched, words } = props;
  if (cell.kind === 'planned') {
    return (
      <li className="ctr plan">
        <b>{cell.name}</b>
        <StateMark look={{ text: words.notMade, className: 'st-plan', sign: 'dashed' }} />
        <span className="id">{cell.init ? 'init' : ''}</span>
      </li>
    );
  }
  const { container, changed } = cell;
  const gone = container.state === 'CONTAINER_EXITED' || container.state === 'CONTAINER_UNKNOWN';
  return (
    <li className={`ctr${gone ? ' gone' : ''}${changed ? ' changed' : ''}`}>
      <div className="name">
        <Thing kind="container" id={container.id} name={container.name} touched={touched} words={words} />{' '}
        <span className="id">#{container.attempt}</span>
      </div>
      <StateMark look={containerState(container, words)} />
      <span className="id clip" title={container.id}>
        {container.id}
      </span>
    </li>
  );
}
