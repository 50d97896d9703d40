import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { type Db, openFacts } from '../facts/database.ts';
import { createFactStore } from '../facts/fact-store.ts';
import { personNoteFacts } from '../facts/vault-facts.ts';
import { knownAccounts } from '../resolve/knowledge.ts';
import { createSettler } from '../resolve/settle.ts';
import { createIdentities, type Identities } from './identities.ts';
import { knowPeople } from './know-people.ts';

const names = ['Ana Silva', 'Ben Okafor', 'Chloe Martin', 'David Okoye'];

describe('what the user says of who is who', () => {
  let folder: string;
  let db: Db;
  let identities: Identities;
  const note = (name: string, path = `People/${name}.md`) => {
    const first = name.split(' ')[0]!.toLowerCase();
    return personNoteFacts({ path, name, aliases: [], logins: [`${first}-1`, `${first}-2`], emails: [`${first}@example.org`] });
  };
  const start = (): void => {
    folder = mkdtempSync(join(tmpdir(), 'colloquy-identities-'));
    db = openFacts(folder);
    createFactStore(db).contributeAll(names.map((name) => note(name)));
    const settler = createSettler(db, knowPeople);
    const now = () => {
      settler.settle();
      return settler.people();
    };
    identities = createIdentities(db, { now, if: (assertions) => knowPeople(knownAccounts(db), assertions) }, () => new Date(0));
  };
  const end = (): void => {
    db.close();
    rmSync(folder, { recursive: true });
  };
  beforeEach(start);
  afterEach(end);
  const groups = (): string[] => identities.people().map(({ accounts }) => accounts.join(' '));

  it('joins two people with all their accounts, and takes them apart whole again', () => {
    const before = groups();
    expect(identities.merge('Ana Silva', '@ben-2').accounts).toHaveLength(8);
    expect(identities.split('Ana Silva', 'Ben Okafor')).toMatchObject({ name: 'Ben Okafor', accounts: expect.arrayContaining(['login:ben-1', 'login:ben-2', 'email:ben@example.org']) as unknown });
    expect(groups()).toEqual(before);
  });

  it('takes one account away where no merge joined it, and brings it back', () => {
    const before = groups();
    expect(identities.split('Ana Silva', '@ana-2').accounts).toEqual(['login:ana-2']);
    expect(groups()).toHaveLength(before.length + 1);
    identities.merge('ana-2', 'Ana Silva');
    expect(groups()).toEqual(before);
  });

  it('is undone in whatever order it was said', () => {
    const pairs = fc.array(fc.tuple(fc.nat(3), fc.nat(3)).filter(([one, other]) => one !== other), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pairs, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (merges, order) => {
        end();
        start();
        const before = groups();
        for (const [one, other] of merges) identities.merge(`note:People/${names[one]!}.md`, `note:People/${names[other]!}.md`);
        for (const each of order) {
          const id = `note:People/${names[each]!}.md` as const;
          if (identities.find(id).accounts.length > 4) identities.split(id, id);
        }
        expect(groups()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  it('outlives a note that is renamed', () => {
    identities.merge('Annie', 'Ana Silva');
    createFactStore(db).forget('vault:People/Ana Silva.md');
    createFactStore(db).contribute(note('Ana Silva', 'Team/Ana Silva.md'));
    expect(identities.find('Annie').id).toBe('note:Team/Ana Silva.md');
    expect(groups().join('\n')).not.toContain('note:People/Ana Silva.md');
  });

  it('is refused of nobody, of two spellings, of an unknown account, and of the last one', async () => {
    const codes = await Promise.all([() => identities.find('Eve'), () => identities.merge('Eve', 'Mallory'), () => identities.merge('Ana Silva', 'eve@example.org'), () => identities.split('Ana Silva', '@ben-1')].map(failureCodeOf));
    expect(new Set(codes)).toEqual(new Set(['person_missing']));
  });
});
