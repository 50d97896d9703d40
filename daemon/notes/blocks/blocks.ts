/** The deterministic blocks by the name of their tag, with what each needs of a meeting. Pure. */
import type { Minutes } from '#schemas/minutes';
import type { NoteView } from '../note-view.ts';
import { recordingEmbed } from '../recording-links.ts';
import { actionsBlock } from './actions.ts';
import { actionsByOwnerBlock } from './actions-by-owner.ts';
import { codeBlock } from './code.ts';
import { decisionsBlock } from './decisions.ts';
import { exchangesBlock } from './exchanges.ts';
import { linksBlock } from './links.ts';
import { questionsBlock } from './questions.ts';
import { risksBlock } from './risks.ts';
import { timelineBlock } from './timeline.ts';
import { topicsBlock } from './topics.ts';
import { transcriptBlock } from './transcript.ts';

/** What a template can need: parts of the minutes, and the rest of the input by name. Who is known in the vault matters to all. */
export type Need = keyof Minutes | 'meeting' | 'transcript' | 'recording' | 'code';

export interface Block {
  readonly needs: readonly Need[];
  /** For the documentation of templates. */
  readonly description: string;
  /** Markdown without a line end at the end; empty when there is nothing to say. */
  readonly render: (view: NoteView) => string;
}

/** Names are told from what was said, and from who was called by name. */
const actionNeeds: readonly Need[] = ['actions', 'mentions', 'speakers', 'transcript'];
const questionNeeds: readonly Need[] = ['mentions', 'questions', 'speakers', 'transcript'];

export const blocks: Readonly<Record<string, Block>> = {
  decisions: { needs: ['decisions', 'transcript'], description: 'The decisions as a list; one that was taken back is struck through.', render: decisionsBlock },
  actions: { needs: actionNeeds, description: 'The actions as tasks with owner and due date.', render: actionsBlock },
  actions_by_owner: { needs: actionNeeds, description: 'The same tasks, under the name of who took them.', render: actionsByOwnerBlock },
  questions: { needs: questionNeeds, description: 'Open questions, then answered ones with who answered.', render: questionsBlock },
  exchanges: { needs: questionNeeds, description: 'Each question with who asked it and all that others said to it.', render: exchangesBlock },
  risks: { needs: ['risks', 'speakers', 'transcript'], description: 'Blockers, then risks, with who said them.', render: risksBlock },
  topics: { needs: ['topics'], description: 'The topics with their times.', render: topicsBlock },
  timeline: { needs: ['speakers', 'transcript'], description: 'What happened when: sentences that say a time of day, in order of that time.', render: timelineBlock },
  links: { needs: ['meeting', 'mentions', 'speakers', 'transcript'], description: 'People, projects, pull requests, issues and commits that were named.', render: linksBlock },
  code: { needs: ['code', 'meeting', 'mentions', 'transcript'], description: 'Functions and types that the named pull requests and commits touch, with links to their lines.', render: codeBlock },
  transcript: { needs: ['transcript', 'speakers'], description: 'All that was said, by speaker turns.', render: transcriptBlock },
  recording: { needs: ['recording'], description: 'The recording, to play.', render: (view) => recordingEmbed(view.recording).markdown },
};
