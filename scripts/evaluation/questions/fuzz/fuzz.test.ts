import { describe, expect, it } from '@jest/globals';
import type { Plan, SetPlan } from '#schemas/query';
import { createNameBook } from '../../../../daemon/query/names/name-book.ts';
import { chance } from '../seeded.ts';
import { classify } from './classify.ts';
import { concernsOf, type Restated, type Surroundings } from './concerns.ts';
import { edits, mutate, piecesOf, type Mutation } from './mutate.ts';

const book = createNameBook([
  { kind: 'Person', id: 'login:asilva', name: 'Ana Silva', login: 'asilva' },
  { kind: 'Person', id: 'login:bcarter', name: 'Ben Carter', login: 'bcarter' },
  { kind: 'Project', id: 'acme/atlas', name: 'atlas' },
]);
const around: Surroundings = { book, clock: { today: '2026-11-18', zone: 'UTC' }, me: 'login:bcarter' };

const pulls = (...where: SetPlan['where']): Plan => ({ ask: 'find', set: { kind: 'PullRequest', where } });
const inAtlas: SetPlan['where'][number] = { is: 'linked', role: 'project', to: { kind: 'Project', where: [{ is: 'named', ids: ['acme/atlas'] }] } };
const open: SetPlan['where'][number] = { is: 'one of', property: 'state', values: ['open'] };
const before: Restated = { question: 'open PRs in atlas', plan: pulls(inAtlas, open), reading: 'Open pull requests in atlas' };
const changed = (edit: Mutation['edit'], text: string, out: string[], put: string[]): Mutation => ({ edit, text, out, put });

describe('a question with a word changed', () => {
  it('takes words of English at spaces, and of Chinese by a dictionary', () => {
    const words = (question: string): string[] => piecesOf(question).map(({ start, end }) => question.slice(start, end));
    expect(words("Ben's open PRs, in atlas#12?")).toEqual(["Ben's", 'open', 'PRs', 'in', 'atlas#12']);
    expect(words('张三关闭的 issue')).toContain('关闭');
  });

  it('is the same one every time, with one word less, more, elsewhere or in another place', () => {
    for (const edit of edits) {
      const [one, again] = [mutate(before.question, 'en', edit, chance(5)), mutate(before.question, 'en', edit, chance(5))];
      expect(again).toEqual(one);
      expect(one?.text).not.toBe(before.question);
    }
    expect(mutate('issues', 'en', 'delete', chance(1))).toBeNull();
    expect(mutate(before.question, 'en', 'delete', chance(5))!.text.split(' ')).toHaveLength(3);
  });
});

describe('what became of it', () => {
  it('is suspicious when a word that says something made no difference', () => {
    expect(classify(changed('insert', 'urgent open PRs in atlas', [], ['urgent']), before, { ...before, question: 'urgent open PRs in atlas' }, 'en', around).verdict).toBe('suspicious');
    expect(classify(changed('insert', 'the open PRs in atlas', [], ['the']), before, { ...before, question: 'the open PRs in atlas' }, 'en', around).verdict).toBe('the same, rightly');
  });

  it('is no concern when it was refused', () => {
    expect(classify(changed('insert', 'nearly open PRs in atlas', [], ['nearly']), before, null, 'en', around).verdict).toBe('refused');
  });

  it('is right when another reading says the new words', () => {
    const after: Restated = { question: 'PRs in atlas', plan: pulls(inAtlas), reading: 'Pull requests in atlas' };
    expect(classify(changed('delete', after.question, ['open'], []), before, after, 'en', around)).toEqual({ verdict: 'restated', reasons: [] });
  });

  it('is suspicious when a name, a time, a number, a state or a negation is lost, or was never asked for', () => {
    const lost = (question: string): string[] => [...concernsOf({ ...before, question }, around)];
    expect(lost('open PRs of Ana Silva in atlas')).toEqual(['-name Ana Silva']);
    expect(lost('open PRs in atlas last week')).toEqual(['-time last week']);
    expect(lost('3 open PRs in atlas')).toEqual(['-number 3']);
    expect(lost('open draft PRs in atlas')).toEqual(['-draft']);
    expect(lost('open PRs not in atlas')).toEqual(['-not']);
    expect(lost('PRs in atlas')).toEqual(['+open']);
    expect(lost('open PRs')).toEqual(['+name acme/atlas']);
    expect(lost(before.question)).toEqual([]);
  });

  it('may leave out a part of a name that still means the same one', () => {
    const ofAna: Restated = { question: 'PRs by Ana Silva', plan: pulls({ is: 'linked', role: 'author', to: { kind: 'Person', where: [{ is: 'named', ids: ['login:asilva'] }] } }), reading: 'Pull requests by Ana Silva' };
    expect(classify(changed('delete', 'PRs by Ana', ['Silva'], []), ofAna, { ...ofAna, question: 'PRs by Ana' }, 'en', around).verdict).toBe('the same, rightly');
  });
});
