/** `Dmitri does the load test, Sofia writes the help page`: where a clause gives work to several people, one for each. */
import { lowerCase } from '../language/script.ts';
import type { Roster } from '../names/roster.ts';
import type { Clause } from './english-clauses.ts';

/** Cheap, since names are only looked up where it fits. */
const mayList = /(?:, | and )[a-z'-]+(?: [a-z'-]+)? (?:does|takes|handles|writes|sends|calls|checks|books|gets|brings|prepares|drafts|makes|labels|organi[sz]es|fixes|updates|tests|orders|looks|picks|will|is) /;
const joint = /(?:, (?:and )?| and )$/;
const doing = /^ (?:does|takes|handles|writes|sends|calls|checks|books|gets|brings|prepares|drafts|makes|labels|organi[sz]es|fixes|updates|tests|orders|looks (?:into|after|at)|picks up|will|is (?:going to|doing|taking|writing|sending|handling))\b/;

export function splitAtPeople(clause: Clause, roster: Roster): Clause[] {
  if (clause.condition !== null || !mayList.test(clause.lower)) return [clause];
  const starts = roster.people.find(clause.text)
    .filter(({ start, end }) => start > 0 && joint.test(clause.text.slice(0, start)) && doing.test(clause.lower.slice(end)))
    .map(({ start }) => start);
  if (starts.length === 0) return [clause];
  return [0, ...starts].map((from, place) => {
    const text = clause.text.slice(from, starts[place] ?? clause.text.length).replace(joint, '');
    return { text, lower: lowerCase(text), condition: null };
  });
}
