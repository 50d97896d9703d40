/** What the notes of a vault say of people and projects. */

/** A note in the folder of people. */
export interface VaultPerson {
  /** In the vault, with forward slashes: `People/Ana Silva.md`. */
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** GitHub logins, without `@`. */
  readonly logins: readonly string[];
  readonly emails: readonly string[];
}

/** A note in the folder of projects. */
export interface VaultProject {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** `owner/repo`, or the address of a repository elsewhere. */
  readonly repository: string | null;
}
