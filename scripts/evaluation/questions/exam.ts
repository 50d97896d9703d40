/** What a question of the exam is, what counts as its answer, and how an answer is judged. Pure. */

export type Expected =
  /** Keys in the first column: a name, `owner/repo#n`, a title or text. A set unless ordered. */
  | { readonly rows: readonly string[]; readonly ordered?: true }
  /** One row that holds the number in some cell: a count exactly, a mean within one in a hundred. */
  | { readonly number: number; readonly unit?: 'days' | 'hours' }
  | { readonly truth: boolean }
  /** A group's names and its number, all in one row. */
  | { readonly groups: readonly (readonly [string, ...(string | number)[]])[]; readonly ordered?: true }
  /** A comparison: who and how many, the winner first. */
  | { readonly sides: readonly (readonly [string, number])[] }
  /** A day, `2026-11-18`: one row that holds it, or a time of it, in some cell. */
  | { readonly date: string }
  /** Not understood, or ambiguous. */
  | { readonly refused: true }
  | { readonly ambiguous: true }
  /** An open question, for retrieval: answered with extracts. */
  | { readonly extracts: true }
  /** Several readings are fair; the answer's restatement shows which was taken. */
  | { readonly oneOf: readonly Expected[] };

export interface ExamQuestion {
  readonly id: string;
  readonly question: string;
  /** ISO 8601; default {@link examNow}. */
  readonly now?: string;
  /** Who asks; default {@link examMe}. */
  readonly me?: string;
  readonly topic: string;
  readonly expect: Expected;
}

/** A Wednesday. */
export const examNow = '2026-11-18T10:00:00Z';
export const examMe = 'Ben Carter';

export interface ExamAnswer {
  readonly status: 'answered' | 'not_understood' | 'ambiguous';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export type Judgement = 'right' | 'refused' | 'wrong';

/** `wrong` is an answer that is not the expected one; `refused` is none where there is one. */
export function judge(answer: ExamAnswer, expected: Expected): Judgement {
  if ('oneOf' in expected) return best(expected.oneOf.map((one) => judge(answer, one)));
  if ('refused' in expected) return answer.status === 'answered' ? 'wrong' : 'right';
  if ('ambiguous' in expected) return answer.status === 'ambiguous' ? 'right' : answer.status === 'answered' ? 'wrong' : 'refused';
  if (answer.status !== 'answered') return 'refused';
  return holds(answer.rows, expected) ? 'right' : 'wrong';
}

function best(judgements: readonly Judgement[]): Judgement {
  if (judgements.includes('right')) return 'right';
  return judgements.includes('refused') ? 'refused' : 'wrong';
}

type Answered = Exclude<Expected, { refused: true } | { ambiguous: true } | { oneOf: readonly Expected[] }>;

function holds(rows: ExamAnswer['rows'], expected: Answered): boolean {
  if ('rows' in expected) return sameRows(rows, expected.rows, expected.ordered === true);
  if ('number' in expected) return rows.length === 1 && rows[0]!.some((cell) => isNumber(cell, expected.number));
  if ('truth' in expected) return rows.length > 0 && rows[0]![0] === expected.truth;
  if ('groups' in expected) return sameGroups(rows, expected.groups, expected.ordered === true);
  if ('sides' in expected) return sameSides(rows, expected.sides);
  if ('date' in expected) return rows.length === 1 && rows[0]!.some((cell) => typeof cell === 'string' && cell.slice(0, 10) === expected.date);
  return rows.length > 0;
}

function sameRows(rows: ExamAnswer['rows'], keys: readonly string[], ordered: boolean): boolean {
  const got = rows.map((row) => row[0]);
  if (ordered) return got.length === keys.length && got.every((key, at) => key === keys[at]);
  const distinct = new Set(got);
  return distinct.size === new Set(keys).size && keys.every((key) => distinct.has(key));
}

function sameGroups(rows: ExamAnswer['rows'], groups: readonly (readonly (string | number)[])[], ordered: boolean): boolean {
  if (rows.length !== groups.length) return false;
  if (ordered) return groups.every((group, at) => holdsAll(rows[at]!, group));
  return groups.every((group) => rows.some((row) => holdsAll(row, group)));
}

/** The winner comes first; sides that are equal may come in either order. */
function sameSides(rows: ExamAnswer['rows'], sides: readonly (readonly [string, number])[]): boolean {
  const numbers = sides.map((side) => side[1]).sort((a, b) => b - a);
  return sameGroups(rows, sides, false) && numbers.every((number, at) => rows[at]!.some((cell) => isNumber(cell, number)));
}

/** Every value in a cell of its own. */
function holdsAll(row: readonly unknown[], values: readonly (string | number)[]): boolean {
  const left = [...row];
  return values.every((value) => {
    const at = left.findIndex((cell) => (typeof value === 'number' ? isNumber(cell, value) : cell === value));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Two whole numbers are counts: exact. */
function isNumber(cell: unknown, number: number): boolean {
  if (typeof cell !== 'number') return false;
  if (Number.isInteger(cell) && Number.isInteger(number)) return cell === number;
  return Math.abs(cell - number) <= Math.abs(number) * 0.01;
}
