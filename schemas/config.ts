/** The user's settings. Strict: an unknown key is an error that names the key and what is allowed there. */
import { z } from 'zod';
import { transcriptionModelIdSchema } from '#schemas/model';

/** A relative folder is taken from the config file's own folder. */
const folderSchema = z.string().min(1);
/** A folder inside the vault, with forward slashes: `Meetings`. */
const vaultFolderSchema = z
  .string()
  .min(1)
  .refine((path) => !path.startsWith('/') && !path.split(/[\\/]/).includes('..'), 'must be a folder inside the vault');

export const configSchema = z.strictObject({
  vault: z
    .strictObject({
      folder: folderSchema,
      meetings: vaultFolderSchema.default('Meetings'),
      people: vaultFolderSchema.default('People'),
      projects: vaultFolderSchema.default('Projects'),
      templates: vaultFolderSchema.default('Templates/Colloquy'),
      /** Where a copy of a recording goes that lies outside the vault, so that the note can play it. */
      recordings: vaultFolderSchema.default('Recordings'),
      /** `copy`: a recording outside the vault is copied into it. `link`: the note links to it by file:// where it is. */
      attach: z.enum(['copy', 'link']).default('copy'),
    }),
  recordings: z
    .strictObject({
      folders: z.array(folderSchema).default([]),
      /** A file has arrived when its size and time have stood still for this long. */
      settleMs: z.int().min(100).max(600_000).default(2000),
      /** Full rescan of the folders, for events that the system lost. */
      rescanMs: z.int().min(1000).default(60_000),
      /** Look by polling instead of events, for network shares: milliseconds between looks. */
      pollMs: z.int().min(100).nullable().default(null),
    })
    .prefault({}),
  speech: z
    .strictObject({
      /** ISO 639-1 code, or `auto`: detected on the first speech. */
      language: z.string().regex(/^([a-z]{2}|auto)$/).default('auto'),
      /** Models by id of the catalogue. */
      english: transcriptionModelIdSchema.default('moonshine-base'),
      otherLanguages: z.enum(['whisper-tiny', 'whisper-base', 'whisper-small']).default('whisper-base'),
      /** Number of speakers, when known; null: found out. */
      speakers: z.int().min(1).max(20).nullable().default(null),
      /** `embedded`, `ffmpeg`, or `auto`: ffmpeg when it is on the PATH. */
      decoder: z.enum(['auto', 'embedded', 'ffmpeg']).default('auto'),
    })
    .prefault({}),
  notes: z
    .strictObject({
      template: z.string().min(1).default('general'),
      /** `auto`: the transcript's language. */
      language: z.enum(['auto', 'en', 'zh']).default('auto'),
      /** A voice is called by a person's name only at or above this confidence. */
      nameThreshold: z.number().min(0).max(1).default(0.7),
    })
    .prefault({}),
  models: z
    .strictObject({
      /** A folder of the user's with model files; looked at before anything is downloaded. Also COLLOQUY_MODELS. */
      folder: folderSchema.nullable().default(null),
    })
    .prefault({}),
  /** Queue and stage outputs. Null: the system's folder for application data. */
  data: folderSchema.nullable().default(null),
  /** IANA name, for a recording's date and for "by Wednesday"; null: the system's. */
  timeZone: z
    .string()
    .refine((zone) => isTimeZone(zone), 'must be an IANA time zone such as Europe/Berlin')
    .nullable()
    .default(null),
});
export type Config = z.infer<typeof configSchema>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
