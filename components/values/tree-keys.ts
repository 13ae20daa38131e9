import type { TreeRow } from '../../lib/player/index.ts';

/** What a key does in a tree. `stay`: the key is the tree's, and here it leads nowhere. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'press'; readonly id: string }
  | { readonly kind: 'stay' };

/**
 * The keys of a tree, as the ARIA practices have them: up and down go through the rows, right opens a row and then goes into
 * it, left closes it and then goes out, Enter and Space press it. Undefined for keys that are not the tree's.
 */
export function treeMove(rows: readonly TreeRow[], index: number, key: string): TreeMove | undefined {
  const row = rows[index];
  if (!row) return undefined;
  const to = (target: TreeRow | undefined): TreeMove => (target ? { kind: 'focus', id: target.id } : { kind: 'stay' });
  const press: TreeMove = { kind: 'press', id: row.id };
  switch (key) {
    case 'ArrowDown':
      return to(rows[index + 1]);
    case 'ArrowUp':
      return to(rows[index - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight': {
      if (isClosed(row)) return press;
      const next = rows[index + 1];
      return to(next && next.level > row.level ? next : undefined);
    }
    case 'ArrowLeft':
      if (isOpen(row)) return press;
      return to(rows.slice(0, index).findLast((other) => other.level < row.level));
    case 'Enter':
    case ' ':
      return press;
    default:
      return undefined;
  }
}

/** Whether a row can be opened and is. */
export function isOpen(row: TreeRow): boolean {
  return row.kind !== 'more' && row.open;
}

/** Whether a row can be opened and is not. */
export function isClosed(row: TreeRow): boolean {
  return row.kind === 'frame' ? !row.open : row.kind === 'value' && row.openable && !row.open;
}
