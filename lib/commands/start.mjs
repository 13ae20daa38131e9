// `npm start`: from a fresh clone to a served site. What is current is skipped.
import { createServer } from 'node:net';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { CommandError, command, packageScript, runNode } from './process.mjs';
import { pull } from './pull.mjs';

await command(async () => {
  const from = performance.now();
  const port = portFrom(process.env.PORT);
  await mustBeFree(port);
  await install();
  await pull();
  await build();
  console.log(
    `\nReady after ${((performance.now() - from) / 1000).toFixed(1)} s. Serving on http://localhost:${port} (Ctrl+C stops it).\n`,
  );
  process.exitCode = await runNode([packageScript('next/dist/bin/next'), 'start', '-p', String(port)]);
});

/** @param {string | undefined} value */
function portFrom(value) {
  if (value === undefined || value === '') return 3000;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new CommandError(`PORT is ${JSON.stringify(value)}; it must be a number from 1 to 65535.`);
  return port;
}

/**
 * A port that is taken is said before a minute of building, not after.
 * @param {number} port
 */
function mustBeFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) =>
      reject(
        new CommandError(`Port ${port} cannot be used (${error.message}). Choose another: PORT=${port + 1} npm start`),
      ),
    );
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}
