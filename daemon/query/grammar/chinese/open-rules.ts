/** Chinese questions for what was said: 关于限流我们说过什么. They are for retrieval, not for the facts of the graph. */
import type { Plan } from '#schemas/query';
import { setOf } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Things, type Time } from '../meanings.ts';
import { belonging, narrowedBy, timed } from '../predicates.ts';

interface Talk {
  readonly text?: readonly string[];
  readonly people: readonly string[];
  readonly meetings: Things;
}

const anyTalk: Talk = { people: [], meetings: things('Meeting') };

const talks: readonly Rule[] = [
  ...rule('Talk', 'Say SaidWhat', () => anyTalk),
  ...rule('Talk', 'How Say De?', () => anyTalk),
  // 大家在会上都怎么说的
  ...rule('Talk', 'Our|Dou Talk', (_: unknown, talk: Talk) => talk),
  ...rule('Talk', 'HowView De?', () => anyTalk),
  // 对限流有什么看法
  ...rule('Talk', 'Have SaidWhat Opinion', () => anyTalk),
  ...rule('Open', 'For Text De? Opinion Be SaidWhat|How', (_: unknown, text: readonly string[]) => ({ ...anyTalk, text })),
  ...rule('Talk', 'Loc Talk', (place: Things, talk: Talk) => inMeetings(talk, place)),
  ...rule('Talk', 'Set Talk', (by: Things, talk: Talk) => (by.kind === 'Person' ? said(talk, by) : inMeetings(talk, by))),
  ...rule('Talk', 'Anybody|Earlier Talk', (_: unknown, talk: Talk) => talk),
  ...rule('Talk', 'Time Talk', (time: Time, talk: Talk) => inTime(talk, time)),
  ...rule('Open', 'AboutWord|For|And Text Related? Talk', (_: unknown, text: readonly string[], __: unknown, talk: Talk) => ({ ...talk, text })),
  ...rule('Open', 'Talk AboutWord Text De?', (talk: Talk, _: unknown, text: readonly string[]) => ({ ...talk, text })),
  ...rule('Open', 'How Say Text De?', (_: unknown, __: unknown, text: readonly string[]) => ({ ...anyTalk, text })),
  ...rule('Open', 'HowView Text ThisThing?', (_: unknown, text: readonly string[]) => ({ ...anyTalk, text })),
  // 聊缓存的时候都说了什么
  ...rule('Open', 'Say Text AtTheTime Talk', (_: unknown, text: readonly string[], __: unknown, talk: Talk) => ({ ...talk, text })),
  // 会员定价的讨论是什么情况, 关于会员定价的讨论
  ...rule('Open', 'AboutWord Text De? TalkNoun|TalkSum', (_: unknown, text: readonly string[]) => ({ ...anyTalk, text })),
  ...rule('Open', 'Text TalkSum', (text: readonly string[]) => ({ ...anyTalk, text }), 0.2),
  ...rule('Open', 'Name TalkSum', (topic: Things) => (topic.kind === 'Topic' && topic.named?.shown !== undefined ? { ...anyTalk, text: [topic.named.shown] } : null)),
  // “只剩两台”这句话是谁讲的, 谁说过“只剩两台”
  ...rule('Open', 'Quote ThisWords? Be? Who Say De?', (text: readonly string[]) => ({ ...anyTalk, text })),
  ...rule('Open', 'ThisWords Be? Who Say De? Quote', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, text: readonly string[]) => ({ ...anyTalk, text })),
  ...rule('Open', 'Who Say De? ThisWords? Quote', (_: unknown, __: unknown, ___: unknown, ____: unknown, text: readonly string[]) => ({ ...anyTalk, text })),
  // 有没有关于电池的会: more was said than their topics tell.
  ...rule('Open', 'HaveWhether AboutWord Text De? Kind Ma?', (_: unknown, __: unknown, text: readonly string[], ___: unknown, kind: Things) => (kind.kind === 'Meeting' ? { ...anyTalk, text } : null)),
  ...rule('Open', 'Have AboutWord Text De? Kind Ma', (_: unknown, __: unknown, text: readonly string[], ___: unknown, kind: Things) => (kind.kind === 'Meeting' ? { ...anyTalk, text } : null)),
  ...rule('Open', 'Loc Open', (place: Things, open: Talk) => inMeetings(open, place)),
  ...rule('Open', 'Set Open', (by: Things, open: Talk) => (by.kind === 'Person' ? said(open, by) : isAny(by) ? null : inMeetings(open, by))),
  ...rule('Open', 'Anybody|Earlier Open', (_: unknown, open: Talk) => open),
  ...rule('Open', 'Time Open', (time: Time, open: Talk) => inTime(open, time)),
  ...rule('S', 'Open', (open: Talk) => openPlan(open)),
];

/** 会员定价 is no meeting before something else. */
const isAny = ({ named, where, pick }: Things): boolean => named === undefined && where.length === 0 && pick === undefined;

function inMeetings(talk: Talk, place: Things): Talk | null {
  if (place.kind !== 'Meeting' && place.kind !== 'Project') return null;
  const set = setOf(place);
  const meetings = set === null ? null : place.kind === 'Meeting' ? { ...talk.meetings, where: [...talk.meetings.where, ...set.where] } : narrowedBy(talk.meetings, belonging(place));
  return meetings === null ? null : { ...talk, meetings };
}

function said(talk: Talk, by: Things): Talk | null {
  return by.named === undefined || talk.people.length > 0 ? null : { ...talk, people: by.named.ids };
}

function inTime(talk: Talk, time: Time): Talk | null {
  const meetings = narrowed(talk.meetings, timed(time));
  return meetings === null ? null : { ...talk, meetings };
}

function openPlan({ text, people, meetings }: Talk): Plan | null {
  const set = setOf(meetings);
  if (set === null || text === undefined) return null;
  return { ask: 'open', text: text.join(' '), ...(people.length > 0 && { people: [...people] }), ...(set.where.length > 0 && { meetings: set }) };
}

export const openRules: readonly Rule[] = talks;
