/** Pure: how fast questions are answered, as tables. */
import { table } from '../markdown.ts';
import { quantile } from '../statistics.ts';
import type { BookFigures, MeasuredShape } from './ask-shapes.ts';

export interface MeasuredQuestions extends BookFigures {
  readonly shapes: readonly MeasuredShape[];
  readonly coldMs: number;
  /** Null where none was measured. */
  readonly neo4j: readonly MeasuredShape[] | null;
  /** Of the machine, and of Neo4j. */
  readonly words: readonly string[];
  /** How often each shape was asked. */
  readonly times: number;
}

const AIM_MS = 100;

export function reportQuestions({ shapes, neo4j, bookMs, bookBytes, coldMs, words, times }: MeasuredQuestions): string {
  const all = (measured: readonly MeasuredShape[]): readonly number[] => measured.flatMap(({ answerMs }) => answerMs);
  const reading = shapes.flatMap(({ readMs }) => readMs);
  const over = shapes.filter(({ answerMs }) => quantile(answerMs, 0.95) >= AIM_MS);
  const rows = shapes.map((each, index) => {
    const beside = neo4j?.[index];
    return [each.shape.topic, each.example, String(each.rows), ms(each.readMs), ms(each.answerMs), beside === undefined ? '–' : ms(beside.answerMs), beside === undefined ? '–' : sameRows(each, beside)];
  });
  return [
    `Each of the ${shapes.length} shapes ${times} times, of other people and projects each time, after one turn of all, shape by shape on the one store and then the other; whole answers, with what proves them, p50 / p95 in ms. All of them: embedded ${ms(all(shapes))} ms${neo4j === null ? '' : `, Neo4j ${ms(all(neo4j))} ms`}; ${shapes.length - over.length} of ${shapes.length} shapes have a p95 under ${AIM_MS} ms embedded. From the question to its plan, without the store: ${ms(reading)} ms. Reading all names of the graph: ${bookMs.toFixed(0)} ms, ${Math.round(bookBytes / 2 ** 20)} MB, once per change of the graph. A whole \`colloquy ask\`, from a new process to its end: ${coldMs.toFixed(0)} ms.`,
    table(['topic', 'question', 'rows', 'question to plan', 'embedded', 'Neo4j', 'the same rows'], rows),
    ...words,
  ].join('\n\n');
}

/** The statements of what takes longer than it should, the slowest first. */
export function slowStatements(shapes: readonly MeasuredShape[], neo4j: readonly MeasuredShape[] | null): string[] {
  const all = [...shapes.map((each) => ['embedded', each] as const), ...(neo4j ?? []).map((each) => ['Neo4j', each] as const)];
  return all
    .filter(([, { answerMs }]) => quantile(answerMs, 0.95) >= AIM_MS)
    .sort(([, one], [, other]) => quantile(other.answerMs, 0.95) - quantile(one.answerMs, 0.95))
    .map(([store, { example, answerMs, statements }]) => [`${store}: ${example} (${ms(answerMs)} ms)`, ...statements.map((each) => `  ${each.ms.toFixed(1)} ms: ${each.cypher} ${JSON.stringify(each.parameters).slice(0, 300)}`)].join('\n'));
}

function sameRows(one: MeasuredShape, other: MeasuredShape): string {
  if (one.keys.some((key) => key === null)) return 'not answered';
  const equal = one.keys.filter((key, at) => key === other.keys[at]).length;
  return equal === one.keys.length ? 'yes' : `${equal} of ${one.keys.length}`;
}

const ms = (values: readonly number[]): string => `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;
