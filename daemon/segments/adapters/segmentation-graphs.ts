/**
 * The segmentation model as two graphs: the filter bank, of which overlapping windows share most, and all that is behind it, window by window.
 *
 * Two fifths of the time go into the filter bank when each window has its own. Source: Ravanelli & Bengio 2018 (SincNet); Plaquet & Bredin 2023. Pure.
 */
import { floatValue, node, type OnnxModel } from '../../onnx/onnx-graph.ts';
import { modelOf, sliceFor } from '../../onnx/slice.ts';

export interface SegmentationGraphs {
  /** `input_values` [1, 1, samples] → `bank` [1, filters, places] */
  readonly bank: OnnxModel;
  /** `bank` [windows, filters, places], `scale` [windows, 1, 1] → `logits` [windows, frames, classes] of the bank times the scale */
  readonly rest: OnnxModel;
}

/** A segmentation model that is built in a way not known here. */
export class UnknownSegmentation extends Error {}

/** @throws UnknownSegmentation */
export function cutSegmentation({ header, graph }: OnnxModel): SegmentationGraphs {
  const [output] = graph.outputs.keys();
  const pool = graph.nodes.find(({ op }) => op === 'MaxPool');
  const bank = pool?.outputs[0];
  if (output === undefined || bank === undefined) throw new UnknownSegmentation('It does not begin with a filter bank.');
  const before = sliceFor([...graph.nodes, node('Identity', [bank], ['bank'])], ['bank']);
  const behind = graph.nodes.map((each) => ({ ...each, inputs: each.inputs.map((input) => (input === bank ? 'scaled' : input)) }));
  return {
    // The branch that holds the filters reads constants of the whole graph, which no node here names.
    bank: { header, graph: { ...graph, nodes: before.nodes, outputs: new Map([['bank', floatValue('bank')]]) } },
    rest: modelOf(header, {
      ...graph,
      nodes: [node('Mul', ['bank', 'scale'], ['scaled']), ...behind],
      inputs: new Map([
        ['bank', floatValue('bank', ['windows', 'filters', 'places'])],
        ['scale', floatValue('scale', ['windows', 'one', 'one'])],
      ]),
    }),
  };
}
