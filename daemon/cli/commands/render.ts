import type { Command } from 'commander';
import { minutesSchema } from '#schemas/minutes';
import { transcriptInputSchema, type Transcript, type TranscriptInput } from '#schemas/transcript';
import { loadTemplate } from '../../notes/load-template.ts';
import { noteToMarkdown } from '../../notes/note-markdown.ts';
import { renderNote } from '../../notes/render-note.ts';
import { templateFolders } from '../../wire-vault.ts';
import type { RunWithSession } from '../command-line.ts';
import { readJsonFile } from '../read-json.ts';
import type { Session } from '../session.ts';
import { readNames } from './minutes.ts';

interface RenderOptions {
  readonly template: string;
  readonly vault?: string;
  readonly recording?: string;
}

export function addRender(program: Command, run: RunWithSession): void {
  program
    .command('render')
    .description('The note of a transcript and its minutes, as Markdown')
    .argument('<transcript.json>', 'as colloquy transcribe --json writes it')
    .argument('<minutes.json>', 'as colloquy minutes --json writes it')
    .option('--template <name>', 'the kind of meeting', 'general')
    .option('--vault <dir>', 'whose templates and names are used (default: of the config file)')
    .option('--recording <path>', 'the recording inside the vault, for links that play it')
    .action((transcriptFile: string, minutesFile: string, options: RenderOptions) =>
      run(async (session) => {
        session.output.result(await render(session, transcriptFile, minutesFile, options));
        return 0;
      }),
    );
}

async function render(session: Session, transcriptFile: string, minutesFile: string, options: RenderOptions): Promise<string> {
  const given = await readJsonFile(session.path(transcriptFile), transcriptInputSchema, 'transcript_invalid');
  const minutes = await readJsonFile(session.path(minutesFile), minutesSchema, 'minutes_invalid');
  const transcript = asTranscript(given);
  const language = transcript.language.startsWith('zh') ? 'zh' : 'en';
  const config = await session.vaultConfig(options.vault);
  const template = await loadTemplate(options.template, language, templateFolders(config?.vault ?? null));
  const note = renderNote(template, {
    meeting: { title: transcript.title, startedAt: transcript.startedAt, durationSeconds: transcript.durationSeconds },
    transcript,
    minutes,
    registry: await readNames(session, options.vault),
    recordingLink: options.recording === undefined ? null : { kind: 'vault', path: options.recording },
    nameThreshold: config?.notes.nameThreshold ?? 0.7,
    language,
  });
  return noteToMarkdown(note, transcript.recordingId);
}

/** Fills what a foreign transcript may lack: the language by its script, times by nothing (then 0). */
function asTranscript(given: TranscriptInput): Transcript {
  const segments = given.segments.map(({ startSeconds = 0, endSeconds = startSeconds, ...rest }) => ({ ...rest, startSeconds, endSeconds }));
  const isChinese = segments.some(({ text }) => /\p{Script=Han}/u.test(text));
  return {
    ...given,
    language: given.language ?? (isChinese ? 'zh' : 'en'),
    durationSeconds: given.durationSeconds ?? Math.max(0, ...segments.map((segment) => segment.endSeconds)),
    segments,
  };
}
