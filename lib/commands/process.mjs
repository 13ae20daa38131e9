// Runs other programs for the commands. Plain JavaScript on Node's own modules: it works before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A failed command: its message is all that a reader needs, no stack. */
export class CommandError extends Error {}

/**
 * Runs a program to its end, its output shown.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean }} [options] quiet: output only when it fails
 * @returns {Promise<number>} exit code
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    // A command that is told to stop takes what it started with it.
    const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    child.on('error', (error) => reject(new CommandError(`${program} did not start: ${error.message}`)));
    child.on('close', (code, signal) => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      if (options.quiet && code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? (signal ? 128 : 1));
    });
  });
}

/**
 * The Node that runs the project: the one that its packages bring, else this one where it is new enough.
 * @returns {string} path
 */
export function projectNode() {
  const brought = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(brought)) return brought;
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24) return process.execPath;
  throw new CommandError(
    `Node 24 is needed and this is ${process.version}. On this platform (${process.platform} ${process.arch}) npm does not bring it: install Node 24, then run the command again.`,
  );
}

/**
 * Runs a script of the project, or a program of its packages, on the project's Node.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(args, options) {
  return run(projectNode(), args, options);
}

/**
 * The script behind a command of an installed package.
 * @param {string} path inside node_modules
 */
export function packageScript(path) {
  return join(root, 'node_modules', path);
}

/**
 * Runs one stage with its name before and its seconds after; a stage that fails ends the command.
 * @param {string} name
 * @param {() => Promise<number>} body gives an exit code
 */
export async function stage(name, body) {
  const from = performance.now();
  console.log(`▸ ${name}`);
  const code = await body();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  if (code !== 0)
    throw new CommandError(`${name} failed after ${seconds} s (exit code ${code}); what it printed is above.`);
  console.log(`  ${name}: ${seconds} s`);
}

/**
 * Runs a command; a known failure is one line, anything else keeps its stack.
 * @param {() => Promise<void>} body
 */
export async function command(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof CommandError ? `✕ ${error.message}` : error);
    process.exitCode = 1;
  }
}
