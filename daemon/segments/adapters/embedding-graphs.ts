/**
 * A voice embedding as two graphs: frames of features, and the embedding of the statistics of some of them. So what a recording sounds like is
 * computed once, and each voice of it is pooled from the frames in which it is heard alone.
 *
 * Source: Snyder 2018 (statistics pooling); Bredin 2023 (weights in pooling). Pure.
 */
import { floatValue, integersAttribute, node, type OnnxGraph, type OnnxModel } from '../../onnx/onnx-graph.ts';
import { modelOf, producers } from '../../onnx/slice.ts';

export interface EmbeddingGraphs {
  /** `waveform` [1, samples] → `features` [1, frames, channels] */
  readonly features: OnnxModel;
  /** `statistics` [voices, 2 × channels], means then deviations → `embeddings` [voices, size] */
  readonly pooled: OnnxModel;
}

/** An embedding that is built in a way not known here. */
export class UnknownEmbedding extends Error {}

/** @throws UnknownEmbedding */
export function cutEmbedding({ header, graph }: OnnxModel): EmbeddingGraphs {
  const made = producers(graph.nodes);
  const [output] = graph.outputs.keys();
  const last = made.get(output ?? '');
  const statistics = made.get(last?.inputs[0] ?? '');
  const mean = made.get(statistics?.inputs[0] ?? '');
  if (last?.op !== 'Gemm' || statistics?.op !== 'Concat' || mean?.op !== 'ReduceMean') throw new UnknownEmbedding('It does not end in the statistics of its frames.');
  const part = (nodes: OnnxGraph['nodes'], end: string, inputs: OnnxGraph['inputs']): OnnxModel =>
    modelOf(header, { ...graph, nodes, inputs, outputs: new Map([[end, floatValue(end)]]) });
  return {
    features: part([...graph.nodes, node('Transpose', [mean.inputs[0]!], ['features'], [integersAttribute('perm', [0, 2, 1])])], 'features', graph.inputs),
    pooled: part([{ ...last, inputs: ['statistics', ...last.inputs.slice(1)], outputs: ['embeddings'] }], 'embeddings', new Map([['statistics', floatValue('statistics', ['voices', 'numbers'])]])),
  };
}
