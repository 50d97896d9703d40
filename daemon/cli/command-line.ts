/** All commands in one place; each is a file in `commands/` and calls one operation. */
import { Command, CommanderError } from 'commander';
import { fail, exitStatusOf, toFailure, type Failure } from '#schemas/failure';
import { createOutput } from './output.ts';
import { openSession, type GlobalOptions, type Session } from './session.ts';

/** Runs a command with a session around it, and answers the exit status. */
export type RunWithSession = (work: (session: Session) => Promise<number>) => Promise<void>;

type AddCommand = (program: Command, run: RunWithSession) => void;

/** In the order of the help. Each brings its own code, and no other's, since the code of all of them takes most of a second to load. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  start: async () => (await import('./commands/start.ts')).addStart,
  watch: async () => (await import('./commands/watch.ts')).addWatch,
  process: async () => (await import('./commands/process.ts')).addProcess,
  transcribe: async () => (await import('./commands/transcribe.ts')).addTranscribe,
  diarize: async () => (await import('./commands/diarize.ts')).addDiarize,
  minutes: async () => (await import('./commands/minutes.ts')).addMinutes,
  render: async () => (await import('./commands/render.ts')).addRender,
  templates: async () => (await import('./commands/templates.ts')).addTemplates,
  rerun: async () => (await import('./commands/rerun.ts')).addRerun,
  vocabulary: async () => (await import('./commands/vocabulary.ts')).addVocabulary,
  vault: async () => (await import('./commands/vault.ts')).addVault,
  ask: async () => (await import('./commands/ask.ts')).addAsk,
  graph: async () => (await import('./commands/graph.ts')).addGraph,
  github: async () => (await import('./commands/github.ts')).addGithub,
  people: async () => (await import('./commands/people.ts')).addPeople,
  voices: async () => (await import('./commands/voices.ts')).addVoices,
  models: async () => (await import('./commands/models.ts')).addModels,
  key: async () => (await import('./commands/key.ts')).addKey,
  doctor: async () => (await import('./commands/doctor.ts')).addDoctor,
  status: async () => (await import('./commands/status.ts')).addStatus,
};

/**
 * The command line; the whole one is also what docs/commands.md is made from.
 *
 * @param called The first word that is no option. Where it names a command, only that one is loaded.
 */
export async function createProgram(run: RunWithSession, called = ''): Promise<Command> {
  const program = new Command('colloquy')
    .description('Meetings become linked, cited notes on your own machine.')
    .option('--config <file>', 'settings (docs/configuration.md)')
    .option('--quiet', 'no progress and no hints on stderr')
    .configureHelp({ helpWidth: 110 });
  const wanted = Object.hasOwn(commands, called) ? [commands[called]!] : Object.values(commands);
  for (const add of await Promise.all(wanted.map((load) => load()))) add(program, run);
  for (const command of everyCommand(program)) command.exitOverride().configureOutput({ writeErr: () => undefined });
  return program;
}

export async function runCommandLine(words: readonly string[]): Promise<number> {
  let status = 0;
  const { options, rest } = apartFromGlobalOptions(words);
  const program = await createProgram(async (work) => {
    const session = openSession(program.opts<GlobalOptions>());
    try {
      status = await work(session);
    } catch (error) {
      status = sayFailure(toFailure(error), session);
      if (toFailure(error).code === 'internal' && error instanceof Error) session.output.say(error.stack ?? error.message);
    } finally {
      await session.close();
    }
  }, rest[0]);
  try {
    await program.parseAsync([...options, ...rest], { from: 'user' });
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
function apartFromGlobalOptions(words: readonly string[]): { readonly options: readonly string[]; readonly rest: readonly string[] } {
  const options: string[] = [];
  const rest: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word === '--') {
      rest.push(...words.slice(index));
      break;
    }
    if (word === '--quiet' || word.startsWith('--config=')) options.push(word);
    else if (word === '--config' && index + 1 < words.length) options.push(word, words[(index += 1)]!);
    else rest.push(word);
  }
  return { options, rest };
}
