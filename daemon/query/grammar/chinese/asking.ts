/** Plans of what was described, and what several kinds of Chinese questions ask alike. */
import type { Plan } from '#schemas/query';
import { afterPicking, countPlan, findPlan, whetherPlan } from '../asks.ts';
import { things, type Things } from '../meanings.ts';
import { isVague } from '../predicates.ts';
import type { Asked } from './meaning.ts';

export const people = things('Person');

export const found = (set: Things | null): Plan | null => (set === null ? null : findPlan(set));

/** How many "recent" ones there are, nobody can say. */
export const counted = (set: Things | null): Plan | null => (set === null || isVague(set) ? null : countPlan(set));

export const answered = ({ ask }: Asked, set: Things | null): Plan | null => (ask === 'find' ? found(set) : counted(set));

export const whether = (set: Things | null): Plan | null => (set === null ? null : whetherPlan(set));

/** Whether there is any of them: not said of one that is named or picked. */
export const whetherAny = (set: Things | null): Plan | null => (set === null || set.named !== undefined || set.pick !== undefined ? null : whetherPlan(set));

export const unnamed = (set: Things): Things | null => (set.named === undefined ? set : null);

/** What is said of them behind holds of those that were picked: 最近10个 PR 有几个是李雷提的. */
export const notPicked = (set: Things): Things | null => (set.pick === undefined || isVague(set) ? unnamed(set) : afterPicking(set));

/** 人, or nobody said: whoever it was. */
export const isAnybody = (said: Things | null | undefined): boolean => said === null || said === undefined || (said.kind === 'Person' && said.where.length === 0);

/** 最早的 issue 有没有人关闭: of the earliest there is, rather than of those that somebody closed. */
export const those = (set: Things): Things | null => (set.pick === undefined ? set : afterPicking(set));

export const isOnePerson = ({ kind, named }: Things): boolean => kind === 'Person' && named !== undefined && named.names === undefined;

/** Plans of questions with a word that asks: 哪些 PR 没合, rather than 没合的 PR. */
const outright = new WeakSet<Plan>();
const askingWords: ReadonlySet<string> = new Set(['Asked', 'Which', 'Who', 'What', 'HowManyOf']);

export const isAskedOutright = (plan: Plan): boolean => outright.has(plan);

/** A rule for questions that remembers whether it took a word that asks. */
export function rememberingWords(plan: Plan, pattern: readonly string[]): Plan {
  if (pattern.some((category) => askingWords.has(category))) outright.add(plan);
  return plan;
}

/** 11月2号 Atlas stand-up 的参会者: the day is that of the meeting. */
export const isMet = ({ kind, where }: Things): boolean => kind === 'Person' && where.some((said) => said.is === 'linked' && said.to.kind === 'Meeting');
