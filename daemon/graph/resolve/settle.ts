/**
 * Settles what references mean, after contributions have changed what is known: people are clustered anew, references that may mean
 * something else are looked at again, and what that changes in the graph is marked as pending. One transaction.
 */
import type { Contribution, FactContext } from '#schemas/facts';
import { noContext } from '#schemas/facts';
import type { Properties } from '#schemas/graph';
import type { Db } from '../facts/database.ts';
import { createFactStore } from '../facts/fact-store.ts';
import { pendingStatements } from '../facts/pending-marks.ts';
import { referenceOf } from '../facts/reference-key.ts';
import type { IdentityAssertion, KnownAccount, People, Person } from '../identity/people.ts';
import { createCommitsBeginning, createKindOfNumber, createPeopleOfProject, identityAssertions, knownAccounts, toldProjects } from './knowledge.ts';
import { knowProjects, type Projects } from './projects.ts';
import { type Known, type Meaning, resolveReference, type Said } from './resolve-reference.ts';

/** What clusters accounts to persons. */
export type KnowPeople = (accounts: readonly KnownAccount[], assertions: readonly IdentityAssertion[]) => People;

export interface Settler {
  /** Answers how many references mean something else than before. */
  settle(): number;
  /** The people as they are known now. */
  people(): People;
}

interface RefRow {
  readonly id: number;
  readonly key: string;
  readonly node: number | null;
  readonly source: string | null;
  readonly context: string | null;
}

/** People are under `derived:people`, at the highest rank: what a source says of a name is already in it. */
const peopleSource = 'derived:people';

export function createSettler(db: Db, knowPeople: KnowPeople): Settler {
  const revisions = createRevisions(db);
  const people = remembered(() => revisions.present('people'), () => knowPeople(knownAccounts(db), identityAssertions(db)));
  const projects = remembered(() => revisions.present('projects'), () => knowProjects(toldProjects(db)));
  const moves = createMoves(db);
  const stale = createStale(db);

  /** Made only when somebody asks: nothing is stale at most starts. */
  const knowledge = (): Known => {
    let workers: Known['peopleOfProject'] | undefined;
    return {
      get people() {
        return people();
      },
      get projects() {
        return projects();
      },
      kindOfNumber: createKindOfNumber(db),
      commitsBeginning: createCommitsBeginning(db),
      peopleOfProject: (project) => (workers ??= createPeopleOfProject(db, people(), projects()))(project),
    };
  };

  const settle = db.transaction(() => {
    moves.begin();
    if (revisions.isBehind('people')) {
      createFactStore(db).contribute(derivedPeople(people().people));
      db.exec("UPDATE refs SET stale = 1 WHERE how IN ('account', 'person')");
    }
    if (revisions.isBehind('projects')) {
      db.exec("UPDATE refs SET stale = 1 WHERE how IN ('project', 'number', 'hash', 'person')");
      staleRenamed(db, revisions, projects());
    }
    // An open name may be settled by what has become known of the project's people since.
    if (stale.isAny()) db.exec('UPDATE refs SET stale = 1 WHERE asks_project = 1');
    const changed = resolveStale(stale, knowledge(), moves);
    revisions.settle('people');
    revisions.settle('projects');
    return changed;
  });
  return { settle: () => settle.immediate(), people };
}

/** Ids first, since numbers and hashes ask which ids are there, and names ask who works on what. */
function resolveStale(stale: ReturnType<typeof createStale>, known: Known, moves: ReturnType<typeof createMoves>): number {
  const contexts = new Map<string, FactContext>();
  const contextOf = (json: string): FactContext => {
    const context = contexts.get(json) ?? (JSON.parse(json) as FactContext);
    contexts.set(json, context);
    return context;
  };
  let changed = 0;
  for (const how of ['id', 'account', 'project', 'number', 'hash', 'person']) {
    for (let rows = stale.next(how); rows.length > 0; rows = stale.next(how)) {
      for (const { id, key, node, source, context } of rows) {
        const said: Said | null = source === null || context === null ? null : { source, context: contextOf(context) };
        if (moves.move(id, node, resolveReference(referenceOf(key), said, known))) changed += 1;
      }
    }
  }
  return changed;
}

/** References whose meaning has to be looked at again. */
function createStale(db: Db) {
  const any = db.prepare('SELECT 1 FROM refs WHERE stale = 1 LIMIT 1');
  const select = db.prepare<[string], RefRow>(
    'SELECT r.id, r.key, r.node, s.name AS source, s.context FROM refs r LEFT JOIN sources s ON s.id = r.scope WHERE r.stale = 1 AND r.how = ? ORDER BY r.id LIMIT 10000',
  );
  return { isAny: () => any.get() !== undefined, next: (how: string) => select.all(how) };
}

