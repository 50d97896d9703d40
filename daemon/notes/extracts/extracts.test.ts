/** What templates take out of a transcript: times of day, sentences that say something, exchanges, shares. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Segment } from '#schemas/transcript';
import { turnsOf } from '../turns.ts';
import { cueMatcher } from './cue-words.ts';
import { exchangesOf } from './exchanges.ts';
import { saidTime } from './said-times.ts';
import { sentencesOf } from './sentences.ts';
import { timelineOf } from './timeline.ts';
import { voicesOf } from './voices.ts';

function segments(...said: readonly (readonly [speaker: string, text: string])[]): Segment[] {
  return said.map(([speaker, text], index) => ({ id: `s${index + 1}`, startSeconds: index * 10, endSeconds: index * 10 + 8, speaker, text, words: [] }));
}
const name = (speaker: string): string => speaker;
const sentencesFrom = (...said: readonly (readonly [string, string])[]) => sentencesOf(segments(...said), name);

describe('a time of day', () => {
  it.each([
    ['At 14:02 we deployed.', '14:02'],
    ['It began at 9:05 in the morning.', '9:05'],
    ['The alert fired at 2:15 pm.', '14:15'],
    ['The alert fired at 2.15 p.m.', '14:15'],
    ['At 12:10 am it was over.', '0:10'],
    ['We got the page at half past nine.', '9:30'],
    ['Support wrote at a quarter to ten.', '9:45'],
    ["It was three o'clock.", '3:00'],
    ['Around fourteen oh two the first errors came.', '14:02'],
    ['From twenty-two forty-five on it was slow.', '22:45'],
    ['At noon we switched.', '12:00'],
    ['下午两点零五分第一条告警。', '14:05'],
    ['晚上十一点半开始变慢。', '23:30'],
    ['两点一刻客服收到投诉。', '2:15'],
    ['14:02 发版。', '14:02'],
    ['凌晨十二点发的版。', '0:00'],
    ['中午十二点切的流量。', '12:00'],
    ['三点钟恢复。', '3:00'],
  ])('is heard in %j', (text, time) => {
    const said = saidTime(text);
    expect(said && `${Math.floor(said.minutes / 60)}:${String(said.minutes % 60).padStart(2, '0')}`).toBe(time);
  });

  it.each([
    'Please send it by 5 pm.',
    'Version 5.3 is out.',
    'At two of the sites nothing happened.',
    'It took 2 hours and 30 minutes.',
    'About one in three could not pay.',
    'The ratio is 1:2:3.',
    '我有两点要说。',
    '一点点问题。',
    '三点之前给我。',
    '大约两点五倍。',
  ])('is not heard in %j', (text) => {
    expect(saidTime(text)).toBeNull();
  });

  it('is never out of the day, whatever was said', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(?:at|下午)? ?\d{1,3}[:点]\d{0,3} ?(?:pm|分)?$/u)), (text) => {
      const said = saidTime(text);
      return said === null || (said.minutes >= 0 && said.minutes < 1440);
    }));
  });
});

describe('a timeline', () => {
  const times = (...texts: string[]): string[] => timelineOf(sentencesFrom(...texts.map((text) => ['A', text] as const))).map(({ time }) => time);

  it('is in the order of what happened, not of the telling', () => {
    expect(times('At 14:09 the alert fired.', 'We had deployed at 14:02.')).toEqual(['14:02', '14:09']);
  });
  it('takes a time that could be either half of the day as the nearer one', () => {
    expect(times('At 14:11 I got the page.', 'At quarter past two support wrote.', 'It was 9:40 when the change was merged.')).toEqual(['09:40', '14:11', '14:15']);
  });
  it('goes on past midnight', () => {
    expect(times('At 23:50 it began.', 'At 00:20 it was over.')).toEqual(['23:50', '00:20']);
  });
  it('leaves out what is planned', () => {
    expect(times("Let's meet at 15:00.", 'Tomorrow at 10:00 we test.', '明天下午三点整再看。')).toEqual([]);
  });
});

describe('sentences that say a word', () => {
  const says = (cue: string, text: string): boolean => cueMatcher([cue])(text);
  it.each([
    ['delay', 'That delayed us.', true],
    ['delay', 'Delays again', true],
    ['leak', 'It was bleak.', false],
    ['custom*', 'Our customers', true],
    ["don't know", 'I don’t know that.', true],
    ['roll* back', 'We rolled back.', true],
    ['from … to', 'It went from a day to a minute.', true],
    ['(a+)+$', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', false],
    ['担心', '我担心的是失效', true],
    ['?', 'Really?', true],
  ])('%j in %j: %p', (cue, text, expected) => {
    expect(says(cue, text)).toBe(expected);
  });
  it('take any cue that a template may hold', () => {
    fc.assert(fc.property(fc.array(fc.string()), fc.string(), (cues, text) => typeof cueMatcher(cues)(text) === 'boolean'));
  });
});

describe('sentences', () => {
  it('go on over segments of one voice and end with its turn', () => {
    expect(sentencesFrom(['A', 'We keep the'], ['A', 'old reader. Good.'], ['B', 'and']).map(({ text, citations, speaker }) => [speaker, text, citations.join()])).toEqual([
      ['A', 'We keep the old reader.', 's1,s2'],
      ['A', 'Good.', 's2'],
      ['B', 'and', 's3'],
    ]);
  });
  it('stay bounded where the recogniser writes no full stops', () => {
    const sentences = sentencesFrom(...Array.from({ length: 1000 }, () => ['A', 'and then we went on and on'] as const));
    expect(Math.max(...sentences.map(({ text }) => text.length))).toBeLessThan(400);
  });
});

describe('an exchange', () => {
  const exchange = (questions: readonly string[], ...said: readonly (readonly [string, string])[]) =>
    exchangesOf(questions.map((id) => ({ text: id, citations: [id] })), turnsOf(segments(...said), name)).map(({ text, askedBy, answers }) => [text, askedBy, answers.map((turn) => turn.text).join(' / ')]);

  it('is a question with what others say until the next one, nods passed over', () => {
    expect(exchange(['s1', 's5'], ['A', 'Why?'], ['B', 'First this.'], ['A', 'Okay, I see.'], ['B', 'Then that.'], ['A', 'And when?'], ['B', 'In May.'], ['A', 'Then we are done for today.'], ['B', 'Bye.'])).toEqual([
      ['s1', 'A', 'First this. / Then that.'],
      ['s5', 'A', 'In May.'],
    ]);
  });
  it('ends where another question begins that the minutes do not have', () => {
    expect(exchange(['s1'], ['A', 'Why?'], ['B', 'So.'], ['C', 'Anything else?'])).toEqual([['s1', 'A', 'So.']]);
  });
});

describe('shares of the talk', () => {
  it('are in per cent, the largest first', () => {
    const turns = turnsOf(segments(['A', 'One.'], ['B', 'Two.'], ['A', 'Three.'], ['A', 'Four.']), name);
    expect(voicesOf(turns).map(({ name: voice, percent, turns: count }) => [voice, percent, count])).toEqual([['A', 76, 2], ['B', 24, 1]]);
    expect(voicesOf([])).toEqual([]);
  });
});
