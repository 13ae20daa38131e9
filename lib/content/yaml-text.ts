import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A YAML text as a value, which still knows on which line each part of it stands. */
export interface YamlText {
  readonly path: string;
  readonly value: unknown;
  /** 1-based line of the key or item at `at`, or of the nearest part around it that exists. */
  lineOf(at: readonly PropertyKey[]): number;
}

/** Reads one YAML document. A text that is no YAML gives the parser's complaints, each with its line. */
export function readYaml(path: string, text: string): YamlText | readonly Problem[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      path,
      line: counter.linePos(error.pos[0]).line,
      what: error.message,
      whatToDo: 'correct the YAML; a text with ": ", " #" or a leading ` { [ & * ! | > % @ stands in quotes',
    }));
  }
  return {
    path,
    value: document.toJS(),
    lineOf: (at) => counter.linePos(offsetOf(document, at)).line,
  };
}

function offsetOf(document: Document, at: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of at) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) break;
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
