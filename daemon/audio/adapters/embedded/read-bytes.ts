/** Formats whose decoder takes the bytes of the file as they come: FLAC (bare and in Ogg) and WMA. */
import { mixChannels } from '../../mono-mix.ts';
import { unsupportedAudio } from '../../audio-failures.ts';
import type { RecordingFile } from '../../container/recording-file.ts';
import type { AudioPiece, ReadPieces } from './audio-piece.ts';
import { loadOptional } from './codecs/optional-package.ts';

/** Small, because silence packs well: this much FLAC may be minutes of it. */
const BLOCK_BYTES = 8 * 1024;

interface ByteDecoder {
  decode(bytes: Uint8Array): Promise<{ channels: readonly Float32Array[]; sampleRate: number }>;
  flush(): Promise<{ channels: readonly Float32Array[]; sampleRate: number }>;
  free(): void;
}

export const readFlac: ReadPieces = async function* (file) {
  const { FLACDecoder } = await import('@wasm-audio-decoders/flac');
  const decoder = new FLACDecoder();
  await decoder.ready;
  yield* decodeBytes(file, {
    decode: async (bytes) => named(await decoder.decode(bytes)),
    flush: async () => named(await decoder.flush()),
    free: () => {
      decoder.free();
    },
  });
};

export const readWma: ReadPieces = async function* (file, { layout }) {
  // The package's reader takes the packets of all streams for audio.
  if (layout.kind === 'asf' && layout.hasVideo) throw unsupportedAudio(file.path, 'Windows Media video is not built in.', 'Install ffmpeg, which Colloquy uses when it is there, or convert the file.');
  const { decoder } = await loadOptional(file.path, 'Windows Media Audio', '@audio/decode-wma', () => import('@audio/decode-wma'));
  const wma = await decoder();
  yield* decodeBytes(file, {
    decode: (bytes) => Promise.resolve(named(wma.decode(bytes))),
    flush: () => Promise.resolve(named(wma.flush())),
    free: () => {
      wma.free();
    },
  });
};

function named({ channelData, sampleRate }: { channelData: Float32Array[]; sampleRate: number }) {
  return { channels: channelData, sampleRate };
}

async function* decodeBytes(file: RecordingFile, decoder: ByteDecoder): AsyncGenerator<AudioPiece> {
  try {
    for (let position = 0; position < file.size; position += BLOCK_BYTES) {
      const { channels, sampleRate } = await decoder.decode(await file.read(position, BLOCK_BYTES));
      yield { samples: { sampleRate, ...mixChannels(channels) }, atSeconds: null, lostSeconds: 0, fraction: position / file.size };
    }
    const { channels, sampleRate } = await decoder.flush();
    yield { samples: { sampleRate, ...mixChannels(channels) }, atSeconds: null, lostSeconds: 0, fraction: 1 };
  } finally {
    decoder.free();
  }
}
