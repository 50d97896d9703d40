/** Chinese words for what is asked of things besides. */
import type { LexiconLine } from '../lexicon.ts';

export const columnLines: readonly LexiconLine[] = [
  ['Attach', '附|附上|附带|带上|并附|并附上|并附带|请附|请附上|要附上|并带上|连同|并列出|同时列出|注明|并注明|标明|并标明|写明'],
  ['Its', '其|各自的|各自|对应的|相应的|它们的|他们的'],
  ['VerdictWord', '结论|评审意见|评审结论|评审结果|review 结论|review 结果|评审的结论|评审的结果|verdict'],
  ['DateNoun', '日期|时间|召开时间|召开日期|开会时间|开会日期'],
];
