import { LAYER_CLASS } from '../layout/shape.tsx';
import type { CodePaint } from './code-paint.ts';

/** A function whose lines stand in a pane. */
type FunctionShown = Pick<CodePaint, 'key' | 'layer'>;

/** The panes of an element. By its children: a selector would look through all of their lines. */
function panesOf(root: Element): readonly HTMLElement[] {
  return [...root.children].filter((child) => child instanceof HTMLElement);
}

/** The pane of a function, if its lines are on the page. */
export function paneOfFunction(root: Element, key: string): HTMLElement | undefined {
  return panesOf(root).find((pane) => pane.dataset.fn === key);
}

/** The pane on screen. */
export function openPane(root: Element): HTMLElement | undefined {
  return panesOf(root).find((pane) => !pane.hidden);
}

/** The lines of a pane, in order. */
export function linesOf(pane: HTMLElement): HTMLCollection | undefined {
  return pane.firstElementChild?.children;
}

/** Puts a pane for the lines of a function on the page, hidden and without lines. */
export function addPane(root: Element, fn: FunctionShown, label: string): HTMLElement {
  const pane = document.createElement('div');
  pane.className = 'scroll';
  pane.hidden = true;
  pane.dataset.fn = fn.key;
  pane.tabIndex = 0;
  pane.role = 'group';
  pane.ariaLabel = label;
  const list = document.createElement('ol');
  list.className = `code ${LAYER_CLASS[fn.layer]}`;
  list.translate = false;
  pane.append(list);
  root.append(pane);
  return pane;
}

/** Puts the next lines of its function into a pane. `lines`: one `<li>` each, escaped where they were made. */
export function growPane(pane: HTMLElement, lines: readonly string[]): void {
  pane.firstElementChild?.insertAdjacentHTML('beforeend', lines.join(''));
}

/** How far each pane is scrolled: what is hidden does not scroll, and to ask when it is hidden would cost a layout. */
const scrolledTo = new WeakMap<Element, number>();

/** Keeps how far a pane is scrolled, for when it is shown again. */
export function keepScroll(pane: HTMLElement, top: number): void {
  if (!pane.hidden) scrolledTo.set(pane, top);
}

/** Scrolls a pane that has been shown again to where the reader left it. */
export function scrollBack(pane: HTMLElement): void {
  const top = scrolledTo.get(pane);
  if (top !== undefined && pane.scrollTop !== top) pane.scrollTop = top;
}

/** Shows one function and hides the others. */
export function showPane(root: Element, pane: HTMLElement | undefined): void {
  for (const other of panesOf(root)) {
    if (other !== pane && !other.hidden) other.hidden = true;
  }
  if (pane?.hidden) pane.hidden = false;
}

/** Lays out a hidden pane now, so that it can be shown at no more cost than its paint. */
export function layOut(pane: HTMLElement): void {
  pane.style.contentVisibility = 'visible';
  pane.getBoundingClientRect();
  pane.style.contentVisibility = '';
}

/** The element of a line in a pane. */
export function lineElement(pane: HTMLElement, paint: CodePaint): HTMLElement | undefined {
  const line = linesOf(pane)?.[paint.line - paint.first];
  return line instanceof HTMLElement ? line : undefined;
}
