/** A count with its thousands apart: 225,581 in both languages. */
export function whole(n: number): string {
  return n.toLocaleString('en-US');
}

/** A share to one decimal, rounded down: 100 % means all. */
export function percent(part: number, all: number): string {
  return `${all === 0 ? '100.0' : (Math.floor((1000 * part) / all) / 10).toFixed(1)} %`;
}
