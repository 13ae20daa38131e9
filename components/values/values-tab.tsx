import { lazy, Suspense } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import { layerOf } from '../../lib/layer.ts';
import type { Place } from '../../lib/player/index.ts';
import { LAYER_CLASS, Shape } from '../layout/shape.tsx';
import type { StillFrame } from './still.ts';

export interface ValuesProps {
  readonly scenario: string;
  readonly replay: Replay;
  readonly index: number;
  /** The place whose past is listed. */
  readonly watched: Place | undefined;
  readonly onWatch: (place: Place | undefined) => void;
  /** Address of a step, with the query that keeps the open tab. */
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}

/** Fetched when the tab is first opened: no step needs it. */
const ValuesPane = lazy(() => import('./values-pane.tsx').then((file) => ({ default: file.ValuesPane })));

/** The values of the open functions: as text until the replay is there, then as trees. */
export function ValuesTab(
  props: Omit<ValuesProps, 'replay'> & {
    readonly replay: Replay | undefined;
    /** As the server found them; undefined where another tab was open. */
    readonly still: readonly StillFrame[] | undefined;
  },
) {
  const { replay, still, words } = props;
  const text = <StillValues frames={still} words={words} />;
  if (!replay) return text;
  return (
    <Suspense fallback={text}>
      <ValuesPane {...props} replay={replay} />
    </Suspense>
  );
}

function StillValues(props: { readonly frames: readonly StillFrame[] | undefined; readonly words: StepWords }) {
  const { frames, words } = props;
  if (!frames) return <p className="empty">{words.opening}</p>;
  return (
    <div className="values">
      <p className="cap">{words.valuesLead}</p>
      {frames.map((frame, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <section key={i} className="vtree">
          <h3 className={`vrow frame ${LAYER_CLASS[layerOf(frame.file)]}`}>
            <Shape layer={layerOf(frame.file)} />
            <b>{frame.name}</b>
          </h3>
          <ul>
            {frame.values.map((one) => (
              <li key={one.name} className={one.now ? 'vrow set' : 'vrow'}>
                <span className="k">{one.name}</span>
                {one.given ? <span className="kind">{words.valueParam}</span> : null}
                <span className="v">{one.text}</span>
                {one.now ? <span className="sr">{words.valueSet}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
