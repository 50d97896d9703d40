import type { Command } from 'commander';
import { emptyRegistry, type Minutes, type Registry } from '#schemas/minutes';
import { transcriptInputSchema } from '#schemas/transcript';
import { extractMinutes } from '../../minutes/extract-minutes.ts';
import { registryOf } from '../../wire-vault.ts';
import type { RunWithSession } from '../command-line.ts';
import { readJsonFile } from '../read-json.ts';
import type { Session } from '../session.ts';

interface MinutesOptions {
  readonly json?: boolean;
  readonly vault?: string;
}

export function addMinutes(program: Command, run: RunWithSession): void {
  program
    .command('minutes')
    .description('Decisions, actions, questions, topics and mentions of a transcript')
    .argument('<transcript.json>', 'as colloquy transcribe --json writes it')
    .option('--json', 'as JSON')
    .option('--vault <dir>', 'whose People/ and Projects/ give the names (default: of the config file)')
    .action((file: string, options: MinutesOptions) =>
      run(async (session) => {
        const transcript = await readJsonFile(session.path(file), transcriptInputSchema, 'transcript_invalid');
        const minutes = extractMinutes(transcript, { registry: await readNames(session, options.vault), startedAt: transcript.startedAt ?? null });
        session.output.result(options.json === true ? JSON.stringify(minutes) : describe(minutes));
        return 0;
      }),
    );
}

/** Without a vault of the user's own there are no names to know. */
export async function readNames(session: Session, vault: string | undefined): Promise<Registry> {
  const config = await session.vaultConfig(vault);
  return config === null ? emptyRegistry : registryOf(config, session.output.say);
}

function describe(minutes: Minutes): string {
  const lines = [
    ...minutes.decisions.map(({ text, citations }) => `decision  ${text} [${citations.join(', ')}]`),
    ...minutes.actions.map(({ text, owner, due, citations }) => `action    ${text} · ${owner ?? 'nobody'}${due === null ? '' : ` · ${due}`} [${citations.join(', ')}]`),
    ...minutes.questions.map(({ text, status, citations }) => `question  ${text} (${status}) [${citations.join(', ')}]`),
    ...minutes.topics.map(({ title, citations }) => `topic     ${title} [${citations[0] ?? ''} …]`),
    ...minutes.mentions.map(({ kind, text, target, citations }) => `mention   ${kind} ${target} ("${text}") [${citations.join(', ')}]`),
    ...minutes.speakers.map(({ speaker, person, confidence }) => `speaker   ${speaker} is ${person} (${confidence.toFixed(2)})`),
  ];
  return lines.length === 0 ? 'Nothing was decided, promised, asked or named.' : lines.join('\n');
}
