import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endToEndFailures, unitFailures } from './failures.mjs';
import { root } from './process.mjs';

const passed = { fullName: 'a thing works', status: 'passed', failureMessages: [] };

describe('unitFailures', () => {
  const name = join(root, 'lib/a.test.ts');

  it('names the file, the test and the first line of what it said', () => {
    const failed = {
      fullName: 'a thing breaks',
      status: 'failed',
      failureMessages: ['AssertionError: 1 is not 2\n    at a'],
    };
    const testResults = [{ name, status: 'failed', message: '', assertionResults: [passed, failed] }];
    expect(unitFailures({ testResults })).toEqual(['lib/a.test.ts › a thing breaks › AssertionError: 1 is not 2']);
  });
  it('names a file that could not be read, which has no tests', () => {
    const testResults = [{ name, status: 'failed', message: "Cannot find './b.ts'\n", assertionResults: [] }];
    expect(unitFailures({ testResults })).toEqual(["lib/a.test.ts › Cannot find './b.ts'"]);
  });
  it('is silent where all passed', () => {
    expect(unitFailures({ testResults: [{ name, status: 'passed', assertionResults: [passed] }] })).toEqual([]);
  });
});

describe('endToEndFailures', () => {
  const attempt = (status: string, message: string) => [
    { projectName: 'phone', status, results: [{ errors: [{ message }] }] },
  ];
  const spec = (title: string, status: string, message = '') => ({
    title,
    file: 'a.spec.ts',
    tests: attempt(status, message),
  });

  it('names the file, the size of screen, the suites and the test, without the colours of a terminal', () => {
    const inner = {
      title: 'the rail',
      specs: [spec('folds', 'unexpected', '\u001b[31mError: no rail\u001b[39m\nat x')],
    };
    const file = { title: 'a.spec.ts', specs: [spec('opens', 'expected')], suites: [inner] };
    expect(endToEndFailures({ suites: [file] })).toEqual(['e2e/a.spec.ts [phone] › the rail › folds › Error: no rail']);
  });
  it('is silent of what passed at a second try', () => {
    expect(endToEndFailures({ suites: [{ title: 'a.spec.ts', specs: [spec('opens', 'flaky', 'late')] }] })).toEqual([]);
  });
  it('says what kept the runner from running', () => {
    expect(endToEndFailures({ suites: [], errors: [{ message: 'no tests found' }] })).toEqual(['e2e › no tests found']);
  });
});
