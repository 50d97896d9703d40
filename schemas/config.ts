/**
 * The user's settings. Strict: an unknown key is an error that names the key and what is allowed there.
 * The descriptions are the documentation: docs/configuration.md is made from them.
 */
import { z } from 'zod';
import { otherSpeechModelNameSchema, speechModelNameSchema } from '#schemas/model';
import { knownSpeakersSchema } from '#schemas/segments';

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
    .describe('ISO 639-1 code: everything is in this language. Or `auto`: detected on the first speech, and again where words are doubted, so that a meeting may switch.'),
  english: speechModelNameSchema
    .default('moonshine-base')
    .describe('The model for English: `moonshine-base`, `moonshine-tiny`, `whisper-tiny`, `whisper-base`, `whisper-small`, or any Moonshine or Whisper of the hub as `owner/name` or `owner/name@revision` (docs/speech.md).'),
  otherLanguages: otherSpeechModelNameSchema
    .default('whisper-base')
    .describe('The model for every other language: `whisper-tiny`, `whisper-base`, `whisper-small`, or a Whisper of the hub, named as above.'),
  speakers: knownSpeakersSchema.nullable().default(null).describe('How many people speak, when it is always the same: `3`, or `{min: 2, max: 4}`. Null: found out. `--speakers` says it for one recording.'),
  separateChannels: z
    .enum(['auto', 'never', 'always'])
    .default('auto')
    .describe('Of a stereo recording of a call, one side on each channel: `auto` hears each channel for itself where they are heard to be two sides; `always` wherever what is heard on them differs, be it for half a second; `never` hears their mix.'),
  decoder: z.enum(['auto', 'embedded', 'ffmpeg']).default('auto').describe('`auto` uses ffmpeg when it is on the PATH; `embedded` needs nothing.'),
});

const vocabularyTermSchema = z
  .union([
    z.string().min(1).transform((written) => ({ written, heardAs: [] as string[] })),
    z.strictObject({ written: z.string().min(1), heardAs: z.array(z.string().min(1)).default([]) }),
  ], 'must be a term, or a term with the forms in which it is heard: {written: Keycloak, heardAs: [key clock]}');
/** A term with the forms in which it is heard. */
export type VocabularyTerm = z.output<typeof vocabularyTermSchema>;

const notesSchema = z.strictObject({
  template: z.string().min(1).default('general').describe('The template of new notes.'),
  language: z.enum(['auto', 'en', 'zh']).default('auto').describe('Language of headings and words of the note. `auto`: that of the transcript.'),
  nameThreshold: z.number().min(0).max(1).default(0.7).describe("A voice is called by a person's name only at or above this confidence."),
});

const languageModelSchema = z
  .strictObject({
    provider: z
      .enum(['none', 'ollama', 'openai-compatible', 'anthropic'])
      .default('none')
      .describe('Who answers the prompt blocks of templates, reads questions that the grammar cannot, and sums up what was said. `none`: nobody, and nothing leaves this machine (docs/language-models.md).'),
    model: z.string().min(1).nullable().default(null).describe('The model as the provider calls it: `llama3.1:8b`. Needed with a provider.'),
    url: z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .refine(isPlainAddress, 'must have no user, password or query in it: the key belongs in the environment variable that keyVariable names, or in the keychain (colloquy key set)')
      .nullable()
      .default(null)
      .describe("Where the provider is. Null: Ollama on this machine, or the provider's own address."),
    keyVariable: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable, not the key')
      .nullable()
      .default(null)
      .describe('Environment variable that holds the key. Null: `ANTHROPIC_API_KEY` or `OPENAI_API_KEY`. Looked at before the keychain.'),
    keychain: z.boolean().default(true).describe("Look for the key in the system's keychain too; `colloquy key set` puts it there."),
    timeoutMs: z.int().min(1000).max(3_600_000).default(120_000).describe('Time for one answer.'),
    maxWaitMs: z.int().min(0).max(600_000).default(60_000).describe('The longest wait for a provider that says it is busy.'),
    contextTokens: z.int().min(2048).default(8192).describe('How much the model can read at once. A longer meeting is asked about in parts. Ollama is told to use as much.'),
    answerTokens: z.int().min(128).default(1024).describe('The longest answer.'),
    structuredOutput: z
      .enum(['auto', 'schema', 'tool', 'json'])
      .default('auto')
      .describe('How the shape of an answer is asked for: by JSON schema, by a tool call, or only by words. `auto`: what the provider does best.'),
  })
  .refine(({ provider, model }) => provider === 'none' || model !== null, { path: ['model'], message: 'must name a model of the provider' })
  .refine(({ contextTokens, answerTokens }) => answerTokens * 2 <= contextTokens, { path: ['answerTokens'], message: 'must be at most half of contextTokens' });
