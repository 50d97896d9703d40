/**
 * Names as paths of tokens. A node is a number, and so is a token; an edge is an entry of one open hash table over integers. 100,000 people with all
 * ways to call them are about a million edges: kept as objects they would weigh hundreds of megabytes.
 */
import { GrowingIntegers } from './growing-integers.ts';
import { TokenNumbers } from './token-numbers.ts';

export const ROOT = 0;
const NONE = -1;
/** Integers of an edge in the table: from, token, to. */
const SLOT = 3;
const edgesPerName = 3;
const mostFull = 0.6;

/** What ends at a node: whose name it is, and in which way it is theirs. */
export interface Ending {
  readonly entity: number;
  readonly form: number;
}

export class TokenTrie {
  readonly #numbers = new TokenNumbers();
  #slots: Int32Array;
  #edges = 0;
  /** Per node: its last ending. */
  readonly #endings = new GrowingIntegers();
  readonly #entities = new GrowingIntegers();
  readonly #forms = new GrowingIntegers();
  readonly #previous = new GrowingIntegers();

  /** The more names are told to come, the less often the table has to grow. */
  constructor(names = 0) {
    this.#slots = emptySlots(2 ** Math.ceil(Math.log2(1024 + names * edgesPerName * 2)));
    this.#endings.push(NONE);
  }

  add(path: readonly string[], entity: number, form: number): void {
    if (path.length === 0) return;
    let node = ROOT;
    for (const token of path) node = this.#childOrNew(node, this.#numbers.ofOrNew(token));
    const last = this.#endings.at(node);
    // The same name, said to be the same one's twice in a row: an alias that is the login.
    for (let ending = last; ending !== NONE && this.#entities.at(ending) === entity; ending = this.#previous.at(ending)) if (this.#forms.at(ending) === form) return;
    this.#entities.push(entity);
    this.#forms.push(form);
    this.#endings.set(node, this.#previous.push(last));
  }

  /** −1 for a token that is in no name. */
  idOf(token: string): number {
    return this.#numbers.of(token);
  }

  /** By number. */
  get tokens(): readonly string[] {
    return this.#numbers.tokens;
  }

  /** −1 where no name goes on so. */
  child(node: number, token: number): number {
    return token === NONE ? NONE : this.#slots[this.#slotOf(node, token) + 2]!;
  }

  hasEnding(node: number): boolean {
    return this.#endings.at(node) !== NONE;
  }

  endingsOf(node: number): Ending[] {
    const endings: Ending[] = [];
    for (let ending = this.#endings.at(node); ending !== NONE; ending = this.#previous.at(ending)) endings.push({ entity: this.#entities.at(ending), form: this.#forms.at(ending) });
    return endings;
  }

  #childOrNew(node: number, token: number): number {
    const slot = this.#slotOf(node, token);
    if (this.#slots[slot + 2] !== NONE) return this.#slots[slot + 2]!;
    const child = this.#endings.push(NONE);
    this.#fill(slot, node, token, child);
    this.#edges += 1;
    if (this.#edges * SLOT > this.#slots.length * mostFull) this.#grow();
    return child;
  }

  /** Where the edge is, or would be. */
  #slotOf(node: number, token: number): number {
    const mask = this.#slots.length / SLOT - 1;
    let place = Math.imul(Math.imul(node, 0x9e3779b1) ^ token, 0x85ebca6b);
    place = (place ^ (place >>> 15)) & mask;
    for (; ; place = (place + 1) & mask) {
      const slot = place * SLOT;
      if (this.#slots[slot + 2] === NONE || (this.#slots[slot] === node && this.#slots[slot + 1] === token)) return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = emptySlots((old.length / SLOT) * 2);
    for (let slot = 0; slot < old.length; slot += SLOT) {
      const [node, token, child] = [old[slot]!, old[slot + 1]!, old[slot + 2]!];
      if (child !== NONE) this.#fill(this.#slotOf(node, token), node, token, child);
    }
  }

  #fill(slot: number, node: number, token: number, child: number): void {
    this.#slots[slot] = node;
    this.#slots[slot + 1] = token;
    this.#slots[slot + 2] = child;
  }
}

function emptySlots(edges: number): Int32Array {
  return new Int32Array(edges * SLOT).fill(NONE);
}
