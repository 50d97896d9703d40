/**
 * A speech model's decoder as two graphs that decode many stretches at once.
 *
 * Exported decoders ("merged", Hugging Face Optimum) hold two branches, the first step and all later ones, and at every step they turn
 * each encoder key round, scale it, and turn the whole table of embeddings from bytes into floats. Here the same nodes become:
 *
 * - `cross`: encoder states → keys (turned round) and values of every layer, once a stretch;
 * - `step`: one token of each stretch, with a mask over the encoder's frames so that stretches of different lengths share a batch. The output
 *   table stays in bytes (its input is quantised as that of every other matrix is), and the best token and its probability are found
 *   where the scores are.
 *
 * Source: ONNX operators; Vaswani et al. 2017 (attention). Pure.
 */
import { floatValue, integerAttribute, integersAttribute, integerTensor, integerValue, node, subgraph, type OnnxModel, type OnnxNode } from '../../onnx/onnx-graph.ts';
import { followingFrom, modelOf, producers } from '../../onnx/slice.ts';

export interface DecoderGraphs {
  /** `encoder_hidden_states` [1, frames, width] → `cross_key.N` [1, heads, size, frames], `cross_value.N` [1, heads, frames, size]. */
  readonly cross: OnnxModel;
  /**
   * `input_ids` [batch, 1], `token_bias` [vocabulary], `encoder_mask`, `cross_key.N`, `cross_value.N` and the past's `past_key_values.N.decoder.*` →
   * `token` [batch, 1, 1], `probability` [batch, 1, 1], `logits`, `present.N.decoder.*` and `attention.N` over the encoder's frames.
   */
  readonly step: OnnxModel;
  readonly layers: number;
  /** In some exports batch and heads are one dimension where keys meet queries: [batch × heads, size, frames]. */
  readonly headsJoined: boolean;
}

/** A decoder that is built in a way not known here. */
export class UnknownDecoder extends Error {}

interface Branches {
  readonly header: OnnxModel['header'];
  /** Inputs of the whole. */
  readonly inputs: ReadonlyMap<string, Uint8Array>;
  readonly first: Branch;
  readonly later: Branch;
}

