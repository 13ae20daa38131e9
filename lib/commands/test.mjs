// `npm test`: everything that CI runs, stage by stage, with the seconds of each. `--quick`: what answers within a minute.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { build } from './build.mjs';
import { endToEndFailures, unitFailures } from './failures.mjs';
import { install } from './install.mjs';
import { CommandError, command, packageScript, projectNode, root, runNode } from './process.mjs';
import { pull } from './pull.mjs';

const REPORTS = '.cache/reports';
/** Random scenarios that go through the real kubelet and the engine. */
const LIVE = '500';
const LIVE_CLI = ['lib/engine/conformance/live-cli.ts'];
/** How lib/reference says that this machine cannot build the real kubelet. */
const CANNOT_BUILD = 3;
const quick = process.argv.includes('--quick');

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @type {{ name: string, seconds: number, count: Count }[]} */
const stages = [];
/** What failed by name, for the end of the log: that is what is seen of it first. @type {string[]} */
const failures = [];

await command(async () => {
  await install();
  mkdirSync(join(root, REPORTS), { recursive: true });
  console.log(`  node: ${projectNode()}`);
  await pull();
  await check('types', async () => {
    const generated = await runNode([packageScript('next/dist/bin/next'), 'typegen'], { quiet: true });
    return one(generated === 0 && (await runNode([packageScript('typescript/bin/tsc'), '--noEmit', '-p', '.'])) === 0);
  });
  await check('lint and format', async () =>
    one((await runNode([packageScript('@biomejs/biome/bin/biome'), 'ci', '.'])) === 0),
  );
  await check('content', async () => one((await runNode(['lib/content/check.ts'])) === 0));
  const kubelet =
    !quick && (await check('the real kubelet: build', () => reference(['lib/reference/build.ts']))).passed > 0;
  await check('unit, tidy and conformance', unit);
  if (kubelet) {
    await check('the real kubelet: recorded runs', () => reference(['lib/reference/verify.ts']));
    for (const runtime of ['fake', 'dockershim']) {
      await check(`the real kubelet: ${LIVE} random scenarios, runtime ${runtime}`, () =>
        reference([...LIVE_CLI, '--seed', '1', '--count', LIVE, '--runtime', runtime]),
      );
    }
    await check('the real kubelet: the seed of the day, for information', ofTheDay);
  }
  if (!quick) {
    const built = await check('build', async () => one(await succeeds(build)));
    if (built.failed === 0) await check('end to end', endToEnd);
  }
  const total = stages.reduce(
    (sum, { count }) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
  if (failures.length > 0) console.log(`\nfailed:\n${failures.map((one) => `  ✕ ${one}`).join('\n')}`);
  console.log('\nseconds  passed  failed  skipped  stage');
  for (const { name, seconds, count } of stages) {
    console.log(
      [
        seconds.toFixed(1).padStart(7),
        String(count.passed).padStart(6),
        String(count.failed).padStart(6),
        String(count.skipped).padStart(7),
        name,
      ].join('  '),
    );
  }
  if (total.failed > 0) process.exitCode = 1;
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  );
});

/**
 * @param {string} name
 * @param {() => Promise<Count>} body
 */
async function check(name, body) {
  const from = performance.now();
  console.log(`▸ ${name}`);
  const count = await body();
  stages.push({ name, seconds: (performance.now() - from) / 1000, count });
  return count;
}

/**
 * A stage that needs the real kubelet: where it cannot be built, it is skipped and counted so; recorded runs still count.
 * @param {readonly string[]} args
 * @returns {Promise<Count>}
 */
async function reference(args) {
  const code = await runNode(args);
  return code === CANNOT_BUILD ? { passed: 0, failed: 0, skipped: 1 } : one(code === 0);
}

/**
 * A seed that no one has seen finds what the fixed one does not. It is reported and never turns the run red: the same
 * commit must not pass today and fail tomorrow.
 * @returns {Promise<Count>}
 */
async function ofTheDay() {
  const code = await runNode([...LIVE_CLI, '--count', LIVE]);
  if (code !== 0) console.log('  Differences with the seed of the day, shrunk, are above: add them as cases.');
  return { passed: 0, failed: 0, skipped: code === 0 ? 0 : 1 };
}

/**
 * @param {boolean} ok
 * @returns {Count}
 */
function one(ok) {
  return ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** @param {() => Promise<void>} body */
async function succeeds(body) {
  try {
    await body();
    return true;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(`✕ ${error.message}`);
    return false;
  }
}

/** @returns {Promise<Count>} */
async function unit() {
  const file = freshReport('unit.json');
  const code = await runNode([
    packageScript('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  if (report) failures.push(...unitFailures(report));
  return counted(
    code,
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
  );
}

/** @returns {Promise<Count>} */
async function endToEnd() {
  const path = await browser();
  const file = freshReport('e2e.json');
  const code = await runNode([packageScript('@playwright/test/cli.js'), 'test'], {
    env: { CHROMIUM: path, E2E_REPORT: file },
  });
  const report = readReport(file);
  const stats = report?.stats;
  if (report) failures.push(...endToEndFailures(report));
  return counted(
    code,
    stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped },
  );
}

/**
 * A runner that fails without a failed test, or ran none, counts as a failure of its own.
 * @param {number} code
 * @param {Count | undefined} count
 * @returns {Count}
 */
function counted(code, count) {
  if (!count || count.passed + count.failed === 0) return one(false);
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @param {string} name */
function freshReport(name) {
  const file = join(root, REPORTS, name);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
