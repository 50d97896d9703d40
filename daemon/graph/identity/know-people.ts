/** Pure: all that is known of accounts, as persons. */
import type { AccountKey } from '#schemas/facts';
import { sourceRanks } from '#schemas/facts';
import { clusterAccounts } from './cluster-accounts.ts';
import { likenessLinks, toldLinks } from './identity-links.ts';
import { createNameMeanings } from './name-meanings.ts';
import type { IdentityAssertion, IdentityEvidence, KnownAccount, People, Person } from './people.ts';
import { isFullName, plainName } from './person-names.ts';

export function knowPeople(accounts: readonly KnownAccount[], assertions: readonly IdentityAssertion[]): People {
  const byKey = new Map(accounts.map((account) => [account.account, account]));
  // An account that is only pointed at (a note's e-mail address) is an account all the same.
  const named = new Set([...byKey.keys(), ...accounts.flatMap(({ sameAs }) => sameAs)]);
  // What the user said of a note that is gone waits for its return: an assertion alone makes nobody. A spelling may be one that nobody bears yet.
  const there = assertions.filter(({ a, b }) => [a, b].every((account) => named.has(account) || account.startsWith('name:')));
  const told = toldLinks(accounts);
  const toldPeople = ownersOf(clusterAccounts([...named], told, there).groups);
  const likeness = likenessLinks(accounts, (account) => toldPeople.get(account) ?? account);
  const { groups, left } = clusterAccounts([...named], [...told, ...likeness], there);
  const people = groups.map(({ accounts: members, evidence }) => personOf(members, evidence, byKey)).sort((one, other) => (one.id < other.id ? -1 : 1));
  const owner = new Map(people.flatMap(({ id, accounts: members }) => members.map((account) => [account, id])));
  const resolve = (account: AccountKey): string => owner.get(account) ?? account;
  const closeToUs = new Set(people.filter(({ accounts: members }) => members.some((account) => isClose(byKey.get(account)))).map(({ id }) => id as string));
  return { people, suggestions: left, personOf: resolve, meantBy: createNameMeanings(people, resolve, closeToUs) };
}

function ownersOf(groups: readonly { readonly accounts: readonly AccountKey[] }[]): Map<AccountKey, AccountKey> {
  return new Map(groups.flatMap(({ accounts }) => accounts.map((account) => [account, accounts[0]!])));
}

/** Known from the user's own vault and meetings, and not only as one of many strangers on GitHub. */
function isClose(account: KnownAccount | undefined): boolean {
  return account !== undefined && account.rank !== 'github';
}

function personOf(members: readonly AccountKey[], evidence: readonly IdentityEvidence[], byKey: ReadonlyMap<AccountKey, KnownAccount>): Person {
  const known = members.flatMap((account) => byKey.get(account) ?? []).sort((one, other) => rankOf(one) - rankOf(other) || (one.account < other.account ? -1 : 1));
  const told = [...new Set(known.flatMap((account) => account.names))];
  // A spelling that only the user has given.
  const spelled = members.flatMap((account) => (account.startsWith('name:') && !told.some((name) => plainName(name) === account.slice('name:'.length)) ? [account.slice('name:'.length)] : []));
  const names = [...told, ...spelled];
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
