/**
 * Who may import whom. Each breach is a lint error that says why. Told in prose in ARCHITECTURE.md.
 */
import { join } from 'node:path';

/** Rooms of the spine, in the order in which data flows; a room may import only rooms before it. */
const spine = ['recordings', 'audio', 'segments', 'voices', 'transcript', 'correction', 'minutes', 'code', 'prompts', 'notes', 'graph', 'retrieval', 'query'];

/** Every room may stand on these; they stand on no room. */
const foundations = ['files', 'processes', 'onnx'];

/** Stores beside the spine. */
const stores = ['jobs', 'models'];

/** Ports to what thinks outside: a room of the spine may know the port, never the adapter. They know no room. */
const ports = ['language-models', 'embeddings'];

/** What runs the rooms: operations on them, and the surfaces that call operations. */
const surfaces = ['operations', 'cli', 'server', 'config', 'speech-worker', 'minutes-worker', 'wire.ts', 'wire-github.ts', 'wire-server.ts', 'wire-vault.ts', 'wire-language-model.ts', 'wire-models.ts', 'wire-graph.ts', 'wire-neo4j.ts', 'wire-retrieval.ts', 'wire-ask.ts', 'wire-question-model.ts', 'wire-voices.ts', 'pipeline.ts', 'stages.ts', 'colloquy.ts'];

/** Zones for the rule `import-x/no-restricted-paths`. */
export function importLaw(root) {
  const daemon = join(root, 'daemon');
  const paths = (names) => names.map((name) => join(daemon, name));
  return [
    {
      target: join(root, 'schemas'),
      from: [daemon, join(root, 'scripts'), join(root, 'templates')],
      message: 'schemas/ holds the words that every part speaks, so it imports nothing of ours.',
    },
    ...spine.slice(0, -1).map((room, index) => ({
      target: join(daemon, room),
      from: paths(spine.slice(index + 1)),
      message: `Data flows one way: daemon/${room} comes before the room it imports here. Pass what it needs as an argument.`,
    })),
    {
      target: paths(spine),
      from: paths([...stores, ...surfaces]),
      message: 'A room of the spine does not know who runs it: stores, operations and wiring import rooms, never the other way.',
    },
    {
      target: paths(foundations),
      from: paths([...spine, ...stores, ...surfaces]),
      message: 'A foundation carries the rooms and stands on none of them.',
    },
    {
      target: paths(ports),
      from: paths([...spine, ...stores, ...surfaces]),
      message: 'A port says what is asked of a model; it knows no room that asks.',
    },
    {
      target: paths(stores),
      from: paths([...spine, ...ports, ...surfaces]),
      message: 'A store keeps plain values; it knows the schemas and no room of the spine.',
    },
    ...[...spine, ...stores, ...ports].map((room) => ({
      // A test sets an adapter up; the code that it tests does not name it.
      target: [`${daemon}/!(${room}|testing|speech-worker)/**/!(*.test).ts`, `${daemon}/${room}/!(*.test).ts`],
      from: join(daemon, room, 'adapters'),
      message: "Only the composition roots (daemon/wire.ts, daemon/wire-vault.ts, daemon/wire-language-model.ts, daemon/wire-models.ts, daemon/wire-graph.ts, daemon/wire-neo4j.ts, daemon/wire-retrieval.ts, daemon/speech-worker/program.ts) and the adapter's own folder name an adapter; import its port.",
    })),
  ];
}
