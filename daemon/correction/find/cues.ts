/** What the phrase around a stretch says of what stands there: somebody who is addressed, a project, a tool. Pure. */
import type { VocabularyWord } from '#schemas/vocabulary';
import { isMeantAsProject } from '../names/name-words.ts';

export type Cue = 'strong' | 'weak' | 'none';

const kinds: readonly VocabularyWord['kind'][] = ['person', 'project', 'term'];

const personBefore = /(?:\b(?:thanks|thank you|hi|hello|hey|morning|ask|asked|tell|told|call(?:ed)?|email(?:ed)?|ping(?:ed)?|met|talk(?:ed)? (?:to|with)|spoke (?:to|with)|speak (?:to|with)|this is|i'm|i am|my name is|written by|assigned? (?:it )?to|over to|up to|waiting for|from|with|and|by|to),?\s+)$/iu;
const personAfter = /^(?:,? (?:can|could|would|will) you\b|,? (?:said|says|asked|told|thinks|wants|promised|agreed|will join|will send|will do|is on it|has it)\b|['’]s (?:team|change|review|pull|pr)\b|, (?:how|what|when|where|why|please|do you|did you|are you|have you)\b)/iu;
const projectBefore = /\b(?:project|repo|repository|working on|work on|worked on|ship(?:ped)?|launch(?:ed)?|release of|part of|budget for|roadmap for|codename|called)\s+$/iu;
const projectAfter = /^ (?:project|repo|repository|team|release|roadmap|backlog|board|launch|budget|stand-?up|sprint|milestone)\b/iu;
const termBefore = /\b(?:use|used|using|uses|run|runs|running|ran|install|installed|deploy(?:ed)?|set(?:ting)? up|restart(?:ed)?|update|updated|upgrade|upgraded|configure|configured|migrate(?:d)? to|moved? (?:\w+ ){0,3}(?:to|into)|switch(?:ed)? to|via|through|version of|logs? in|cluster of|called)\s+(?:the )?$/iu;
const termAfter = /^ (?:server|cluster|database|instance|container|pod|service|version|dashboard|client|library|plugin|config|configuration|queue|index|table|schema|pipeline|tests?|logs?|login|realm|deployment|namespace|module|provider|query|broker|topic|cache|container|command|image|chart)s?\b/iu;

export function cueFor(kind: VocabularyWord['kind'], before: string, after: string): Cue {
  if (kind === 'person') return personAfter.test(after) ? 'strong' : personBefore.test(before) ? 'weak' : 'none';
  if (kind === 'term') return termAfter.test(after) || termBefore.test(before) ? 'strong' : 'none';
  return projectAfter.test(after) || isMeantAsProject(after) || projectBefore.test(before) ? 'strong' : 'none';
}

/** Some kind of word is asked for. */
export function hasStrongCue(before: string, after: string): boolean {
  return kinds.some((kind) => cueFor(kind, before, after) === 'strong');
}
