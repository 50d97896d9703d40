/** Chinese questions for reviews by their verdicts, and for their number, and how each is read. */
import { describe } from '@jest/globals';
import { reads } from './testing/reads.ts';

describe('Reviews are counted by their verdicts, in Chinese', () => {
  reads([
    ['各种评审结论各有多少', 'group PullRequest by verdict of reviewer(Person) most'],
    ['按评审结论统计今年的 review', 'group PullRequest by verdict of reviewer(Person) at 2026-01-01…2027-01-01 most'],
    ['今年各种评审结论各有多少', 'group PullRequest by verdict of reviewer(Person) at 2026-01-01…2027-01-01 most'],
    ['李雷给出的各种评审结论各有多少', 'group PullRequest by verdict of reviewer(Person[@lilei]) most'],
    ['李雷的评审结论分布', 'group PullRequest by verdict of reviewer(Person[@lilei]) most'],
    ['atlas 的各种评审结论各有多少', 'group PullRequest[part of(Project[@atlas])] by verdict of reviewer(Person) most'],
  ]);
});

describe('Of a project, the reviews are added up', () => {
  reads([
    ['每个项目的 review 数', 'group PullRequest[reviewer(Person)] by part of total number of reviewer most'],
    ['哪个项目的 review 最多', 'group PullRequest[reviewer(Person)] by part of total number of reviewer most limit 1'],
  ]);
});
