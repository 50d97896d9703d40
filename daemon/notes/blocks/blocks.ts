/** The deterministic blocks by the name of their tag, with what each needs of a meeting. Pure. */
import type { Minutes } from '#schemas/minutes';
import type { NoteView } from '../note-view.ts';
import { recordingEmbed } from '../recording-links.ts';
import { actionsBlock } from './actions.ts';
import { decisionsBlock } from './decisions.ts';
import { linksBlock } from './links.ts';
import { questionsBlock } from './questions.ts';
import { topicsBlock } from './topics.ts';
import { transcriptBlock } from './transcript.ts';

/** What a template can need: parts of the minutes, and the rest of the input by name. */
export type Need = keyof Minutes | 'meeting' | 'transcript' | 'recording';

export interface Block {
  readonly needs: readonly Need[];
  /** For the documentation of templates. */
  readonly description: string;
  /** Markdown without a line end at the end; empty when there is nothing to say. */
  readonly render: (view: NoteView) => string;
}

export const blocks: Readonly<Record<string, Block>> = {
  decisions: { needs: ['decisions', 'transcript'], description: 'The decisions as a list.', render: decisionsBlock },
  actions: { needs: ['actions', 'speakers', 'transcript'], description: 'The actions as tasks with owner and due date.', render: actionsBlock },
  questions: { needs: ['questions', 'speakers', 'transcript'], description: 'Open questions, then answered ones with who answered.', render: questionsBlock },
  topics: { needs: ['topics'], description: 'The topics with their times.', render: topicsBlock },
  links: { needs: ['mentions', 'speakers', 'transcript'], description: 'People, projects, pull requests and issues that were named.', render: linksBlock },
  transcript: { needs: ['transcript', 'speakers'], description: 'All that was said, by speaker turns.', render: transcriptBlock },
  recording: { needs: ['recording'], description: 'The recording, to play.', render: (view) => recordingEmbed(view.recording).markdown },
};
