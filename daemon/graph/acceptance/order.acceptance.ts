/** Of the exam of `GraphStore`: the same rows in the same order, whatever order things came in. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { issue, nothing, person, relationship, rowsOf, type Exam } from './under-exam.ts';

export function orderIsOne(exam: Exam): void {
  describe('rows', () => {
    const people = ['c', 'a', '🎧', 'b', 'ﬀ'].map((id, index) => person(id, { name: index % 2 === 0 ? 'even' : 'odd', ...(index < 2 ? {} : { login: `l${index}` }) }));
    beforeEach(async () => {
      const crash = issue('o/r#1', { number: 1 });
      await exam().store.apply({ ...nothing, putNodes: [...people, crash], putRelationships: people.map((one) => relationship(one, 'CLOSED', crash, { at: `2026-01-0${one.id.length}T00:00:00Z` })) });
    });
    const first = async (statement: string, parameters = {}): Promise<unknown[]> => (await rowsOf(exam, statement, parameters)).map(([value]) => value);

    it('without an order come in one order all the same', async () => {
      expect(await first('MATCH (p:Person) RETURN p.id')).toEqual(['a', 'b', 'c', 'ﬀ', '🎧']);
      expect(await first('MATCH (p:Person) RETURN p.login, p.id')).toEqual(['l2', 'l3', 'l4', null, null]);
      expect(await first("UNWIND [3, 'x', null, 1.5, true, [1], {a: 1}, 'A', false, [0, 5], -1] AS x RETURN x")).toEqual([{ a: 1 }, [0, 5], [1], 'A', 'x', false, true, -1, 1.5, 3, null]);
      expect(await first("RETURN 2 AS x UNION ALL RETURN 1 AS x UNION ALL RETURN 2 AS x")).toEqual([1, 2, 2]);
    });

    it('that an ORDER BY takes for equal come in the order of their other columns', async () => {
      expect(await rowsOf(exam, 'MATCH (p:Person) RETURN p.name AS name, p.id ORDER BY name DESC')).toEqual([['odd', 'a'], ['odd', 'b'], ['even', 'c'], ['even', 'ﬀ'], ['even', '🎧']]);
      expect((await rowsOf(exam, 'MATCH (p:Person) RETURN p ORDER BY p.name')).map(([p]) => (p as { properties: { id: string } }).properties.id)).toEqual(['c', 'ﬀ', '🎧', 'a', 'b']);
    });

    it('are cut off at the same place', async () => {
      expect(await first('MATCH (p:Person) RETURN p.id LIMIT 2')).toEqual(['a', 'b']);
      expect(await first('MATCH (p:Person) RETURN p.id SKIP $skip LIMIT $limit', { skip: 1, limit: 2 })).toEqual(['b', 'c']);
      expect(await first('MATCH (p:Person) WITH p ORDER BY p.name DESC LIMIT 3 RETURN p.id')).toEqual(['a', 'b', 'c']);
      expect(await first('MATCH (p:Person) WITH p LIMIT 2 RETURN p.id')).toEqual(['a', 'b']);
      expect((await rowsOf(exam, 'MATCH (p:Person)-[r:CLOSED]->(i) RETURN p AS who, i ORDER BY i.number LIMIT 1')).map(([p]) => (p as { properties: { id: string } }).properties.id)).toEqual(['a']);
    });

    it('are ordered by groups, distinct values and numbers alike', async () => {
      expect(await rowsOf(exam, 'MATCH (p:Person) RETURN p.name, count(*) ORDER BY count(*) DESC')).toEqual([['even', 3], ['odd', 2]]);
      expect(await first('MATCH (p:Person) RETURN DISTINCT p.name')).toEqual(['even', 'odd']);
      expect(await first('MATCH (p:Person) RETURN DISTINCT p.name AS n ORDER BY n DESC')).toEqual(['odd', 'even']);
      expect(await first('UNWIND [10, 9, 1.5, -3, 9007199254740993] AS x RETURN x ORDER BY x DESC')).toEqual([9_007_199_254_740_993n, 10, 9, 1.5, -3]);
      expect(await first('MATCH (p:Person) RETURN p.login ORDER BY p.login')).toEqual(['l2', 'l3', 'l4', null, null]);
      expect(await first('MATCH (p:Person) RETURN p.login ORDER BY p.login DESC')).toEqual([null, null, 'l4', 'l3', 'l2']);
    });

    it('of * have their columns in the order of their names', async () => {
      const { columns, rows } = await exam().store.read("MATCH (p:Person {id: 'a'})-[r]->(b) WITH p.id AS z, b.id AS a, 1 AS m RETURN *");
      expect([columns, rows]).toEqual([['a', 'm', 'z'], [['o/r#1', 1, 'a']]]);
    });

    it('of lists that have no order of their own have one all the same', async () => {
      expect(await first('MATCH (p:Person) RETURN collect(p.id)')).toEqual([['a', 'b', 'c', 'ﬀ', '🎧']]);
      expect(await first('MATCH (i:Issue) RETURN [(i)<-[:CLOSED]-(p) | p.id]')).toEqual([['a', 'b', 'c', 'ﬀ', '🎧']]);
      expect(await first("MATCH (p:Person {id: 'b'}) RETURN keys(p)")).toEqual([['id', 'login', 'name']]);
    });

    it('of collected values keep the order that was asked for', async () => {
      expect(await first('MATCH (p:Person) WITH p ORDER BY p.id DESC RETURN collect(p.id)')).toEqual([['🎧', 'ﬀ', 'c', 'b', 'a']]);
      expect(await first('MATCH (p:Person) WITH p ORDER BY p.name RETURN collect(p.id)')).toEqual([['c', 'ﬀ', '🎧', 'a', 'b']]);
    });
  });
}
