/** Of the exam of `GraphStore`: how statements are asked, and when they end. */
import { describe, expect, it } from '@jest/globals';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { issue, nothing, person, project, pullRequest, relationship, rowsOf, type Exam } from './under-exam.ts';

export function readsAreBounded(exam: Exam): void {
  const read = (...[statement, parameters, limits]: Parameters<ReturnType<Exam>['store']['read']>) => exam().store.read(statement, parameters, limits);
  const putPeople = (count: number): Promise<void> =>
    exam().store.apply({ ...nothing, putNodes: Array.from({ length: count }, (_, index) => person(`p${String(index).padStart(4, '0')}`, { name: `Name ${index % 7}` })) });

  describe('a read', () => {
    it('answers with columns and rows, and takes parameters', async () => {
      await putPeople(3);
      expect(await read('MATCH (p:Person) WHERE p.id IN $ids RETURN p.id AS id, $more.x AS x ORDER BY id', { ids: ['p0000', 'p0002'], more: { x: [1, 'a'] } })).toEqual({
        columns: ['id', 'x'],
        rows: [
          ['p0000', [1, 'a']],
          ['p0002', [1, 'a']],
        ],
        truncated: false,
      });
    });

    it('names columns as they are written, also when there are no rows', async () => {
      const { columns, rows } = await read('MATCH (p:Person) RETURN p.name, p . id,  count( * )  AS n, toUpper( p.name ), `p`.login AS `the login`');
      expect([columns, rows]).toEqual([['p.name', 'p . id', 'n', 'toUpper( p.name )', 'the login'], []]);
    });

    it('gives at most so many rows, says that there are more, and always the same ones', async () => {
      await putPeople(50);
      const some = await read('MATCH (p:Person) RETURN p.name, p.id', {}, { maxRows: 3 });
      expect(some).toEqual({ columns: ['p.name', 'p.id'], rows: [['Name 0', 'p0000'], ['Name 0', 'p0007'], ['Name 0', 'p0014']], truncated: true });
      expect(await read('MATCH (p:Person) RETURN p.id', {}, { maxRows: 50 })).toMatchObject({ truncated: false });
      expect((await read('MATCH (p:Person) RETURN p.id SKIP 2', {}, { maxRows: 2 })).rows).toEqual([['p0002'], ['p0003']]);
      expect(await read('MATCH (p:Person) RETURN p.id LIMIT 40', {}, { maxRows: 2 })).toMatchObject({ rows: [['p0000'], ['p0001']], truncated: true });
      expect(await read('MATCH (p:Person) RETURN p.id UNION ALL MATCH (p:Person) RETURN p.id', {}, { maxRows: 3 })).toMatchObject({ rows: [['p0000'], ['p0000'], ['p0001']], truncated: true });
    });

    it('that multiplies everything with everything is stopped in time, and the next one is answered', async () => {
      await putPeople(400);
      const monster = 'MATCH (a:Person), (b:Person), (c:Person), (d:Person) WHERE a.name + b.name + c.name = d.id RETURN count(*)';
      expect(await failureCodeOf(() => read(monster, {}, { timeoutMs: 300 }))).toBe('graph_timed_out');
      expect(await rowsOf(exam, 'MATCH (p:Person) RETURN count(p)')).toEqual([[400]]);
      await putPeople(401);
      expect(await rowsOf(exam, 'MATCH (p:Person) RETURN count(p)')).toEqual([[401]]);
    });

    it('finds the shortest path between two among many, with its ends in the same MATCH', async () => {
      const people = Array.from({ length: 300 }, (_, index) => person(`p${index}`));
      const crashes = [issue('o/r#1'), issue('o/r#2'), issue('o/r#3')];
      const links = people.flatMap((one, index) => crashes.filter((_, at) => (index + at) % 2 === 0).map((crash) => relationship(one, 'CLOSED', crash)));
      await exam().store.apply({ ...nothing, putNodes: [...people, ...crashes], putRelationships: links });
      const statement = "MATCH (a:Person {id: 'p0'}), (b:Person {id: 'p9'}), p = shortestPath((a)-[*..6]-(b)) RETURN length(p)";
      await exam().store.apply({ ...nothing, putRelationships: [relationship(crashes[0]!, 'RELATED_TO', crashes[1]!)] });
      expect(await rowsOf(exam, statement)).toEqual([[3]]);
    });

    it('can be stopped by whoever asked, and leaves others alone', async () => {
      await putPeople(400);
      const controller = new AbortController();
      const monster = read('MATCH (a:Person), (b:Person), (c:Person), (d:Person) WHERE a.name + b.name + c.name = d.id RETURN count(*)', {}, { signal: controller.signal });
      const other = rowsOf(exam, 'MATCH (p:Person) RETURN count(p)');
      setImmediate(() => {
        controller.abort();
      });
      expect(await failureCodeOf(() => monster)).toBe('stopped');
      expect(await other).toEqual([[400]]);
      expect(await failureCodeOf(() => read('RETURN 1', {}, { signal: AbortSignal.abort() }))).toBe('stopped');
    });
  });

  it('answers the statements of the design as they are written', async () => {
    const [zhang, atlas, hermes] = [person('login:zhang', { name: '张三' }), project('o/atlas', { name: 'atlas' }), project('o/hermes', { name: 'hermes' })];
    const issues = [1, 2, 3, 4].map((day) => issue(`o/atlas#${day}`, { number: day, created_at: `2026-11-0${day}T00:00:00Z` }));
    const pulls = [5, 6, 7].map((number) => pullRequest(`o/atlas#${number}`, { number }));
    await exam().store.apply({
      ...nothing,
      putNodes: [zhang, atlas, hermes, ...issues, ...pulls],
      putRelationships: [...issues.map((one) => relationship(zhang, 'SUBMITTED', one)), ...pulls.map((one, index) => relationship(one, 'PART_OF', index === 0 ? hermes : atlas))],
    });
    expect(await read("MATCH (p:Person)-[:SUBMITTED]->(i:Issue) WHERE p.name = '张三' RETURN i ORDER BY i.created_at DESC LIMIT 3")).toEqual({
      columns: ['i'],
      rows: [issues[3], issues[2], issues[1]].map((one) => [{ labels: ['Issue'], properties: one!.properties }]),
      truncated: false,
    });
    expect(await read('MATCH (pr:PullRequest)-[:PART_OF]->(proj:Project) RETURN proj.name, count(pr) AS cnt ORDER BY cnt DESC LIMIT 1')).toEqual({ columns: ['proj.name', 'cnt'], rows: [['atlas', 2]], truncated: false });
    const merge = 'MERGE (p:Person {github_id: $id}) SET p.name = $name, p.avatar_url = $avatar';
    expect(await failureCodeOf(() => read(merge, { id: 7, name: 'Ana', avatar: 'https://a/b.png' }))).toBe('graph_statement_refused');
    for (const name of ['Ana', 'Ana Silva']) await exam().run(merge, { id: 7, name, avatar: 'https://a/b.png' });
    expect(await rowsOf(exam, 'MATCH (p:Person {github_id: 7}) RETURN p.name, p.avatar_url')).toEqual([['Ana Silva', 'https://a/b.png']]);
  });
}

