/** Pure: all that is known of accounts, as persons. */
import type { AccountKey } from '#schemas/facts';
import { sourceRanks } from '#schemas/facts';
import { clusterAccounts } from './cluster-accounts.ts';
import { identityLinks } from './identity-links.ts';
import { createNameMeanings } from './name-meanings.ts';
import type { IdentityAssertion, IdentityEvidence, KnownAccount, People, Person } from './people.ts';
import { isFullName } from './person-names.ts';

export function knowPeople(accounts: readonly KnownAccount[], assertions: readonly IdentityAssertion[]): People {
  const byKey = new Map(accounts.map((account) => [account.account, account]));
  // An account that is only pointed at (a note's e-mail address) is an account all the same.
  const named = new Set([...byKey.keys(), ...accounts.flatMap(({ sameAs }) => sameAs)]);
  const { groups, left } = clusterAccounts([...named], identityLinks(accounts), assertions);
  const people = groups.map(({ accounts: members, evidence }) => personOf(members, evidence, byKey)).sort((one, other) => (one.id < other.id ? -1 : 1));
  const owner = new Map(people.flatMap(({ id, accounts: members }) => members.map((account) => [account, id])));
  const resolve = (account: AccountKey): string => owner.get(account) ?? account;
  const closeToUs = new Set(people.filter(({ accounts: members }) => members.some((account) => isClose(byKey.get(account)))).map(({ id }) => id as string));
  return { people, suggestions: left, personOf: resolve, meantBy: createNameMeanings(people, resolve, closeToUs) };
}

/** Known from the user's own vault and meetings, and not only as one of many strangers on GitHub. */
function isClose(account: KnownAccount | undefined): boolean {
  return account !== undefined && account.rank !== 'github';
}

function personOf(members: readonly AccountKey[], evidence: readonly IdentityEvidence[], byKey: ReadonlyMap<AccountKey, KnownAccount>): Person {
  const known = members.flatMap((account) => byKey.get(account) ?? []).sort((one, other) => rankOf(one) - rankOf(other) || (one.account < other.account ? -1 : 1));
  const names = [...new Set(known.flatMap((account) => account.names))];
  const logins = members.flatMap((account) => (account.startsWith('login:') ? [account.slice('login:'.length)] : []));
  const emails = members.flatMap((account) => (account.startsWith('email:') ? [account.slice('email:'.length)] : []));
  const id = [...members].sort((one, other) => strength(one) - strength(other) || (one < other ? -1 : 1))[0]!;
  const name = bestName(names) ?? logins[0] ?? emails[0] ?? id.slice(id.indexOf(':') + 1);
  return {
    id,
    name,
    aliases: [...new Set([...names, ...logins])].filter((alias) => alias !== name).sort(),
    accounts: members,
    githubId: known.find(({ githubId }) => githubId !== null)?.githubId ?? null,
    login: logins[0] ?? null,
    emails,
    avatarUrl: known.find(({ avatarUrl }) => avatarUrl !== null)?.avatarUrl ?? null,
    bot: known.some(({ bot }) => bot),
    evidence,
  };
}

/** The first of the strongest source, unless it is only half a name and another one is whole. */
function bestName(names: readonly string[]): string | undefined {
  return names.find(isFullName) ?? names[0];
}

const strengths = ['note:', 'login:', 'email:', 'name:'];
const strength = (account: AccountKey): number => strengths.findIndex((prefix) => account.startsWith(prefix));
const rankOf = ({ rank }: KnownAccount): number => sourceRanks.indexOf(rank);
