import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('is made each time where nothing can be kept', async () => {
    // A file stands where the folder should.
    await writeFile(join(folder, 'prepared'), '');
    expect(await prepare()).toEqual(writeModel(model));
    expect(await prepare()).toEqual(writeModel(model));
    expect(timesMade).toBe(2);
  });
});
