import { describe, expect, it } from '@jest/globals';
import { samplePath } from '../../testing/shared-data.ts';
import { describeAudioDecoder } from '../audio-decoder.acceptance.ts';
import { collect, failureOf } from '../testing/collect.ts';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { createEmbeddedDecoder } from './embedded-decoder.ts';

describeAudioDecoder('embedded', () => createEmbeddedDecoder());

describe('a decoder that goes wrong costs one file', () => {
  const folder = scratchFolder();
  /** A program that stands in for a decoder in trouble: what it does is real, only the reason is not. */
  const program = (name: string, source: string) => folder.file(`${name}.mjs`, source);

  it('when it crashes', async () => {
    const decoder = createEmbeddedDecoder({ program: program('crash', 'process.stdout.write(Buffer.alloc(64000)); process.kill(process.pid, "SIGSEGV");') });
    expect(await failureOf(collect(decoder, samplePath))).toMatchObject({ code: 'audio_decoder_crashed', cause: expect.stringMatching(/SIGSEGV|exit status/) });
  });

  it('when it takes more memory than it may', async () => {
    const decoder = createEmbeddedDecoder({ memoryMegabytes: 32, program: program('greedy', 'const all = []; for (;;) all.push(new Array(1e5).fill({}));') });
    expect((await failureOf(collect(decoder, samplePath))).code).toBe('audio_decoder_crashed');
  });

  it('when it ends without a word, which is no success', async () => {
    const decoder = createEmbeddedDecoder({ program: program('silent', 'process.stdout.write(Buffer.alloc(64000));') });
    expect((await failureOf(collect(decoder, samplePath))).code).toBe('audio_decoder_crashed');
  });

  it('when it says what nobody understands, long before it ends', async () => {
    const decoder = createEmbeddedDecoder({ program: program('babble', 'import { writeSync } from "node:fs"; writeSync(3, "{half a line\\n"); setInterval(() => process.stdout.write(Buffer.alloc(8)), 10);') });
    expect(await failureOf(collect(decoder, samplePath))).toMatchObject({ code: 'audio_decoder_crashed', cause: expect.stringContaining('{half a line') });
  });

  it('when it hangs, also when it gave something before', async () => {
    const decoder = createEmbeddedDecoder({ stallSeconds: 1, program: program('hang', 'process.stdout.write(Buffer.alloc(64000)); setInterval(() => undefined, 1000);') });
    expect(await failureOf(collect(decoder, samplePath))).toMatchObject({ code: 'audio_decoder_stalled', cause: expect.stringContaining('1 seconds') });
  });

  it('when it cannot be started', async () => {
    const decoder = createEmbeddedDecoder({ program: folder.path('not-there.mjs') });
    expect((await failureOf(collect(decoder, samplePath))).code).toBe('audio_decoder_crashed');
  });
});
