// `npm run --silent conformance:generate -- --seed S --count N [--from I] [--runtime dockershim]`: N random scenarios of
// seed S, one a line.
import { parseArgs } from 'node:util';
import { RUNTIMES } from '../scenario.ts';
import { generateLine } from './generate.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string' },
    from: { type: 'string', default: '0' },
    runtime: { type: 'string', default: 'fake' },
  },
});
const runtime = RUNTIMES.find((one) => one === values.runtime);
const [seed, count, from] = [values.seed, values.count, values.from].map(Number);

if (
  seed === undefined ||
  count === undefined ||
  from === undefined ||
  runtime === undefined ||
  ![seed, count, from].every(Number.isSafeInteger)
) {
  console.error(
    'usage: conformance:generate -- --seed S --count N [--from I] [--runtime fake|dockershim]   (S, N and I are integers)',
  );
  process.exitCode = 2;
} else {
  for (let index = from; index < from + count; index++) {
    // Waits where the reader is slower: a million scenarios are gigabytes.
    if (!process.stdout.write(`${generateLine(seed, index, runtime)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}
