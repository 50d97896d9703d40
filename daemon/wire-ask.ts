/** A composition root for questions: the graph, what was said, and the language model of the config. */
import type { LanguageModelConfig } from '#schemas/config';
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
  /** Null: no notes are searched. */
  readonly vaultFolder: string | null;
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

export async function openAsker({ graph, dataFolder, vaultFolder, models, zone, languageModel, environment, onNotice }: AskWiring): Promise<WiredAsker> {
  let opened: Promise<Retrieval> | null = null;
  // Most questions are not open ones, and need nothing of it.
  const open = async (): Promise<Retrieval> => (await import('./wire-retrieval.ts')).openRetrieval({ dataFolder, vaultFolder, models, onNotice });
  const retrieval = (): Promise<Retrieval> => (opened ??= open());
  const db = openDatabase(dataFolder);
  const register = createRecordingRegister(db, () => new Date());
  const questionModel = await wireQuestionModel(languageModel, { destinations: createAnswerStore(db, () => new Date()), models, environment, onNotice });
  const asker = createAsker({
    graph,
    zone,
    retrieval: {
      search: async (request) => {
        const ready = await retrieval();
        // What is left goes on with the next question; a small graph is whole after the first.
        await ready.updateNotes({ signal: AbortSignal.timeout(CATCH_UP_MS) });
        await ready.embedPending({ signal: AbortSignal.timeout(CATCH_UP_MS) });
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
      await (await opened)?.close();
      await questionModel.close();
      db.close();
    },
  };
}
