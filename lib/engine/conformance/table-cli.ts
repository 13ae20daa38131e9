// `npm run conformance`: every recorded scenario through the engine, and a table of how it did beside the real kubelet.
import { conformanceCases, framesOf } from './cases.ts';
import { checkCase, isEqual, verdictText } from './check-case.ts';
import { runOf } from './replay-lines.ts';
import { printTotals, totalsOf } from './totals.ts';

const cases = conformanceCases(process.cwd());
const frames = await framesOf(cases, process.cwd());
const verdicts = cases.flatMap(({ name, line, recorded }) => {
  if (!recorded) {
    console.log(`${name}: nothing is recorded. Run: npm run reference:record`);
    process.exitCode = 1;
    return [];
  }
  const verdict = checkCase(recorded, runOf(line), frames);
  if (!isEqual(verdict)) {
    console.log(`${name}\n${verdictText(verdict)}\n`);
    process.exitCode = 1;
  }
  return [verdict];
});
console.log(printTotals(totalsOf(verdicts)));
