/**
 * A question to the graph, answered with rows, what proves them, and how it was read; or not answered, with the reason and the nearest that can be.
 * Nothing here guesses: what was not read whole is not run.
 */
import type { Answer, Cell, Citation } from '#schemas/answer';
import type { Condition, FindPlan, GraphPlan, OpenPlan, Plan, SetPlan } from '#schemas/query';
import type { QuestionLanguage } from './grammar/question-context.ts';
import type { Reading } from './grammar/read-question.ts';
import type { ModelReader } from './model-reader/create-model-reader.ts';
import type { NamedItems } from './names/find-items.ts';
import type { NameBook } from './names/name-book.ts';
import { namesOf } from './names/names-of-nodes.ts';
import type { ReadGraph } from './names/read-name-book.ts';
import { sayAnswer } from './reading/say-answer.ts';
import { sayPlan, type SayPlanOptions } from './reading/say-plan.ts';
import { emptyGraphRefusal, refusalOf } from './refusals.ts';
import { resolvePicked } from './resolve-picked.ts';
import { saidRange } from './time/said-range.ts';
import type { Clock, Language } from './time/time-span.ts';
import { understand, type Asked } from './understand.ts';

/** What running a plan gives. */
export interface Ran {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total: number | null;
  readonly truncated: boolean;
  readonly citations: readonly Citation[];
  /** What the model that found the rows has to say of them. */
  readonly says?: string;
}

export interface QuestionParts {
  readonly book: NameBook;
  readonly languages: Readonly<Record<Language, QuestionLanguage>>;
  /** Bounded in rows and time. */
  readonly read: ReadGraph;
  /** Runs a plan in which nothing is picked, and finds what proves its rows. */
  readonly run: (plan: GraphPlan) => Promise<Ran>;
  /** The keys of the nodes that a plan finds. */
  readonly find: (plan: FindPlan) => Promise<readonly string[]>;
  /** Answers from what was said. */
  readonly search: (plan: OpenPlan, language: Language) => Promise<Ran>;
  /** Another reader, for what the grammar cannot read; null when there is none. */
  readonly readOtherwise: ModelReader | null;
}

const nothing = { plan: null, readBy: null, cypher: null, parameters: {}, columns: [], rows: [], total: null, citations: [], suggestions: [], candidates: [] };

export async function answerQuestion(asked: Asked, parts: QuestionParts): Promise<Answer> {
  const { language, reading, items, ...lookedUp } = await understand(asked, parts.languages, parts.book, parts.read);
  const saying = sayingFor(language, asked.clock, parts.book, items);
  const isOpen = reading.status === 'read' && reading.plan.ask === 'open';
  if (!isOpen && (await isNothingThere(reading, parts))) return { ...nothing, ...emptyGraphRefusal(language) };
  if (reading.status === 'read') {
    const answer = await answered(reading, 'grammar', saying, parts);
    // Notes of the vault can be searched also where the graph is empty.
    return isOpen && answer.rows.length === 0 && (await isNothingThere(reading, parts)) ? { ...nothing, ...emptyGraphRefusal(language) } : answer;
  }
  const other = isReadable(reading) ? await parts.readOtherwise?.({ question: asked.question, clock: asked.clock, ...lookedUp }, language) : undefined;
  if (other?.reading.status === 'read') return answered(other.reading, 'language model', saying, parts);
  const refused = await refusalOf(asked, other?.reading.status === 'unclear name' ? other.reading : reading, saying, parts.book, (question) => understand({ ...asked, question }, parts.languages, parts.book, parts.read, false));
  const { status, text, ...rest } = refused;
  const why = other?.says ?? null;
  return { status, ...nothing, ...rest, text: why === null ? text : `${text} ${why}` };
}

/** Without any name the graph may be empty. */
async function isNothingThere(reading: Reading, { book, read }: QuestionParts): Promise<boolean> {
  if (book.entities.length > 0 || reading.status === 'empty' || reading.status === 'too long') return false;
  return (await read('MATCH (n) RETURN 1 AS one LIMIT 1', {})).rows.length === 0;
}