/** Gives a reference its meaning, and marks what that changes. */
function createMoves(db: Db) {
  const insertNode = db.prepare('INSERT INTO nodes (kind, key) VALUES (?, ?)');
  const selectNode = db.prepare<[string, string], { id: number }>('SELECT id FROM nodes WHERE kind = ? AND key = ?');
  const update = db.prepare('UPDATE refs SET node = ?, stale = 0, asks_project = ? WHERE id = ?');
  const selectFrom = db.prepare<[number], { kind: string; other: number | null }>('SELECT f.kind, t.node AS other FROM relationship_facts f JOIN refs t ON t.id = f.to_ref WHERE f.from_ref = ?');
  const selectTo = db.prepare<[number], { kind: string; other: number | null }>('SELECT f.kind, t.node AS other FROM relationship_facts f JOIN refs t ON t.id = f.from_ref WHERE f.to_ref = ?');
  const { putNode, putRelationship } = pendingStatements(db);
  const selectStores = db.prepare<[], { found: number }>('SELECT EXISTS (SELECT 1 FROM stores) AS found');
  let hasStores = true;
  const markAll = (ref: number, node: number | null): void => {
    if (node === null || !hasStores) return;
    putNode.run(node);
    for (const { kind, other } of selectFrom.all(ref)) if (other !== null) putRelationship.run({ from: node, kind, to: other });
    for (const { kind, other } of selectTo.all(ref)) if (other !== null) putRelationship.run({ from: other, kind, to: node });
  };
  const numberOf = ({ node }: Meaning): number | null => {
    if (node === null) return null;
    return selectNode.get(node.kind, node.id)?.id ?? Number(insertNode.run(node.kind, node.id).lastInsertRowid);
  };
  return {
    /** To be called at the start of a transaction. */
    begin(): void {
      hasStores = selectStores.get()!.found === 1;
    },
    move(ref: number, before: number | null, meaning: Meaning): boolean {
      const after = numberOf(meaning);
      if (after !== before) markAll(ref, before);
      update.run(after, meaning.asksProject ? 1 : 0, ref);
      if (after !== before) markAll(ref, after);
      return after !== before;
    },
  };
}

/** Pull requests, issues and projects under a name that their repository has only now, or no longer. */
function staleRenamed(db: Db, revisions: ReturnType<typeof createRevisions>, { renamed }: Projects): void {
  const now = JSON.stringify([...renamed].sort(([a], [b]) => (a < b ? -1 : 1)));
  const before = new Map(JSON.parse(revisions.renamed() ?? '[]') as [string, string][]);
  const changed = new Set([...before, ...renamed].filter(([name]) => before.get(name) !== renamed.get(name)).map(([name]) => name));
  if (changed.size > 0) {
    const stale = db.prepare('UPDATE refs SET stale = 1 WHERE id = ?');
    const rows = db.prepare<[], { id: number; key: string }>("SELECT id, key FROM refs WHERE how = 'id' AND (number IS NOT NULL OR key LIKE 'id Project %')").all();
    for (const { id, key } of rows) {
      const repository = key.split(' ').slice(2).join(' ').replace(/#\d+$/u, '').toLowerCase();
      if (changed.has(repository)) stale.run(id);
    }
  }
  revisions.setRenamed(now);
}

/** What is known has a revision; and up to which one are references settled? */
function createRevisions(db: Db) {
  const select = db.prepare<[string], string>('SELECT value FROM facts_meta WHERE key = ?').pluck();
  const put = db.prepare('INSERT OR REPLACE INTO facts_meta (key, value) VALUES (?, ?)');
  const present = (of: 'people' | 'projects'): string => select.get(`${of}_revision`) ?? '0';
  const isBehind = (of: 'people' | 'projects'): boolean => select.get(`${of}_settled`) !== present(of);
  return {
    present,
    isBehind,
    settle: (of: 'people' | 'projects'): void => {
      if (isBehind(of)) put.run(`${of}_settled`, present(of));
    },
    /** Names that repositories had when references were settled, as JSON. */
    renamed: (): string | undefined => select.get('renamed_settled'),
    setRenamed: (now: string): void => {
      put.run('renamed_settled', now);
    },
  };
}

/** What was made for a revision, for as long as it is the present one. Another process may have raised it. */
function remembered<Value>(revision: () => string, make: () => Value): () => Value {
  let made: { readonly revision: string; readonly value: Value } | null = null;
  return () => {
    const now = revision();
    if (made?.revision !== now) made = { revision: now, value: make() };
    return made.value;
  };
}

function derivedPeople(people: readonly Person[]): Contribution {
  return {
    source: peopleSource,
    rank: 'user',
    context: noContext,
    facts: people.map((person) => ({ fact: 'node', node: { by: 'id', kind: 'Person', id: person.id }, properties: propertiesOf(person) })),
  };
}

function propertiesOf({ name, aliases, githubId, login, emails, avatarUrl, bot }: Person): Properties {
  return {
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(githubId !== null && { github_id: githubId }),
    ...(login !== null && { login }),
    ...(emails.length > 0 && { emails }),
    ...(avatarUrl !== null && { avatar_url: avatarUrl }),
    ...(bot && { bot }),
  };
}
