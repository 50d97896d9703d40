/** Things by words of their titles and texts: Vault 那个 PR, “Dashboard is slow” 的 issue, 提到 Vault 的风险. Which words those are, the graph has told. */
import type { NodeKind } from '#schemas/graph';
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { titled } from '../contents.ts';
import { mod, narrowed, notMod, type Mod, type Things } from '../meanings.ts';
import { whenPlan } from '../moments.ts';
import type { Titled } from '../name-entries.ts';
import { narrowedBy } from '../predicates.ts';
import { state } from '../states.ts';
import { answered, found, people, whether } from './asking.ts';
import { doneThings, type Asked, type Deed } from './meaning.ts';

/** What is called so. */
const called: readonly Rule[] = [
  ...rule('Set', 'Titled De? Apposed|This Cl? Kind', (of: Titled, _: unknown, __: unknown, ___: unknown, kind: Things) => one(kind, of)),
  ...rule('Set', 'Apposed|This Cl? Titled De? Kind', (_: unknown, __: unknown, of: Titled, ___: unknown, kind: Things) => one(kind, of)),
  ...rule('Set', 'Kind Titled', (kind: Things, of: Titled) => one(kind, of), 0.1),
  ...rule('Set', 'TitledAll De? Kind', (of: Titled, _: unknown, kind: Things) => (isOne(of) ? one(kind, of) : all(kind, of))),
  ...rule('Set', 'TitledAll De? Kind', (of: Titled, _: unknown, kind: Things) => (isOne(of) ? all(kind, of) : null), 0.1),
  ...rule('Set', 'TitledAll De? Those Kind', (of: Titled, _: unknown, __: unknown, kind: Things) => all(kind, of)),
  ...rule('Set', 'Titled ThisThing', ({ things }: Titled) => things),
];

/** What speaks of it: 提到 Vault 的风险, 风险里提到 Vault 的. */
const mentioning: readonly Rule[] = [
  ...rule('Said', 'Deed1 TitledAll', (deed: Deed, of: Titled) => (!isMentioned(deed) ? null : deed.not === true ? notMod(saying(of)) : saying(of))),
  ...rule('S', 'Set Li HaveWhether|YesNo|Have? Deed1 TitledAll De? Ma?', (set: Things, _: unknown, has: unknown, deed: Deed, of: Titled, de: unknown, ma: unknown) => (isMentioned(deed) && deed.not !== true && (has !== undefined || ma !== undefined) && (de === undefined || ma !== undefined) ? whether(narrowed(set, saying(of))) : null)),
  ...rule('S', 'Set Li Deed1 TitledAll De Have? Asked', (set: Things, _: unknown, deed: Deed, of: Titled, __: unknown, ___: unknown, asked: Asked) => (isMentioned(deed) && deed.not !== true && asked.set.where.length === 0 ? answered(asked, narrowed(set, saying(of))) : null)),
];

const questions: readonly Rule[] = [
  ...rule('S', 'Set StillStands Ma?', (set: Things) => (set.kind === 'Decision' ? whether(narrowedBy(set, notMod(state('retracted')))) : null)),
  ...rule('S', 'Set AtWhen Must', (set: Things) => dueWhen(set)),
  ...rule('S', 'Set DueWhen Must|DueWord', (set: Things) => dueWhen(set)),
  ...rule('S', 'Set DueWhen Stative', (set: Things, _: unknown, said: Mod) => (said.signature === 'state done' ? dueWhen(set) : null)),
  ...rule('S', 'Set Be AssignedTo Who De', (set: Things) => (set.named !== undefined && set.kind !== 'PullRequest' ? found(narrowedBy(people, doneThings({ verb: 'own' }, set))) : null)),
];

const isMentioned = ({ verb, time, place }: Deed): boolean => verb === 'mention' && time === undefined && place === undefined;
const isOne = ({ things }: Titled): boolean => things.named?.ids.length === 1;

function one(kind: Things, { things }: Titled): Things | null {
  return isSort(kind, things.kind) ? { ...things, where: [...things.where, ...kind.where] } : null;
}

function all(kind: Things, { things, words }: Titled): Things | null {
  return isSort(kind, things.kind) ? narrowed(kind, titled(words)) : null;
}

/** Of the kind in which the graph holds the words. */
const saying = ({ things, words }: Titled): Mod => mod(`says ${things.kind} ${JSON.stringify(words)}`, (kind) => (kind === things.kind ? titled(words).of(kind) : null));

const isSort = (kind: Things, of: NodeKind): boolean => kind.kind === of && kind.named === undefined;
const dueWhen = (task: Things): Plan | null => (task.kind === 'ActionItem' && task.named !== undefined ? whenPlan({ what: 'due', set: task }) : null);

export const titledRules: readonly Rule[] = [...called, ...mentioning, ...questions];
