/** The English words of questions. What is not here, no name and no time is an unknown word, and a question with one is not answered. */
import { lexiconOf } from '../lexicon.ts';
import { askingLines } from './lexicon-asking.ts';
import { nounLines } from './lexicon-nouns.ts';
import { stateLines } from './lexicon-states.ts';
import { verbLines } from './lexicon-verbs.ts';
import { wordLines } from './lexicon-words.ts';

export const englishLexicon = lexiconOf([...nounLines, ...verbLines, ...stateLines, ...wordLines, ...askingLines], (form) => form.split(' '));
