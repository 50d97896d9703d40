/** What is said of things, of several parts and denied: 跟缓存有关、已经合并的, 不是草稿的, 张三提过但没 review 过的. */
import { rule, type Rule } from '../chart.ts';
import type { Condition } from '#schemas/query';
import { allOf, bothMods, eitherMod, mod, negated, type Mod, type Things, type Time } from '../meanings.ts';
import { inTime } from '../event-times.ts';
import { belonging, notOf, timed } from '../predicates.ts';
import { deedsAnyhow, deedsBy, deedsOfTwo, isDenied, isDeniedFirst, never, sameTime, type ByDoer, type Deed, type Deeds, type LeftUndone } from './meaning.ts';
import { saysNothing } from './predicate-rules.ts';

export const saidRules: readonly Rule[] = [
  ...rule('Said', 'Gap|Vp|Plain', (one: Mod) => one),
  // 不是李雷合并的: somebody else merged them.
  ...rule('Said', 'NotBe Gap', (_: unknown, one: Mod) => doneOtherwise(one), 0.02),
  ...rule('Said', 'NotBe Plain', (_: unknown, one: Mod) => notOf(one), 0.08),
  ...rule('Plain', 'NotAt Set Li?', (_: unknown, place: Things) => (place.kind === 'Person' ? null : notOf(belonging(place)))),
  ...rule('Said', 'Neg Plain', (word: unknown, one: Mod) => (word === 'never' ? neverSo(one) : notOf(one)), 0.1),
  ...rule('Said', 'Be Said De?', (_: unknown, one: Mod) => Object.assign({ ...one }, { isCopula: true }), 0.05),
  // 哪些 PR 是 thermo 的, 哪些任务不是大韩的
  ...rule('Said', 'Be Name|Me De', (_: unknown, owner: Things) => ofOwner(owner), 0.05),
  ...rule('Said', 'NotBe Name|Me De', (_: unknown, owner: Things) => notOf(ofOwner(owner)), 0.05),
  ...rule('Said', 'Said But|AlsoAnd Said', (one: Mod, joint: string | null, other: Mod) => (joint === 'and' && isDeniedFirst(one, other) ? null : inOneGo(one, other, bothMods)), 0.1),
  // 李雷提的和王芳合并的: those of both, or of either?
  ...rule('Said', 'Said De But|AlsoAnd Said', (one: Mod, _: unknown, joint: string | null, other: Mod) => (joint === 'and' ? null : inOneGo(one, other, bothMods)), 0.1),
  // 跟缓存有关、已经合并的
  ...rule('Said', 'Said De? Comma Said', (one: Mod, _: unknown, __: unknown, other: Mod) => inOneGo(one, other, bothMods), 0.16),
  ...rule('Said', 'Both Said AlsoAnd Said', (_: unknown, one: Mod, __: unknown, other: Mod) => inOneGo(one, other, bothMods), 0.06),
  ...rule('Said', 'Said Or Said', (one: Mod, _: unknown, other: Mod) => (isDeniedFirst(one, other) ? null : inOneGo(one, other, eitherMod)), 0.1),
  // 李雷 review 过、王芳合并的
  ...rule('Said', 'Said And Said', (one: Mod, _: unknown, other: Mod) => (isDoer(one) && isDoer(other) ? bothMods(one, other) : null), 0.1),
  // 没 review 和合并的 are neither.
  ...rule('Deeds', 'Deed1 And Deed1', (one: Deed, _: unknown, other: Deed) => (isDenied(one, other) ? null : withOwnTime(one, other))),
  ...rule('Deeds', 'Deed1 But|AlsoAnd Deed1', (one: Deed, joint: string | null, other: Deed) => (joint === 'and' && isDenied(one, other) ? null : deedsOfTwo(one, other))),
  // 李雷写的、今年合并的: behind 的 something else begins, whoever did it.
  ...rule('Deeds', 'Deed1 De But|AlsoAnd|And Deed1', (one: Deed, _: unknown, __: unknown, other: Deed) => (other.not === true ? deedsOfTwo(one, other) : null)),
  ...rule('Deeds', 'Both Deed1 De? AlsoAnd Deed1', (_: unknown, one: Deed, __: unknown, ___: unknown, other: Deed) => deedsOfTwo(one, other)),
  ...rule('Deeds', 'Deed1 Or Deed1', (one: Deed, _: unknown, other: Deed) => (isDenied(one, other) ? null : deedsOfTwo(one, other, true))),
  ...rule('Deeds', 'Time Deeds', (time: Time, { one, other, either }: Deeds) => (one.time === undefined && other.time === undefined ? { one: { ...one, time }, other: sameTime(one, other) ? { ...other, time } : other, either } : null), 0.01),
  ...rule('Gap', 'Set Deeds', (by: Things, deeds: Deeds) => (by.kind === 'Person' && deeds.apart !== true ? deedsBy(deeds, by) : null)),
  ...rule('Gap', 'Time Set Deeds', (time: Time, by: Things, { one, other, either }: Deeds) => (by.kind === 'Person' && one.time === undefined && other.time === undefined ? deedsBy({ one: { ...one, time }, other: sameTime(one, other) ? { ...other, time } : other, either }, by) : null)),
  ...rule('Gap', 'Deeds', (deeds: Deeds) => (deeds.one.not === true || deeds.other.not === true || saysNothing(deeds.one) || saysNothing(deeds.other) ? null : deedsAnyhow(deeds)), 0.12),
];

