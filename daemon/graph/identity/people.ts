/**
 * Who is who: accounts and spellings that are one person, and whom a name means where it was said.
 */
import type { AccountKey, SourceRank } from '#schemas/facts';

/** All that the sources together say of one account. */
export interface KnownAccount {
  readonly account: AccountKey;
  /** Full names and spellings, the best first. */
  readonly names: readonly string[];
  /** Accounts that a source says are the same person's. */
  readonly sameAs: readonly AccountKey[];
  readonly githubId: number | null;
  readonly avatarUrl: string | null;
  readonly bot: boolean;
  /** The strongest source that knows it. */
  readonly rank: SourceRank;
}

/** What a user said; it outweighs everything, and can be taken back. */
export interface IdentityAssertion {
  readonly says: 'same' | 'different';
  readonly a: AccountKey;
  readonly b: AccountKey;
}

/** Why two accounts are held to be one person. */
export interface IdentityEvidence {
  readonly a: AccountKey;
  readonly b: AccountKey;
  /** In words: `the note names this login`, `the same e-mail address`, `the user says so`. */
  readonly because: string;
  /** 0 … 1; accounts are joined from 0.8 on. */
  readonly confidence: number;
}

export interface Person {
  /** The strongest account: a note's, else a login, an e-mail address, a name; the first in order of text. */
  readonly id: AccountKey;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly accounts: readonly AccountKey[];
  readonly githubId: number | null;
  readonly login: string | null;
  readonly emails: readonly string[];
  readonly avatarUrl: string | null;
  readonly bot: boolean;
  /** What joined the accounts. */
  readonly evidence: readonly IdentityEvidence[];
}

/** Where a name was said. */
export interface NameContext {
  /** Names of those who were there. */
  readonly attendees: readonly string[];
  /** Ids of persons who work on the context's project. Asked only when the name alone and the attendees leave it open. */
  readonly projectPeople: () => ReadonlySet<string>;
}

export interface NameMeaning {
  /** Null when several could be meant and nothing tells which. Nobody known has the name: a person of its own, `name:ana`. */
  readonly person: string | null;
  readonly confidence: number;
  /** In words: `the only Ana who attended`, `Ana Silva or Ana Costa`. */
  readonly because: string;
  /** True when the project's people were asked: the answer may change with them. */
  readonly askedProject: boolean;
}

export interface People {
  /** In order of id. */
  readonly people: readonly Person[];
  /** Pairs that look alike and are not sure enough to be joined, the likeliest first. */
  readonly suggestions: readonly IdentityEvidence[];
  /** The id of the person behind an account; an account that nobody told of is a person of its own. */
  personOf(account: AccountKey): string;
  meantBy(name: string, context: NameContext): NameMeaning;
}
