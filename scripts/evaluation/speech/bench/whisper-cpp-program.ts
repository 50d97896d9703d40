/** whisper.cpp as a contestant, by its Node binding. */
import { z } from 'zod';
import { openPcmFile } from '../../../../daemon/audio/pcm-file.ts';
import { toPcm16 } from '../../../../daemon/audio/pcm-wav.ts';
import { parametersOf, say } from './contestant.ts';
import { peerPackages, requirePeer } from './peers.ts';

/** Of its interface, what is used here. */
interface WhisperNode {
  initWhisper(options: { filePath: string; useGpu: boolean }): Promise<{
    transcribeData(samples: ArrayBuffer, options: { language: string; maxThreads: number; temperature: number; onNewSegments: () => void }): { promise: Promise<{ result: string }> };
    release(): Promise<void>;
  }>;
}

const { pcmPath, weights } = parametersOf(z.object({ pcmPath: z.string(), weights: z.string() }));

const { initWhisper } = requirePeer(peerPackages.whisperCpp) as WhisperNode;
const context = await initWhisper({ filePath: weights, useGpu: false });
say({ event: 'ready' });
await using audio = await openPcmFile(pcmPath);
const { values } = await audio.read(0, audio.sampleCount);
const start = performance.now();
// It takes 16-bit samples.
const { promise } = context.transcribeData(toPcm16(values).buffer as ArrayBuffer, {
  language: 'en',
  maxThreads: 2,
  temperature: 0,
  onNewSegments: () => {
    say({ event: 'first words' });
  },
});
const { result } = await promise;
say({ event: 'done', text: result.trim(), parts: { transcript: performance.now() - start } });
await context.release();
