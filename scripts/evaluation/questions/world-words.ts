/** Words for saying what is expected of an answer, by plain array filters over the usual world. */
import { says, today } from './expected-words.ts';
import type { Issue, Meeting, Person, Pull } from './world-shape.ts';
import { people, projects } from './world-people.ts';
import { world } from './world.ts';

export * from './expected-words.ts';
export const { pulls, issues, commits, meetings, segments, decisions, actions, questions, risks, topics, notes } = world;
export const everybody = world.people;
export const who = people;
export const where = projects;

export const by = (author: Person): Pull[] => pulls.filter((pull) => pull.author === author);
export const reviewedBy = (person: Person): Pull[] => pulls.filter((pull) => pull.reviews.some((review) => review.by === person));
export const attended = (person: Person): Meeting[] => meetings.filter((meeting) => meeting.attendees.includes(person));
export const assignedTo = (person: Person) => actions.filter((action) => action.assignees.includes(person));
export const overdue = actions.filter((action) => action.status === 'open' && action.due !== undefined && action.due < today[0]);
export const isAbout = (meeting: Meeting, words: string): boolean => says(meeting.title, words) || meeting.mentions.topics.some((topic) => says(topic.name, words) && says(words, topic.name));

/** Who had to do with an issue: opened, closed, commented on or was assigned. */
export const involvedInIssue = (person: Person): Issue[] => issues.filter((issue) => issue.submitter === person || issue.closedBy === person || issue.assignees.includes(person) || issue.comments.some((comment) => comment.by === person));
/** Who had to do with a pull request: wrote, reviewed, merged, commented on or was assigned. */
export const involvedInPull = (person: Person): Pull[] => pulls.filter((pull) => pull.author === person || pull.mergedBy === person || pull.assignees.includes(person) || pull.reviews.some((review) => review.by === person) || pull.comments.some((comment) => comment.by === person));

/** The meeting of that title; there is one. */
export function meeting(title: string): Meeting {
  const found = meetings.find((one) => one.title === title);
  if (found === undefined) throw new Error(`The world has no meeting ${title}`);
  return found;
}
/** `atlas#12` */
export function pull(name: string): Pull {
  const found = pulls.find((one) => one.id === `acme/${name}`);
  if (found === undefined) throw new Error(`The world has no pull request ${name}`);
  return found;
}
export function issue(name: string): Issue {
  const found = issues.find((one) => one.id === `acme/${name}`);
  if (found === undefined) throw new Error(`The world has no issue ${name}`);
  return found;
}
