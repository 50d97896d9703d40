import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountKey, SourceRank } from '#schemas/facts';
import { knowPeople } from './know-people.ts';
import type { IdentityAssertion, KnownAccount, NameContext } from './people.ts';

const account = (key: AccountKey, names: readonly string[] = [], more: Partial<KnownAccount> = {}): KnownAccount => ({
  account: key,
  names,
  sameAs: [],
  githubId: null,
  avatarUrl: null,
  bot: false,
  rank: rankOf(key),
  ...more,
});
const rankOf = (key: AccountKey): SourceRank => (key.startsWith('note:') ? 'vault' : key.startsWith('name:') ? 'recording' : 'github');
const anywhere: NameContext = { attendees: [], projectPeople: () => new Set() };
const at = (...attendees: string[]): NameContext => ({ ...anywhere, attendees });
const groups = (accounts: readonly KnownAccount[], assertions: readonly IdentityAssertion[] = []): string[] => knowPeople(accounts, assertions).people.map((person) => person.accounts.join(' '));

const anasNote = account('note:People/Ana Silva.md', ['Ana Silva']);
const anasLogin = account('login:asilva', [], { githubId: 7 });
const anasCommits = account('email:ana@example.org', ['Ana Silva']);

describe('one person', () => {
  it('is her note, her login, her e-mail address and the names that she is called by', () => {
    const known = knowPeople([anasNote, anasLogin, anasCommits, account('name:ana silva', ['Ana Silva'])], []);
    expect(known.people).toHaveLength(1);
    expect(known.people[0]).toMatchObject({ id: 'note:People/Ana Silva.md', name: 'Ana Silva', login: 'asilva', githubId: 7, emails: ['ana@example.org'], aliases: ['asilva'] });
    for (const name of ['Ana', 'ana silva', 'Silva, Ana', '@asilva', 'Ána Silva']) expect(known.meantBy(name, anywhere).person).toBe('note:People/Ana Silva.md');
  });

  it('is one whose note names the accounts, whatever they are called', () => {
    const note = account('note:People/Robert Hale.md', ['Robert Hale', 'Bob'], { sameAs: ['login:xx-rh', 'email:bob@example.org'] });
    expect(groups([note, account('login:xx-rh')])).toEqual(['email:bob@example.org login:xx-rh note:People/Robert Hale.md']);
    expect(knowPeople([note], []).meantBy('Bob', anywhere).person).toBe('note:People/Robert Hale.md');
  });

  it('is one whose address GitHub made of the login', () => {
    expect(groups([account('login:mkatz'), account('email:123+mkatz@users.noreply.github.com', ['M'])])).toEqual(['email:123+mkatz@users.noreply.github.com login:mkatz']);
  });

  it('is 张三 in characters, in Pinyin either way round, and by login', () => {
    expect(groups([account('note:People/张三.md', ['张三']), account('email:z@example.org', ['Zhang San']), account('login:zhangsan'), account('name:san zhang', ['San Zhang'])])).toHaveLength(1);
  });

  it('is told with what joined the accounts', () => {
    const [person] = knowPeople([anasNote, anasLogin], []).people;
    expect(person!.evidence).toEqual([{ a: 'note:People/Ana Silva.md', b: 'login:asilva', because: 'asilva is made of ana silva', confidence: 0.8 }]);
  });
});

describe('two people', () => {
  const costa = account('note:People/Ana Costa.md', ['Ana Costa']);
  it('who share a first name stay two; the room tells who is meant, else it stays open', () => {
    const known = knowPeople([anasNote, costa], []);
    expect(known.people).toHaveLength(2);
    expect(known.meantBy('Ana', anywhere).person).toBeNull();
    expect(known.meantBy('Ana', at('Ana Costa', 'Ben Carter')).person).toBe('note:People/Ana Costa.md');
    expect(known.meantBy('Ana', at('Ana Costa', 'Ana Silva')).person).toBeNull();
    const inAtlas: NameContext = { ...anywhere, projectPeople: () => new Set(['note:People/Ana Silva.md']) };
    expect(known.meantBy('Ana', inAtlas)).toMatchObject({ person: 'note:People/Ana Silva.md', askedProject: true });
  });

  it('with one name and two logins, or two notes, are not joined by the name', () => {
    expect(groups([account('login:wwang', ['王伟'], { githubId: 1 }), account('login:wei2', ['王伟'], { githubId: 2 })])).toHaveLength(2);
    expect(groups([account('note:People/A/John Smith.md', ['John Smith']), account('note:People/B/John Smith.md', ['John Smith'])])).toHaveLength(2);
  });

  it('whose names make the same login are left apart, and suggested', () => {
    const known = knowPeople([anasNote, account('note:People/Alice Silva.md', ['Alice Silva']), anasLogin], []);
    expect(known.people).toHaveLength(3);
    expect(known.suggestions.map(({ b }) => b)).toContain('login:asilva');
  });

  it('a first name never means a stranger on GitHub, when somebody of ours bears it', () => {
    const known = knowPeople([anasNote, account('login:ana-k', ['Ana Kovac'])], []);
    expect(known.meantBy('Ana', anywhere).person).toBe('note:People/Ana Silva.md');
    expect(knowPeople([account('login:ana-k', ['Ana Kovac'])], []).meantBy('Ana', anywhere).person).toBe('name:ana');
  });
});

describe('what the user says', () => {
  const same: IdentityAssertion = { says: 'same', a: 'login:nightowl', b: 'note:People/Ana Silva.md' };
  it('joins what nothing else would, and can be taken back', () => {
    expect(groups([anasNote, account('login:nightowl')], [same])).toHaveLength(1);
    expect(groups([anasNote, account('login:nightowl')], [same, { ...same, says: 'different' }])).toHaveLength(2);
  });

  it('keeps apart what evidence would join', () => {
    expect(groups([anasNote, anasLogin], [{ says: 'different', a: 'login:asilva', b: 'note:People/Ana Silva.md' }])).toHaveLength(2);
  });

  it('gives a spelling to a person', () => {
    expect(knowPeople([anasNote], [{ says: 'same', a: 'name:annie', b: 'note:People/Ana Silva.md' }]).meantBy('Annie', anywhere).person).toBe('note:People/Ana Silva.md');
  });
});

it('does not depend on the order in which accounts were met', () => {
  const keys = fc.constantFrom<AccountKey>('login:asilva', 'login:ana', 'email:ana@example.org', 'email:ana.silva@example.org', 'note:People/Ana Silva.md', 'note:People/Ana Costa.md', 'name:ana silva', 'login:zhangsan', 'note:People/张三.md');
  const anyAccounts = fc.uniqueArray(fc.record({ key: keys, names: fc.subarray(['Ana Silva', 'Ana Costa', '张三', 'Zhang San', 'A. Silva']) }), { selector: ({ key }) => key, maxLength: 7 });
  const inTwoOrders = anyAccounts.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })));
  const peopleOf = (told: readonly { readonly key: AccountKey; readonly names: readonly string[] }[]) => knowPeople(told.map(({ key, names }) => account(key, names)), []).people;
  fc.assert(
    fc.property(inTwoOrders, ([told, shuffled]) => {
      expect(peopleOf(shuffled)).toEqual(peopleOf(told));
    }),
    { numRuns: 500 },
  );
});
