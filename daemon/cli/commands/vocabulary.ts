import type { Command } from 'commander';
import type { VocabularyTerm } from '#schemas/config';
import { transcriptInputSchema, type Transcript, type TranscriptInput } from '#schemas/transcript';
import type { Correction, VocabularyWord } from '#schemas/vocabulary';
import { correctTranscript } from '../../correction/correct-transcript.ts';
import { type Vocabulary, vocabularyOf } from '../../correction/vocabulary/vocabulary.ts';
import { transcribeFile } from '../../operations/transcribe.ts';
import type { RunWithSession } from '../command-line.ts';
import { readNames } from '../names.ts';
import { clockTime } from '../output.ts';
import { readJsonFile } from '../read-json.ts';
import type { Session } from '../session.ts';

interface VocabularyOptions {
  readonly json?: boolean;
  readonly vault?: string;
}

type Told = Correction & { readonly segment: string };

export function addVocabulary(program: Command, run: RunWithSession): void {
  program
    .command('vocabulary')
    .description('Names and terms that transcripts are put right with; of a recording, what they put right and why')
    .argument('[file]', 'a recording, or a transcript as colloquy transcribe --json or another program wrote it')
    .option('--json', 'as JSON')
    .option('--vault <dir>', 'whose People/ and Projects/ give the names (default: of the config file, else of the last vault scan)')
    .action((file: string | undefined, options: VocabularyOptions) =>
      run(async (session) => {
        const vocabulary = await vocabularyFor(session, options.vault);
        const corrections = file === undefined ? null : correctionsIn(await correctedFile(session, file, vocabulary));
        const told = corrections === null ? { words: vocabulary.words } : { corrections };
        session.output.result(options.json === true ? JSON.stringify(told) : corrections === null ? listWords(vocabulary.words) : listCorrections(corrections));
        return 0;
      }),
    );
}

async function vocabularyFor(session: Session, vault: string | undefined): Promise<Vocabulary> {
  const terms: readonly VocabularyTerm[] = (await session.vaultConfig(vault))?.vocabulary ?? [];
  return vocabularyOf(await readNames(session, vault), terms);
}

/** What was corrected when it was transcribed is told as it is; anything else is corrected now, and stored nowhere. */
async function correctedFile(session: Session, file: string, vocabulary: Vocabulary): Promise<Transcript> {
  if (/\.json$/iu.test(file)) return correctTranscript(withTimes(await readJsonFile(session.path(file), transcriptInputSchema, 'transcript_invalid')), vocabulary);
  const transcript = await transcribeFile(await session.colloquy(), session.path(file), {
    signal: session.signal,
    correctedWith: vocabulary,
    onProgress: (progress) => {
      session.progress.stage(file, progress);
    },
  });
  session.progress.clear();
  return transcript;
}

/** A transcript from elsewhere may have no times and no language. */
function withTimes({ recordingId, language = 'en', durationSeconds = 0, model, segments }: TranscriptInput): Transcript {
  return { recordingId, language, durationSeconds, model, segments: segments.map(({ confidence, language: own, corrections, original, ...segment }) => ({
    ...segment,
    startSeconds: segment.startSeconds ?? 0,
    endSeconds: segment.endSeconds ?? 0,
    ...(confidence === undefined ? {} : { confidence }),
    ...(own === undefined ? {} : { language: own }),
    ...(original === undefined ? {} : { original }),
    ...(corrections === undefined ? {} : { corrections }),
  })) };
}

function correctionsIn({ segments }: Transcript): Told[] {
  return segments.flatMap(({ id, corrections = [] }) => corrections.map((correction) => ({ segment: id, ...correction })));
}

function listWords(words: readonly VocabularyWord[]): string {
  const lines = words.map(({ written, kind, source, heardAs }) => `${kind.padEnd(10)} ${written}  (${source})${heardAs.length === 0 ? '' : `, also heard as ${heardAs.map((form) => `“${form}”`).join(', ')}`}`);
  return lines.length === 0 ? 'No names and no terms are known.' : lines.join('\n');
}

function listCorrections(corrections: readonly Told[]): string {
  if (corrections.length === 0) return 'Nothing sounds like a name or a term and is written otherwise.';
  return corrections.map(({ segment, startSeconds, from, to, why }) => `${clockTime(startSeconds).padEnd(7)} “${from}” → ${to} [${segment}]\n        because ${why}`).join('\n');
}
