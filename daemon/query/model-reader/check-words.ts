/**
 * Whether a plan says what its question says: every word is used by a part that can mean it, and every part came of a word. A model may not leave a word
 * out, and may not add anything. What is wrong is said for the model, and the words that no part uses for the user. Pure.
 */
import type { ReadAs } from '../grammar/read-question.ts';
import { accountOf, covers, meets, saidAt, saidOf, type Account, type Problem } from './account.ts';
import { bindingProblems } from './check-bindings.ts';
import { directionProblems } from './check-direction.ts';
import { negationProblems } from './check-negation.ts';
import { isSureName, wrongText } from './check-text.ts';
import type { Part } from './plan-parts.ts';
import { overlaps, type Place, type QuestionParts } from './question-parts.ts';
import { leadsSomewhere, reasonOf, type Reason } from './reasons.ts';

export interface Checked {
  readonly problems: readonly string[];
  /** Words of the question that the plan does without. */
  readonly ignored: readonly string[];
  /** Words that no table has, with what the model took them for. */
  readonly slips: readonly ReadAs[];
}

export function checkWords(question: QuestionParts, parts: readonly Part[]): Checked {
  const account = accountOf(question, parts);
  const reasons = new Map(parts.map((part) => [part.id, reasonOf(part, account)]));
  const problems: Problem[] = [
    ...unusedFinds(account),
    ...knownWords(account),
    ...unknownWords(account, reasons),
    ...parts.flatMap((part) => unfounded(part, reasons.get(part.id)!, account)),
    ...parts.flatMap((part) => wrongText(part, account)),
    ...askedKinds(account),
    ...wrongAsk(account),
    ...[...negationProblems(account), ...bindingProblems(account), ...directionProblems(account)].map((text) => ({ text })),
  ];
  return {
    problems: [...new Set(problems.map(({ text }) => text))],
    ignored: [...new Set(problems.flatMap(({ ignores }) => ignores ?? []))],
    slips: parts.flatMap((part) => {
      const { unknown } = reasons.get(part.id)!;
      return unknown.length === 0 ? [] : [{ said: saidAt(account, { from: unknown[0]!, to: unknown.at(-1)! + 1 }), meant: part.meant }];
    }),
  };
}

/** Names, times and pieces of work that were found in the question and that no part has. */
function unusedFinds(account: Account): Problem[] {
  const { question, isTaken } = account;
  const isFree = ({ from, to }: Place): boolean => !isTaken.slice(from, to).includes(true);
  const names = question.names.filter((name) => isSureName(name, account) && isFree(name));
  const longest = names.filter((name) => !names.some((other) => other !== name && other.to - other.from > name.to - name.from && overlaps(other, name)));
  return [
    ...longest.map(({ span: { said } }) => ({ text: `The name "${said}" is not in the plan.`, ignores: said })),
    ...question.works.filter(isFree).map(({ work: { said } }) => ({ text: `"${said}" is not in the plan.`, ignores: said })),
    ...question.times.filter(isFree).map(({ from, to }) => spoken(question, { from, to })).map((said) => ({ text: `The time "${said}" is not in the plan.`, ignores: said })),
  ];
}

function spoken({ question, words }: QuestionParts, { from, to }: Place): string {
  return question.slice(words[from]!.start, words[to - 1]!.end);
}

function knownWords(account: Account): Problem[] {
  const { uses, parts } = account;
  return uses.flatMap((use): Problem[] => {
    const said = saidAt(account, use);
    const ignored = { text: `"${said}" of the question is in no part of the plan that can mean it; give it to the part it became (copy it into "said"), or answer cannot.`, ignores: said };
    if (use.as === 'outside') return [{ text: `No plan can say "${said}": answer cannot.`, ignores: said }];
    if (use.as === 'universal') return isAfterDeed(use, account) ? [{ text: `No plan can say "${said}" of what was done: answer cannot.`, ignores: said }] : [];
    if (use.as === 'overall') return parts.some((part) => meets(part, use.features)) || isBothInLinks(use.features, parts) ? [] : [ignored];
    if (use.as !== 'means') return [];
    return parts.some((part) => covers(part, use) && meets(part, use.features)) ? [] : [ignored];
  });
}

/** Who wants to know whether, gets no list. */
function wrongAsk(account: Account): Problem[] {
  const ask = account.parts.find(({ id }) => id === 'ask')?.own[0];
  const [first] = account.question.words.filter(({ isWord }) => isWord);
  return asksWhether(account) && first?.text !== 'any' && ask !== 'ask:whether' && ask !== 'ask:compare' ? [{ text: 'The question wants yes or no: "ask" is "whether".' }] : [];
}

