// onnxruntime-node compares typed arrays with the host's constructors; jest's own realm has others.
import { TestEnvironment } from 'jest-environment-node';

const hostConstructors = [
  'Float16Array', 'Float32Array', 'Float64Array', 'Int8Array', 'Int16Array', 'Int32Array', 'Uint8Array',
  'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'BigInt64Array', 'BigUint64Array', 'ArrayBuffer', 'SharedArrayBuffer',
];

export default class NodeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    for (const name of hostConstructors) if (globalThis[name]) this.global[name] = globalThis[name];
  }
}
