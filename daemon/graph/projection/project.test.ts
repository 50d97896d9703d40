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
  fc.record({ work: fc.constantFrom(...works), home: fc.constantFrom(...projects) }).map(({ work, home }): Fact => ({ fact: 'relationship', kind: 'PART_OF', from: work, to: home, properties: {} })),
  fc.record({ work: fc.constantFrom(...works), title: fc.constantFrom('Retry', 'Quote "it"\n') }).map(({ work, title }) => node(work, { title })),
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
    { numRuns: 150 },
  );
});
