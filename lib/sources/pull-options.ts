import { parseArgs } from 'node:util';

export interface PullOptions {
  /** Ends well although files are missing. */
  readonly allowMissing: boolean;
  /** Prints one JSON object and nothing else. */
  readonly json: boolean;
  /** Asks the other providers even for what the cache has. */
  readonly revalidate: boolean;
}

export const USAGE = `npm run pull -- [options]
  --allow-missing  end well although some file cannot be had; files that are here already are counted, not listed
  --revalidate     ask the providers even for what the cache has
  --json           print one JSON object: what became of each file
  --help           this text
Settings: GITHUB_TOKEN, GITHUB_API_URL, KUBERNETES_SRC (a clone or folder of the source).`;

/** The options of a command line. @throws TypeError whose message names the argument that is none */
export function pullOptions(args: readonly string[]): PullOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'allow-missing': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      revalidate: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  return { allowMissing: values['allow-missing'], json: values.json, revalidate: values.revalidate };
}
