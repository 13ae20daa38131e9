import type { Json } from '../engine/index.ts';
import { isObject, isZero, strings, under } from './json.ts';
import { flags, one, type Say, SILENT, unsaid } from './said.ts';

/** Docker has its own rules for keys: spaces before a key do not count towards it. */
const LABEL_KEY = /^[^=\s]+$/u;

/** `key` is that of the label; the value is the label's. */
export function sayLabel(key: string, value: Json): ReturnType<Say> {
  return LABEL_KEY.test(key) ? flags(`--label=${key}=${String(value)}`) : unsaid('label');
}

export const sayEnv: Say = (flag, value) => {
  const said = new Map<string, string>();
  let lost = false;
  for (const entry of strings(value)) {
    const end = entry.indexOf('=');
    const name = entry.slice(0, Math.max(end, 0));
    if (name === '' || said.has(name)) lost = true;
    else said.set(name, `${flag}=${entry}`);
  }
  const words = [...said.values()];
  if (lost) return unsaid('env', words);
  return words.length > 1 ? unsaid('envOrder', words) : flags(...words);
};

/** `-i` sets it with OpenStdin, so it has no words of its own. */
export const sayStdinOnce: Say = (_flag, value, { request }) =>
  value === under(request, 'config', 'OpenStdin') ? SILENT : unsaid('stdinOnce');

/** The first word under the flag, the others behind the image, before Cmd. */
export const sayEntrypoint: Say = (flag, value) => {
  if (!Array.isArray(value)) return SILENT;
  const [first, ...rest] = strings(value);
  if (first === undefined) return unsaid('emptyEntrypoint');
  if (first === '' && rest.length > 0) return unsaid('blankEntrypoint');
  return { flags: [`${flag}=${first}`], args: rest, unsaid: rest.length > 0 ? 'argv' : undefined };
};

export const sayCmd: Say = (_flag, value, { request }) => {
  const [first = '', ...rest] = strings(under(request, 'config', 'Entrypoint'));
  const moved = first !== '' && rest.length > 0;
  return { flags: [], args: strings(value), unsaid: moved ? 'argv' : undefined };
};

export const sayHealthcheck: Say = (flag, value) =>
  JSON.stringify(value) === '{"Test":["NONE"]}' ? flags(flag) : unsaid('syntax');

/** A published port is exposed with it; only the others need a flag. */
export const sayExposed: Say = (flag, value, { request }) => {
  if (!isObject(value)) return SILENT;
  const published = under(request, 'hostConfig', 'PortBindings');
  const alone = Object.keys(value).filter((port) => isZero(under(published, port)));
  return flags(...alone.map((port) => `${flag}=${port}`));
};

/** The CLI sends these as true when no `-a` is given. */
export const sayAttach: Say = (_flag, value) => (value === true ? SILENT : unsaid('attach'));

/** Attaching stdin comes with `-i`. */
export const sayAttachStdin: Say = (_flag, value, { request }) =>
  value === under(request, 'config', 'OpenStdin') ? SILENT : unsaid('attach');

/** Where the CLI always sends what stands for its flag's default. */
export const sayPointer: Say = (flag, value, context) =>
  value === null ? unsaid('pointer') : one(flag, value, context);
