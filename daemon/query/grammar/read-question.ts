/**
 * A question as a plan: its words looked up, its names and times found, all readings made by a chart, and the likeliest taken when it is clear. Pure.
 */
import { planSchema, type Condition, type Plan, type SetPlan, type Value } from '#schemas/query';
import { parse, type Entry, type Item } from './chart.ts';
import { contradictsItself } from './contradictions.ts';
import { byTheirMeetings, inOrder, withThoseThatHaveNone } from './plan-order.ts';
import { isAnywhere } from './plan-walk.ts';
import type { FoundReference, QuestionContext, ReadAs, Says, UnclearName } from './question-context.ts';
import { isQuote } from './quotes.ts';
import { entriesOf } from './question-entries.ts';
import { kindsApart, listOfEach, namesTwoLists, type OfOneKind } from './several-kinds.ts';
import { isTelling } from './signs.ts';
import { inUnit } from './units.ts';
import { turnings } from './turned-questions.ts';
import { takenApart, wordsOf, type Word } from './words.ts';
import { leavesOpenWhich } from './which-one.ts';

export type Reading =
  | { readonly status: 'read'; readonly plan: Plan; readonly slips: readonly ReadAs[]; readonly cost: number }
  | { readonly status: 'unclear name'; readonly plan: Plan; readonly names: readonly UnclearName[] }
  | { readonly status: 'several readings'; readonly plans: readonly Plan[] }
  /** Words that mean nothing here. `numbers`: those of them that are numbers of works, and that no work bears. */
  | { readonly status: 'unknown words'; readonly words: readonly string[]; readonly numbers?: readonly string[] }
  /** Each word is known, and together they make no question. */
  | { readonly status: 'no sentence' }
  | { readonly status: 'nobody asks' }
  /** Of what is to come the graph knows nothing but when tasks are due. */
  | { readonly status: 'lies ahead' }
  | { readonly status: 'too long' }
  | { readonly status: 'empty' };

const MAX_WORDS = 60;
const MAX_ITEMS = 30_000;
/** Readings that cost no more than this above the best are as good. */
const MARGIN = 0.04;

export function readQuestion(question: string, context: QuestionContext): Reading {
  return readWithoutPurpose(question, context) ?? readInOrder(question, context);
}

function readInOrder(question: string, context: QuestionContext): Reading {
  const isTwoLists = context.language.kindWords !== undefined && namesTwoLists(question, context.language.kindWords);
  const reading: Reading = isTwoLists ? { status: 'no sentence' } : readAsSaid(question, context);
  if (reading.status !== 'no sentence' && reading.status !== 'unknown words') return reading;
  const several = readForEachKind(question, context);
  if (several !== null) return several;
  if (isTwoLists) return reading;
  for (const turned of turnings(question, context.clock, context.language)) {
    const again = readAsSaid(turned.question, { ...context, references: movedReferences(context, turned) }, turned.seam);
    if (again.status !== 'no sentence' && again.status !== 'unknown words') return again;
  }
  return reading;
}

/** `For the retro: how many PRs …`: what the question is for. Of tasks and decisions it may say as well of which meeting they are. */
function readWithoutPurpose(question: string, context: QuestionContext): Reading | null {
  const cut = context.language.purposes?.exec(question)?.[0].length ?? 0;
  if (cut === 0) return null;
  const references = context.references.filter(({ start }) => start >= cut).map((reference) => ({ ...reference, start: reference.start - cut, end: reference.end - cut }));
  const reading = readQuestion(question.slice(cut), { ...context, references });
  if (reading.status !== 'read') return null;
  const { plan } = reading;
  const sets = 'set' in plan ? [plan.set] : 'parts' in plan ? plan.parts.map(({ set }) => set) : [];
  if (sets.some(({ kind }) => ofNoMeeting.has(kind))) return reading;
  const ofMeeting = readInOrder(question, context);
  return ofMeeting.status === 'read' ? { status: 'several readings', plans: [reading.plan, ofMeeting.plan] } : ofMeeting;
}

const ofNoMeeting: ReadonlySet<string> = new Set(['PullRequest', 'Issue', 'Commit', 'Person', 'Project']);

const movedReferences = ({ references }: QuestionContext, { moved }: OfOneKind): readonly FoundReference[] => references.map((reference) => ({ ...reference, start: moved(reference.start), end: moved(reference.start) + reference.end - reference.start }));

/** Null where the question is none for several kinds, or not every kind that it names can be asked for so. */
function readForEachKind(question: string, context: QuestionContext): Reading | null {
  const apart = context.language.kindWords === undefined ? null : kindsApart(question, context.language.kindWords);
  if (apart === null) return null;
  const readings = apart.questions.map((each) => readAsSaid(each.question, { ...context, references: movedReferences(context, each) }));
  const unclear = readings.find(({ status }) => status === 'unclear name' || status === 'nobody asks');
  if (unclear !== undefined) return unclear;
  const read = readings.filter((each) => each.status === 'read');
  const [only, ...more] = read;
  if (only === undefined || (apart.isNamed && read.length < readings.length)) return null;
  const plan = more.length === 0 ? only.plan : listOfEach(read.map((each) => each.plan), apart.isNamed);
  return plan === null || !['list', 'find', 'compare'].includes(plan.ask) ? null : { ...only, plan };
}

