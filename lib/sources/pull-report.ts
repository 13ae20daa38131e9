import type { Pins } from './pins.ts';
import type { Phase } from './provider.ts';
import type { Pulled } from './pull-files.ts';

const PROVIDER_WIDTH = 8;

/** `debian    pkg/kubelet/kubelet.go`: who served a file. */
export function servedLine(provider: string, path: string): string {
  return `  ${provider.padEnd(PROVIDER_WIDTH)}${path}`;
}

/** The line at the foot of a terminal: files had, and what the provider is at. */
export function progressLine(
  done: number,
  total: number,
  width: number,
  at?: { provider: string; phase: Phase },
): string {
  const BAR = 20;
  const full = total === 0 ? BAR : Math.round((BAR * done) / total);
  const bar = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done}/${total} files`;
  const phase = at === undefined ? '' : `  ${at.provider}: ${at.phase.text}${amount(at.phase)}`;
  return `  ${bar}${phase}`.slice(0, Math.max(0, width - 1));
}

function amount({ done, total }: Phase): string {
  if (done === undefined) return '';
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
  return total === undefined ? `, ${mb(done)} MB` : `, ${mb(done)} of ${mb(total)} MB`;
}

/** How many files each provider served, and the seconds. */
export function summaryLine(files: readonly Pulled[], seconds: number): string {
  const by = Map.groupBy(files, ({ provider }) => provider ?? 'missing');
  const counts = [...by].map(([provider, served]) => `${served.length} ${provider}`);
  return `  ${files.length} files: ${counts.join(', ')} (${seconds.toFixed(1)} s)`;
}

/** What failed at which provider and what to do: the same reason is told once, with the number of files that it has. */
export function explanation(files: readonly Pulled[]): string {
  const missing = files.filter(({ provider }) => provider === undefined);
  const reasons = Map.groupBy(
    missing.flatMap(({ failures }) => failures).filter(({ provider }) => provider !== 'cache'),
    ({ provider, why }) => `${provider.padEnd(PROVIDER_WIDTH)}${why}`,
  );
  const shown = missing.slice(0, 5).map(({ path }) => `    ${path}`);
  if (missing.length > shown.length) shown.push(`    and ${missing.length - shown.length} more`);
  return [
    `  ${missing.length} of ${files.length} pinned files could not be had:`,
    ...shown,
    '  What each provider said:',
    ...[...reasons].map(([reason, all]) => `    ${reason}${all.length > 1 ? ` (${all.length} files)` : ''}`),
    '  What helps: a network connection; GITHUB_TOKEN when the limit of requests is used up; or',
    '  KUBERNETES_SRC=<a clone or folder of kubernetes at the pinned tag>. Then: npm run pull (it goes on where it stopped).',
  ].join('\n');
}

/** Warnings of a run that ended well: files that a provider served wrongly before another had them. */
export function warnings(files: readonly Pulled[]): readonly string[] {
  return files
    .filter(({ provider }) => provider !== undefined)
    .flatMap(({ failures }) => failures.filter(({ why }) => /^(Wrong bytes|Damaged)/.test(why)))
    .map(({ file, provider, why }) => `  warning: ${provider}: ${why.startsWith('Damaged') ? `${file}: ` : ''}${why}`);
}

/** What `--json` prints. */
export function jsonReport(pins: Pins, files: readonly Pulled[], seconds: number): string {
  const { repository, tag, commit } = pins;
  const ok = files.every(({ provider }) => provider !== undefined);
  const entries = files.map(({ path, sha, provider, failures }) => ({
    path,
    sha,
    provider: provider ?? null,
    failures: failures.map((failure) => ({ provider: failure.provider, why: failure.why })),
  }));
  return JSON.stringify({ ok, repository, tag, commit, seconds: Number(seconds.toFixed(1)), files: entries }, null, 2);
}
