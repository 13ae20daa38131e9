import type { Sequence } from '../../lib/diagram/index.ts';

/** A diagram as it stands on the page. `parts[i]` are the elements of message i: its row, its line, its text. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  /** CSS pixels. */
  readonly width: number;
  readonly parts: readonly (readonly SVGElement[])[];
}

/** CSS pixels. Mermaid measures with it, so the style sheet must not set another. */
const FONT_SIZE = 12;

/** Kept so that going back to a sync draws nothing again; more syncs than this are few. */
const KEPT = 16;
const drawings = new Map<string, Promise<Drawing>>();
let count = 0;

/** Draws a diagram once; Mermaid comes when the first is asked for. Rejects where it cannot be loaded or cannot draw. */
export function draw(sequence: Sequence): Promise<Drawing> {
  const have = drawings.get(sequence.text);
  if (have) return have;
  const made = render(sequence);
  made.catch(() => drawings.delete(sequence.text));
  drawings.set(sequence.text, made);
  for (const text of drawings.keys()) {
    if (drawings.size <= KEPT) break;
    drawings.delete(text);
  }
  return made;
}

async function render(sequence: Sequence): Promise<Drawing> {
  const mermaid = await load();
  const { svg } = await mermaid.render(`calls-${count++}`, sequence.text);
  return dress(svg, sequence);
}

async function load() {
  const { default: mermaid } = await import('mermaid');
  const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--font-code');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    look: 'classic',
    fontFamily,
    fontSize: FONT_SIZE,
    sequence: {
      mirrorActors: false,
      useMaxWidth: false,
      width: 36,
      wrapPadding: 5,
      height: 24,
      actorMargin: 6,
      boxMargin: 2,
      noteMargin: 3,
      messageMargin: 18,
      diagramMarginX: 4,
      diagramMarginY: 4,
      activationWidth: 8,
    },
  });
  return mermaid;
}

/**
 * Takes off Mermaid's own colours, so that ours hold in both themes, and lays a row under each message: it is what shines,
 * and what a click hits.
 */
function dress(text: string, { messages }: Sequence): Drawing {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const svg = document.importNode(parsed, true);
  if (!(svg instanceof SVGSVGElement)) throw new Error('Mermaid drew no SVG');
  for (const element of svg.querySelectorAll('style, symbol, filter, foreignObject')) element.remove();
  for (const element of svg.querySelectorAll('[style], [filter]')) {
    element.removeAttribute('style');
    element.removeAttribute('filter');
  }
  for (const name of ['style', 'role', 'aria-roledescription']) svg.removeAttribute(name);
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('seq');
  const lines = [...svg.querySelectorAll<SVGElement>('[data-et="message"]')];
  if (lines.length !== messages.length) throw new Error(`${messages.length} messages, ${lines.length} arrows`);
  const { x, width } = svg.viewBox.baseVal;
  const parts = messages.map(({ kind, stepId, said }, i) => {
    const line = lines[i];
    const label = line?.previousElementSibling;
    if (!line || !(label instanceof SVGElement)) throw new Error(`message ${i} has no text`);
    const [top, foot] = [Number(label.getAttribute('y')), Number(line.getAttribute('y1'))];
    const row = rowAt({ x, y: top - 1, width, height: foot - top + 6 }, said);
    row.dataset.step = stepId;
    const all = [row, line, label];
    for (const part of all) part.dataset.kind = kind;
    return all;
  });
  svg.prepend(...parts.flatMap(([row]) => (row ? [row] : [])));
  return { svg, width, parts };
}

function rowAt(box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>, said: string): SVGElement {
  const row = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries(box)) row.setAttribute(name, String(value));
  row.setAttribute('class', 'row');
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = said;
  row.append(title);
  return row;
}
