/**
 * The graph as one object: facts go in, Cypher comes out. What was contributed is loaded into the store before anything is read,
 * so a reader never sees less than the facts say.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '#schemas/failure';
import { waitForLock } from '../files/take-lock.ts';
import { createStatementDoor, type StatementDoor } from './door/statement-door.ts';
import { type AddedTranscripts, createAddedTranscripts } from './facts/added-transcripts.ts';
import type { Db } from './facts/database.ts';
import { createFactStore, type FactStore } from './facts/fact-store.ts';
import { createForgottenSources, type ForgottenSources } from './facts/forgotten-sources.ts';
import { type KnownMeeting, knownMeetings } from './facts/known-meetings.ts';
import { forgetSource, type Forgotten } from './forget-source.ts';
import { backfill, type Backfilled, type BackfillProgress } from './github/backfill/backfill.ts';
import { createBackfillStore } from './github/backfill/backfill-store.ts';
import type { GithubApi } from './github/backfill/github-api.ts';
import { createGithubRecords, type GithubRecords } from './github/record-store.ts';
import type { CypherRows, GraphStore, ReadLimits } from './graph-store.ts';
import { createIdentities, type Identities } from './identity/identities.ts';
import { knowPeople } from './identity/know-people.ts';
import type { People } from './identity/people.ts';
import { countElements, type ElementCounts } from './projection/count-elements.ts';
import { createNewsCheck } from './projection/has-news.ts';
import { isOf, project, type Projected, type ProjectOptions, rebuild } from './projection/project.ts';
import { knownAccounts } from './resolve/knowledge.ts';
import { createSettler } from './resolve/settle.ts';

export interface Graph {
  readonly facts: FactStore;
  readonly github: GithubRecords;
  readonly identities: Identities;
  /** Takes the history of a repository, or what is new of it. @param repository `owner/name` */
  backfill(repository: string, api: GithubApi, onProgress: (progress: BackfillProgress) => void): Promise<Backfilled>;
  /** What the user took out, and did not ask for since. */
  readonly forgotten: ForgottenSources;
  /** Transcripts from elsewhere. */
  readonly transcripts: AddedTranscripts;
  /** The meetings that recordings and transcripts contribute, the latest first. */
  meetings(): KnownMeeting[];
  /** Takes a source out for good, or only says what that would take away. */
  forget(source: string, options: { readonly isTrial: boolean }): Forgotten;
  /** Loads what is pending. */
  load(options?: ProjectOptions): Promise<Projected>;
  /** Drops the graph and makes it again from the facts. */
  rebuild(options?: ProjectOptions): Promise<Projected>;
  /** Brings the store up to date with the facts, as every read does first: for who wants to know the {@link Graph.revision} that a read will see. */
  catchUp(limits?: Pick<ReadLimits, 'signal'>): Promise<void>;
  /** Of statements that Colloquy itself makes. What somebody wrote goes through `readByHand`: surfaces may not call this one (eslint.config.mjs). */
  read(statement: string, parameters?: Readonly<Record<string, unknown>>, limits?: ReadLimits): Promise<CypherRows>;
  /** Of statements from outside: Neo4j's own grammar has to say that it only reads, before a store hears of it (door/). */
  readByHand(statement: string, parameters?: Readonly<Record<string, unknown>>, limits?: ReadLimits): Promise<CypherRows>;
  count(): Promise<ElementCounts>;
  /** Another text whenever the facts may have changed, by this process or another: for what is kept of the graph in memory. */
  revision(): string;
  close(): Promise<void>;
}

export interface GraphParts {
  readonly db: Db;
  readonly store: GraphStore;
  readonly dataFolder: string;
  readonly now: () => Date;
  /** Default: one of its own. */
  readonly door?: StatementDoor;
  /** How long to wait for another process that is loading. Default 60,000. */
  readonly waitMs?: number;
}

export function createGraph({ db, store, dataFolder, now, door = createStatementDoor(), waitMs = 60_000 }: GraphParts): Graph {
  const settler = createSettler(db, knowPeople);
  const lockPath = join(dataFolder, `graph-${createHash('sha256').update(store.name).digest('hex').slice(0, 8)}.lock`);
  const alone = async (work: () => Promise<Projected>, signal: AbortSignal | undefined): Promise<Projected> => {
    const lock = await waitForLock(lockPath, waitMs, signal);
    if (lock === null) {
      throw fail('graph_busy', { effect: 'Nothing was loaded into the graph; what is new stays queued.', cause: 'Another Colloquy process has been loading the graph for a minute.', tip: 'Try again when it is done.' });
    }
    try {
      settler.settle();
      return await work();
    } finally {
      lock.release();
    }
  };
  const load = (options: ProjectOptions = {}): Promise<Projected> => alone(() => project(db, store, options), options.signal);
  const hasNews = createNewsCheck(db, store.name);
  const catchUp: Graph['catchUp'] = async ({ signal } = {}) => {
    if (hasNews() || !isOf(db, await store.mark())) await load({ signal });
  };
  const read: Graph['read'] = async (statement, parameters, limits) => {
    await catchUp(limits);
    return store.read(statement, parameters, limits);
  };
  const github = createGithubRecords(db, now);
  const settledPeople = (): People => {
    settler.settle();
    return settler.people();
  };
  return {
    facts: createFactStore(db),
    github,
    backfill: (repository, api, onProgress) => backfill(repository, { api, store: createBackfillStore(db, now), records: github, now, onProgress }),
    identities: createIdentities(db, { now: settledPeople, if: (assertions) => knowPeople(knownAccounts(db), assertions) }, now),
    forgotten: createForgottenSources(db, now),
    transcripts: createAddedTranscripts(db, existsSync),
    meetings: () => knownMeetings(db),
    forget: (source, { isTrial }) => forgetSource(db, source, { now, isTrial }),
    load,
    rebuild: (options = {}) => alone(() => rebuild(db, store, options), options.signal),
    catchUp,
    read,
    readByHand: async (statement, parameters, limits) => {
      await door.check(statement, limits);
      return read(statement, parameters, limits);
    },
    count: async () => {
      await catchUp();
      return countElements(store);
    },
    revision: () => {
      const ours = db.prepare('SELECT total_changes() AS changes').get() as { readonly changes: number };
      return `${String(db.pragma('data_version', { simple: true }))} ${ours.changes}`;
    },
    close: async () => {
      await door.close();
      await store.close();
      db.close();
    },
  };
}
