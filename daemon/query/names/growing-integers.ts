/** A list of 32-bit integers that grows: a fourth of the memory of objects, and nothing for the garbage collector to walk. */
export class GrowingIntegers {
  length = 0;
  #values = new Int32Array(1024);

  push(value: number): number {
    if (this.length === this.#values.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length] = value;
    this.length += 1;
    return this.length - 1;
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }
}
