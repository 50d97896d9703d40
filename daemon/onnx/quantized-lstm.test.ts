import { expect, it } from '@jest/globals';
import { Tensor } from 'onnxruntime-node';
import { bytesField, numberField, textField, writeFields } from './wire.ts';
import { floatTensor, floatValue, integerAttribute, node, writeModel, type OnnxModel } from './onnx-graph.ts';
import { withQuantizedLstms } from './quantized-lstm.ts';
import { openSession } from './session.ts';

const [inputs, size, steps] = [6, 8, 20];

/** Weights that look like no pattern, small enough that no state is carried away by its own echo. */
const weightsOf = (count: number, seed: number): Float32Array => Float32Array.from({ length: count }, (_, index) => Math.sin(index * 12.9898 + seed) / 3);

/** x → first → second. */
const model: OnnxModel = {
  header: [numberField(1, 8), bytesField(8, writeFields([textField(1, ''), numberField(2, 14)]))],
  graph: {
    nodes: [
      node('LSTM', ['x', 'w1', 'r1'], ['', 'first'], [integerAttribute('hidden_size', size)]),
      node('LSTM', ['first', 'w2', 'r2', 'b2'], ['', 'y'], [integerAttribute('hidden_size', size)]),
    ],
    initializers: new Map([
      ['w1', floatTensor('w1', weightsOf(4 * size * inputs, 1), [1, 4 * size, inputs])],
      ['r1', floatTensor('r1', weightsOf(4 * size * size, 2), [1, 4 * size, size])],
      ['w2', floatTensor('w2', weightsOf(4 * size * size, 3), [1, 4 * size, size])],
      ['r2', floatTensor('r2', weightsOf(4 * size * size, 4), [1, 4 * size, size])],
      ['b2', floatTensor('b2', weightsOf(8 * size, 5), [1, 8 * size])],
    ]),
    inputs: new Map([['x', floatValue('x', ['steps', 'batch', 'inputs'])]]),
    outputs: new Map([['y', floatValue('y')]]),
  },
};

async function run(of: OnnxModel): Promise<Float32Array> {
  const session = await openSession(writeModel(of), 1);
  const { y } = await session.run({ x: new Tensor('float32', weightsOf(steps * inputs, 6), [steps, 1, inputs]) });
  await session.release();
  return y!.data as Float32Array;
}

it('a layer with weights of eight bits says nearly what it said', async () => {
  const rounded = withQuantizedLstms(model, 1);
  expect(rounded.graph.nodes.map(({ op }) => op)).toEqual(['LSTM', 'DynamicQuantizeLSTM']);
  const [exact, near] = [await run(model), await run(rounded)];
  expect(near).not.toEqual(exact);
  for (const [index, value] of near.entries()) expect(value).toBeCloseTo(exact[index]!, 1);
});
