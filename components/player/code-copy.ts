import { type RefObject, useEffect } from 'react';

/** What stands among the text of a line and is not of the Go file. */
const ADDED = '.no, .visits, .val, .made, .mk, .nt';

/** Code is copied as it stands in the Go file: without values, counts, notes and hidden words, and with its tabs. */
export function useCodeCopy(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const copy = (event: ClipboardEvent) => {
      const selection = getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      // within one note, or one value, a reader wants that
      if (!range || selection?.isCollapsed || closestAdded(range.commonAncestorContainer)) return;
      event.clipboardData?.setData('text/plain', codeOf(range));
      event.preventDefault();
    };
    element.addEventListener('copy', copy);
    return () => element.removeEventListener('copy', copy);
  }, [root]);
}

function closestAdded(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(ADDED) ?? null;
}

/** The Go text in a range. */
function codeOf(range: Range): string {
  const part = range.cloneContents();
  for (const added of part.querySelectorAll(ADDED)) added.remove();
  return part.textContent ?? '';
}
