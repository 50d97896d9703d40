/** What to ask instead of a question that was not understood: near examples, with names of this graph, each of which is understood. */
import { exampleNames, nearestExamples } from './examples.ts';
import { findNames } from './names/find-names.ts';
import type { NameBook, NameKind } from './names/name-book.ts';
import type { Language } from './time/time-span.ts';

const MAX_TRIED = 12;

export interface SuggestParts {
  readonly book: NameBook;
  /** Whether a question is understood in this graph. */
  readonly isRead: (question: string) => Promise<boolean>;
}

/** At most `limit`, the nearest first. */
export async function suggestedQuestions(question: string, language: Language, limit: number, { book, isRead }: SuggestParts): Promise<string[]> {
  const suggested: string[] = [];
  for (const example of nearestExamples(question, language, MAX_TRIED)) {
    if (suggested.length === limit) break;
    const understood = await firstRead([example, withNamesOf(example, question, book)], isRead);
    if (understood !== null && !suggested.includes(understood)) suggested.push(understood);
  }
  return suggested;
}

/** The names of an example may happen to be this graph's; then it stays as it is. */
async function firstRead(questions: readonly string[], isRead: SuggestParts['isRead']): Promise<string | null> {
  for (const question of questions) if (await isRead(question)) return question;
  return null;
}

type Cast = keyof typeof exampleNames;
const casts = Object.keys(exampleNames) as Cast[];
const allNames = casts.flatMap((kind) => exampleNames[kind]).sort((one, other) => other.length - one.length);
/** None of them has a sign that patterns read otherwise. */
const anyName = new RegExp(allNames.join('|'), 'gu');

/** The example with other people, projects and meetings: those that the question names, then any. */
export function withNamesOf(example: string, question: string, book: NameBook): string {
  const given = new Map<string, string>();
  const left = new Map(casts.map((kind) => [kind, namesFor(kind, question, book)] as const));
  return example.replaceAll(anyName, (name) => {
    const kind = casts.find((each) => exampleNames[each].includes(name))!;
    const meant = given.get(name) ?? left.get(kind)!.shift() ?? name;
    given.set(name, meant);
    return meant;
  });
}

const MAX_NAMES = 5;

function namesFor(kind: NameKind, question: string, book: NameBook): string[] {
  const asked = findNames(book, question).filter((span) => span.kind === kind && span.candidates.length === 1 && span.cost < 1).map(({ candidates }) => candidates[0]!.name);
  const [called, loginAlone]: [string[], string[]] = [[], []];
  for (const entity of book.entities) {
    if (called.length === MAX_NAMES) break;
    if (entity.kind !== kind || /\[bot\]$|^app\//u.test(entity.name)) continue;
    // Whom people call by a name rather than by a login they know.
    const list = kind !== 'Person' || /[\s\p{Script=Han}]/u.test(entity.name) ? called : loginAlone;
    if (list.length < MAX_NAMES) list.push(entity.name);
  }
  return [...new Set([...asked, ...called, ...loginAlone])];
}
