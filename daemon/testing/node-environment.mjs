/**
 * Node for the tests of one suite, with two changes to jest's own.
 *
 * onnxruntime-node compares typed arrays with the host's constructors, and jest's realm has others: they are put in. And every look at a global
 * (`Math`, `Map`, `Float32Array`) goes through a proxy there, which makes a loop over samples eighty times slower than in the product; a realm whose global is
 * plain has none.
 */
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

const hostConstructors = [
  'Float16Array', 'Float32Array', 'Float64Array', 'Int8Array', 'Int16Array', 'Int32Array', 'Uint8Array',
  'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'BigInt64Array', 'BigUint64Array', 'ArrayBuffer', 'SharedArrayBuffer',
];

const createContext = vm.createContext;

export default class NodeEnvironment extends TestEnvironment {
  constructor(config, context) {
    // Jest makes its realm in its constructor, and knows no setting for it.
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    for (const name of hostConstructors) if (globalThis[name]) this.global[name] = globalThis[name];
  }
}
