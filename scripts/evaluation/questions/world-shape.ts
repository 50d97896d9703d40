/** The world that questions are asked about: what its objects are. They refer to each other as objects, so that an expected answer is a plain filter. */

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly login?: string;
  readonly bot: boolean;
}

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Comments {
  readonly by: Person;
  readonly count: number;
}

export type Verdict = 'approved' | 'changes_requested' | 'commented' | 'dismissed';

export interface Review {
  readonly by: Person;
  readonly verdict: Verdict;
  readonly at: string;
}

interface Work {
  /** `owner/repo#n` */
  readonly id: string;
  readonly number: number;
  readonly project: Project;
  readonly title: string;
  readonly labels: readonly string[];
  /** Times are ISO 8601 in UTC, without milliseconds: text order is time order. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt?: string;
  readonly comments: readonly Comments[];
  readonly assignees: readonly Person[];
}

export interface Issue extends Work {
  readonly state: 'open' | 'closed';
  readonly submitter: Person;
  /** Absent for some that are closed: GitHub does not always say. */
  readonly closedBy?: Person;
}

export interface Pull extends Work {
  readonly state: 'open' | 'closed' | 'merged';
  readonly draft: boolean;
  readonly author: Person;
  readonly mergedAt?: string;
  readonly mergedBy?: Person;
  readonly reviews: readonly Review[];
  readonly closes: readonly Issue[];
  readonly relatedTo: readonly (Issue | Pull)[];
}

export interface Commit {
  readonly id: string;
  readonly message: string;
  readonly project: Project;
  readonly author: Person;
  readonly committedAt: string;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
}

export interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly series: string;
  readonly startedAt: string;
  readonly durationS: number;
  readonly language: 'en' | 'zh';
  /** Absent for meetings of the whole company. */
  readonly project?: Project;
  readonly attendees: readonly Person[];
  readonly mentions: Mentions;
}

/** What a meeting or a note speaks of. */
export interface Mentions {
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
  readonly pulls: readonly Pull[];
  readonly issues: readonly Issue[];
  readonly topics: readonly Topic[];
  readonly days: readonly string[];
}

export interface Segment {
  readonly id: string;
  readonly meeting: Meeting;
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  readonly speaker: string;
  /** Absent for a voice that nobody named. */
  readonly by?: Person;
}

/** Something of a meeting, before it is known by which words it is proven. */
export interface Unproven {
  readonly id: string;
  readonly meeting: Meeting;
  readonly text: string;
}

interface Item extends Unproven {
  readonly evidence: readonly Segment[];
}

export interface Decision extends Item {
  readonly status: 'made' | 'retracted';
}

export interface Action extends Item {
  readonly status: 'open' | 'done';
  /** A day, `2026-11-20`. */
  readonly due?: string;
  readonly assignees: readonly Person[];
}

export interface Question extends Item {
  readonly status: 'open' | 'answered';
  readonly answeredBy?: Person;
}

export interface Risk extends Item {
  readonly kind: 'risk' | 'blocker';
}

export interface Note {
  readonly path: string;
  readonly title: string;
  readonly about?: { readonly kind: 'Person' | 'Project' | 'Meeting'; readonly id: string };
  readonly mentions: Mentions;
}

export interface World {
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
  readonly pulls: readonly Pull[];
  readonly issues: readonly Issue[];
  readonly commits: readonly Commit[];
  readonly topics: readonly Topic[];
  readonly meetings: readonly Meeting[];
  readonly segments: readonly Segment[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly questions: readonly Question[];
  readonly risks: readonly Risk[];
  readonly notes: readonly Note[];
}
