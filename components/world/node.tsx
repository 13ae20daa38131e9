import { memo } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { BackOffTimer, World } from '../../lib/engine/index.ts';
import type { Change } from '../../lib/player/index.ts';
import { Icon } from '../layout/icon.tsx';
import { changeText } from './change-text.ts';
import { clockText, durationText } from './clock.ts';
import { DockerBox } from './docker-box.tsx';
import { pictureOf } from './picture.ts';
import { SandboxBox } from './sandbox-box.tsx';
import { Tally } from './tally.tsx';
import { Thing } from './thing.tsx';

/** Sandboxes that are drawn whole; older ones are named in one row. */
const DRAWN = 2;

/** The node after the step: what is on it, and what the step changed. */
export const Node = memo(function Node(props: {
  readonly world: World;
  readonly changes: readonly Change[];
  readonly planned: readonly { readonly name: string; readonly init: boolean }[];
  /** The thing whose steps are lit, `''` for none; undefined where things cannot be pressed. */
  readonly touched?: string | undefined;
  /** What lies under the CRI; left out where it is folded away. */
  readonly docker?: { readonly open: boolean; readonly onOpen: (open: boolean) => void } | undefined;
  readonly words: StepWords;
}) {
  const { world, changes, planned, touched, docker, words } = props;
  const sandboxes = pictureOf(world, changes, planned);
  const older = sandboxes.slice(DRAWN);
  return (
    <>
      <NodeHead now={world.now} changes={changes} live={touched !== undefined} words={words} />
      <div className="pic">
        <div className="bus" aria-hidden="true">
          <span>cni0</span>
        </div>
        <ul className="boxes">
          {sandboxes.length === 0 ? <li className="sandbox none">{words.noSandbox}</li> : null}
          {sandboxes.slice(0, DRAWN).map((seen) => (
            <SandboxBox key={seen.sandbox.id} {...seen} touched={touched} words={words} />
          ))}
          {older.length === 0 ? null : (
            <li className="older">
              {fill(words.olderSandboxes, { n: older.length })} {older.map((seen) => seen.sandbox.id).join(', ')}
            </li>
          )}
        </ul>
      </div>
      {world.backOffs.length === 0 ? null : (
        <BackOffs world={world} changes={changes} touched={touched} words={words} />
      )}
      <Images world={world} changes={changes} touched={touched} words={words} />
      {docker ? <DockerBox world={world} changes={changes} touched={touched} {...docker} words={words} /> : null}
    </>
  );
});

function NodeHead(props: {
  readonly now: bigint;
  readonly changes: readonly Change[];
  readonly live: boolean;
  readonly words: StepWords;
}) {
  const { now, changes, live, words } = props;
  const clock = changes.find((change) => change.kind === 'clock');
  return (
    <div className="nodehead">
      <b>{words.node}</b>
      <span className={clock ? 'pill now num' : 'pill num'} title={words.clock}>
        <Icon name="clock" />
        <span className="sr">{words.clock}</span>
        {clockText(now)}
        {clock ? <span>+{durationText(clock.now - clock.before)}</span> : null}
      </span>
      <span className="grow" />
      <Tally changes={changes} live={live} words={words} />
      <ul className="sr">
        {changes.map((change, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step's changes never move
          <li key={i}>{changeText(change, words)}</li>
        ))}
      </ul>
    </div>
  );
}

interface PartProps {
  readonly world: World;
  readonly changes: readonly Change[];
  readonly touched: string | undefined;
  readonly words: StepWords;
}

function Images({ world, changes, touched, words }: PartProps) {
  const arrived = changes.flatMap((change) => (change.kind === 'image' && change.there ? [change.image] : []));
  return (
    <div className="shelf">
      <span>{words.images}</span>
      {world.images.length === 0 ? <span className="t3">{words.noImages}</span> : null}
      {world.images.map((image) => (
        <code key={image} className={arrived.includes(image) ? 'plain changed' : 'plain'}>
          <Thing kind="image" id={image} name={image} touched={touched} words={words} />
        </code>
      ))}
    </div>
  );
}

function BackOffs({ world, changes, touched, words }: PartProps) {
  return (
    <dl className="backoffs">
      {world.backOffs.map((timer) => {
        const changed = changes.some((change) => change.kind === 'backOff' && change.key === timer.key);
        return (
          <div key={`${timer.kind} ${timer.key}`} className={changed ? 'changed' : undefined}>
            <dt>
              <Icon name="clock" />
              <span className="plain clip" title={timer.key}>
                {words.backOffs}{' '}
                <Thing kind="backOff" id={timer.key} name={timer.key} touched={touched} words={words} />
              </span>
            </dt>
            <dd className="num">
              {fill(words.waits, { time: durationText(timer.backoff) })}
              <span className="t3"> {leftText(timer, world.now, words)}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function leftText(timer: BackOffTimer, now: bigint, words: StepWords): string {
  const left = timer.lastUpdate + timer.backoff - now;
  return left > 0n ? fill(words.left, { time: durationText(left) }) : words.waitOver;
}
