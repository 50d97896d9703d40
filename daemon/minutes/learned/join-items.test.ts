import { describe, expect, it } from '@jest/globals';
import type { Action } from '#schemas/minutes';
import { actionSchema, decisionSchema } from '#schemas/minutes';
import { voiceNames } from '../names/voice-names.ts';
import { readDialogue } from './dialogue.ts';
import { emitFeatures } from './features.ts';
import { joinLearnedItems } from './join-items.ts';
import type { Turn } from './long-meeting.ts';
import { longTranscript, spokenOf } from './long-meeting.ts';
import { shippedModel } from './model.ts';
import { viewOf } from './sentence-view.ts';

const context = { names: voiceNames([]), today: '2026-11-20' };
const nothing = { decisions: [], actions: [] };
const closing: readonly Turn[] = [
  ['Speaker 1', 'Okay, so for the next meeting.'],
  ['Speaker 1', 'The industrial designer will be working on the first design.'],
  ['Speaker 1', 'And the marketing expert will look at what the users want.'],
  ['Speaker 3', 'Okay.'],
  ['Speaker 1', 'You will get the instructions by email.'],
  ['Speaker 2', 'Thank you.'],
];

describe('a long meeting', () => {
  const spoken = spokenOf(longTranscript(200, closing));
  const { actions, decisions } = joinLearnedItems(spoken, nothing, context);

  it('gives tasks that are handed out in words of which the rules know nothing', () => {
    expect(actions.map(({ text }) => text)).toContainEqual(expect.stringContaining('first design'));
    expect(actions.flatMap(({ citations }) => citations)).toContain('s202');
  });

  it('gives no item for small talk', () => {
    const ids = [...actions, ...decisions].flatMap(({ citations }) => citations);
    expect(ids.filter((id) => Number(id.slice(1)) <= 190)).toEqual([]);
  });

  it('explains each item, and cites at most three sentences for a task and four for a decision', () => {
    for (const item of [...actions, ...decisions]) expect(item.cues?.length).toBeGreaterThan(0);
    for (const { citations } of actions) expect(citations.length).toBeLessThanOrEqual(3);
    for (const { citations } of decisions) expect(citations.length).toBeLessThanOrEqual(4);
    for (const action of actions) expect(actionSchema.parse(action)).toEqual(action);
    for (const decision of decisions) expect(decisionSchema.parse(decision)).toEqual(decision);
  });

  it('gives the same items again, and without times', () => {
    expect(joinLearnedItems(spoken, nothing, context)).toEqual({ decisions, actions });
    expect(joinLearnedItems(spokenOf(longTranscript(200, closing, true)), nothing, context)).toEqual({ decisions, actions });
  });

  it('keeps words, owner and date of an item that the rules found there', () => {
    const ruled: Action = { text: 'Draw the first design', owner: 'Ana Silva', due: '2026-11-25', dueText: 'by Wednesday', status: 'open', citations: ['s202'], confidence: 0.9 };
    const joined = joinLearnedItems(spoken, { decisions: [], actions: [ruled] }, context).actions;
    expect(joined).toContainEqual(expect.objectContaining({ text: 'Draw the first design', owner: 'Ana Silva', due: '2026-11-25', citations: expect.arrayContaining(['s202']) }));
    expect(joined.filter(({ text }) => text.includes('first design'))).toHaveLength(1);
  });

  it('trusts the rules where they are often sure, and hardly where they seldom are', () => {
    const sure = (at: number): Action => ({ text: `Task ${at}`, owner: null, due: null, dueText: null, status: 'open', citations: [`s${at}`], confidence: 0.9 });
    const surestWith = (actions: Action[]) => {
      const joined = joinLearnedItems(spoken, { decisions: [], actions }, context).actions.filter(({ text }) => text.startsWith('Task'));
      return Math.max(0, ...joined.map(({ confidence }) => confidence));
    };
    expect(surestWith([20, 40, 60, 80, 100, 120, 140, 160].map(sure))).toBeCloseTo(0.9);
    expect(surestWith([sure(60)])).toBeLessThan(0.5);
  });

  it('takes work in proportion to its length', () => {
    const featureCount = (length: number) => {
      const views = spokenOf(longTranscript(length, [])).map((one) => viewOf(one, shippedModel().vocabulary));
      const dialogue = readDialogue(views);
      let count = 0;
      for (const at of views.keys()) emitFeatures(views, dialogue, at, () => (count += 1));
      return count;
    };
    expect(featureCount(800)).toBeLessThan(featureCount(400) * 2.1);
  });
});

describe('what the model was not made for', () => {
  it('a short meeting is left to the rules', () => {
    const ruled: Action = { text: 'Call the hotel', owner: null, due: null, dueText: null, status: 'open', citations: ['s3'], confidence: 0.6 };
    const rules = { decisions: [], actions: [ruled] };
    expect(joinLearnedItems(spokenOf(longTranscript(60, closing)), rules, context)).toEqual(rules);
  });

  it('a meeting in Chinese is left to the rules', () => {
    const turns = Array.from({ length: 200 }, (_, at): Turn => [`Speaker ${(at % 3) + 1}`, '我们下周再看一下这个报告。']);
    expect(joinLearnedItems(spokenOf(longTranscript(0, turns)), nothing, context)).toEqual(nothing);
  });
});
