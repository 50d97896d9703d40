import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ColloquyError } from '#schemas/failure';
import { compareRows, compareText, compareValues } from './canonical-order.ts';
import { orderedStatement } from './ordered-statement.ts';
import { checkReadOnly } from './read-only.ts';
import { canonicalTemporal } from './temporal-text.ts';
import { tokenize } from './tokens.ts';
import type { CypherValue } from '../graph-store.ts';

const ordered = (statement: string) => orderedStatement(statement, tokenize(statement), 11);

describe('a statement as tokens', () => {
  it('tells texts, names in backticks, comments and parameters from words', () => {
    const kinds = tokenize("MATCH (`a b`) // RETURN\nWHERE 'it\\'s \"x\"' = $p /* SET */ RETURN 1.5e3, [1..2]").map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds).toEqual(
      ['word MATCH', 'symbol (', 'quotedName `a b`', 'symbol )', 'word WHERE', "string 'it\\'s \"x\"'", 'symbol =', 'parameter $p', 'word RETURN', 'number 1.5e3', 'symbol ,', 'symbol [', 'number 1', 'symbol ..', 'number 2', 'symbol ]'],
    );
  });

  it.each(["RETURN 'open", 'RETURN `open', 'RETURN (1', 'RETURN 1)', 'RETURN [1)', 'RETURN #', "RETURN '\\u0027'"])('is invalid where it cannot be read: %s', (statement) => {
    expect(() => tokenize(statement)).toThrow(ColloquyError);
  });
});

