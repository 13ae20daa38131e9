// `npm run conformance:live -- --seed S --count N [--from I] [--runtime dockershim]`: random scenarios through the real
// kubelet and the engine, compared. A difference is shrunk and printed at the first stage that differs; it fails the command. Where the real
// kubelet cannot be had it says so and ends with code 3.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { Runtime } from '../scenario.ts';
import { conformanceCases, framesOf } from './cases.ts';
import { type Verdict, verdictText } from './check-case.ts';
import { printJson } from './generated-json.ts';
import { compareLive, type Kubelet } from './live.ts';
import { printTotals, totalsOf } from './totals.ts';

/** More differences than these say nothing new. */
const ENOUGH = 5;
const SKIPPED = 3;

class Skipped extends Error {}

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    count: { type: 'string', default: '500' },
    from: { type: 'string', default: '0' },
    runtime: { type: 'string', default: 'fake' },
  },
});
const [seed = 0, count = 0, from = 0] = [values.seed, values.count, values.from].map(Number);
const runtime: Runtime = values.runtime === 'dockershim' ? 'dockershim' : 'fake';
if (![seed, count, from].every(Number.isSafeInteger) || count < 1 || runtime !== values.runtime) {
  console.error(
    'usage: conformance:live -- --seed S --count N [--from I] [--runtime fake|dockershim]   (integers; without a seed, that of the day)',
  );
  process.exit(2);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Skipped)) throw error;
  console.log('skipped: the real kubelet cannot be had here; the recorded runs still count (npm run conformance)');
  process.exitCode = SKIPPED;
}

async function main(): Promise<void> {
  const root = process.cwd();
  const frames = await framesOf(conformanceCases(root), root);
  const verdicts: Verdict[] = [];
  let refused = 0;
  let different = 0;
  console.log(`seed ${seed}, scenarios ${from} to ${from + count - 1}, runtime ${runtime}`);
  for await (const batch of compareLive({ seed, from, count, runtime }, kubelet, frames)) {
    verdicts.push(...batch.verdicts);
    refused += batch.refused;
    for (const { index, scenario, verdict } of batch.differences) {
      different++;
      console.log(`\nscenario ${index} differs; shrunk:\n${printJson(scenario)}\n${verdictText(verdict)}\n`);
    }
    console.error(`  ${verdicts.length}/${count}`);
    if (different >= ENOUGH) break;
  }
  console.log(printTotals(totalsOf(verdicts)));
  console.log(
    `${refused} scenarios refused by both; again: npm run conformance:live -- --seed ${seed} --count ${count} --from ${from} --runtime ${runtime}`,
  );
  if (different > 0) process.exitCode = 1;
}

/** The real kubelet is a program of its own, which lib/reference builds and starts. */
async function kubelet(lines: Parameters<Kubelet>[0]): ReturnType<Kubelet> {
  const child = spawn(process.execPath, ['lib/reference/replay.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  // It may end before it has read everything; its exit code says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${lines.join('\n')}\n`);
  const [code]: (number | null)[] = await once(child, 'close');
  if (code === SKIPPED) throw new Skipped();
  const runs = Buffer.concat(chunks).toString('utf8').split('\n').slice(0, -1);
  if (code !== 0 || runs.length !== lines.length) {
    throw new Error(`the real kubelet answered ${runs.length} of ${lines.length} scenarios and ended with ${code}`);
  }
  return runs;
}
