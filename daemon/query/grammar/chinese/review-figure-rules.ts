/** How much of it everybody did: 每个 reviewer 的通过数, 谁要求修改的次数最多, 本月每个人的 review 数. */
import type { Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { deedsOf, type Counted } from './counted.ts';
import type { Asked, Deed, Word } from './meaning.ts';
import type { Verb } from '../verbs.ts';

/** Deeds that have no other object than a pull request, so that none need be told. */
const reviewing: ReadonlySet<Word> = new Set(['review', 'approve', 'requestChanges']);

const reviews = (deed: Deed): Counted | null => (reviewing.has(deed.verb) ? deedsOf(deed) : null);

export const reviewFigureRules: readonly Rule[] = [
  // 通过数, 要求修改的次数
  ...rule('Counted', 'Deed1 De? Count', (deed: Deed) => reviews(deed), 0.05),
  ...rule('Counted', 'Deed De? Count', (verb: Verb) => reviews({ verb }), 0.05),
  // 谁打回得最多, 谁要求修改的次数最多
  ...rule('Ranked', 'Asked Deed1 De|Degree? Count? Best', (of: Asked, deed: Deed, _: unknown, __: unknown, best: Ranking) => {
    const counted = of.ask === 'find' && of.set.kind === 'Person' ? reviews(deed) : null;
    return counted === null ? null : { key: of.set, counted, ranking: best };
  }),
];
