/** Grafeo's errors as the failures of the port. Its GQLSTATUS (ISO/IEC 39075) says the kind: 42… a wrong statement, 22… a wrong value, 25G03 a write. */
import { ColloquyError, fail } from '#schemas/failure';
import { messageOf } from '../../../files/system-error.ts';
import { statementInvalid, statementRefused } from '../../cypher/failures.ts';

export function statusOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'gqlStatus' in thrown ? String(thrown.gqlStatus) : '';
}

/** The lock has no code of its own. */
export function isLocked(thrown: unknown): boolean {
  return /cannot be locked|is locked by another process/iu.test(messageOf(thrown));
}

function isDiskFull(thrown: unknown): boolean {
  return /no space left|disk quota|os error 28\b|os error 122\b/iu.test(messageOf(thrown));
}

/** Of a statement that somebody asked. */
export function asReadFailure(thrown: unknown): unknown {
  if (thrown instanceof ColloquyError) return thrown;
  const status = statusOf(thrown);
  if (status === '25G03') return statementRefused('The statement', { cause: thrown });
  if (status === '') return thrown;
  return statementInvalid(`The embedded graph says: ${plainMessage(thrown)}.`, 'Correct the statement, or ask it of Neo4j (--store neo4j) where the embedded graph does not know it.', {
    cause: thrown,
  });
}

/** Neo4j answers in some order; the same rows in the same order are then not to be had. */
export function orderUnclear(): ColloquyError {
  return statementInvalid(
    'It orders, cuts (SKIP, LIMIT) or collects what holds nodes or relationships inside a list or a map, and those have no order that is the same everywhere.',
    'Order by properties, such as p.name or p.id, and return the nodes themselves or their properties; give another name to what is no longer the node of that name.',
  );
}

/** Of what we write ourselves. */
export function asWriteFailure(thrown: unknown, folder: string): unknown {
  if (thrown instanceof ColloquyError || !isDiskFull(thrown)) return thrown;
  return fail(
    'disk_full',
    { effect: `The graph in ${folder} was not changed.`, cause: 'The disk or the quota is full.', tip: 'Free some space; the graph catches up with the next change.' },
    { cause: thrown },
  );
}

export function damaged(folder: string, thrown: unknown): ColloquyError {
  return fail(
    'store_damaged',
    { effect: 'The graph cannot be asked or changed.', cause: `The graph in ${folder} cannot be opened: ${plainMessage(thrown)}.`, tip: 'Run `colloquy graph rebuild`: it is made anew from the facts, and nothing is lost.' },
    { cause: thrown },
  );
}

export function busy(folder: string, waitedMs: number): ColloquyError {
  return fail('graph_busy', {
    effect: 'The graph was neither asked nor changed.',
    cause: `Another process has held the graph in ${folder} for ${Math.round(waitedMs / 1000)} seconds.`,
    tip: 'Try again when it is done, or stop it.',
  });
}

/** The mark says that a graph is there; without one, changes would go into a graph without indexes. */
export function neverMade(folder: string): ColloquyError {
  return fail('store_damaged', {
    effect: 'The change was not applied.',
    cause: `There is no graph in ${folder}, or it is of another version.`,
    tip: 'Run `colloquy graph rebuild`: it is made from the facts.',
  });
}

/** The first line without the engine's own numbers. */
function plainMessage(thrown: unknown): string {
  return messageOf(thrown)
    .split('\n')[0]!
    .replace(/^(?:(?:[A-Z]\w+ )?[A-Z]?\w+ error: )?(?:GRAFEO-[A-Z]\d+: )?/u, '')
    .replace(/\.$/u, '');
}
