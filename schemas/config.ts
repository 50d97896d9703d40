/**
 * The user's settings. Strict: an unknown key is an error that names the key and what is allowed there.
 * The descriptions are the documentation: docs/configuration.md is made from them.
 */
import { z } from 'zod';
import { transcriptionModelIdSchema } from '#schemas/model';

/** A relative folder is taken from the config file's own folder. */
const folderSchema = z.string().min(1);
const vaultFolderSchema = z
  .string()
  .min(1)
  .refine((path) => !path.startsWith('/') && !path.split(/[\\/]/).includes('..'), 'must be a folder inside the vault');

const vaultSchema = z.strictObject({
  folder: folderSchema.describe('The Obsidian vault. It must exist.'),
  meetings: vaultFolderSchema.default('Meetings').describe('Folder inside the vault for new notes. A note that you move is followed.'),
  people: vaultFolderSchema.default('People').describe('One note per person; its name and `aliases` make a name that is heard a link.'),
  projects: vaultFolderSchema.default('Projects').describe('One note per project; `aliases`, and `repository: owner/name` for links to pull requests.'),
  templates: vaultFolderSchema.default('Templates/Colloquy').describe('Your own templates; one with the name of a built-in one replaces it.'),
  recordings: vaultFolderSchema.default('Recordings').describe('Where a copy goes of a recording that lies outside the vault, so that the note can play it.'),
  attach: z
    .enum(['copy', 'link'])
    .default('copy')
    .describe('`copy` copies such a recording into the vault; `link` links to it by file:// where it is.'),
});

const recordingsSchema = z.strictObject({
  folders: z.array(folderSchema).default([]).describe('Folders that your recorder writes to. Folders inside them are watched too.'),
  settleMs: z.int().min(100).max(600_000).default(2000).describe('A file has arrived when its size and time have stood still for this long.'),
  rescanMs: z.int().min(1000).default(60_000).describe('Time between full looks at the folders, for events that the system lost.'),
  pollMs: z.int().min(100).nullable().default(null).describe('For network shares without events: look every so many milliseconds. Null: use events.'),
});

const speechSchema = z.strictObject({
  language: z
    .string()
    .regex(/^([a-z]{2}|auto)$/, 'must be an ISO 639-1 code such as en or zh, or auto')
    .default('auto')
    .describe('ISO 639-1 code, or `auto`: detected on the first speech.'),
  english: transcriptionModelIdSchema.default('moonshine-base').describe('The model for English.'),
  otherLanguages: transcriptionModelIdSchema
    .extract(['whisper-tiny', 'whisper-base', 'whisper-small'])
    .default('whisper-base')
    .describe('The model for every other language.'),
  speakers: z.int().min(1).max(20).nullable().default(null).describe('How many people speak, when it is always the same. Null: found out.'),
  decoder: z.enum(['auto', 'embedded', 'ffmpeg']).default('auto').describe('`auto` uses ffmpeg when it is on the PATH; `embedded` needs nothing.'),
});

const notesSchema = z.strictObject({
  template: z.string().min(1).default('general').describe('The template of new notes.'),
  language: z.enum(['auto', 'en', 'zh']).default('auto').describe('Language of headings and words of the note. `auto`: that of the transcript.'),
  nameThreshold: z.number().min(0).max(1).default(0.7).describe("A voice is called by a person's name only at or above this confidence."),
});

export const configSchema = z.strictObject({
  vault: vaultSchema,
  recordings: recordingsSchema.prefault({}),
  speech: speechSchema.prefault({}),
  notes: notesSchema.prefault({}),
  models: z
    .strictObject({
      folder: folderSchema.nullable().default(null).describe('A folder of yours with model files, in any layout; looked at before anything is downloaded. Also COLLOQUY_MODELS.'),
    })
    .prefault({}),
  data: folderSchema.nullable().default(null).describe("Queue and stage outputs. Null: the system's folder for application data."),
  timeZone: z
    .string()
    .refine((zone) => isTimeZone(zone), 'must be an IANA time zone such as Europe/Berlin')
    .nullable()
    .default(null)
    .describe('IANA name, for the date of a recording and for "by Wednesday". Null: the system\'s.'),
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
