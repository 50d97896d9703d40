import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openFacts } from '../../graph/facts/database.ts';
import { type RetrievalWorld, retrievalWorld } from '../testing/retrieval-world.ts';
import { openIndex } from './database.ts';
import { createMeetingReader, recordingPrefix } from './read-meeting.ts';
import { createSourceStore } from './source-store.ts';
import { updateMeetings } from './update-index.ts';

let world: RetrievalWorld;
beforeEach(() => {
  world = retrievalWorld();
});
afterEach(() => world.close());

it('a meeting that is taken out by another process while it is read does not come back', async () => {
  world.tell({ id: 'one', says: ['Ana Silva: The zanzibarian parrot sings.'] });
  const [facts, index] = [openFacts(world.dataFolder), openIndex(world.dataFolder)];
  const reader = createMeetingReader(facts);
  const forgetting = {
    ...reader,
    read: (name: string) => {
      const source = reader.read(name);
      world.facts.forget(name);
      return source;
    },
  };
  await updateMeetings(createSourceStore(index), forgetting, recordingPrefix, {});
  expect(createSourceStore(index).hashes('')).toEqual(new Map());
  index.close();
  facts.close();
});
