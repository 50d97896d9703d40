/**
 * An ONNX model as a graph that can be cut and put together again. Tensors and attributes stay as their bytes, and what is not understood goes through untouched
 * (`rest`): documentation, metadata, sparse constants, whatever a later ONNX adds. Only the shapes of values between nodes are dropped: a cut makes them untrue, and
 * whoever runs the graph finds them out.
 *
 * Source: onnx.proto (field numbers), ONNX IR specification. Pure.
 */
import { bytesField, contentsOf, numberField, numbersOf, readFields, textField, textOf, textsOf, writeFields, type Field } from './wire.ts';

const MODEL = { graph: 7, operatorSet: 8 } as const;
const OPERATOR_SET = { domain: 1, version: 2 } as const;
const GRAPH = { node: 1, name: 2, initializer: 5, input: 11, output: 12, shapes: 13 } as const;
const NODE = { input: 1, output: 2, name: 3, op: 4, attribute: 5, domain: 7 } as const;
const ATTRIBUTE = { name: 1, integer: 3, tensor: 5, graph: 6, integers: 8, type: 20 } as const;
const TENSOR = { dims: 1, type: 2, name: 8, bytes: 9 } as const;
const VALUE = { name: 1, type: 2 } as const;
const FLOAT = 1;
const INT8 = 3;
const INT64 = 7;

export interface OnnxNode {
  readonly op: string;
  readonly name: string;
  /** Empty for the standard operators. */
  readonly domain: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** `AttributeProto` messages. */
  readonly attributes: readonly Uint8Array[];
  /** Fields that are not understood here. */
  readonly rest?: readonly Field[] | undefined;
}

export interface OnnxGraph {
  /** In an order in which they can be run. */
  readonly nodes: readonly OnnxNode[];
  /** `TensorProto` messages by name. */
  readonly initializers: ReadonlyMap<string, Uint8Array>;
  /** `ValueInfoProto` messages by name. */
  readonly inputs: ReadonlyMap<string, Uint8Array>;
  readonly outputs: ReadonlyMap<string, Uint8Array>;
  readonly name?: string | undefined;
  /** Fields that are not understood here. */
  readonly rest?: readonly Field[] | undefined;
}

export interface OnnxModel {
  /** Versions, operator sets and metadata: everything but the graph. */
  readonly header: readonly Field[];
  readonly graph: OnnxGraph;
}

/** @throws Error for bytes that are no ONNX model. */
export function readModel(bytes: Uint8Array): OnnxModel {
  const fields = readFields(bytes);
  const [graph] = contentsOf(fields, MODEL.graph);
  if (graph === undefined) throw new RangeError('The file holds no ONNX graph.');
  return { header: fields.filter(({ number }) => number !== MODEL.graph), graph: readGraph(graph) };
}

export function writeModel({ header, graph }: OnnxModel): Uint8Array<ArrayBuffer> {
  return writeFields([...header, bytesField(MODEL.graph, writeGraph(graph))]);
}

function readGraph(bytes: Uint8Array): OnnxGraph {
  const fields = readFields(bytes);
  const named = (number: number, nameNumber: number): Map<string, Uint8Array> =>
    new Map(contentsOf(fields, number).map((content) => [textOf(readFields(content), nameNumber), content]));
  return {
    nodes: contentsOf(fields, GRAPH.node).map(readNode),
    initializers: named(GRAPH.initializer, TENSOR.name),
    inputs: named(GRAPH.input, VALUE.name),
    outputs: named(GRAPH.output, VALUE.name),
    name: textsOf(fields, GRAPH.name)[0],
    rest: allBut(GRAPH, fields),
  };
}

function allBut(known: Readonly<Record<string, number>>, fields: readonly Field[]): Field[] {
  const numbers = new Set(Object.values(known));
  return fields.filter(({ number }) => !numbers.has(number));
}

function writeGraph({ nodes, initializers, inputs, outputs, name = 'graph', rest = [] }: OnnxGraph): Uint8Array {
  const all = (number: number, contents: Iterable<Uint8Array>): Field[] => [...contents].map((content) => bytesField(number, content));
  return writeFields([
    ...all(GRAPH.node, nodes.map(writeNode)),
    textField(GRAPH.name, name),
    ...all(GRAPH.initializer, initializers.values()),
    ...all(GRAPH.input, inputs.values()),
    ...all(GRAPH.output, outputs.values()),
    ...rest,
  ]);
}

function readNode(bytes: Uint8Array): OnnxNode {
  const fields = readFields(bytes);
  return {
    op: textOf(fields, NODE.op),
    name: textOf(fields, NODE.name),
    domain: textOf(fields, NODE.domain),
    inputs: textsOf(fields, NODE.input),
    outputs: textsOf(fields, NODE.output),
    attributes: contentsOf(fields, NODE.attribute),
    rest: allBut(NODE, fields),
  };
}

