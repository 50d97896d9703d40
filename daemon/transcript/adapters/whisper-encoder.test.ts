import { describe, expect, it } from '@jest/globals';
import { floatTensor, floatValue, node, type OnnxModel } from '../../onnx/onnx-graph.ts';
import { forAnyLength, UnknownEncoder } from './whisper-encoder.ts';

/** An encoder that does nothing but add its positions, which are called so. */
const encoderWith = (positions: string): OnnxModel => ({
  header: [],
  graph: {
    nodes: [node('Add', ['frames', positions], ['last_hidden_state'])],
    initializers: new Map([[positions, floatTensor(positions, new Float32Array(3000), [1500, 2])]]),
    inputs: new Map([['frames', floatValue('frames', ['batch', 'frames', 'width'])]]),
    outputs: new Map([['last_hidden_state', floatValue('last_hidden_state')]]),
  },
});

describe("Whisper's encoder", () => {
  it('adds as many of its positions as there are frames', () => {
    const { graph } = forAnyLength(encoderWith('model.encoder.embed_positions.weight'));
    expect(graph.nodes.map(({ op }) => op)).toEqual(['Shape', 'Slice', 'Slice', 'Add']);
    expect(graph.nodes.at(-1)!.inputs).toEqual(['frames', 'positions_there_are']);
  });

  it('that is built otherwise is refused by name, not left to fail at the first short stretch', () => {
    expect(() => forAnyLength(encoderWith('onnx::Add_1234'))).toThrow(UnknownEncoder);
  });
});
