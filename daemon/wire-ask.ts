/** A composition root for questions: the graph, what was said, and the language model of the config. */
import type { LanguageModelConfig } from '#schemas/config';
import { ColloquyError } from '#schemas/failure';
import type { ModelStore } from './models/model-store.ts';
import type { Graph } from './graph/graph.ts';
import { createAnswerStore } from './jobs/answer-store.ts';
import { openDatabase } from './jobs/database.ts';
import { createRecordingRegister } from './jobs/recording-register.ts';
import { createAsker, type Asker } from './operations/ask.ts';
import type { Retrieval } from './retrieval/retrieval.ts';
import { wireQuestionModel } from './wire-question-model.ts';
import { recordingIdSchema } from '#schemas/recording';

/** How long a question waits for notes to be read, and as long for what was said to be embedded. */
const CATCH_UP_MS = 2000;

export interface AskWiring {
  readonly graph: Graph;
  readonly dataFolder: string;
  /** Opened at the first open question; closed by who opened it. */
  readonly retrieval: () => Promise<Retrieval>;
  readonly models: Pick<ModelStore, 'find'>;
  /** IANA name. */
  readonly zone: string;
  /** Null: no language model. */
  readonly languageModel: LanguageModelConfig | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onNotice: (words: string) => void;
}

export interface WiredAsker extends Asker {
  close(): Promise<void>;
}

export async function openAsker({ graph, dataFolder, retrieval, models, zone, languageModel, environment, onNotice }: AskWiring): Promise<WiredAsker> {
  const db = openDatabase(dataFolder);
  const register = createRecordingRegister(db, () => new Date());
  const questionModel = await wireQuestionModel(languageModel, { destinations: createAnswerStore(db, () => new Date()), models, environment, onNotice });
  const asker = createAsker({
    graph,
    zone,
    retrieval: {
      search: async (request) => {
        const ready = await retrieval();
        // Where the daemon runs, nothing is left to be done. Else what is left goes on with the next question; a small graph is whole after the first.
        await readNotes(ready, onNotice);
        await embedFor(ready);
        return ready.search(request);
      },
    },
    readOtherwise: questionModel.readOtherwise,
    writeAnswer: questionModel.writeAnswer,
    pathOf: (recordingId) => {
      const id = recordingIdSchema.safeParse(recordingId);
      return id.success ? (register.names(id.data)[0] ?? null) : null;
    },
  });
  return {
    ...asker,
    close: async () => {
      await questionModel.close();
      db.close();
    },
  };
}

/** Without the vault there are the recordings, and the notes as they were read last. */
async function readNotes(retrieval: Retrieval, onNotice: (words: string) => void): Promise<void> {
  try {
    await retrieval.updateNotes({ signal: AbortSignal.timeout(CATCH_UP_MS) });
  } catch (error) {
    if (!(error instanceof ColloquyError) || error.failure.code !== 'vault_missing') throw error;
    onNotice(`Notes are searched as they were read last: ${error.failure.cause} ${error.failure.tip}`);
  }
}

/** A model that does not run has said so; the question is then answered by words alone, as the answer tells. */
async function embedFor(retrieval: Retrieval): Promise<void> {
  try {
    await retrieval.embedPending({ signal: AbortSignal.timeout(CATCH_UP_MS) });
  } catch (error) {
    if (!(error instanceof ColloquyError)) throw error;
  }
}
