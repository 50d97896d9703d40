/** More words for saying what is expected of an answer: lists that many questions of exam-more-en ask for. */
import type { Expected } from './exam.ts';
import type { Issue, Meeting, Person, Project, Pull, Review, Verdict } from './world-shape.ts';
import { either, ids, issues, meetings, pulls, refused, titles } from './world-words.ts';

export const isOpen = (one: { readonly state: string }): boolean => one.state === 'open';
export const isMerged = (one: { readonly state: string }): boolean => one.state === 'merged';
export const openPulls = pulls.filter(isOpen);
export const openIssues = issues.filter(isOpen);
export const merged = pulls.filter(isMerged);

export const pullsThat = (is: (one: Pull) => boolean): Expected => ids(pulls.filter(is));
export const issuesThat = (is: (one: Issue) => boolean): Expected => ids(issues.filter(is));
export const worksThat = (is: (one: Pull | Issue) => boolean): Expected => ids([...pulls, ...issues].filter(is));
export const meetingsThat = (is: (one: Meeting) => boolean): Expected => titles(meetings.filter(is));

/** A colleague may answer, or ask what is meant. */
export const orRefused = (...readings: Expected[]): Expected => either(...readings, refused);

export const pullsOf = (project: Project): Pull[] => pulls.filter((one) => one.project === project);
export const issuesOf = (project: Project): Issue[] => issues.filter((one) => one.project === project);
export const openPullsOf = (project: Project): Pull[] => pullsOf(project).filter(isOpen);
export const openIssuesOf = (project: Project): Issue[] => issuesOf(project).filter(isOpen);
export const filedBy = (person: Person): Issue[] => issues.filter((one) => one.submitter === person);
export const closedBy = (person: Person): Issue[] => issues.filter((one) => one.closedBy === person);
export const mergedBy = (person: Person): Pull[] => pulls.filter((one) => one.mergedBy === person);
export const reviewed = (pull: Pull, person: Person): boolean => pull.reviews.some((review) => review.by === person);
export const reviewsWith = (person: Person, is: (review: Review) => boolean): Pull[] => pulls.filter((one) => one.reviews.some((review) => review.by === person && is(review)));
export const gave = (person: Person, verdict: Verdict): Pull[] => reviewsWith(person, (review) => review.verdict === verdict);
export const labelled = (one: { readonly labels: readonly string[] }, label: string): boolean => one.labels.includes(label);
export const commented = (one: Pull | Issue, person: Person): boolean => one.comments.some((comment) => comment.by === person);
export const wroteIn = (person: Person, project: Project): boolean => pulls.some((one) => one.author === person && one.project === project);
export const were = (held: Meeting, ...people: Person[]): boolean => people.every((person) => held.attendees.includes(person));
