import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { prefixEmbedder } from './testing/prefix-embedder.ts';
import { type RetrievalWorld, retrievalWorld, told } from './testing/retrieval-world.ts';

const meetings = 40;

describe('an index whose process is killed', () => {
  let world: RetrievalWorld;
  const programs: ChildProcess[] = [];
  beforeEach(() => {
    world = retrievalWorld(prefixEmbedder());
    for (let at = 0; at < meetings; at += 1) {
      world.tell({ id: `m${at}`, says: Array.from({ length: 120 }, (_, line) => `Ana Silva: In meeting ${at}, sentence ${line}, the parrot number ${at * 1000 + line} sings.`) });
    }
  });
  afterEach(async () => {
    for (const program of programs) program.kill('SIGKILL');
    await world.close();
  });

  /** A process of its own that indexes and embeds, and says how far it is. */
  function start(): { program: ChildProcess; lines: AsyncIterableIterator<string> } {
    const from = (path: string): string => `from '${join(import.meta.dirname, path)}';`;
    const file = join(world.dataFolder, 'program.mjs');
    writeFileSync(
      file,
      `import { openFacts } ${from('../graph/facts/database.ts')}
      import { createRetrieval } ${from('create-retrieval.ts')}
      import { openIndex } ${from('index/database.ts')}
      import { prefixEmbedder } ${from('testing/prefix-embedder.ts')}
      let calls = 0;
      const clock = () => (calls += 1);
      const index = openIndex(${JSON.stringify(world.dataFolder)});
      const retrieval = createRetrieval({ facts: openFacts(${JSON.stringify(world.dataFolder)}), index, embedder: prefixEmbedder(), notes: null, clock });
      const tell = setInterval(() => console.log('reading'), 1);
      await retrieval.update();
      clearInterval(tell);
      await retrieval.embedPending({ onProgress: ({ embedded }) => console.log('embedding', embedded) });
      await retrieval.close();`,
    );
    const program = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], { stdio: ['ignore', 'pipe', 'inherit'] });
    programs.push(program);
    return { program, lines: createInterface(program.stdout)[Symbol.asyncIterator]() };
  }
  async function killAt(line: (text: string) => boolean): Promise<void> {
    const { program, lines } = start();
    for await (const text of lines) if (line(text)) break;
    program.kill('SIGKILL');
    if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');
  }

  it.each([
    ['while it reads', (text: string) => text === 'reading'],
    ['while it embeds', (text: string) => text.startsWith('embedding')],
  ])('%s goes on from there, and is then the same as one that was not killed', async (_, line) => {
    await killAt(line);
    await world.retrieval.update();
    await world.retrieval.embedPending();
    const search = async (): Promise<string[]> => (await world.retrieval.search({ text: 'parrot number 7003', limit: 20 })).extracts.map(told);
    const after = await search();
    expect(after[0]).toContain('7003');
    await world.retrieval.rebuild();
    await world.retrieval.embedPending();
    expect((await search()).toSorted()).toEqual(after.toSorted());
  });
});
