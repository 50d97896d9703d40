/** Recordings of which packets are missing: dropped on the way by a busy browser, left out where nobody spoke. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { describeWith, samplePath, sharedData } from '../../../testing/shared-data.ts';
import { bestCorrelation, collect, type Collected } from '../../testing/collect.ts';
import { remux, type Replay } from '../../testing/remux.ts';
import { scratchFolder } from '../../testing/scratch-folder.ts';
import { createEmbeddedDecoder } from '../embedded-decoder.ts';

const RATE = 16_000;
/** Rounding, and a step in time that is not worth a pause. */
const TOLERATED_SECONDS = 0.07;
/** Of each recording this much is taken. */
const END_SECONDS = 11;
/** Clear speech in both recordings. */
const [LATE_SECONDS, LOOKED_AT_SECONDS] = [8, 1];

function describeLosses(name: string, recording: string): void {
  const folder = scratchFolder();
  const decode = async (replay: Replay): Promise<Collected> => collect(createEmbeddedDecoder(), folder.file('recording.mkv', await remux(recording, replay)));
  let whole: Collected;
  beforeAll(async () => {
    whole = await decode((_, at) => (at < END_SECONDS ? at : null));
  });

  const losses: readonly (readonly [string, (index: number, seconds: number) => boolean])[] = [
    ['single packets here and there', (index, seconds) => index % 16 === 8 && seconds < 7],
    ['several packets in a row', (_, seconds) => seconds >= 2 && seconds < 2.4],
    ['more than a second at once', (_, seconds) => seconds >= 4.5 && seconds < 5.7],
    ['every other packet of a second', (index, seconds) => index % 2 === 1 && seconds >= 2 && seconds < 3],
  ];

  describe(name, () => {
    it.each(losses)('%s are silence: what stands behind is heard at its own second', async (_what, isLost) => {
      const { values, seconds } = await decode((index, at) => (isLost(index, at) || at >= END_SECONDS ? null : at));
      expect(Math.abs(seconds - whole.seconds)).toBeLessThan(TOLERATED_SECONDS);
      expect(Math.abs(lateBy(values, LATE_SECONDS))).toBeLessThan(TOLERATED_SECONDS);
    });

    it('none, but a clock that ran 1.5 % faster than the samples, is followed', async () => {
      const { values, seconds } = await decode((_, at) => (at < END_SECONDS ? at * 1.015 : null));
      expect(Math.abs(seconds - 1.015 * whole.seconds)).toBeLessThan(TOLERATED_SECONDS);
      expect(Math.abs(lateBy(values, LATE_SECONDS) - 0.015 * LATE_SECONDS)).toBeLessThan(TOLERATED_SECONDS);
    });
  });

  /** By how much what the whole recording says at this second comes later. */
  function lateBy(values: Float32Array, second: number): number {
    const said = (from: Float32Array): Float32Array => from.subarray(second * RATE, (second + LOOKED_AT_SECONDS) * RATE);
    return bestCorrelation(said(whole.values), said(values), RATE / 2).shift / RATE;
  }
}

describe('of a recording in Matroska are missing', () => {
  describeLosses('AAC', samplePath);
  describeWith(sharedData('formats/jfk/jfk.webm'), '../shared/data/formats/jfk', 'in another codec', (recording) => {
    describeLosses('Opus', recording);
  });
});
