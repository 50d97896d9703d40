/** The thread's program: Neo4j's grammar, loaded at the first statement. Called by `statement-door.ts`. */
import { parentPort } from 'node:worker_threads';
import { createCalls, type CallContext } from '../../processes/calls.ts';
import { checkStatement } from './check-statement.ts';
import { loadGrammar } from './grammar.ts';
import { tryWording } from './trial-wording.ts';

const port = parentPort;
if (port === null) throw new Error('This program runs in a thread of its own.');

const grammar = loadGrammar();

const calls = createCalls(
  (message) => {
    port.postMessage(message);
  },
  {
    check: async (statement: string, { progress }: CallContext) => {
      const loaded = await grammar;
      // From here on the parent counts the time, of each by itself.
      progress('parsing');
      checkStatement(statement, loaded);
      progress('wording');
      tryWording(statement);
    },
  },
);
port.on('message', (message) => {
  calls.receive(message);
});
