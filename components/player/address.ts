/** The address follows when stepping rests this long: browsers limit how often it may change. */
const REST_MS = 250;
/** Jumps that follow each other faster than this, as while the playhead is dragged, are one entry of the history. */
const JUMP_MS = 800;

let timer: ReturnType<typeof setTimeout> | undefined;
let jumped = Number.NEGATIVE_INFINITY;

/** Puts a step's address into the address bar once stepping rests, without a navigation and without a new entry. */
export function writeAddress(href: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => put('replaceState', href), REST_MS);
}

/**
 * Makes a new entry in the history.
 * @param left the address at which the reader leaves the entry before it; undefined where that entry stays as it is
 */
export function pushAddress(href: string, left: string | undefined): void {
  const close = performance.now() - jumped < JUMP_MS;
  jumped = performance.now();
  if (close) {
    writeAddress(href);
    return;
  }
  clearTimeout(timer);
  if (left !== undefined) put('replaceState', left);
  put('pushState', href);
}

/** A pending write must not land on the page that the reader has gone to. */
export function dropAddress(): void {
  clearTimeout(timer);
}

function put(method: 'replaceState' | 'pushState', href: string): void {
  if (`${location.pathname}${location.search}` === href) return;
  try {
    // The method of the prototype: Next.js wraps the one of the instance and would render again.
    History.prototype[method].call(history, history.state, '', href);
  } catch {
    // Safari throws when it changes too often; the next write brings it up to date.
  }
}
