import { describe, expect, it } from '@jest/globals';
import type { Samples } from '#schemas/audio';
import { hearSpeech } from './hear-speech.ts';
import { measureLevels, voicedSpan } from './levels.ts';
import type { Utterance } from './transcriber.ts';

const sampleRate = 16_000;

/** A voice for so many seconds, a pause in the middle of it. */
function voice(seconds: number): Samples {
  const pause = [seconds / 2 - 0.2, seconds / 2 + 0.2] as const;
  const values = Float32Array.from({ length: Math.round(seconds * sampleRate) }, (_, index) => {
    const at = index / sampleRate;
    return at > pause[0] && at < pause[1] ? 0 : 0.3 * Math.sin(index / 20);
  });
  return { sampleRate, values };
}

function said(text: string, confidence = 0.9): Utterance {
  return { text, words: [], confidence };
}

/** What is believed in the end, when the model answers so, one after the other. */
function believed(seconds: number, answers: readonly Utterance[], hearings = 3): Utterance {
  const samples = voice(seconds);
  const levels = measureLevels(samples);
  const hearing = hearSpeech({ samples, levels, span: voicedSpan(levels)! }, hearings);
  const left = [...answers];
  for (let step = hearing.next(); ; step = hearing.next(step.value.map(() => left.shift() ?? said('')))) {
    if (step.done === true) return step.value;
  }
}

describe('a stretch that the model loops in', () => {
  const loop = said('We ship it on Friday. Thank you. Thank you. Thank you. Thank you. Thank you.');

  it('is what its halves say', () => {
    expect(believed(6, [loop, said('We ship it on Friday.'), said('Thank you.')])).toMatchObject({ text: 'We ship it on Friday. Thank you.', confidence: 0.9 });
  });

  it('keeps its words, said once and doubted, when a half has a voice and no words', () => {
    const kept = { text: 'We ship it on Friday. Thank you.', confidence: 0.45 };
    expect(believed(6, [loop, said(''), said('Thank you.')])).toMatchObject(kept);
    expect(believed(6, [loop, said(''), said('')])).toMatchObject(kept);
  });

  it('is nothing when all of it was the loop and no half has a word', () => {
    expect(believed(6, [said('Thank you. Thank you. Thank you. Thank you. Thank you.'), said(''), said('')]).text).toBe('');
  });
});

describe('a long stretch that comes without punctuation', () => {
  const runOn = said('so the plan is that we first finish the search and after that we write the notes and then we talk to sales', 0.93);

  it('is taken from its halves when they say it with punctuation', () => {
    const halves = [said('So the plan is that we first finish the search.'), said('And after that we write the notes, and then we talk to sales.')];
    expect(believed(14, [runOn, runOn, ...halves]).text).toBe(halves.map(({ text }) => text).join(' '));
  });

  it.each([
    ['a half has no words', [said(''), said('And then we talk to sales.')]],
    ['a half loops', [said('So the plan. So the plan. So the plan. So the plan. So the plan.'), said('And then we talk to sales.')]],
    ['most words are missing', [said('So the plan.'), said('And then we talk to sales.')]],
  ])('stays as it was heard when %s', (_, halves) => {
    expect(believed(14, [runOn, runOn, ...halves])).toMatchObject({ text: runOn.text, confidence: runOn.confidence });
  });
});
