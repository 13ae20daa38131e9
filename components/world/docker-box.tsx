import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { DockerContainer, World } from '../../lib/engine/index.ts';
import type { Change } from '../../lib/player/index.ts';
import { LAYER_CLASS, Shape } from '../layout/shape.tsx';
import { type DockerNetwork, type DockerPaper, type DockerRow, dockerPicture } from './docker-picture.ts';
import { dockerState } from './docker-state.ts';
import { StateMark } from './state-mark.tsx';
import { Thing } from './thing.tsx';

/** What lies under the CRI: containers of Docker, addresses of CNI, and the papers that dockershim keeps. */
export function DockerBox(props: {
  readonly world: World;
  readonly changes: readonly Change[];
  readonly touched: string | undefined;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly words: StepWords;
}) {
  const { world, changes, touched, open, onOpen, words } = props;
  if (!world.docker) return null;
  const seen = dockerPicture(world, world.docker, changes);
  const changed = seen.rows.some((row) => row.changed || row.ipChanged) || seen.papers.some((paper) => paper.changed);
  return (
    <details className="docker" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary className={`layer ${LAYER_CLASS.docker}`}>
        <Shape layer="docker" />
        {words.dockerPart}
        {changed ? (
          <span className="dot">
            <span className="sr">{words.changedDot}</span>
          </span>
        ) : null}
      </summary>
      {seen.rows.length === 0 ? <p className="none">{words.dockerNone}</p> : null}
      <ul className="dockers">
        {seen.earlier === 0 ? null : <li className="older">{fill(words.dockerOlder, { n: seen.earlier })}</li>}
        {seen.rows.map((row) => (
          <DockerItem key={row.container.id} row={row} touched={touched} words={words} />
        ))}
      </ul>
      {seen.papers.length === 0 ? null : (
        <ul className="papers">
          {seen.papers.map((paper) => (
            <Paper key={`${paper.kind} ${paper.key}`} paper={paper} words={words} />
          ))}
        </ul>
      )}
    </details>
  );
}

function DockerItem(props: {
  readonly row: DockerRow;
  readonly touched: string | undefined;
  readonly words: StepWords;
}) {
  const { row, touched, words } = props;
  const { container, role, changed, ip, ipChanged } = row;
  return (
    <li className={changed ? 'dockered changed' : 'dockered'}>
      <div className="line">
        <Thing kind="dockerContainer" id={container.id} name={role} touched={touched} words={words} />
        <code className="id">{container.id}</code>
        <StateMark look={dockerState(container, words)} />
        {container.pid === 0 ? null : <span className="id num">pid {container.pid}</span>}
        <span className="grow" />
        {ip === '' ? null : <code className={ipChanged ? 'ip changed' : 'ip'}>{ip}</code>}
        {changed ? <span className="sr">{words.changedHere}</span> : null}
      </div>
      <details>
        <summary>
          <code className="clip" title={container.name}>
            {container.name}
          </code>
          <span className="net">{networkText(row.network, words)}</span>
        </summary>
        <Options container={container} row={row} words={words} />
      </details>
    </li>
  );
}

function networkText(network: DockerNetwork, words: StepWords): string {
  switch (network.kind) {
    case 'own':
      return words.ownNetwork;
    case 'node':
      return words.nodeNetwork;
    case 'joins':
      return `network: ${fill(words.joins, { id: network.id })}`;
    default:
      return network satisfies never;
  }
}

function Options({ container, row, words }: { container: DockerContainer; row: DockerRow; words: StepWords }) {
  const { config, hostConfig, name, error } = container;
  const pairs = [
    [words.dockerName, name],
    [words.dockerImage, config.Image ?? ''],
    [words.dockerNetwork, hostConfig.NetworkMode ?? ''],
    [words.dockerIpc, hostConfig.IpcMode ?? ''],
    [words.dockerPid, hostConfig.PidMode ?? ''],
    [words.dockerCgroup, hostConfig.CgroupParent ?? ''],
    [words.dockerPorts, row.ports.join(', ') || words.noPorts],
    [words.dockerError, error],
  ] as const;
  return (
    <dl className="opts">
      {pairs.map(([term, value]) =>
        value === '' ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Paper({ paper, words }: { readonly paper: DockerPaper; readonly words: StepWords }) {
  const { kind, key, text, changed } = paper;
  const title = { checkpoint: words.checkpoints, file: words.resolvConf, link: words.logLink }[kind];
  return (
    <li className={changed ? 'changed' : undefined}>
      <details>
        <summary>
          {title} <code>{shortKey(paper)}</code>
          {changed ? <span className="sr">{words.changedHere}</span> : null}
        </summary>
        <p>
          <code>{kind === 'link' ? fill(words.points, { from: key, to: text }) : key}</code>
        </p>
        {kind === 'link' ? null : <pre>{kind === 'checkpoint' ? readable(text) : text}</pre>}
      </details>
    </li>
  );
}

/** Enough of a key to tell one from another: a container's id, or the end of a log's path. */
function shortKey({ kind, key }: DockerPaper): string {
  const parts = key.split('/');
  return kind === 'checkpoint' ? key : kind === 'file' ? (parts.at(-2) ?? key) : parts.slice(-2).join('/');
}

/** JSON over several lines; what is no JSON stays as it is. */
function readable(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
