import type { Command } from 'commander';
import type { Config } from '#schemas/config';
import { fail } from '#schemas/failure';
import { minutesInputSchema } from '#schemas/minutes';
import { transcriptInputSchema, type Transcript, type TranscriptInput } from '#schemas/transcript';
import type { TouchedCode } from '../../code/touched-code.ts';
import { loadTemplate } from '../../notes/load-template.ts';
import { noteToMarkdown } from '../../notes/note-markdown.ts';
import { renderNote } from '../../notes/render-note.ts';
import { type Template, templateNeeds } from '../../notes/template/template.ts';
import { codeForNote, type DiscussedMeeting } from '../../operations/code-for-note.ts';
import { answerPrompts, type PromptMeeting } from '../../prompts/answer-prompts.ts';
import type { PromptAnswer } from '../../prompts/prompt-answer.ts';
import { templateFolders } from '../../wire-vault.ts';
import type { RunWithSession } from '../command-line.ts';
import { readJsonFile } from '../read-json.ts';
import type { Session } from '../session.ts';
import { readNames } from '../names.ts';

interface RenderOptions {
  readonly template: string;
  readonly vault?: string;
  readonly recording?: string;
  readonly languageModel?: boolean;
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
    .option('--language-model', 'let the language model of the config file answer the prompt blocks')
    .action((transcriptFile: string, minutesFile: string, options: RenderOptions) =>
      run(async (session) => {
        session.output.result(await render(session, transcriptFile, minutesFile, options));
        return 0;
      }),
    );
}

async function render(session: Session, transcriptFile: string, minutesFile: string, options: RenderOptions): Promise<string> {
  const given = await readJsonFile(session.path(transcriptFile), transcriptInputSchema, 'transcript_invalid');
  const minutes = await readJsonFile(session.path(minutesFile), minutesInputSchema, 'minutes_invalid');
  const transcript = asTranscript(given);
  const language = transcript.language.startsWith('zh') ? 'zh' : 'en';
  const config = await session.vaultConfig(options.vault);
  const template = await loadTemplate(options.template, language, templateFolders(config?.vault ?? null));
  const registry = await readNames(session, options.vault);
  const nameThreshold = config?.notes.nameThreshold ?? 0.7;
  const startedAt = transcript.startedAt ?? null;
  const answers = options.languageModel === true ? await answersOf(session, template, { transcript, minutes, registry, startedAt, language, nameThreshold, signal: session.signal }) : [];
  const note = renderNote(template, {
    meeting: { title: transcript.title, startedAt: transcript.startedAt, durationSeconds: transcript.durationSeconds },
    transcript,
    untimed: untimedIn(given),
    minutes,
    registry,
    recordingLink: options.recording === undefined ? null : { kind: 'vault', path: options.recording },
    nameThreshold,
    language,
    code: await codeOf(session, config, template, { title: transcript.title, transcript, minutes, registry }),
    answers,
  });
  return noteToMarkdown(note, transcript.recordingId);
}

async function answersOf(session: Session, template: Template, meeting: PromptMeeting): Promise<readonly PromptAnswer[]> {
  const { prompts } = await session.colloquy();
  if (prompts !== null) return answerPrompts(templateNeeds(template).prompts.map(({ instruction }) => instruction), meeting, prompts);
  throw fail('config_invalid', { effect: 'Nothing was made.', cause: 'No language model is configured.', tip: 'Set languageModel.provider and languageModel.model in the config file (docs/language-models.md).' });
}

/** Repositories are looked into only when the config names some. */
async function codeOf(session: Session, config: Config | null, template: Template, meeting: DiscussedMeeting): Promise<readonly TouchedCode[]> {
  if (config === null || config.code.repositories.length === 0) return [];
  return codeForNote(template, meeting, (await session.colloquy()).code);
}

/** Fills what a foreign transcript may lack: the language by its script, times by nothing (then 0). */
export function asTranscript(given: TranscriptInput): Transcript {
  const segments = given.segments.map(({ startSeconds = 0, endSeconds = startSeconds, ...rest }) => ({ ...rest, startSeconds, endSeconds }));
  const isChinese = segments.some(({ text }) => /\p{Script=Han}/u.test(text));
  return {
    ...given,
    language: given.language ?? (isChinese ? 'zh' : 'en'),
    durationSeconds: given.durationSeconds ?? Math.max(0, ...segments.map((segment) => segment.endSeconds)),
    segments,
  };
}

/** Which of its segments have no time of their own: a note must not show the 0 that fills it. */
export function untimedIn({ segments }: TranscriptInput): ReadonlySet<string> {
  return new Set(segments.filter(({ startSeconds }) => startSeconds === undefined).map(({ id }) => id));
}
