/** `npm run evaluate -- questions [--show]`: how the exam of questions goes, as Markdown. Of the sets that are held back only numbers are told. */
import { table } from '../markdown.ts';
import { examSets } from './exam-sets.ts';
import { marksOf, wants, type Marked, type Wants } from './marks.ts';
import { sitSets, type SatSet } from './sit-exam.ts';

/** @param onShow Is told the questions that are not right, of the sets that are not held back. */
export async function evaluateQuestions(onShow: ((line: string) => void) | null): Promise<string> {
  const sets = await sitSets(examSets);
  if (onShow !== null) for (const line of sets.flatMap(notRight)) onShow(line);
  return report(sets);
}

function notRight({ set, sat }: SatSet): string[] {
  if (set.isHeldOut) return [];
  return sat.filter(({ judgement }) => judgement !== 'right').map(({ judgement, question: { id, question, expect }, answer: { text, rows } }) => `${judgement} ${id} (${wants(expect)}): ${question}\n    ${text}${judgement === 'wrong' ? `\n    rows ${JSON.stringify(rows.map((row) => row.slice(0, 2)).slice(0, 6))}\n    want ${JSON.stringify(expect).slice(0, 300)}` : ''}`);
}

function report(sets: readonly SatSet[]): string {
  return [
    'Questions that can be answered, those that must be refused, and those of which a fair reader would take either. `wrong` is an answer that is not the expected one, or any answer where none is possible.',
    table(['set', 'questions', 'right', 'refused', 'wrong', 'of the answerable, right', 'of those to be refused, refused', 'of those that may be either, right'], sets.map(setRow)),
    ...(['en', 'zh'] as const).map((language) => topicTable(sets.filter(({ set }) => set.language === language))),
  ].join('\n\n');
}

function setRow({ set, sat }: SatSet): string[] {
  const { asked, right, refused, wrong } = marksOf(sat);
  const part = (kind: Wants, isGood: (one: Marked) => boolean): string => {
    const these = sat.filter(({ question }) => wants(question.expect) === kind);
    return share(these.filter(isGood).length, these.length);
  };
  const name = set.isHeldOut ? `**${set.name}**` : set.name;
  const isRight = ({ judgement }: Marked): boolean => judgement === 'right';
  return [name, String(asked), share(right, asked), String(refused), String(wrong), part('answer', isRight), part('refusal', ({ isAnswered }) => !isAnswered), part('either', isRight)];
}

/** By the topics of the set that is held back, for those that share them. */
function topicTable(all: readonly SatSet[]): string {
  const topics = [...new Set(all.filter(({ set }) => set.isHeldOut).flatMap(({ set }) => set.questions.map(({ topic }) => topic)))];
  const sets = all.filter(({ set }) => set.questions.some(({ topic }) => topics.includes(topic)));
  const cell = (topic: string, { sat }: SatSet): string => {
    const { asked, right, refused, wrong } = marksOf(sat.filter(({ question }) => question.topic === topic));
    return asked === 0 ? '–' : `${right} / ${refused} / ${wrong}`;
  };
  return `Right / refused / wrong by topic\n\n${table(['topic', ...sets.map(({ set }) => set.name)], topics.map((topic) => [topic, ...sets.map((set) => cell(topic, set))]))}`;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${part} of ${whole}, ${((part / whole) * 100).toFixed(1)} %`);