/** Who is meant, only the user can say; what is empty or too long, nobody can read. */
function isReadable({ status }: Reading): boolean {
  return status === 'unknown words' || status === 'no sentence' || status === 'several readings';
}

async function answered({ plan: read, slips }: Extract<Reading, { status: 'read' }>, readBy: 'grammar' | 'language model', saying: SayPlanOptions, parts: QuestionParts): Promise<Answer> {
  const picks: FindPlan[] = [];
  const resolved = await resolvePicked(read, (pick) => {
    picks.push(pick);
    return parts.find(pick);
  }, async (set) => Number((await parts.run({ ask: 'count', set })).rows[0]?.[0]));
  const plan = withNames(resolved, saying);
  const ran = plan.ask === 'open' ? await parts.search(plan, saying.language) : await parts.run(plan);
  const { cypher, parameters, columns, rows, total, citations } = ran;
  const text = ran.says ?? sayAnswer(plan, ran, saying);
  return {
    status: 'answered',
    ...nothing,
    plan,
    readBy,
    cypher: cypher === '' ? null : cypher,
    parameters: { ...parameters },
    columns: [...columns],
    rows: rows.map((row) => [...row]),
    total,
    citations: [...citations],
    text: [text, ...picks.filter(isHiddenByName).map((pick) => pickNote(pick, saying)), ...notes(slips, readBy, saying.language)].join(saying.language === 'zh' ? '' : ' '),
  };
}

/** What was picked is called by its name in the reading, which tells nothing of what it was picked by: `the last planning that mentioned an open PR`. */
const isHiddenByName = ({ set }: FindPlan): boolean => set.where.some(isOfOthers);

function isOfOthers(condition: Condition): boolean {
  if (condition.is === 'not') return isOfOthers(condition.of);
  if (condition.is === 'all' || condition.is === 'any') return condition.of.some(isOfOthers);
  return (condition.is === 'linked' && condition.role !== 'part of') || condition.is === 'linked to all' || condition.is === 'more' || condition.is === 'sharing';
}

function pickNote(pick: FindPlan, saying: SayPlanOptions): string {
  const said = sayPlan(pick, saying);
  return saying.language === 'zh' ? `（其中取的是：${said}。）` : `(Picked there: ${said[0]!.toLowerCase()}${said.slice(1)}.)`;
}

/** What was taken for a slip is said, and so is that another reader than the grammar read it. */
function notes(slips: readonly { readonly said: string; readonly meant: string }[], readBy: 'grammar' | 'language model', language: Language): string[] {
  const read = slips.map(({ said, meant }) => (language === 'zh' ? `（“${said}”读作“${meant}”。）` : `(“${said}” was read as “${meant}”.)`));
  if (readBy === 'grammar') return read;
  return [...read, language === 'zh' ? '（问题由语言模型读成查询计划。）' : '(The question was read by the language model.)'];
}

/** Sides and parts that the question does not name are called by what they are: the parts of a list by their kind, where that tells them apart. */
function withNames(plan: Plan, saying: SayPlanOptions): Plan {
  const named = <Part extends { readonly name: string; readonly set: SetPlan }>(part: Part, set: SetPlan): Part => (part.name === '' ? { ...part, name: sayPlan({ ask: 'find', set }, saying) } : part);
  if (plan.ask === 'compare') return { ...plan, sides: plan.sides.map((side) => named(side, side.set)) };
  if (plan.ask !== 'list') return plan;
  const isAlone = new Set(plan.parts.map(({ set }) => set.kind)).size === plan.parts.length;
  return { ...plan, parts: plan.parts.map((part) => named(part, isAlone ? { kind: part.set.kind, where: [] } : part.set)) };
}

function sayingFor(language: Language, clock: Clock, book: NameBook, items: readonly NamedItems[]): SayPlanOptions {
  const named = namesOf(book);
  const texts = new Map<string, string>(items.flatMap(({ kind, candidates }) => candidates.map(({ id, name }) => [`${kind} ${id}`, id.includes('#') ? `${id} ${name}` : name] as const)));
  return { language, nameOf: (kind, id) => texts.get(`${kind} ${id}`) ?? named(kind, id), sayRange: (range) => saidRange(range, clock.zone, language), today: clock.today };
}
