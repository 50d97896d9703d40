/** The acts and the reply value of every sentence, read once for all extractors. */
import type { Meeting, Sentence } from '../meeting.ts';
import type { Roster } from '../names/roster.ts';
import type { Act, Reply } from './act.ts';
import { readChineseDecisions } from './chinese-decisions.ts';
import { isChineseReport, readChineseReply } from './chinese-replies.ts';
import { readChineseTasks } from './chinese-tasks.ts';
import { splitClauses } from './english-clauses.ts';
import { readEnglishDecisions } from './english-decisions.ts';
import { isEnglishReport, readEnglishReply } from './english-replies.ts';
import { readAskedPlan, readEnglishTasks } from './english-tasks.ts';

export interface Spoken {
  readonly sentence: Sentence;
  readonly acts: readonly Act[];
  readonly reply: Reply;
}

export function readActs(meeting: Meeting, roster: Roster): Spoken[] {
  return meeting.sentences.map((sentence) =>
    sentence.language === 'zh' ? readChinese(sentence, roster) : readEnglish(sentence, roster));
}

function readEnglish(sentence: Sentence, roster: Roster): Spoken {
  const { core, coreLower, opener, addressee } = sentence;
  const acts: Act[] = [];
  for (const clause of splitClauses(core, coreLower)) {
    const decisions = readEnglishDecisions({ clause, coreLower, core, isQuestion: sentence.isQuestion });
    const asked = sentence.isQuestion ? readAskedPlan(clause) : null;
    acts.push(...(asked === null ? readEnglishTasks(clause, addressee, roster) : [asked]), ...withReplacement(acts, decisions));
  }
  if (isEnglishReport(coreLower)) acts.push({ kind: 'report', text: core });
  return { sentence, acts: acts.filter((act) => !(sentence.isQuestion && act.kind === 'settlement')), reply: readEnglishReply(opener, coreLower) };
}

/** `Scrap Kafka, we'll use Redis streams`: what takes the place of the one taken back is chosen with it. */
function withReplacement(before: readonly Act[], acts: readonly Act[]): Act[] {
  const isReplacing = before.some((act) => act.kind === 'retraction' && act.strength >= 0.7);
  return acts.map((act) => (isReplacing && act.kind === 'proposal' && act.isPlan === true ? { kind: 'settlement', text: act.text, cue: act.cue, strength: 0.7 } : act));
}

function readChinese(sentence: Sentence, roster: Roster): Spoken {
  const { core, opener, addressee } = sentence;
  const acts: Act[] = [...readChineseTasks(core, addressee, roster), ...readChineseDecisions(core, sentence.isQuestion)];
  if (isChineseReport(core)) acts.push({ kind: 'report', text: core });
  return { sentence, acts: acts.filter((act) => !(sentence.isQuestion && act.kind === 'settlement')), reply: readChineseReply(opener, core) };
}
