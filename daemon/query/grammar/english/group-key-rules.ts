/** What things are grouped by: `per author`, `by month and project`. */
import type { NodeKind } from '#schemas/graph';
import type { GroupKey } from '#schemas/query';
import { keyByKind, keyByRole, keyByTime, type Unit } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, type Things } from '../meanings.ts';
import { objectsOf } from '../predicates.ts';
import { countingRole, type Verb } from '../verbs.ts';
import { people } from './asking.ts';

export const groupKeyRules: readonly Rule[] = [
  ...rule('Key', 'Kind who|that V Them', (key: Things, _: unknown, verb: Verb) => byVerb(verb, key), 0.3),
  ...rule('Keys', 'Key', (key: Key) => [key]),
  ...rule('Keys', 'Key and per|by? Key', (one: Key, _: unknown, __: unknown, other: Key) => [one, other]),
  ...rule('Keys', 'Key per|by Key', (one: Key, _: unknown, other: Key) => [one, other]),
  ...rule('Key', 'Kind', (kind: Things) => (kind.where.length > 0 || (kind.plural === true && kind.kind === 'Person') ? null : keyOfKind(kind.kind))),
  ...rule('Key', 'Unit', (unit: Unit) => keyCalled(`unit ${unit}`, (counted: Things) => keyByTime(counted, unit))),
  ...rule('Key', 'RoleNoun', (verb: Verb) => keyCalled(`role ${verb}`, (counted: Things) => byVerb(verb, people)(counted))),
  ...rule('Key', 'State', (what: string) => (what === 'state' ? keyCalled('state', (counted: Things) => valueKey(counted.kind)) : null)),
  ...rule('Key', 'label', () => keyCalled('label', (counted: Things) => (isWork(counted.kind) ? { value: 'labels' } : null))),
];

export type Key = ((counted: Things) => GroupKey | null) & { readonly signature?: string };

export const keyCalled = (signature: string, key: (counted: Things) => GroupKey | null): Key => Object.assign(key, { signature });

/** `per person`, `per project`. */
export const keyOfKind = (kind: NodeKind): Key => keyCalled(`kind ${kind}`, (counted) => countByKind(counted, kind));

/** `issues closed per person`, `PRs merged per person`: of who did it. */
export function countByKind(counted: Things, kind: NodeKind): GroupKey | null {
  const { done } = counted;
  return kind === 'Person' && done !== undefined && objectsOf(done).length > 0 ? byVerb(done, people)(counted) : keyByKind(counted.kind, kind);
}

export function byVerb(verb: Verb, key: Things): Key {
  return keyCalled(`by ${verb}`, (counted: Things) => {
    const counting = countingRole(verb, counted.kind, key.kind);
    return counting === null || counting.verdicts !== undefined ? null : keyByRole(counted.kind, counting.role, key.kind);
  });
}

/** `projects by issues`: in the order of how many they have. `PRs merged by the reviewer`: they may be those who merged, not what is counted by. */
export const isNoGrouping = (set: Things, keys: readonly Key[]): boolean => set.kind === 'Project' || set.kind === 'Person' || isByDoers(set, keys);

const isByDoers = (set: Things, keys: readonly Key[]): boolean => set.bare === true && keys.some(({ signature }) => signature?.startsWith('role ') === true || signature?.startsWith('by ') === true);

function valueKey(kind: NodeKind): GroupKey | null {
  if (isWork(kind)) return { value: 'state' };
  return kind === 'ActionItem' || kind === 'Question' || kind === 'Decision' ? { value: 'status' } : null;
}