export function wrongReadsFail(exam: Exam): void {
  describe('a read', () => {
    it.each([
      ['nonsense', 'FOO'],
      ['nothing', '  // only a comment'],
      ['an open text', "RETURN 'abc"],
      ['an open bracket', 'MATCH (n RETURN n'],
      ['an unknown variable', 'RETURN y'],
      ['an unknown function', 'RETURN frobnicate(1)'],
      ['a missing parameter', 'RETURN $missing'],
      ['two statements', 'RETURN 1; RETURN 2'],
      ['two columns of one name', 'RETURN 1 AS x, 2 AS x'],
      ['a division by zero', 'RETURN 1/0'],
      ['a limit below zero', 'MATCH (n) RETURN n LIMIT -1'],
      ['an aggregate where none can be', 'MATCH (n) WHERE count(n) > 1 RETURN n'],
      ['a SQL query', 'SELECT * FROM person'],
    ])('of %s fails as an invalid statement', async (_, statement) => {
      expect(await failureCodeOf(() => exam().store.read(statement))).toBe('graph_statement_invalid');
    });

    it.each([[{ p: undefined }], [{ p: () => 1 }], [{ p: Symbol('x') }], [{ p: new Map() }], [{ p: new Date(0) }], [{ p: [{ q: new Uint8Array(1) }] }]])('with a parameter that is no value of JSON fails as invalid (%#)', async (parameters) => {
      expect(await failureCodeOf(() => exam().store.read('RETURN $p', parameters))).toBe('graph_statement_invalid');
    });
  });
}
