/** Whether what the question denies is what the plan denies: `not`, `never`, `only`, 没有, 除了 belong to a part that denies, and to the right one. Pure. */
import { covers, saidAt, type Account } from './account.ts';
import type { Part } from './plan-parts.ts';
import type { WordUse } from './words/word-table.ts';

/** Words that say what else there is not; what follows them is what there is. */
const restricting = new Set('only solely exclusively except excluding besides apart other nothing nobody rather instead unless 只 仅 除 以 之 光'.split(' '));

export function negationProblems(account: Account): string[] {
  const { uses, parts } = account;
  const denials = uses.filter(({ as }) => as === 'negation');
  const negative = parts.filter(({ isNegative }) => isNegative);
  return [
    ...denials.flatMap((use) => {
      // 只有 begins with 只: who takes 有 alone has not said it.
      const owners = negative.filter((part) => part.at.includes(use.from));
      if (owners.length === 0) return [`"${saidAt(account, use)}" denies something: a part of the plan with "not" has to have it in its "said".`];
      return isMisplaced(use, owners, account) ? [`"${saidAt(account, use)}" denies what follows it: the part with "not" has to be about that.`] : [];
    }),
    ...negative.filter((part) => !denials.some((use) => covers(part, use)) && !saysItself(part, account)).map((part) => `${part.id}: nothing in its words denies anything.`),
  ];
}

/** `unmerged`, 未完成: the state's own word denies. */
function saysItself(part: Part, { uses, question }: Account): boolean {
  return uses.some((use) => covers(part, use) && use.features.some((feature) => feature.startsWith('state:')) && /^(?:un|[未没无])/u.test(question.words[use.from]!.text));
}

/** The next word that says something is said by the part itself or by what lies in it. */
function isMisplaced(use: WordUse, owners: readonly Part[], { uses, unknown, question, parts, isTaken }: Account): boolean {
  if (restricting.has(question.words[use.from]!.text)) return false;
  const saysSomething = (index: number): boolean => isTaken[index] === true || unknown.includes(index) || uses.some(({ from, to, as }) => as === 'means' && from <= index && index < to);
  const next = question.words.findIndex((_, index) => index >= use.to && saysSomething(index));
  if (next < 0) return false;
  const at = { from: next, to: next + 1 };
  const isOf = (part: Part, owner: Part): boolean => part === owner || part.inside.includes(owner.id);
  return !parts.some((part) => owners.some((owner) => isOf(part, owner)) && (covers(part, at) || [...part.names, ...part.works, ...part.times, ...(part.text === null ? [] : [part.text])].some((found) => found.from <= next && next < found.to)));
}
