import './docker-create.css';
import { useEffect, useMemo, useRef } from 'react';
import { dockerCreateWords, inLang } from '../../lib/dictionary/index.ts';
import { tableAt } from '../../lib/docker-create/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import { stepHref } from '../../lib/player/index.ts';
import type { Lang } from '../../lib/text.ts';
import { createsHref } from './address.ts';
import { CreateView } from './create-view.tsx';
import { nameOf } from './names.ts';
import { placesOf } from './places.ts';

/** What a link of the table opens in a window of its own: here a click moves the view that is open. */
const ELSEWHERE = '?tab=docker&pane=node';

/** The create at the open step, in the step view; loaded when its tab is first opened. */
export function DockerPanel(props: {
  readonly replay: Replay;
  /** Index in `Replay.steps`. */
  readonly step: number;
  readonly scenario: string;
  readonly lang: Lang;
}) {
  const { replay, step, scenario, lang } = props;
  const words = useMemo(() => inLang(dockerCreateWords, lang), [lang]);
  const places = useMemo(
    () => placesOf(lang, replay.steps, (id) => stepHref(lang, scenario, id, ELSEWHERE)),
    [lang, scenario, replay],
  );
  const root = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step may have set another row
  useEffect(() => showNow(root.current), [step]);
  const at = replay.steps[step]?.at;
  const found = tableAt(replay, step);
  if (!found || !at) {
    const fake = replay.scenario.node.runtime === 'fake';
    return <p className="empty">{fake ? words.tabFake : words.tabNone}</p>;
  }
  const { table, making } = found;
  const name = nameOf(table.create, words);
  return (
    <div className="dc-tab" ref={root}>
      <p className="cap">{making ? words.making : words.made}</p>
      <h3>{name}</h3>
      {table.create.error === undefined || making ? null : <p className="error">{table.create.error}</p>}
      <CreateView table={table} name={name} folded moment={{ step, at }} places={places} lang={lang} words={words} />
      <a href={`${createsHref(lang, scenario)}#create-${table.create.index + 1}`}>{words.wholePage}</a>
    </div>
  );
}

/** Brings the first row that this step has set into view, in what scrolls: the panel, on a phone the whole pane. */
function showNow(root: HTMLElement | null): void {
  const around = [root?.closest('.panel'), root?.closest('.node')];
  const scroller = around.find((element) => element && element.scrollHeight > element.clientHeight + 1);
  const row = root?.querySelector('[data-when="now"]');
  if (!scroller || !row) return;
  const [frame, box] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
  if (box.top < frame.top || box.bottom > frame.bottom) scroller.scrollTop += box.top - frame.top - frame.height / 4;
}
