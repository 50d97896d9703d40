/** A small graph's names, and questions about it as they come to a model reader. */
import { findReferences } from '../../names/find-references.ts';
import { createNameBook, type NameBook, type Named } from '../../names/name-book.ts';
import type { FoundReference } from '../../grammar/question-context.ts';
import type { Language } from '../../time/time-span.ts';
import type { AskedOfModel } from '../create-model-reader.ts';
import { questionPartsOf, type QuestionParts } from '../question-parts.ts';

const person = (name: string, more: Partial<Named> = {}): Named => ({ kind: 'Person', id: `name:${name.toLowerCase()}`, name, also: more.login ?? null, ...more });
const project = (id: string): Named => ({ kind: 'Project', id, name: id.split('/')[1] ?? id, also: id });

export const readerBook: NameBook = createNameBook([
  person('Ana Silva', { login: 'asilva' }),
  person('Ben Carter', { login: 'bcarter' }),
  person('Chen Wei'),
  person('Chen Long'),
  person('张三'),
  project('acme/atlas'),
  project('acme/beacon'),
  { kind: 'Topic', id: 'rate limits', name: 'Rate limits' },
  { kind: 'Meeting', id: 'm1', name: 'Atlas planning', also: '2026-11-12' },
  { kind: 'Series', id: 'Atlas planning', name: 'Atlas planning' },
  { kind: 'Label', id: 'bug', name: 'bug' },
  { kind: 'Label', id: 'docs', name: 'docs' },
]);

const clock = { today: '2026-11-18', zone: 'UTC' };

/** The repository has PRs up to 20, and issues behind them. */
function referencesIn(question: string): FoundReference[] {
  return findReferences(question).flatMap((span): FoundReference[] => {
    if (span.number === undefined) return [];
    const kind = span.kind ?? (span.number <= 20 ? 'PullRequest' : 'Issue');
    if (kind === 'Commit') return [];
    const repositories = span.repository === undefined ? ['acme/atlas', 'acme/beacon'] : [`acme/${span.repository}`];
    const ids = repositories.map((repository) => `${repository}#${span.number}`);
    return [{ start: span.start, end: span.end, said: question.slice(span.start, span.end), kind, candidates: ids.map((id) => ({ id, name: id, also: id })) }];
  });
}

export function askedOf(question: string): AskedOfModel {
  return { question, clock, me: { id: 'name:ana silva', name: 'Ana Silva', also: 'asilva' }, references: referencesIn(question) };
}

export function partsOf(question: string, language: Language): QuestionParts {
  return questionPartsOf(question, { ...askedOf(question), language, book: readerBook });
}
