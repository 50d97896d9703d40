/** Labels of things: `issues labelled bug but not docs`, `PRs without labels`. */
import { rule, type Rule } from '../chart.ts';
import { labelled } from '../contents.ts';
import { bothMods, isWork, mod, notMod, type Mod } from '../meanings.ts';
import { predicate } from './predicate.ts';

export const labelRules: readonly Rule[] = [
  // "k8s issues docs".
  ...rule('Post', 'Label', (label: string) => labelled([label]), 0.5),
  ...rule('Post', 'LabelWord Label but not Label', (_: unknown, one: string, __: unknown, ___: unknown, other: string) => bothMods(labelled([one]), notMod(labelled([other])))),
  ...rule('Post', 'Have Label as label', (_: unknown, label: string) => labelled([label])),
  ...rule('Post', 'LabelWord both Label and Label', (_: unknown, __: unknown, one: string, ___: unknown, other: string) => bothMods(labelled([one]), labelled([other]))),
  // When that was done, nobody knows.
  ...rule('Post', 'LabelWord Label', (_: unknown, label: string) => ({ ...labelled([label]), bare: true as const, sometime: true as const })),
  ...rule('Post', 'LabelWord Label or Label', (_: unknown, one: string, __: unknown, other: string) => ({ ...labelled([one, other]), bare: true as const, sometime: true as const })),
  ...rule('Post', 'LabelWord Label and Label', (_: unknown, one: string, __: unknown, other: string) => bothMods(labelled([one]), labelled([other]))),
  ...rule('Post', 'NotLabelWord Label', (_: unknown, label: string) => ({ ...notMod(labelled([label])), bare: true as const, sometime: true as const })),
  ...rule('Post', 'label|LabelNoun Label', (_: unknown, label: string) => labelled([label]), 0.2),
  ...rule('Post', 'Have both? Label and Label label', (_: unknown, __: unknown, one: string, ___: unknown, other: string) => bothMods(labelled([one]), labelled([other]))),
  ...rule('Post', 'Have label Label', (_: unknown, __: unknown, label: string) => labelled([label])),
  ...rule('Post', 'Have Label label', (_: unknown, label: string) => labelled([label])),
  ...rule('Post', 'Without label? Label label?', (_: unknown, __: unknown, label: string) => notMod(labelled([label]))),
  ...rule('Post', 'Without any? label', () => mod('no labels', (kind) => (isWork(kind) ? { is: 'not', of: { is: 'present', property: 'labels' } } : null))),
  ...rule('Post', 'LabelWord neither Label nor Label', (_: unknown, __: unknown, one: string, ___: unknown, other: string) => bothMods(notMod(labelled([one])), notMod(labelled([other])))),
  ...rule('Post', 'NotLabelWord Label or Label', (_: unknown, one: string, __: unknown, other: string) => bothMods(notMod(labelled([one])), notMod(labelled([other])))),
  ...rule('Vp', 'Have both? Label and Label label', (_: unknown, __: unknown, one: string, ___: unknown, other: string) => predicate(bothMods(labelled([one]), labelled([other])), null)),
  ...rule('Vp', 'Have label both? Label and Label', (_: unknown, __: unknown, ___: unknown, one: string, ____: unknown, other: string) => predicate(bothMods(labelled([one]), labelled([other])), null)),
  ...rule('Vp', 'Have Label label', (_: unknown, label: string) => predicate(labelled([label]), null)),
  ...rule('Vp', 'Have label Label', (_: unknown, __: unknown, label: string) => predicate(labelled([label]), null)),
  ...rule('Stated', 'LabelWord Label', (_: unknown, label: string) => labelled([label])),
  ...rule('Stated', 'LabelWord TwoLabels', (_: unknown, said: Mod) => said),
  ...rule('TwoLabels', 'both? Label and Label', (_: unknown, one: string, __: unknown, other: string) => bothMods(labelled([one]), labelled([other]))),
  ...rule('TwoLabels', 'Label or Label', (one: string, _: unknown, other: string) => labelled([one, other])),
  ...rule('TwoLabels', 'Label but|and not Label', (one: string, _: unknown, __: unknown, other: string) => bothMods(labelled([one]), notMod(labelled([other])))),
  ...rule('Post', 'LabelWord Label and not Label', (_: unknown, one: string, __: unknown, ___: unknown, other: string) => bothMods(labelled([one]), notMod(labelled([other])))),
  ...rule('Vp', 'Have both Label and Label', (_: unknown, __: unknown, one: string, ___: unknown, other: string) => predicate(bothMods(labelled([one]), labelled([other])), null)),
];
