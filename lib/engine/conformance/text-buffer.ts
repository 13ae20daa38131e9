/** Text on its way out, as UTF-8 in one buffer that is filled again and again: a new one for each run costs more than the run's printing. */
export class TextBuffer {
  #bytes = Buffer.allocUnsafe(2 ** 20);
  #length = 0;

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    // A UTF-16 unit takes at most three bytes.
    this.#reserve(text.length * 3);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** What was added since the last time. Good until the next `add`. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
