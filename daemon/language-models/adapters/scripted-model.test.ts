import { modelFailures } from '../model-failures.ts';
import { languageModelAcceptance } from '../language-model.acceptance.ts';
import { createScriptedModel } from './scripted-model.ts';

languageModelAcceptance('scripted', () =>
  Promise.resolve({
    make: (...situations) =>
      createScriptedModel({
        replies: situations.map((situation) => (typeof situation === 'object' ? situation.answers : situation === 'refuses' ? modelFailures.refused('scripted/model') : '{"claims":[')),
      }),
    close: () => Promise.resolve(),
  }),
);
