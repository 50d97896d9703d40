/** The parent's side: runs one of our own programs on a recording and listens to what it says. */
import { ColloquyError, type Failure } from '#schemas/failure';
import { parseJson } from '../../files/parse-json.ts';
import { crashedDecoder } from '../audio-failures.ts';
import { programMessageSchema, type ProgramMessage } from './program-message.ts';
import { runProgram, type Program } from './run-program.ts';

/** Characters of its words that a failure repeats. */
const WORDS_QUOTED = 200;

export interface NodeProgram extends Pick<Program, 'stallSeconds' | 'signal' | 'onOutput'> {
  /** The TypeScript file to run. */
  readonly program: string;
  readonly memoryMegabytes: number;
  onMessage(message: ProgramMessage): void;
}

/** @throws ColloquyError what the program reports; `audio_decoder_crashed` when it ends without a word; as {@link runProgram}. */
export async function runNodeProgram(path: string, { program, memoryMegabytes, onMessage, ...rest }: NodeProgram): Promise<void> {
  const outcome: { isDone: boolean; failure: Failure | null } = { isDone: false, failure: null };
  const end = await runProgram(path, {
    ...rest,
    command: process.execPath,
    arguments: [`--max-old-space-size=${memoryMegabytes}`, '--disable-warning=ExperimentalWarning', program, path],
    onMessage: (line) => {
      const { data: message } = programMessageSchema.safeParse(parseJson(line));
      if (message === undefined) throw crashedDecoder(path, `The decoder said what nobody understands: ${line.slice(0, WORDS_QUOTED)}.`);
      if (message.type === 'done') outcome.isDone = true;
      else if (message.type === 'failed') outcome.failure = message.failure;
      else onMessage(message);
    },
  });
  if (outcome.failure !== null) throw new ColloquyError(outcome.failure);
  if (!outcome.isDone || end.exitCode !== 0) throw crashedDecoder(path, `The decoder ended by itself (${end.signal ?? `exit status ${end.exitCode}`}).${namingLine(end.lastWords)}`);
}

/** What a crash leaves on standard error is long; the line that names it is enough. */
function namingLine(words: string): string {
  const line = words.split('\n').find((text) => /error|fatal|abort/i.test(text)) ?? '';
  return line === '' ? '' : ` ${line.trim().slice(0, WORDS_QUOTED)}`;
}
