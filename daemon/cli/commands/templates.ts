import { Option, type Command } from 'commander';
import { exitStatusOf } from '#schemas/failure';
import { transcriptInputSchema } from '#schemas/transcript';
import { extractMinutes } from '../../minutes/extract-minutes.ts';
import { builtInTemplatesFolder, listTemplates, type TemplateFile, type TemplateSummary } from '../../notes/load-template.ts';
import type { NoteInput, NoteLanguage } from '../../notes/note-input.ts';
import { allTemplateFiles, checkTemplates, namedTemplateFiles, noteLanguageOf, previewTemplate, type CheckedTemplate } from '../../operations/templates.ts';
import { templateFolders } from '../../wire-vault.ts';
import type { RunWithSession } from '../command-line.ts';
import { readNames } from '../names.ts';
import { readJsonFile } from '../read-json.ts';
import type { Session } from '../session.ts';
import { asTranscript, untimedIn } from './render.ts';

interface VaultOption {
  readonly vault?: string;
}

interface PreviewOptions extends VaultOption {
  readonly language?: NoteLanguage;
  readonly transcript?: string;
}

const vaultOption = ['--vault <dir>', 'whose templates are looked at (default: of the config file)'] as const;

export function addTemplates(program: Command, run: RunWithSession): void {
  const templates = program.command('templates').description('What notes look like: the built-in templates and your own (docs/templates.md)');
  templates
    .command('list')
    .description('Every template, with its languages and where it comes from')
    .option('--json', 'as JSON')
    .option(...vaultOption)
    .action((options: VaultOption & { readonly json?: boolean }) => run((session) => list(session, options)));
  templates
    .command('check')
    .description('Look for mistakes: in all templates, or in the named ones')
    .argument('[name-or-file...]', 'names of templates, or paths of template files')
    .option(...vaultOption)
    .action((named: readonly string[], options: VaultOption) => run((session) => check(session, named, options)));
  templates
    .command('preview')
    .description("A template's note of its example, or of a transcript")
    .argument('<name-or-file>', 'the name of a template, or the path of a template file')
    .addOption(new Option('--language <language>', 'of the note (default: of the transcript, else English)').choices(['en', 'zh']))
    .option('--transcript <file.json>', 'a meeting of your own, as colloquy transcribe --json writes it')
    .option('--vault <dir>', 'whose templates and names are used (default: of the config file)')
    .action((named: string, options: PreviewOptions) =>
      run(async (session) => {
        session.output.result(await preview(session, named, options));
        return 0;
      }),
    );
}

async function foldersOf(session: Session, { vault }: VaultOption): Promise<string[]> {
  return templateFolders((await session.vaultConfig(vault))?.vault ?? null);
}

async function list(session: Session, options: VaultOption & { readonly json?: boolean }): Promise<number> {
  const summaries = await listTemplates(await foldersOf(session, options));
  session.output.result(options.json === true ? JSON.stringify(summaries.map((summary) => ({ ...summary, origin: originOf(summary) }))) : summaries.map(describe).join('\n'));
  return 0;
}

function originOf({ folder, overrides }: TemplateSummary): string {
  if (folder === builtInTemplatesFolder) return 'built in';
  return overrides ? 'yours, in place of the built-in one' : 'yours';
}

function describe(summary: TemplateSummary): string {
  const { name, languages, description, failure } = summary;
  const line = `${name.padEnd(14)} ${languages.join(', ').padEnd(6)} ${originOf(summary)}${description === '' ? '' : `: ${description}`}`;
  return failure === null ? line : `${line}\n${' '.repeat(14)} BROKEN ${failure.cause} ${failure.tip}`;
}

async function check(session: Session, named: readonly string[], options: VaultOption): Promise<number> {
  const folders = await foldersOf(session, options);
  const files = named.length === 0 ? await allTemplateFiles(folders) : (await Promise.all(named.map((name) => namedTemplateFiles(name, session.path(name), folders)))).flat();
  const checked = await checkTemplates(files, folders);
  for (const template of checked) session.output.result(describeChecked(template));
  const broken = checked.flatMap(({ mistakes }) => mistakes.slice(0, 1));
  return broken[0] === undefined ? 0 : exitStatusOf(broken[0].code);
}

function describeChecked({ name, language, path, mistakes }: CheckedTemplate): string {
  const heading = `${mistakes.length === 0 ? 'ok    ' : 'BROKEN'} ${name} (${language}) ${path}`;
  // The path stands in the heading.
  return [heading, ...mistakes.map(({ cause, tip }) => `       ${cause.replace(`${path}, `, '')}\n         ${tip}`)].join('\n');
}

async function preview(session: Session, named: string, options: PreviewOptions): Promise<string> {
  const folders = await foldersOf(session, options);
  const files = await namedTemplateFiles(named, session.path(named), folders);
  const meeting = options.transcript === undefined ? null : await meetingOf(session, options.transcript, options);
  const language = options.language ?? (meeting === null ? 'en' : noteLanguageOf(meeting.transcript));
  const file = files.find((candidate) => candidate.language === language) ?? files[0];
  if (file === undefined) throw new Error(`The template ${named} has no file.`);
  return previewTemplate(languageless(file, language), folders, meeting);
}

/** A template that is there in one language only serves both; its words are then in the note's language. */
function languageless(file: TemplateFile, language: NoteLanguage): TemplateFile {
  return { ...file, language };
}

async function meetingOf(session: Session, file: string, { vault }: VaultOption): Promise<Omit<NoteInput, 'language'>> {
  const given = await readJsonFile(session.path(file), transcriptInputSchema, 'transcript_invalid');
  const config = await session.vaultConfig(vault);
  const registry = await readNames(session, vault);
  const transcript = asTranscript(given);
  return {
    meeting: { title: transcript.title, startedAt: transcript.startedAt, durationSeconds: transcript.durationSeconds },
    transcript,
    untimed: untimedIn(given),
    minutes: extractMinutes(given, { registry, startedAt: given.startedAt ?? null }),
    registry,
    recordingLink: null,
    nameThreshold: config?.notes.nameThreshold ?? 0.7,
  };
}
