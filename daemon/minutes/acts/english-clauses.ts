/** Where one English sentence does two things: `I'll fix it, and can you review it?` */

const subjectVerb = String.raw`(?:i (?:will|am going to|can|need to|have to|should|think we should|would like you to)|we (?:will|need to|should|have to|could|are going)|let's|can you|could you|would you|will you|please|do not forget|make sure|someone (?:needs|has) to|who (?:can|could|will)|why do not we)`;
const joint = new RegExp(String.raw`(?:[,;]\s*(?:(?:and|so|but|then|or)\s+)*(?:then\s+)?|\s+(?:and|so|but)\s+(?:then\s+)?)(?=${subjectVerb}\b)|\s*;\s+`, 'g');
const condition = /^(?:if|when|once|after|as soon as|unless|until|before|whenever|because|since|although|while|in case|assuming)\b/;

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
    const comma = lower.indexOf(', ');
    // Without a comma the main clause begins where somebody is to do something: `if it is late we should …`.
    const main = comma < 0 ? lower.search(mainClause) : comma;
    if (main < 0) return [{ text: core, lower, condition: null }];
    const start = main + (comma < 0 ? 1 : 2);
    const from = start + (lower.startsWith('then ', start) ? 5 : 0);
    return [{ text: core.slice(from), lower: lower.slice(from), condition: core.slice(0, main) }];
  }
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of lower.matchAll(joint)) {
    if (match.index > from) clauses.push({ text: core.slice(from, match.index), lower: lower.slice(from, match.index), condition: null });
    from = match.index + match[0].length;
  }
  clauses.push({ text: core.slice(from), lower: lower.slice(from), condition: null });
  return clauses;
}