function readAsSaid(question: string, context: QuestionContext, seam = question.length): Reading {
  const words = takenApart(trimmed(wordsOf(question)), context.language.apart);
  if (words.length === 0) return { status: 'empty' };
  if (words.length > MAX_WORDS) return { status: 'too long' };
  const { language } = context;
  const { entries: all, unknown } = entriesOf(question, words, context);
  const entries = all.filter((entry) => !goesOver(entry, words, seam));
  const parsed = parse(language.grammar, words.length, entries, { goal: 'S', margin: MARGIN, maxItems: MAX_ITEMS });
  const plans = distinct(parsed.readings, context.clock.today);
  const [best, second] = plans;
  if (best !== undefined && liesAhead(best.plan, context.clock.today)) return { status: 'lies ahead' };
  // What is nothing by its words was not meant so.
  if (best !== undefined && (contradictsItself(best.plan) || leavesOpen(question, best.plan, language))) return { status: 'no sentence' };
  if (best === undefined) return unknown.length > 0 ? { status: 'unknown words', words: unknown } : { status: 'no sentence' };
  const says = best.item.remarks.map(({ says: each }) => each as Says);
  if (says.some((each) => 'me' in each)) return { status: 'nobody asks' };
  const names = says.flatMap((each) => ('unclear' in each && isLeftOpen(best.plan, each.unclear) ? [each.unclear] : []));
  if (names.length > 0) return { status: 'unclear name', plan: best.plan, names };
  if (second !== undefined) return { status: 'several readings', plans: plans.map(({ plan }) => plan) };
  const [unit] = says.flatMap((each) => ('unit' in each ? [each.unit] : []));
  const plan = unit === undefined ? best.plan : inUnit(best.plan, unit);
  if (plan === null) return { status: 'no sentence' };
  return { status: 'read', plan, slips: says.flatMap((each) => ('slip' in each ? [each.slip] : [])), cost: best.item.cost };
}

/** `Next, the risks: which mention Vault` does not ask for `Vault next`. */
const goesOver = ({ category, from, to }: Entry, words: readonly Word[], seam: number): boolean => (category === 'Text' || category === 'Phrase') && words[from]!.start < seam && words[to - 1]!.start >= seam;

/** How long each took, in the mean, is not how long they took together. */
const isMean = (plan: Plan): boolean => (plan.ask === 'measure' || plan.ask === 'group' || plan.ask === 'compare') && plan.measure.statistic === 'mean';

/** Other words may have told which one is meant: issue 53 in atlas. */
const isLeftOpen = (plan: Plan, unclear: UnclearName): boolean =>
  isAnywhere(plan, (part) => {
    if (!('is' in part && part.is === 'named' && 'ids' in part && Array.isArray(part.ids))) return false;
    const ids: readonly unknown[] = part.ids;
    return unclear.candidates.filter(({ id }) => ids.includes(id)).length > (unclear.isGuess === true ? 0 : 1);
  });

/** Not so, or not then: what was merged last year is not `not merged yet this year`. */
const deniesThen = (plan: Plan): boolean =>
  isAnywhere(plan, (part) => {
    const denied = 'is' in part && part.is === 'not' && 'of' in part ? (part.of as Condition) : null;
    return denied?.is === 'all' && denied.of.some(({ is }) => is === 'within') && denied.of.some(({ is }) => is === 'one of');
  });

/** Words of the question that say more, or something else, than the plan does. */
function leavesOpen(question: string, plan: Plan, { notYet, sums, openRole, theOne = {} }: QuestionContext['language']): boolean {
  if (notYet?.test(question) === true && deniesThen(plan)) return true;
  if (sums?.test(question) === true && isMean(plan)) return true;
  if (openRole?.said.test(question) === true && namesAsRole(plan, openRole.role)) return true;
  return leavesOpenWhich(question, plan, theOne);
}

const namesAsRole = (plan: Plan, role: string): boolean =>
  isAnywhere(plan, (part) => 'role' in part && part.role === role && 'to' in part && (part.to as SetPlan).where.some(({ is }) => is === 'named'));

/** What has happened cannot have happened after today. */
const liesAhead = (plan: Plan, today: string): boolean =>
  isAnywhere(plan, (part) => beginsAhead(part, today));

function beginsAhead(part: object, today: string): boolean {
  const range = 'within' in part ? part.within : 'range' in part && 'value' in part && (part.value as Value).property !== 'due' && (part.value as Value).property !== 'id' ? part.range : null;
  if (typeof range === 'object' && range !== null && 'from' in range && typeof range.from === 'string' && range.from.slice(0, 10) > today) return true;
  return typeof range === 'object' && range !== null && 'before' in range && typeof range.before === 'string' && goesFarAhead(range.before, today);
}

/** `between 10 and 1 November`: no period that is not over, but the year, goes on for more than half a year from now. */
const goesFarAhead = (before: string, today: string): boolean => Date.parse(before) - Date.parse(today) > 190 * 86_400_000 && !/^\d{4}-(?:12-31|01-01)/u.test(before);

/** Signs at the end, and around the whole, say nothing; but a telling one does. */
function trimmed(words: readonly Word[]): Word[] {
  const first = words.findIndex(({ isWord, text }, at) => isWord || text === '@' || isQuote(text) || isTelling(words, at));
  const last = words.findLastIndex(({ isWord, text }, at) => isWord || isQuote(text) || isTelling(words, at));
  return first < 0 ? [] : words.slice(first, last + 1);
}

function distinct(readings: readonly Item[], today: string): { readonly plan: Plan; readonly item: Item }[] {
  const plans = new Map<string, { readonly plan: Plan; readonly item: Item }>();
  for (const item of readings) {
    const plan = planSchema.parse(withThoseThatHaveNone(inOrder(item.meaning, today)));
    const key = JSON.stringify(byTheirMeetings(plan));
    if (!plans.has(key)) plans.set(key, { plan, item });
  }
  return [...plans.values()];
}
