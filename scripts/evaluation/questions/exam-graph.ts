/** The exam's world as the product holds it: the graph in the embedded store, what was said in an index, and the product's own asker over both. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '#schemas/answer';
import { noContext, type AccountKey, type Contribution, type Fact, type Reference } from '#schemas/facts';
import type { GraphNode, NodeName } from '#schemas/graph';
import { createEmbeddedGraphStore } from '../../../daemon/graph/adapters/embedded/embedded-graph-store.ts';
import { openFacts } from '../../../daemon/graph/facts/database.ts';
import { createFactStore } from '../../../daemon/graph/facts/fact-store.ts';
import { byId, node, related } from '../../../daemon/graph/facts/fact-words.ts';
import type { GraphChange, GraphStore } from '../../../daemon/graph/graph-store.ts';
import { createAsker } from '../../../daemon/operations/ask.ts';
import type { Retrieval } from '../../../daemon/retrieval/retrieval.ts';
import { openRetrieval } from '../../../daemon/wire-retrieval.ts';
import { examMe, examNow } from './exam.ts';
import type { World } from './world-shape.ts';
import { world, worldChange } from './world.ts';

export interface ExamGraph {
  ask(question: { readonly question: string; readonly now?: string; readonly me?: string }): Promise<Answer>;
  readonly read: GraphStore['read'];
  close(): Promise<void>;
}

/** In a folder that is removed when it is closed. Extracts are found by their words alone: no model is loaded. */
export async function openExamGraph(of: World = world): Promise<ExamGraph> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-exam-'));
  const change = worldChange(of);
  const store = createEmbeddedGraphStore({ folder: join(folder, 'graph') });
  await store.reset({ schemaVersion: 1, factsId: 'exam' });
  await store.apply(change, { isNew: true });
  const retrieval = await retrievalOver(change, folder);
  const asker = createAsker({ graph: { catchUp: () => Promise.resolve(), read: (...words) => store.read(...words), revision: () => 'exam' }, zone: 'UTC', retrieval, readOtherwise: null, writeAnswer: null, pathOf: () => null });
  return {
    ask: ({ question, now = examNow, me = examMe }) => asker.ask({ question, now: new Date(now), me }),
    read: (...words) => store.read(...words),
    close: async () => {
      await retrieval.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function retrievalOver(change: GraphChange, dataFolder: string): Promise<Retrieval> {
  const db = openFacts(dataFolder);
  createFactStore(db).contributeAll([accountsOf(change), ...recordingsOf(change)]);
  db.close();
  const retrieval = await openRetrieval({ dataFolder, vaultFolder: null, models: { find: () => Promise.resolve(null) }, onNotice: () => undefined });
  await retrieval.update();
  return retrieval;
}

/** What each meeting of the world says, as its recording would. */
function recordingsOf({ putNodes, putRelationships }: GraphChange): Contribution[] {
  const nodes = Map.groupBy(putNodes, ({ properties }) => properties.recording_id);
  const relationships = Map.groupBy(putRelationships, ({ properties }) => properties.recording_id);
  return putNodes.flatMap(({ kind, id }): Contribution[] => {
    if (kind !== 'Meeting') return [];
    const facts = [
      ...(nodes.get(id) ?? []).map((one): Fact => node(referenceTo(one), one.properties)),
      ...(relationships.get(id) ?? []).map((one): Fact => related(referenceTo(one.from), one.kind, referenceTo(one.to), one.properties)),
    ];
    return [{ source: `recording:${id}`, rank: 'recording', context: noContext, facts }];
  });
}

/** Everybody, and what meetings mention, so that extracts can name it. */
function accountsOf({ putNodes }: GraphChange): Contribution {
  const facts = putNodes.flatMap((one): Fact[] => {
    if (one.kind === 'Person') return [{ fact: 'account', account: one.id as AccountKey, names: [nameOf(one)], sameAs: [] }];
    return one.kind === 'PullRequest' || one.kind === 'Issue' ? [node(referenceTo(one), one.properties)] : [];
  });
  return { source: 'github:acme', rank: 'github', context: noContext, facts };
}

const nameOf = ({ id, properties: { name } }: GraphNode): string => (typeof name === 'string' ? name : id);

function referenceTo({ kind, id }: NodeName): Reference {
  return kind === 'Person' ? { by: 'account', kind, account: id as AccountKey } : byId(kind, id);
}
