/** English names of kinds of things, `pull requests`, and of people by what they do, `reviewers`. */
import type { LexiconLine } from '../lexicon.ts';
import { things } from '../meanings.ts';

const kinds: readonly LexiconLine[] = [
  ['Kind', 'pr|prs|pull request|pull requests|pullrequest|pullrequests|pull-request|pull-requests|pulls|merge request|merge requests|mr|mrs|pr s', things('PullRequest')],
  // As it is often typed; `pr's` may be `PR is` as well.
  ['Kind', "pr's|mr's", things('PullRequest'), 0.2],
  ['Kind', 'issue|issues|ticket|tickets', things('Issue')],
  ['Kind', 'bug|bugs|bug report|bug reports|bug ticket|bug tickets|bug issues|bug issue', things('Issue', { is: 'holding', property: 'labels', values: ['bug'] })],
  ['Kind', 'good first issue|good first issues', things('Issue', { is: 'holding', property: 'labels', values: ['good first issue'] }), 0.05],
  ['Kind', 'commit|commits', things('Commit')],
  ['Kind', 'meeting|meetings', things('Meeting')],
  ['Kind', 'decision|decisions', things('Decision')],
  ['Kind', 'action item|action items|action|actions|task|tasks|todo|todos|to do|to dos|to-do|to-dos|follow-up|follow-ups|follow up|follow ups', things('ActionItem')],
  ['Kind', 'todo list|to-do list|to do list|task list', things('ActionItem', { is: 'one of', property: 'status', values: ['open'] }), 0.1],
  ['Kind', 'human|humans', things('Person', { is: 'not', of: { is: 'one of', property: 'bot', values: [true] } })],
  ['Kind', 'bot|bots', things('Person', { is: 'one of', property: 'bot', values: [true] })],
  ['Kind', 'action point|action points', things('ActionItem')],
  ['Kind', 'question|questions|qs', things('Question')],
  ['Kind', 'overdue item|overdue items', things('ActionItem', { is: 'one of', property: 'status', values: ['open'] }, { is: 'within', value: { through: [], property: 'due' }, range: { from: null, before: 'today' } })],
  ['Kind', 'risk|risks', things('Risk')],
  ['Kind', 'blocker|blockers', things('Risk', { is: 'one of', property: 'kind', values: ['blocker'] })],
  // A blocker is a risk, and a bug an issue: these and those are all of them.
  ['Kind', 'risks and blockers|risks or blockers|blockers and risks|blockers or risks', things('Risk')],
  ['Kind', 'bugs and issues|issues and bugs', things('Issue')],
  ['Kind', 'topic|topics|subject|subjects', things('Topic')],
  ['Kind', 'project|projects|repo|repos|repository|repositories', things('Project')],
  ['Kind', 'person|people|persons|developer|developers|dev|devs|engineer|engineers|colleague|colleagues|teammate|teammates|team member', things('Person')],
  ['Kind', 'team members|member|members|folks', things('Person')],
  ['Kind', 'note|notes', things('Note')],
  ['Kind', 'merge|merges', things('PullRequest', { is: 'one of', property: 'state', values: ['merged'] }), 0.4],
  ['Kind', 'draft|drafts', things('PullRequest', { is: 'one of', property: 'draft', values: [true] }), 0.3],
];

/** People by what they do. */
const people: readonly LexiconLine[] = [
  ['RoleNoun', 'author|authors', 'write'],
  ['RoleNoun', 'reviewer|reviewers', 'review'],
  ['RoleNoun', 'approver|approvers', 'approve'],
  ['RoleNoun', 'merger|mergers', 'merge'],
  ['RoleNoun', 'assignee|assignees|owner|owners', 'own'],
  ['RoleNoun', 'attendee|attendees|participant|participants', 'attend'],
  ['RoleNoun', 'commenter|commenters', 'comment'],
  ['RoleNoun', 'opener|openers|submitter|submitters|reporter|reporters', 'open'],
  ['RoleNoun', 'closer|closers', 'close'],
  ['Contributor', 'contributor|contributors'],
  ['Committer', 'committer|committers'],
];

/** What things get from people, and the people that they have. */
const deeds: readonly LexiconLine[] = [
  ['Deed', 'review|reviews|code review|code reviews', 'review'],
  ['Deed', 'approval|approvals', 'approve'],
  ['Deed', 'comment|comments', 'comment'],
  ['Deed', 'merge|merges', 'merge', 0.1],
  ['Doers', 'assignee|assignees|owner|owners', 'own'],
  ['Doers', 'reviewer|reviewers', 'review'],
  ['Doers', 'approver|approvers', 'approve'],
  ['Doers', 'attendee|attendees|participant|participants', 'attend'],
  ['Doers', 'commenter|commenters', 'comment'],
  ['Deed', 'mention|mentions', 'mention'],
  ['Deed', 'thumbs up|green light|go-ahead|go ahead|lgtm', 'approve'],
];

export const nounLines: readonly LexiconLine[] = [...kinds, ...people, ...deeds];
