/** The faults that a scenario has armed, by CRI method. Only the head of a method's queue counts down. */
export class Faults {
  readonly #queues = new Map<string, { readonly error: string; skip: number; times: number }[]>();

  /** After `skip` calls of `call`, the next `times` fail with `error`; fewer than one arms nothing. */
  arm(call: string, error: string, skip: number, times: number): void {
    if (times < 1) return;
    const queue = this.#queues.get(call);
    if (queue) queue.push({ error, skip, times });
    else this.#queues.set(call, [{ error, skip, times }]);
  }

  /** Counts one call; the text of the fault that takes it. */
  take(call: string): string | undefined {
    const queue = this.#queues.get(call);
    const head = queue?.[0];
    if (!queue || !head) return undefined;
    if (head.skip > 0) {
      head.skip--;
      return undefined;
    }
    head.times--;
    if (head.times < 1) queue.shift();
    return head.error;
  }
}
