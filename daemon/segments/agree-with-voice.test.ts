import { describe, expect, it } from '@jest/globals';
import { agreeWithVoice } from './agree-with-voice.ts';
import { frameToSeconds } from './frame-grid.ts';
import type { VoiceActivity } from './voice-activity.ts';

const HOP_SECONDS = 0.1;

/** Ten seconds in which each stretch of frames has its probability of voice, and is a region of voice when `region` is set. */
function voiceWith(...stretches: readonly { from: number; to: number; probability: number; region: boolean }[]): VoiceActivity {
  const probabilities = new Float32Array(100);
  for (const { from, to, probability } of stretches) probabilities.fill(probability, Math.floor(frameToSeconds(from) / HOP_SECONDS), Math.ceil(frameToSeconds(to) / HOP_SECONDS));
  const regions = stretches
    .filter(({ region }) => region)
    .map(({ from, to, probability }) => ({ startSeconds: frameToSeconds(from), endSeconds: frameToSeconds(to), peak: probability }));
  return { probabilities, hopSeconds: HOP_SECONDS, regions };
}

const spoken = { cluster: 4, from: 100, to: 200 };
const speech = { from: 100, to: 200, probability: 0.99, region: true };

describe('turns and voice activity', () => {
  it('agree that a hiss is no turn', () => {
    expect(agreeWithVoice([spoken, { cluster: 1, from: 300, to: 400 }], voiceWith(speech, { from: 300, to: 400, probability: 0.02, region: false }))).toEqual([spoken]);
  });

  it('keep distant speech, of which voice activity detection is unsure', () => {
    const distant = { cluster: 1, from: 300, to: 400 };
    expect(agreeWithVoice([spoken, distant], voiceWith(speech, { from: 300, to: 400, probability: 0.2, region: false }))).toEqual([spoken, distant]);
  });

  it('give a clear word that no turn holds to the nearest speaker', () => {
    expect(agreeWithVoice([spoken], voiceWith(speech, { from: 300, to: 320, probability: 0.97, region: true }))).toEqual([spoken, { cluster: 4, from: 300, to: 320 }]);
  });

  it('add nothing where the voice is in doubt', () => {
    expect(agreeWithVoice([spoken], voiceWith(speech, { from: 300, to: 320, probability: 0.7, region: true }))).toEqual([spoken]);
  });

  it('find a first speaker for a recording that has none', () => {
    expect(agreeWithVoice([], voiceWith({ from: 30, to: 60, probability: 0.97, region: true }))).toEqual([{ cluster: 0, from: 30, to: 60 }]);
  });
});
