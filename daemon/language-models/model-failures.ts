/** The failures of language models in the words of a user. None quotes a key, a question or an answer. */
import { fail, type ColloquyError } from '#schemas/failure';

const effect = 'The language model wrote nothing here.';

export const modelFailures = {
  keyRefused: (host: string, status: number): ColloquyError =>
    fail('language_model_key_refused', { effect, cause: `${host} does not accept the key (status ${status}).`, tip: 'Check the key and what it may do; "colloquy key set PROVIDER" stores a new one.' }),
  unreachable: (host: string, why: string): ColloquyError =>
    fail('language_model_unreachable', { effect, cause: `${host} cannot be reached (${why}).`, tip: 'Check languageModel.url in the config, and that the server runs.' }),
  timedOut: (host: string, timeoutMs: number): ColloquyError =>
    fail('language_model_timed_out', { effect, cause: `${host} gave no whole answer within ${timeoutMs / 1000} s.`, tip: 'Raise languageModel.timeoutMs, or use a smaller model.' }),
  busy: (host: string, why: string): ColloquyError =>
    fail('language_model_busy', { effect, cause: `${host} is busy or its limit is used up (${why}).`, tip: 'Render the note again later, or raise languageModel.maxWaitMs.' }),
  missing: (host: string, model: string): ColloquyError =>
    fail('language_model_missing', { effect, cause: `${host} knows no model "${model}" at this address (status 404).`, tip: 'Check languageModel.model and languageModel.url; with Ollama, "ollama pull" fetches a model.' }),
  rejected: (host: string, why: string): ColloquyError =>
    fail('language_model_rejected', { effect, cause: `${host} does not take the question: ${why}`, tip: 'Check languageModel.contextTokens, answerTokens and structuredOutput in the config.' }),
  refused: (model: string): ColloquyError =>
    fail('language_model_refused', { effect, cause: `${model} declined to answer.`, tip: 'Another model may answer; the rules have made their own text meanwhile.' }),
  unusable: (model: string, why: string): ColloquyError =>
    fail('language_model_reply_unusable', { effect, cause: `The answer of ${model} cannot be used: ${why}.`, tip: 'A larger model keeps to the wanted shape more often.' }),
  stopped: (): ColloquyError => fail('stopped', { effect, cause: 'The work was stopped.', tip: 'Run it again: what was answered before is kept.' }),
};
