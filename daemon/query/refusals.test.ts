import { beforeAll, describe, expect, it } from '@jest/globals';
import { createEmbeddedGraphStore } from '../graph/adapters/embedded/embedded-graph-store.ts';
import { languages } from './grammar/languages.ts';
import { createNameBook, type NameBook } from './names/name-book.ts';
import { namesOf } from './names/names-of-nodes.ts';
import { readNameBook } from './names/read-name-book.ts';
import { emptyGraphRefusal, refusalOf } from './refusals.ts';
import { withNamesOf } from './suggest.ts';
import { exampleWorld } from './testing/example-world.ts';
import { storeOf } from './testing/store-of-world.ts';
import { understand } from './understand.ts';

const clock = { today: '2026-11-20', zone: 'UTC' };

describe('a question that is not answered', () => {
  const other = { kind: 'Person' as const, id: 'other', properties: { id: 'other', name: 'Ana Sousa', login: 'asousa' } };
  const alone = { kind: 'Person' as const, id: 'alone', properties: { id: 'alone', name: 'jonas', login: 'jns' } };
  const named = { kind: 'Person' as const, id: 'named', properties: { id: 'named', name: 'Jonas Hill', login: 'jhill' } };
  const read = storeOf({ ...exampleWorld, nodes: [...exampleWorld.nodes, other, alone, named] }, createEmbeddedGraphStore);
  let book: NameBook;
  beforeAll(async () => {
    book = await readNameBook((statement, parameters) => read(statement, parameters, {}));
  });
  const ask = async (question: string, me: string | null = null) => {
    const reading = (asked: string) => understand({ question: asked, clock, me }, languages, book, (statement, parameters) => read(statement, parameters, {}));
    const { language, reading: first } = await reading(question);
    if (first.status === 'read') throw new Error('It was read.');
    const refused = await refusalOf({ question, clock, me }, first, { language, nameOf: namesOf(book), sayRange: () => 'then', today: clock.today }, book, reading);
    return { ...refused, statuses: await Promise.all(refused.suggestions.map(async (suggestion) => (await reading(suggestion)).reading.status)) };
  };

  it.each([
    ['open PRs in zeppelin', '“zeppelin”'],
    ['PRs that Ben almost merged', '“almost”'],
    ['Ben 差点合并的 PR', '“差点”'],
    ['质量好的 PR', '“质量”、“好的”'],
    ['Xaver 提的 issue', 'xaver'],
  ])('names the words that mean nothing: %s', async (question, word) => {
    const { status, text } = await ask(question);
    expect(status).toBe('not_understood');
    expect(text.toLowerCase()).toContain(word);
  });

  it('suggests only what is understood in this graph, and first the question without its unknown words', async () => {
    const { suggestions, statuses } = await ask('PRs that Ben almost merged');
    expect(suggestions[0]).toBe('PRs that Ben merged');
    expect(suggestions).toHaveLength(3);
    expect(statuses).toEqual(['read', 'read', 'read']);
  });

  it('does not suggest what is left where a word was needed', async () => {
    expect((await ask('what is the zorbl of Ben')).suggestions).not.toContain('what is the of Ben');
    expect((await ask('PRs that Zorbl reviewed')).suggestions).not.toContain('PRs that reviewed');
  });

  it.each([
    ['has anyone commented on atlas#99999?', 'There is no atlas#99999.'],
    ['who reviewed PR 99999', 'There is no “PR 99999”.'],
    ['atlas#99999 是谁写的', '图里没有 atlas#99999。'],
    ['who almost merged atlas#99999', 'There is no atlas#99999. “almost” is not known here either.'],
  ])('names the number that nothing bears: %s', async (question, text) => {
    expect((await ask(question)).text).toBe(text);
  });

  it('suggests an account where the name alone would be asked after again', async () => {
    const { suggestions, statuses } = await ask('PRs by jonas');
    expect(suggestions.toSorted()).toEqual(['PRs by @jns', 'PRs by Jonas Hill']);
    expect(statuses).toEqual(['read', 'read']);
  });

  it('says that several kinds of things can be listed, but asked nothing else at once, with a question for each', async () => {
    const { text, suggestions } = await ask('people who opened PRs and issues');
    expect(text).toBe('Things of several kinds can be listed together, and asked nothing else at once. Ask for each by itself.');
    expect(suggestions).toEqual(['people who opened PRs', 'people who opened issues']);
  });

  it('asks which of several is meant, and each suggestion says one of them', async () => {
    const { status, text, suggestions, candidates, statuses } = await ask('PRs by Ana');
    expect([status, text]).toEqual(['ambiguous', expect.stringMatching(/^“Ana” can be Ana S/u)]);
    expect(suggestions).toEqual(expect.arrayContaining(['PRs by Ana Silva', 'PRs by Ana Sousa']));
    expect(candidates.map(({ said, kind, id }) => [said, kind, id])).toEqual(expect.arrayContaining([['Ana', 'Person', 'ana'], ['Ana', 'Person', 'other']]));
    expect(statuses).toEqual(['read', 'read']);
  });

  it.each([
    ['', 'There is no question.'],
    ['???', 'There is no question.'],
    [`open ${'PRs '.repeat(80)}`, 'The question is too long. Ask one thing at a time.'],
    ['my open PRs', 'It is not known who “me” is'],
    ['PRs merged next week', 'of what is to come only when tasks are due'],
    ['by in of for', 'the words are known'],
    ['我的 PR', '不知道“我”是谁'],
  ])('says why: %s', async (question, why) => {
    expect((await ask(question)).text).toContain(why);
  });

  it('says of an empty graph what to put in, in both languages', () => {
    for (const language of ['en', 'zh'] as const) expect(emptyGraphRefusal(language)).toMatchObject({ status: 'not_understood', text: expect.stringMatching(/colloquy process [\s\S]*colloquy github import [\s\S]*colloquy vault scan/u), suggestions: [] });
  });
});

describe('an example in the names of another graph', () => {
  const book = createNameBook([
    { kind: 'Person', id: '1', name: 'dependabot[bot]' },
    { kind: 'Person', id: '4', name: '3w36zj6' },
    { kind: 'Person', id: '2', name: 'Ines Rao' },
    { kind: 'Person', id: '3', name: 'Conor Byrne' },
    { kind: 'Project', id: 'acme/globe', name: 'Globe' },
  ]);

  it('names whom the question names, then others, never a bot nor a bare login first, and each as somebody of their own', () => {
    expect(withNamesOf('who merged more PRs, Ana or Ben?', 'has Conor merged anything', book)).toBe('who merged more PRs, Conor Byrne or Ines Rao?');
    expect(withNamesOf('PRs by Ana', 'PRs', book)).toBe('PRs by Ines Rao');
    expect(withNamesOf('open PRs in atlas', 'PRs', book)).toBe('open PRs in Globe');
  });

  it('keeps a name for which the graph has none', () => {
    expect(withNamesOf('who attended the last stand-up?', 'who', book)).toBe('who attended the last stand-up?');
    expect(withNamesOf('Ana, Ben, Chloe and 张三', '', book)).toBe('Ines Rao, Conor Byrne, 3w36zj6 and 张三');
  });
});
