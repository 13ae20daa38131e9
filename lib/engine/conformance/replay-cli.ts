// `npm run --silent replay`: scenarios as NDJSON on stdin, runs as NDJSON on stdout.
import { replayLine } from './replay-lines.ts';
import { TextBuffer } from './text-buffer.ts';

// Whoever read the runs has had enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/** In bytes: runs go out when they are this much together. */
const ENOUGH = 2 ** 19;

const decoder = new TextDecoder();
const runs = new TextBuffer();
/** The pieces of a line that has not ended yet: a line may be longer than many chunks. */
let pieces: string[] = [];

for await (const chunk of process.stdin) {
  const text = decoder.decode(chunk, { stream: true });
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  for (const line of lines) {
    pieces.push(line);
    answer(pieces.join(''));
    pieces = [];
    if (runs.length >= ENOUGH) await written();
  }
  pieces.push(last);
  await written();
}
answer(pieces.join('') + decoder.decode());
await written();

function answer(line: string): void {
  if (line.trim() === '') return;
  for (const piece of replayLine(line)) runs.add(piece);
  runs.add('\n');
}

/** The buffer may be filled again only when its bytes are gone. */
function written(): Promise<void> {
  if (runs.length === 0) return Promise.resolve();
  return new Promise((resolve) => process.stdout.write(runs.take(), () => resolve()));
}
