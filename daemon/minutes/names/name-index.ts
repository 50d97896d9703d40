/** What a registry knows, as an index to find names in speech: exact forms, and forms that sound the same. */

/** Someone or something with a name. `name` is how it is written in the registry. */
export interface Named {
  readonly name: string;
  /** Every way to say it that is unique in the registry: full name, aliases, first name. */
  readonly forms: readonly string[];
}

export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** False when it only sounds like the name. */
  readonly isExact: boolean;
}

export interface NameIndex {
  /** Names in the text, left to right, without overlap. */
  find(text: string): NameHit[];
  /** The name that the whole text is a form of, or null. */
  resolve(said: string): string | null;
}

/** Adds forms to the things, leaving out those that two of them share: what is ambiguous stays text. */
export function withUniqueForms(things: readonly { name: string; forms: readonly string[] }[]): Named[] {
  const holders = new Map<string, Set<string>>();
  for (const thing of things) {
    for (const form of thing.forms) {
      const key = form.toLowerCase();
      holders.set(key, (holders.get(key) ?? new Set()).add(thing.name));
    }
  }
  return things.map((thing) => ({ name: thing.name, forms: thing.forms.filter((form) => form !== '' && holders.get(form.toLowerCase())?.size === 1) }));
}
