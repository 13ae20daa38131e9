import { join } from 'node:path';
import type { Text } from '../text.ts';
import { CacheError, readCached, sourcesDir } from './cache.ts';
import { linesOf } from './lines.ts';
import { pins } from './pins.ts';
import { type Attempt, readReport } from './report-file.ts';

/** One file of the pinned source, as it is at the pinned commit. */
export interface Source {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Git blob SHA of the text. */
  readonly sha: string;
  readonly text: string;
  /** Without line ends; line n is `lines[n - 1]`. */
  readonly lines: readonly string[];
}

/** Why a file's text cannot be shown. */
export type MissingReason =
  | { readonly kind: 'not-pinned' }
  /** `tried`: what the last pull heard from each provider about this file; empty when none was run. */
  | { readonly kind: 'not-pulled'; readonly tried: readonly Attempt[] }
  | { readonly kind: 'damaged'; readonly got: string }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** A file whose text is not here. It is a value: the site runs without it. */
export interface Missing {
  readonly file: string;
  readonly missing: MissingReason;
}

export function isMissing(value: object): value is Missing {
  return 'missing' in value;
}

/** A pinned file from the verified cache, or why it cannot be had. `root`: the project's. */
export async function loadSource(file: string, root: string = process.cwd()): Promise<Source | Missing> {
  const sha = pins().files.get(file);
  if (sha === undefined) return { file, missing: { kind: 'not-pinned' } };
  return readSource(file, sha, root);
}

/** As `loadSource`, for a file whose SHA is known. */
export async function readSource(file: string, sha: string, root: string): Promise<Source | Missing> {
  try {
    const entry = await readCached(sourcesDir(root), sha);
    switch (entry.kind) {
      case 'hit': {
        const text = entry.bytes.toString('utf8');
        return { file, sha, text, lines: linesOf(text) };
      }
      case 'absent':
        return { file, missing: { kind: 'not-pulled', tried: await triedFor(file, root) } };
      case 'damaged':
        return { file, missing: { kind: 'damaged', got: entry.got } };
      default:
        return entry satisfies never;
    }
  } catch (error) {
    if (!(error instanceof CacheError)) throw error;
    return { file, missing: { kind: 'unreadable', detail: error.message } };
  }
}

async function triedFor(file: string, root: string): Promise<readonly Attempt[]> {
  const report = await readReport(join(root, '.cache'));
  return report.filter((attempt) => attempt.file === file);
}

/** What happened and what to do, for a reader of the site. */
export function missingText({ file, missing }: Missing): Text {
  switch (missing.kind) {
    case 'not-pinned':
      return {
        ja: `${file} は content/sources.yaml に書かれていません。path と git blob SHA を書き足し、npm run pull を実行してください。`,
        en: `${file} is not pinned in content/sources.yaml. Add its path and git blob SHA, then run npm run pull.`,
      };
    case 'not-pulled':
      return {
        ja: `${file} はまだ手元にありません。npm run pull で取得し、サイトを起動し直してください。`,
        en: `${file} has not been fetched yet. Run npm run pull, then start the site again.`,
      };
    case 'damaged':
      return {
        ja: `手元の ${file} は固定した内容と一致しません(git blob SHA は ${missing.got})。npm run pull で取得し直せます。`,
        en: `The copy of ${file} here is not the pinned one (its git blob SHA is ${missing.got}). npm run pull fetches it again.`,
      };
    case 'unreadable':
      return {
        ja: `${file} を読み出せません。${missing.detail}`,
        en: `${file} cannot be read. ${missing.detail}`,
      };
    default:
      return missing satisfies never;
  }
}
