/** The port to the repositories on this machine: finds a change and reads the versions of its files. */
import type { LineHunk } from './history/line-hunks.ts';
import type { RepositoryAddress } from './repository-address.ts';

/** A pull request (or merge request) by number, or a commit by hash (7 … 64 hex digits). */
export interface WantedChange {
  readonly kind: 'pull_request' | 'commit';
  readonly id: string;
  /** `owner/name`, an https address, or a folder's name; null: any repository, when there is only one. */
  readonly repository: string | null;
}

export interface FoundChange {
  readonly repository: {
    /** `owner/name` of the remote, or the folder's name. */
    readonly name: string;
    readonly address: RepositoryAddress | null;
    /** The work tree, absolute; null for a bare repository. */
    readonly folder: string | null;
  };
  readonly title: string;
  /** Full hash of the version after. */
  readonly commit: string;
  /** Full hash of the version before; null where the history begins. */
  readonly base: string | null;
  readonly files: readonly ChangedFile[];
}

/** One file of a change; a side that is not there (added, removed) has no text. */
export interface ChangedFile {
  /** The path after the change, or before it for a file that was removed. */
  readonly path: string;
  readonly pathBefore: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Lines that changed, from 1. */
  readonly hunks: readonly LineHunk[];
}

export interface CodeHistory {
  /**
   * One answer for each wanted change, in their order; null: not found here. Reads only, runs nothing of a repository and
   * reaches for no network. What stands in the way of a single repository is told as a notice, not thrown.
   */
  find(wanted: readonly WantedChange[]): Promise<readonly (FoundChange | null)[]>;
}
