import type { StepWords } from '../../lib/dictionary/index.ts';
import { callHtml } from './code-calls.ts';
import type { Chip, CodePaint } from './code-paint.ts';
import { chipHtml, chipText, visitsHtml } from './dress.ts';
import { lineSaid } from './line-said.ts';
import { type PaintChange, paintChanges } from './paint-changes.ts';
import { linesOf } from './panes.ts';

/** What each function's lines look like now. */
const painted = new WeakMap<Element, CodePaint>();

/** Says that a pane looks like `paint` already: the server drew it. */
export function markPainted(pane: HTMLElement, paint: CodePaint): void {
  if (!painted.has(pane)) painted.set(pane, paint);
}

/** Brings the lines of a pane to `paint`: attributes and hidden words are flipped in place, no line is made again. */
export function paintPane(pane: HTMLElement, paint: CodePaint, words: StepWords): void {
  const lines = linesOf(pane);
  const marked = new Set<HTMLElement>();
  const additions: Addition[] = [];
  for (const change of paintChanges(painted.get(pane), paint)) {
    const line = lines?.[change.line - paint.first];
    if (line instanceof HTMLElement && apply(line, change, words, additions)) marked.add(line);
  }
  add(additions);
  sayLater(marked, words);
  painted.set(pane, paint);
}

/** The hidden words follow the marks when stepping rests so long, in milliseconds: nobody hears them before. */
const SAY_MS = 200;

const unsaid = new Set<HTMLElement>();
let saying: ReturnType<typeof setTimeout> | undefined;

/** Says in the lines' hidden words what their marks show, once stepping rests. */
function sayLater(lines: Iterable<HTMLElement>, words: StepWords): void {
  for (const line of lines) unsaid.add(line);
  clearTimeout(saying);
  if (unsaid.size === 0) return;
  saying = setTimeout(() => {
    for (const line of unsaid) say(line, words);
    unsaid.clear();
  }, SAY_MS);
}

function say({ dataset, firstElementChild: place }: HTMLElement, words: StepWords): void {
  const { run, stop, call } = dataset;
  const said = lineSaid({ run, stop, calls: call !== undefined }, words);
  if (place && place.textContent !== said) place.textContent = said;
}

/** An element that a paint adds to a line. */
interface Addition {
  /** One element, or nothing. */
  readonly html: string;
  readonly put: (element: Element) => void;
}

/** Makes all that a paint adds, with one parser: to start one for each line costs more than the lines. */
function add(additions: readonly Addition[]): void {
  const made = additions.filter(({ html }) => html !== '');
  if (made.length === 0) return;
  const template = document.createElement('template');
  template.innerHTML = made.map(({ html }) => html).join('');
  const elements = [...template.content.children];
  for (const [i, { put }] of made.entries()) {
    const element = elements[i];
    if (element) put(element);
  }
}

/** Whether it has changed a mark, so that the line's hidden words must follow. */
function apply(line: HTMLElement, change: PaintChange, words: StepWords, additions: Addition[]): boolean {
  switch (change.kind) {
    case 'run':
      if (change.run) line.dataset.run = change.run;
      else delete line.dataset.run;
      return true;
    case 'lit':
      line.ariaCurrent = change.lit === 'now' ? 'step' : null;
      line.toggleAttribute('data-call', change.lit === 'call');
      return true;
    case 'chips':
      if (!keepChips(line, change.chips)) additions.push(...atEnd(line, '.val', change.chips.map(chipHtml)));
      return false;
    case 'calls':
      additions.push(...atEnd(line, '.made', change.calls.map(callHtml)));
      return false;
    case 'stop':
      if (change.mark) line.dataset.stop = change.mark;
      else delete line.dataset.stop;
      return true;
    case 'visits':
      line.querySelector(':scope > .visits')?.remove();
      additions.push({
        html: visitsHtml(change.count, words),
        put: (element) => line.firstElementChild?.after(element),
      });
      return false;
    default:
      return change satisfies never;
  }
}

/** Whether the values stand at the end of the line already; they are told whether the step set them. */
function keepChips(line: HTMLElement, chips: readonly Chip[]): boolean {
  const there = [...line.querySelectorAll<HTMLElement>('.tx > .val')];
  const isSame = there.length === chips.length && chips.every((chip, i) => there[i]?.textContent === chipText(chip));
  if (!isSame) return false;
  for (const [i, { now }] of chips.entries()) {
    there[i]?.classList.toggle('chg', now);
    if (now) there[i]?.removeAttribute('tabindex');
    else there[i]?.setAttribute('tabindex', '-1');
  }
  return true;
}

/** What comes to the end of a line's text in place of those of its kind, which go: values first, then calls. */
function atEnd(line: HTMLElement, kind: '.val' | '.made', html: readonly string[]): readonly Addition[] {
  const text = line.querySelector('.tx');
  if (!text) return [];
  for (const old of text.querySelectorAll(kind)) old.remove();
  const put = (element: Element) => {
    const before = (kind === '.val' && text.querySelector('.made')) || endOf(text);
    before.before(element);
  };
  return html.map((one) => ({ html: one, put }));
}

/** An element before the line end of a text, after which nothing stands but the line end: made once a line. */
function endOf(text: Element): Element {
  const known = text.querySelector(':scope > .end');
  if (known) return known;
  const end = document.createElement('span');
  end.className = 'end';
  const last = text.lastChild;
  if (last instanceof Text && last.data.endsWith('\n')) last.splitText(last.length - 1).before(end);
  else text.append(end);
  return end;
}
