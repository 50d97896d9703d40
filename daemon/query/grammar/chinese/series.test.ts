/** Chinese questions for series of meetings, and how each is read. */
import { describe } from '@jest/globals';
import { reads, refuses } from './testing/reads.ts';

describe('What meetings left behind is counted for each series, in Chinese', () => {
  reads([
    ['每个系列会议各有多少决定', 'group Decision by raised in.series most'],
    ['每个会议系列有多少个未完成的任务', 'group ActionItem[status=open] by raised in.series most'],
    ['按会议系列统计今年的决定', 'group Decision[raised in.started_at in 2026-01-01…2027-01-01] by raised in.series most'],
    ['各系列会议产生了多少决定', 'group Decision by raised in.series most'],
    ['按系列统计风险', 'group Risk by raised in.series most'],
    ['每个系列各有多少会议', 'group Meeting by series most'],
  ]);
});

describe('The series with the most is looked for among all, in Chinese', () => {
  reads([
    ['哪个系列会议产生的决定最多', 'group Decision by raised in.series most limit 1'],
    ['今年哪个系列会议的决定最多', 'group Decision[raised in.started_at in 2026-01-01…2027-01-01] by raised in.series most limit 1'],
    ['决定最多的系列会议是哪个', 'group Decision by raised in.series most limit 1'],
    ['决定最多的两个会议系列', 'group Decision by raised in.series most limit 2'],
    ['哪个系列开会最多', 'group Meeting by series most limit 1'],
  ]);

  refuses(['哪个系列的决定最少', '每个系列会议有多少人']);
});
