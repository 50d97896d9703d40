import { mixInterleaved } from '../../mono-mix.ts';
import { decodePcm, isPcmEncoding, pcmEncodings } from '../../container/pcm-encoding.ts';
import type { AudioPiece, ReadPieces } from './audio-piece.ts';

const BLOCK_BYTES = 128 * 1024;

/** Uncompressed samples in one stretch of the file: WAV, AIFF, CAF. */
export const readPcm: ReadPieces = async function* (file, { codec, layout }): AsyncGenerator<AudioPiece> {
  if (layout.kind !== 'pcm' || !isPcmEncoding(codec)) throw new TypeError(`No PCM: ${codec}`);
  const { channels, sampleRate, dataOffset, dataBytes } = layout;
  const frameBytes = pcmEncodings[codec].bytes * channels;
  const blockBytes = Math.max(1, Math.floor(BLOCK_BYTES / frameBytes)) * frameBytes;
  for (let done = 0; done < dataBytes; done += blockBytes) {
    const bytes = await file.read(dataOffset + done, Math.min(blockBytes, dataBytes - done));
    yield { samples: { sampleRate, ...mixInterleaved(decodePcm(bytes, codec), channels) }, atSeconds: null, lostSeconds: 0, fraction: Math.min(1, done / dataBytes) };
  }
};
