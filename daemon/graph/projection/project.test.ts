import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AccountKey, type Contribution, type Fact, noContext, type Reference } from '#schemas/facts';
import { type Db, openFacts } from '../facts/database.ts';
import { createFactStore } from '../facts/fact-store.ts';
import { knowPeople } from '../identity/know-people.ts';
import { createSettler } from '../resolve/settle.ts';
import { createModelStore, type ModelStore } from '../testing/model-store.ts';
import { createNewsCheck } from './has-news.ts';
import { project, rebuild } from './project.ts';
import { propertyRuns } from '../../testing/property-runs.ts';

let folder: string;
let db: Db;
let store: ModelStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-facts-'));
  db = openFacts(folder);
  store = createModelStore();
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const load = async (into: ModelStore = store): Promise<void> => {
  createSettler(db, knowPeople).settle();
  await project(db, into);
};
const pull: Reference = { by: 'id', kind: 'PullRequest', id: 'acme/atlas#12' };
const meeting = (id: string): Reference => ({ by: 'id', kind: 'Meeting', id });
const ana: Reference = { by: 'name', kind: 'Person', name: 'Ana' };
const node = (reference: Reference, properties = {}): Fact => ({ fact: 'node', node: reference, properties });
const account = (key: AccountKey, ...names: string[]): Fact => ({ fact: 'account', account: key, names, sameAs: [] });
const attended = (who: Reference, where: Reference): Fact => ({ fact: 'relationship', kind: 'ATTENDED', from: who, to: where, properties: {} });
const recording = (id: string, facts: Fact[], context = noContext): Contribution => ({ source: `recording:${id}`, rank: 'recording', context, facts });
const names = (kind: string): string[] => store.lines().map((line) => JSON.parse(line) as { kind: string; id?: string; from?: { id: string }; to?: { id: string } }).flatMap((element) => (element.kind !== kind ? [] : [element.id ?? `${element.from!.id} > ${element.to!.id}`]));

