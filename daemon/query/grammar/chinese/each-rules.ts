/** Chinese questions for a number for each of those that were told before: 开着的 issue 里每种标签有多少个, 各个系列的会议分别开了几场, 产品周会的出席次数按人列, 每个主题在几场会上被提到. */
import type { Plan } from '#schemas/query';
import { groupPlan, keyByRole, keyBySeries } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, type Things, type Time } from '../meanings.ts';
import { narrowedBy, timed } from '../predicates.ts';
import { isCountable, type Counted } from './counted.ts';
import { keyOfKind, named, type Grouped, type Key } from './group-rules.ts';
import { doneAnyhow, isVerb, type Asked, type Deed, type Word } from './meaning.ts';

const isSome = (set: Things): boolean => isCountable(set) && set.kind !== 'Person' && set.kind !== 'Project';

/** What was done to the things, whoever did it: 每个人的 PR 合并了几个. */
function thoseDone(set: Things, deed: Deed): Counted | null {
  if (!isSome(set) || deed.not === true) return null;
  const isEnd = (deed.verb === 'merge' && set.kind === 'PullRequest') || (deed.verb === 'close' && set.kind === 'Issue');
  const isHeld = deed.verb === 'hold' && set.kind === 'Meeting';
  const those = isEnd || isHeld ? narrowedBy(set, doneAnyhow(deed)) : null;
  return those === null ? null : { set: those };
}

/** How often it was done to them: 产品周会的出席次数, PR 的合并次数. */
const timesDone = (set: Things, verb: Word): Counted | null => (isSome(set) && isVerb(verb) && (verb === 'attend' ? set.kind === 'Meeting' : isWork(set.kind)) ? { set, deed: { verb } } : null);

const isPlain = ({ where }: Things): boolean => where.length === 0;

function timesOfEach(set: Things, key: Key, verb: Word): Grouped | null {
  const counted = key.signature === 'kind Person' ? timesDone(set, verb) : null;
  return counted === null ? null : { keys: [key], counted };
}

/** In how many meetings each of them came up. */
function mentionsIn(key: Things, { ask, set }: Asked, verb: Word, time?: Time): Plan | null {
  const isMentioned = verb === 'mention' || (verb === 'write' && key.kind === 'Topic');
  if (ask !== 'count' || set.kind !== 'Meeting' || !isMentioned || key.where.length > 0 || key.kind === 'Person') return null;
  const by = keyByRole('Meeting', 'mentioned', key.kind);
  const then = time === undefined ? set : narrowed(set, timed(time));
  return by === null || then === null ? null : groupPlan(then, [by]);
}

export const eachRules: readonly Rule[] = [
  // 每种会: those that are called alike.
  ...rule('EachKey', 'EachSort Kind', (_: unknown, { kind, where }: Things) => (kind === 'Meeting' && where.length === 0 ? named('series', ({ set }) => (set.kind === 'Meeting' ? keyBySeries(set.kind) : null)) : null)),
  ...rule('EachKey', 'EachSort LabelWord', () => named('label', ({ set }) => (isWork(set.kind) ? { value: 'labels' } : null))),
  ...rule('Grouped', 'Set Li? EachKey Apart? Have? HowManyOf', (set: Things, _: unknown, key: Key): Grouped | null => (isSome(set) ? { keys: [key], counted: { set } } : null)),
  ...rule('Numbered', 'De? Set Apart? Deed1 HowManyOf', (_: unknown, set: Things, __: unknown, deed: Deed) => thoseDone(set, deed)),
  // 各个系列各开了几次
  ...rule('Grouped', 'EachKey Deed1 HowManyOf', (key: Key, deed: Deed): Grouped | null => (key.signature === 'series' && deed.verb === 'hold' ? { keys: [key], counted: { set: { kind: 'Meeting', where: [] }, deed } } : null)),
  // 李雷的 PR 各被谁批准了几个
  ...rule('Grouped', 'Set Li? Apart? By? Who Deed1 HowManyOf', (set: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, deed: Deed): Grouped | null => (isSome(set) && deed.not !== true && set.kind !== 'Meeting' ? { keys: [keyOfKind('Person')], counted: { set, deed } } : null)),
  // k8s sync 的参加次数: rather than of any sync, in k8s.
  ...rule('Counted', 'Set De? V|RoleNoun Times', (set: Things, _: unknown, verb: Word) => (isPlain(set) ? null : timesDone(set, verb))),
  ...rule('Counted', 'Kind De? V|RoleNoun Times', (set: Things, _: unknown, verb: Word) => (isPlain(set) ? timesDone(set, verb) : null), 0.15),
  ...rule('Grouped', 'Set EachKey De? V|RoleNoun Times', (set: Things, key: Key, _: unknown, verb: Word) => (isPlain(set) ? null : timesOfEach(set, key, verb))),
  ...rule('Grouped', 'Kind EachKey De? V|RoleNoun Times', (set: Things, key: Key, _: unknown, verb: Word) => (isPlain(set) ? timesOfEach(set, key, verb) : null), 0.15),
  ...rule('S', 'Each Cl? Kind Be? At Asked Li? By? V De?', (_: unknown, __: unknown, key: Things, ___: unknown, ____: unknown, asked: Asked, _____: unknown, ______: unknown, verb: Word) => mentionsIn(key, asked, verb)),
  ...rule('S', 'Time Each Cl? Kind Be? At Asked Li? By? V De?', (time: Time, _: unknown, __: unknown, key: Things, ___: unknown, ____: unknown, asked: Asked, _____: unknown, ______: unknown, verb: Word) => mentionsIn(key, asked, verb, time)),
];
