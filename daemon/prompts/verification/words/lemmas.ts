/** English word forms brought together: `wrote`, `written` and `writes` are `write`. Light and without a dictionary. Pure. */
import { stem } from '../../../minutes/language/words.ts';

/** Base, past, participle (where it differs). */
const irregular = `
be is are am was were been being|begin began begun|bind bound|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drive drove driven
eat ate eaten|fall fell fallen|feel felt|fight fought|find found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|have had|hear heard
hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|learn learnt|leave left|lend lent|let let|lose lost|make made|mean meant|meet met|pay paid|put put|quit quit|read read|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shine shone|shrink shrank shrunk|shut shut|sing sang sung|sit sat|sleep slept|slide slid|speak spoke spoken
spend spent|split split|spread spread|stand stood|steal stole stolen|stick stuck|swing swung|take took taken|teach taught|tell told|think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|win won
use uses used using|try tries tried|die dies died|tie tied|add adds added adding|withdraw withdrew withdrawn|write wrote written|undo undid undone|overrun overran|oversee oversaw`;

const bases = new Map<string, string>();
const pasts = new Set<string>();
for (const verb of irregular.trim().split(/[|\n]/)) {
  const [base = '', ...forms] = verb.split(' ');
  for (const form of forms) {
    bases.set(form, base);
    // "We cut it" may be either; a form that is like its base tells nothing.
    if (form !== base && !/ing$|s$/.test(form) || form === 'was') pasts.add(form);
  }
}

/** Too short for endings to be cut off. */
const shortVerbs = new Set(['add', 'use', 'try', 'die', 'tie']);

/** Not a word: what all forms of one share. */
export function lemma(lower: string): string {
  const base = bases.get(lower) ?? lower;
  // Twice, so that `delivered` and `deliver` (which ends like `singer`) meet.
  return shortVerbs.has(base) ? base : stem(stem(base));
}

/** `sent`, `called`; not `need`, `bed`. */
export function isPast(lower: string): boolean {
  return pasts.has(lower) || (/[a-z]{2,}ed$/.test(lower) && !/^(?:need|speed|feed|seed|bleed|exceed|proceed|succeed|indeed|hundred|embed|shed|red|led|weed)$/.test(lower));
}

/** One stem is the beginning of the other: `approv` (approved) and `approval`. */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 5 && long.length - short.length <= 4 && long.startsWith(short);
}
