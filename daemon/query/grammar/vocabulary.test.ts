/** A rule that waits for a word that nobody can say reads nothing: it is a slip, or left over. */
import { describe, expect, it } from '@jest/globals';
import type { Grammar } from './chart.ts';
import { languages } from './languages.ts';

/** What question-entries.ts and its helpers make, whatever the lexicon says. */
const madeOfNames = new Set('Name NameOwner Label Time TimeOf TimeFor TimeFrom DayOf AtEnd WhileUpTo AgeOver AgeReached Number Titled TitledAll TitleWords Text TextToo Phrase Quote comma colon'.split(' '));

const takenBy = ({ next }: Grammar): string[] => [...next].flatMap(([category, deeper]) => [category, ...takenBy(deeper)]);
const madeBy = ({ next, rules }: Grammar): string[] => [...rules.map(({ category }) => category), ...[...next.values()].flatMap(madeBy)];

describe.each(Object.entries(languages))('the grammar of questions (%s)', (_, { grammar, lexicon }) => {
  it('has no rule that waits for what nothing makes', () => {
    const made = new Set([...lexicon.lines.map(([category]) => category), ...madeBy(grammar), ...madeOfNames]);
    expect([...new Set(takenBy(grammar))].filter((category) => !made.has(category))).toEqual([]);
  });
});
