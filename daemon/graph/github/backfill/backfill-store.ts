/**
 * How far the backfill of each repository is. Each page is taken in one transaction with the place where the next one is, so a run
 * that is killed goes on behind the last page that was taken.
 */
import type { Db } from '../../facts/database.ts';
import type { Observation } from '../observation.ts';
import { createGithubRecords } from '../record-store.ts';
import type { PartName } from './parts.ts';

export interface PartState {
  /** Address of the next page of a run that did not end; null when none is open. */
  readonly cursor: string | null;
  /** All before this is known; null before the first whole run. */
  readonly since: string | null;
  readonly etagAddress: string | null;
  readonly etag: string | null;
}

export interface TakenPage {
  readonly observations: readonly Observation[];
  /** Null on the last page. */
  readonly next: string | null;
  /** Pull requests whose reviews are to be asked for. */
  readonly pulls: readonly number[];
  /** Given with the first page of a run. */
  readonly first: { readonly address: string; readonly etag: string | null; readonly servedAt: string } | null;
}

/** `repository`: GitHub's own number, which a new name does not change. */
export interface BackfillStore {
  part(repository: number, part: PartName): PartState;
  /** Answers how many things are known otherwise than before. */
  takePage(repository: number, part: PartName, page: TakenPage): number;
  /** Forgets where an open run stands: it begins anew. */
  forgetCursor(repository: number, part: PartName): void;
  /** Pull requests that are still to be looked at. */
  pullsLeft(repository: number): number[];
  takePull(repository: number, number: number, observations: readonly Observation[]): number;
  /** Logins without a name, of people who were not asked about. */
  namelessLogins(limit: number): string[];
  takeUser(login: string, observations: readonly Observation[]): number;
}

export function createBackfillStore(db: Db, now: () => Date): BackfillStore {
  const records = createGithubRecords(db, now);
  const rows = statements(db);
  const takePage = db.transaction((repository: number, part: PartName, { observations, next, pulls, first }: TakenPage): number => {
    if (first !== null) rows.beginRun.run({ repository, part, begunAt: first.servedAt, etagAddress: first.address, etag: first.etag });
    const changed = records.observe(observations);
    for (const number of pulls) rows.putPull.run(repository, number);
    rows.moveOn.run({ repository, part, next, changed });
    // A run that found nothing new keeps its mark, so that the next one asks for the same page, which then may be unchanged.
    if (next === null) rows.endRun.run({ repository, part });
    return changed;
  });
  const takePull = db.transaction((repository: number, number: number, observations: readonly Observation[]): number => {
    rows.deletePull.run(repository, number);
    return records.observe(observations);
  });
  const takeUser = db.transaction((login: string, observations: readonly Observation[]): number => {
    rows.putAsked.run(login, now().toISOString());
    return records.observe(observations);
  });
  return {
    part: (repository, part) => rows.selectPart.get(repository, part) ?? { cursor: null, since: null, etagAddress: null, etag: null },
    takePage: (repository, part, page) => takePage.immediate(repository, part, page),
    forgetCursor: (repository, part) => {
      rows.forgetCursor.run(repository, part);
    },
    pullsLeft: (repository) => rows.selectPulls.all(repository).map(({ number }) => number),
    takePull: (repository, number, observations) => takePull.immediate(repository, number, observations),
    namelessLogins: (limit) => rows.selectNameless.all(limit).map(({ key }) => key.slice('user:'.length)),
    takeUser: (login, observations) => takeUser.immediate(login, observations),
  };
}

function statements(db: Db) {
  return {
    selectPart: db.prepare<[number, string], PartState>('SELECT cursor, since, etag_address AS etagAddress, etag FROM github_backfills WHERE repository = ? AND part = ?'),
    beginRun: db.prepare(
      `INSERT INTO github_backfills (repository, part, begun_at, etag_address, etag) VALUES (@repository, @part, @begunAt, @etagAddress, @etag)
       ON CONFLICT (repository, part) DO UPDATE SET begun_at = excluded.begun_at, etag_address = excluded.etag_address, etag = excluded.etag, changed = 0`,
    ),
    moveOn: db.prepare('UPDATE github_backfills SET cursor = @next, changed = changed + @changed WHERE repository = @repository AND part = @part'),
    endRun: db.prepare('UPDATE github_backfills SET since = CASE WHEN since IS NULL OR changed > 0 THEN begun_at ELSE since END WHERE repository = @repository AND part = @part'),
    forgetCursor: db.prepare('UPDATE github_backfills SET cursor = NULL WHERE repository = ? AND part = ?'),
    putPull: db.prepare('INSERT OR IGNORE INTO github_backfill_pulls (repository, number) VALUES (?, ?)'),
    deletePull: db.prepare('DELETE FROM github_backfill_pulls WHERE repository = ? AND number = ?'),
    selectPulls: db.prepare<[number], { number: number }>('SELECT number FROM github_backfill_pulls WHERE repository = ? ORDER BY number DESC'),
    putAsked: db.prepare('INSERT OR REPLACE INTO github_users_asked (login, asked_at) VALUES (?, ?)'),
    selectNameless: db.prepare<[number], { key: string }>(
      `SELECT key FROM github_records WHERE key >= 'user:' AND key < 'user;' AND json_extract(value, '$.name') IS NULL AND json_extract(value, '$.bot') IS NULL
         AND substr(key, 6) NOT IN (SELECT login FROM github_users_asked) ORDER BY key LIMIT ?`,
    ),
  };
}
