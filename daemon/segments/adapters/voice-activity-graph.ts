/**
 * Voice activity detection as a graph over a run of windows. The file takes one window, with the state that the window before left; but all of it up to
 * the recurrent layer looks at its own window only, and the recurrent layer can be given all of them in a row. Ten seconds in one run take
 * little more than a quarter of the time of their windows one by one.
 *
 * Source: Hochreiter & Schmidhuber 1997 (LSTM); ONNX operators LSTM and If. Pure.
 */
import { floatValue, integerTensor, integersAttribute, node, subgraph, type OnnxModel, type OnnxNode } from '../../onnx/onnx-graph.ts';
import { modelOf, producers } from '../../onnx/slice.ts';

/** A model that is built in a way not known here. */
export class UnknownVoiceActivity extends Error {}

/**
 * @returns `windows` [windows, samples], `hidden` and `cell` [1, 1, size] → `voice` [windows, 1, 1], `hiddenAfter` and `cellAfter` as they came.
 * @throws UnknownVoiceActivity
 */
export function joinWindows({ header, graph }: OnnxModel): OnnxModel {
  // By the sample rate: 16 kHz, or 8.
  const nodes = branchOf(graph.nodes, 'then_branch', ({ op }) => op === 'Conv');
  const recurrent = branchOf(nodes, 'then_branch', ({ op }) => op === 'LSTM');
  const lstm = recurrent.find(({ op }) => op === 'LSTM')!;
  const made = producers(nodes);
  const isBehindConvolution = ({ inputs }: OnnxNode): boolean => made.get(inputs[0] ?? '')?.op === 'Conv';
  const relus = nodes.filter(({ op }) => op === 'Relu');
  const [features, head] = [relus.findLast(isBehindConvolution), relus.find((relu) => !isBehindConvolution(relu))];
  const voice = nodes.find(({ op }) => op === 'Sigmoid');
  if (features === undefined || head === undefined || voice === undefined) throw new UnknownVoiceActivity('It is not convolutions, a recurrent layer and a sigmoid.');
  const swapped = integersAttribute('perm', [0, 2, 1]);
  const joined = [
    ...nodes.filter((each) => each !== head && each.op !== 'If').map((each) => ({ ...each, inputs: each.inputs.map((input) => (input === 'input' ? 'windows' : input)) })),
    ...recurrent.filter((each) => each !== lstm && each.op !== 'If'),
    node('Transpose', [features.outputs[0]!], ['sequence'], [swapped]),
    { ...lstm, inputs: ['sequence', ...lstm.inputs.slice(1, 5), 'hidden', 'cell'], outputs: ['steps', 'hiddenAfter', 'cellAfter'] },
    node('Squeeze', ['steps', 'directions'], ['remembered']),
    node('Transpose', ['remembered'], ['recalled'], [swapped]),
    { ...head, inputs: ['recalled'] },
  ];
  const state = ['layers', 'recordings', 'size'];
  return modelOf(header, {
    ...graph,
    nodes: inRunningOrder([...joined, node('Identity', [voice.outputs[0]!], ['voice'])]),
    initializers: new Map([...graph.initializers, ['directions', integerTensor('directions', [1])]]),
    inputs: new Map([
      ['windows', floatValue('windows', ['count', 'samples'])],
      ['hidden', floatValue('hidden', state)],
      ['cell', floatValue('cell', state)],
    ]),
    outputs: new Map(['voice', 'hiddenAfter', 'cellAfter'].map((name) => [name, floatValue(name)])),
  });
}

/** The nodes of the first branch that holds such a node. */
function branchOf(nodes: readonly OnnxNode[], name: string, holds: (node: OnnxNode) => boolean): readonly OnnxNode[] {
  const branches = nodes.filter(({ op }) => op === 'If').map((each) => subgraph(each, name)?.nodes ?? []);
  const found = branches.find((branch) => branch.some(holds));
  if (found === undefined) throw new UnknownVoiceActivity('It does not choose its network by the sample rate.');
  return found;
}

/** Each behind those whose outputs it reads. */
function inRunningOrder(nodes: readonly OnnxNode[]): OnnxNode[] {
  const made = producers(nodes);
  const ordered = new Set<OnnxNode>();
  const add = (each: OnnxNode): void => {
    for (const input of each.inputs) {
      const producer = made.get(input);
      if (producer !== undefined && !ordered.has(producer)) add(producer);
    }
    ordered.add(each);
  };
  for (const each of nodes) add(each);
  return [...ordered];
}