describe('the graph', () => {
  it('takes back exactly what a forgotten recording said, and nothing that another source says too', async () => {
    const facts = createFactStore(db);
    facts.contribute(recording('1', [attended(ana, meeting('1')), node(pull)]));
    facts.contribute(recording('2', [attended(ana, meeting('2'))]));
    facts.contribute({ source: 'github:acme/atlas#12', rank: 'github', context: noContext, facts: [node(pull, { title: 'Retry' })] });
    await load();
    expect(names('ATTENDED')).toEqual(['name:ana > 1', 'name:ana > 2']);
    facts.forget('recording:1');
    await load();
    expect([names('Meeting'), names('ATTENDED'), names('PullRequest')]).toEqual([['2'], ['name:ana > 2'], ['acme/atlas#12']]);
  });

  it('moves what a first name said to the person, as soon as one is known who bears it', async () => {
    const facts = createFactStore(db);
    facts.contribute(recording('1', [attended(ana, meeting('1'))]));
    await load();
    expect(names('ATTENDED')).toEqual(['name:ana > 1']);
    facts.contribute({ source: 'vault:People/Ana Silva.md', rank: 'vault', context: noContext, facts: [account('note:People/Ana Silva.md', 'Ana Silva')] });
    await load();
    expect([names('ATTENDED'), names('Person')]).toEqual([['note:People/Ana Silva.md > 1'], ['note:People/Ana Silva.md']]);
  });

  it('leaves a first name open that two people bear, and settles it by who was there', async () => {
    const facts = createFactStore(db);
    for (const name of ['Ana Silva', 'Ana Costa']) facts.contribute({ source: `vault:${name}`, rank: 'vault', context: noContext, facts: [account(`note:People/${name}.md`, name)] });
    facts.contribute(recording('1', [attended(ana, meeting('1'))]));
    facts.contribute(recording('2', [attended(ana, meeting('2'))], { ...noContext, attendees: ['Ana Costa', 'Ben Carter'] }));
    await load();
    expect(names('ATTENDED')).toEqual(['note:People/Ana Costa.md > 2']);
  });

  it('follows a repository that is renamed', async () => {
    const facts = createFactStore(db);
    facts.contribute({ source: 'github:acme/atlas#12', rank: 'github', context: noContext, facts: [node(pull, { title: 'Retry' })] });
    await load();
    facts.contribute({ source: 'github:acme/globe', rank: 'github', context: noContext, facts: [node({ by: 'id', kind: 'Project', id: 'acme/globe' }, { aliases: ['acme/atlas'] })] });
    await load();
    expect(names('PullRequest')).toEqual(['acme/globe#12']);
  });

  it('takes "#12" as said in a meeting for the issue or pull request that GitHub has under it', async () => {
    const facts = createFactStore(db);
    const twelve: Reference = { by: 'number', kind: 'Issue', number: 12, repository: null };
    facts.contribute(recording('1', [{ fact: 'relationship', kind: 'MENTIONED_IN', from: twelve, to: meeting('1'), properties: {} }], { ...noContext, project: 'acme/atlas' }));
    await load();
    expect(names('Issue')).toEqual(['acme/atlas#12']);
    facts.contribute({ source: 'github:acme/atlas#12', rank: 'github', context: noContext, facts: [node(pull, { title: 'Retry' })] });
    await load();
    expect([names('Issue'), names('MENTIONED_IN')]).toEqual([[], ['acme/atlas#12 > 1']]);
  });

  describe('of a commit that is named by the beginning of its hash', () => {
    const [one, other] = [`a1b2c3d4${'0'.repeat(32)}`, `a1b2c3d5${'0'.repeat(32)}`];
    const commit = (id: string): Reference => ({ by: 'id', kind: 'Commit', id });
    const said = (hash: string, repository: string | null = null): Fact => ({ fact: 'relationship', kind: 'MENTIONED_IN', from: { by: 'hash', kind: 'Commit', hash, repository }, to: meeting('1'), properties: {} });
    const inAtlas = { ...noContext, project: 'acme/atlas' };
    const heard = recording('1', [said('a1b2c3d')], inAtlas);
    const known = (id: string, repository: string): Contribution => ({
      ...{ source: `github:commit:${id}`, rank: 'github', context: noContext },
      facts: [node(commit(id), { message: 'Fix' }), { fact: 'relationship', kind: 'PART_OF', from: commit(id), to: { by: 'id', kind: 'Project', id: repository }, properties: {} }],
    });
    const grownOf = async (...contributions: Contribution[]): Promise<[commits: string[], mentioned: string[]]> => {
      for (const contribution of contributions) {
        createFactStore(db).contribute(contribution);
        await load();
      }
      return [names('Commit'), names('MENTIONED_IN')];
    };

    it('meets the only commit of the project that begins so, whichever came first', async () => {
      const met = [[one], [`${one} > 1`]];
      expect(await grownOf(heard, known(one, 'acme/atlas'))).toEqual(met);
      createFactStore(db).forget('recording:1');
      expect(await grownOf(heard)).toEqual(met);
      createFactStore(db).forget(`github:commit:${one}`);
      await load();
      expect(names('Commit')).toEqual(['a1b2c3d']);
    });

    it('stays apart from two that begin so, until more of the hash is said', async () => {
      expect(await grownOf(heard, known(one, 'acme/atlas'), known(other, 'acme/atlas'))).toEqual([['a1b2c3d', one, other], ['a1b2c3d > 1']]);
      expect(await grownOf(recording('1', [said('a1b2c3d5')], inAtlas))).toEqual([[one, other], [`${other} > 1`]]);
    });

    it('is not one of another project; where the project is open, it is the only one that anybody knows', async () => {
      expect(await grownOf(heard, known(one, 'acme/globe'))).toEqual([['a1b2c3d', one], ['a1b2c3d > 1']]);
      expect(await grownOf(recording('1', [said('a1b2c3d', 'acme/globe')], inAtlas))).toEqual([[one], [`${one} > 1`]]);
      expect(await grownOf(recording('1', [said('a1b2c3d')]))).toEqual([[one], [`${one} > 1`]]);
      expect(await grownOf(known(other, 'acme/atlas'))).toEqual([['a1b2c3d', one, other], ['a1b2c3d > 1']]);
    });

    it('follows its project to another name, and learns later what project a commit is of', async () => {
      await grownOf(heard, { source: 'github:c', rank: 'github', context: noContext, facts: [node(commit(one), { message: 'Fix' })] });
      expect(names('Commit')).toEqual(['a1b2c3d', one]);
      expect(await grownOf({ source: 'github:d', rank: 'github', context: noContext, facts: known(one, 'acme/globe').facts.slice(1) })).toEqual([['a1b2c3d', one], ['a1b2c3d > 1']]);
      expect(await grownOf({ source: 'github:globe', rank: 'github', context: noContext, facts: [node({ by: 'id', kind: 'Project', id: 'acme/globe' }, { aliases: ['acme/atlas'] })] })).toEqual([[one], [`${one} > 1`]]);
    });
  });

  it('is of the store that it is in: another data folder, or an emptied store, is filled anew', async () => {
    createFactStore(db).contribute(recording('1', [attended(ana, meeting('1'))]));
    await load();
    const full = store.lines();
    const other = createModelStore();
    await load(other);
    expect(other.lines()).toEqual(full);
    await other.reset({ schemaVersion: 1, factsId: 'of another data folder' });
    await load(other);
    expect(other.lines()).toEqual(full);
  });
});

