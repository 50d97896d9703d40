import { describe, expect, it } from '@jest/globals';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { floatValue, integersAttribute, integerTensor, node, readModel, subgraph, writeModel, type OnnxModel } from './onnx-graph.ts';
import { openSession } from './session.ts';
import { followingFrom, modelOf, sliceFor } from './slice.ts';
import { bytesField, contentsOf, numberField, readFields, textField, writeFields, type Field } from './wire.ts';

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

/** y = x + a sparse constant, as another program writes it: with fields that nobody here knows, in an order of their own. */
function strangersModel(): Uint8Array<ArrayBuffer> {
  const text = (number: number, value: string): Field => textField(number, value);
  const message = (number: number, ...fields: Field[]): Field => bytesField(number, writeFields(fields));
  const sparse = message(15, message(1, numberField(1, 1), numberField(2, 1), text(8, 'sparse'), bytesField(9, new Uint8Array(Float32Array.of(10).buffer))), bytesField(2, integerTensor('places', [1])), numberField(3, 2));
  const graph = message(
    7,
    text(10, 'made elsewhere'),
    bytesField(11, floatValue('x', ['rows', 'columns'])),
    bytesField(12, floatValue('y')),
    bytesField(13, floatValue('between', ['rows', 'columns'])),
    message(14, text(1, 'between'), message(2, text(1, 'SCALE_TENSOR'), text(2, 'sparse'))),
    sparse,
    message(16, text(1, 'key'), text(2, 'value')),
    message(1, text(1, 'x'), text(1, 'sparse'), text(2, 'between'), text(4, 'Add'), text(6, 'adds'), message(9, text(1, 'namespace'), text(2, 'there'))),
    message(1, text(1, 'between'), text(2, 'y'), text(3, 'last'), text(4, 'Identity'), { number: 99, wireType: 0, content: Uint8Array.of(5) }),
    text(2, 'main_graph'),
  );
  return writeFields([numberField(1, 8), graph, bytesField(8, writeFields([text(1, ''), numberField(2, 14)]))]);
}

const sorted = (fields: readonly Field[]): string[] => fields.map(({ number, wireType, content }) => `${String(number).padStart(2, '0')} ${wireType} ${Buffer.from(content).toString('hex')}`).toSorted();
const partsOf = (bytes: Uint8Array): { graph: Field[]; nodes: string[][] } => {
  const graph = readFields(contentsOf(readFields(bytes), 7)[0]!);
  return { graph: graph.filter(({ number }) => number !== 1), nodes: contentsOf(graph, 1).map((content) => sorted(readFields(content))) };
};

describe('what is not understood of a graph', () => {
  it('goes through untouched, but for the shapes of values between nodes, which a cut makes untrue', () => {
    const [before, after] = [strangersModel(), writeModel(readModel(strangersModel()))].map(partsOf);
    expect(after!.nodes).toEqual(before!.nodes);
    expect(sorted(after!.graph)).toEqual(sorted(before!.graph.filter(({ number }) => number !== 13)));
  });

  it('is there in a part of the graph, which runs', async () => {
    const { header, graph } = readModel(strangersModel());
    const part = modelOf(header, { ...graph, nodes: [...graph.nodes, node('Neg', ['x'], ['unused'])] });
    expect(await run(writeModel(part))).toEqual({ dims: [4, 2], values: [1, 12, 3, 14, 5, 16, 7, 18] });
  });

  it('is there in the graph of a branch', () => {
    const branch = contentsOf(readFields(strangersModel()), 7)[0]!;
    const choice = node('If', ['x'], ['y'], [writeFields([textField(1, 'then_branch'), bytesField(6, branch)])]);
    const [before, after] = [strangersModel(), writeModel({ header: [], graph: subgraph(choice, 'then_branch')! })].map(partsOf);
    expect(after!.nodes).toEqual(before!.nodes);
    expect(sorted(after!.graph)).toEqual(sorted(before!.graph.filter(({ number }) => number !== 13)));
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
