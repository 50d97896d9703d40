import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Minutes } from '#schemas/minutes';
import { modelsForEveryRecording, type Colloquy } from '../../colloquy.ts';
import { processFile, type ProcessedFile } from '../../operations/process.ts';
import type { RunWithSession } from '../command-line.ts';
import { sampleNames } from '../demo.ts';
import { clockTime } from '../output.ts';
import type { Session } from '../session.ts';
import { watchUntilStopped } from './watch.ts';

export function addStart(program: Command, run: RunWithSession): void {
  program
    .command('start')
    .description('Get the models, make notes of what is there (the bundled sample, without a config), then keep watching')
    .option('--once', 'end when everything is done instead of watching')
    .action(({ once }: { once?: boolean }) => run((session) => start(session, once ?? false)));
}

async function start(session: Session, once: boolean): Promise<number> {
  const colloquy = await session.colloquy();
  await getModels(session, colloquy);
  if (session.configFile === null) {
    for (const recording of await sampleRecordings(colloquy)) {
      const processed = await processFile(colloquy, recording, {
        signal: session.signal,
        onProgress: (progress) => {
          session.progress.stage('sample', progress);
        },
      });
      session.progress.clear();
      session.output.result(describeNote(processed));
    }
  }
  if (once || session.signal.aborted) return 0;
  return watchUntilStopped(session);
}

async function getModels(session: Session, { models, config, hasSegmentation }: Colloquy): Promise<void> {
  for (const model of [...modelsForEveryRecording(config), config.speech.english]) {
    await models.get(model, (progress) => { session.progress.fetch(progress); }, session.signal);
  }
  await hasSegmentation(session.signal);
  session.progress.clear();
}

/** The bundled recordings, where they are still in the demo's folder. */
async function sampleRecordings({ config }: Colloquy): Promise<string[]> {
  const [folder] = config.recordings.folders;
  if (folder === undefined) return [];
  return (await sampleNames()).map((name) => join(folder, name)).filter((path) => existsSync(path));
}

/** What a first reader wants to know: where the note is, and what it holds. */
function describeNote({ notePath, meeting, transcript, minutes }: ProcessedFile): string {
  return [
    '',
    `${meeting.title}, ${meeting.startedAt.slice(0, 16).replace('T', ' ')}, ${clockTime(meeting.durationSeconds)}, ${transcript.segments.length} segments in "${transcript.language}"`,
    ...describeMinutes(minutes),
    '',
    `The note: ${notePath}`,
    '',
  ].join('\n');
}

function describeMinutes({ speakers, decisions, actions, questions }: Minutes): string[] {
  const list = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    - ${line}`)]);
  return [
    ...list('Who spoke', speakers.map(({ speaker, person }) => `${person} (${speaker})`)),
    ...list('Decisions', decisions.map(({ text }) => text)),
    ...list('Actions', actions.map(({ text, owner, due }) => [text, owner, due].filter((part) => part !== null).join(' · '))),
    ...list('Questions', questions.map(({ text, status }) => `${text} (${status})`)),
  ];
}
