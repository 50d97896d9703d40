import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asOrdinaryUser } from '../testing/as-ordinary-user.ts';
import { floatValue, node, writeModel, type OnnxModel } from './onnx-graph.ts';
import { preparedGraphs, type GraphSource } from './prepared-graphs.ts';

const model: OnnxModel = {
  header: [],
  graph: { nodes: [node('Neg', ['x'], ['y'])], initializers: new Map(), inputs: new Map([['x', floatValue('x', ['n'])]]), outputs: new Map([['y', floatValue('y')]]) },
};

describe('A graph that is made from a model', () => {
  let folder: string;
  let source: string;
  let timesMade: number;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-prepared-'));
    source = join(folder, 'decoder.onnx');
    timesMade = 0;
    await writeFile(source, writeModel(model));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function prepare(version = '1'): Promise<GraphSource> {
    const make = (whole: OnnxModel): { copy: OnnxModel } => {
      timesMade += 1;
      return { copy: whole };
    };
    return (await preparedGraphs(source, { version, names: ['copy'], make })).copy;
  }

  it('is made once, and kept as a file', async () => {
    const path = await prepare();
    expect(await prepare()).toBe(path);
    expect(timesMade).toBe(1);
    expect(await readFile(path as string)).toEqual(Buffer.from(writeModel(model)));
  });

  it('is made again when the model is another, or when it is made in another way', async () => {
    await prepare();
    await utimes(source, new Date(0), new Date(0));
    await prepare();
    await prepare('2');
    expect(timesMade).toBe(3);
  });

  it('is made again when what was kept is damaged or gone', async () => {
    const path = (await prepare()) as string;
    await writeFile(path, 'rot');
    await prepare();
    await rm(path);
    await prepare();
    expect(timesMade).toBe(3);
    expect(await readFile(path)).toEqual(Buffer.from(writeModel(model)));
  });

  it.each(['decoder.stamp.json', 'decoder.copy.onnx'])('is made again when %s, which another user kept, cannot be read', async (name) => {
    const path = await prepare();
    const kept = join(folder, 'prepared');
    await chmod(folder, 0o755);
    await chmod(kept, 0o777);
    await chmod(join(kept, name), 0o000);
    const again = await asOrdinaryUser(() => prepare());
    // Windows keeps nobody out.
    if (again === null) return;
    expect(again).toBe(path);
    expect(timesMade).toBe(2);
  });

  it('leaves nothing of a process that was killed while it kept one, and does not disturb one that is at it', async () => {
    await prepare();
    const kept = join(folder, 'prepared');
    const [killed, atWork] = ['.1.colloquy-tmp', '.2.colloquy-tmp'];
    for (const name of [killed, atWork]) await writeFile(join(kept, name), 'half');
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    await utimes(join(kept, killed), longAgo, longAgo);
    await prepare();
    expect((await readdir(kept)).toSorted()).toEqual([atWork, 'decoder.copy.onnx', 'decoder.stamp.json']);
  });

  it('is made each time where nothing can be kept', async () => {
    // A file stands where the folder should.
    await writeFile(join(folder, 'prepared'), '');
    expect(await prepare()).toEqual(writeModel(model));
    expect(await prepare()).toEqual(writeModel(model));
    expect(timesMade).toBe(2);
  });
});
