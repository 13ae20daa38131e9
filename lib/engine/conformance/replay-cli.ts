// `npm run --silent replay`: scenarios as NDJSON on stdin, runs as NDJSON on stdout.
import { replayLine } from './replay-lines.ts';

// Whoever read the runs has had enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const decoder = new TextDecoder();
/** The pieces of a line that has not ended yet: a line may be longer than many chunks. */
let pieces: string[] = [];

for await (const chunk of process.stdin) {
  const text = decoder.decode(chunk, { stream: true });
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  let runs = '';
  for (const line of lines) {
    pieces.push(line);
    runs += answer(pieces.join(''));
    pieces = [];
  }
  pieces.push(last);
  if (runs !== '' && !process.stdout.write(runs)) await drained();
}
process.stdout.write(answer(pieces.join('') + decoder.decode()));

function answer(line: string): string {
  return line.trim() === '' ? '' : `${replayLine(line)}\n`;
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