function writeNode({ op, name, domain, inputs, outputs, attributes, rest = [] }: OnnxNode): Uint8Array {
  return writeFields([
    ...inputs.map((input) => textField(NODE.input, input)),
    ...outputs.map((output) => textField(NODE.output, output)),
    ...(name === '' ? [] : [textField(NODE.name, name)]),
    textField(NODE.op, op),
    ...attributes.map((attribute) => bytesField(NODE.attribute, attribute)),
    ...(domain === '' ? [] : [textField(NODE.domain, domain)]),
    ...rest,
  ]);
}

/** A node of the standard operators, named after its first output. */
export function node(op: string, inputs: readonly string[], outputs: readonly string[], attributes: readonly Uint8Array[] = []): OnnxNode {
  return { op, name: outputs[0] ?? op, domain: '', inputs, outputs, attributes };
}

export function integerAttribute(name: string, value: number): Uint8Array {
  return writeFields([textField(ATTRIBUTE.name, name), numberField(ATTRIBUTE.integer, value), numberField(ATTRIBUTE.type, 2)]);
}

export function integersAttribute(name: string, values: readonly number[]): Uint8Array {
  return writeFields([textField(ATTRIBUTE.name, name), ...values.map((value) => numberField(ATTRIBUTE.integers, value)), numberField(ATTRIBUTE.type, 7)]);
}

/** The graph that a node carries as an attribute: `then_branch`, `else_branch`. */
export function subgraph({ attributes }: OnnxNode, name: string): OnnxGraph | null {
  const attribute = attributes.map(readFields).find((fields) => textOf(fields, ATTRIBUTE.name) === name);
  const [graph] = attribute === undefined ? [] : contentsOf(attribute, ATTRIBUTE.graph);
  return graph === undefined ? null : readGraph(graph);
}

/** A constant of whole numbers, `TensorProto`. */
export function integerTensor(name: string, values: readonly number[]): Uint8Array {
  return tensor(name, INT64, [values.length], new Uint8Array(BigInt64Array.from(values, BigInt).buffer));
}

export function floatTensor(name: string, values: Float32Array, dims: readonly number[]): Uint8Array {
  return tensor(name, FLOAT, dims, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}

export function byteTensor(name: string, values: Int8Array, dims: readonly number[]): Uint8Array {
  return tensor(name, INT8, dims, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}

function tensor(name: string, type: number, dims: readonly number[], bytes: Uint8Array): Uint8Array {
  return writeFields([...dims.map((size) => numberField(TENSOR.dims, size)), numberField(TENSOR.type, type), textField(TENSOR.name, name), bytesField(TENSOR.bytes, bytes)]);
}

/** A constant of floats. @throws RangeError for one of anything else. */
export function readFloats(content: Uint8Array): { readonly values: Float32Array; readonly dims: readonly number[] } {
  const fields = readFields(content);
  const [bytes] = contentsOf(fields, TENSOR.bytes);
  if (numbersOf(fields, TENSOR.type)[0] !== FLOAT || bytes === undefined) throw new RangeError('The tensor does not hold floats.');
  // Floats may stand anywhere in a file, and a view of them only at multiples of four.
  return { values: new Float32Array(Uint8Array.from(bytes).buffer), dims: numbersOf(fields, TENSOR.dims) };
}

/** The model, that may use operators of this domain too. */
export function withOperators(model: OnnxModel, domain: string): OnnxModel {
  const known = contentsOf(model.header, MODEL.operatorSet).map((set) => textOf(readFields(set), OPERATOR_SET.domain));
  if (known.includes(domain)) return model;
  const set = writeFields([textField(OPERATOR_SET.domain, domain), numberField(OPERATOR_SET.version, 1)]);
  return { ...model, header: [...model.header, bytesField(MODEL.operatorSet, set)] };
}

/** An input or output of floats; its dimensions are named, and found out when it runs. Without names, their number is found out too. */
export function floatValue(name: string, dimensions: readonly string[] = []): Uint8Array {
  const shape = writeFields(dimensions.map((dimension) => bytesField(1, writeFields([textField(2, dimension)]))));
  const tensor = writeFields([numberField(1, FLOAT), ...(dimensions.length === 0 ? [] : [bytesField(2, shape)])]);
  return writeFields([textField(VALUE.name, name), bytesField(VALUE.type, writeFields([bytesField(1, tensor)]))]);
}

/** An output of whole numbers. */
export function integerValue(name: string): Uint8Array {
  return writeFields([textField(VALUE.name, name), bytesField(VALUE.type, writeFields([bytesField(1, writeFields([numberField(1, INT64)]))]))]);
}
