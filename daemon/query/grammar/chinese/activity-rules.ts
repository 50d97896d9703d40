/** Chinese questions for whatever somebody did, or whatever happened somewhere: Ben 上周都干了啥, k8s 本周有什么进展, 王芳现在在忙什么. */
import { atWork, whatDid, whatHappened } from '../activity.ts';
import { rule, type Rule } from '../chart.ts';
import type { Things, Time } from '../meanings.ts';

export const activityRules: readonly Rule[] = [
  ...rule('S', 'Set Time DoThings', (who: Things, time: Time) => whatDid(who, time)),
  ...rule('S', 'Time Set DoThings', (time: Time, who: Things) => whatDid(who, time)),
  ...rule('S', 'Set|Loc Time NewThings', (where: Things, time: Time) => whatHappened(where, time)),
  ...rule('S', 'Time Set|Loc NewThings', (time: Time, where: Things) => whatHappened(where, time)),
  ...rule('S', 'Set AtWork', (who: Things) => atWork(who)),
];
