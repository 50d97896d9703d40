/** Questions read against the example world with more in it. */
import type { GraphNode } from '#schemas/graph';
import { languages } from '../grammar/languages.ts';
import type { NameBook } from '../names/name-book.ts';
import { readNameBook } from '../names/read-name-book.ts';
import { understand, type Understood } from '../understand.ts';
import { exampleWorld } from './example-world.ts';
import { shortPlan } from './short-plan.ts';
import { storeOf } from './store-of-world.ts';

export interface AskedOfExample {
  readonly readingOf: (question: string) => Promise<Understood['reading']>;
  /** The plan in short, or why there is none. */
  readonly planOf: (question: string) => Promise<string>;
  /** What reading the questions has asked the graph since the names were read. */
  readonly statements: readonly string[];
}

const clock = { today: '2026-11-20', zone: 'UTC' };

export function askExampleWith(more: readonly GraphNode[], create: Parameters<typeof storeOf>[1]): AskedOfExample {
  const read = storeOf({ ...exampleWorld, nodes: [...exampleWorld.nodes, ...more] }, create);
  const statements: string[] = [];
  let book: Promise<NameBook> | null = null;
  const readingOf = async (question: string): Promise<Understood['reading']> => {
    book ??= readNameBook((statement, parameters) => read(statement, parameters, {}));
    const recorded = (statement: string, parameters: Parameters<typeof read>[1]) => {
      statements.push(statement);
      return read(statement, parameters, {});
    };
    return (await understand({ question, clock, me: null }, languages, await book, recorded)).reading;
  };
  const planOf = async (question: string): Promise<string> => {
    const reading = await readingOf(question);
    return reading.status === 'read' ? shortPlan(reading.plan) : reading.status;
  };
  return { readingOf, planOf, statements };
}
