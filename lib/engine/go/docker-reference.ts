import { Errorf, type GoError, New } from '../go-error.ts';

/**
 * What kubelet asks of Docker's image references (docker/distribution, package reference): the full name, and what else
 * stands in the text. Same grammar and error texts; the expressions are written so that no text makes them slow.
 */
export interface Named {
  /** With domain: `docker.io/library/busybox`. */
  readonly name: string;
  /** Empty if there is none, as is `digest`. */
  readonly tag: string;
  readonly digest: string;
}

const ErrNameEmpty = New('repository name must have at least one component');
const ErrNameContainsUppercase = New('repository name must be lowercase');
const ErrReferenceInvalidFormat = New('invalid reference format');
const nameTotalLengthMax = 255;
const ErrNameTooLong = New(`repository name must not be more than ${nameTotalLengthMax} characters`);

const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const domainComponent = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const domain = `${domainComponent}(?:\\.${domainComponent})*(?::[0-9]+)?`;
const tag = '\\w[\\w.-]{0,127}';
const digest = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const reference = new RegExp(`^((?:${domain}/)?${component}(?:/${component})*)(?::(${tag}))?(?:@(${digest}))?$`);

const none: Named = { name: '', tag: '', digest: '' };

export function ParseNormalizedNamed(s: string): [Named, GoError | undefined] {
  if (/^[a-f0-9]{64}$/.test(s)) {
    return [none, Errorf('invalid repository name (%s), cannot specify 64-byte hexadecimal strings', s)];
  }
  const { host, remainder } = splitDockerDomain(s);
  const remoteName = remainder.split(':', 1)[0] ?? '';
  if (remoteName.toLowerCase() !== remoteName) {
    return [none, New('invalid reference format: repository name must be lowercase')];
  }
  return parse(`${host}/${remainder}`);
}

function splitDockerDomain(name: string): { host: string; remainder: string } {
  const i = name.indexOf('/');
  const first = name.slice(0, Math.max(i, 0));
  let host = first;
  let remainder = name.slice(i + 1);
  if (i === -1 || (!/[.:]/.test(first) && first !== 'localhost')) {
    host = 'docker.io';
    remainder = name;
  }
  if (host === 'index.docker.io') host = 'docker.io';
  if (host === 'docker.io' && !remainder.includes('/')) remainder = `library/${remainder}`;
  return { host, remainder };
}

function parse(s: string): [Named, GoError | undefined] {
  const matches = reference.exec(s);
  if (!matches) {
    if (s === '') return [none, ErrNameEmpty];
    return [none, reference.test(s.toLowerCase()) ? ErrNameContainsUppercase : ErrReferenceInvalidFormat];
  }
  const [, name = '', tagText = '', digestText = ''] = matches;
  if (name.length > nameTotalLengthMax) return [none, ErrNameTooLong];
  const err = digestText === '' ? undefined : validateDigest(digestText);
  return err ? [none, err] : [{ name, tag: tagText, digest: digestText }, undefined];
}

const HEX_DIGITS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** opencontainers/go-digest. */
function validateDigest(text: string): GoError | undefined {
  const [algorithm = '', encoded = ''] = text.split(':');
  const digits = Object.hasOwn(HEX_DIGITS, algorithm) ? HEX_DIGITS[algorithm] : undefined;
  if (digits === undefined) {
    const wellFormed = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(text);
    return New(wellFormed ? 'unsupported digest algorithm' : 'invalid checksum digest format');
  }
  if (encoded.length !== digits) return New('invalid checksum digest length');
  return /^[a-f0-9]+$/.test(encoded) ? undefined : New('invalid checksum digest format');
}
