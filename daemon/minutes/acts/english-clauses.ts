/** Where one English sentence does two things: `I'll fix it, and can you review it?` */

const subjectVerb = String.raw`(?:i (?:will|am going to|can|need to|have to|should|think we should|would like you to)|we (?:will|need to|should|have to|could|are going)|let's|can you|could you|would you|will you|please|do not forget|make sure|someone (?:needs|has) to|who (?:can|could|will)|why do not we|(?:he|she|they) (?:will|is going to|are going to)|i (?:am|do|take|book|write|send|call|ask|turn|ring|get|make)|we (?:are|do not|keep|go|take|leave|make|start|stop|move|drop|stay|stick|push|use|put|split|cut)|you (?:do|take|write|send|tell|call|ask|book|get|check|prepare))`;
const joint = new RegExp(String.raw`(?:[,;]\s*(?:(?:and|so|but|then|or)\s+)*(?:then\s+)?|\s+(?:and|so|but)\s+(?:then\s+)?)(?=${subjectVerb}\b)|\s*;\s+|\s+(?:and|but)\s+(?=[a-z]{2,12},? you (?:do|take|write|send|tell|call|ask|book|get|check|prepare|look|make|handle)\b)|\s+(?:and|but)\s+(?=[a-z]{2,12},? (?:can|could|will|would) you\b)|:\s+(?=(?:we|let's|no|from now on)\b)|\s+so (?=we\b(?! (?:can|could|have|know|had|did|see|need|do not have)\b))`, 'g');
const condition = /^(?:if|when|once|after|as soon as|unless|until|before|whenever|because|since|although|while|in case|assuming)\b/;

/**
 * Recognisers write on without a stop: `Kofi knows the landlord he'll talk to him`. A new clause begins with a subject and
 * its modal, unless the words before make it a subordinate one.
 */
const runOn = new RegExp(String.raw`(?<!\b(?:that|if|when|what|where|how|which|who|whom|why|because|think|guess|hope|know|suppose|believe|say|says|said|told|tells|sure|until|till|than|as|before|after|once|since|though|unless|whether|and|but|or|so|then|the|a|an|to|like|wish|mean|promise|until|maybe|perhaps|while|way|time|thing|one|bet|see|not|things|everything|anything|all|tomorrow|today|monday|tuesday|wednesday|thursday|friday))\s+(?=(?:i will|i am going to|let me|can you|could you|would you|will you|he will|she will|they will|you will|he is going to|she is going to|we will|i can)\b)`, 'g');
/** `the post-mortem I'll write up`: the object comes first. */
const fronted = /^(?:the|that|those|this|these|and the) (?!(?:is|are|was|has|will)\b)(?:(?!(?:is|are|was|has|will) )[\w'-]+ ){1,5}?i (?:will|am going to|can)\b/;

const mainClause = / (?:then )?(?:we (?:should|will|could|can|must)|i will|let's|please|can you|could you)\b/;

export interface Clause {
  readonly text: string;
  readonly lower: string;
  /** `once it is merged`, said before the main clause; null otherwise. */
  readonly condition: string | null;
}

/** Main clauses; a leading subordinate clause is kept apart from the main one that it belongs to. */
export function splitClauses(core: string, lower: string): Clause[] {
  if (condition.test(lower)) {
    const first = lower.indexOf(', ');
    // `If they put it in writing we give them the exclusivity, otherwise no`: the comma stands behind the main clause.
    const comma = /^, (?:otherwise|or|and|but)\b/.test(lower.slice(Math.max(0, first))) ? -1 : first;
    // Without a comma the main clause begins where somebody is to do something: `if it is late we should …`.
    const main = comma < 0 ? lower.search(mainClause) : comma;
    if (main < 0) return [{ text: core, lower, condition: null }];
    const start = main + (comma < 0 ? 1 : 2);
    const from = start + (lower.startsWith('then ', start) ? 5 : 0);
    return [{ text: core.slice(from), lower: lower.slice(from), condition: core.slice(0, main) }];
  }
  const clauses: Clause[] = [];
  let from = 0;
  const cuts = [...lower.matchAll(joint), ...(fronted.test(lower) ? [] : [...lower.matchAll(runOn)].filter((match) => lower.slice(0, match.index).includes(' ')))].sort((a, b) => a.index - b.index);
  for (const match of cuts) {
    if (match.index < from) continue;
    if (match.index > from) clauses.push({ text: core.slice(from, match.index), lower: lower.slice(from, match.index), condition: null });
    from = match.index + match[0].length;
  }
  clauses.push({ text: core.slice(from), lower: lower.slice(from), condition: null });
  return clauses;
}
