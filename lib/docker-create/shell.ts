/** What a POSIX shell takes as it stands, wherever it stands. */
const PLAIN = /^[A-Za-z0-9_/:=.,@%+-]+$/;
const FLAG = /^--[a-z0-9-]+=/;

/** A word as a POSIX shell gives it back. A shell cannot say a NUL. */
export function quote(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Like `quote`, with the name of a flag left outside the quotes, where people look for it. */
export function quoteArgument(word: string): string {
  const flag = FLAG.exec(word)?.[0] ?? '';
  const rest = word.slice(flag.length);
  return flag !== '' && rest !== '' ? flag + quote(rest) : quote(word);
}

/** A command for a POSIX shell, one argument a line from the third on; what belongs on one line is given as one list. */
export function commandLine(command: string, lines: readonly (readonly string[])[]): string {
  return [command, ...lines.filter((line) => line.length > 0).map((line) => line.map(quoteArgument).join(' '))].join(
    ' \\\n  ',
  );
}
