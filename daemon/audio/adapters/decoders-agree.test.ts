/** The embedded decoder and ffmpeg are two ways to the same samples. */
import { expect, it } from '@jest/globals';
import { describeWith, samplePath, sharedData } from '../../testing/shared-data.ts';
import { bestCorrelation, collect, failureOf } from '../testing/collect.ts';
import { createEmbeddedDecoder } from './embedded-decoder.ts';
import { createFfmpegDecoder } from './ffmpeg-decoder.ts';
import { findFfmpeg } from './find-ffmpeg.ts';

const [ffmpeg, jfk] = [await findFfmpeg(), sharedData('formats/jfk')];
const both = ffmpeg !== null && jfk !== null ? { ffmpeg, jfk } : null;

/** The bare frames of ADTS do not say what the encoder put in front; ffmpeg keeps it (23 ms). */
const RUN_UP_SAMPLES = 400;
/** Two decoders of a low bit rate fill the bands that were left out with noise of their own; and half a sample of shift tells too. */
const LEAST_CORRELATION = 0.95;
const level = (values: Float32Array) => 10 * Math.log10(values.reduce((sum, value) => sum + value * value, 0) / values.length);

describeWith(both, 'ffmpeg on the PATH and ../shared/data/formats/jfk', 'both decoders', (found) => {
  const embedded = createEmbeddedDecoder();
  const system = createFfmpegDecoder({ program: found.ffmpeg });

  it.each([
    'jfk.aac', 'jfk.aiff', 'jfk.flac', 'jfk.m4a', 'jfk.mka', 'jfk.ogg', 'jfk.opus', 'jfk.webm', 'jfk.wma', 'jfk_64k.mp3', 'jfk_vbr.mp3', 'jfk_alac.caf', 'jfk_alac.m4a',
    'jfk_alaw_8k.wav', 'jfk_mulaw_8k.wav', 'jfk_f32_44k.wav', 'jfk_pcm.caf', 'jfk_pcm16_16k.wav', 'jfk_pcm16_48k_stereo.wav', 'jfk_pcm24_48k.wav',
    'jfk_video.mov', 'jfk_video.mp4', 'jfk_video.webm', 'jfk_video_fragmented.mp4',
  ])('hear the same in %s', async (file) => {
    const path = `${found.jfk}/${file}`;
    const [one, other] = await Promise.all([collect(embedded, path), collect(system, path)]);
    expect({ format: one.format, tags: one.tags }).toEqual({ format: other.format, tags: other.tags });
    expect(Math.abs(one.values.length - other.values.length)).toBeLessThan(RUN_UP_SAMPLES);
    expect(Math.abs(level(one.values) - level(other.values))).toBeLessThan(0.05);
    const { correlation, shift } = bestCorrelation(one.values.subarray(32_000, 42_000), other.values.subarray(32_000, 42_000), RUN_UP_SAMPLES);
    expect(correlation).toBeGreaterThan(LEAST_CORRELATION);
    if (file !== 'jfk.aac') expect(Math.abs(shift)).toBeLessThanOrEqual(2);
  });

  it('refuse a broken file in the same words', async () => {
    for (const file of ['truncated_half.mp3', 'hole_in_middle.opus', 'header_only.wav']) {
      const path = `${found.jfk}/broken/${file}`;
      expect(await failureOf(collect(embedded, path))).toEqual(await failureOf(collect(system, path)));
    }
  });
});

describeWith(ffmpeg, 'ffmpeg on the PATH', 'both decoders and the bundled sample', (program) => {
  it('hear the same', async () => {
    const [one, other] = await Promise.all([collect(createEmbeddedDecoder(), samplePath), collect(createFfmpegDecoder({ program }), samplePath)]);
    expect(one.values.length).toBe(other.values.length);
    expect(bestCorrelation(one.values.subarray(160_000, 192_000), other.values.subarray(160_000, 192_000), 10)).toMatchObject({ correlation: expect.closeTo(1, 2), shift: 0 });
  });
});
