/** Runs voice activity detection over a recording, ten seconds or so at a time. */
import type { AudioSource } from '#schemas/audio';
import type { VoiceActivityModel } from './diarization-models.ts';
import type { Progress } from './progress.ts';
import { voiceRegions, type VoiceActivity } from './voice-activity.ts';

/** Hops per read: 10.24 s at 32 ms. */
const HOPS_PER_READ = 320;

export async function listenForVoice(audio: AudioSource, model: VoiceActivityModel, progress: Progress): Promise<VoiceActivity> {
  const stream = model.start();
  const probabilities = new Float32Array(Math.ceil(audio.sampleCount / model.hopSamples));
  const readSize = HOPS_PER_READ * model.hopSamples;
  for (let start = 0; start < audio.sampleCount; start += readSize) {
    progress(start / audio.sampleCount);
    probabilities.set(await stream.listen(await audio.read(start, readSize)), start / model.hopSamples);
  }
  const hopSeconds = model.hopSamples / audio.sampleRate;
  return { probabilities, hopSeconds, regions: voiceRegions(probabilities, hopSeconds, audio.sampleCount / audio.sampleRate) };
}
