import type { GoFrames } from './go-frames.ts';

/** A basic block of the Go source that ran: file, first line, last line, both inclusive and 1-based. */
export type Block = readonly [file: string, first: number, last: number];

export type Line = readonly [file: string, line: number];

/** How well the lines that the engine lit in a sync fit the blocks that the real kubelet ran in it. */
export interface Visits {
  readonly lines: number;
  /** Lines in no block that ran. There must be none. */
  readonly outside: readonly Line[];
  /** Lines out of the order in which the blocks ran. There must be none. */
  readonly late: readonly Line[];
  /** By file and function: of the distinct blocks that ran, how many the lines visit. */
  readonly recall: ReadonlyMap<string, { readonly ran: number; readonly seen: number }>;
}

export interface RanBlocks {
  /** On SyncPod's own goroutine, in order. */
  readonly blocks: readonly Block[];
  /** On others, in no order. */
  readonly asyncBlocks: readonly Block[];
}

/** Lays the engine's lines over kubelet's blocks. `frames` knows each file that stands in the blocks. */
export function visit(ran: RanBlocks, lines: readonly Line[], frames: (file: string) => GoFrames): Visits {
  const own = distinct(ran.blocks);
  const others = distinct(ran.asyncBlocks);
  const covers = coversIn(frames);
  const visited = new Set<Block>();
  const liesIn = (blocks: ReadonlyMap<string, Block>) => {
    const byFile = new Map<string, Block[]>();
    for (const block of blocks.values()) byFile.set(block[0], [...(byFile.get(block[0]) ?? []), block]);
    return (line: Line) => {
      const found = byFile.get(line[0])?.filter((block) => covers(block, line)) ?? [];
      for (const block of found) visited.add(block);
      return found.length > 0;
    };
  };
  const liesInOwn = liesIn(own);
  const liesInOthers = liesIn(others);
  const inOrder = walkOf(ran.blocks, frames);
  const outside: Line[] = [];
  const late: Line[] = [];
  for (const line of lines) {
    const inOwn = liesInOwn(line);
    const inOthers = liesInOthers(line);
    if (!inOwn && !inOthers) outside.push(line);
    // What runs on another goroutine is free to come when it likes.
    else if (inOwn && !inOthers && !inOrder(line)) late.push(line);
  }
  return { lines: lines.length, outside, late, recall: recallOf([own, others], visited, frames) };
}

function distinct(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(blocks.map((block) => [block.join(':'), block]));
}

/** A line that begins with a brace belongs to the block before it; it counts only where a block starts on it. */
function coversIn(frames: (file: string) => GoFrames): (block: Block, line: Line) => boolean {
  return ([blockFile, first, last], [file, line]) =>
    blockFile === file && first <= line && line <= last && (first === line || !frames(file).closes(line));
}

/** Walks kubelet's blocks once: a frame's newest block holds until its next one starts. */
function walkOf(blocks: readonly Block[], frames: (file: string) => GoFrames): (line: Line) => boolean {
  const covers = coversIn(frames);
  const frameOf = ([file, line]: Line) => `${file} ${frames(file).frameOf(line)}`;
  const owners = blocks.map(([file, first, last]) =>
    frameOf([file, first + (frames(file).startsLiteral(first, last) ? 1 : 0)]),
  );
  let next = 0;
  let current = new Map<string, Block>();
  return (line) => {
    const frame = frameOf(line);
    const now = current.get(frame);
    if (now && covers(now, line)) return true;
    const ahead = new Map(current);
    for (let i = next; i < blocks.length; i++) {
      const block = blocks[i];
      const owner = owners[i];
      if (!block || owner === undefined) continue;
      ahead.set(owner, block);
      if (!covers(block, line)) continue;
      next = i + 1;
      current = ahead.set(frame, block);
      return true;
    }
    return false;
  };
}

function recallOf(
  kinds: readonly ReadonlyMap<string, Block>[],
  visited: ReadonlySet<Block>,
  frames: (file: string) => GoFrames,
): Visits['recall'] {
  const recall = new Map<string, { ran: number; seen: number }>();
  for (const block of kinds.flatMap((blocks) => [...blocks.values()])) {
    const [file, first] = block;
    const name = `${file} ${frames(file).functionOf(first)}`;
    const count = recall.get(name) ?? { ran: 0, seen: 0 };
    recall.set(name, { ran: count.ran + 1, seen: count.seen + (visited.has(block) ? 1 : 0) });
  }
  return recall;
}