describe('a statement in one order', () => {
  it.each([
    ['MATCH (n) RETURN n', 'MATCH (n) RETURN n LIMIT 11', 'a bound is put to what has none'],
    ['MATCH (n) RETURN n;', 'MATCH (n) RETURN n LIMIT 11;', 'before the semicolon'],
    ['MATCH (p:Person) RETURN p LIMIT 3', 'MATCH (p:Person) RETURN p ORDER BY p.id, p.path LIMIT 3', 'a node is ordered by its key'],
    ['MATCH (p:Person) RETURN p.name AS n ORDER BY n DESC', 'MATCH (p:Person) RETURN p.name AS n ORDER BY n DESC LIMIT 11', 'a column that is a key already is none again'],
    ['MATCH (a)-[r]->(b) RETURN r, a.id ORDER BY r.at LIMIT 1', 'MATCH (a)-[r]->(b) RETURN r, a.id ORDER BY r.at, coalesce(startNode(r).id, startNode(r).path), type(r), coalesce(endNode(r).id, endNode(r).path), a.id LIMIT 1', 'a relationship by its ends and its type'],
    ['MATCH (p:Person) WITH p SKIP 1 RETURN count(p)', 'MATCH (p:Person) WITH p ORDER BY p.id, p.path SKIP 1 RETURN count(p) LIMIT 11', 'in a clause between'],
    ['MATCH (p:Person) RETURN p ORDER BY p DESC', 'MATCH (p:Person) RETURN p ORDER BY p.id DESC, p.path DESC LIMIT 11', 'and where it is the sort key'],
    ['MATCH (p:Person)--(i) RETURN p.name, collect(i) AS l LIMIT 1', 'MATCH (p:Person)--(i) RETURN p.name, collect(i) AS l ORDER BY p.name LIMIT 1', 'groups by what they are grouped by'],
    ['MATCH (p)--(i) WITH p, collect(i.id) AS l RETURN l', 'MATCH (p)--(i) WITH * ORDER BY i.id WITH p, collect(i.id) AS l RETURN l LIMIT 11', 'rows that are collected on the way'],
    ['MATCH (p) RETURN COLLECT { MATCH (p)--(i) RETURN i.id } AS l', 'MATCH (p) RETURN COLLECT { MATCH (p)--(i) RETURN i.id ORDER BY i.id } AS l LIMIT 11', 'a list by what it holds'],
    ['MATCH (p) WITH [(p)--(i) | i.id] AS l RETURN l[0]', 'MATCH (p) WITH COLLECT { MATCH (p)--(i) RETURN i.id ORDER BY i.id } AS l RETURN l[0] LIMIT 11', 'and a list of a pattern'],
    ["RETURN 'LIMIT 1' AS limit LIMIT 1", "RETURN 'LIMIT 1' AS limit LIMIT 1", 'a word in a text is no clause'],
    ["MATCH (p) WHERE p.name STARTS WITH 'a' RETURN p.name", "MATCH (p) WHERE p.name STARTS WITH 'a' RETURN p.name LIMIT 11", 'STARTS WITH is no clause'],
    ['RETURN 1 AS x UNION RETURN 2 AS x', 'RETURN 1 AS x UNION RETURN 2 AS x', 'a UNION is cut when it is there'],
  ])('%s is asked as %s (%s)', (statement, text) => {
    expect(ordered(statement).text).toBe(text);
  });

  it('knows which lists have no order of their own', () => {
    expect(ordered('MATCH (n) RETURN labels(n), n.aliases, collect(n.id), [(n)--(m) | m.id], keys(n) + 1').unorderedLists).toEqual([0, 2, 3]);
    expect(ordered('MATCH (n) WITH n ORDER BY n.id RETURN collect(n.id)').unorderedLists).toEqual([]);
  });

  it('has none where what is cut off holds nodes in a map', () => {
    expect(ordered('MATCH (a)--(b) RETURN DISTINCT {a: a, b: b} AS m LIMIT 1').isUnclear).toBe(true);
    expect(ordered('MATCH (a)--(b) RETURN {a: a, b: b} AS m LIMIT 1').isUnclear).toBe(false);
  });

  it('is along the first of the shortest paths where more than its length is asked', () => {
    expect(ordered("MATCH p = shortestPath((a:A)-[:K*]-(b:B)) RETURN nodes(p)").text).toContain('MATCH (a:A), (b:B) CALL { WITH a, b MATCH p = allShortestPaths((a)-[:K*]-(b)) RETURN p ORDER BY');
    expect(ordered('MATCH p = shortestPath((a:A)-[:K*]-(b:B)) RETURN length(p)').text).toContain('shortestPath((a:A)-[:K*]-(b:B))');
  });

  it('made of any words is understood, or refused in plain words; nothing breaks', () => {
    const words = fc.constantFrom(
      ...['MATCH', 'RETURN', 'WITH', 'ORDER', 'BY', 'LIMIT', 'SKIP', 'AS', 'x', 'n', '`a`', "'t'", '1', '1.5', '$p', '.', ',', ':', '(', ')', '[', ']', '{', '}', '+', '-', '=', '<', 'IN', 'CASE', 'WHEN', 'END', 'any', 'WHERE', '*', '..', 'UNION', 'CALL', 'NOT', 'null', ';', 'COUNT'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const statement = parts.join(' ');
        try {
          checkReadOnly(statement, tokenize(statement));
          ordered(statement);
        } catch (error) {
          expect(error).toBeInstanceOf(ColloquyError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the order of values', () => {
  const value = fc.letrec<{ value: CypherValue }>((tie) => ({
    value: fc.oneof(
      fc.constantFrom<CypherValue>(null, true, false, Number.NaN),
      fc.integer(),
      fc.bigInt(),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.array(tie('value'), { maxLength: 2 }) as fc.Arbitrary<CypherValue>,
      fc.dictionary(fc.string({ maxLength: 2 }), tie('value'), { maxKeys: 2 }) as fc.Arbitrary<CypherValue>,
    ),
  })).value;

  it('is one and the same from whichever side it is looked at, and goes through', () => {
    fc.assert(
      fc.property(value, value, value, (one, two, three) => {
        expect(Math.sign(compareValues(one, two))).toBe(-Math.sign(compareValues(two, one)) + 0);
        const sorted = [[one], [two], [three]].sort(compareRows);
        expect(compareRows(sorted[0]!, sorted[2]!)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('of texts is that of their code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(Math.sign(compareText(one, other))).toBe(Math.sign(Buffer.compare(Buffer.from(one), Buffer.from(other))));
      }),
    );
  });
});

describe('a date, a time or a duration', () => {
  it.each([
    ['2026-01-02T03:04:05.500000000Z', '2026-01-02T03:04:05.5Z'],
    ['2026-01-02T03:04:00Z', '2026-01-02T03:04:00Z'],
    ['10:11:12.120000000+01:00', '10:11:12.12+01:00'],
    ['2026-01-10', '2026-01-10'],
    ['P1DT', 'P1D'],
    ['P1Y2MT', 'P1Y2M'],
    ['P-1DT', '-P1D'],
    ['P1DT-1S', 'P1DT-1S'],
    ['PT0S', 'PT0S'],
    ['P1Y2M3DT4H5M6.500000000S', 'P1Y2M3DT4H5M6.5S'],
  ])('%s is written %s', (text, short) => {
    expect(canonicalTemporal(text)).toBe(short);
  });
});
