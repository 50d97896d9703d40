/** Names that the meeting itself gives, for people whom no registry knows: introductions and forms of address. */
import { commonEnglish } from '../../correction/language/common-english.ts';
import { isFunctionWord } from '../language/words.ts';
import { isDepartment } from '../../correction/names/chinese-introductions.ts';
import { isWordToo } from '../../correction/names/chinese-name-place.ts';
import { familyName } from '../../correction/names/family-names.ts';
import { isNameWord } from '../../correction/names/name-words.ts';

const capital = String.raw`(\p{Lu}\p{Ll}{1,20})`;
const part = String.raw`(?:\p{Lu}['’]\p{Lu}\p{Ll}{1,20}|\p{Lu}\p{Ll}{1,20}(?:-?\p{Lu}\p{Ll}{1,20})?)`;
/** `Rebecca Stone`, `Anne-Marie Dubois`, `Jan van der Berg`, `Siobhan O'Leary`. */
const fullName = String.raw`(${part}(?:(?: (?:van|von|de|del|der|den|da|di|la|le|al|el|bin|ter|ten)){0,2} ${part}){0,2})`;
const spokenEnd = String.raw`(?=[.,!?]|\s+(?:and|from|here|speaking|let|at|with|on|in)\b|\s*$)`;
const english: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:[Mm]y name(?: is|'s)|I'm|I am)\s+${fullName}${spokenEnd}`, 'gu'),
  // `Hi, this is Greta.`; but `This is Black Friday.`
  new RegExp(String.raw`\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Mm]orning|[Aa]fternoon|[Ee]vening|[Yy]es)\b[^.!?]{0,30}[,.!]?\s+[Tt]his is\s+${fullName}${spokenEnd}`, 'gu'),
  new RegExp(String.raw`\b[Tt]his is\s+${fullName}(?= (?:from|here|speaking|calling)\b)`, 'gu'),
  new RegExp(String.raw`(?:^|[.!?]\s+)${capital},\s+(?:how|what|can|could|would|will|do|did|are|have|please|when|where|why|any)\b`, 'gu'),
  new RegExp(String.raw`\b(?:[Tt]hank you|[Tt]hanks),?\s+${capital}(?=[.,!]|\s*$)`, 'gu'),
  new RegExp(String.raw`(?:^|[.!?]\s+)${capital} (?:here|speaking)(?=[.,!]|\s*$)`, 'gu'),
  // `with me is Anil`, `I've got Anil on the line`, `lovely to meet you, Anil`.
  new RegExp(String.raw`\b(?:with me is|joined by)\s+${fullName}${spokenEnd}`, 'gu'),
  new RegExp(String.raw`\b(?:I've(?: got)?|I have(?: got)?)\s+${fullName}(?= (?:here |also )?(?:with me|on the (?:line|call|phone))\b)`, 'gu'),
  new RegExp(String.raw`\b(?:[Nn]ice|[Gg]ood|[Gg]reat|[Ll]ovely) to (?:meet|see|have) you,?\s+${capital}(?=[.,!]|\s*$)`, 'gu'),
];
/** 我是产品的, 我叫. */
const chineseOpening = String.raw`(?:我是(?<department>[\p{Script=Han}A-Za-z]{1,12}的)?|我叫|我的名字是)`;
const chinese: readonly RegExp[] = [
  new RegExp(String.raw`${chineseOpening}(?<name>${familyName}\p{Script=Han}{1,2})(?=[，。,.！!\s]|$)`, 'gu'),
  new RegExp(String.raw`(?:^|[。！？\s])(${familyName}\p{Script=Han}{1,2})[，,](?=你|请|麻烦|能)`, 'gu'),
  new RegExp(String.raw`谢谢(${familyName}\p{Script=Han}{1,2})(?=[，。,.！!]|$)`, 'gu'),
];
const noNames = new Set('okay yes yeah sure right also great morning everyone everybody guys folks sorry team anyway alright fine listen look today tomorrow again all perfect cool nice hello there ladies gentlemen true correct exactly ready afraid glad happy done finished back monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december first second finally next however maybe perhaps english german french chinese'.split(' '));

/** What people cry out: `Ha, any time.` calls nobody. */
const cries = new Set('ha haha hah huh hmm wow whoa gosh geez jeez jesus christ god damn boy man dude guys lads gents mate bro boss chef sir madam dear love nope yep yup yay ouch oops ugh phew yikes bravo cheers bye oh ah eh aha hey hi well sorry thanks welcome question answer quick folks people gang someone somebody anyone anybody nobody whoever otherwise honestly obviously apparently speaking'.split(' '));
/** 我是项目的程序员, 谢谢王总: an occupation, a title. */
const occupation = /[员师手总董工哥姐]$|老板$|经理$|老师$|主任$/;

/** In order of first hearing. `things`, in lower case: names that are no person's. */
export function heardNames(texts: readonly string[], things: ReadonlySet<string> = new Set()): string[] {
  const names = new Set<string>();
  for (const text of texts) {
    if (/\p{Lu}/u.test(text)) for (const name of englishNames(text)) names.add(name);
    if (/[我你谢请麻能]/u.test(text)) for (const name of chineseNames(text)) names.add(name);
  }
  // What the meeting also says without a capital is a word: `this is Check` names nobody.
  return [...names].filter((name) => !things.has(name.toLowerCase()) && !isSaidAsWord(name.toLowerCase(), texts));
}

function englishNames(text: string): string[] {
  return english.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!).filter(mayBeName));
}

function chineseNames(text: string): string[] {
  return chinese.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = match.groups?.name ?? match[1]!;
      return isDepartment(match.groups?.department ?? '') && !occupation.test(name) && !isWordToo(name, true) && !/^周[一二三四五六日]/.test(name) ? [name] : [];
    }),
  );
}

function isSaidAsWord(lower: string, texts: readonly string[]): boolean {
  if (!/^\p{Ll}{2,20}$/u.test(lower)) return false;
  const alone = new RegExp(`(?<!\\p{L})${lower}(?!\\p{L})`, 'u');
  return texts.some((text) => text.includes(lower) && alone.test(text));
}

/** `I'm Product Owner for Atlas`, `I'm Team Blue`. */
const position = /^(?:manager|owner|master|lead|leader|engineer|officer|director|team|team's)$/;
const positions = new Set('product project scrum qa it hr tech team head chief senior junior lead principal vice general acting deputy executive managing customer account sales marketing finance legal design data software hardware network cloud security platform support operations new north south east west'.split(' '));

/** One word may be any word that begins a sentence; two with capitals are a name unless they are a position. */
function mayBeName(name: string): boolean {
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  if (noNames.has(first) || cries.has(first) || isFunctionWord(first) || first.endsWith('ly')) return false;
  return !positions.has(first) && (!commonEnglish.has(first) || isNameWord(first)) && !rest.some((word) => position.test(word));
}
