// Finds a Chromium for the end-to-end tests, and says which.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CommandError, packageScript, run, runNode } from './process.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * An installed Chromium or Chrome, else Debian's package where this user may install it, else Playwright's own.
 * @returns {Promise<string | undefined>} path; undefined means Playwright's own
 */
export async function browser() {
  const installed = find();
  if (installed) return told(installed, 'installed');
  if (await aptInstall()) {
    const fresh = find();
    if (fresh) return told(fresh, "Debian's package");
  }
  const code = await runNode([packageScript('@playwright/test/cli.js'), 'install', 'chromium']);
  if (code !== 0) {
    throw new CommandError(
      'No Chromium: none is installed, no Debian package could be had, and Playwright could not fetch its own. Install chromium, or set CHROMIUM to the path of one.',
    );
  }
  return told(undefined, "Playwright's own");
}

/**
 * @param {string | undefined} path
 * @param {string} how
 */
function told(path, how) {
  console.log(`  browser: ${path ?? 'chromium'} (${how})`);
  return path;
}

function find() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = process.env.CHROMIUM ? [process.env.CHROMIUM] : [];
  return [...named, ...onPath, ...PLACES].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function aptInstall() {
  if (process.platform !== 'linux') return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [program = 'apt-get', ...first] = [...asRoot, 'apt-get'];
  try {
    if ((await run(program, [...first, 'update', '-qq'], { quiet: true })) !== 0) return false;
    console.log("  browser: installing Debian's chromium");
    return (
      (await run(program, [...first, 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
        quiet: true,
      })) === 0
    );
  } catch {
    return false;
  }
}