/** `which PRs`, 多少个 issue: of that kind is what is asked for. */
function askedKinds(account: Account): Problem[] {
  const { uses, parts } = account;
  return uses.flatMap((use): Problem[] => {
    const next = uses.find(({ from }) => from === use.to);
    const [kind] = next?.features.filter((feature) => feature.startsWith('kind:')) ?? [];
    if (kind === undefined || next!.features.length > 1 || !asking.test(saidAt(account, use))) return [];
    return parts.some(({ own }) => own.includes(`asks:${kind.slice('kind:'.length)}`)) ? [] : [{ text: `The question asks for things of the ${kind.replace(':', ' ')}, and the plan for others.` }];
  });
}

const asking = /^(?:which|what|how many|哪|多少|几个|几条|什么|有多少)/iu;

function isAfterDeed({ from }: Place, { uses }: Account): boolean {
  return uses.some((use) => use.to <= from && use.features.some((feature) => feature.startsWith('role:') || feature.startsWith('state:')));
}

/** `both Ana and Ben reviewed`: two links of one role say it too. */
function isBothInLinks(features: readonly string[], parts: readonly Part[]): boolean {
  const roles = parts.filter(({ own }) => own.includes('link')).map(({ inside, own }) => `${inside.at(-1) ?? ''} ${own[0] ?? ''}`);
  return features.includes('both') && new Set(roles).size < roles.length;
}

function unknownWords(account: Account, reasons: ReadonlyMap<string, Reason>): Problem[] {
  const used = new Set([...reasons.values()].flatMap(({ unknown }) => unknown));
  return account.unknown.filter((index) => !used.has(index)).map((index) => {
    const said = saidAt(account, { from: index, to: index + 1 });
    return { text: `"${said}" of the question is in no part of the plan; if a part means it, copy it into its "said", else answer cannot.`, ignores: said };
  });
}

/** What has to be said in so many words. */
const spelt = ['operator:', 'number:', 'unit:', 'order:', 'label:'];
/** What a list, the mean and the kind of a thing need no word for. */
const silent = new Set(['ask:list', 'ask:group', 'ask:how long', 'ask:cannot']);

function unfounded(part: Part, { isKnown, unknown }: Reason, account: Account): Problem[] {
  const covered = account.uses.filter((use) => covers(part, use));
  const missing = part.own.filter((feature) => spelt.some((prefix) => feature.startsWith(prefix)) && !covered.some(({ features }) => features.includes(feature)) && !isLabelText(feature, part));
  // By whom they are counted, when not by whom they belong to.
  const role = part.id.startsWith('per') && unknown.length === 0 ? part.own.find((feature) => feature.startsWith('role:') && !covered.some(({ features }) => features.includes(feature))) : undefined;
  if (role !== undefined) missing.push(role);
  if (missing.length > 0) return [{ text: `${part.id}: nothing in "${saidOf(part, account)}" says ${missing.join(', ')}.` }];
  if (isKnown || unknown.length > 0 || part.text !== null || part.times.length > 0 || part.names.length + part.works.length > 0) return [];
  if (part.own.some((feature) => silent.has(feature)) || (part.own[0] === 'ask:whether' && asksWhether(account))) return [];
  const isBare = covered.every(({ as, features }) => as === 'filler' || as === 'negation' || as === 'overall' || features.includes('me'));
  if (isBare && ((part.isPlain && leadsSomewhere(part, account)) || restricts(part, account))) return [];
  return [{ text: `${part.id}: "${saidOf(part, account)}" does not say ${part.own.join(', ')}; every part has the words that it came of, and nothing is added.` }];
}

/** `only`: the same is so of nothing else. */
function restricts(part: Part, { parts }: Account): boolean {
  return part.isNegative && parts.some((other) => !other.isNegative && other.inside.at(-1) === part.inside.at(-1) && other.own.includes('link') && other.own[0] === part.own[0]);
}

/** The name of a label is its word. */
const isLabelText = (feature: string, { text }: Part): boolean => feature.startsWith('label:') && text !== null;

const yesOrNo = new Set('is are was were did does do has have had any'.split(' '));

/** `Did Ana …`, `Is there …`. */
function asksWhether({ question: { words } }: Account): boolean {
  const [first] = words.filter(({ isWord }) => isWord);
  return first !== undefined && yesOrNo.has(first.text);
}
