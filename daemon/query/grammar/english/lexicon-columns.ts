/** English words for what is asked of things besides, and for asking a second time about the same things. */
import type { LexiconLine } from '../lexicon.ts';

export const columnLines: readonly LexiconLine[] = [
  ['Including', 'including|incl|showing|listing|alongside|with|together with|along with|plus|as well as|and show|and list|and include|and also|w'],
  ['DateNoun', 'date|dates|day|days|time|times|date and time|dates and times'],
  ['They', 'it|they|them|those|these|this|that|each|each one|each of them|they all'],
  ['WhenAll', 'on which dates|on what dates|which dates|what dates|on which days|on what days|which days|what days'],
];