/** 从没关闭过: who did not is told before, if anybody. */
function neverSo(said: Mod): Mod | null {
  const not = never(notOf(said));
  return not === null || !/^state (?:closed|resolved|merged)$/u.test(said.signature) ? not : { ...not, bare: true };
}

const ends: Readonly<Record<string, string>> = { merger: 'merged', closer: 'closed', merged_at: 'merged', closed_at: 'closed' };

/** Merged or closed, by what is said of when and by whom. */
function endOf(conditions: readonly Condition[]): string | undefined {
  return conditions.flatMap((said) => (said.is === 'linked' && said.atMost === undefined ? [said.role] : said.is === 'sharing' ? said.roles : said.is === 'within' ? [said.value.property] : [])).flatMap((name) => ends[name] ?? [])[0];
}

/** `orNot` is what it says behind something else: 李雷 review 过但不是李雷合并的 may not be merged at all. */
type DoneOtherwise = Mod & { readonly orNot: Mod };
const isDoneOtherwise = (said: Mod): said is DoneOtherwise => 'orNot' in said;

function doneOtherwise(one: Mod): Mod | null {
  const not = notOf(one);
  const otherwise = mod(`otherwise ${one.signature}`, (kind) => {
    const said = one.of(kind);
    const end = said === null ? undefined : endOf(said);
    if (said === null || end === undefined) return not?.of(kind) ?? null;
    const rest = said.filter((each) => !(each.is === 'one of' && each.property === 'state'));
    return [{ is: 'one of', property: 'state', values: [end] }, negated(allOf(rest))];
  });
  return not === null ? null : (Object.assign({ ...otherwise, ...(not.bare === true && { bare: true as const }) }, { orNot: not }) satisfies DoneOtherwise);
}

function ofOwner(owner: Things): Mod | null {
  const theirs = owner.kind === 'Person' || owner.kind === 'Project' ? belonging(owner) : null;
  return theirs === null ? null : Object.assign({ ...theirs }, { isCopula: true });
}

/** 李雷提、上周合并的: by him, or by anybody? */
function withOwnTime(one: Deed, other: Deed): Deeds | null {
  const both = deedsOfTwo(one, other);
  return both === null || other.time === undefined ? both : { ...both, apart: true };
}

const isLeft = (said: Mod): said is LeftUndone => 'left' in said;
const isTimed = ({ signature }: Mod): boolean => /"utc"|"days"/u.test(signature);

/** 2026年没 review 就合并的 were merged then, whoever might have reviewed them since. */
function doneThen({ left: { said, time } }: LeftUndone, other: ByDoer): Mod | null {
  if (other.denied === true) return bothMods(bothMods(timed(time), said), other);
  const then = inTime(other, time);
  return then === null ? null : { ...bothMods(said, then), bare: true };
}

const isDoer = (said: ByDoer): boolean => said.doer === true;

/** 没有 bug 也没有 v5 标签的: bug is a label there, rather than an issue that is one. */
const isLabelled = ({ signature }: Mod): boolean => /^(?:not |!\()?labelled /u.test(signature);
const isOfBugs = ({ signature }: Mod): boolean => /^(?:not )?has\([^(]*"property":"labels"[^(]*\)$/u.test(signature);

/** 张三 review 和合并的: who did the one did the other, which is told elsewhere. */
function inOneGo(one: Mod, said: Mod, by: (one: Mod, other: Mod) => Mod): Mod | null {
  const other = isDoneOtherwise(said) ? said.orNot : said;
  if (isDoer(one) && other.bare === true) return null;
  if ((isLabelled(one) && isOfBugs(other)) || (isOfBugs(one) && isLabelled(other))) return null;
  // 被李雷批准但由别人合并的: by others than him, which is told elsewhere.
  if ((isDoer(one) || one.bare === true) && 'byOthers' in other) return null;
  if (isLeft(one)) return by === bothMods && !isTimed(other) ? doneThen(one, other) : null;
  if (isLeft(other)) return { ...by(one, other.left.notThen), bare: true as const };
  // 谁 review 过 Ben 的 PR 却没合过: those, or any?
  if ('objectless' in other !== 'objectless' in one) return null;
  return { ...by(one, other), ...((one.bare === true || other.bare === true) && { bare: true as const }) };
}
