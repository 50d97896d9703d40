import { type Command, InvalidArgumentError } from 'commander';
import { exitStatusOf, fail } from '#schemas/failure';
import { isRepositoryName } from '../../code/repository-address.ts';
import { workOfUrl } from '../../graph/github/names.ts';
import type { GithubSurroundings } from '../../graph/github/works.ts';
import { importGithubFiles, type ImportedFile } from '../../operations/import-github.ts';
import { backfillGithub } from '../../operations/backfill-github.ts';
import type { BackfillProgress } from '../../graph/github/backfill/backfill.ts';
import { configSchema } from '#schemas/config';
import type { RunWithSession } from '../command-line.ts';
import type { StoreName } from '../session.ts';
import { storeOption } from './store-option.ts';

interface ImportOptions {
  readonly repository?: string;
  readonly of?: string;
  readonly store?: StoreName;
  readonly json?: boolean;
}

export function addGithub(program: Command, run: RunWithSession): void {
  const github = program.command('github').description('Pull requests, issues, reviews and commits of GitHub in the graph (docs/github.md)');
  github
    .command('import')
    .description('Takes what you have at hand: gh api, gh … --json, webhook payloads, JSON lines, also packed with gzip; in any order, as often as you like')
    .argument('<file...>', 'files with JSON')
    .option('--repository <owner/name>', 'where numbers belong that come without an address')
    .option('--of <owner/name#number>', 'what a timeline is the timeline of, when it does not tell')
    .addOption(storeOption())
    .option('--json', 'one line per file, as JSON')
    .action((files: string[], options: ImportOptions) =>
      run(async (session) => {
        const graph = await session.graph(options.store);
        const onFile = ({ file, changed, unknown, failure }: ImportedFile): void => {
          if (options.json === true) session.output.result(JSON.stringify(failure === null ? { file, changed, unknown } : { file, failure }));
          else if (failure !== null) session.output.failure(failure, file);
          else session.output.result(`${file}: ${changed} new or changed${unknown === 0 ? '' : `, ${unknown} passed over`}`);
        };
        const imported = await importGithubFiles({ graph, path: (typed) => session.path(typed), onFile }, files, surroundingsOf(options));
        await graph.load({ signal: session.signal });
        const failed = imported.find(({ failure }) => failure !== null)?.failure;
        return failed === undefined || failed === null ? 0 : exitStatusOf(failed.code);
      }),
    );
  addBackfill(github, run);
}

interface BackfillOptions {
  readonly store?: StoreName;
  readonly maxWait: number;
  readonly json?: boolean;
}

function addBackfill(github: Command, run: RunWithSession): void {
  github
    .command('backfill')
    .description('Fetches the history of repositories by GitHub’s API, and later what is new; a run that was stopped goes on where it stood')
    .argument('<repository...>', 'owner/name')
    .option('--max-wait <minutes>', 'how long to wait when GitHub limits requests', minutesOf, 2)
    .addOption(storeOption())
    .option('--json', 'one line per repository, as JSON')
    .action((repositories: string[], options: BackfillOptions) =>
      run(async (session) => {
        for (const repository of repositories) checkRepository(repository);
        const graph = await session.graph(options.store);
        const settings = session.configFile === null ? configSchema.shape.github.parse({}) : (await session.config()).github;
        const { openGithub } = await import('../../wire-github.ts');
        const api = await openGithub(settings, process.env, {
          maxWaitMs: options.maxWait * 60_000,
          signal: session.signal,
          onWait: (seconds) => {
            session.output.say(`GitHub asks to wait ${seconds} s.`);
          },
        });
        const results = await backfillGithub(graph, api, repositories, (progress) => {
          if (isWorthSaying(progress)) session.output.say(describeProgress(progress));
        });
        for (const { repository, changed, failure } of results) {
          if (options.json === true) session.output.result(JSON.stringify(failure === null ? { repository, changed } : { repository, failure }));
          else if (failure !== null) session.output.failure(failure, repository);
          else session.output.result(`${repository}: ${changed} new or changed`);
        }
        if (!session.signal.aborted) await graph.load({ signal: session.signal });
        const failed = results.find(({ failure }) => failure !== null)?.failure;
        return failed === undefined || failed === null ? 0 : exitStatusOf(failed.code);
      }),
    );
}

function isWorthSaying({ done, isWhole }: BackfillProgress): boolean {
  return isWhole || done % 25 === 0;
}

function describeProgress({ repository, step, done, total, changed, isWhole, left }: BackfillProgress): string {
  const unit = total === null ? (done === 1 ? 'page' : 'pages') : `of ${total}`;
  return `${repository}: ${step}, ${done === 0 ? 'unchanged' : `${done} ${unit}, ${changed} new or changed`}${isWhole ? '' : ' …'}${left === null ? '' : ` (${left} requests left)`}`;
}

function minutesOf(text: string): number {
  const minutes = Number(text);
  if (text.trim() === '' || !Number.isFinite(minutes) || minutes < 0) throw new InvalidArgumentError('A number of minutes.');
  return minutes;
}

function checkRepository(repository: string): void {
  if (!isRepositoryName(repository)) throw fail('arguments_invalid', { effect: 'Nothing was fetched.', cause: `${repository} is not of the shape owner/name.`, tip: 'Write the repository as GitHub shows it: acme/atlas.' });
}

function surroundingsOf({ repository, of }: ImportOptions): GithubSurroundings {
  const work = of === undefined ? null : workOfUrl(`https://github.com/${of.replace('#', '/issues/')}`);
  if (of !== undefined && work === null) throw wrong('--of', of, 'owner/name#12');
  if (repository !== undefined && !isRepositoryName(repository)) throw wrong('--repository', repository, 'owner/name');
  return { repository: work?.repository ?? repository ?? null, number: work?.number ?? null };
}

function wrong(option: string, given: string, shape: string): Error {
  return fail('arguments_invalid', { effect: 'Nothing was imported.', cause: `${option} ${given} is not of the shape ${shape}.`, tip: `Write ${option} ${shape}.` });
}
