import type { DockerCreateWords } from '../../lib/dictionary/index.ts';
import { NEVER, type Table } from '../../lib/docker-create/index.ts';
import { type Lang, pick } from '../../lib/text.ts';
import { Shape } from '../layout/shape.tsx';
import { CommandBox } from './command-box.tsx';
import { OptionRow } from './option-row.tsx';
import type { Places } from './places.ts';
import { Prose } from './prose.tsx';
import { type Moment, whenOf } from './when.ts';

const GROUPS = ['pod', 'always', 'unset'] as const;

/** One create whole: as a command, and option by option. */
export function CreateView(props: {
  readonly table: Table;
  /** What it makes, for labels. */
  readonly name: string;
  /** Whether the command is opened by the reader: where there is little room. */
  readonly folded: boolean;
  /** The open step, in the step view. */
  readonly moment: Moment | undefined;
  readonly places: Places;
  readonly lang: Lang;
  readonly words: DockerCreateWords;
}) {
  const { table, name, folded, moment, places, lang, words } = props;
  const box = <CommandBox command={table.command} name={name} lang={lang} words={words} />;
  return (
    <div className="dc">
      {folded ? (
        <details className="group">
          <summary>{words.command}</summary>
          {box}
        </details>
      ) : (
        box
      )}
      <Columns words={words} />
      {GROUPS.map((group) => {
        const members = table.rows.filter((row) => row.group === group);
        return (
          <details key={group} className="group" open={group !== 'unset'} data-group={group}>
            <summary>
              {words[group]} <span className="n num">{members.length}</span>
            </summary>
            <ul>
              {members.map((row) => (
                <OptionRow
                  key={row.option}
                  row={row}
                  when={whenOf(row, moment)}
                  places={places}
                  lang={lang}
                  words={words}
                />
              ))}
            </ul>
            {group === 'unset' ? <NeverList lang={lang} words={words} /> : null}
          </details>
        );
      })}
    </div>
  );
}

/** The columns' names, where there is room for columns; each cell carries its own for those who do not see them. */
function Columns({ words }: { readonly words: DockerCreateWords }) {
  return (
    <div className="columns" aria-hidden="true">
      <span>
        <Shape layer="kubelet" /> {words.columnPod}
      </span>
      <span>
        <Shape layer="cri" /> {words.columnCri}
      </span>
      <span>
        <Shape layer="docker" /> {words.columnDocker}
      </span>
      <span>{words.columnFlag}</span>
    </div>
  );
}

function NeverList({ lang, words }: { readonly lang: Lang; readonly words: DockerCreateWords }) {
  return (
    <div className="never">
      <h4>{words.never}</h4>
      <ul>
        {NEVER.filter((one) => one.note).map(({ option, note }) => (
          <li key={option}>
            <code>{option}</code> {note ? <Prose text={pick(note, lang)} /> : null}
          </li>
        ))}
      </ul>
      <p>
        {NEVER.filter((one) => !one.note).map(({ option }) => (
          <code key={option}>{option} </code>
        ))}
      </p>
    </div>
  );
}
