/** Actions as tasks of the Obsidian Tasks plug-in, which wants the due date at the very end of the line. Pure. */
import { escapeMarkdown } from '../markdown-text.ts';
import type { ActionValue, NoteView } from '../note-view.ts';
import { listItem, statement } from './list-item.ts';

/** Signs that the Tasks plug-in reads; said ones must not become dates or priorities. */
const TASK_SIGNS = /[📅📆🗓⏳⌛🛫✅❌➕🔁⏫🔼🔽🔺⏬🆔⛔🏁]\ufe0f?/gu;

export function actionsBlock(view: NoteView): string {
  return view.values.actions.map((action) => actionLine(action, view)).join('\n');
}

/** `- [ ] Update the release notes – [[Chloe Martin]] · [[…#t=97|1:37]] 📅 2026-11-20` */
export function actionLine(action: ActionValue, { words, naming, cite }: NoteView): string {
  const text = statement(action.text.replace(TASK_SIGNS, ' '));
  const owner = action.owner === null ? '' : naming.link(action.owner).markdown;
  const line = listItem(action.status === 'done' ? '- [x]' : '- [ ]', `${text}${unresolvedDue(action, words.parenthesis)}`, [owner], cite(action.citations));
  return action.due === null ? line : `${line} 📅 ${action.due}`;
}

/** A date that stays words ("in two sprints") is kept as words, unless the text says it already. */
function unresolvedDue({ due, dueText, text }: ActionValue, inParenthesis: (text: string) => string): string {
  if (due !== null || dueText === null || text.toLowerCase().includes(dueText.toLowerCase())) return '';
  return inParenthesis(escapeMarkdown(dueText.replace(TASK_SIGNS, ' ')));
}
