/** Tells the graph what recordings say by the rules and names of now, from what is stored. What the user took out of it stays out. */
import { ColloquyError } from '#schemas/failure';
import type { Recording } from '#schemas/recording';
import type { Colloquy } from '../colloquy.ts';
import { tellGraph } from '../pipeline.ts';
import { loadGraph } from './load-graph.ts';
import { spineOf, storedMeeting } from './stored-meeting.ts';
import { updateIndex } from './update-index.ts';

export interface RefreshOptions {
  /** Only meetings on or after this local date, `2026-03-01`. */
  readonly since: string | null;
  readonly signal?: AbortSignal | undefined;
}

/** Answers how many recordings say something else than before. One whose stored outputs cannot be used is passed over: rerun has told of it. */
export async function refreshGraph(colloquy: Colloquy, { since, signal }: RefreshOptions): Promise<number> {
  const { facts } = await colloquy.graph();
  const stages = colloquy.spineStages({ vaultFolder: colloquy.config.vault.folder, template: colloquy.config.notes.template });
  const registry = await stages.registry();
  const sharing = { ...stages, registry: () => Promise.resolve(registry) };
  let changed = 0;
  for (const recording of await recordingsInGraph(colloquy)) {
    if (signal?.aborted === true) break;
    try {
      const made = await storedMeeting(colloquy, sharing, recording);
      if (made === null || (since !== null && made.meeting.startedAt.slice(0, 10) < since)) continue;
      const before = facts.fingerprint(`recording:${recording.id}`);
      const { value } = await tellGraph(spineOf(colloquy, sharing, recording, true), made.minutesKey, made);
      if (value.fingerprint !== null && value.fingerprint !== before) changed += 1;
    } catch (error) {
      if (!(error instanceof ColloquyError)) throw error;
    }
  }
  if (changed > 0) {
    await updateIndex(colloquy, { notes: false, signal });
    await loadGraph(colloquy, signal);
  }
  return changed;
}

/** Those with a note in this vault, and those that are in the graph already; none in whose place another stands. */
async function recordingsInGraph({ register, config, graph }: Colloquy): Promise<Recording[]> {
  const { facts } = await graph();
  const recordings = register.all();
  const replaced = new Set(recordings.flatMap(({ id }) => register.replacedBy(id)));
  return recordings.filter(({ id }) => !replaced.has(id) && (register.note(id, config.vault.folder) !== null || facts.has(`recording:${id}`)));
}
