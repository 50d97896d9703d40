import type { Command } from 'commander';
import { exitStatusOf, fail } from '#schemas/failure';
import { workOfUrl } from '../../graph/github/names.ts';
import type { GithubSurroundings } from '../../graph/github/works.ts';
import { importGithubFiles } from '../../operations/import-github.ts';
import type { RunWithSession } from '../command-line.ts';
import type { StoreName } from '../session.ts';
import { storeOption } from './graph.ts';

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
        const imported = await importGithubFiles(graph, files.map((file) => session.path(file)), surroundingsOf(options), ({ file, changed, unknown, failure }) => {
          if (options.json === true) session.output.result(JSON.stringify(failure === null ? { file, changed, unknown } : { file, failure }));
          else if (failure !== null) session.output.failure(failure, file);
          else session.output.result(`${file}: ${changed} new or changed${unknown === 0 ? '' : `, ${unknown} passed over`}`);
        });
        await graph.load({ signal: session.signal });
        const failed = imported.find(({ failure }) => failure !== null)?.failure;
        return failed == null ? 0 : exitStatusOf(failed.code);
      }),
    );
}

function surroundingsOf({ repository, of }: ImportOptions): GithubSurroundings {
  const work = of === undefined ? null : workOfUrl(`https://github.com/${of.replace('#', '/issues/')}`);
  if (of !== undefined && work === null) throw wrong('--of', of, 'owner/name#12');
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/u.test(repository)) throw wrong('--repository', repository, 'owner/name');
  return { repository: work?.repository ?? repository ?? null, number: work?.number ?? null };
}

function wrong(option: string, given: string, shape: string): Error {
  return fail('arguments_invalid', { effect: 'Nothing was imported.', cause: `${option} ${given} is not of the shape ${shape}.`, tip: `Write ${option} ${shape}.` });
}
