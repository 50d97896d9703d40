import { describe, expect, it } from '@jest/globals';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { floatValue, integersAttribute, integerTensor, node, readModel, writeModel, type OnnxModel } from './onnx-graph.ts';
import { openSession } from './session.ts';
import { followingFrom, sliceFor } from './slice.ts';
import { bytesField, numberField, readFields, textField, writeFields } from './wire.ts';

/** y = the rows of x, from the third on, turned round. */
const model: OnnxModel = {
  header: [numberField(1, 8), bytesField(8, writeFields([textField(1, ''), numberField(2, 14)]))],
  graph: {
    nodes: [
      node('Slice', ['x', 'two', 'many', 'zero'], ['rows']),
      node('Transpose', ['rows'], ['y'], [integersAttribute('perm', [1, 0])]),
      node('Neg', ['x'], ['unused']),
    ],
    initializers: new Map([['zero', 0], ['two', 2], ['many', 1000]].map(([name, value]) => [String(name), integerTensor(String(name), [Number(value)])])),
    inputs: new Map([['x', floatValue('x', ['rows', 'columns'])]]),
    outputs: new Map([['y', floatValue('y')]]),
  },
};

async function run(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const session: InferenceSession = await openSession(bytes, 1);
  const { y } = await session.run({ x: new Tensor('float32', [1, 2, 3, 4, 5, 6, 7, 8], [4, 2]) });
  await session.release();
  return { dims: y!.dims, values: [...(y!.data as Float32Array)] };
}

describe('an ONNX graph', () => {
  it('that is put together here runs', async () => {
    expect(await run(writeModel(model))).toEqual({ dims: [2, 2], values: [5, 7, 6, 8] });
  });

  it('is the same after it was written and read', () => {
    const bytes = writeModel(model);
    expect(writeModel(readModel(bytes))).toEqual(bytes);
  });

  it('cut down to an output keeps what that output needs, in its order', () => {
    const { nodes, needed } = sliceFor(model.graph.nodes, ['y']);
    expect(nodes.map(({ op }) => op)).toEqual(['Slice', 'Transpose']);
    expect(needed.has('x') && needed.has('two')).toBe(true);
    expect(followingFrom(model.graph.nodes, 'rows')).toEqual(new Set(['rows', 'y']));
  });
});

describe('a message on the wire', () => {
  it('keeps fields that nobody here knows', () => {
    const message = writeFields([numberField(900, 7), textField(3, 'text'), { number: 12, wireType: 5, content: Uint8Array.of(1, 2, 3, 4) }, { number: 13, wireType: 1, content: new Uint8Array(8) }]);
    expect(writeFields(readFields(message))).toEqual(message);
  });

  it('that is cut off is refused', () => {
    const message = writeFields([textField(3, 'text')]);
    expect(() => readFields(message.subarray(0, -1))).toThrow();
  });
});
