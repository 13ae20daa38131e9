/** One file of the machine's list of package sources. */
export interface AptFile {
  /** Without its folder; the ending says the form: `.list` or `.sources`. */
  readonly name: string;
  readonly text: string;
}

/**
 * The same places as the machine's own, asked for source packages: each is known to it, with its keys, mirrors and
 * options. Nothing else changes, so no address is written down here.
 * @returns the files that have any such place
 */
export function sourcePackageLists(files: readonly AptFile[]): readonly AptFile[] {
  return files.flatMap(({ name, text }) => {
    const derived = name.endsWith('.sources') ? fromStanzas(text) : name.endsWith('.list') ? fromLines(text) : '';
    return derived === '' ? [] : [{ name, text: derived }];
  });
}

/** One place a line: `deb [options] address suite components`. A machine that has `deb-src` already names it once. */
function fromLines(text: string): string {
  const places = text.split('\n').flatMap((line) => {
    const place = /^\s*deb(?:-src)?(\s.*)$/.exec(line.replace(/#.*/, ''))?.[1];
    return place === undefined ? [] : [`deb-src${withoutArch(place).trimEnd()}\n`];
  });
  return [...new Set(places)].join('');
}

/** Source packages have no architecture, and apt warns when one is named. */
function withoutArch(place: string): string {
  return place.replace(/\[([^\]]*)\]/, (_, options: string) => {
    const kept = options.split(/\s+/).filter((option) => option !== '' && !/^arch[+-]?=/.test(option));
    return kept.length === 0 ? '' : `[${kept.join(' ')}]`;
  });
}

/** One place a stanza of `Field: value` lines. */
function fromStanzas(text: string): string {
  const stanzas = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .split(/\n\s*\n/)
    .map((stanza) => stanza.trim())
    .filter((stanza) => /^Types:/im.test(stanza) && !/^Enabled:\s*no\s*$/im.test(stanza));
  return stanzas.map((stanza) => `${stanza.replace(/^Types:.*$/im, 'Types: deb-src')}\n`).join('\n');
}

/** A version of a source package, and the archive of the upstream source in it. */
export interface SourcePackage {
  readonly version: string;
  readonly archive: { readonly name: string; readonly size: number };
}

/** The source packages in what `apt-cache showsrc` prints, without those whose upstream archive is no .tar.gz. */
export function sourcePackages(showsrc: string): readonly SourcePackage[] {
  return showsrc.split(/\n\s*\n/).flatMap((stanza) => {
    const version = /^Version: (\S+)$/m.exec(stanza)?.[1];
    const archive = /^ [0-9a-f]{32,} (\d+) (\S+\.orig\.tar\.gz)$/m.exec(stanza);
    if (version === undefined || archive?.[2] === undefined) return [];
    return [{ version, archive: { name: archive[2], size: Number(archive[1]) } }];
  });
}

/** The package of a tag such as v1.20.2: Debian writes `1.20.2-1`, and `1.20.5+really1.20.2-1` after a step back. */
export function packageFor(tag: string, packages: readonly SourcePackage[]): SourcePackage | undefined {
  const wanted = tag.replace(/^v/, '');
  return packages.find(({ version }) => {
    const upstream = version.replace(/^\d+:/, '').replace(/-[^-]*$/, '');
    return upstream.replace(/^.*\+really/, '').replace(/[+~](dfsg|ds|repack)[\w.]*$/, '') === wanted;
  });
}
