import { join } from 'node:path';
import type { Command } from 'commander';
import type { Registry } from '#schemas/minutes';
import { fail } from '#schemas/failure';
import { writeAtomically } from '../../files/write-atomically.ts';
import { namesOf } from '../../notes/vault-names.ts';
import { scanVault } from '../../operations/scan-vault.ts';
import { updateIndex } from '../../operations/update-index.ts';
import { vaultContents } from '../../wire-vault.ts';
import type { RunWithSession } from '../command-line.ts';
import { registryFile } from '../names.ts';
import type { StoreName } from '../session.ts';
import { storeOption } from './store-option.ts';

interface ScanOptions {
  readonly vault?: string;
  readonly store?: StoreName;
  readonly json?: boolean;
}

export function addVault(program: Command, run: RunWithSession): void {
  const vault = program.command('vault').description('What Colloquy knows from your vault');
  vault
    .command('scan')
    .description('Reads the vault into the graph, and remembers People/ and Projects/ for commands that are given no vault')
    .option('--vault <dir>', 'the vault (default: of the config file)')
    .addOption(storeOption())
    .option('--json', 'as JSON')
    .action((options: ScanOptions) =>
      run(async (session) => {
        const config = await session.vaultConfig(options.vault);
        if (config === null) {
          throw fail('arguments_invalid', { effect: 'Nothing was read.', cause: 'No vault was named, and there is no config file.', tip: 'colloquy vault scan --vault DIR.' });
        }
        const contents = await vaultContents(config, session.output.say);
        const registry = namesOf(contents);
        await writeAtomically(join(await session.dataFolder(), registryFile), `${JSON.stringify(registry, null, 2)}\n`);
        const graph = await session.graph(options.store);
        const { changed, gone } = await scanVault(graph, contents);
        // A note that was read into the graph is found by open questions, too; before the store, which may not answer.
        await updateIndex({ retrieval: () => session.retrieval(config.vault.folder), notify: session.output.say }, { notes: true, signal: session.signal });
        await graph.load({ signal: session.signal });
        session.output.result(options.json === true ? JSON.stringify(registry) : describe(registry));
        session.output.say(`In the graph: ${changed} notes say something new, ${gone} say nothing any more.`);
        return 0;
      }),
    );
}

function describe({ people, projects }: Registry): string {
  const lines = [
    ...people.map(({ name, aliases }) => `person    ${[name, ...aliases].join(', ')}`),
    ...projects.map(({ name, aliases, repository }) => `project   ${[name, ...aliases].join(', ')}${repository === null ? '' : ` (${repository})`}`),
  ];
  return lines.length === 0 ? 'No people and no projects: notes in People/ and Projects/ make names links.' : lines.join('\n');
}
