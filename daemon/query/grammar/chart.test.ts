import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grammarOf, parse, rule, type Entry } from './chart.ts';

const options = { goal: 'S', margin: 0, maxItems: 10_000 };
const word = (category: string, at: number, meaning: unknown = category, cost = 0): Entry => ({ category, from: at, to: at + 1, cost, meaning });
const letterAt = (at: number): string => String.fromCodePoint(97 + at);
const meanings = (parsed: ReturnType<typeof parse>): unknown[] => parsed.readings.map(({ meaning }) => meaning);

describe('the chart', () => {
  const pairs = grammarOf(rule('S', 'Noun Verb', (noun: string, verb: string) => `${noun} ${verb}`));

  it('reads what its rules put together', () => {
    expect(meanings(parse(pairs, 2, [word('Noun', 0, 'Ana'), word('Verb', 1, 'merged')], options))).toEqual(['Ana merged']);
  });

  it('gives no reading that leaves a word out', () => {
    const entries = [word('Noun', 0, 'Ana'), word('Verb', 1, 'merged')];
    expect(meanings(parse(pairs, 3, entries, options))).toEqual([]);
    expect(meanings(parse(pairs, 3, [...entries, word('Adverb', 2, 'almost')], options))).toEqual([]);
  });

  it('gives the cheapest reading, and those that cost up to the margin more, the cheapest first', () => {
    const grammar = grammarOf([...rule('S', 'A', () => 'dear', 0.5), ...rule('S', 'A', () => 'near', 0.11), ...rule('S', 'A', () => 'cheap', 0.1)]);
    expect(meanings(parse(grammar, 1, [word('A', 0)], options))).toEqual(['cheap']);
    expect(meanings(parse(grammar, 1, [word('A', 0)], { ...options, margin: 0.04 }))).toEqual(['cheap', 'near']);
  });

  it('adds the costs of words and rules', () => {
    const grammar = grammarOf(rule('S', 'A B', () => 'both', 0.1));
    expect(parse(grammar, 2, [word('A', 0, 'a', 0.2), word('B', 1, 'b', 0.3)], options).readings[0]!.cost).toBeCloseTo(0.6);
  });

  it('gives one reading for what is found in two ways and means the same', () => {
    const grammar = grammarOf([...rule('S', 'A', () => ({ ask: 'same' }), 0.2), ...rule('S', 'A', () => ({ ask: 'same' }), 0.1)]);
    const { readings } = parse(grammar, 1, [word('A', 0)], { ...options, margin: 1 });
    expect(readings.map(({ cost }) => cost)).toEqual([0.1]);
  });

  it('takes alternatives, and leaves undefined what is optional and missing', () => {
    const grammar = grammarOf(rule('S', 'in|of? Name Time?', (...parts: unknown[]) => parts.map((part) => part ?? null)));
    expect(meanings(parse(grammar, 1, [word('Name', 0)], options))).toEqual([[null, 'Name', null]]);
    expect(meanings(parse(grammar, 2, [word('of', 0), word('Name', 1)], options))).toEqual([['of', 'Name', null]]);
    expect(meanings(parse(grammar, 3, [word('in', 0), word('Name', 1), word('Time', 2)], options))).toEqual([['in', 'Name', 'Time']]);
  });

  it('drops what a rule says does not go together', () => {
    const grammar = grammarOf([...rule('S', 'Noun Verb', () => null), ...rule('S', 'Noun Verb', () => 'other', 1)]);
    expect(meanings(parse(grammar, 2, [word('Noun', 0), word('Verb', 1)], options))).toEqual(['other']);
  });

  it('carries what was noted of a word to the reading that uses it, and to no other', () => {
    const remark = { start: 0, end: 3, says: 'a slip' };
    const grammar = grammarOf([...rule('S', 'A', () => 'a'), ...rule('S', 'B', () => 'b')]);
    const { readings } = parse(grammar, 1, [{ ...word('A', 0), remark }, word('B', 0)], options);
    expect(readings.map(({ meaning, remarks }) => [meaning, remarks])).toEqual([['a', [remark]], ['b', []]]);
  });

  it('ends where rules lead in circles, and says when it had to stop', () => {
    const circle = grammarOf([...rule('A', 'A', (one: string) => one, 0.1), ...rule('S', 'A', () => 'done')]);
    expect(meanings(parse(circle, 1, [word('A', 0)], options))).toEqual(['done']);
    const growing = grammarOf([...rule('A', 'A', (one: string) => `${one}x`), ...rule('S', 'B', () => 'never')]);
    expect(parse(growing, 1, [word('A', 0, '')], { ...options, maxItems: 50 })).toMatchObject({ readings: [], wasCutShort: true });
  });

  it('covers each word once and in order, whatever the words and the grammar of lists', () => {
    const lists = grammarOf([...rule('S', 'X', (one: string) => one), ...rule('S', 'S X', (all: string, one: string) => all + one), ...rule('X', 'Y', (one: string) => one.toUpperCase(), 0.5)]);
    const entries = fc.array(fc.record({ category: fc.constantFrom('X', 'Y'), cost: fc.constantFrom(0, 0.1, 0.3) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(entries, (words) => {
        const said = words.map(({ category, cost }, at) => word(category, at, letterAt(at), cost));
        const { readings } = parse(lists, words.length, said, options);
        expect(readings.map(({ meaning }) => meaning)).toEqual([words.map(({ category }, at) => (category === 'Y' ? letterAt(at).toUpperCase() : letterAt(at))).join('')]);
        expect(readings[0]!.cost).toBeCloseTo(words.reduce((sum, { category, cost }) => sum + cost + (category === 'Y' ? 0.5 : 0), 0));
      }),
    );
  });

  it('gives no reading when any word of it is taken away from the words that it knows', () => {
    const lists = grammarOf([...rule('S', 'X', (one: string) => one), ...rule('S', 'S X', (all: string, one: string) => all + one)]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.nat(), (length, unknown) => {
        const entries = Array.from({ length }, (_, at) => word('X', at, 'x')).filter(({ from }) => from !== unknown % length);
        expect(parse(lists, length, entries, options).readings).toEqual([]);
      }),
    );
  });
});
