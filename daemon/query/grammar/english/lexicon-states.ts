/** English words for how things are: `open`, `not yet merged`, `waiting for review`. */
import type { LexiconLine } from '../lexicon.ts';
import { state } from '../states.ts';

export const stateLines: readonly LexiconLine[] = [
  ['Adjective', 'open|still open|currently open|unclosed|not closed|not yet closed|unresolved|outstanding|pending|unfinished|unsolved', state('open')],
  ['Adjective', 'closed|resolved|fixed', state('closed')],
  ['Adjective', 'merged|landed', state('merged')],
  ['Adjective', 'unmerged|not merged|not yet merged|not been merged', state('unmerged')],
  ['Adjective', 'draft|wip|work in progress|in draft', state('draft')],
  ['Adjective', 'ready for review', state('ready')],
  ['Adjective', 'non draft|non-draft', state('nonDraft')],
  ['Adjective', 'overdue|past due|late|past their due date|past its due date', state('overdue')],
  ['Adjective', 'done|completed|finished|complete|ticked off|closed out', state('done')],
  ['Adjective', 'answered', state('answered')],
  ['Adjective', 'unanswered|not answered|not yet answered', state('unanswered')],
  ['Adjective', 'retracted|taken back|reverted|withdrawn', state('retracted')],
  ['Adjective', 'unassigned|ownerless|unowned', state('unassigned')],
  ['Adjective', 'unreviewed|not reviewed|not yet reviewed', state('unreviewed')],
  ['Adjective', 'reviewed', state('reviewed'), 0.1],
  ['Adjective', 'approved', state('approved'), 0.1],
  ['Adjective', 'assigned', state('assigned'), 0.1],
  ['Adjective', 'waiting for review|waiting for a review|awaiting review|awaiting a review|in need of review|needing review|to be reviewed', state('awaiting')],
  ['Adjective', 'up for review|pending review', state('awaiting')],
  ['NeedsReview', 'need review|needs review|need a review|needs a review|need reviews|need reviewing|need to be reviewed|wait for review|await review'],
  ['NeedsReview', 'are waiting for review|is waiting for review'],
  ['Adjective', 'with requested changes|with changes requested|where changes were requested|with change requests|blocked by review', state('changesRequested')],
  ['Adjective', 'unlabelled|unlabeled|label-less', state('unlabelled')],
  ['Adjective', 'human', state('human')],
];
