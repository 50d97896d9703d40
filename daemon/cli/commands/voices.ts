import type { Command } from 'commander';
import type { EnrolledVoice } from '#schemas/voice';
import { enrollVoice, type NewlyEnrolled } from '../../operations/enroll-voice.ts';
import { findVoice, forgetVoice } from '../../operations/forget-voice.ts';
import { listVoices } from '../../operations/list-voices.ts';
import { askUser } from '../ask-user.ts';
import type { RunWithSession } from '../command-line.ts';
import type { Session } from '../session.ts';

interface EnrollOptions {
  readonly name: string;
  readonly speaker?: string;
  readonly json?: boolean;
}

interface ForgetOptions {
  readonly yes?: boolean;
  readonly json?: boolean;
}

export function addVoices(program: Command, run: RunWithSession): void {
  const voices = program.command('voices').description('Whose voices are known: named once, recognised in later recordings (docs/voices.md)');
  voices
    .command('enroll')
    .description('Learn the voice of one speaker of a recording')
    .argument('<file>', 'a recording; one that was not heard before is heard now')
    .requiredOption('--name <person>', 'whose voice it is, as the vault calls that person')
    .option('--speaker <label>', 'which speaker, as "Speaker 2" (default: the one who speaks alone)')
    .option('--json', 'as JSON')
    .action((file: string, options: EnrollOptions) => run((session) => enroll(session, file, options)));
  voices
    .command('list')
    .description('Who is enrolled, from which recordings, by how much speech, and when')
    .option('--json', 'as JSON')
    .action(({ json }: { readonly json?: boolean }) =>
      run(async (session) => {
        const everybody = listVoices(await session.colloquy());
        const words = everybody.length === 0 ? 'Nobody is enrolled. colloquy voices enroll FILE --speaker "Speaker 2" --name NAME makes a voice known.' : everybody.map(describe).join('\n');
        session.output.result(json === true ? JSON.stringify(everybody) : words);
        return 0;
      }),
    );
  voices
    .command('forget')
    .description('Remove a voice for good: its numbers are overwritten')
    .argument('<person>', 'whose voice')
    .option('--yes', 'without asking')
    .option('--json', 'as JSON')
    .action((name: string, options: ForgetOptions) => run((session) => forget(session, name, options)));
}

async function enroll(session: Session, file: string, { name, speaker, json }: EnrollOptions): Promise<number> {
  const { output, progress, signal } = session;
  const enrolled = await enrollVoice(await session.colloquy(), session.path(file), {
    name,
    speaker: speaker ?? null,
    signal,
    onProgress: (stage) => {
      progress.stage(file, stage);
    },
  });
  progress.clear();
  output.result(json === true ? JSON.stringify(enrolled) : `${enrolled.person} is known by ${enrolled.seconds.toFixed(1)} s of ${enrolled.speaker} in ${enrolled.recording}.`);
  for (const words of remarks(enrolled)) output.say(words);
  return 0;
}

/** Below this, more speech still makes a voice clearly surer. */
const ENOUGH_SECONDS = 30;

function remarks({ person, seconds, takenFrom, soundsLike }: NewlyEnrolled): string[] {
  return [
    ...(takenFrom === null ? [] : [`Until now this voice was ${takenFrom}'s.`]),
    ...(soundsLike === null ? [] : [`It sounds like ${soundsLike.person}, too (${soundsLike.confidence.toFixed(2)}): where two profiles fit alike, a voice stays unnamed.`]),
    ...(seconds >= ENOUGH_SECONDS ? [] : [`More speech makes it surer: enroll ${person} from other recordings as well.`]),
    'Recordings that were processed before get the name when they are processed again (colloquy process FILE).',
  ];
}

async function forget(session: Session, name: string, { yes, json }: ForgetOptions): Promise<number> {
  const { output, signal } = session;
  const colloquy = await session.colloquy();
  const voice = findVoice(colloquy, name);
  const mayForget = yes === true || (await askUser({ question: `Forget the voice of ${voice.person}, for good?`, signal, effect: `The voice of ${voice.person} is still known.`, tip: 'Add --yes to forget it without being asked.' }));
  if (mayForget) forgetVoice(colloquy, voice);
  if (json === true) output.result(JSON.stringify({ person: voice.person, forgotten: mayForget }));
  else output.result(mayForget ? `The voice of ${voice.person} is forgotten.` : `The voice of ${voice.person} is still known.`);
  if (mayForget) output.say('Notes that were made stay as they are; colloquy rerun, or processing a recording again, takes back the names that only the voice gave.');
  return 0;
}

function describe({ person, seconds, enrollments }: EnrolledVoice): string {
  const lines = enrollments.map(({ recording, speaker, seconds: own, enrolledAt }) => `  ${recording}, ${speaker}, ${own.toFixed(1)} s, enrolled ${enrolledAt.slice(0, 10)}`);
  return [`${person}  ${seconds.toFixed(1)} s`, ...lines].join('\n');
}
