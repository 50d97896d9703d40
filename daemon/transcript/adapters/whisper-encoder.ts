/**
 * Whisper's encoder for speech of any length up to its window. It was exported for 30 s alone, only because it adds all of its positions; the
 * first of them are those of shorter speech. Pure.
 *
 * Source: Radford et al. 2022 (sinusoidal positions); the "audio context" of whisper.cpp.
 */
import { integerTensor, node, type OnnxModel } from '../../onnx/onnx-graph.ts';

/** An encoder that is built in a way not known here. */
export class UnknownEncoder extends Error {}

/** The model with its positions cut to the frames there are. @throws UnknownEncoder */
export function forAnyLength({ header, graph }: OnnxModel): OnnxModel {
  const addition = graph.nodes.find(({ op, inputs }) => op === 'Add' && inputs.some((input) => input.includes('embed_positions') && graph.initializers.has(input)));
  if (addition === undefined) throw new UnknownEncoder('Its positions were not found.');
  const positions = addition.inputs.find((input) => graph.initializers.has(input))!;
  const frames = addition.inputs.find((input) => input !== positions)!;
  const cut = [
    node('Shape', [frames], ['frames_shape']),
    node('Slice', ['frames_shape', 'one', 'two', 'zero'], ['frame_count']),
    node('Slice', [positions, 'zero', 'frame_count', 'zero'], ['positions_there_are']),
  ];
  const nodes = graph.nodes.flatMap((each) => (each === addition ? [...cut, { ...each, inputs: [frames, 'positions_there_are'] }] : [each]));
  const numbers = Object.entries({ zero: 0, one: 1, two: 2 }).map(([name, value]) => [name, integerTensor(name, [value])] as const);
  return { header, graph: { ...graph, nodes, initializers: new Map([...graph.initializers, ...numbers]) } };
}
