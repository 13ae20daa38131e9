import { memo } from 'react';
import { type DockerCreateWords, fill } from '../../lib/dictionary/index.ts';
import { type Field, quoteArgument, type Row, type Via } from '../../lib/docker-create/index.ts';
import { fileStem } from '../../lib/go-line.ts';
import { type Lang, pick } from '../../lib/text.ts';
import type { Places } from './places.ts';
import { Prose } from './prose.tsx';
import { Value } from './value.tsx';
import type { When } from './when.ts';

/** One option on its way: pod, CRI, Docker, command line, with the Go lines in between. Kept while nothing of it changes. */
export const OptionRow = memo(function OptionRow(props: {
  readonly row: Row;
  readonly when: When;
  readonly places: Places;
  readonly lang: Lang;
  readonly words: DockerCreateWords;
}) {
  const { row, when, places, lang, words } = props;
  return (
    <li className="opt" data-when={when} data-option={row.option}>
      <dl>
        <div>
          <dt>{words.columnPod}</dt>
          <dd>
            <Fields fields={row.pod} absent={words.notGiven} words={words} />
          </dd>
        </div>
        <div>
          <dt>{words.columnCri}</dt>
          <dd>
            <Fields fields={row.cri} absent={words.atDefault} words={words} />
            <Vias vias={row.toCri} places={places} words={words} />
          </dd>
        </div>
        <div className="in-docker">
          <dt>{words.columnDocker}</dt>
          <dd>
            <code className="name">{optionText(row.option)}</code>
            {row.group === 'unset' ? <span className="t3">{words.zero}</span> : <Value value={row.value} />}
            {when === 'any' ? null : <Moment when={when} words={words} />}
            <Vias vias={row.toDocker} places={places} words={words} />
          </dd>
        </div>
        <div>
          <dt>{words.columnFlag}</dt>
          <dd>
            <Words row={row} words={words} />
          </dd>
        </div>
      </dl>
      <p className="why">
        <Prose text={pick(row.note, lang)} />
      </p>
    </li>
  );
});

function Moment({ when, words }: { readonly when: When; readonly words: DockerCreateWords }) {
  if (when === 'now') return <b className="moment">{words.setNow}</b>;
  return when === 'later' ? <span className="moment t3">{words.setLater}</span> : null;
}

/** Those that hold something; of an option that nothing decides, all, so that a reader sees what would. */
function Fields(props: {
  readonly fields: readonly Field[];
  /** Said of a field that is not there. */
  readonly absent: string;
  readonly words: DockerCreateWords;
}) {
  const { fields, absent, words } = props;
  if (fields.length === 0) return <span className="t3">{words.noField}</span>;
  const there = fields.filter((field) => field.value !== undefined);
  return (
    <ul className="fields">
      {(there.length > 0 ? there : fields).map((field) => (
        <li key={field.path}>
          <code>{field.path}</code>
          {field.value === undefined ? <span className="t3">{absent}</span> : <Value value={field.value} />}
        </li>
      ))}
    </ul>
  );
}

function Vias(props: { readonly vias: readonly Via[]; readonly places: Places; readonly words: DockerCreateWords }) {
  const { vias, places, words } = props;
  return (
    <ul className="vias">
      {vias.map(({ file, line, step }) => {
        const place = step === undefined ? undefined : places.step(step);
        return (
          <li key={`${file}:${line}`}>
            <a className="go" href={places.source(file, line)}>
              {fileStem(file)}.go:{line}
            </a>
            {place && step !== undefined ? (
              <a className="num" href={place.href} data-step={place.id}>
                {fill(words.step, { n: step + 1 })}
              </a>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Words({ row, words }: { readonly row: Row; readonly words: DockerCreateWords }) {
  if (row.group === 'unset')
    return row.flag ? <code className="t3">{row.flag}</code> : <NoFlag row={row} words={words} />;
  if (row.words.length === 0) return <NoFlag row={row} words={words} />;
  return (
    <ul className="words">
      {row.words.map((word, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a command may say one word twice
        <li key={i}>
          <code>{quoteArgument(word)}</code>
        </li>
      ))}
      {row.flag === '' ? <li className="t3">{words.behind}</li> : null}
    </ul>
  );
}

function NoFlag({ row, words }: { readonly row: Row; readonly words: DockerCreateWords }) {
  if (row.unsaid) return <span className="t3">{words.cannotSay}</span>;
  if (row.flag) return <code className="t3">{row.flag}</code>;
  return <span className="t3">{row.flag === '' ? words.behind : words.noFlag}</span>;
}

/** `Config.Labels["io.kubernetes.pod.name"]`: Go's path to the value, with a label's dots in quotes. */
function optionText(option: string): string {
  const label = /^Config\.Labels\.(.*)$/.exec(option)?.[1];
  return label === undefined ? option : `Config.Labels["${label}"]`;
}
