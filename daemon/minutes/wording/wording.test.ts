import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';
import { withoutAfterthought } from './afterthoughts.ts';
import { nounPhrases } from './noun-phrases.ts';

const people = ['Ana Silva', 'Ben Carter'];

function minutesOf(...turns: string[]) {
  const spoken = turns.map((text, at) => [people[at % 2]!, text] as const);
  return extractMinutes(transcriptOf(spoken), { registry: registryOf(people), startedAt: '2026-11-20T09:30:00+01:00', all: true });
}

describe('the words of an English item can be understood alone', () => {
  it('writes out what a task calls it, although another sentence stands between', () => {
    const { actions } = minutesOf('The rent for the storage unit. It came to my inbox again.', 'Okay, I will pay it today.');
    expect(actions.map(({ text }) => text)).toContain('Pay the rent for the storage unit');
  });

  it('puts a number into the words of the question that asked for it', () => {
    const { decisions } = minutesOf('How many retries do we allow before we give up?', 'Five, I would say.', 'Okay, five it is.', 'Good.');
    expect(decisions.map(({ text }) => text)).toContain('Allow five retries before we give up');
  });

  it('keeps the words of a request where the promise only points back to it', () => {
    const { actions } = minutesOf('Ben, could you check the French strings?', 'Sure, I will check them on the train.');
    expect(actions.map(({ text }) => text)).toEqual(['Check the French strings']);
  });

  it('leaves out reasons and remarks that a recogniser ran on', () => {
    expect(withoutAfterthought('take the leases I have got the schedule open anyway')).toBe('take the leases');
    expect(withoutAfterthought('file the claim while it still smells')).toBe('file the claim');
    expect(withoutAfterthought('send them the form they signed')).toBe('send them the form they signed');
  });

  it('knows what a sentence names, with what hangs on it', () => {
    expect(nounPhrases('the reviewers want two more references on the sampling').map(({ text }) => text)).toEqual(['the reviewers', 'two more references on the sampling', 'the sampling']);
  });
});

describe('an English date may be settled away from its task', () => {
  it('reads by then as the day that was named before', () => {
    const { actions } = minutesOf('The inspector comes on the second of December.', 'We need to clear the back corridor before that.');
    expect(actions.map(({ due }) => due)).toContain('2026-12-02');
  });

  it('takes the date to which a task is moved', () => {
    const { actions } = minutesOf('I will have the floor plan ready on Monday.', 'Monday is the inspection.', 'Oh, right. Make it Wednesday then.');
    expect(actions.map(({ due }) => due)).toEqual(['2026-11-25']);
  });
});
