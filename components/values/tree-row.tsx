import { memo, useId } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { layerOf } from '../../lib/layer.ts';
import type { TreeRow, ValueRow } from '../../lib/player/index.ts';
import { Icon } from '../layout/icon.tsx';
import { LAYER_CLASS, Shape } from '../layout/shape.tsx';
import { funcName } from './place-name.ts';
import { type Aside, labelOf, markText, rowPlaceName, valueText, valueType, wasText } from './row-text.ts';
import { isClosed, isOpen } from './tree-keys.ts';

interface RowProps {
  readonly row: TreeRow;
  readonly aside: Aside | undefined;
  /** The row that Tab reaches. */
  readonly active: boolean;
  readonly pinned: boolean;
  readonly words: StepWords;
}

const INDENT_PX = 14;

/** One row of a tree. It holds no code: the tree takes its clicks. */
export const Row = memo(function Row({ row, aside, active, pinned, words }: RowProps) {
  const id = useId();
  const [open, closed] = [isOpen(row), isClosed(row)];
  const mark = row.kind === 'value' ? row.mark : undefined;
  const layer = row.kind === 'frame' ? ` frame ${LAYER_CLASS[layerOf(row.frame.frame.file)]}` : '';
  return (
    <div
      role="treeitem"
      className={`vrow${mark ? ` ${mark}` : ''}${aside?.dim ? ' dim' : ''}${layer}`}
      data-row={row.id}
      aria-labelledby={id}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={open || closed ? open : undefined}
      tabIndex={active ? 0 : -1}
      style={{ paddingInlineStart: 6 + INDENT_PX * (row.level - 1) }}
    >
      <span className="tw">{open || closed ? <Icon name="down" /> : null}</span>
      <span id={id} className="says">
        {row.kind === 'frame' ? <FrameName row={row} /> : null}
        {row.kind === 'more' ? <span className="t3">{fill(words.valueMore, { n: row.left })}</span> : null}
        {row.kind === 'value' ? <Value row={row} aside={aside} words={words} /> : null}
      </span>
      {row.kind === 'value' ? <Acts row={row} active={active} pinned={pinned} words={words} /> : null}
    </div>
  );
}, sameRow);

/** A step makes all rows again; most of them say what they said. */
function sameRow(a: RowProps, b: RowProps): boolean {
  if (a.active !== b.active || a.pinned !== b.pinned || a.words !== b.words) return false;
  if (a.aside?.text !== b.aside?.text || a.aside?.dim !== b.aside?.dim || a.aside?.empty !== b.aside?.empty)
    return false;
  const [one, other] = [a.row, b.row];
  if (one.id !== other.id || one.position !== other.position || one.size !== other.size) return false;
  if (one.kind === 'frame' && other.kind === 'frame') {
    return one.open === other.open && one.frame.variables.length === other.frame.variables.length;
  }
  if (one.kind === 'more' && other.kind === 'more') return one.left === other.left;
  return one.kind === 'value' && other.kind === 'value' && sameValueRow(one, other);
}

function sameValueRow(a: ValueRow, b: ValueRow): boolean {
  return (
    a.value === b.value &&
    a.open === b.open &&
    a.openable === b.openable &&
    a.mark === b.mark &&
    a.given === b.given &&
    a.before?.value === b.before?.value
  );
}

function FrameName({ row }: { readonly row: Extract<TreeRow, { kind: 'frame' }> }) {
  const { frame, variables, func } = row.frame;
  return (
    <>
      <Shape layer={layerOf(frame.file)} />
      <b className="clip">{funcName(func)}</b> <span className="n num">{variables.length}</span>
    </>
  );
}

function Value({
  row,
  aside,
  words,
}: {
  readonly row: ValueRow;
  readonly aside: Aside | undefined;
  readonly words: StepWords;
}) {
  const was = wasText(row);
  const isWhole = row.open && typeof row.value === 'string';
  // spaces between the parts: a screen reader joins them to one name
  return (
    <>
      <span className="k">{labelOf(row)}</span> {row.given ? <span className="kind">{words.valueParam}</span> : null}{' '}
      {aside ? <span className="kind">{aside.text}</span> : null}{' '}
      {was === undefined ? null : (
        <>
          <del>{was}</del> <span className="to">→</span>
        </>
      )}{' '}
      {aside?.empty ? null : (
        <span className={isWhole ? 'v whole' : 'v'} data-type={valueType(row)}>
          {valueText(row)}
        </span>
      )}{' '}
      {row.mark ? <span className="sr">{markText(row.mark, words)}</span> : null}
    </>
  );
}

function Acts(props: {
  readonly row: ValueRow;
  readonly active: boolean;
  readonly pinned: boolean;
  readonly words: StepWords;
}) {
  const { row, active, pinned, words } = props;
  if (row.mark === 'gone') return null;
  const name = rowPlaceName(row);
  const [tabIndex, pin] = [active ? 0 : -1, fill(pinned ? words.valueUnpin : words.valuePin, { name })];
  const when = fill(words.valueWhenOf, { name });
  return (
    <span className="acts">
      <button type="button" data-act="when" tabIndex={tabIndex} aria-label={when} title={words.valueWhen}>
        <Icon name="clock" />
      </button>
      <button type="button" data-act="pin" tabIndex={tabIndex} aria-label={pin} title={pin} aria-pressed={pinned}>
        <Icon name="pin" />
      </button>
    </span>
  );
}
