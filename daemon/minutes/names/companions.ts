/** Who somebody has brought along: `with me is Tobias from engineering`, `I've got Anil on the line`, `旁边这位是高明`. */
import type { Spoken } from '../acts/read-acts.ts';
import type { NameEvidence } from './name-evidence.ts';
import type { Roster } from './roster.ts';

const before = /\b(?:with me(?: (?:today|here))? (?:is|are)|joined by|and (?:this|here) is|I have(?: got)?|I brought(?: along)?)\s+$|(?:旁边(?:这位|的)?是|这位是|还有我们的?)$/i;
/** `I have Anil …` brings him along only when he is on the line, too. */
const owns = /\bI have(?: got)?\s+$/i;
const isThere = /^(?: [A-Z]\S+)?(?:,? (?:also|too))? (?:with me|here|on the (?:line|call|phone)|in the room|next to me|beside me)\b/;
const greets = /^(?:hi|hello|hey|morning|good|yes|nice|大家好|你好|您好|嗨|早)/i;
/** A hint that needs others beside it. */
const weight = 0.45;

/** A voice that is heard for the first time, and greets, after somebody was brought along. `notThem`: pairs of voice and person. */
export function companions(spoken: readonly Spoken[], roster: Roster): { readonly evidence: NameEvidence[]; readonly notThem: string[] } {
  const evidence: NameEvidence[] = [];
  const notThem: string[] = [];
  const heard = new Set<string>();
  for (const [index, { sentence }] of spoken.entries()) {
    heard.add(sentence.speaker);
    if (!/\b(?:with me|joined by|this is|here is|I have|I brought)\b|旁边|这位是|还有我们/i.test(sentence.clean)) continue;
    for (const { start, end, name } of roster.people.find(sentence.clean)) {
      const lead = sentence.clean.slice(0, start);
      if (!before.test(lead) || (owns.test(lead) && !isThere.test(sentence.clean.slice(end)))) continue;
      notThem.push(`${sentence.speaker}\n${name}`);
      const next = spoken[index + 1]?.sentence;
      if (next === undefined || heard.has(next.speaker) || !greets.test(next.clean)) continue;
      evidence.push({ voice: next.speaker, person: name, weight, source: 'addressed', segmentIds: [...sentence.segmentIds, ...next.segmentIds], cue: `greets after being introduced: “${sentence.said.slice(0, 60)}”` });
    }
  }
  return { evidence, notThem };
}