/** A branch with everything that it can see. */
interface Branch {
  readonly nodes: readonly OnnxNode[];
  readonly initializers: ReadonlyMap<string, Uint8Array>;
  readonly rest: OnnxModel['graph']['rest'];
  /** The branch's own name of each output of the whole. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** @throws UnknownDecoder */
export function cutDecoder(model: OnnxModel): DecoderGraphs {
  const branches = branchesOf(model);
  const layers = [...branches.first.outputs.keys()].filter((name) => /^present\.\d+\.encoder\.key$/.test(name)).length;
  if (layers === 0) throw new UnknownDecoder('It gives no encoder keys.');
  const { step, headsJoined } = cutStep(branches, layers);
  return { cross: cutCross(branches, layers), step, layers, headsJoined };
}

function branchesOf({ header, graph }: OnnxModel): Branches {
  const choice = graph.nodes.find(({ op }) => op === 'If');
  if (choice === undefined) throw new UnknownDecoder('It has no branch for steps with a past.');
  const branch = (name: string): Branch => {
    const inner = subgraph(choice, name);
    if (inner === null) throw new UnknownDecoder(`It has no ${name}.`);
    const names = [...inner.outputs.keys()];
    return {
      nodes: [...graph.nodes.filter((each) => each !== choice), ...inner.nodes],
      initializers: new Map([...graph.initializers, ...inner.initializers]),
      rest: [...(graph.rest ?? []), ...(inner.rest ?? [])],
      outputs: new Map(choice.outputs.map((output, index) => [output, names[index]!])),
    };
  };
  return { header, inputs: graph.inputs, first: branch('else_branch'), later: branch('then_branch') };
}

const STATES = 'encoder_hidden_states';

function cutCross({ header, inputs, first }: Branches, layers: number): OnnxModel {
  const ends: OnnxNode[] = [];
  for (let layer = 0; layer < layers; layer += 1) {
    const [key, value] = ['key', 'value'].map((what) => first.outputs.get(`present.${layer}.encoder.${what}`)!);
    ends.push(node('Transpose', [key!], [`cross_key.${layer}`], [integersAttribute('perm', [0, 1, 3, 2])]), node('Identity', [value!], [`cross_value.${layer}`]));
  }
  // The token that was decoded so far is asked only how many stretches there are, and that the states tell as well.
  const ofTokens = followingFrom(first.nodes, 'input_ids');
  const nodes = first.nodes.map((each) => (each.op === 'Shape' && ofTokens.has(each.inputs[0]!) ? { ...each, inputs: [STATES] } : each));
  const outputs = new Map(ends.map(({ outputs: [name] }) => [name!, floatValue(name!, ['stretches', 'heads', 'a', 'b'])]));
  return modelOf(header, { nodes: [...nodes, ...ends], initializers: first.initializers, rest: first.rest, inputs: new Map([[STATES, inputs.get(STATES)!]]), outputs });
}

function cutStep({ header, inputs, later }: Branches, layers: number): { step: OnnxModel; headsJoined: boolean } {
  const made = producers(later.nodes);
  const attention = Array.from({ length: layers }, (_, layer) => findAttention(later.nodes, made, layer));
  const headsJoined = attention.some(({ isReshaped }) => isReshaped);
  const keyShape = headsJoined ? ['joined', 'size', 'frames'] : ['stretches', 'heads', 'size', 'frames'];
  const maskShape = headsJoined ? ['joined', 'one', 'frames'] : ['stretches', 'one', 'one', 'frames'];
  const scores = later.outputs.get('logits')!;
  const nodes = later.nodes.flatMap((each) => {
    const layer = attention.findIndex(({ product, softmax }) => each === product || each === softmax);
    const found = attention[layer];
    if (each === found?.product) return queryTimesKeys(each, layer, found.scales);
    if (each === found?.softmax) {
      const masked = `masked.${layer}`;
      return [node('Add', [each.inputs[0]!, 'encoder_mask'], [masked]), { ...each, inputs: [masked] }];
    }
    if (each.outputs.includes(scores)) return scoreTokens(each, made);
    return [each];
  });
  const renamed = nodes.map((each) => ({ ...each, inputs: each.inputs.map(encoderInput) }));
  const ends = [...bestToken(scores), ...attention.map(({ softmax }, layer) => node('Identity', [softmax.outputs[0]!], [`attention.${layer}`]))];
  const past = [...inputs].filter(([name]) => /^past_key_values\.\d+\.decoder\./.test(name));
  const each = Array.from({ length: layers }, (_, layer) => layer);
  return {
    headsJoined,
    step: modelOf(header, {
      nodes: [...renamed, ...ends],
      initializers: new Map([...later.initializers, ['one', integerTensor('one', [1])]]),
      rest: later.rest,
      inputs: new Map([
        ['input_ids', inputs.get('input_ids')!],
        ...past,
        ['encoder_mask', floatValue('encoder_mask', maskShape)],
        ['token_bias', floatValue('token_bias', ['vocabulary'])],
        ...each.map((layer) => [`cross_key.${layer}`, floatValue(`cross_key.${layer}`, keyShape)] as const),
        ...each.map((layer) => [`cross_value.${layer}`, floatValue(`cross_value.${layer}`, ['stretches', 'heads', 'frames', 'size'])] as const),
      ]),
      outputs: new Map([
        ['token', integerValue('token')],
        ['probability', floatValue('probability', ['stretches', 'one', 'one'])],
        [scores, floatValue(scores, ['stretches', 'one', 'vocabulary'])],
        ...[...later.outputs].filter(([name]) => name.includes('.decoder.')).map(([, name]) => [name, floatValue(name, ['stretches', 'heads', 'past', 'size'])] as const),
        ...each.map((layer) => [`attention.${layer}`, floatValue(`attention.${layer}`)] as const),
      ]),
    }),
  };
}

interface Attention {
  /** The product of queries and keys. */
  readonly product: OnnxNode;
  readonly softmax: OnnxNode;
  /** Names of what the keys are multiplied by on their way. */
  readonly scales: readonly string[];
  readonly isReshaped: boolean;
}

/** Where the queries of a layer meet the encoder's keys: on the way from `past_key_values.N.encoder.key` there are only turns, scales and reshapes. */
function findAttention(nodes: readonly OnnxNode[], made: ReadonlyMap<string, OnnxNode>, layer: number): Attention {
  for (const product of nodes) {
    if (product.op !== 'MatMul') continue;
    const scales: string[] = [];
    let isReshaped = false;
    let at = product.inputs[1]!;
    for (let from = made.get(at); from !== undefined && ['Transpose', 'Mul', 'Reshape'].includes(from.op); from = made.get(at)) {
      if (from.op === 'Mul') scales.push(from.inputs[1]!);
      isReshaped ||= from.op === 'Reshape';
      at = from.inputs[0]!;
    }
    if (at !== `past_key_values.${layer}.encoder.key`) continue;
    const softmax = nodes.find(({ op, inputs }) => op === 'Softmax' && inputs[0] === product.outputs[0]);
    if (softmax !== undefined) return { product, softmax, scales, isReshaped };
  }
  throw new UnknownDecoder(`Its attention to the encoder was not found in layer ${layer}.`);
}

/** What multiplied every key multiplies the one query instead. */
function queryTimesKeys(product: OnnxNode, layer: number, scales: readonly string[]): OnnxNode[] {
  let query = product.inputs[0]!;
  const scaling = scales.map((scale, index) => {
    const scaled = `query.${layer}.${index}`;
    const multiply = node('Mul', [query, scale], [scaled]);
    query = scaled;
    return multiply;
  });
  return [...scaling, { ...product, inputs: [query, `cross_key.${layer}`] }];
}

/** Keys are only asked for their shape any more, and values have the same. */
function encoderInput(name: string): string {
  const layer = /^past_key_values\.(\d+)\.encoder\.(?:key|value)$/.exec(name)?.[1];
  return layer === undefined ? name : `cross_value.${layer}`;
}

/** The scores of all tokens, by bytes where the table is of bytes. */
function scoreTokens(product: OnnxNode, made: ReadonlyMap<string, OnnxNode>): OnnxNode[] {
  const [states, table] = product.inputs;
  const bytes = made.get(table!);
  if (product.op !== 'MatMul' || bytes?.op !== 'DequantizeLinear') return [product];
  const [quantized, scale, zero] = bytes.inputs;
  return [
    node('DynamicQuantizeLinear', [states!], ['head_states', 'head_scale', 'head_zero']),
    node('MatMulInteger', ['head_states', quantized!, 'head_zero', zero!], ['head_products']),
    node('Cast', ['head_products'], ['head_numbers'], [integerAttribute('to', 1)]),
    node('Mul', ['head_scale', scale!], ['head_scales']),
    node('Mul', ['head_numbers', 'head_scales'], product.outputs),
  ];
}

/** The most probable token of all, and its probability. */
function bestToken(scores: string): OnnxNode[] {
  return [
    node('Add', [scores, 'token_bias'], ['biased']),
    node('Softmax', ['biased'], ['probabilities'], [integerAttribute('axis', -1)]),
    node('TopK', ['probabilities', 'one'], ['probability', 'token']),
  ];
}
