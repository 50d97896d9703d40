import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedModel } from './model.ts';
import { weighWordRuns } from './word-runs.ts';

it('words and their runs weigh, walked as a tree, what their names weigh one by one', () => {
  const { weights, runs, vocabulary } = shippedModel();
  const known = fc.constantFrom(...[...weights.keys()].flatMap((name) => /^words? (.*)$/.exec(name)?.slice(1, 2) ?? []));
  const sentence = fc.array(fc.oneof(known, fc.constantFrom(...vocabulary, '_')), { maxLength: 8 }).map((parts) => parts.flatMap((part) => part.split(' ')));
  fc.assert(fc.property(sentence, (words) => {
    const names = new Set(words.flatMap((_, at) => [`word ${words[at]!}`, `words ${words.slice(at, at + 2).join(' ')}`, `words ${words.slice(at, at + 3).join(' ')}`]));
    const found = [...names].flatMap((name) => [weights.get(name) ?? [0, 0]]);
    const [decision, action] = weighWordRuns(words, runs);
    expect(decision).toBeCloseTo(found.reduce((sum, [weight]) => sum + weight, 0), 9);
    expect(action).toBeCloseTo(found.reduce((sum, [, weight]) => sum + weight, 0), 9);
  }));
});
