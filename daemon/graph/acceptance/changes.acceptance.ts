/** Of the exam of `GraphStore`: what a change leaves. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphNode } from '#schemas/graph';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { all, issue, mark, note, nothing, person, project, pullRequest, relationship, rowsOf, type Exam } from './under-exam.ts';

export function changesAreExact(exam: Exam): void {
  const apply = (change: Partial<typeof nothing>): Promise<void> => exam().store.apply({ ...nothing, ...change });
  const nodes = (): Promise<unknown[]> => all(exam().store.nodes());
  const relationships = (): Promise<unknown[]> => all(exam().store.relationships());
  const [ana, bob, crash] = [person('login:ana', { name: 'Ana', aliases: ['A.', 'asilva'] }), person('login:bob', { name: 'Bob' }), issue('o/r#1', { title: 'Crash' })];

  describe('a change', () => {
    it('leaves nodes and relationships with exactly the properties that it says', async () => {
      const submitted = relationship(ana, 'SUBMITTED', crash);
      const closed = relationship(bob, 'CLOSED', crash, { at: '2026-11-20T08:30:00Z' });
      await apply({ putNodes: [crash, bob, ana], putRelationships: [submitted, closed] });
      expect(await nodes()).toEqual([crash, ana, bob]);
      expect(await relationships()).toEqual([submitted, closed]);
    });

    it('takes away a property that is no longer said, of a node and of a relationship', async () => {
      await apply({ putNodes: [person('login:ana', { name: 'Ana', login: 'ana' }), crash], putRelationships: [relationship(ana, 'CLOSED', crash, { at: '2026-11-20T08:30:00Z' })] });
      await apply({ putNodes: [person('login:ana', { name: 'Ana S.' })], putRelationships: [relationship(ana, 'CLOSED', crash)] });
      expect(await nodes()).toEqual([crash, person('login:ana', { name: 'Ana S.' })]);
      expect(await relationships()).toEqual([relationship(ana, 'CLOSED', crash)]);
    });

    it('applied again changes nothing more', async () => {
      const change = { putNodes: [ana, crash], putRelationships: [relationship(ana, 'SUBMITTED', crash)], deleteNodes: [bob], deleteRelationships: [relationship(bob, 'CLOSED', crash)] };
      await apply(change);
      const before = [await nodes(), await relationships()];
      await apply(change);
      expect([await nodes(), await relationships()]).toEqual(before);
    });

    it('takes a node away with all its relationships, and no other', async () => {
      await apply({ putNodes: [ana, bob, crash], putRelationships: [relationship(ana, 'SUBMITTED', crash), relationship(bob, 'CLOSED', crash)] });
      await apply({ deleteNodes: [{ kind: 'Person', id: ana.id }] });
      expect(await nodes()).toEqual([crash, bob]);
      expect(await relationships()).toEqual([relationship(bob, 'CLOSED', crash)]);
    });

    it('takes a relationship away and leaves its ends, and the other one between them', async () => {
      await apply({ putNodes: [ana, crash], putRelationships: [relationship(ana, 'SUBMITTED', crash), relationship(ana, 'CLOSED', crash)] });
      await apply({ deleteRelationships: [relationship(ana, 'CLOSED', crash)] });
      expect(await relationships()).toEqual([relationship(ana, 'SUBMITTED', crash)]);
      expect(await nodes()).toHaveLength(2);
    });

    it('takes away what is not there without a word', async () => {
      await apply({ deleteNodes: [ana], deleteRelationships: [relationship(ana, 'CLOSED', crash)] });
      expect(await nodes()).toEqual([]);
    });

    it('with a relationship whose end is missing is an error, and nothing of it is applied', async () => {
      await apply({ putNodes: [crash] });
      const change = { putNodes: [ana], deleteNodes: [crash], putRelationships: [relationship(ana, 'SUBMITTED', issue('o/r#2'))] };
      expect(await failureCodeOf(() => apply(change))).toBe('internal');
      expect(await nodes()).toEqual([crash]);
    });

    it('keeps a thing that points at itself, and both directions between two', async () => {
      const itself = relationship(crash, 'RELATED_TO', crash);
      const other = issue('o/r#2');
      const both = [relationship(crash, 'RELATED_TO', other), relationship(other, 'RELATED_TO', crash)];
      await apply({ putNodes: [crash, other], putRelationships: [...both, itself] });
      expect(await relationships()).toEqual([itself, both[0], both[1]]);
    });

    it('says the last when it says a node twice', async () => {
      await apply({ putNodes: [person('p', { name: 'old', login: 'x' }), person('p', { name: 'new' })] });
      expect(await nodes()).toEqual([person('p', { name: 'new' })]);
    });

    it('keeps two kinds with one id apart, and names notes by their path', async () => {
      const [asPerson, asProject, asNote] = [person('atlas'), project('atlas'), note('atlas')];
      await apply({ putNodes: [asPerson, asProject, asNote], putRelationships: [relationship(asNote, 'ABOUT', asProject), relationship(asPerson, 'MENTIONED_IN', asNote)] });
      await apply({ deleteNodes: [asPerson] });
      expect(await nodes()).toEqual([asNote, asProject]);
      expect(await relationships()).toEqual([relationship(asNote, 'ABOUT', asProject)]);
    });

    it('may be larger than a batch', async () => {
      const many = Array.from({ length: 12_000 }, (_, index) => issue(`o/r#${String(index).padStart(5, '0')}`, { number: index }));
      await apply({ putNodes: [...many, ana], putRelationships: many.map((one) => relationship(ana, 'SUBMITTED', one)) });
      expect(await nodes()).toEqual([...many, ana]);
      expect(await relationships()).toHaveLength(12_000);
      expect(await rowsOf(exam, 'MATCH (:Person)-[:SUBMITTED]->(i) RETURN count(i)')).toEqual([[12_000]]);
    });
  });

  describe('a change whose elements are new', () => {
    const meeting: GraphNode = { kind: 'Meeting', id: 'm', properties: { id: 'm', duration_s: 60, confidence: 0.5, title: "'}) DETACH DELETE n //" } };
    const short: GraphNode = { kind: 'Meeting', id: 's', properties: { id: 's', duration_s: 0.25 } };
    const full = {
      putNodes: [meeting, short, person('p', { bot: true, github_id: 9_007_199_254_740_991, aliases: [], emails: ['a@b.c', '张三'] }), person('q'), note('atlas'), project('atlas')],
      putRelationships: [
        relationship(person('p'), 'ATTENDED', meeting, { confidence: 1 }),
        relationship(person('q'), 'ATTENDED', meeting, { confidence: 0.5, segment_ids: ['m#1', 'm#2'] }),
        relationship(meeting, 'PART_OF', project('atlas')),
        relationship(note('atlas'), 'ABOUT', project('atlas')),
        relationship(meeting, 'RELATED_TO', meeting),
      ],
    };
    it('leaves what it would leave if they were looked for, and what is put later finds it', async () => {
      await apply(full);
      const half = 'MATCH (n) OPTIONAL MATCH (n)-[r:ATTENDED]->() RETURN n.id, n.duration_s / 7, r.confidence / 2 ORDER BY n.id, r.confidence';
      const expected = [await nodes(), await relationships(), await rowsOf(exam, half)];
      await exam().store.reset(mark);
      await exam().store.apply({ ...nothing, putNodes: full.putNodes }, { isNew: true });
      await exam().store.apply({ ...nothing, putRelationships: full.putRelationships }, { isNew: true });
      expect([await nodes(), await relationships(), await rowsOf(exam, half)]).toEqual(expected);
      await apply(full);
      expect([await nodes(), await relationships(), await rowsOf(exam, half)]).toEqual(expected);
    });

    it('is an error when an end is missing, and is whole when it is given again', async () => {
      const broken = { ...nothing, putNodes: [ana], putRelationships: [relationship(ana, 'SUBMITTED', crash)] };
      expect(await failureCodeOf(() => exam().store.apply(broken, { isNew: true }))).toBe('internal');
      expect(await relationships()).toEqual([]);
      await apply({ ...broken, putNodes: [ana, crash] });
      expect([await nodes(), await relationships()]).toEqual([[crash, ana], broken.putRelationships]);
    });
  });

  describe('a text', () => {
    const texts = ["O'Brien", '"quoted"', 'back\\slash', 'line\nbreak\r\n\ttab', "'}) DETACH DELETE n //", '`tick` $param {map}', '🎧 👩‍👩‍👧 é é', '张三', '\\u0027', '', ' ', 'x'.repeat(1_000_000)];
    it('is kept as it is in ids and properties, whatever it holds', async () => {
      const people = texts.map((text) => person(`id ${text.slice(0, 1000)}`, { name: text, aliases: [text, 'z'] }));
      await apply({ putNodes: people });
      const kept = (await nodes()) as GraphNode[];
      expect(kept).toHaveLength(texts.length);
      for (const one of people) expect(kept).toContainEqual(one);
      for (const text of texts) expect(await rowsOf(exam, 'MATCH (p:Person {name: $text}) RETURN p.id', { text })).toEqual([[`id ${text.slice(0, 1000)}`]]);
    });

    it('of any characters comes back as it went in, as text and in a list', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 5 }), async (aliases) => {
          const one = person(`p ${aliases.join('')}`, { name: aliases[0]!, aliases });
          await exam().store.apply({ ...nothing, putNodes: [one] });
          expect(await rowsOf(exam, 'MATCH (p:Person {id: $id}) RETURN p.name, p.aliases', { id: one.id })).toEqual([[aliases[0], aliases]]);
        }),
        { numRuns: 30 },
      );
    });
  });

  describe('a property', () => {
    it('is an integer, a float, a boolean, a text or a list of texts, as the schema says', async () => {
      const meeting: GraphNode = { kind: 'Meeting', id: 'm', properties: { id: 'm', duration_s: 60, confidence: 1, title: 'Sync' } };
      await apply({ putNodes: [meeting, person('p', { bot: true, github_id: 9_007_199_254_740_991, aliases: [], emails: ['a@b.c'] }), pullRequest('o/r#1', { number: 7, draft: false })] });
      expect(await nodes()).toContainEqual(meeting);
      expect(await rowsOf(exam, 'MATCH (m:Meeting) RETURN m.duration_s / 7, m.confidence / 2')).toEqual([[60 / 7, 0.5]]);
      expect(await rowsOf(exam, 'MATCH (p:PullRequest) RETURN p.number / 2, p.draft')).toEqual([[3, false]]);
      expect(await rowsOf(exam, 'MATCH (p:Person) RETURN p.github_id, p.bot, p.aliases, p.emails')).toEqual([[9_007_199_254_740_991, true, [], ['a@b.c']]]);
    });
  });

  describe('the mark', () => {
    it('says of which facts and of which schema the graph is, and nothing before there is one', async () => {
      expect(await exam().store.mark()).toEqual(mark);
      await exam().store.reset({ schemaVersion: 7, factsId: "other 'facts'" });
      expect(await exam().store.mark()).toEqual({ schemaVersion: 7, factsId: "other 'facts'" });
    });

    it('is no part of the graph that is read', async () => {
      expect(await nodes()).toEqual([]);
      expect(await rowsOf(exam, 'MATCH (n:Person) RETURN count(n)')).toEqual([[0]]);
    });

    it('stays when the graph changes; a reset takes the whole graph away', async () => {
      await apply({ putNodes: [ana, crash], putRelationships: [relationship(ana, 'SUBMITTED', crash)] });
      expect(await exam().store.mark()).toEqual(mark);
      await exam().store.reset(mark);
      expect([await nodes(), await relationships()]).toEqual([[], []]);
    });
  });

  it('gives nodes and relationships in one order, whatever order they came in', async () => {
    const names = ['b', 'a', 'B', 'é', 'ﬀ', '🎧', '张', 'a b', '10', '9'];
    const people = names.map((name) => person(name));
    await apply({ putNodes: people, putRelationships: [] });
    expect(((await nodes()) as GraphNode[]).map((node) => node.id)).toEqual(['10', '9', 'B', 'a', 'a b', 'b', 'é', '张', 'ﬀ', '🎧']);
    await exam().store.reset(mark);
    await apply({ putNodes: people.toReversed() });
    expect(((await nodes()) as GraphNode[]).map((node) => node.id)).toEqual(['10', '9', 'B', 'a', 'a b', 'b', 'é', '张', 'ﬀ', '🎧']);
  });
}
