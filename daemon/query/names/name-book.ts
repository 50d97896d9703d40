/** Pure: the names that a graph knows, in all the ways in which questions say them. */
import { formNumber, formsOfPerson, formsOfThing, type TakeForm } from './name-forms.ts';
import { NearTokens } from './near-tokens.ts';
import { SoundIndex } from './sound-index.ts';
import { TokenTrie } from './token-trie.ts';

export type NameKind = 'Person' | 'Project' | 'Topic' | 'Meeting' | 'Series' | 'Label' | 'Note';

/** Something that questions name. */
export interface Named {
  readonly kind: NameKind;
  /** The property that names the node; a label's or series' own text. */
  readonly id: string;
  /** To show. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly login?: string | null;
  /** A program's account: it has no first name. */
  readonly bot?: boolean;
  /** What tells it from a namesake: a login, `owner/repo`, a meeting's day, a path. */
  readonly also?: string | null;
  /** When a meeting of a series began, in UTC. */
  readonly held?: Held;
}

/** A meeting of a series. */
export interface Held {
  readonly series: string;
  /** `2026-11-20T08:30:00Z` */
  readonly at: string;
}

/** One of those that a name may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** What tells it from a namesake: a login, `owner/repo`, a meeting's day, a path; null where there is nothing. */
  readonly also: string | null;
}

interface Entity extends Candidate {
  readonly kind: NameKind;
}

/** Names with an index of them; changes of the graph make another one. */
export interface NameBook {
  readonly entities: readonly Entity[];
  /** The meetings of series, the latest first. */
  readonly held: readonly Held[];
  readonly trie: TokenTrie;
  /** Made when the first word is looked for that no name has. */
  readonly near: NearTokens;
  /** Made with the first Chinese question. */
  readonly sounds: SoundIndex;
}

export function createNameBook(things: readonly Named[]): NameBook {
  const entities: Entity[] = [];
  const trie = new TokenTrie(things.length);
  for (const { kind, id, name, aliases = [], login = null, bot = false, also = null } of things) {
    const entity = entities.push({ kind, id, name, also }) - 1;
    const take: TakeForm = (path, as) => {
      trie.add(path, entity, formNumber[as]);
    };
    if (kind === 'Person') formsOfPerson({ name, aliases, login, bot }, take);
    else formsOfThing(kind, { id, name, aliases }, take);
  }
  const held = things.flatMap((thing) => thing.held ?? []).toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return { entities, held, trie, near: new NearTokens(trie.tokens), sounds: new SoundIndex(entities) };
}

/** Each candidate so that it can be told from the others: `Ana Silva (asilva)` where two are called so. */
export function sayCandidates(candidates: readonly Candidate[]): string[] {
  const bearers = new Map<string, number>();
  for (const { name } of candidates) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return candidates.map(({ id, name, also }) => (bearers.get(name) === 1 && also === null ? name : `${name} (${also ?? id})`));
}
