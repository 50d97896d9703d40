import { InvalidArgumentError, type Command } from 'commander';
import { relative } from 'node:path';
import { exitStatusOf, fail, type Failure } from '#schemas/failure';
import type { Colloquy } from '../../colloquy.ts';
import { refreshGraph } from '../../operations/refresh-graph.ts';
import { planRerun, writeRerun, type NoteChange, type RerunStep } from '../../operations/rerun.ts';
import { askUser } from '../ask-user.ts';
import type { RunWithSession } from '../command-line.ts';
import { noteDiff } from '../note-diff.ts';
import type { Session } from '../session.ts';

interface RerunCommandOptions {
  readonly template?: string;
  readonly since?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export function addRerun(program: Command, run: RunWithSession): void {
  program
    .command('rerun')
    .description('Make the notes of all recordings anew, by a new template or new rules; shows the changes first, keeps your edits')
    .option('--template <name>', 'for all of them (default: each with the template that its note has)')
    .option('--since <date>', 'only meetings from that day on, as 2026-03-01', parseDate)
    .option('--dry-run', 'show the changes and write nothing')
    .option('--yes', 'write without asking')
    .action((options: RerunCommandOptions) => run((session) => rerun(session, options)));
}

async function rerun(session: Session, options: RerunCommandOptions): Promise<number> {
  const { output, signal } = session;
  const colloquy = await session.colloquy();
  const steps = await planRerun(colloquy, { template: options.template ?? null, since: options.since ?? null, signal, onProgress: process.stderr.isTTY ? bar(session) : undefined });
  session.progress.clear();
  const changes = steps.flatMap((step) => (step.kind === 'changed' ? [step.change] : []));
  const failed = steps.flatMap((step) => (step.kind === 'failed' ? [{ path: step.recording.path, failure: step.failure }] : []));
  const shownAs = ({ location }: NoteChange): string => relative(colloquy.config.vault.folder, location);
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  for (const change of changes) output.result(`${noteDiff(shownAs(change), change.before, change.after, { colour })}\n`);
  for (const change of changes) if (change.conflicts.length > 0) output.say(`${shownAs(change)}: you changed the same lines in ${change.conflicts.join(', ')}; both versions will be in the note.`);
  for (const { path, failure } of failed) output.failure(failure, path);
  output.result(summary(steps, options));
  throwIfStopped(signal);
  if (options.dryRun === true) return statusOf(failed.map(({ failure }) => failure));
  if (changes.length > 0 && !(await mayWrite(changes.length, options, signal))) {
    output.result('Nothing was written.');
    return statusOf(failed.map(({ failure }) => failure));
  }
  const notWritten = await writeRerun(colloquy, changes, { signal, onWritten: (change) => { output.result(`written  ${shownAs(change)}`); } });
  for (const { change, failure } of notWritten) output.failure(failure, shownAs(change));
  throwIfStopped(signal);
  await tellGraph(session, colloquy, options);
  return statusOf([...failed, ...notWritten].map(({ failure }) => failure));
}

/** New rules change what a recording says in the graph, also where its note stays as it is. */
async function tellGraph({ output, signal }: Session, colloquy: Colloquy, { since }: RerunCommandOptions): Promise<void> {
  const changed = await refreshGraph(colloquy, { since: since ?? null, signal });
  throwIfStopped(signal);
  if (changed > 0) output.say(`In the graph: ${changed === 1 ? '1 meeting says' : `${changed} meetings say`} something new.`);
}

/** Only where it is drawn over: in a file it would be a line for each recording. */
function bar({ progress }: Session): (done: number, of: number) => void {
  return (done, of) => {
    progress.stage('the archive', { recordingId: '', stage: 'notes', fraction: done / of });
  };
}

function summary(steps: readonly RerunStep[], { dryRun }: RerunCommandOptions): string {
  const count = (kind: RerunStep['kind']): number => steps.filter((step) => step.kind === kind).length;
  const notes = (number: number): string => (number === 1 ? '1 note' : `${number} notes`);
  const parts = [
    `${notes(count('changed'))} ${count('changed') === 1 ? 'changes' : 'change'}`,
    `${count('up_to_date')} up to date`,
    ...(count('deleted') > 0 ? [`${count('deleted')} deleted by you, left so`] : []),
    ...(count('earlier') > 0 ? [`${count('earlier')} from before that day`] : []),
    ...(count('without_note') > 0 ? [`${count('without_note')} without a note`] : []),
    ...(count('failed') > 0 ? [`${count('failed')} failed`] : []),
  ];
  return `${parts.join(', ')}.${dryRun === true && count('changed') > 0 ? ' Nothing was written (--dry-run).' : ''}`;
}

async function mayWrite(count: number, { yes }: RerunCommandOptions, signal: AbortSignal): Promise<boolean> {
  if (yes === true) return true;
  const question = `Write ${count === 1 ? 'this note' : `these ${count} notes`}?`;
  return askUser({ question, signal, effect: 'Nothing was written.', tip: 'Add --yes to write these changes, or --dry-run to only see them.' });
}

function statusOf([first]: readonly Failure[]): number {
  return first === undefined ? 0 : exitStatusOf(first.code);
}

function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw stopped();
}

function stopped(): Error {
  return fail('stopped', { effect: 'Notes that were written stay written; the rest are as they were.', cause: 'You stopped it.', tip: 'Run it again: what is done is passed over.' });
}

function parseDate(value: string): string {
  const isDate = /^\d{4}-\d\d-\d\d$/u.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
  if (!isDate) throw new InvalidArgumentError('A date is written as 2026-03-01.');
  return value;
}
