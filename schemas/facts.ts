/**
 * Facts: what one source (a recording, a note, a pull request's record, the user) contributes to the graph. The graph is the sum of
 * all contributions; taking one away takes away what it alone said.
 *
 * A fact names nodes as its source knows them: a first name, a login, "#12". Which node that is, is found out over all sources
 * (daemon/graph/resolve), and found out anew when another source tells more.
 */
import type { NodeKind, Properties, RelationshipKind } from '#schemas/graph';

/**
 * One account, or one spelling that stands for a person wherever it is met, in lower case after the colon:
 * `login:asilva`, `email:ana@example.org`, `note:People/Ana Silva.md` (case kept), `name:ana silva` (a full name).
 */
export type AccountKey = `login:${string}` | `email:${string}` | `note:${string}` | `name:${string}`;

/** How a fact names a node. */
export type Reference =
  /** Exactly this one. A repository in an id may have been renamed since. */
  | { readonly by: 'id'; readonly kind: NodeKind; readonly id: string }
  /** The person behind an account. */
  | { readonly by: 'account'; readonly kind: 'Person'; readonly account: AccountKey }
  /** A name as it was said or written, `Ana`: whoever that is in this contribution's context. */
  | { readonly by: 'name'; readonly kind: 'Person' | 'Project'; readonly name: string }
  /** `#12`, `PR 12`: `kind` as said; GitHub's own word wins. Without a repository: of the context's project. */
  | { readonly by: 'number'; readonly kind: 'PullRequest' | 'Issue'; readonly number: number; readonly repository: string | null }
  /** `a1b2c3d`: the beginning of a commit's hash. Without a repository: of the context's project. */
  | { readonly by: 'hash'; readonly kind: 'Commit'; readonly hash: string; readonly repository: string | null };

/** That a node is there, and what this source says of it. Persons are told by {@link AccountFact}, or by being named. */
export interface NodeFact {
  readonly fact: 'node';
  readonly node: Reference;
  readonly properties: Properties;
}

/** That two nodes stand in a relationship. Both ends must be told of by node facts, accounts or names; else it waits. */
export interface RelationshipFact {
  readonly fact: 'relationship';
  readonly kind: RelationshipKind;
  readonly from: Reference;
  readonly to: Reference;
  readonly properties: Properties;
}

/** What a source knows of an account. */
export interface AccountFact {
  readonly fact: 'account';
  readonly account: AccountKey;
  /** Full names and spellings, the best first. */
  readonly names: readonly string[];
  /** Accounts that the source itself says are the same person's: a note's `github` and `email`, a commit's author and login. */
  readonly sameAs: readonly AccountKey[];
  readonly githubId?: number;
  readonly avatarUrl?: string;
  readonly bot?: boolean;
}

export type Fact = NodeFact | RelationshipFact | AccountFact;

/** In what surroundings names and numbers of a contribution were said. */
export interface FactContext {
  /** Full or short names of those who were there. */
  readonly attendees: readonly string[];
  /** A project's name or `owner/repo`; null when the source does not say: then the one project that it speaks of. */
  readonly project: string | null;
  /** Projects that are spoken of, the most spoken of first. */
  readonly projectsNamed: readonly string[];
}

/** The strongest first: what it says of a property counts when several sources differ. */
export const sourceRanks = ['user', 'vault', 'github', 'recording'] as const;
export type SourceRank = (typeof sourceRanks)[number];

export interface Contribution {
  /** `recording:<id>`, `vault:People/Ana Silva.md`, `github:owner/repo#12`. Unique. */
  readonly source: string;
  readonly rank: SourceRank;
  readonly context: FactContext;
  readonly facts: readonly Fact[];
}

export const noContext: FactContext = { attendees: [], project: null, projectsNamed: [] };
