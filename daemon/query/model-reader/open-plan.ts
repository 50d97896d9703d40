/** A question for what was said: its words go to retrieval, its people and meetings narrow it down. */
import type { OpenPlan, SetPlan } from '#schemas/query';
import type { Things } from '../grammar/meanings.ts';
import type { Draft } from './draft.ts';
import { findText } from './find-said.ts';
import type { QuestionParts } from './question-parts.ts';

/** The set has the kind Segment: `contains` what it is about, `linked` to the speakers and to the meeting. Null after `onProblem`. */
export function openPlanOf({ of, sets }: Draft, question: QuestionParts, things: Things, onProblem: (problem: string) => void): OpenPlan | null {
  const set = sets.find((each) => each.set === of);
  const text = set?.where.find(({ is }) => is === 'contains')?.text ?? '';
  const place = findText(text, question);
  if (set?.kind !== 'Segment' || 'problem' in place) {
    onProblem('what was said: the set has the kind Segment, and "contains" has what it is about.');
    return null;
  }
  const people: string[] = [];
  const meetings: SetPlan = { kind: 'Meeting', where: [] };
  for (const condition of things.where) {
    if (condition.is === 'containing') continue;
    if (condition.is === 'linked' && condition.role === 'speaker' && condition.to.where.every(({ is }) => is === 'named') && condition.atMost === undefined) people.push(...condition.to.where.flatMap((one) => (one.is === 'named' ? one.ids : [])));
    else if (condition.is === 'linked' && condition.role === 'part of' && condition.atMost === undefined) meetings.where.push(...condition.to.where);
    else if (condition.is === 'within' && condition.value.through.length === 1) meetings.where.push({ ...condition, value: { through: [], property: condition.value.property } });
    else {
      onProblem(`what was said: "${condition.is}" cannot narrow it down; only speakers, meetings and times can.`);
      return null;
    }
  }
  return { ask: 'open', text: question.question.slice(question.words[place.found.from]!.start, question.words[place.found.to - 1]!.end), ...(people.length > 0 && { people }), ...(meetings.where.length > 0 && { meetings }) };
}
