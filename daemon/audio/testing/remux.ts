/** The packets of a recording in a Matroska file of their own: some left out, some at another time. */
import { BufferTarget, EncodedAudioPacketSource, EncodedPacketSink, MkvOutputFormat, Output, type EncodedPacket } from 'mediabunny';
import { openDemuxer } from '../container/demuxer.ts';
import { openRecording } from '../container/recording-file.ts';

/** As long as ffmpeg makes its clusters. */
const CLUSTER_SECONDS = 5;

/** When the packet of this number, at this second, is played in the new file; null: it is not in it. */
export type Replay = (index: number, seconds: number) => number | null;

/** Of the first audio track. */
export async function remux(path: string, replay: Replay): Promise<Uint8Array> {
  await using file = await openRecording(path);
  using input = openDemuxer(file);
  const [track] = await input.getAudioTracks();
  const [codec, decoderConfig] = [await track!.getCodec(), await track!.getDecoderConfig()];
  const target = new BufferTarget();
  const output = new Output({ format: new MkvOutputFormat({ minimumClusterDuration: CLUSTER_SECONDS }), target });
  const source = new EncodedAudioPacketSource(codec!);
  output.addAudioTrack(source);
  await output.start();
  let index = 0;
  for await (const packet of new EncodedPacketSink(track!).packets() as AsyncIterable<EncodedPacket>) {
    // What comes before second 0 is the codec's run-up, for which Matroska has no time.
    const at = packet.timestamp < 0 ? null : replay(index, packet.timestamp);
    if (at !== null) await source.add(packet.clone({ timestamp: at }), { decoderConfig: decoderConfig! });
    if (packet.timestamp >= 0) index += 1;
  }
  await output.finalize();
  return new Uint8Array(target.buffer!);
}
