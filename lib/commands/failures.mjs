// What failed in a test runner's JSON report, a line for each: file, test, and what it said first.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './process.mjs';

/** Characters of a message that a line of a log takes. */
const MESSAGE = 200;

/**
 * @typedef {{ name: string, status: string, message?: string, assertionResults: readonly { fullName: string, status: string, failureMessages?: readonly string[] | null }[] }} UnitFile
 * @typedef {{ message?: string }} Failure
 * @typedef {{ projectName: string, status: string, results: readonly { errors?: readonly Failure[] }[] }} Attempt
 * @typedef {{ title: string, suites?: readonly Suite[], specs?: readonly { title: string, file: string, tests: readonly Attempt[] }[] }} Suite
 */

/**
 * @param {{ testResults: readonly UnitFile[] }} report of vitest
 * @returns {string[]}
 */
export function unitFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that could not be read has no tests to name.
    if (failed.length === 0) return status === 'failed' ? [line(file, undefined, message)] : [];
    return failed.map((test) => line(file, test.fullName, test.failureMessages?.[0]));
  });
}

/**
 * @param {{ suites: readonly Suite[], errors?: readonly Failure[] }} report of Playwright
 * @returns {string[]}
 */
export function endToEndFailures({ suites, errors = [] }) {
  return [
    ...errors.map(({ message }) => line('e2e', undefined, message)),
    ...suites.flatMap((one) => inSuite(one, [])),
  ];
}

/**
 * @param {Suite} suite
 * @param {readonly string[]} above titles of the suites around it; the outermost is the file
 * @returns {string[]}
 */
function inSuite({ title, suites = [], specs = [] }, above) {
  const path = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName, results }) => {
        const name = [...path.slice(1), spec.title].join(' › ');
        return line(`e2e/${spec.file} [${projectName}]`, name, results.at(-1)?.errors?.[0]?.message);
      }),
  );
  return [...own, ...suites.flatMap((one) => inSuite(one, path))];
}

/**
 * @param {string} where
 * @param {string | undefined} test
 * @param {string | undefined} message
 */
function line(where, test, message = '') {
  const first = stripVTControlCharacters(message).trim().split('\n', 1).join('').slice(0, MESSAGE);
  return [where, test, first].filter(Boolean).join(' › ');
}
