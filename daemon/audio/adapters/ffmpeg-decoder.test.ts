import { mkdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { describeWith } from '../../testing/shared-data.ts';
import { describeAudioDecoder } from '../audio-decoder.acceptance.ts';
import { collect, failureOf } from '../testing/collect.ts';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { tone, waveFile } from '../testing/synthesize.ts';
import { createFfmpegDecoder } from './ffmpeg-decoder.ts';
import { countDecodeErrors, readInputFormat, saysMissing } from './ffmpeg/ffmpeg-report.ts';
import { findFfmpeg } from './find-ffmpeg.ts';

const ffmpeg = await findFfmpeg();

describeWith(ffmpeg, 'ffmpeg on the PATH', 'the system ffmpeg', (program) => {
  describeAudioDecoder('ffmpeg', () => createFfmpegDecoder({ program }));

  describe('knows more than is built in', () => {
    const folder = scratchFolder();

    it('such as a container that only it can read', async () => {
      const voice = tone({ hertz: 500, seconds: 1 });
      const samples = Buffer.alloc(voice.length * 2);
      for (const [i, value] of voice.entries()) samples.writeInt16BE(Math.round(value * 32_767), i * 2);
      const header = Buffer.from('2e736e64' + '00000018' + 'ffffffff' + '00000003' + '00003e80' + '00000001', 'hex');
      expect(await collect(createFfmpegDecoder({ program }), folder.file('old.snd', Buffer.concat([header, samples])))).toMatchObject({ format: 'au/pcm_s16be', seconds: 1 });
    });
  });
});

describe('a program that only pretends to be ffmpeg', () => {
  const folder = scratchFolder();

  it('is not found', async () => {
    mkdirSync(folder.path('empty'));
    expect(await findFfmpeg(folder.path('empty'))).toBeNull();
    expect(await findFfmpeg('')).toBeNull();
  });

  it('and cannot be started is a crash of the decoder', async () => {
    const decoder = createFfmpegDecoder({ program: folder.path('ffmpeg') });
    const path = folder.file('a.wav', waveFile([tone({ hertz: 300, seconds: 1 })]));
    expect((await failureOf(collect(decoder, path))).code).toBe('audio_decoder_crashed');
  });
});

describe('what ffmpeg says', () => {
  it('is read for the format, also where a stream carries a language', () => {
    const words = "[info] Input #0, avi, from 'file:/x':\n[info]   Stream #0:0: Video: mpeg4\n[info]   Stream #0:1(eng): Audio: mp3 (U[0][0][0] / 0x0055), 44100 Hz, stereo\n";
    expect(readInputFormat(words)).toBe('avi/mp3');
    expect(readInputFormat('')).toBe('unknown/unknown');
  });

  it('is read for a file that went away', () => {
    expect(saysMissing('[error] file:/recordings/a.m4a: No such file or directory\n')).toBe(true);
    expect(saysMissing('[info] title: No such file or directory\n')).toBe(false);
  });

  it('is counted for frames that could not be decoded', () => {
    const words = '[error] Error while decoding stream #0:0: Invalid data found when processing input\n[info] size= 12kB\n[error] Error submitting packet to decoder: Invalid data\n';
    expect(countDecodeErrors({ firstWords: words, lastWords: words })).toBe(2);
  });
});
