/** Pure: the figures of the graph as tables. */
import { table } from './markdown.ts';
import { growthExponent } from './statistics.ts';

export interface MeasuredFacts {
  readonly factsMs: number;
  readonly settleMs: number;
  readonly onDisk: number;
}

export interface MeasuredLoad {
  readonly nodes: number;
  readonly relationships: number;
  readonly loadMs: number;
  /** What the processor did: on a machine that has other work too, it says more than the clock. */
  readonly mainCpuMs: number;
  readonly storeCpuMs: number | null;
  readonly mainBytes: number;
  readonly storeBytes: number | null;
  readonly onDisk: number | null;
  readonly openMs: number;
  readonly firstEditionMs: number;
  readonly editionMs: number;
}

export interface MeasuredWorld {
  readonly facts: MeasuredFacts;
  readonly embedded: MeasuredLoad;
  /** Null where none was measured. */
  readonly neo4j: MeasuredLoad | null;
}

/** @param neo4jWords What was measured beside the embedded store, or why nothing was. */
export function reportGraph(worlds: readonly MeasuredWorld[], neo4jWords: string): string {
  const beside = worlds.flatMap(({ neo4j }) => (neo4j === null ? [] : [neo4j]));
  const sections = [factsTable(worlds), storeTable('Embedded', worlds.map(({ embedded }) => embedded)), beside.length === 0 ? neo4jWords : `${storeTable('Neo4j', beside)}\n\n${neo4jWords}`];
  return [...sections, ...(beside.length === 0 ? [] : [sideBySide(worlds)])].join('\n\n');
}

function factsTable(worlds: readonly MeasuredWorld[]): string {
  const rows = worlds.map(({ facts, embedded }) => [
    ...[thousands(embedded.nodes), thousands(embedded.relationships)],
    ...[facts.factsMs, facts.settleMs, embedded.loadMs, wholeMs({ facts, embedded })].map((ms) => step(embedded, ms)),
    megabytes(facts.onDisk),
  ]);
  const slope = growth(worlds.map(({ facts, embedded }) => [embedded.relationships, wholeMs({ facts, embedded })]));
  return `Relationships per second of each step, embedded${slope}\n\n${table(['nodes', 'relationships', 'facts', 'settling', 'loading', 'in all', 'facts on disk'], rows)}`;
}

function storeTable(name: string, loads: readonly MeasuredLoad[]): string {
  const rows = loads.map((load) => [
    ...[thousands(load.relationships), step(load, load.loadMs), seconds(load.mainCpuMs), seconds(load.storeCpuMs)],
    ...[megabytes(load.mainBytes), megabytes(load.storeBytes), megabytes(load.onDisk)],
    ...[load.openMs, load.firstEditionMs, load.editionMs].map((ms) => `${ms.toFixed(0)} ms`),
  ]);
  const slope = growth(loads.map(({ relationships, loadMs }) => [relationships, loadMs]));
  const head = ['relationships', 'loading', 'processor, main', 'processor, store', 'memory, main', 'memory, store', 'graph on disk', 'cold open, first answer', 'a recording again, at first', 'and then'];
  return `${name}${slope}\n\n${table(head, rows)}`;
}

function sideBySide(worlds: readonly MeasuredWorld[]): string {
  const times = (embedded: number | null, neo4j: number | null): string => (embedded === null || neo4j === null ? '–' : `${(neo4j / embedded).toFixed(1)} ×`);
  const rows = worlds.flatMap(({ embedded, neo4j }) => {
    if (neo4j === null) return [];
    return [[thousands(embedded.relationships), times(embedded.loadMs, neo4j.loadMs), times(embedded.storeBytes, neo4j.storeBytes), times(embedded.onDisk, neo4j.onDisk), times(embedded.editionMs, neo4j.editionMs)]];
  });
  return `What Neo4j takes of what the embedded store takes\n\n${table(['relationships', 'time to load', 'memory', 'disk', 'a recording again'], rows)}`;
}

const wholeMs = ({ facts, embedded }: Pick<MeasuredWorld, 'facts' | 'embedded'>): number => facts.factsMs + facts.settleMs + embedded.loadMs;
const step = ({ relationships }: MeasuredLoad, ms: number): string => `${(ms / 1000).toFixed(1)} s, ${thousands(relationships / (ms / 1000))}/s`;
const growth = (points: readonly (readonly [number, number])[]): string => (points.length < 2 ? '' : `, growth exponent ${growthExponent(points).toFixed(2)} (1 is linear)`);
const seconds = (ms: number | null): string => (ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`);
const thousands = (count: number): string => Math.round(count).toLocaleString('en');
const megabytes = (bytes: number | null): string => (bytes === null ? '–' : `${Math.round(bytes / 2 ** 20)} MB`);
