/** Noun phrases of English sentences, as titles are made of. No tagger: determiners open them, function words and verbs end them. */
import { isFunctionWord } from '../language/words.ts';

const openers = new Set('the a an our this that these those your my his her their its about of for on regarding with new'.split(' '));
const verbs = new Set('is are was were be been has have had do does did will would can could should shall may might must need needs want wants think keep keeps move moves break breaks breaks send sends sent write writes wrote tell tells told agree agrees open opened close closes closed fix fixed find found finish finished start started update updated review reviewed expire expires happen happens let lets show shows ask asks seem seems become becomes include includes cost costs sound sounds work works worked come comes look looks feel feels help helps mean means change changes changed add adds added merge merged release released push pushed drop dropped run runs ran gets comes went say says cuts fails fail stops stop drops falls fall crashes hangs'.split(' '));
/** Words that name nothing on their own. */
const vague = new Set('thing things way ways lot stuff kind sort bit time times day days week weeks month months point part side end idea question questions problem issue number one people person guys everyone moment minute second hour morning afternoon evening today tomorrow yesterday meeting case example fact reason course rest stage sense order same other others next last whole little big small different important main couple thanks moment best better good first second third half number percent half year years person anything something nothing half terms matter line page need group team man fine nice mind word words'.split(' '));

/** Function words and verbs that can head a phrase: `the search work`, `a support call`. */
const heads = new Set('work call calls start change changes update updates release review help need needs cost costs show look end move launch fix'.split(' '));

/** Words that only stand before a noun: alone they are no title. */
const adjective = /^(?:certain|lower|upper|real|normal|current|original|whole|main|simple|basic|standard|special|personal|separate|final|easy|hard|nice|cool|fun|ladies|numbers?|hundred|thousand|million|double|single|extra|entire|full|left|right|top|bottom|inside|outside|early|late|large|high|low|long|short|fast|slow|strong|weak|old|young|bad|free|open|black|white|red|green|blue|yellow|previous|following|similar|particular|specific|general|average|majority|middle|total|obvious|kinetic|anybody|reasonable)$|(?:able|ible|ous|ful|ive|ish|less|ical|est)$/;
const countWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|first|second|third|fourth|last|next|newest|latest)$/;

/** `single sign on`, `the stand up`: a verb with its particle, as a noun. */
const phrasal = /^(?:sign (?:on|off|up)|log (?:in|out)|roll out|stand up|kick off|hand over|follow up|opt (?:in|out))$/;

export interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
}

/** Phrases in one sentence, in order. */
export function englishPhrases(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const stretch of text.split(/[.,;:!?()"]+/)) {
    const words = stretch.trim().split(/\s+/);
    for (let at = 0; at < words.length; at += 1) {
      if (!openers.has(words[at]!.toLowerCase())) continue;
      const phrase = phraseAt(words, at + 1);
      if (phrase !== null) phrases.push(phrase);
    }
  }
  return phrases;
}

/** Up to four words of a phrase that begins at `from`; null when none does. */
export function phraseAt(words: readonly string[], from: number): Phrase | null {
  const taken: string[] = [];
  for (let at = from; at < words.length && taken.length < 4; at += 1) {
    const word = words[at]!;
    const lower = word.toLowerCase();
    const isHead = taken.length > 0 && heads.has(lower);
    if (!/^[\p{L}\d][\p{L}\d'’/-]*$/u.test(word) || (isFunctionWord(lower) && !isHead) || /'|_/.test(lower)) break;
    if (taken.length > 0 && !isHead && (verbs.has(lower) || /(?:ed|ly)$/.test(lower))) break;
    taken.push(word);
  }
  const next = words[from + taken.length]?.toLowerCase() ?? '';
  if (taken.length > 1 && phrasal.test(`${taken.at(-1)!.toLowerCase()} ${next}`)) taken.push(words[from + taken.length]!);
  // `certain things`: the noun is a word that names nothing, and so does what stands before it.
  if (taken.length === 1 && vague.has(next)) return null;
  while (taken.length > 0 && /(?:ing|ed|ly)$/.test(taken.at(-1)!.toLowerCase()) && taken.length > 1) taken.pop();
  return isName(taken) ? { text: taken.join(' '), words: taken.map((word) => word.toLowerCase()) } : null;
}

function isName(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (phrasal.test(words.slice(-2).join(' ').toLowerCase())) return true;
  if (last.length < 3 || /^\d+$/.test(last) || /(?:ly)$/.test(last)) return false;
  if (words.length === 1) return last.length > 3 && !vague.has(last) && !verbs.has(last) && !adjective.test(last) && !/(?:ing|ed)$/.test(last);
  if (countWord.test(words[0]!.toLowerCase()) || verbs.has(last) && !heads.has(last)) return false;
  return !adjective.test(last) && !words.every((word) => vague.has(word.toLowerCase()));
}
