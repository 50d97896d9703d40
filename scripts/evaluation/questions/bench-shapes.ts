/** The forty commonest shapes of questions, over the generated world of graph-world.ts. */
import { meetingTitleOf, personNameOf, repositoryOf, workNumberOf } from '../graph-world.ts';

/** Names of one block of the world, so that each asking is about somebody and something else. */
export interface ShapeNames {
  readonly ana: string;
  readonly ben: string;
  /** `service-3`. */
  readonly project: string;
  readonly other: string;
  /** `acme/service-3#12`. */
  readonly pull: string;
  readonly issue: string;
  readonly meeting: string;
}

export interface Shape {
  readonly topic: string;
  readonly ask: (names: ShapeNames) => string;
}

const shape = (topic: string, ask: Shape['ask']): Shape => ({ topic, ask });

export const shapes: readonly Shape[] = [
  shape('find', ({ project }) => `merged PRs in ${project}`),
  shape('find', ({ project }) => `Which issues are closed in ${project}?`),
  shape('title', ({ project }) => `PRs about the connection in ${project}`),
  shape('label', ({ project }) => `issues labelled area-3 in ${project}`),
  shape('person', ({ ana }) => `PRs by ${ana}`),
  shape('person', ({ ana }) => `issues closed by ${ana}`),
  shape('person', ({ ana, project }) => `Which PRs did ${ana} review in ${project}?`),
  shape('person', ({ ana }) => `issues ${ana} is involved in`),
  shape('time', ({ project }) => `PRs merged last week in ${project}`),
  shape('time', () => 'Which PRs were merged last week?'),
  shape('latest', ({ project }) => `the latest 3 PRs in ${project}`),
  shape('latest', ({ ana }) => `last 3 PRs merged by ${ana}`),
  shape('latest', () => 'the newest issue'),
  shape('count', ({ ana }) => `how many PRs did ${ana} merge?`),
  shape('count', () => 'how many issues were opened this month?'),
  shape('count', ({ project }) => `How many PRs are there in ${project}?`),
  shape('top', () => 'Which project has the most PRs?'),
  shape('top', ({ project }) => `top 3 reviewers in ${project}`),
  shape('top', () => 'Who merged the most PRs?'),
  shape('group', () => 'PRs per project'),
  shape('group', ({ project }) => `PRs in ${project} by author`),
  shape('group', () => 'issues per project and month this year'),
  shape('compare', ({ ana, ben }) => `Who merged more PRs, ${ana} or ${ben}?`),
  shape('yes-no', ({ ana, ben }) => `Did ${ana} review any of ${ben}'s PRs?`),
  shape('yes-no', ({ pull }) => `Is ${pull} merged?`),
  shape('who', ({ pull }) => `Who reviewed ${pull}?`),
  shape('when', ({ ana }) => `When did ${ana} last merge a PR?`),
  shape('how long', ({ meeting }) => `How long did ${meeting} last?`),
  shape('meetings', ({ ana }) => `meetings ${ana} attended`),
  shape('meetings', ({ meeting }) => `PRs mentioned in ${meeting}`),
  shape('items', ({ ana }) => `open tasks of ${ana}`),
  shape('items', ({ meeting }) => `Which decisions were made in ${meeting}?`),
  shape('hops', ({ ana }) => `PRs that close issues ${ana} opened`),
  shape('hops', ({ project }) => `people who attended meetings of ${project} last month`),
  shape('sets', ({ project }) => `Who both wrote PRs and closed issues in ${project}?`),
  shape('sets', ({ ben, other }) => `people who reviewed ${ben}'s PRs but wrote none in ${other}`),
  shape('sets', ({ ana }) => `PRs by ${ana} that nobody reviewed`),
  shape('seeds, Chinese', ({ project }) => `谁在 ${project} 项目中同时提交了 PR 并关闭过 issue?`),
  shape('seeds, Chinese', ({ ana }) => `${ana}参与的最近3个 issue`),
  shape('seeds, Chinese', () => '哪个项目 PR 数最多?'),
];

/** @param turn Which block, of a world with so many. */
export function shapeNames(turn: number, blocks: number): ShapeNames {
  const block = (turn * 37 + 11) % blocks;
  const short = (of: number): string => repositoryOf(of).split('/')[1]!;
  return {
    ana: personNameOf(block, 1),
    ben: personNameOf(block, 2),
    project: short(block),
    other: short((block + Math.ceil(blocks / 2)) % blocks),
    pull: `${repositoryOf(block)}#${workNumberOf(block, 3)}`,
    issue: `${repositoryOf(block)}#${workNumberOf(block, 40)}`,
    meeting: meetingTitleOf(block),
  };
}
