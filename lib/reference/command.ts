import { type Places, referencePlaces } from './places.ts';
import { NotHere } from './toolchain.ts';

/** Exit code of a command that cannot run on this machine at all: it has skipped, it has not failed. */
export const SKIPPED = 3;

/** A progress line. To stderr, so that what a command prints for others stays clean. */
export const say = (line: string) => console.error(`reference: ${line}`);

/** Runs the body of a command and turns what it throws into a sentence and an exit code. */
export async function command(body: (places: Places) => Promise<void> | void): Promise<void> {
  try {
    await body(referencePlaces(process.env.REFERENCE_HOME, process.cwd()));
  } catch (error) {
    if (error instanceof NotHere) {
      say(`skipped: ${error.message}`);
      process.exitCode = SKIPPED;
    } else {
      say(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}
