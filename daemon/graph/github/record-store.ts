/** What was seen at GitHub, in the facts' own file; each change becomes what it contributes in the same transaction. */
import type { Contribution } from '#schemas/facts';
import type { Db } from '../facts/database.ts';
import { createFactStore } from '../facts/fact-store.ts';
import { compareCodeUnits } from '../text-order.ts';
import { namedInMarkdown } from './closing-keywords.ts';
import { commitFacts, githubContribution, idOf, repositoryFacts, userFacts, workFacts } from './github-facts.ts';
import { workKey } from './names.ts';
import { type GithubRecord, numberIn, observe, type Observation, textIn, textsIn } from './observation.ts';

export interface GithubRecords {
  /** Answers how many things are known otherwise than before. All or nothing. */
  observe(observations: readonly Observation[]): number;
  /** True the first time; a delivery that comes again has been dealt with. */
  takeDelivery(id: string, observations: readonly Observation[]): boolean;
  /** True for a pull request that was merged, as is known, by nobody knows whom. */
  isMergerUnknown(repository: string, number: number): boolean;
}

export function createGithubRecords(db: Db, now: () => Date): GithubRecords {
  const rows = statements(db);
  const facts = createFactStore(db);
  const read = (key: string): GithubRecord | null => readRecord(rows, key);
  const contributionOf = createContributions(rows);
  const asStored = (key: string): { before: GithubRecord; after: GithubRecord } => {
    const before = read(key) ?? {};
    return { before, after: before };
  };
  const observeAll = db.transaction((observations: readonly Observation[]) => {
    const seen = new Map<string, { readonly before: GithubRecord; readonly after: GithubRecord }>();
    for (const observation of observations) {
      const { before, after } = seen.get(observation.key) ?? asStored(observation.key);
      seen.set(observation.key, { before, after: observe(after, observation) });
    }
    const changed: [string, GithubRecord][] = [];
    for (const [key, { before, after }] of seen) {
      const value = JSON.stringify(after);
      if (value === JSON.stringify(before)) continue;
      rows.put.run(key, numberIn(after, 'id'), value);
      // That it still is what it was says nothing new, but of repositories: the name that was seen last is the present one.
      if (key.startsWith('repository:') || saysOtherwise(before, after)) changed.push([key, after]);
    }
    const touched = new Set(changed.flatMap(([key, record]) => [key, ...hangingTogether(key, record)]));
    facts.contributeAll([...touched].sort().flatMap((key) => contributionOf(key) ?? []));
    return changed.length;
  });
  /** What else may have to be said otherwise: the work that a review is of, the pull requests that close an issue, a repository's other names. */
  const hangingTogether = (key: string, record: GithubRecord): string[] => {
    const work = /^(?:review|comment):(?<work>[^:]+):/u.exec(key)?.groups?.work;
    if (work !== undefined) return [`work:${work}`];
    if (key.startsWith('work:')) return rows.selectCloses.all(key).map(({ pull }) => pull);
    const id = numberIn(record, 'id');
    return key.startsWith('repository:') && id !== null ? rows.selectRepositories.all(id).map((row) => row.key) : [];
  };
  const takeDelivery = db.transaction((id: string, observations: readonly Observation[]) => {
    if (rows.putDelivery.run(id, now().toISOString()).changes === 0) return false;
    observeAll(observations);
    return true;
  });
  return {
    observe: (observations) => observeAll.immediate(observations),
    takeDelivery: (id, observations) => takeDelivery.immediate(id, observations),
    isMergerUnknown: (repository, number) => {
      const record = read(workKey(repository, number));
      return record !== null && textIn(record, 'mergedAt') !== null && textIn(record, 'mergedBy') === null;
    },
  };
}

function readRecord(rows: Statements, key: string): GithubRecord | null {
  const row = rows.select.get(key);
  return row === undefined ? null : (JSON.parse(row.value) as GithubRecord);
}

/** What a record contributes, with what hangs on it; null for what only hangs on another. */
function createContributions(rows: Statements): (key: string) => Contribution | null {
  const read = (key: string): GithubRecord | null => readRecord(rows, key);
  const below = (prefix: string): GithubRecord[] => rows.selectBelow.all(prefix, `${prefix}\u{10FFFF}`).map(({ value }) => JSON.parse(value) as GithubRecord);
  /** What a repository is called now: as it was renamed, else the name under which its number was seen last. */
  const presentName = (record: GithubRecord): string => {
    const [id, own] = [numberIn(record, 'id'), textIn(record, 'name') ?? ''];
    const renamed = textIn(record, 'renamedTo');
    if (renamed !== null || id === null) return renamed ?? own;
    const same = rows.selectRepositories.all(id).map(({ value }) => JSON.parse(value) as GithubRecord);
    const seen = same.map((other) => ({ name: textIn(other, 'name') ?? '', asOf: other.name?.[1] ?? '' })).sort((one, other) => compareCodeUnits(one.asOf, other.asOf) || compareCodeUnits(one.name, other.name));
    return seen.at(-1)?.name ?? own;
  };
  return (key) => {
    const record = read(key);
    if (record === null) return null;
    const keyed = { key, record };
    const kind = key.slice(0, key.indexOf(':'));
    if (kind === 'user') return githubContribution(keyed, userFacts(keyed));
    if (kind === 'commit') return githubContribution(keyed, commitFacts(keyed));
    if (kind === 'repository') return githubContribution(keyed, repositoryFacts(keyed, presentName(record)));
    if (kind !== 'work') return null;
    const name = key.slice('work:'.length);
    const inBody = namedInMarkdown(textIn(record, 'body') ?? '');
    const surroundings = { reviews: below(`review:${name}:`), comments: below(`comment:${name}:`), inBody, issue: (id: string) => read(`work:${id.toLowerCase()}`) };
    const repository = textIn(record, 'repository') ?? '';
    rows.forgetCloses.run(key);
    for (const id of [...inBody.closes.map((work) => idOf(work, repository)), ...textsIn(record, 'closes')]) rows.putCloses.run(`work:${id.toLowerCase()}`, key);
    return githubContribution(keyed, workFacts(keyed, surroundings));
  };
}

type Statements = ReturnType<typeof statements>;

function saysOtherwise(before: GithubRecord, after: GithubRecord): boolean {
  return Object.entries(after).some(([field, [value]]) => JSON.stringify(before[field]?.[0]) !== JSON.stringify(value));
}


function statements(db: Db) {
  return {
    select: db.prepare<[string], { value: string }>('SELECT value FROM github_records WHERE key = ?'),
    selectBelow: db.prepare<[string, string], { value: string }>('SELECT value FROM github_records WHERE key >= ? AND key < ? ORDER BY key'),
    selectRepositories: db.prepare<[number], { key: string; value: string }>("SELECT key, value FROM github_records WHERE number = ? AND key >= 'repository:' AND key < 'repository;'"),
    put: db.prepare('INSERT INTO github_records (key, number, value) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET number = excluded.number, value = excluded.value'),
    putCloses: db.prepare('INSERT OR IGNORE INTO github_closes (issue, pull) VALUES (?, ?)'),
    forgetCloses: db.prepare('DELETE FROM github_closes WHERE pull = ?'),
    selectCloses: db.prepare<[string], { pull: string }>('SELECT pull FROM github_closes WHERE issue = ?'),
    putDelivery: db.prepare('INSERT OR IGNORE INTO github_deliveries (id, taken_at) VALUES (?, ?)'),
  };
}
