import { InvalidArgumentError, Option, type Command } from 'commander';
import { speechModelNameSchema, transcriptionModelIdSchema, type SpeechModelName } from '#schemas/model';
import type { SpeakerBounds } from '#schemas/segments';
import { transcribeFile } from '../../operations/transcribe.ts';
import { formatTranscript, transcriptFormats, type TranscriptFormat } from '../../transcript/transcript-formats.ts';
import type { RunWithSession } from '../command-line.ts';
import { speakersOption } from '../speakers-option.ts';

interface TranscribeOptions {
  readonly json?: boolean;
  readonly format?: TranscriptFormat;
  readonly model?: SpeechModelName;
  readonly language?: string;
  readonly speakers?: SpeakerBounds;
}

export function addTranscribe(program: Command, run: RunWithSession): void {
  program
    .command('transcribe')
    .description('Write down what was said, by whom, when')
    .argument('<file>', 'an audio or video file')
    .option('--json', 'the whole transcript as JSON')
    .addOption(new Option('--format <format>', 'text to print').choices(transcriptFormats).conflicts('json'))
    .option('--model <name>', `${transcriptionModelIdSchema.options.join(', ')}, or a model of the hub as owner/name`, parseModel)
    .option('--language <code>', 'ISO 639-1 code, or auto', parseLanguage)
    .addOption(speakersOption())
    .action((file: string, options: TranscribeOptions) =>
      run(async (session) => {
        const transcript = await transcribeFile(await session.colloquy(), session.path(file), {
          model: options.model,
          language: options.language,
          speakers: options.speakers,
          signal: session.signal,
          onProgress: (progress) => {
            session.progress.stage(file, progress);
          },
        });
        session.progress.clear();
        session.output.result(options.json === true ? JSON.stringify(transcript) : formatTranscript(transcript, options.format ?? 'txt'));
        return 0;
      }),
    );
}

function parseModel(value: string): SpeechModelName {
  const parsed = speechModelNameSchema.safeParse(value);
  if (!parsed.success) throw new InvalidArgumentError(`It is ${transcriptionModelIdSchema.options.join(', ')}, or a model of the hub as owner/name or owner/name@revision.`);
  return parsed.data;
}

function parseLanguage(value: string): string {
  if (!/^([a-z]{2}|auto)$/.test(value)) throw new InvalidArgumentError('It is an ISO 639-1 code such as en or zh, or auto.');
  return value;
}
