/** Plans run on a graph, with what proves their rows. */
import type { Citation } from '#schemas/answer';
import type { FindPlan, GraphPlan } from '#schemas/query';
import type { Ran } from './answer-question.ts';
import { citationsOf } from './cypher/citations-of.ts';
import { runPlan, type ReadGraph } from './cypher/run-plan.ts';

export interface RunnerParts {
  readonly read: ReadGraph;
  readonly now: Date;
  /** IANA name: whose days, weeks and months are meant. */
  readonly zone: string;
  /** Of a list without a limit of its own. */
  readonly maxRows: number;
  readonly pathOf: (recordingId: string) => string | null;
  readonly signal?: AbortSignal | undefined;
}

export interface Runner {
  run(plan: GraphPlan): Promise<Ran>;
  /** The keys of the nodes that are found. */
  find(plan: FindPlan): Promise<readonly string[]>;
}

/** Meetings that may be meant by part of a question. */
const MAX_FOUND = 1000;

export function runnerOn({ read, now, zone, maxRows, pathOf, signal }: RunnerParts): Runner {
  const at = `${now.toISOString().slice(0, 19)}Z`;
  return {
    run: async (plan) => {
      const ran = await runPlan(read, plan, { maxRows, now: at, zone, signal });
      const citations = (await citationsOf(read, plan, ran.nodes, { signal })).map((citation): Citation => ('recordingId' in citation ? { ...citation, segmentIds: [...citation.segmentIds], path: pathOf(citation.recordingId) } : citation));
      return { ...ran, rows: ran.rows.map((row) => row.map((value) => (typeof value === 'bigint' ? value.toString() : value))), truncated: ran.isTruncated, citations };
    },
    find: async (plan) => (await runPlan(read, plan, { maxRows: MAX_FOUND, now: at, signal })).nodes.flatMap((nodes) => nodes[0]?.id ?? []),
  };
}
