import { expect, it } from 'vitest';
import { verdictText } from './check-case.ts';
import { printJson } from './generated-json.ts';
import { goFrames } from './go-frames.ts';
import { compareLive, type Kubelet } from './live.ts';
import { replayLine } from './replay-lines.ts';

const noFrames = (file: string) => goFrames(file, []);

/** The engine in kubelet's place, but for scenarios that hold `text`: there it forgets the last event of each sync. */
const forgetful =
  (text: string): Kubelet =>
  async (lines) =>
    lines.map((line) => {
      const run = JSON.parse(replayLine(line).join(''));
      if (line.includes(text)) for (const sync of run.syncs ?? []) sync.events.pop();
      return JSON.stringify(run);
    });

it('finds nothing where both do the same', async () => {
  for await (const batch of compareLive(
    { seed: 3, from: 0, count: 20, runtime: 'fake' },
    forgetful('no such text'),
    noFrames,
  )) {
    expect(batch.verdicts).toHaveLength(20);
    expect(batch.differences).toEqual([]);
  }
});

it('finds each difference and shrinks it to what shows it', async () => {
  const differences = [];
  for await (const batch of compareLive(
    { seed: 3, from: 0, count: 10, runtime: 'fake' },
    forgetful('"hostPID":true'),
    noFrames,
  ))
    differences.push(...batch.differences);
  const [first] = differences;
  if (!first) throw new Error('no scenario of these has hostPID');
  expect(printJson(first.scenario)).toMatch(/"hostPID":true/);
  expect(printJson(first.scenario).length).toBeLessThan(260);
  expect(verdictText(first.verdict)).toMatch(/^sync \d+, events\[\d+\]/);
});

it('counts the scenarios that both refuse, so that nobody takes them for agreement', async () => {
  // Number 64 lets an init container exit that has no instance.
  for await (const batch of compareLive(
    { seed: 3, from: 60, count: 8, runtime: 'fake' },
    forgetful('no such text'),
    noFrames,
  )) {
    expect([batch.refused, batch.verdicts.length]).toEqual([1, 8]);
  }
});
