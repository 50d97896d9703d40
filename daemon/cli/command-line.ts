/** All commands in one place; each is a file in `commands/` and calls one operation. */
import { Command, CommanderError } from 'commander';
import { fail, exitStatusOf, toFailure, type Failure } from '#schemas/failure';
import { addAsk } from './commands/ask.ts';
import { addDiarize } from './commands/diarize.ts';
import { addDoctor } from './commands/doctor.ts';
import { addGithub } from './commands/github.ts';
import { addGraph } from './commands/graph.ts';
import { addKey } from './commands/key.ts';
import { addMinutes } from './commands/minutes.ts';
import { addModels } from './commands/models.ts';
import { addPeople } from './commands/people.ts';
import { addProcess } from './commands/process.ts';
import { addRender } from './commands/render.ts';
import { addRerun } from './commands/rerun.ts';
import { addStart } from './commands/start.ts';
import { addStatus } from './commands/status.ts';
import { addTemplates } from './commands/templates.ts';
import { addTranscribe } from './commands/transcribe.ts';
import { addVault } from './commands/vault.ts';
import { addWatch } from './commands/watch.ts';
import { createOutput } from './output.ts';
import { openSession, type GlobalOptions, type Session } from './session.ts';

/** Runs a command with a session around it, and answers the exit status. */
export type RunWithSession = (work: (session: Session) => Promise<number>) => Promise<void>;

const commands = [addStart, addWatch, addProcess, addTranscribe, addDiarize, addMinutes, addRender, addTemplates, addRerun, addVault, addAsk, addGraph, addGithub, addPeople, addModels, addKey, addDoctor, addStatus];

/** The whole command line; also what docs/commands.md is made from. */
export function createProgram(run: RunWithSession): Command {
  const program = new Command('colloquy')
    .description('Meetings become linked, cited notes on your own machine.')
    .option('--config <file>', 'settings (docs/configuration.md)')
    .option('--quiet', 'no progress and no hints on stderr')
    .configureHelp({ helpWidth: 110 });
  for (const add of commands) add(program, run);
  for (const command of everyCommand(program)) command.exitOverride().configureOutput({ writeErr: () => undefined });
  return program;
}

export async function runCommandLine(words: readonly string[]): Promise<number> {
  let status = 0;
  const program = createProgram(async (work) => {
    const session = openSession(program.opts<GlobalOptions>());
    try {
      status = await work(session);
    } catch (error) {
      status = sayFailure(toFailure(error), session);
      if (toFailure(error).code === 'internal' && error instanceof Error) session.output.say(error.stack ?? error.message);
    } finally {
      await session.close();
    }
  });
  try {
    await program.parseAsync(hoistGlobalOptions(words), { from: 'user' });
  } catch (error) {
    return endedByParser(error, program);
  }
  return status;
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

function sayFailure(failure: Failure, session: Session): number {
  session.progress.clear();
  session.output.failure(failure);
  return exitStatusOf(failure.code);
}

/** Commander throws for `--help` too; its own words are already written. */
function endedByParser(error: unknown, program: Command): number {
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode === 0) return 0;
  // No command at all: the list of commands is the answer.
  if (error.code === 'commander.help') {
    process.stderr.write(program.helpInformation());
    return exitStatusOf('arguments_invalid');
  }
  const failure = fail('arguments_invalid', {
    effect: 'Nothing was done.',
    cause: error.message.replace(/^error: /, ''),
    tip: 'colloquy --help lists the commands, colloquy COMMAND --help the options of one.',
  }).failure;
  createOutput(false).failure(failure);
  return exitStatusOf(failure.code);
}

/** `process x.wav --quiet --config c.yaml` means the same as `--quiet --config c.yaml process x.wav`. */
export function hoistGlobalOptions(words: readonly string[]): string[] {
  const hoisted: string[] = [];
  const rest: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word === '--') {
      rest.push(...words.slice(index));
      break;
    }
    if (word === '--quiet' || word.startsWith('--config=')) hoisted.push(word);
    else if (word === '--config' && index + 1 < words.length) hoisted.push(word, words[(index += 1)]!);
    else rest.push(word);
  }
  return [...hoisted, ...rest];
}
