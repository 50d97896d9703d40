/** The embedded job queue: a table. Every change is one transaction, so a claim is taken by one process only. */
import { jobSchema, type Job } from '#schemas/job';
import type { Db } from '../../files/open-sqlite.ts';
import type { JobQueue } from '../job-queue.ts';

export interface SqliteQueueOptions {
  readonly now: () => Date;
  /** This process, as the owner of claims. */
  readonly owner: number;
  readonly isAlive: (owner: number) => boolean;
}

interface JobRow {
  recording_id: string;
  path: string;
  state: string;
  attempts: number;
  owner: number | null;
  note_path: string | null;
  failure: string | null;
  updated_at: string;
}

export function createSqliteQueue(db: Db, options: SqliteQueueOptions): JobQueue {
  const nowIso = (): string => options.now().toISOString();
  const select = db.prepare<[string], JobRow>('SELECT * FROM jobs WHERE recording_id = ?');
  const selectNext = db.prepare<[], JobRow>(`SELECT * FROM jobs WHERE state = 'waiting' ORDER BY added_at, rowid LIMIT 1`);
  const selectAll = db.prepare<[], JobRow>('SELECT * FROM jobs ORDER BY added_at, rowid');
  const selectRunning = db.prepare<[], JobRow>(`SELECT * FROM jobs WHERE state = 'running'`);
  const insert = db.prepare(`INSERT INTO jobs (recording_id, path, state, added_at, updated_at) VALUES (?, ?, 'waiting', ?, ?)`);
  const setPath = db.prepare('UPDATE jobs SET path = ? WHERE recording_id = ?');
  const setState = db.prepare(
    `UPDATE jobs SET state = @state, owner = @owner, attempts = attempts + @tries, failure = @failure,
       note_path = coalesce(@notePath, note_path), updated_at = @now WHERE recording_id = @id`,
  );

  function change(id: string, state: string, more: { owner?: number; tries?: number; failure?: string; notePath?: string } = {}): void {
    const { owner = null, tries = 0, failure = null, notePath = null } = more;
    setState.run({ id, state, owner, tries, failure, notePath, now: nowIso() });
  }
  function claimRow(row: JobRow | undefined): Job | null {
    if (row === undefined) return null;
    change(row.recording_id, 'running', { owner: options.owner, tries: 1 });
    return toJob(select.get(row.recording_id)!);
  }

  const add = db.transaction((id: string, path: string, again: 'failed' | 'always' | undefined): 'added' | 'known' => {
    const row = select.get(id);
    if (row === undefined) {
      insert.run(id, path, nowIso(), nowIso());
      return 'added';
    }
    setPath.run(path, id);
    const runsAgain = (again !== undefined && row.state === 'failed') || (again === 'always' && row.state === 'done');
    if (!runsAgain) return 'known';
    change(id, 'waiting');
    return 'added';
  });
  const claimNext = db.transaction(() => claimRow(selectNext.get()));
  const claim = db.transaction((id: string) => {
    const row = select.get(id);
    const isHeld = row?.state === 'running' && row.owner !== null && row.owner !== options.owner && options.isAlive(row.owner);
    return isHeld ? null : claimRow(row);
  });
  const recover = db.transaction(() => {
    const lost = selectRunning.all().filter((row) => row.owner === null || row.owner === options.owner || !options.isAlive(row.owner));
    for (const row of lost) change(row.recording_id, 'waiting');
    return lost.length;
  });

  return {
    add: (id, path, addOptions = {}) => settle(() => add.immediate(id, path, addOptions.again)),
    claimNext: () => settle(() => claimNext.immediate()),
    claim: (id) => settle(() => claim.immediate(id)),
    finish: (id, notePath) => settle(() => { change(id, 'done', { notePath }); }),
    fail: (id, failure) => settle(() => { change(id, 'failed', { failure: JSON.stringify(failure) }); }),
    release: (id) => settle(() => { change(id, 'waiting'); }),
    recover: () => settle(() => recover.immediate()),
    list: () => settle(() => selectAll.all().map(toJob)),
  };
}

/** SQLite answers at once; the port is asynchronous for queues that do not. */
function settle<Value>(run: () => Value): Promise<Value> {
  return Promise.resolve().then(run);
}

function toJob(row: JobRow): Job {
  return jobSchema.parse({
    recordingId: row.recording_id,
    path: row.path,
    state: row.state,
    attempts: row.attempts,
    notePath: row.note_path,
    failure: row.failure === null ? null : (JSON.parse(row.failure) as unknown),
    updatedAt: row.updated_at,
  });
}

/** True when a process of this machine has that number. */
export function isProcessAlive(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and is another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
