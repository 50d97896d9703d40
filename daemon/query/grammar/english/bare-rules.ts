/** Questions that name no kind of things where one alone can be meant: `merged in k8s last week`, `what got approved but not merged`. */
import { rule, type Rule } from '../chart.ts';
import { narrowed, notMod, things, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedIf } from '../predicates.ts';
import { found, gapKind } from './asking.ts';
import { thingsInTime } from './set-rules.ts';

export const bareRules: readonly Rule[] = [
  // What happened is more than the meetings that did.
  ...rule('Bare', 'Done|DoneThere', (done: Mod) => (done.signature.includes('held(') ? null : gapKind(done))),
  ...rule('Bare', 'Adjective Prep|NotPost', (adjective: Mod, post: Mod) => {
    const set = gapKind(adjective);
    return set === null ? null : narrowed(set, post);
  }),
  ...rule('Bare', 'Bare Post', (set: Things, post: Mod) => narrowed(set, post), 0.12),
  ...rule('Bare', 'Bare Time', (set: Things, time: Time) => thingsInTime(set, time), 0.2),
  // "What hasn't been merged in atlas", "what isn't done from the last retro".
  ...rule('S', 'Ask? what|Everything|Something that? Has? BeNot Core Post?', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, said: Mod, post?: Mod) => found(notSo(said, post))),
  ...rule('S', 'Ask? what|Everything|Something that? Be not Core Post?', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, said: Mod, post?: Mod) => found(notSo(said, post))),
  ...rule('S', 'Ask? Everything that? Be? Bare', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => found(set), 0.3),
  ...rule('S', 'Ask? what? Has? Be? Bare', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => found(set), 0.8),
];

/** Of the one kind that it can be said of, those of which it is not so. */
function notSo(said: Mod, post: Mod | undefined): Things | null {
  const kind = gapKind(said)?.kind;
  const them = kind === undefined ? null : narrowed(things(kind), notMod(said));
  return narrowedIf(them, post);
}
