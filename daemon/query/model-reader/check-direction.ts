/**
 * Whether who is said to have done something did it: `PRs Ana merged` and `merged by Ana` are hers to have merged; of `Ana's merged PRs`, `PRs Ana got
 * merged` and Ana 被合并的 PR she is the author, and anybody may have merged them. Pure.
 */
import { covers, saidAt, type Account } from './account.ts';
import type { Part } from './plan-parts.ts';
import type { Place } from './question-parts.ts';
import type { WordUse } from './words/word-table.ts';

/** What somebody does to a piece of work, and what the work has of it. A project that it is part of does nothing. */
const doers = /^role:(?:author|submitter|closer|merger|reviewer|commenter)$/u;
const deeds = /^role:(?:authored|submitted|closed|merged|reviewed|commented on)$/u;
const passive = /^(?:got|get|gets|getting|被)$/u;
const isOfDoers = (part: Part): boolean => part.own.some((feature) => doers.test(feature) || deeds.test(feature));

export function directionProblems(account: Account): string[] {
  return [...account.parts.flatMap((part) => wrongDoer(part, account)), ...undone(account)];
}

/** A link, or a key of groups, to who did something. */
function wrongDoer(part: Part, account: Account): string[] {
  if (!isOfDoers(part)) return [];
  const deed = deedOf(part, account);
  if (deed === null) return [];
  const problem = `${part.id}: "${saidAt(account, deed)}" does not say who did it; a state is meant, or another role.`;
  if (isAdjective(deed, account)) return [problem];
  // Who merged more, Ana or Ben?
  if (account.parts.some(({ own }) => own.includes('ask:compare')) || !part.own.some((feature) => doers.test(feature))) return [];
  const names = account.parts.filter((one) => one.own.includes('name') && one.inside.at(-2) === part.id).flatMap(({ names: found }) => found);
  const first = names.toSorted((one, other) => one.from - other.from)[0];
  if (first === undefined) return [];
  const isFar = account.unknown.includes(deed.from) && account.uses.some(({ as, from }) => as === 'means' && Math.min(deed.to, first.to) <= from && from < Math.max(deed.from, first.from));
  return did(first, deed, account) && !isFar ? [] : [problem];
}

/** The word of the deed, known or not; null when the part has none (`Ana's PRs`). */
function deedOf(part: Part, { uses, unknown, isTaken }: Account): Place | null {
  const use = uses.find((one) => covers(part, one) && one.features.some((feature) => part.own.includes(feature) && feature.startsWith('role:')));
  if (use !== undefined) return use;
  const words = part.at.filter((index) => unknown.includes(index) && isTaken[index] === false);
  return words.length === 0 ? null : { from: words[0]!, to: words.at(-1)! + 1 };
}

/** `the most merged PRs`: it says of what kind they are. */
function isAdjective(deed: Place, { uses, question: { words } }: Account): boolean {
  const next = uses.find(({ from }) => from === deed.to);
  return next?.features.some((feature) => feature.startsWith('kind:')) === true && /^(?:more|fewer|most|fewest|least|many|any|no|the|latest|newest|oldest|recent|open|of|last)$/u.test(words[deed.from - 1]?.text ?? '');
}

function did(name: Place, deed: Place, { question: { words, language } }: Account): boolean {
  const texts = (from: number, to: number): string[] => words.slice(from, to).map(({ text }) => text);
  if (name.from >= deed.to) {
    const between = texts(deed.to, name.from);
    // Chinese says who did it before what was done, but for 作者是…; English says it behind, with `by`.
    if (language === 'zh') return between.length === 0 || between.some((text) => text === '者' || text === '人' || text === '是');
    return /^(?:by|was|is|were|are|:)$/u.test(between.findLast((text) => !/^(?:either|both|the)$/u.test(text)) ?? '');
  }
  const between = texts(name.to, deed.from);
  const isOwner = /'s?$/u.test(words[name.to - 1]!.text) || between[0] === '的';
  const isNoun = /(?:ews?|ers?|als?|ments?|ors?)$/u.test(words[deed.to - 1]!.text);
  return !(isOwner && !isNoun) && !between.some((text) => passive.test(text));
}

/** `PRs Ana merged`, 谁合并: who stands right before a deed did it, and it is no mere state of the things. */
function undone(account: Account): string[] {
  return account.uses.flatMap((use) => {
    if (!use.features.some((feature) => doers.test(feature)) || !hasDoerBefore(use, account)) return [];
    const isDone = account.parts.some((part) => covers(part, use) && part.own.some((feature) => feature.startsWith('role:') && use.features.includes(feature)));
    return isDone || isVerdict(use, account) ? [] : [`"${saidAt(account, use)}" is what somebody did: the plan has to say who, by a role.`];
  });
}

/** `approved` and `commented` are ways to review. */
function isVerdict(use: WordUse, { parts }: Account): boolean {
  return parts.some((part) => covers(part, use) && part.own.some((feature) => feature.startsWith('verdict:')));
}

function hasDoerBefore(deed: WordUse, { uses, isTaken, unknown, parts, question: { words, language } }: Account): boolean {
  if (/(?:er|ers|or|ors|者|人)$/u.test(words[deed.to - 1]!.text)) return false;
  const people = parts.flatMap(({ names, own }) => (own.includes('name') ? names : [])).filter(({ span }) => span.kind === 'Person');
  const isTime = (at: number): boolean => parts.some(({ times }) => times.some(({ from, to }) => from <= at && at < to));
  for (let at = deed.from - 1; at >= 0; at -= 1) {
    const { text } = words[at]!;
    if (/^(?:who|i|谁|我)$/u.test(text)) return true;
    const person = people.find(({ from, to }) => from <= at && at < to);
    if (person !== undefined) return !/'s?$/u.test(words[person.to - 1]!.text) && !/^(?:by|from|of|for|to|than|with)$/u.test(words[person.from - 1]?.text ?? '');
    if (isTime(at) || /^(?:has|have|had|did|also|both|already|ever|也|都|了|过|曾|已|经|在)$/u.test(text)) continue;
    if (language === 'zh' && isTaken[at] === true) continue;
    if (!words[at]!.isWord || unknown.includes(at) || uses.some(({ from, to }) => from <= at && at < to)) return false;
  }
  return false;
}
