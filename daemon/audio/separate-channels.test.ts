import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SpeechTurn } from '#schemas/segments';
import { decodedAudio } from '../testing/decoded-audio.ts';
import { madeCall, type Line } from '../testing/made-call.ts';
import { sampleTurns } from '../testing/sample-turns.ts';
import { samplePath } from '../testing/shared-data.ts';
import { createChannelMeter, FRAME_SAMPLES, type ChannelLevels } from './channel-levels.ts';
import { mixChannels } from './mono-mix.ts';
import { plainlyOwnFrames, plainlySeparate } from './plain-channels.fixture.ts';
import { areSeparate, ownFrames } from './separate-channels.ts';

const second = ['Ben_Carter', 'David_Okoye'];
let voices: Float32Array;
let turns: readonly SpeechTurn[];

beforeAll(async () => {
  const audio = await decodedAudio(samplePath);
  // Everybody has spoken by then.
  const seconds = 43;
  voices = (await audio.read(0, seconds * audio.sampleRate)).values;
  turns = sampleTurns().filter(({ endSeconds }) => endSeconds < seconds);
});

function levelsOf(...channels: readonly Float32Array[]): ChannelLevels {
  const meter = createChannelMeter();
  meter.add(mixChannels(channels));
  return meter.levels();
}

/** Later and weaker. */
function atOtherMicrophone(values: Float32Array, milliseconds: number, share: number): Float32Array {
  return values.map((_, i) => share * (values[i - 16 * milliseconds] ?? 0));
}

const lines: readonly (readonly [string, Line])[] = [
  ['a clean line', {}],
  ['crosstalk of −25 dB', { crosstalkDb: 25 }],
  ['an echo of −15 dB', { echo: { delaySeconds: 0.18, db: 15 } }],
];

describe('a call with a side on each channel', () => {
  it.each(lines)('is heard to be one, with %s', (_what, line) => {
    const levels = levelsOf(...madeCall(voices, turns, { second, earlierSeconds: 1.5, ...line }).channels);
    expect(areSeparate(levels, 'auto')).toBe(true);
    expect(areSeparate(levels, 'never')).toBe(false);
  });

  it.each(lines)('loses next to nothing that is said on a channel, and nearly all of the other one, with %s', (_what, line) => {
    const call = madeCall(voices, turns, { second, earlierSeconds: 1.5, ...line });
    const levels = levelsOf(...call.channels);
    for (const [own, isHere] of [[ownFrames(levels.first, levels.second), (speaker: string) => !second.includes(speaker)], [ownFrames(levels.second, levels.first), (speaker: string) => second.includes(speaker)]] as const) {
      const [here, other] = [true, false].map((side) => markedFrames(call.turns.filter(({ speaker }) => isHere(speaker) === side), own.length));
      expect(share(own, here!)).toBeGreaterThan(0.95);
      expect(share(own, other!.map((is, frame) => (here![frame] === 1 ? 0 : is)))).toBeLessThan(0.2);
    }
  });
});

describe('what is no call', () => {
  it.each([
    ['one microphone on both channels', () => [voices, voices]],
    ['two microphones in a room, one of them later and weaker', () => [voices, atOtherMicrophone(voices, 8, 0.6)]],
    ['a wide stereo of one room', () => [voices, atOtherMicrophone(voices, 20, 0.5)]],
    ['a channel on which nobody speaks', () => [voices, atOtherMicrophone(voices, 0, 0)]],
    ['a channel on which there is only a click', () => [voices, atOtherMicrophone(voices, 0, 0).fill(0.5, 800, 2400)]],
    ['a channel that is the other one turned over', () => [voices, voices.map((value) => -value)]],
    ['six channels', () => [voices, ...Array.from({ length: 5 }, (_, i) => atOtherMicrophone(voices, i, 0.3))]],
    ['two microphones before two people, each of which hears both, one 9 dB weaker', () => madeCall(voices, turns, { second, crosstalkDb: 9 }).channels],
    ['silence', () => [new Float32Array(16_000), new Float32Array(16_000)]],
    ['nothing', () => [new Float32Array(0), new Float32Array(0)]],
  ] as const)('is mixed: %s', (_what, channels) => {
    expect(areSeparate(levelsOf(...channels()), 'auto')).toBe(false);
  });

  it('is kept apart where the user says so, unless both channels are the same', () => {
    expect(areSeparate(levelsOf(voices, atOtherMicrophone(voices, 8, 0.6)), 'always')).toBe(true);
    expect(areSeparate(levelsOf(voices, voices), 'always')).toBe(false);
  });

  it('is kept apart where the user says so, though the channels are the same for most of it', () => {
    const joinsLater = voices.map((value, i) => (i < 0.6 * voices.length ? value : 0.6 * value));
    expect(areSeparate(levelsOf(voices, joinsLater), 'always')).toBe(true);
    expect(areSeparate(levelsOf(voices, joinsLater), 'auto')).toBe(false);
  });

  it('is mixed whatever the user says where only a click tells the channels apart', () => {
    expect(areSeparate(levelsOf(voices, voices.slice().fill(0.5, 800, 2400)), 'always')).toBe(false);
  });
});

const stretch = fc.record({
  frames: fc.integer({ min: 1, max: 40 }),
  first: fc.nat(255),
  // Borders of the rules, in half decibels, more often than chance has them.
  apart: fc.oneof(fc.integer({ min: -255, max: 255 }), fc.constantFrom(-44, -43, 2, 3, 43, 44)),
  wavering: fc.array(fc.nat(24), { minLength: 1, maxLength: 7 }),
});

/** A talk on two channels: for some frames each is around a level of its own, and then around another. */
const talks = fc.array(stretch, { maxLength: 12 }).map((stretches): ChannelLevels => {
  const channel = (level: (of: (typeof stretches)[number]) => number, shift: number) =>
    Uint8Array.from(stretches.flatMap((of) => Array.from({ length: of.frames }, (_, at) => Math.max(0, Math.min(255, level(of) + of.wavering[(at + shift) % of.wavering.length]!)))));
  return { first: channel(({ first }) => first, 0), second: channel(({ first, apart }) => first + apart, 3), areOne: false };
});

describe('what is counted in one go', () => {
  it('decides as sorting and filtering all frames does', () => {
    fc.assert(
      fc.property(talks, (levels) => {
        for (const wanted of ['auto', 'always'] as const) expect(areSeparate(levels, wanted)).toBe(plainlySeparate(levels, wanted));
      }),
      { numRuns: 1000 },
    );
  });

  it('lets the same frames through as looking for the loudest anew in each', () => {
    fc.assert(
      fc.property(talks, ({ first, second: other }) => {
        expect(ownFrames(first, other)).toEqual(plainlyOwnFrames(first, other));
        expect(ownFrames(other, first)).toEqual(plainlyOwnFrames(other, first));
      }),
      { numRuns: 1000 },
    );
  });
});

function markedFrames(all: readonly SpeechTurn[], length: number): Uint8Array {
  const frames = new Uint8Array(length);
  for (const { startSeconds, endSeconds } of all) frames.fill(1, Math.round((startSeconds * 16_000) / FRAME_SAMPLES), Math.round((endSeconds * 16_000) / FRAME_SAMPLES));
  return frames;
}

/** Of the marked frames, those that are let through. */
function share(own: Uint8Array, marked: Uint8Array): number {
  const among = own.filter((_, frame) => marked[frame] === 1);
  return among.filter((is) => is === 1).length / among.length;
}
