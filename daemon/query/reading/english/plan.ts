/** A plan in English, as a title without a full stop. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, Order, Plan, SetPlan, ShownKey } from '#schemas/query';
import { isNamedIn, type Naming } from '../naming.ts';
import { boundsOf, simplify, type Linked } from '../simplify.ts';
import { quoted } from '../quoted.ts';
import { isOrderShown } from '../shown-order.ts';
import { partsOf } from './conditions.ts';
import { linkedPart, namesOf, nameWords } from './links.ts';
import { keyNoun, measuredWords, measureWords, orderWords, shownWords, superlative } from './measures.ts';
import { listed, ofOne, type Follow, type Speaker } from './part.ts';
import { englishSpeaker, nounPhrase, phraseOf, statement } from './sets.ts';
import { englishNoun } from './words.ts';

type Ask<Name extends Plan['ask']> = Extract<Plan, { ask: Name }>;

export function sayEnglishPlan(plan: Plan, naming: Naming): string {
  const speaker = englishSpeaker(naming);
  switch (plan.ask) {
    case 'find':
      return findWords(plan, speaker);
    case 'count':
      return countWords(plan, speaker);
    case 'whether':
      return whetherWords(plan, speaker);
    case 'group':
      return groupWords(plan, speaker);
    case 'measure':
      return upper(measuredWords(plan.set, plan.measure, speaker));
    case 'compare':
      return compareWords(plan, speaker);
    case 'list':
      return listWords(plan, speaker);
    case 'open':
      return `What was said about ${quoted(plan.text)}${plan.people === undefined ? '' : ` by ${listed(plan.people.map((id) => speaker.nameOf('Person', id)), 'or')}`}${plan.meetings === undefined ? '' : ` in ${nounPhrase(plan.meetings, speaker)}`}`;
  }
}

/** `7 pull requests in atlas`: many, or none. */
export function sayEnglishCount(set: SetPlan, count: string, naming: Naming): string {
  return `${count} ${nounPhrase(set, englishSpeaker(naming))}`;
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A set at the start of a sentence; a name keeps its small letter. */
function opening(set: SetPlan, speaker: Speaker): string {
  const words = nounPhrase(set, speaker);
  return namesOf(simplify(set), speaker) === null ? upper(words) : words;
}

function findWords({ set, order, limit, withTies, show, beside }: Ask<'find'>, speaker: Speaker): string {
  const short = order === undefined || limit === undefined ? null : shortOrder(set, order);
  const said = short === null ? opening(set, speaker) : limitedWords(set, `${limit === 1 ? '' : `${limit} `}${short} `, limit === 1, speaker);
  const details = [
    ...(short === null && order !== undefined ? [orderWords(set.kind, order, speaker)] : []),
    ...(short === null && limit !== undefined ? [limit === 1 ? 'only one' : `only ${limit}`] : []),
    ...(withTies === true ? ['ties shown'] : []),
    ...columnsWords('with', show, set.kind, speaker),
    ...(isOrderShown(beside, order) ? ['beside each that number'] : columnsWords('beside each', beside, set.kind, speaker)),
  ];
  return [said, ...details].join(', ');
}

const stateAt: Readonly<Record<string, string>> = { merged_at: 'merged', closed_at: 'closed' };

/** `newest`; of those that are merged, by when they were: `last`, as `last merged` has the word that tells which they are. */
function shortOrder(set: SetPlan, order: Order): string | null {
  const words = superlative(set.kind, order);
  const state = 'value' in order.by ? stateAt[order.by.value.property] : undefined;
  if (state === undefined || words === null) return words;
  const isTheirs = simplify(set).where.some((condition) => condition.is === 'one of' && condition.property === 'state' && condition.values.length === 1 && condition.values[0] === state);
  return isTheirs ? words.split(' ')[0]! : null;
}

/** `beside each the owners and the due date`. */
function columnsWords(before: string, keys: readonly ShownKey[] | undefined, kind: NodeKind, speaker: Speaker): string[] {
  return keys === undefined || keys.length === 0 ? [] : [`${before} ${listed(keys.map((key) => columnWords(kind, key, speaker)), 'and').replace(/^(?!when )/u, 'the ')}`];
}

function columnWords(kind: NodeKind, key: ShownKey, speaker: Speaker): string {
  return 'linked' in key ? keyNoun(kind, key, 'many', speaker) : shownWords(kind, key, speaker);
}

/** `The 3 newest pull requests in atlas` */
function limitedWords(set: SetPlan, before: string, one: boolean, speaker: Speaker): string {
  const simple = simplify(set);
  const parts = partsOf(simple.kind, simple.where, speaker);
  return `The ${before}${phraseOf(simple.kind, one ? parts.map((part) => ({ ...part, clause: (next: Follow) => ofOne(part.clause(next)), ...(part.place === 'clause' && { words: (next: Follow) => ofOne(part.words(next)) }) })) : parts, one ? 'one' : 'many')}`;
}

interface Doing {
  readonly person: string;
  /** The words between the person and the rest: `reviewed`. */
  readonly verb: string;
  readonly when: string;
  readonly rest: SetPlan;
}

/** The one condition that says what one named person did to the set's nodes, so that the sentence can say "Ana Silva reviewed". */
function doingOf(set: SetPlan, speaker: Speaker): Doing | null {
  const doers = set.where.filter((condition): condition is Linked => condition.is === 'linked' && isOnePerson(condition));
  const [doer] = doers;
  const back = doer === undefined ? undefined : backRole[`${set.kind} ${doer.role}`];
  if (doer === undefined || back === undefined || doers.length > 1) return null;
  const verb = linkedPart('Person', { is: 'linked', role: back, to: { kind: set.kind, where: [] }, along: doer.along }, speaker).clause('end');
  const noun = ` ${englishNoun(set.kind, 'many')}`;
  const at = verb.indexOf(noun);
  const person = namesOf(doer.to, speaker)![0]!;
  return { person, verb: verb.slice(0, at), when: verb.slice(at + noun.length), rest: { kind: set.kind, where: set.where.filter((condition) => condition !== doer) } };
}

/** What the person did, by what they are to it: the roles whose verbs stand well with a person before them. */
const backRole: Readonly<Record<string, string>> = {
  'PullRequest author': 'authored',
  'PullRequest reviewer': 'reviewed',
  'PullRequest merger': 'merged',
  'PullRequest commenter': 'commented on',
  'Issue submitter': 'submitted',
  'Issue closer': 'closed',
  'Issue commenter': 'commented on',
  'Meeting attendee': 'attended',
  'Commit author': 'authored',
  'Question answerer': 'answered',
};

function isOnePerson(condition: Linked): boolean {
  const [only, ...rest] = condition.to.where;
  const { least, most } = boundsOf(condition);
  return condition.to.kind === 'Person' && only?.is === 'named' && only.ids.length === 1 && rest.length === 0 && least === 1 && most === null;
}

/** Clauses behind the noun would take the person for their own. */
function endsSafely(set: SetPlan, speaker: Speaker): boolean {
  return partsOf(set.kind, set.where, speaker).every((part) => part.place !== 'clause' && part.words('words') === part.words('end'));
}

function countWords({ set }: Ask<'count'>, speaker: Speaker): string {
  const doing = doingOf(simplify(set), speaker);
  if (doing !== null && endsSafely(doing.rest, speaker)) return `How many ${nounPhrase(doing.rest, speaker)} ${doing.person} ${doing.verb}${doing.when}`;
  return `The number of ${nounPhrase(set, speaker)}`;
}

function whetherWords({ set, none }: Ask<'whether'>, speaker: Speaker): string {
  if (none === true) return `Whether there are no ${nounPhrase(set, speaker)}`;
  const simple = simplify(set);
  const named = simple.where.find((condition) => condition.is === 'named' && condition.ids.length === 1);
  const others = simple.where.filter((condition) => condition !== named);
  const doing = doingOf(simple, speaker);
  if (named?.is === 'named' && others.length > 0) {
    const name = nameWords(set.kind, speaker.nameOf(set.kind, named.ids[0]!));
    if (doing !== null && others.length === 1) return `Whether ${doing.person} ${doing.verb} ${name}${doing.when}`;
    return `Whether ${name} ${statementOfOne(set.kind, others, speaker)}`;
  }
  if (doing !== null && endsSafely(doing.rest, speaker)) return `Whether ${doing.person} ${doing.verb} ${article(nounPhrase(doing.rest, speaker, 'one'))}${doing.when}`;
  return namesOf(simple, speaker) === null ? `Whether there are ${nounPhrase(set, speaker)}` : `Whether ${nounPhrase(set, speaker)} is known`;
}

function statementOfOne(kind: SetPlan['kind'], conditions: readonly Condition[], speaker: Speaker): string {
  const parts = partsOf(kind, conditions, speaker).map((part) => ({ ...part, clause: (next: Follow) => ofOne(part.clause(next)) }));
  return statement(parts);
}

function article(words: string): string {
  return `${/^[aeiou]/iu.test(words) ? 'an' : 'a'} ${words}`;
}

function groupWords(plan: Ask<'group'>, speaker: Speaker): string {
  const { set, by, measure, order, limit, keys, having, summary } = plan;
  const kind = set.kind;
  const isOfReviews = by.some((key) => 'verdict' in key);
  const counted = `${isOfReviews ? `reviews ${kind === 'Person' ? 'by' : 'of'} ` : ''}${nounPhrase(set, speaker)}`;
  const among = keys === undefined ? [] : [`only ${nounPhrase(keys, speaker)}`];
  const none = [...wordsOfNone(plan), ...(having === undefined ? [] : [`those with ${boundWords(having)}`])];
  if (measure.statistic === 'count' && limit !== undefined && summary === undefined && by.length === 1 && order !== 'key') {
    const most = order === 'most' ? 'most' : 'fewest';
    const isDone = kind === 'Person' && 'linked' in by[0]! && by[0].linked.length === 1 && doneToThings.has(by[0].linked[0]!.role);
    const head = isDone ? `${limit === 1 ? `Which ${keyNoun(kind, by[0]!, 'one', speaker).replace(doneWords, ' was ')}` : `The ${limit} ${keyNoun(kind, by[0]!, 'many', speaker)}`} by the ${most} ${counted}` : limit === 1 ? `Which ${keyNoun(kind, by[0]!, 'one', speaker)} has the ${most} ${counted}` : `The ${limit} ${keyNoun(kind, by[0]!, 'many', speaker)} with the ${most} ${counted}`;
    return `${head} (${['by count', ...among, ...none, 'ties shown'].join('; ')})`;
  }
  const [only] = set.where;
  if (by.length === 1 && 'value' in by[0]! && by[0].value === 'labels' && set.where.length === 1 && only?.is === 'named' && only.ids.length === 1) return `Labels of ${counted}`;
  const measured = isOfReviews && measure.statistic === 'count' ? `number of ${counted}` : measuredWords(set, measure, speaker);
  const per = `per ${listed(by.map((key) => keyNoun(kind, key, 'one', speaker)), 'and')}`;
  const inTimeOrder = order === 'key' && 'time' in by[0]!;
  const details = [per, ...among, ...none, ...(inTimeOrder || (summary !== undefined && limit === undefined) ? [] : [orderOfGroups[order]]), ...(limit === undefined ? [] : [`the first ${limit} with ties`])];
  return summary === undefined ? `${upper(measured)}, ${details.join(', ')}` : `${upper(summary)} over the groups of the ${measured}, ${details.join(', ')}`;
}

/** What people did: a pull request *was reviewed by* the most of them. */
const doneToThings: ReadonlySet<string> = new Set(['authored', 'submitted', 'closed', 'reviewed', 'merged', 'commented on', 'attended', 'spoke', 'answered']);
const doneWords = / (?=(?:written|opened|closed|reviewed|merged|commented on|attended|spoken|answered)(?= \(|$))/u;

/** Whether groups without any are there: a mean over them is another one. */
function wordsOfNone({ everyKey, measure, summary }: Ask<'group'>): string[] {
  if (summary === undefined) return everyKey === true ? ['with those that have none'] : [];
  return everyKey === true ? ['those without any included'] : measure.statistic === 'count' ? ['those without any left out'] : [];
}

/** `at least 3`, `2 to 5` */
function boundWords({ atLeast, atMost }: NonNullable<Ask<'group'>['having']>): string {
  if (atLeast === undefined) return atMost === undefined ? 'any number' : `at most ${atMost}`;
  return atMost === undefined ? `at least ${atLeast}` : `${atLeast} to ${atMost}`;
}

const orderOfGroups = { most: 'most first', fewest: 'fewest first', key: 'in order of their names' } as const;

function compareWords({ sides, measure, order, difference }: Ask<'compare'>, speaker: Speaker): string {
  const said = sides.map(({ name, set }) => {
    const words = nounPhrase(set, speaker);
    return isNamedIn(set, name, speaker) || name.toLowerCase() === words.toLowerCase() ? words : `${quoted(name)}: ${words}`;
  });
  const of = measureWords(sides[0]!.set.kind, measure, speaker);
  const asked = order === 'said' ? upper(of) : measure.statistic === 'count' ? `Which are ${order === 'most' ? 'more' : 'fewer'}` : `Which have the ${order === 'most' ? 'greater' : 'smaller'} ${of}`;
  return `${asked}${difference === true ? ', and by how much' : ''}: ${said.map((each, index) => `(${index + 1}) ${each}`).join(order === 'said' ? ', ' : ', or ')}`;
}

/** Each part as if it were asked for alone: what it is called, where that does not say it, and what its time is, where that is not its own. */
function listWords({ parts }: Ask<'list'>, speaker: Speaker): string {
  const said = parts.map(({ name, set, at }, index) => {
    const words = at === undefined ? nounPhrase(set, speaker) : `${nounPhrase(set, speaker)} (${orderWords(set.kind, { by: at, descending: true }, speaker)})`;
    return `(${index + 1}) ${['', englishNoun(set.kind, 'many'), nounPhrase(set, speaker)].some((own) => own.toLowerCase() === name.toLowerCase()) ? words : `${quoted(name)}: ${words}`}`;
  });
  return `In one list: ${said.join(', ')}`;
}
