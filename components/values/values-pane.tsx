import { useEffect, useMemo, useRef } from 'react';
import { fill } from '../../lib/dictionary/index.ts';
import { frameRows, variablesAt } from '../../lib/player/index.ts';
import { pinRows } from './pin-rows.ts';
import { MOST_PINS } from './pins.ts';
import { Tree, type TreeHands } from './tree.tsx';
import { useOpened } from './use-opened.ts';
import { usePins } from './use-pins.ts';
import type { ValuesProps } from './values-tab.tsx';
import { When } from './when.tsx';

/** The values of the open functions as trees; above them what the reader pinned, and when the chosen one changed. */
export function ValuesPane(props: ValuesProps) {
  const { scenario, replay, index, watched, onWatch, href, words } = props;
  const { opened, turn, more } = useOpened();
  const [pins, pin] = usePins(scenario);
  const hands = useMemo<TreeHands>(() => ({ turn, more, pin, when: onWatch }), [turn, more, pin, onWatch]);
  const frames = useMemo(() => variablesAt(replay, index), [replay, index]);
  const rows = useMemo(() => frameRows(frames, opened), [frames, opened]);
  const pinned = useMemo(() => pinRows(replay, index, pins, opened, words), [replay, index, pins, opened, words]);
  const pane = useRef<HTMLDivElement>(null);
  const kept = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // asked from far down the tree, the answer stands above it
    if (watched) kept.current?.scrollIntoView({ block: 'nearest' });
  }, [watched]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step shows what it set
  useEffect(() => showFirstSet(pane.current), [index]);
  return (
    <div ref={pane} className="values live">
      {pins.length === 0 && !watched ? null : (
        <div ref={kept} className="kept">
          {pins.length === 0 ? null : (
            <section className="pins" aria-label={words.valuePins}>
              <Tree label={words.valuePins} {...pinned} pins={pins} hands={hands} words={words} />
              {pins.length < MOST_PINS ? null : <p className="cap">{fill(words.valuePinsFull, { n: MOST_PINS })}</p>}
            </section>
          )}
          {watched ? (
            <When
              replay={replay}
              index={index}
              place={watched}
              href={href}
              onClose={() => onWatch(undefined)}
              words={words}
            />
          ) : null}
        </div>
      )}
      <div className="trees">
        <p className="cap">{words.valuesLead}</p>
        <Tree label={words.valuesTree} rows={rows} pins={pins} hands={hands} words={words} />
      </div>
    </div>
  );
}

/** Brings the first value that the step set into sight, but never under the hands of a reader who goes through the rows. */
function showFirstSet(pane: HTMLElement | null): void {
  if (!pane || pane.contains(document.activeElement)) return;
  pane.querySelector('.trees .vrow.set')?.scrollIntoView({ block: 'nearest' });
}
