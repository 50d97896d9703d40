/** Generated graphs, to compare stores with: small, and full of what is equal, missing, empty or strange. */
import fc from 'fast-check';
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from '#schemas/graph';
import type { GraphChange } from '../graph-store.ts';

const names = ['Ana', 'ana', 'Bo', '张三', 'Zoë', '🎧 x', "O'Brien", '', '10', 'a b'];
const days = ['2026-01-02T03:04:05Z', '2026-02-28T23:59:59Z', '2026-11-20T08:30:00Z'];
const some = <Value extends PropertyValue>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const present = (properties: Readonly<Record<string, PropertyValue | undefined>>): Properties => Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined));

const person = (index: number): fc.Arbitrary<GraphNode> =>
  fc.record({ name: some(names), login: some(['l1', 'l2']), bot: some([true, false]), github_id: some([1, 2, 9_007_199_254_740_991]), aliases: some<readonly string[]>([[], ['b'], ['a', 'b']]) }).map((properties) => node('Person', `p${index}`, properties));
const issue = (index: number): fc.Arbitrary<GraphNode> =>
  fc.record({ number: some([1, 2, 3, 10]), title: some(names), state: some(['open', 'closed']), created_at: some(days) }).map((properties) => node('Issue', `o/r#${index}`, properties));
const meeting = (index: number): fc.Arbitrary<GraphNode> => fc.record({ title: some(names), duration_s: some([1, 1.5, 60]), started_at: some(days) }).map((properties) => node('Meeting', `m${index}`, properties));

function node(kind: GraphNode['kind'], id: string, properties: Readonly<Record<string, PropertyValue | undefined>>): GraphNode {
  return { kind, id, properties: { ...present(properties), id } };
}

const numbers = [0, 1, 2, 3] as const;

/** Puts nodes and relationships, some of them twice, and takes some away again. */
export const arbitraryChange: fc.Arbitrary<GraphChange> = fc
  .record({ people: fc.tuple(...numbers.map(person)), issues: fc.tuple(...numbers.map(issue)), meetings: fc.tuple(person(9).map(() => 0), meeting(0), meeting(1)), links: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), some(days), some([0.5, 1])), { maxLength: 14 }), gone: fc.subarray([0, 1, 2, 3]), cut: fc.nat(3) })
  .map(({ people, issues, meetings: [, ...meetings], links, gone, cut }): GraphChange => {
    const relationships = links.map(([kind, from, to, at, confidence]): GraphRelationship => link(kind, people[from]!, issues[to]!, issues[from]!, meetings[to % 2]!, present({ at, confidence })));
    return { putNodes: [...people, ...issues, ...meetings], putRelationships: relationships, deleteNodes: gone.slice(0, 1).map((index) => nameOf(people[index]!)), deleteRelationships: relationships.slice(0, cut) };
  });

function link(kind: number, one: GraphNode, crash: GraphNode, other: GraphNode, meeting: GraphNode, { at, confidence }: Properties): GraphRelationship {
  if (kind === 0) return { kind: 'SUBMITTED', from: nameOf(one), to: nameOf(crash), properties: {} };
  if (kind === 1) return { kind: 'CLOSED', from: nameOf(one), to: nameOf(crash), properties: at === undefined ? {} : { at } };
  if (kind === 2) return { kind: 'RELATED_TO', from: nameOf(other), to: nameOf(crash), properties: {} };
  return { kind: 'ATTENDED', from: nameOf(one), to: nameOf(meeting), properties: confidence === undefined ? {} : { confidence } };
}

const nameOf = ({ kind, id }: GraphNode) => ({ kind, id });
