import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

const registry = registryOf(['Ana Silva', 'Ben Carter', 'Chloe Martin', '张三', '李四']);
const none = registryOf([]);

function people(turns: readonly (readonly [string, string])[], known = registry, attendees: readonly string[] = []) {
  const minutes = extractMinutes({ ...transcriptOf(turns), attendees: [...attendees] }, { registry: known, startedAt: null });
  return Object.fromEntries(minutes.speakers.map(({ speaker, person }) => [speaker, person]));
}

describe('who a voice is', () => {
  it.each([['Good morning, this is Ana.'], ['Hi, I\'m Ana and I work on search.'], ['Ana here, can you hear me?'], ['Hi everybody, Ana Silva here.'], ['My name is Anna Silva.']])('is told by an introduction: %s', (said) => {
    expect(people([['Speaker 1', said]])).toEqual({ 'Speaker 1': 'Ana Silva' });
  });

  it('is told in Chinese', () => {
    expect(people([['Speaker 1', '大家好，我是张三。李四，登录问题怎么样了？'], ['Speaker 2', '找到原因了。']])).toEqual({ 'Speaker 1': '张三', 'Speaker 2': '李四' });
  });

  it('is told by a name and the voice that answers to it', () => {
    expect(people([['Speaker 1', 'Ben, how is the search work going?'], ['Speaker 2', 'Nearly done.']])).toEqual({ 'Speaker 2': 'Ben Carter' });
    expect(people([['Speaker 1', 'ben how is the search work going'], ['Speaker 2', 'nearly done']])).toEqual({ 'Speaker 2': 'Ben Carter' });
  });

  it('is told by thanks together with an address', () => {
    expect(people([['Speaker 2', 'It is merged.'], ['Speaker 1', 'Thank you, Ben.']])).toEqual({ 'Speaker 2': 'Ben Carter' });
  });

  it('needs no registry: then it is the name as heard', () => {
    expect(people([['Speaker 1', 'Hello, this is Greta.'], ['Speaker 2', 'Hi Greta.']], none)).toEqual({ 'Speaker 1': 'Greta' });
  });

  it('is the label itself where that is a name, in full where the registry knows it', () => {
    expect(people([['Ana', 'Hello.'], ['Greta Berg', 'Hi.'], ['SPEAKER_02', 'Hello.']])).toEqual({ Ana: 'Ana Silva', 'Greta Berg': 'Greta Berg' });
  });

  it('is the name as said where several people of the registry are called so', () => {
    const twoAnas = registryOf(['Ana Silva', 'Ana Costa', 'Ben Carter']);
    expect(people([['Speaker 1', 'Good morning, this is Ana.'], ['Speaker 2', 'Hi, this is Ben.']], twoAnas)).toEqual({ 'Speaker 1': 'Ana', 'Speaker 2': 'Ben Carter' });
    expect(people([['Speaker 1', 'Hello, this is Ana.'], ['Speaker 2', 'Good morning.']], twoAnas, ['Ana Costa', 'Ben Carter'])).toEqual({ 'Speaker 1': 'Ana' });
  });

  it('follows for the last voice when all attendees but one are known', () => {
    expect(people([['Speaker 1', 'Hello, this is Ana.'], ['Speaker 2', 'Good morning.']], registry, ['Ana Silva <ana@example.org>', 'Ben Carter'])).toEqual({ 'Speaker 1': 'Ana Silva', 'Speaker 2': 'Ben Carter' });
  });

  it('stays open where evidence contradicts itself', () => {
    expect(people([
      ['Speaker 1', 'Ben, how is it going with the tests?'], ['Speaker 2', 'Fine.'],
      ['Speaker 1', 'Ben, what about the docs?'], ['Speaker 3', 'Written.'],
    ])).toEqual({});
  });

  it('is never the one who is addressed by that same voice', () => {
    expect(people([['Speaker 1', 'Ben, can you look at it?'], ['Speaker 1', 'Ben, are you there?']])).toEqual({});
  });

  it('is not the one who was only thanked before the next question', () => {
    expect(people([['Speaker 2', 'I will grab it.'], ['Speaker 1', 'Thanks Ben. What about the upgrade?'], ['Speaker 3', 'I would leave that out.']])).toEqual({ 'Speaker 2': 'Ben Carter' });
  });

  it.each([
    ['She is in another call, I think.'],
    ['I think she is ill.'],
  ])('is not somebody whose absence the next voice tells: %s', (said) => {
    expect(people([['Speaker 1', 'Chloe, are you there?'], ['Speaker 2', said]])).toEqual({});
  });

  it('is never somebody of whom that voice speaks by name', () => {
    expect(people([['Speaker 2', 'Chloe told me that the release slips.'], ['Speaker 1', 'Chloe, are you there?'], ['Speaker 2', 'Nobody here.']])).toEqual({});
  });

  it.each(['I am sorry.', 'This is Atlas, our project.', 'I\'m Ready.', 'This is Ana\'s idea.', 'This is Ben, our new designer.'])('is not told by: %s', (said) => {
    expect(people([['Speaker 1', said]])).toEqual({});
  });
});
