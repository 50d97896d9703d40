/** English words of what is asked of tasks and decisions that are called by their texts. */
import type { LexiconLine } from '../lexicon.ts';

export const titleLines: readonly LexiconLine[] = [
  ['Supposed', "'s supposed to|is supposed to|are supposed to|'s meant to|is meant to|'s going to|is going to|will|should|has to|must|needs to|'s to|was asked to|was told to|'s expected to|is expected to"],
  ['MustBe', 'must|should|has to|have to|needs to|need to|supposed to|meant to|expected to'],
  ['ByWhen', 'by when|until when|till when|by what date|by which date|by which day|by what day|what date|which date'],
  ['ItWasDecided', 'it was decided to|it was decided that|we decided to|we decided that|it was agreed to|it was agreed that|we agreed to|we agreed that|we have decided to|we have decided that'],
  ['ThatThereIs', 'that|to|that there are|that there is|that there will be|there are|there is|that we|we|that it'],
];
