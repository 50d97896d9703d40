/** Questions for whatever somebody did, or whatever happened somewhere: `what did Ben do last week`, `what's new in k8s since Monday`, `what is Ana working on`. */
import { atWork, whatCameOf, whatDid, whatHappened } from '../activity.ts';
import { rule, type Rule } from '../chart.ts';
import type { Things, Time } from '../meanings.ts';

export const activityRules: readonly Rule[] = [
  ...rule('S', 'what Did? Be? Set DoThings Time', (_: unknown, __: unknown, ___: unknown, who: Things, ____: unknown, time: Time) => whatDid(who, time)),
  ...rule('S', 'what Did? Be? Set DoThings In|for|with Set Time', (_: unknown, __: unknown, ___: unknown, who: Things, ____: unknown, _____: unknown, where: Things, time: Time) => whatDid(who, time, where)),
  ...rule('S', 'what Did? Be? Set DoThings Time In|for|with Set', (_: unknown, __: unknown, ___: unknown, who: Things, ____: unknown, time: Time, _____: unknown, where: Things) => whatDid(who, time, where)),
  ...rule('S', 'what Be Set DoThings WhileUpTo', (_: unknown, __: unknown, who: Things, ___: unknown, time: Time) => whatDid(who, time)),
  ...rule('S', 'what Did? Be? NewThings In Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, of: Things) => whatCameOf(of)),
  ...rule('S', 'Ask|what? Be? Outcome of|from Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, of: Things) => whatCameOf(of)),
  // "Did Marco do anything last week": what he did tells.
  ...rule('S', 'Did Set DoThings Something Time', (_: unknown, who: Things, __: unknown, ___: unknown, time: Time) => whatDid(who, time)),
  ...rule('S', 'Did Set DoThings Something In|for Set Time', (_: unknown, who: Things, __: unknown, ___: unknown, ____: unknown, where: Things, time: Time) => whatDid(who, time, where)),
  ...rule('S', 'Did Something NewThings In|with|for Set Time', (_: unknown, __: unknown, ___: unknown, ____: unknown, where: Things, time: Time) => whatHappened(where, time)),
  ...rule('S', 'Did Something NewThings Time In|with|for Set', (_: unknown, __: unknown, ___: unknown, time: Time, ____: unknown, where: Things) => whatHappened(where, time)),
  ...rule('S', 'Ask? Everything Set DidThings Time', (_: unknown, __: unknown, who: Things, ___: unknown, time: Time) => whatDid(who, time)),
  ...rule('S', 'what Did Time Set DoThings', (_: unknown, __: unknown, time: Time, who: Things) => whatDid(who, time), 0.1),
  ...rule('S', 'Set|Owning Activity Time', (of: Things, _: unknown, time: Time) => (of.guessed === true ? null : (whatDid(of, time) ?? whatHappened(of, time)))),
  ...rule('S', 'Activity In|of|by Set Time', (_: unknown, __: unknown, of: Things, time: Time) => whatDid(of, time) ?? whatHappened(of, time)),
  ...rule('S', 'what Did? Be? NewThings In|with|for|of? Set Time', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, where: Things, time: Time) => whatHappened(where, time)),
  ...rule('S', 'what Did? Be? NewThings Time In|with|for|of Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, time: Time, _____: unknown, where: Things) => whatHappened(where, time)),
  ...rule('S', 'Ask? Everything that? NewThings In|with|for? Set Time', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, where: Things, time: Time) => whatHappened(where, time)),
  ...rule('S', 'Ask? Everything that? NewThings Time In|with|for Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, time: Time, _____: unknown, where: Things) => whatHappened(where, time)),
  ...rule('S', 'AnyNews Time In|with|for|from Set', (_: unknown, time: Time, __: unknown, of: Things) => whatHappened(of, time) ?? whatDid(of, time)),
  ...rule('S', 'AnyNews In|with|for|of|from Set Time', (_: unknown, __: unknown, where: Things, time: Time) => whatHappened(where, time)),
  ...rule('S', 'what Be Set Still? WorkingOn Still?', (_: unknown, __: unknown, who: Things) => atWork(who)),
  ...rule('S', 'what Be Set Still? WorkingOn In|for Set Still?', (_: unknown, __: unknown, who: Things, ___: unknown, ____: unknown, _____: unknown, where: Things) => atWork(who, where)),
];
