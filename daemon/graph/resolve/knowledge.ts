/** Reads out of the facts what resolving needs to know: accounts, projects, numbers, who works on what. */
import { type AccountFact, type AccountKey, type FactContext, sourceRanks } from '#schemas/facts';
import type { Db } from '../facts/database.ts';
import { referenceOf } from '../facts/reference-key.ts';
import type { IdentityAssertion, KnownAccount, People } from '../identity/people.ts';
import type { Projects, ToldProject } from './projects.ts';
import type { Known } from './resolve-reference.ts';

/** What all sources together say of each account, in order of account. */
export function knownAccounts(db: Db): KnownAccount[] {
  const rows = db
    .prepare<[], { account: string; told: string; rank: number }>('SELECT a.account, a.told, s.rank FROM account_facts a JOIN sources s ON s.id = a.source ORDER BY a.account, s.rank, s.name')
    .all();
  const accounts = new Map<string, KnownAccount>();
  for (const { account, told, rank } of rows) {
    const fact = JSON.parse(told) as AccountFact;
    const before = accounts.get(account);
    accounts.set(account, {
      account: account as AccountKey,
      names: [...new Set([...(before?.names ?? []), ...fact.names])],
      sameAs: [...new Set([...(before?.sameAs ?? []), ...fact.sameAs])],
      githubId: before?.githubId ?? fact.githubId ?? null,
      avatarUrl: before?.avatarUrl ?? fact.avatarUrl ?? null,
      bot: (before?.bot ?? false) || (fact.bot ?? false),
      rank: before?.rank ?? sourceRanks[rank]!,
    });
  }
  return [...accounts.values()];
}

/** In the order in which they were said. */
export function identityAssertions(db: Db): IdentityAssertion[] {
  return db.prepare<[], IdentityAssertion>('SELECT says, a, b FROM identity_assertions ORDER BY id').all();
}

/** Each word once, whoever says it: an order of sources would make a project's meaning hang on who else says the same. */
export function toldProjects(db: Db): ToldProject[] {
  const rows = db
    .prepare<[], { key: string; properties: string }>(
      `SELECT DISTINCT r.key, f.properties FROM refs r JOIN node_facts f ON f.ref = r.id
       WHERE (r.key >= 'project ' AND r.key < 'project!') OR (r.key >= 'id Project ' AND r.key < 'id Project!') ORDER BY r.key, f.properties`,
    )
    .all();
  return rows.flatMap(({ key, properties }) => {
    const reference = referenceOf(key);
    const { name, aliases } = JSON.parse(properties) as { name?: string; aliases?: string[] };
    if (reference.by !== 'id' && reference.by !== 'name') return [];
    return [{ named: reference.by === 'id' ? reference.id : reference.name, name: name ?? null, aliases: aliases ?? [] }];
  });
}

/** What GitHub says that a number is; asked of rows, since there may be a hundred thousand. */
export function createKindOfNumber(db: Db): (id: string) => 'PullRequest' | 'Issue' | null {
  const github = sourceRanks.indexOf('github');
  const select = db.prepare<[string, number], { kind: 'PullRequest' | 'Issue' }>(
    // CROSS JOIN: in this order, and not by way of all that GitHub ever said.
    `SELECT n.kind FROM nodes n CROSS JOIN refs r ON r.node = n.id AND r.how = 'id' CROSS JOIN node_facts f ON f.ref = r.id CROSS JOIN sources s ON s.id = f.source
     WHERE n.key = ? AND n.kind IN ('PullRequest', 'Issue') AND s.rank = ? AND json_extract(f.properties, '$.title') IS NOT NULL ORDER BY n.kind DESC LIMIT 1`,
  );
  return (id) => select.get(id, github)?.kind ?? null;
}

/** Commits whose whole hash somebody tells of; asked of rows, as there may be a hundred thousand. */
export function createCommitsBeginning(db: Db): Known['commitsBeginning'] {
  const select = db.prepare<[{ from: string; to: string; project: string | null }], { key: string }>(
    `SELECT n.key FROM nodes n WHERE n.kind = 'Commit' AND n.key > @from AND n.key < @to AND length(n.key) IN (40, 64)
       AND EXISTS (SELECT 1 FROM refs r CROSS JOIN node_facts f ON f.ref = r.id WHERE r.node = n.id AND r.how = 'id')
       AND (@project IS NULL OR EXISTS (
         SELECT 1 FROM refs r CROSS JOIN relationship_facts part ON part.from_ref = r.id AND part.kind = 'PART_OF' CROSS JOIN refs t ON t.id = part.to_ref CROSS JOIN nodes p ON p.id = t.node
         WHERE r.node = n.id AND p.kind = 'Project' AND p.key = @project))
     ORDER BY n.key LIMIT 2`,
  );
  return (hash, project) => select.all({ from: hash, to: `${hash}g`, project }).map(({ key }) => key);
}

/**
 * Who works on a project: by what they wrote, opened, reviewed, merged, closed or were given there, and by the meetings that they
 * attended under a name that needs no project to be understood. By account and full name alone, so that one open name never decides another.
 */
export function createPeopleOfProject(db: Db, people: People, projects: Projects): (project: string) => ReadonlySet<string> {
  const contexts = db.prepare<[], { context: string }>("SELECT DISTINCT context FROM sources WHERE context LIKE '%\"attendees\":[\"%' ORDER BY context");
  const selectWorkers = (work: 'from_ref' | 'to_ref', who: 'from_ref' | 'to_ref') =>
    `SELECT person.key AS id
     FROM nodes project
     CROSS JOIN refs p ON p.node = project.id
     CROSS JOIN relationship_facts part ON part.to_ref = p.id AND part.kind = 'PART_OF'
     CROSS JOIN relationship_facts does ON does.${work} = part.from_ref
     CROSS JOIN refs w ON w.id = does.${who} AND w.how = 'account'
     CROSS JOIN nodes person ON person.id = w.node AND person.kind = 'Person'
     WHERE project.kind = 'Project' AND project.key = @project`;
  const workers = db.prepare<[{ project: string }], { id: string }>(`${selectWorkers('from_ref', 'to_ref')} UNION ${selectWorkers('to_ref', 'from_ref')}`);
  const known = new Map<string, ReadonlySet<string>>();
  const nobody = (): ReadonlySet<string> => new Set();
  const attended = (project: string): string[] =>
    contexts.all().flatMap(({ context }) => {
      const parsed = JSON.parse(context) as FactContext;
      if (projects.projectOf(parsed) !== project) return [];
      return parsed.attendees.flatMap((name) => people.meantBy(name, { attendees: parsed.attendees, projectPeople: nobody }).person ?? []);
    });
  return (project) => {
    let found = known.get(project);
    if (found === undefined) known.set(project, (found = new Set([...workers.all({ project }).map(({ id }) => id), ...attended(project)])));
    return found;
  };
}
