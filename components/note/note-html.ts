/** HTML-escapes text for an element or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;'));
}

/** The text of a note as HTML: `code` in the code font, **what matters** in bold, nothing else. */
export function noteText(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>');
}

/** A note under its line: a number that opens it. `id` is unique on the page; `label` names the number for a screen reader. */
export function noteHtml(note: {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly label: string;
}): string {
  const summary = `<summary class="mkb" aria-label="${escapeHtml(note.label)}">${note.number}</summary>`;
  return `<details class="nt" id="${escapeHtml(note.id)}">${summary}<div class="note">${noteText(note.text)}</div></details>`;
}
