import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import go from 'shiki/langs/go.mjs';
import proto from 'shiki/langs/proto.mjs';
import { linesOf } from './lines.ts';
import { CLASS_THEME, classOf } from './token-classes.ts';

/** One line as HTML, escaped, its parts in `<span class="kw">` and so on (token-classes.ts); spans do not nest. */
export interface HighlightedLine {
  /** Without the leading tabs. */
  readonly html: string;
  /** How many leading tabs the line has. */
  readonly indent: number;
}

/** Names what highlight() makes, for caches: a change of classes, of the form or of shiki needs another. */
export const HIGHLIGHT_FORMAT = 'shiki-4.6.0-1';

interface Part {
  readonly content: string;
  readonly color?: string;
}

let made: Promise<HighlighterCore> | undefined;

/** Made once, some 200 ms: the grammars are compiled. */
function highlighter(): Promise<HighlighterCore> {
  made ??= createHighlighterCore({
    langs: [go, proto],
    themes: [CLASS_THEME],
    engine: createJavaScriptRegexEngine(),
  });
  return made;
}

/** One entry a line of the file. A file that is neither Go nor proto comes escaped, without classes. */
export async function highlight(source: {
  readonly file: string;
  readonly text: string;
}): Promise<readonly HighlightedLine[]> {
  const lines = linesOf(source.text);
  const lang = langOf(source.file);
  if (lang === undefined) return lines.map((line) => lineHtml([{ content: line }]));
  const tokens = (await highlighter()).codeToTokensBase(lines.join('\n'), { lang, theme: CLASS_THEME.name });
  return lines.map((_, i) => lineHtml(tokens[i] ?? []));
}

function langOf(file: string): 'go' | 'proto' | undefined {
  if (file.endsWith('.go')) return 'go';
  return file.endsWith('.proto') ? 'proto' : undefined;
}

function lineHtml(parts: readonly Part[]): HighlightedLine {
  const line = parts.map((part) => part.content).join('');
  const indent = line.length - line.replace(/^\t+/, '').length;
  let drop = indent;
  const html = merged(parts).map(({ content, color }) => {
    const text = content.slice(drop);
    drop = Math.max(0, drop - content.length);
    const name = text.trim() === '' ? undefined : classOf(color);
    return name === undefined ? escapeHtml(text) : `<span class="${name}">${escapeHtml(text)}</span>`;
  });
  return { html: html.join(''), indent };
}

/** Neighbours of one colour as one part: a string and its escapes, a comment and its slashes. */
function merged(parts: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last !== undefined && last.color === part.color)
      found[found.length - 1] = { ...last, content: last.content + part.content };
    else found.push(part);
  }
  return found;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
