/** Of the exam of `GraphStore`: one value of Cypher is one value of JSON, from every store. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CypherValue } from '../graph-store.ts';
import { issue, nothing, person, relationship, rowsOf, valueOf, type Exam } from './under-exam.ts';

const expressions: readonly [string, CypherValue][] = [
  ['null', null],
  ['true', true],
  ['1', 1],
  ['-0', 0],
  ['1.0', 1],
  ['1.5e3', 1500],
  ['7 / 2', 3],
  ['-7 / 2', -3],
  ['7 / 2.0', 3.5],
  ['7 % 3', 1],
  ['2 ^ 3', 8],
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740993', 9_007_199_254_740_993n],
  ['-9007199254740993', -9_007_199_254_740_993n],
  ['9223372036854775807', 9_223_372_036_854_775_807n],
  ['0.1 + 0.2', 0.1 + 0.2],
  ['1e300 * 10', 1e301],
  ["'张三 🎧'", '张三 🎧'],
  ["'it\\'s'", "it's"],
  ['"a\\nb\\\\"', 'a\nb\\'],
  ["size('🎧é')", 2],
  ['[]', []],
  ['[1, [2, null], {a: [true]}]', [1, [2, null], { a: [true] }]],
  ['{}', {}],
  ["{b: 1, a: {c: null}, `x y`: 'z'}", { 'x y': 'z', a: { c: null }, b: 1 }],
  ["{nodes: [], edges: 1}", { edges: 1, nodes: [] }],
  ["date('2026-01-02')", '2026-01-02'],
  ["datetime('2026-01-02T03:04:05Z')", '2026-01-02T03:04:05Z'],
  ["datetime('2026-01-02T03:04:05.5Z')", '2026-01-02T03:04:05.5Z'],
  ["datetime('2026-01-02T03:04:05.120+02:00')", '2026-01-02T03:04:05.12+02:00'],
  ["date('2026-01-31') + duration('P1M')", '2026-02-28'],
  ["duration('P1D')", 'P1D'],
  ["duration('P14M')", 'P1Y2M'],
  ["duration('P1Y2M3DT4H5M6.5S')", 'P1Y2M3DT4H5M6.5S'],
  ["duration({days: -1})", '-P1D'],
  ["[x IN range(1, 4) WHERE x % 2 = 0 | x * x]", [4, 16]],
  ["split('a,b', ',')", ['a', 'b']],
  ["CASE WHEN null THEN 1 ELSE 'no' END", 'no'],
];

export function valuesAreCanonical(exam: Exam): void {
  describe('a value', () => {
    it.each(expressions)('%s is %p', async (expression, value) => {
      expect(await valueOf(exam, expression)).toEqual(value);
    });

    it('that is given as a parameter comes back as it is', async () => {
      const json = fc.letrec<{ value: CypherValue }>((tie) => ({
        value: fc.oneof(
          { depthSize: 'small' },
          fc.constantFrom(null, true, false),
          fc.integer(),
          fc.bigInt({ min: 2n ** 53n + 1n, max: 2n ** 63n - 1n }),
          fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => (Object.is(value, -0) ? 0 : value)),
          fc.string({ unit: 'grapheme' }),
          fc.array(tie('value'), { maxLength: 4 }) as fc.Arbitrary<CypherValue>,
          fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), tie('value'), { maxKeys: 4, noNullPrototype: true }) as fc.Arbitrary<CypherValue>,
        ),
      })).value;
      await fc.assert(
        fc.asyncProperty(json, async (value) => {
          expect(await valueOf(exam, '$value', { value })).toEqual(value);
        }),
        { numRuns: 60 },
      );
    });

    it('that is a whole number is an integer as a parameter, any other a float', async () => {
      expect(await rowsOf(exam, 'RETURN $a / 2, $b / 2, range(1, $a), $c', { a: 3, b: 2.5, c: 9_007_199_254_740_993n })).toEqual([[1, 1.25, [1, 2, 3], 9_007_199_254_740_993n]]);
    });
  });
}

export function entitiesAreCanonical(exam: Exam): void {
  describe('a node, a relationship, a path', () => {
    const [ana, crash] = [person('ana', { name: 'Ana', aliases: ['b', 'a'], bot: false }), issue('o/r#1', { number: 1 })];
    const node = (one: typeof ana): CypherValue => ({ labels: [one.kind], properties: one.properties });
    const closed = { type: 'CLOSED', properties: { at: '2026-11-20T08:30:00Z' } };
    const put = (): Promise<void> => exam().store.apply({ ...nothing, putNodes: [ana, crash], putRelationships: [relationship(ana, 'CLOSED', crash, { at: '2026-11-20T08:30:00Z' })] });

    it('is its labels or type and its properties, without ids of the store', async () => {
      await put();
      expect(await rowsOf(exam, 'MATCH (p:Person)-[r]->(i) RETURN p, r, i')).toEqual([[node(ana), closed, node(crash)]]);
      expect(await rowsOf(exam, 'MATCH path = (p:Person)-[r]->(i) RETURN path, nodes(path), relationships(path), length(path)')).toEqual([
        [{ nodes: [node(ana), node(crash)], relationships: [closed] }, [node(ana), node(crash)], [closed], 1],
      ]);
      const [[keys]] = (await rowsOf(exam, 'MATCH (p:Person) RETURN [p, {who: p}]')) as [[CypherValue]];
      expect(JSON.stringify(keys)).toBe(`[${JSON.stringify({ labels: ['Person'], properties: { aliases: ['b', 'a'], bot: false, id: 'ana', name: 'Ana' } })},{"who":${JSON.stringify({ labels: ['Person'], properties: { aliases: ['b', 'a'], bot: false, id: 'ana', name: 'Ana' } })}}]`);
    });

    it('backwards along a relationship is a path too, and an end that is not found is null', async () => {
      await put();
      expect(await rowsOf(exam, 'MATCH path = (i:Issue)<--(p) RETURN path')).toEqual([[{ nodes: [node(crash), node(ana)], relationships: [closed] }]]);
      expect(await rowsOf(exam, 'MATCH (i:Issue) OPTIONAL MATCH (i)-[r:CLOSES]->(x) RETURN i.id, r, x')).toEqual([['o/r#1', null, null]]);
    });

    it('has labels, a type, keys and properties that can be asked', async () => {
      await put();
      expect(await rowsOf(exam, 'MATCH (p:Person)-[r]->() RETURN labels(p), type(r), properties(r), p.missing, startNode(r).id, endNode(r).id')).toEqual([[['Person'], 'CLOSED', closed.properties, null, 'ana', 'o/r#1']]);
    });
  });
}
