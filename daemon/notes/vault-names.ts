/** Pure: the people and projects of a vault by their names alone: what minutes are taken with. */
import type { Registry } from '#schemas/minutes';
import type { VaultPerson, VaultProject } from '#schemas/vault';

export function namesOf({ people, projects }: { readonly people: readonly VaultPerson[]; readonly projects: readonly VaultProject[] }): Registry {
  return {
    people: people.map(({ name, aliases, path }) => ({ name, aliases: [...aliases], path })),
    projects: projects.map(({ name, aliases, path, repository }) => ({ name, aliases: [...aliases], path, repository })),
  };
}
