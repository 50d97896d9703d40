import type { Command } from 'commander';
import { ColloquyError, exitStatusOf } from '#schemas/failure';
import type { ElementCounts } from '../../graph/projection/count-elements.ts';
import { describeMeeting, forgetMeeting, type ForgetParts, type ForgottenMeeting } from '../../operations/forget-meeting.ts';
import type { RunWithSession } from '../command-line.ts';
import type { Session, StoreName } from '../session.ts';
import { storeOption } from './store-option.ts';

interface ForgetOptions {
  readonly dryRun?: boolean;
  readonly store?: StoreName;
  readonly json?: boolean;
}

export function addGraphForget(graph: Command, run: RunWithSession): void {
  graph
    .command('forget')
    .description('Takes recordings and transcripts out of the graph, with all that they alone say; process or graph add brings one back')
    .argument('<meeting...>', 'an id, the path of a recording or transcript, or a title')
    .option('--dry-run', 'show what would go, and change nothing')
    .addOption(storeOption())
    .option('--json', 'one line per meeting, as JSON')
    .action((meetings: string[], options: ForgetOptions) => run((session) => forget(session, meetings, options)));
}

/** Each for itself: one that is not found does not keep the next. */
async function forget(session: Session, meetings: readonly string[], options: ForgetOptions): Promise<number> {
  const isTrial = options.dryRun === true;
  const graph = await session.graph(options.store);
  const parts: ForgetParts = { graph, path: (typed) => session.path(typed), recordingAt: recordingsOf(session) };
  let status = 0;
  for (const words of meetings) {
    try {
      const forgotten = await forgetMeeting(parts, words, { isTrial });
      session.output.result(options.json === true ? asJson(forgotten, isTrial) : describe(forgotten, isTrial));
    } catch (error) {
      if (!(error instanceof ColloquyError)) throw error;
      if (options.json === true) session.output.result(JSON.stringify({ meeting: words, failure: error.failure }));
      else session.output.failure(error.failure, words);
      if (status === 0) status = exitStatusOf(error.failure.code);
    }
  }
  if (!isTrial) {
    // Before the store, which may not answer: what was said is not to be found any more.
    const { forgetInIndex } = await import('../../wire-retrieval.ts');
    await forgetInIndex(await session.dataFolder());
    await graph.load({ signal: session.signal });
  }
  return status;
}

/** Without a config file there are no recordings of the user's own. */
function recordingsOf(session: Session): (path: string) => Promise<string | null> {
  return async (path) => (session.configFile === null ? null : (await session.colloquy()).register.at(path));
}

function asJson({ meeting, gone, kept }: ForgottenMeeting, isTrial: boolean): string {
  const { recordingId, title } = meeting;
  return JSON.stringify({ recordingId, title, gone, kept, dryRun: isTrial });
}

function describe({ meeting, gone, kept }: ForgottenMeeting, isTrial: boolean): string {
  const lines = [
    `${describeMeeting(meeting)}: ${isTrial ? 'would be forgotten' : 'forgotten'}`,
    `  ${isTrial ? 'would go' : 'gone'}  ${inWords(gone)}`,
    ...(isEmpty(kept) ? [] : [`  ${isTrial ? 'would stay' : 'stays'}, since another source says so too  ${inWords(kept)}`]),
  ];
  return lines.join('\n');
}

function inWords({ nodes, relationships }: ElementCounts): string {
  const parts = [...Object.entries(nodes), ...Object.entries(relationships)].map(([kind, number]) => `${number} ${kind}`);
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function isEmpty({ nodes, relationships }: ElementCounts): boolean {
  return Object.keys(nodes).length === 0 && Object.keys(relationships).length === 0;
}
