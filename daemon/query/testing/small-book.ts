/** A few names that questions of tests speak of, and a few pieces of work under their numbers. */
import type { FoundReference, QuestionContext, QuestionLanguage } from '../grammar/question-context.ts';
import { findReferences } from '../names/find-references.ts';
import { createNameBook, type NameBook } from '../names/name-book.ts';

const people = [['Ana Silva', 'asilva', 'Annie'], ['Ana Costa', 'acosta'], ['Ben Carter', 'bcarter'], ['张三', 'zhangsan', 'Zhang San'], ['李雷', 'lilei', 'Li Lei'], ['王芳', 'wfang'], ['Chen Siyu', 'chensiyu', '陈思雨']] as const;
const projects = [['atlas'], ['atlas-ui'], ['k8s', 'kubernetes'], ['beacon', '灯塔']] as const;

export const smallBook: NameBook = createNameBook([
  ...people.map(([name, login, ...aliases]) => ({ kind: 'Person' as const, id: `login:${login}`, name, aliases, login, bot: false, also: login })),
  ...projects.map(([name, ...aliases]) => ({ kind: 'Project' as const, id: `acme/${name}`, name, aliases, also: `acme/${name}` })),
  ...['rate limits', 'dark mode', 'alerts', 'secrets', '限流'].map((name) => ({ kind: 'Topic' as const, id: name, name })),
  ...['k8s sync', 'Atlas stand-up', 'Retrospective', '灯塔周会'].map((name) => ({ kind: 'Series' as const, id: name, name })),
  ...['bug', 'docs', 'feature'].map((name) => ({ kind: 'Label' as const, id: name, name })),
]);

const numbers: Readonly<Record<string, readonly ['PullRequest' | 'Issue', ...string[]]>> = {
  PullRequest: ['PullRequest', 'acme/atlas#12', 'acme/k8s#12', 'acme/atlas#33', 'acme/atlas#41', 'acme/atlas#52', 'acme/atlas#58'],
  Issue: ['Issue', 'acme/k8s#24', 'acme/k8s#31'],
};

function referencesIn(question: string): FoundReference[] {
  return findReferences(question).flatMap(({ start, end, kind, repository, number }) =>
    Object.values(numbers).flatMap(([known, ...ids]): FoundReference[] => {
      const named = ids.filter((id) => id.endsWith(`#${number}`) && (repository === undefined || id.includes(repository)) && (kind === undefined || kind === known));
      return named.length === 0 ? [] : [{ start, end, said: question.slice(start, end), kind: known, candidates: named.map((id) => ({ id, name: id, also: null })) }];
    }),
  );
}

/** Asked by Ben Carter on Wednesday, 18 November 2026. */
export function askedByBen(question: string, language: QuestionLanguage): QuestionContext {
  return { language, book: smallBook, clock: { today: '2026-11-18', zone: 'UTC' }, me: { id: 'login:bcarter', name: 'Ben Carter', also: 'bcarter' }, references: referencesIn(question) };
}
