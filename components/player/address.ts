/** The address follows when stepping rests this long: browsers limit how often it may change. */
const REST_MS = 250;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts a step's address into the address bar, without a navigation and without a new entry in the history. */
export function writeAddress(href: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (`${location.pathname}${location.search}` === href) return;
    try {
      // The method of the prototype: Next.js wraps the one of the instance and would render again.
      History.prototype.replaceState.call(history, history.state, '', href);
    } catch {
      // Safari throws when it changes too often; the next rest writes it.
    }
  }, REST_MS);
}

/** A pending write must not land on the page that the reader has gone to. */
export function dropAddress(): void {
  clearTimeout(timer);
}