/** A world small enough that sources contradict, repeat and complete one another. */
const people: readonly Reference[] = [
  ana,
  { by: 'name', kind: 'Person', name: 'Ana Silva' },
  { by: 'name', kind: 'Person', name: '张三' },
  { by: 'account', kind: 'Person', account: 'login:asilva' },
  { by: 'account', kind: 'Person', account: 'login:zhangsan' },
  { by: 'account', kind: 'Person', account: 'email:ana@example.org' },
];
const works: readonly Reference[] = [
  pull,
  { by: 'id', kind: 'Issue', id: 'acme/atlas#7' },
  { by: 'number', kind: 'Issue', number: 12, repository: null },
  { by: 'number', kind: 'PullRequest', number: 7, repository: 'acme/globe' },
];
const wholeHashes = [`a1b2c3d4${'0'.repeat(32)}`, `a1b2c3d5${'0'.repeat(32)}`] as const;
const commits: readonly Reference[] = [
  { by: 'id', kind: 'Commit', id: wholeHashes[0] },
  { by: 'id', kind: 'Commit', id: wholeHashes[1] },
  { by: 'hash', kind: 'Commit', hash: 'a1b2c3d', repository: null },
  { by: 'hash', kind: 'Commit', hash: 'a1b2c3d4', repository: 'acme/atlas' },
];
const projects: readonly Reference[] = [
  { by: 'id', kind: 'Project', id: 'acme/atlas' },
  { by: 'id', kind: 'Project', id: 'acme/globe' },
  { by: 'name', kind: 'Project', name: 'Atlas' },
];
const anyAccount = fc.record({
  account: fc.constantFrom<AccountKey>('login:asilva', 'login:zhangsan', 'email:ana@example.org', 'note:People/Ana Silva.md', 'note:People/Ana Costa.md', 'name:ana silva'),
  names: fc.subarray(['Ana Silva', 'Ana', 'Ana Costa', '张三', 'Zhang San']),
  sameAs: fc.subarray<AccountKey>(['email:ana@example.org', 'login:asilva']),
});
const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  anyAccount.map((told): Fact => ({ fact: 'account', ...told })),
  fc.record({ who: fc.constantFrom(...people), id: fc.constantFrom('1', '2') }).map(({ who, id }): Fact => attended(who, meeting(id))),
  fc.record({ who: fc.constantFrom(...people), work: fc.constantFrom(...works) }).map(({ who, work }): Fact => ({ fact: 'relationship', kind: 'CLOSED', from: who, to: work, properties: { at: '2026-01-01T00:00:00Z' } })),
  fc.record({ work: fc.constantFrom(...works, ...commits), home: fc.constantFrom(...projects) }).map(({ work, home }): Fact => ({ fact: 'relationship', kind: 'PART_OF', from: work, to: home, properties: {} })),
  fc.record({ work: fc.constantFrom(...works), title: fc.constantFrom('Retry', 'Quote "it"\n') }).map(({ work, title }) => node(work, { title })),
  fc.record({ named: fc.constantFrom(...commits), where: fc.constantFrom('1', '2') }).map(({ named, where }): Fact => ({ fact: 'relationship', kind: 'MENTIONED_IN', from: named, to: meeting(where), properties: {} })),
  fc.record({ home: fc.constantFrom(...projects), aliases: fc.subarray(['acme/atlas', 'Globe', 'old/atlas']) }).map(({ home, aliases }) => node(home, { aliases })),
);
const anyContribution: fc.Arbitrary<Contribution> = fc
  .record({
    source: fc.constantFrom('recording:1', 'recording:2', 'vault:a', 'github:a', 'github:b'),
    attendees: fc.subarray(['Ana Silva', 'Ana Costa', '张三']),
    project: fc.constantFrom(null, 'Atlas', 'acme/globe'),
    facts: fc.array(anyFact, { maxLength: 5 }),
  })
  .map(({ source, attendees, project: named, facts }) => ({ source, rank: source.split(':')[0] as Contribution['rank'], context: { attendees, project: named, projectsNamed: [] }, facts }));
