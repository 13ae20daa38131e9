import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NextServer, startNext } from '../../lib/commands/next-server.ts';

/**
 * Serves the built site from a folder of its own: content copied, with the scenario added, all else linked.
 * @param root the project's
 * @throws Error where the site has not been built
 */
export async function serve(root: string, name: string, scenario: object): Promise<NextServer> {
  if (!existsSync(join(root, '.next/BUILD_ID'))) throw new Error('The site is not built. Run: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'kubelet-reader-bench-'));
  for (const linked of ['.next', '.cache', 'node_modules', 'public', 'lib', 'package.json', 'next.config.js']) {
    symlinkSync(join(root, linked), join(folder, linked));
  }
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  // JSON is YAML
  writeFileSync(join(folder, 'content/scenarios', `${name}.yaml`), JSON.stringify(scenario));
  const drop = () => rmSync(folder, { recursive: true, force: true });
  try {
    const { url, close } = await startNext(folder);
    return {
      url,
      close() {
        close();
        drop();
      },
    };
  } catch (error) {
    drop();
    throw error;
  }
}