export type LanguageModelConfig = z.infer<typeof languageModelSchema>;

const codeSchema = z.strictObject({
  repositories: z
    .array(folderSchema)
    .default([])
    .describe('Git repositories on this machine, or folders that hold some: notes then name the code that a discussed pull request touches (docs/code-in-minutes.md).'),
  links: z
    .enum(['web', 'vscode', 'file'])
    .default('web')
    .describe("Where a link to a line leads: the page at the repository's host (the local file where there is none), the file in VS Code, or the file."),
});

const variableSchema = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable, not the secret');

const neo4jSchema = z.strictObject({
  uri: z
    .string()
    .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/@]+$/u, 'must be an address such as neo4j+s://example.org or bolt://localhost:7687, without user and password')
    .nullable()
    .default(null)
    .describe('Where Neo4j 5 is: `neo4j://` or `bolt://`, with `+s` encrypted. Null: the environment variable `NEO4J_URI`.'),
  user: z.string().min(1).nullable().default(null).describe('The user. Null: `NEO4J_USERNAME`, else `neo4j`.'),
  database: z.string().min(1).nullable().default(null).describe("The database, which should be Colloquy's own. Null: `NEO4J_DATABASE`, else the server's default."),
  passwordVariable: variableSchema.default('NEO4J_PASSWORD').describe('Environment variable that holds the password. Looked at before the keychain.'),
});
export type Neo4jConfig = z.infer<typeof neo4jSchema>;

const graphSchema = z.strictObject({
  store: z.enum(['embedded', 'neo4j']).default('embedded').describe('Where the graph is: on this machine with nothing to set up, or in a Neo4j 5 (docs/graph.md).'),
  neo4j: neo4jSchema.prefault({}),
});

const githubSchema = z.strictObject({
  tokenVariable: variableSchema.default('GITHUB_TOKEN').describe('Environment variable that holds the token for `colloquy github backfill`. Looked at before the keychain.'),
  api: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).default('https://api.github.com').describe("GitHub's API; `https://HOST/api/v3` for a GitHub Enterprise Server."),
  webhookSecretVariable: variableSchema
    .default('COLLOQUY_WEBHOOK_SECRET')
    .describe('Environment variable that holds the secret with which GitHub signs webhooks. Looked at before the keychain. Without a secret no webhook is taken.'),
});

const serverSchema = z.strictObject({
  port: z.int().min(0).max(65_535).nullable().default(null).describe('Port on this machine alone (127.0.0.1) for webhooks and, later, the plugin. Null: nothing listens; 0: any free one.'),
  hosts: z
    .array(z.string().regex(/^[\w.-]+$/u, 'must be a host name such as hooks.example.org, without protocol and port'))
    .default([])
    .describe('Names under which GitHub reaches the daemon through your tunnel or reverse proxy. Only webhooks are taken under them.'),
});

export const configSchema = z.strictObject({
  vault: vaultSchema,
  recordings: recordingsSchema.prefault({}),
  speech: speechSchema.prefault({}),
  vocabulary: z
    .array(vocabularyTermSchema)
    .default([])
    .describe('Names and terms beside those of the vault that transcripts are put right with: `Keycloak`, or `{written: Keycloak, heardAs: [key clock]}` with forms that always mean it (docs/vocabulary.md).'),
  notes: notesSchema.prefault({}),
  code: codeSchema.prefault({}),
  languageModel: languageModelSchema.prefault({}),
  graph: graphSchema.prefault({}),
  github: githubSchema.prefault({}),
  server: serverSchema.prefault({}),
  models: z
    .strictObject({
      folder: folderSchema.nullable().default(null).describe('A folder of yours with model files, in any layout; looked at before anything is downloaded. Also COLLOQUY_MODELS.'),
    })
    .prefault({}),
  data: folderSchema.nullable().default(null).describe("Queue and stage outputs. Null: the system's folder for application data."),
  me: z.string().min(1).nullable().default(null).describe('Who you are in the graph, by name, login or e-mail address: for "my open PRs" in `colloquy ask` (docs/questions.md). Null: nobody, and such a question says so.'),
  timeZone: z
    .string()
    .refine((zone) => isTimeZone(zone), 'must be an IANA time zone such as Europe/Berlin')
    .nullable()
    .default(null)
    .describe('IANA name, for the date of a recording and for "by Wednesday". Null: the system\'s.'),
});
export type Config = z.infer<typeof configSchema>;

/** An address is shown, logged and kept with answers; a key in it would be too. */
function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { username, password, search } = new URL(address);
  return username === '' && password === '' && search === '';
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
