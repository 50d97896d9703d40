/** A composition root for voice profiles: the file of a data folder, and the model by which voices are compared. */
import { existsSync } from 'node:fs';
import { openVoices, voicesPath } from './voices/database.ts';
import { voiceModel } from './voices/hear-voices.ts';
import { createProfileStore, type ProfileStore } from './voices/profile-store.ts';

export interface VoiceProfiles {
  /** Null while nobody was ever enrolled: then there is no file, and none is made. */
  existing(): ProfileStore | null;
  /** For enrolling. */
  opened(): ProfileStore;
  close(): void;
}

/** Opens the file when it is first needed. The methods throw ColloquyError `store_newer`, `store_damaged`, `store_unusable`, `disk_full`. */
export function voiceProfilesOf(dataFolder: string, now: () => Date): VoiceProfiles {
  let store: ProfileStore | null = null;
  const opened = (): ProfileStore => (store ??= createProfileStore(openVoices(dataFolder), voiceModel, now));
  return {
    existing: () => (store !== null || existsSync(voicesPath(dataFolder)) ? opened() : null),
    opened,
    close: () => {
      store?.close();
      store = null;
    },
  };
}
