/** The part of a graph that some of its outputs need. Pure. */
import type { OnnxGraph, OnnxModel, OnnxNode } from './onnx-graph.ts';

/** Nodes, in their order, without which `outputs` cannot be computed; and every name that they read. */
export function sliceFor(nodes: readonly OnnxNode[], outputs: readonly string[]): { readonly nodes: OnnxNode[]; readonly needed: ReadonlySet<string> } {
  const needed = new Set(outputs);
  const kept = nodes.toReversed().filter((node) => {
    if (!node.outputs.some((output) => needed.has(output))) return false;
    for (const input of node.inputs) needed.add(input);
    return true;
  });
  return { nodes: kept.toReversed(), needed };
}

/** Every name whose value follows from `source`. */
export function followingFrom(nodes: readonly OnnxNode[], source: string): ReadonlySet<string> {
  const following = new Set([source]);
  for (const { inputs, outputs } of nodes) {
    if (inputs.some((input) => following.has(input))) for (const output of outputs) following.add(output);
  }
  return following;
}

/** The node that makes each name. */
export function producers(nodes: readonly OnnxNode[]): ReadonlyMap<string, OnnxNode> {
  return new Map(nodes.flatMap((node) => node.outputs.map((output) => [output, node] as const)));
}

/** The model that computes these outputs: of nodes, constants and inputs those that they need, and all that is not understood. */
export function modelOf(header: OnnxModel['header'], { nodes, initializers, inputs, outputs, ...others }: OnnxGraph): OnnxModel {
  const slice = sliceFor(nodes, [...outputs.keys()]);
  const needed = (all: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> => new Map([...all].filter(([name]) => slice.needed.has(name)));
  return { header, graph: { nodes: slice.nodes, initializers: needed(initializers), inputs: needed(inputs), outputs, ...others } };
}
