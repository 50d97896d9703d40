/** Questions for what was said, which meetings answer and not the facts of the graph: `what did Ana say about retries`, `what was said about dark mode last week`. */
import type { Plan } from '#schemas/query';
import { setOf } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { timed } from '../predicates.ts';

export const openRules: readonly Rule[] = [
  ...rule('S', 'Opening Said', (_: unknown, { text, people: by, meetings }: Said) => openPlan(text, by, meetings)),
  ...rule('Said', 'Say about|AboutWord Phrase', (_: unknown, __: unknown, text: string) => ({ text, people: [], meetings: things('Meeting') })),
  ...rule('Said', 'Our|Everybody|Anybody|Crowd Say about|AboutWord Phrase', (_: unknown, __: unknown, ___: unknown, text: string) => ({ text, people: [], meetings: things('Meeting') })),
  ...rule('Said', 'Set Say about|AboutWord Phrase', (by: Things, _: unknown, __: unknown, text: string) => (by.kind === 'Person' && by.named !== undefined ? { text, people: by.named.ids, meetings: things('Meeting') } : null)),
  ...rule('Said', 'Said in|at|from Set', (of: Said, _: unknown, where: Things) => {
    const meetings = where.kind === 'Meeting' && of.meetings.where.length === 0 ? where : null;
    return meetings === null ? null : { ...of, meetings };
  }),
  ...rule('Said', 'Said Prep', (of: Said, prep: Mod) => {
    const meetings = narrowed(of.meetings, prep);
    return meetings === null ? null : { ...of, meetings };
  }),
  ...rule('Said', 'Said Time', (of: Said, time: Time) => {
    const meetings = narrowed(of.meetings, timed(time));
    return meetings === null ? null : { ...of, meetings };
  }),
  ...rule('Opening', 'what|Ask Did?', () => 'opening'),
  ...rule('Opening', 'Did', () => 'opening', 0.1),
  ...rule('Opening', 'Ask what Did?', () => 'opening'),
];

/** What was said of something: for retrieval, not for the graph's facts. */
interface Said {
  readonly text: string;
  readonly people: readonly string[];
  readonly meetings: Things;
}

function openPlan(text: string, by: readonly string[], meetings: Things): Plan | null {
  const set = setOf(meetings);
  if (set === null) return null;
  return { ask: 'open', text, ...(by.length > 0 && { people: [...by] }), ...(set.where.length > 0 && { meetings: set }) };
}
