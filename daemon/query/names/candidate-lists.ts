/** Pure: who bears the name that ends at a node of the trie, by kind and by the way in which it is theirs. */
import type { Candidate, NameBook, NameKind } from './name-book.ts';
import { forms, type FormName } from './name-forms.ts';

export type How = (typeof forms)[number]['how'] | 'slip' | 'sound';

export interface CandidateList {
  readonly kind: NameKind;
  readonly form: FormName;
  readonly how: How;
  readonly cost: number;
  readonly candidates: readonly Candidate[];
}

/** More bearers of one name than this are as good as any number: nobody chooses among them. */
const mostCandidates = 1000;

/** Each node's lists are made once per question. */
export class CandidateLists {
  readonly #book: NameBook;
  readonly #lists = new Map<number, readonly CandidateList[]>();

  constructor(book: NameBook) {
    this.#book = book;
  }

  at(node: number): readonly CandidateList[] {
    let lists = this.#lists.get(node);
    if (lists === undefined) this.#lists.set(node, (lists = this.#read(node)));
    return lists;
  }

  #read(node: number): CandidateList[] {
    const byKindAndForm = new Map<string, { kind: NameKind; form: number; candidates: Candidate[] }>();
    for (const { entity, form } of this.#book.trie.endingsOf(node)) {
      const { kind, id, name, also } = this.#book.entities[entity]!;
      const key = `${form} ${kind}`;
      let list = byKindAndForm.get(key);
      if (list === undefined) byKindAndForm.set(key, (list = { kind, form, candidates: [] }));
      if (list.candidates.length < mostCandidates) list.candidates.push({ id, name, also });
    }
    return [...byKindAndForm.values()].sort((a, b) => a.form - b.form).map(({ kind, form, candidates }) => {
      const { as, how, cost } = forms[form]!;
      // Endings come last first.
      return { kind, form: as, how, cost, candidates: candidates.reverse() };
    });
  }
}
