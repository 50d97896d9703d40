/** Chinese descriptions of meetings by what they are about, said with a noun: 主题是无障碍的会议, 以数据迁移为主题之一的会议, 哪几场会的主题里有“音频延迟”. */
import { rule, type Rule } from '../chart.ts';
import { mod, type Mod, type Things } from '../meanings.ts';
import { narrowedBy, notOf } from '../predicates.ts';
import { answered } from './asking.ts';
import { doneThings, type Asked } from './meaning.ts';

/** 主题, and not a topic of some sort. */
function about(noun: Things, topic: Things): Mod | null {
  const said = noun.kind === 'Topic' && noun.where.length === 0 && topic.kind === 'Topic' && topic.named !== undefined ? doneThings({ verb: 'mention' }, topic) : null;
  return said === null ? null : mod(`themed ${said.signature}`, (kind) => (kind === 'Meeting' || kind === 'Note' ? said.of(kind) : null));
}

export const themedRules: readonly Rule[] = [
  ...rule('Themed', 'Kind Li? Have|Be|Contain Set', (noun: Things, _: unknown, __: unknown, topic: Things) => about(noun, topic)),
  ...rule('Themed', 'Kind Li? NoHave|NotBe|NotContain Set', (noun: Things, _: unknown, __: unknown, topic: Things) => notOf(about(noun, topic))),
  ...rule('Themed', 'ByKey Set Be|Contain Kind OneOf?', (_: unknown, topic: Things, __: unknown, noun: Things) => about(noun, topic)),
  ...rule('Plain', 'Themed', (said: Mod) => said),
  ...rule('S', 'Have? Asked De Themed De?', (_: unknown, of: Asked, __: unknown, said: Mod) => answered(of, narrowedBy(of.set, said))),
];
