/** What users say of who is who: shown, joined, taken apart, and taken back. */
import type { AccountKey } from '#schemas/facts';
import { fail } from '#schemas/failure';
import type { Db } from '../facts/database.ts';
import { createPendingMarks } from '../facts/pending-marks.ts';
import type { IdentityAssertion, IdentityEvidence, People, Person } from './people.ts';
import { plainName } from './person-names.ts';

export interface Identities {
  people(): readonly Person[];
  /** Pairs that may be one person, the likeliest first. */
  suggestions(): readonly IdentityEvidence[];
  /** By id, account, login, e-mail address, note or name. @throws ColloquyError `person_missing`, `person_ambiguous`. */
  find(words: string): Person;
  /** What the user has said, in order. */
  assertions(): readonly IdentityAssertion[];
  /** One person from now on. One of the two may be a spelling that nobody bears yet. Answers the person. */
  merge(one: string, other: string): Person;
  /** Takes one account away from its person, for good; whom the user had merged with that account goes along. Answers who it is now. */
  split(words: string, account: string): Person;
}

export interface PeopleKnown {
  /** Who is who now; who is known by a name alone is added here. */
  now(): People;
  /** Who would be who if the user had said this. */
  if(assertions: readonly IdentityAssertion[]): People;
}

export function createIdentities(db: Db, known: PeopleKnown, now: () => Date): Identities {
  const selectHeard = db.prepare<[], { id: AccountKey; ref: string }>(
    "SELECT n.key AS id, min(r.key) AS ref FROM nodes n JOIN refs r ON r.node = n.id AND r.how = 'person' JOIN node_facts f ON f.ref = r.id WHERE n.kind = 'Person' AND (n.key LIKE 'name:%' OR n.key LIKE 'login:%' OR n.key LIKE 'email:%') GROUP BY n.key ORDER BY n.key",
  );
  const everybody = (): Person[] => {
    const { people } = known.now();
    const ids = new Set<string>(people.map(({ id }) => id));
    const heard = selectHeard.all().filter(({ id }) => !ids.has(id));
    return [...people, ...heard.map(({ id, ref }) => ({ ...nobody, id, name: ref.slice(ref.indexOf(' ') + 1), accounts: [id] }))].sort((one, other) => (one.id < other.id ? -1 : 1));
  };
  const select = db.prepare<[], IdentityAssertion>('SELECT says, a, b FROM identity_assertions ORDER BY id');
  const insert = db.prepare('INSERT INTO identity_assertions (says, a, b, said_at) VALUES (?, ?, ?, ?)');
  const marks = createPendingMarks(db);
  // Of every account on either side: what was said outlives a note that is renamed, and takes back what was said before.
  const assert = db.transaction((says: 'same' | 'different', some: readonly AccountKey[], others: readonly AccountKey[]) => {
    for (const a of some) for (const b of others) insert.run(says, a, b, now().toISOString());
    marks.people();
  });
  const candidates = (words: string): Person[] => peopleCalled(everybody(), words);
  const find = (words: string): Person => {
    const [found, ...more] = candidates(words);
    if (found === undefined) {
      throw fail('person_missing', { effect: 'Nothing was changed.', cause: `Nobody in the graph is called "${words}".`, tip: 'colloquy people list shows who is known, with every name and account.' });
    }
    if (more.length > 0) throw ambiguous(words, [found, ...more]);
    return found;
  };
  /** What is one with the account had the user not merged it with the rest; the account alone where sources joined it. */
  const withoutMerging = ({ accounts }: Person, taken: AccountKey): readonly AccountKey[] => {
    const rest = known.if(select.all().filter(({ says, a, b }) => says === 'different' || !accounts.includes(a) || !accounts.includes(b)));
    const along = accounts.filter((account) => rest.personOf(account) === rest.personOf(taken));
    return along.length < accounts.length ? along : [taken];
  };
  const findByAccount = (account: AccountKey): Person => everybody().find(({ accounts }) => accounts.includes(account))!;
  return {
    people: everybody,
    suggestions: () => known.now().suggestions,
    find,
    assertions: () => select.all(),
    merge: (one, other) => {
      const [some, others] = [one, other].map((words) => (candidates(words).length === 0 ? spelling(words) : null));
      if (some !== null && others !== null) return find(one);
      const [a, b] = [some ?? find(one).accounts, others ?? find(other).accounts] as [readonly AccountKey[], readonly AccountKey[]];
      if (!a.some((account) => b.includes(account))) assert.immediate('same', a, b);
      return findByAccount(a[0]!);
    },
    split: (words, account) => {
      const person = find(words);
      const taken = accountCalled(person, account);
      if (taken === undefined || person.accounts.length === 1) {
        throw fail('person_missing', {
          effect: 'Nothing was changed.',
          cause: taken === undefined ? `${person.name} has no account "${account}".` : `${account} is all that is known of ${person.name}.`,
          tip: `colloquy people show "${words}" lists the accounts.`,
        });
      }
      const along = withoutMerging(person, taken);
      assert.immediate('different', along, person.accounts.filter((each) => !along.includes(each)));
      return findByAccount(taken);
    },
  };
}

const nobody = { aliases: [], githubId: null, login: null, emails: [], avatarUrl: null, bot: false, evidence: [] } as const;

/** An exact id or account first; then whoever bears the name. */
function peopleCalled(people: readonly Person[], words: string): Person[] {
  const plain = words.trim().replace(/^@/u, '');
  const exact = people.filter(({ accounts }) => accounts.some((account) => account === plain || account.slice(account.indexOf(':') + 1).toLowerCase() === plain.toLowerCase()));
  if (exact.length > 0) return exact;
  const named = people.filter(({ name, aliases }) => [name, ...aliases].some((each) => plainName(each) === plainName(plain)));
  if (named.length > 0) return named;
  return people.filter(({ name }) => plainName(name).split(' ')[0] === plainName(plain));
}

/** `name:annie` for a spelling; null for an account that is not known, and for what is no name. */
function spelling(words: string): readonly AccountKey[] | null {
  return /^(?:login|email|note|name):|@/u.test(words) || plainName(words) === '' ? null : [`name:${plainName(words)}`];
}

/** By the account, by what follows its colon, or by the name of its note. */
function accountCalled({ accounts }: Person, words: string): AccountKey | undefined {
  const plain = words.trim().replace(/^@/u, '').toLowerCase();
  const callings: ((account: AccountKey) => string)[] = [
    (account) => account.toLowerCase(),
    (account) => account.slice(account.indexOf(':') + 1).toLowerCase(),
    (account) => (account.startsWith('note:') ? account.slice(account.lastIndexOf('/') + 1).replace(/\.md$/iu, '').toLowerCase() : ''),
  ];
  return callings.map((called) => accounts.find((account) => called(account) === plain)).find((account) => account !== undefined);
}

function ambiguous(words: string, people: readonly Person[]): Error {
  return fail('person_ambiguous', {
    effect: 'Nothing was changed.',
    cause: `"${words}" may be ${people.map(({ name, id }) => `${name} (${id})`).join(', ')}.`,
    tip: 'Name one by the id in brackets.',
  });
}
