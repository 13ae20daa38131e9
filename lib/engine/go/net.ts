/** `net.ParseIP`, as far as one asks which family an address has: `undefined` where Go gives nil. */
export function ParseIP(text: string): 4 | 6 | undefined {
  if (isIPv4(text)) return 4;
  const groups = ipv6Groups(text);
  if (groups === undefined) return undefined;
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return mapped ? 4 : 6;
}

/** `netutils.IsIPv6String`. */
export function IsIPv6String(text: string): boolean {
  return ParseIP(text) === 6;
}

function isIPv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

/** The eight groups of an IPv6 address, of which one `::` may stand for one or more zeros. */
function ipv6Groups(text: string): number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half, i) => groupsOf(half, i === halves.length - 1));
  if (head === undefined) return undefined;
  if (halves.length === 1) return head.length === 8 ? head : undefined;
  if (tail === undefined || head.length + tail.length > 7) return undefined;
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

/** The groups of one side of `::`; the last may be an IPv4 address, which makes two. */
function groupsOf(half: string, last: boolean): number[] | undefined {
  if (half === '') return [];
  const groups: number[] = [];
  const parts = half.split(':');
  for (const [i, part] of parts.entries()) {
    if (last && i === parts.length - 1 && isIPv4(part)) {
      const [a = 0, b = 0, c = 0, d = 0] = part.split('.').map(Number);
      groups.push(a * 256 + b, c * 256 + d);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) {
      groups.push(Number.parseInt(part, 16));
    } else return undefined;
  }
  return groups;
}

/** `net.ParseIP(text).String()` of an address: IPv4 dotted, IPv6 short (RFC 5952). */
export function formatIP(text: string): string {
  const groups = isIPv4(text) ? undefined : ipv6Groups(text);
  if (groups === undefined) return text;
  if (ParseIP(text) === 4) {
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join('.');
  }
  const zeros = groups.map((_, i) => groups.slice(i).findIndex((group) => group !== 0));
  const runs = zeros.map((run, i) => (run === -1 ? groups.length - i : run));
  const longest = Math.max(...runs);
  const hex = groups.map((group) => group.toString(16));
  if (longest < 2) return hex.join(':');
  const start = runs.indexOf(longest);
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + longest).join(':')}`;
}
