/** What a recording is diarized from: its mix, or each channel of a call by itself. Pure. */
import type { AudioSource } from '#schemas/audio';
import type { VoiceActivity } from './voice-activity.ts';

export interface HeardChannel {
  readonly audio: AudioSource;
  /** Where voice activity detection hears someone. */
  readonly voice: VoiceActivity;
}

/** The channels of a call; of any other recording its mix alone. */
export function channelsOf(audio: AudioSource): readonly AudioSource[] {
  return audio.channels ?? [audio];
}

/** What a turn is heard from: its own channel, where nobody of another one is heard with it. */
export function audioOf(audio: AudioSource, { channel }: { readonly channel?: number | undefined }): AudioSource {
  return (channel === undefined ? undefined : audio.channels?.[channel]) ?? audio;
}
