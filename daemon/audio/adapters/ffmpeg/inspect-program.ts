/**
 * A program of its own: `node inspect-program.ts FILE` says on descriptor 3 what the file is and whether it is whole, before
 * ffmpeg decodes it. The embedded decoder looks at the same things; so both refuse the same files with the same words.
 */
import { openDemuxer } from '../../container/demuxer.ts';
import { inspectRecording } from '../../container/inspect-recording.ts';
import { openRecording, type RecordingFile } from '../../container/recording-file.ts';
import { runWithChannel } from '../message-channel.ts';

const path = process.argv[2] ?? '';
await runWithChannel(path, async (send) => {
  await using file = await openRecording(path);
  const inspection = await inspectRecording(file);
  if (inspection === null) {
    await send({ type: 'unknown' });
    return;
  }
  const { container, codec, tags, exactSeconds, endSeconds, declaredSeconds } = inspection;
  const startSeconds = inspection.layout.kind === 'tracks' ? await startOfAudio(file) : 0;
  await send({ type: 'inspected', format: `${container}/${codec}`, tags, length: { exactSeconds, endSeconds, declaredSeconds, startSeconds } });
});

/** How much later than the file its audio begins: ffmpeg leaves that out. */
async function startOfAudio(file: RecordingFile): Promise<number> {
  const input = openDemuxer(file);
  try {
    const [track] = await input.getAudioTracks();
    if (track === undefined) return 0;
    return Math.max(0, (await track.getFirstTimestamp()) - Math.max(0, await input.getFirstTimestamp()));
  } finally {
    input.dispose();
  }
}
