/**
 * Pure: which accounts may be one person's, why, and how surely. A name speaks for two accounts only where it is nobody else's:
 * two logins, or two notes, under one name are namesakes until somebody says otherwise.
 */
import type { AccountKey } from '#schemas/facts';
import type { IdentityEvidence, KnownAccount } from './people.ts';
import { firstAndLast, handlesOf, isFullName, plainHandle, plainName, spellings } from './person-names.ts';

/** How much each kind of evidence says. Joined from 0.8 on (`people.ts`). */
const confidences = {
  told: 0.99,
  githubNumber: 0.99,
  noReplyAddress: 0.99,
  aliasIsLogin: 0.95,
  sameName: 0.9,
  romanised: 0.85,
  wholeHandle: 0.85,
  sameHandle: 0.85,
  middleName: 0.85,
  halfHandle: 0.8,
  namesakes: 0.5,
} as const;

/** The person that sources and the user say an account is, before any name is compared: two logins of one note are one. */
type ToldPerson = (account: AccountKey) => string;

/** What is concluded from names, logins and addresses, in no order; a pair may have several. Linear in the number of accounts and names, except within groups that share one. */
export function likenessLinks(accounts: readonly KnownAccount[], toldPerson: ToldPerson): IdentityEvidence[] {
  const sorted = inOrder(accounts);
  return [...nameLinks(sorted, toldPerson), ...handleLinks(sorted, toldPerson)];
}

function inOrder(accounts: readonly KnownAccount[]): KnownAccount[] {
  return [...accounts].sort((one, other) => (one.account < other.account ? -1 : 1));
}

/** What sources say outright. */
export function toldLinks(accounts: readonly KnownAccount[]): IdentityEvidence[] {
  const links: IdentityEvidence[] = [];
  const byNumber = new Map<number, AccountKey>();
  for (const { account, sameAs, githubId, rank } of inOrder(accounts)) {
    const because = rank === 'vault' ? 'the note names this account' : rank === 'github' ? 'GitHub names both accounts together' : 'one source names both';
    for (const other of sameAs) if (other !== account) links.push({ a: account, b: other, because, confidence: confidences.told });
    const numbered = githubId === null ? undefined : byNumber.get(githubId);
    if (numbered !== undefined) links.push({ a: numbered, b: account, because: 'the same number at GitHub', confidence: confidences.githubNumber });
    else if (githubId !== null) byNumber.set(githubId, account);
    const noReply = /^email:(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/u.exec(account)?.[1];
    if (noReply !== undefined) links.push({ a: account, b: `login:${noReply.replace(/\[bot\]$/u, '')}`, because: 'an address that GitHub gives to this login', confidence: confidences.noReplyAddress });
  }
  return links;
}

/** Accounts with the same full name, however it is spelled. */
function nameLinks(accounts: readonly KnownAccount[], toldPerson: ToldPerson): IdentityEvidence[] {
  const groups = new Map<string, Map<AccountKey, { readonly how: 'sameName' | 'middleName' | 'romanised'; readonly name: string }>>();
  for (const { account, names } of accounts) {
    for (const name of names.filter(isFullName)) {
      const put = (key: string, how: 'sameName' | 'middleName' | 'romanised'): void => {
        const group = groups.get(key) ?? new Map<AccountKey, { how: typeof how; name: string }>();
        if (!group.has(account)) group.set(account, { how, name });
        groups.set(key, group);
      };
      put(plainName(name), 'sameName');
      if (firstAndLast(name) !== plainName(name)) put(firstAndLast(name), 'middleName');
      for (const spelling of spellings(name)) put(spelling, 'romanised');
    }
  }
  const words = { sameName: 'the same name', middleName: 'the same first and last name', romanised: 'the same name in Pinyin' };
  return [...groups.values()].flatMap((group) => {
    const members = [...group];
    const alone = isOnePerson(members.map(([account]) => account), toldPerson);
    return members.slice(1).map(([account, { how, name }], index) => {
      const [before, from] = members[index]!;
      const kind = how === 'sameName' ? from.how : how;
      return { a: before, b: account, because: alone ? `${words[kind]}, ${name}` : `${words[kind]}, ${name}, which others have too`, confidence: alone ? confidences[kind] : confidences.namesakes };
    });
  });
}

/** Logins and addresses that are made of a name, or of one another. */
function handleLinks(accounts: readonly KnownAccount[], toldPerson: ToldPerson): IdentityEvidence[] {
  const handles = new Map<string, AccountKey[]>();
  for (const { account } of accounts) {
    const handle = handleOf(account);
    if (handle !== null && handle.length >= 3) handles.set(handle, [...(handles.get(handle) ?? []), account]);
  }
  const links: IdentityEvidence[] = [];
  for (const group of handles.values()) {
    const alone = isOnePerson(group, toldPerson);
    for (const [index, account] of group.slice(1).entries()) if (alone) links.push({ a: group[index]!, b: account, because: 'login and address begin alike', confidence: confidences.sameHandle });
  }
  const bearers = bearersOfHandles(accounts);
  for (const [handle, names] of bearers) {
    const group = handles.get(handle) ?? [];
    const oneName = new Set(names.map(({ name }) => romanised(name))).size === 1;
    for (const { account, name, kind } of names) {
      for (const other of group) {
        if (other === account) continue;
        const alone = oneName && isOnePerson([...new Set([...group, account])], toldPerson);
        links.push({ a: account, b: other, because: `${other.slice(other.indexOf(':') + 1)} is made of ${name}`, confidence: alone ? confidences[kind] : confidences.namesakes });
      }
    }
  }
  return links;
}

interface Bearer {
  readonly account: AccountKey;
  readonly name: string;
  readonly kind: 'aliasIsLogin' | 'wholeHandle' | 'halfHandle';
}

/** For each handle, who could have made it of a name. */
function bearersOfHandles(accounts: readonly KnownAccount[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  const put = (handle: string, bearer: Bearer): void => {
    bearers.set(handle, [...(bearers.get(handle) ?? []), bearer]);
  };
  for (const { account, names } of accounts) {
    const seen = new Set<string>();
    for (const name of names) {
      const plain = firstAndLast(name);
      if (seen.has(plain)) continue;
      seen.add(plain);
      if (isFullName(name)) for (const { handle, whole } of handlesOf(name)) put(handle, { account, name: plain, kind: whole ? 'wholeHandle' : 'halfHandle' });
      else if (account.startsWith('note:') && /^@?[\w-]{4,}$/u.test(name.trim())) put(plainHandle(name), { account, name: plain, kind: 'aliasIsLogin' });
    }
  }
  return bearers;
}

/** `san zhang` for 张三, for Zhang San and for San Zhang. */
function romanised(name: string): string {
  return (spellings(name)[0] ?? firstAndLast(name)).split(' ').sort().join(' ');
}

function handleOf(account: AccountKey): string | null {
  if (account.startsWith('login:')) return plainHandle(account.slice('login:'.length));
  if (account.startsWith('email:') && !account.endsWith('noreply.github.com')) return plainHandle(account.slice('email:'.length).split('@')[0]!);
  return null;
}

/** At most one person with a note and one with a login: more are namesakes. */
function isOnePerson(accounts: readonly AccountKey[], toldPerson: ToldPerson): boolean {
  const count = (prefix: string): number => new Set(accounts.filter((account) => account.startsWith(prefix)).map(toldPerson)).size;
  return count('note:') <= 1 && count('login:') <= 1;
}
