/** The text of an answer: how the question was read, and what came out, short enough for one look. */
import type { LengthUnit, Plan } from '#schemas/query';
import { lengthUnits } from './chinese/words.ts';
import { cellText } from './cell-text.ts';
import { sayEnglishCount } from './english/plan.ts';
import { sayPlan, type SayPlanOptions } from './say-plan.ts';
import { cutTo } from './text-width.ts';

/** What the plan gave: plain values under the names of columns that are shown. */
export interface Outcome {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** How many there are without the plan's limit; null when nobody asked. */
  readonly total: number | null;
  /** True when there are more than a bound let through. */
  readonly truncated: boolean;
  /** Of a mean or median: over how many, when known. */
  readonly over?: number;
}

/** Rows said in the sentence; a table or a list shows the rest. */
const SAID_ROWS = 3;
const WIDEST_CELL = 60;

/** `Issues closed by Ana Silva, newest first, 3 of 12: acme/atlas#4 Fix login; …` */
export function sayAnswer(plan: Plan, outcome: Outcome, options: SayPlanOptions): string {
  const reading = sayPlan(plan, options);
  const words = options.language === 'zh' ? chinese : english;
  const [first] = outcome.rows;
  // "No: there are open ones" says what "are all of them closed" asks about.
  if (plan.ask === 'whether' && plan.none === true) return words.none(first?.[0] === true, sayPlan({ ask: 'find', set: plan.set }, options));
  if (plan.ask === 'whether') return words.whether(first?.[0] === true, reading);
  // Of one, the statements behind the noun would need other verbs.
  if (plan.ask === 'count' && options.language === 'en' && first?.[0] !== 1) return `${sayEnglishCount(plan.set, cellText(first?.[0] ?? 0), options)}.`;
  if (plan.ask === 'count') return words.value(reading, cellText(first?.[0] ?? 0), over(outcome, words));
  if (first === undefined || isNothing(plan, outcome)) return words.nothing(reading, plan.ask === 'find' && plan.set.kind === 'Person');
  if (plan.ask === 'measure' || (plan.ask === 'group' && plan.summary !== undefined)) return words.value(reading, `${cellText(first[0])}${words.unit(outcome.columns[0] ?? '')}`, over(outcome, words));
  return words.rows(reading, counted(outcome, words) + (isTie(plan, outcome) ? words.equal : ''), saidRows(outcome, words, askedFor(plan)));
}

/** Which of two is more, when as far as it is told neither is. */
function isTie(plan: Plan, { rows }: Outcome): boolean {
  const [one, other, ...more] = rows;
  const [first, second] = [one?.at(-1), other?.at(-1)];
  return plan.ask === 'compare' && plan.difference !== true && plan.order !== 'said' && more.length === 0 && typeof first === 'number' && typeof second === 'number' && Math.abs(first - second) < 0.005;
}

/** Of a row's columns, how many in front and behind were asked for. */
function askedFor(plan: Plan): Asked {
  return plan.ask === 'find' ? { before: plan.show?.length ?? 0, behind: plan.beside?.length ?? 0 } : { before: 0, behind: 0 };
}

interface Asked {
  readonly before: number;
  readonly behind: number;
}

/** A mean of nothing. */
function isNothing(plan: Plan, { rows }: Outcome): boolean {
  return (plan.ask === 'measure' || (plan.ask === 'group' && plan.summary !== undefined)) && (rows[0]?.[0] === null || rows[0]?.[0] === undefined);
}

function over({ over: count }: Outcome, words: AnswerWords): string {
  return count === undefined ? '' : words.over(count);
}

function counted({ rows, total, truncated }: Outcome, words: AnswerWords): string {
  if (total !== null && total > rows.length) return words.of(rows.length, total);
  return truncated ? words.first(rows.length) : String(rows.length);
}

function saidRows({ columns, rows }: Outcome, words: AnswerWords, asked: Asked): string {
  const said = rows.slice(0, SAID_ROWS).map((row) => rowText(columns, row, words, asked));
  return said.join(words.between) + (rows.length > SAID_ROWS ? `${words.between}…` : '');
}

/** The first two values name a row, and what was asked for is said; of numbers, their unit. */
function rowText(columns: readonly string[], row: readonly unknown[], words: AnswerWords, { before, behind }: Asked): string {
  const named = row.length === 3 && typeof row[2] === 'number' ? 3 : Math.max(2, before + 1);
  const said = row.map((value, index) => ({ value, index })).filter(({ index }) => index < named || index >= row.length - behind);
  return said.map(({ value, index }) => cutTo(cellText(value), WIDEST_CELL) + (typeof value === 'number' ? words.unit(columns[index] ?? '') : '')).filter((text) => text !== '').join(' ');
}

interface AnswerWords {
  whether(is: boolean, reading: string): string;
  /** Whether there are none of them. */
  none(is: boolean, them: string): string;
  value(reading: string, value: string, over: string): string;
  nothing(reading: string, people: boolean): string;
  rows(reading: string, count: string, rows: string): string;
  of(shown: number, total: number): string;
  first(shown: number): string;
  over(count: number): string;
  /** Behind how many rows there are: no difference between them. */
  readonly equal: string;
  /** By the column's name: `mean_days`. */
  unit(column: string): string;
  readonly between: string;
}

const unitOf = (column: string): LengthUnit | '%' | null => (column === 'percent' ? '%' : ((/(?:^|_)(minutes|hours|days|weeks)$/u.exec(column)?.[1] as LengthUnit | undefined) ?? null));

const english: AnswerWords = {
  // Nobody may read a denied sentence as the opposite.
  whether: (is, reading) => `${is ? 'Yes: ' : 'No, it is not so that '}${reading.replace(/^Whether /u, '')}.`,
  none: (is, them) => `${is ? 'Yes: there are none of these' : 'No: there are some of these'}: ${them.charAt(0).toLowerCase()}${them.slice(1)}.`,
  value: (reading, value, count) => `${reading}: ${value}${count}.`,
  nothing: (reading, people) => `${people ? 'Nobody' : 'None'}: ${reading}.`,
  rows: (reading, count, rows) => `${reading}, ${count}: ${rows}.`,
  of: (shown, total) => `${shown} of ${total}`,
  first: (shown) => `the first ${shown} (there are more)`,
  over: (count) => ` (over ${count})`,
  unit: (column) => {
    const unit = unitOf(column);
    return unit === null ? '' : ` ${unit}`;
  },
  equal: ', no difference to be seen',
  between: '; ',
};

const chinese: AnswerWords = {
  whether: (is, reading) => `${is ? '是' : '否'}：${reading}。`,
  // 否：有没有评审者的 PR would be read as its opposite.
  none: (is, them) => `${is ? '是：没有' : '否：有'}${/^(?:没有|不|未|有)/u.test(them) ? `「${them}」` : them}。`,
  value: (reading, value, count) => `${reading}：${value}${count}。`,
  nothing: (reading, people) => `${people ? '没有人' : '没有'}：${reading}。`,
  rows: (reading, count, rows) => `${reading}，${count}：${rows}。`,
  of: (shown, total) => `${total} 个中的 ${shown} 个`,
  first: (shown) => `前 ${shown} 个（还有更多）`,
  over: (count) => `（共 ${count} 个）`,
  equal: '，看不出差别',
  unit: (column) => {
    const unit = unitOf(column);
    return unit === null ? '' : unit === '%' ? ' %' : ` ${lengthUnits[unit]}`;
  },
  between: '；',
};
