import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Measured } from '../../lib/engine/conformance/index.ts';
import { CheckLine } from './check-bar.tsx';
import { Report } from './faithful.tsx';

const MANAGER = 'pkg/kubelet/kuberuntime/kuberuntime_manager.go';
const good: Measured = {
  provenance: [{ kubelet: 'v1', commit: 'c0ffee', source: 'its source', go: 'go1', tool: 'its tool' }],
  cases: ['aa', 'bb'].map((name) => ({
    name,
    file: `content/scenarios/${name}.yaml`,
    refused: false,
    equal: true,
    text: '',
  })),
  syncs: 7,
  stages: [{ stage: 'calls', syncs: 7, equal: 7, things: 1234 }],
  lines: {
    lines: 4321,
    outside: 0,
    late: 0,
    functions: [{ file: MANAGER, name: 'f', lines: { first: 3, last: 9 }, ran: 1000, seen: 1000 }],
  },
  known: [],
};
const bad: Measured = {
  ...good,
  cases: good.cases.map((one) => (one.name === 'bb' ? { ...one, equal: false, text: 'calls[1] is another' } : one)),
  stages: [{ stage: 'calls', syncs: 7, equal: 5, things: 1234 }],
  lines: {
    lines: 4321,
    outside: 6,
    late: 8,
    functions: [{ file: MANAGER, name: 'f', lines: { first: 3, last: 9 }, ran: 1000, seen: 999 }],
  },
  known: [{ scenario: 'bb', reason: 'of its reason' }],
};

/** What a reader sees of it: the text without tags, marked where it is red. */
function seen(html: string): string {
  return html
    .replace(/<[^>]*class="[^"]*\bbad\b[^"]*"[^>]*>/g, '[red] ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}
const report = (all: Measured) => seen(renderToStaticMarkup(<Report all={all} lang="en" />));
const line = ({ cases }: Measured) => seen(renderToStaticMarkup(<CheckLine cases={cases} lang="en" />));

it('says in one line that all are equal, without red', () => {
  expect(line(good)).toContain('Equal to the real kubelet in all 2 scenarios');
  expect(line(good)).not.toContain('[red]');
});

it('says in one line how many are equal and names in red those that are not', () => {
  expect(line(bad)).toMatch(/\[red\].*1 of 2 scenarios\. Different: bb/);
});

it('shows what was measured and nothing red where nothing differs', () => {
  const text = report(good);
  for (const shown of ['2 / 2', '7', '1,234', '4,321', '100.0 %', 'c0ffee', 'its source', 'its tool']) {
    expect(text).toContain(shown);
  }
  expect(text).not.toContain('[red]');
});

it('shows each difference in red, with its name, where it is counted', () => {
  const text = report(bad);
  expect(text).toMatch(/\[red\][^[]*1 \/ 2/);
  expect(text).toMatch(/\[red\][^[]*✕ bb calls\[1\] is another/);
  expect(text).toMatch(/\[red\] ✕ 2 differ/);
  expect(text).toMatch(/\[red\][^[]*✕ 6/);
  expect(text).toMatch(/\[red\][^[]*✕ 8/);
  expect(text).toContain('999 99.9 %');
  expect(text).toContain('bb of its reason');
});

it('leads from a function to its lines', () => {
  const html = renderToStaticMarkup(<Report all={good} lang="en" />);
  expect(html).toContain(`href="/en/source/${MANAGER}#L3-L9"`);
});

it('says so where the Go source is not here, and claims nothing about lines', () => {
  const text = report({ ...good, lines: undefined });
  expect(text).toContain('lines were not compared');
  expect(text).not.toContain('100.0 %');
});
