/** Chinese questions for who did something to every one of them, and how each is read. */
import { describe } from '@jest/globals';
import { reads, refuses } from './testing/reads.ts';

describe('Who did it to every one of them did it to all there are, in Chinese', () => {
  reads([
    ['谁参加了所有的 k8s sync', 'find Person[every attended(Meeting[series=k8s sync])]'],
    ['每次 k8s sync 都参加的人', 'find Person[every attended(Meeting[series=k8s sync])]'],
    ['谁每次 k8s sync 都参加了', 'find Person[every attended(Meeting[series=k8s sync])]'],
    ['今年每次灯塔周会都参加了的有谁', 'find Person[every attended(Meeting[series=灯塔周会, started_at in 2026-01-01…2027-01-01])]'],
    ['所有 k8s sync 谁都参加了', 'find Person[every attended(Meeting[series=k8s sync])]'],
    ['李雷参加了所有的 k8s sync 吗', 'whether none Meeting[no attendee(Person[@lilei]), series=k8s sync]'],
  ]);

  refuses(['谁参加了所有会议', '谁没有参加所有的 k8s sync']);
});
