/**
 * The machine's own package places, asked for source packages, as one text of the same form. Keys, mirrors and options
 * stay as they are, so no address is written down in this project. `name` tells the form: `.sources` or `.list`.
 */
export function asSourceLists(name: string, text: string): string {
  if (name.endsWith('.sources')) return text.replaceAll(/^Types:.*$/gim, 'Types: deb-src');
  return text
    .split('\n')
    .flatMap((line) => /^\s*deb(?:-src)?(\s.*)$/.exec(line)?.[1] ?? [])
    .map((place) => `deb-src${place}\n`)
    .join('');
}
