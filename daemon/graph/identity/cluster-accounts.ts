/** Pure: joins accounts to persons by evidence, the surest first, and never against what the user said. */
import type { AccountKey } from '#schemas/facts';
import { compareCodeUnits } from '../text-order.ts';
import type { IdentityAssertion, IdentityEvidence } from './people.ts';

/** From here on two accounts are held to be one person's. */
const joinedFrom = 0.8;

/** From here on a source has said it, and nothing was concluded from likeness. */
export const certain = 0.95;

export interface Clusters {
  /** Accounts of one person, in order. */
  readonly groups: readonly { readonly accounts: readonly AccountKey[]; readonly evidence: readonly IdentityEvidence[] }[];
  /** What was not sure enough, or not allowed, the likeliest first; one for each two groups. */
  readonly left: readonly IdentityEvidence[];
}

/** Of several assertions on the same two accounts the last one counts. */
export function clusterAccounts(accounts: readonly AccountKey[], links: readonly IdentityEvidence[], assertions: readonly IdentityAssertion[]): Clusters {
  const said = new Map(assertions.map((assertion) => [pairKey(assertion.a, assertion.b), assertion]));
  const apart = [...said.values()].filter(({ says }) => says === 'different');
  const groups = createGroups([...accounts, ...assertions.flatMap(({ a, b }) => [a, b])], apart);
  for (const { says, a, b } of said.values()) if (says === 'same') groups.join({ a, b, because: 'the user says so', confidence: 1 });
  const left: IdentityEvidence[] = [];
  for (const link of [...links].sort(bySureness)) {
    if (!groups.has(link.a) || !groups.has(link.b)) continue;
    if (link.confidence < joinedFrom || !groups.mayJoin(link)) left.push(link);
    else groups.join(link);
  }
  const suggested = new Map<string, IdentityEvidence>();
  for (const link of left) {
    const key = pairKey(groups.rootOf(link.a), groups.rootOf(link.b));
    if (groups.rootOf(link.a) !== groups.rootOf(link.b) && groups.mayJoin({ ...link, confidence: certain }) && !suggested.has(key)) suggested.set(key, link);
  }
  return { groups: groups.all(), left: [...suggested.values()] };
}

interface Group {
  readonly accounts: Set<AccountKey>;
  readonly evidence: IdentityEvidence[];
  /** Accounts that the user holds apart from one of these. */
  readonly apart: Set<AccountKey>;
}

function createGroups(accounts: readonly AccountKey[], apart: readonly IdentityAssertion[]) {
  const groups = new Map<AccountKey, Group>([...new Set(accounts)].sort().map((account) => [account, { accounts: new Set([account]), evidence: [], apart: new Set() }]));
  for (const { a, b } of apart) {
    groups.get(a)!.apart.add(b);
    groups.get(b)!.apart.add(a);
  }
  const mayJoin = ({ a, b, confidence }: IdentityEvidence): boolean => {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    const [small, large] = one.apart.size < other.apart.size ? [one, other] : [other, one];
    if (intersects(small.apart, large.accounts) || intersects(large.apart, small.accounts)) return false;
    // Two notes are two persons unless the user joins them: that is why there are two. Those that the user joined are one.
    if (one !== other && has(one, 'note:') && has(other, 'note:')) return false;
    // Two logins are one person's only where GitHub, a note or the user says so: names are not enough.
    return one === other || confidence >= certain || !(has(one, 'login:') && has(other, 'login:'));
  };
  return {
    has: (account: AccountKey) => groups.has(account),
    mayJoin,
    rootOf: (account: AccountKey): AccountKey => groups.get(account)!.accounts.values().next().value!,
    /** The smaller group moves into the larger one. */
    join: (link: IdentityEvidence) => {
      const [one, other] = [groups.get(link.a)!, groups.get(link.b)!];
      if (one === other) return;
      const [into, from] = one.accounts.size >= other.accounts.size ? [one, other] : [other, one];
      for (const account of from.accounts) {
        into.accounts.add(account);
        groups.set(account, into);
      }
      for (const account of from.apart) into.apart.add(account);
      into.evidence.push(...from.evidence, link);
    },
    all: () => [...new Set(groups.values())].map(({ accounts: members, evidence }) => ({ accounts: [...members].sort(), evidence })),
  };
}

function has({ accounts }: Group, prefix: string): boolean {
  for (const account of accounts) if (account.startsWith(prefix)) return true;
  return false;
}

function intersects(some: ReadonlySet<AccountKey>, others: ReadonlySet<AccountKey>): boolean {
  for (const account of some) if (others.has(account)) return true;
  return false;
}

/** Equal evidence in the order of its accounts, so that the order in which sources came does not matter. */
function bySureness(one: IdentityEvidence, other: IdentityEvidence): number {
  return other.confidence - one.confidence || compareCodeUnits(pairKey(one.a, one.b), pairKey(other.a, other.b)) || compareCodeUnits(one.because, other.because);
}

const pairKey = (a: AccountKey, b: AccountKey): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
