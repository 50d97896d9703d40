/**
 * Who may import whom. Each breach is a lint error that says why. Told in prose in ARCHITECTURE.md.
 */
import { join } from 'node:path';

/** Rooms in the order in which data flows; a room may import only rooms before it. */
export const rooms = ['recordings', 'audio', 'segments', 'transcript', 'minutes', 'notes'];

/** Rooms that hold no step of the spine; every room may use the ones named. */
export const foundations = ['files', 'processes'];

export function importLaw(root) {
  const daemon = join(root, 'daemon');
  const zones = [
    {
      target: join(root, 'schemas'),
      from: [daemon, join(root, 'scripts'), join(root, 'templates')],
      message: 'schemas/ holds the words that every part speaks, so it imports nothing of ours.',
    },
  ];
  for (const [index, room] of rooms.entries()) {
    const laterRooms = rooms.slice(index + 1).map((later) => join(daemon, later));
    if (laterRooms.length > 0) zones.push({
      target: join(daemon, room),
      from: laterRooms,
      message: `Data flows one way: daemon/${room} comes before the room it imports here. Pass what it needs as an argument.`,
    });
    zones.push({
      target: join(daemon, room),
      from: [join(daemon, 'jobs'), join(daemon, 'cli'), join(daemon, 'wire.ts'), join(daemon, 'pipeline.ts')],
      message: 'A room of the spine does not know who runs it: queue, command line and wiring import rooms, never the other way.',
    });
    zones.push({
      target: [`${daemon}/!(${room})/**/*`, `${daemon}/${room}/*.ts`],
      from: join(daemon, room, 'adapters'),
      message: 'Only the composition roots (daemon/wire.ts, daemon/speech-worker.ts) and the adapter\'s own folder name an adapter; import its port.',
    });
  }
  for (const foundation of foundations) {
    zones.push({
      target: join(daemon, foundation),
      from: ['recordings', 'audio', 'segments', 'transcript', 'minutes', 'notes', 'jobs', 'models', 'cli'].map((room) => join(daemon, room)),
      message: `daemon/${foundation} is a foundation: rooms stand on it, it stands on none of them.`,
    });
  }
  return zones;
}
