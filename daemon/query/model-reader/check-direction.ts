/**
 * Whether who is said to have done something did it: `PRs Ana merged` and `merged by Ana` are hers to have merged; of `Ana's merged PRs`, `PRs Ana got
 * merged` and Ana 被合并的 PR she is the author, and anybody may have merged them. Pure.
 */
import { covers, saidAt, type Account } from './account.ts';
import type { Part } from './plan-parts.ts';
import type { Place } from './question-parts.ts';

/** What somebody does to a piece of work. What nobody does (a project that it is part of) has no direction. */
const doers = new Set(['author', 'submitter', 'closer', 'merger', 'reviewer', 'commenter']);

export function directionProblems(account: Account): string[] {
  // Who merged more, Ana or Ben?
  const isCompared = account.parts.some(({ own }) => own.includes('ask:compare'));
  return account.parts.flatMap((link) => {
    const role = link.own.find((feature) => feature.startsWith('role:'))?.slice('role:'.length) ?? '';
    if (link.leadsTo === undefined || !doers.has(role)) return [];
    const deed = deedOf(link, account);
    const names = account.parts.filter((part) => part.own.includes('name') && part.inside.at(-2) === link.id).flatMap(({ names: found }) => found);
    const first = names.toSorted((one, other) => one.from - other.from)[0];
    if (first === undefined) return [];
    if (deed === null) return doesSomething(first, account) ? [`${link.id}: "${saidAt(account, first)}" is said to have done something, which is no plain role.`] : [];
    if (isCompared || did(first, deed, account)) return [];
    return [`${link.id}: it is not said that "${saidAt(account, first)}" did it ("${saidAt(account, deed)}"); a state may be meant, and a plain role.`];
  });
}

/** The word of the deed, known or not; null when the link has none (`Ana's PRs`). */
function deedOf(link: Part, { uses, unknown, isTaken }: Account): Place | null {
  const use = uses.find((one) => covers(link, one) && one.features.some((feature) => link.own.includes(feature)));
  if (use !== undefined) return use;
  const words = link.at.filter((index) => unknown.includes(index) && isTaken[index] === false);
  return words.length === 0 ? null : { from: words[0]!, to: words.at(-1)! + 1 };
}

/** `PRs Ana merged`: what follows the name, but for times and small words, is a deed; `by Ana`, `Ana's` and Ana 的 end with the name. */
function doesSomething(name: Place, { uses, isTaken, unknown, question: { words } }: Account): boolean {
  if (/'s?$/u.test(words[name.to - 1]!.text) || /^(?:by|from|of|for|to)$/u.test(words[name.from - 1]?.text ?? '')) return false;
  for (let at = name.to; at < words.length; at += 1) {
    const { text, isWord } = words[at]!;
    if (isTaken[at] === true) continue;
    if (!isWord || unknown.includes(at) || passive.test(text) || text === '的') return false;
    const use = uses.find(({ from, to }) => from <= at && at < to);
    if (use?.as === 'means') return use.features.some((feature) => feature.startsWith('role:') && doers.has(feature.slice('role:'.length)));
  }
  return false;
}

const passive = /^(?:got|get|gets|getting|被)$/u;

function did(name: Place, deed: Place, { question: { words, language } }: Account): boolean {
  const texts = (from: number, to: number): string[] => words.slice(from, to).map(({ text }) => text);
  if (name.from >= deed.to) {
    const between = texts(deed.to, name.from);
    // Chinese says who did it before what was done, but for 谁 and the like; English says it behind with `by`.
    return language === 'zh' ? between.length === 0 || between.some((text) => text === '者' || text === '人' || text === '是') : /^(?:by|was|is|were|are|:)$/u.test(between.findLast((text) => !/^(?:either|both|the)$/u.test(text)) ?? '');
  }
  const between = texts(name.to, deed.from);
  const isOwner = /'s?$/u.test(words[name.to - 1]!.text) || between[0] === '的';
  const isNoun = /(?:ews?|ers?|als?|ments?|ors?)$/u.test(words[deed.to - 1]!.text);
  if (isOwner && !isNoun) return false;
  return !between.some((text) => passive.test(text));
}
