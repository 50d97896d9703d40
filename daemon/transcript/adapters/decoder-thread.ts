/** The program of the decoder's thread. */
import { openSession } from '../../onnx/session.ts';
import { createDecoder, type Decoder } from './decoder.ts';
import type { EncodedSpeech } from './decoder-batch.ts';
import { serveThread } from './model-thread.ts';
import type { Decoded, DecodeOptions, DecodeRequest, OpenPart } from './speech-network.ts';

let decoder: Decoder | null = null;

function opened(): Decoder {
  if (decoder === null) throw new Error('The decoder was not opened.');
  return decoder;
}

serveThread({
  async open({ graphs, threads }: OpenPart): Promise<{ layers: number }> {
    decoder = createDecoder(await openSession(graphs.cross!, threads), await openSession(graphs.step!, threads));
    return { layers: decoder.layers };
  },
  decode: ({ requests, options }: { requests: readonly DecodeRequest[]; options: DecodeOptions }): Promise<Decoded[]> => opened().decode(requests, options),
  scoresAfter: ({ token, speech, vocabulary }: { token: number; speech: EncodedSpeech; vocabulary: number }): Promise<Float32Array> => opened().scoresAfter(token, speech, vocabulary),
  async close(): Promise<void> {
    await decoder?.close();
    decoder = null;
  },
});