const anyStep = fc.oneof(
  { weight: 4, arbitrary: anyContribution.map((contribution) => ({ step: 'contribute' as const, contribution })) },
  { weight: 1, arbitrary: fc.constantFrom('recording:1', 'vault:a', 'github:a').map((source) => ({ step: 'forget' as const, source })) },
  { weight: 2, arbitrary: fc.constant({ step: 'load' as const }) },
  { weight: 1, arbitrary: fc.constantFrom('before' as const, 'after' as const).map((how) => ({ step: 'broken load' as const, how })) },
);

it('is the same whether it grew step by step, through broken loads, or was made at once from what is known in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
      const own = mkdtempSync(join(folder, 'run-'));
      const facts = openFacts(own);
      try {
        const grown = createModelStore();
        const settler = createSettler(facts, knowPeople);
        const hasNews = createNewsCheck(facts, grown.name);
        for (const each of steps) {
          if (each.step === 'contribute') createFactStore(facts).contribute(each.contribution);
          else if (each.step === 'forget') createFactStore(facts).forget(each.source);
          else {
            if (each.step === 'broken load') grown.breakNext(each.how);
            const hadNews = hasNews();
            const meaningChanged = settler.settle() > 0;
            const projected = await project(facts, grown).catch((error: unknown) => {
              if (each.step === 'load') throw error;
              return null;
            });
            // What is asked before every read says when there is nothing to do.
            if (projected !== null) expect(hasNews()).toBe(false);
            if (projected?.rebuilt === false && (meaningChanged || projected.changed > 0)) expect(hadNews).toBe(true);
            grown.breakNext(null);
          }
        }
        settler.settle();
        await project(facts, grown);
        const atOnce = createModelStore('another');
        await rebuild(facts, atOnce);
        expect(grown.lines()).toEqual(atOnce.lines());
        expect(facts.pragma('foreign_key_check')).toEqual([]);
        // And from the contributions alone, in another order, in another data folder.
        const afresh = openFacts(mkdtempSync(join(folder, 'again-')));
        const last = new Map<string, Contribution>();
        for (const each of steps) {
          if (each.step === 'contribute') last.set(each.contribution.source, each.contribution);
          if (each.step === 'forget') last.delete(each.source);
        }
        createFactStore(afresh).contributeAll([...last.values()].reverse());
        createSettler(afresh, knowPeople).settle();
        const fresh = createModelStore('fresh');
        await project(afresh, fresh);
        afresh.close();
        expect(fresh.lines()).toEqual(grown.lines());
      } finally {
        facts.close();
      }
    }),
    { numRuns: propertyRuns(50) },
  );
});
