/** A second question about what the first one finds: `what did we decide about the index format, and which PR did it?`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import type { Things } from '../meanings.ts';

export const secondQuestionRules: readonly Rule[] = [
  ...rule('S', 'S and which|what Kind Did|Do Do? It', (first: Plan, _: unknown, __: unknown, kind: Things) => withWorks(first, kind)),
  ...rule('S', 'S and in|by|with which|what Kind', (first: Plan, _: unknown, __: unknown, ___: unknown, kind: Things) => withWorks(first, kind)),
];

/** Beside each decision the pull requests or issues that came up in its meeting: which of them did it, nobody has said. */
function withWorks(first: Plan, { kind, where }: Things): Plan | null {
  if (first.ask !== 'find' || first.set.kind !== 'Decision' || first.beside !== undefined || where.length > 0) return null;
  if (kind !== 'PullRequest' && kind !== 'Issue') return null;
  return { ...first, beside: [{ linked: [{ role: 'raised in', kind: 'Meeting' }, { role: 'mentioned', kind }] }] };
}
