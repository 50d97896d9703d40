import type { Command } from 'commander';
import type { Minutes } from '#schemas/minutes';
import { transcriptInputSchema, type TranscriptInput } from '#schemas/transcript';
import { extractMinutes } from '../../minutes/extract-minutes.ts';
import type { RunWithSession } from '../command-line.ts';
import { readNames } from '../names.ts';
import { readJsonFile } from '../read-json.ts';

interface MinutesOptions {
  readonly json?: boolean;
  readonly vault?: string;
  readonly all?: boolean;
  readonly explain?: boolean;
}

export function addMinutes(program: Command, run: RunWithSession): void {
  program
    .command('minutes')
    .description('Decisions, actions, questions, risks, topics and mentions of a transcript')
    .argument('<transcript.json>', 'as colloquy transcribe --json writes it')
    .option('--json', 'as JSON')
    .option('--vault <dir>', 'whose People/ and Projects/ give the names (default: of the config file, else of the last vault scan)')
    .option('--all', 'also items that are not sure enough for a note')
    .option('--explain', 'with the cues that gave each item away')
    .action((file: string, options: MinutesOptions) =>
      run(async (session) => {
        const transcript = await readJsonFile(session.path(file), transcriptInputSchema, 'transcript_invalid');
        const unknown = unreadLanguages(transcript);
        if (unknown.length > 0) session.output.say(`The transcript is in ${unknown.join(', ')}; there are rules for English and Chinese only, so little may be found.`);
        const { all = false, explain = false } = options;
        const minutes = extractMinutes(transcript, { registry: await readNames(session, options.vault), startedAt: transcript.startedAt ?? null, all, explain });
        session.output.result(options.json === true ? JSON.stringify(minutes) : describe(minutes));
        return 0;
      }),
    );
}

/** Languages that the transcript says it is in and for which there are no rules. */
function unreadLanguages({ language, segments }: TranscriptInput): string[] {
  const said = segments.length === 0 ? [language] : segments.map((segment) => segment.language ?? language);
  return [...new Set(said)].filter((code) => code !== undefined && !/^(?:en|zh)/iu.test(code)).slice(0, 5) as string[];
}

function describe(minutes: Minutes): string {
  const lines = [
    ...minutes.decisions.map((item) => line('decision', `${item.text}${item.status === 'retracted' ? ' (taken back)' : ''}`, item)),
    ...minutes.actions.map((item) => line('action', `${item.text} · ${item.owner ?? 'nobody'}${item.due === null ? '' : ` · ${item.due}`}${item.status === 'done' ? ' · done' : ''}`, item)),
    ...minutes.questions.map((item) => line('question', `${item.text} (${item.status})`, item)),
    ...minutes.risks.map((item) => line(item.kind, item.text, item)),
    ...minutes.topics.map((item) => line('topic', item.title, { ...item, citations: [item.citations[0] ?? '', '…'] })),
    ...minutes.mentions.map((item) => line('mention', `${item.kind} ${item.target} ("${item.text}")`, item)),
    ...minutes.speakers.map((item) => line('speaker', `${item.speaker} is ${item.person}`, item)),
  ];
  return lines.length === 0 ? 'Nothing was decided, promised, asked or named.' : lines.join('\n');
}

interface Told {
  readonly citations: readonly string[];
  readonly confidence: number;
  readonly cues?: readonly string[] | undefined;
}

/** One item; with its reasons on a line of their own where an explanation was asked for. */
function line(kind: string, words: string, { citations, confidence, cues }: Told): string {
  const told = `${kind.padEnd(9)} ${words} [${citations.join(', ')}] ${confidence.toFixed(2)}`;
  return cues === undefined || cues.length === 0 ? told : `${told}\n          because ${cues.join('; ')}`;
}
