/**
 * English letters to sounds, by rules alone (in the manner of Elovitz et al. 1976, "Letter-to-sound rules for automatic translation of
 * English text to phonetics"). Names and what was heard for them go through the same rules, so that two spellings of one sound meet; a
 * dictionary would know neither. Pure.
 *
 * A phone is one character. Vowels: `i` see, `I` sit, `e` set, `&` sat, `a` father, `o` law, `u` too, `@` about, `A` my, `E` say, `O` go,
 * `W` now, `Y` boy. Consonants as usual, and `T` thin, `S` she, `Z` vision, `C` chin, `J` gin, `N` sing.
 */
import { rememberRecent } from '../language/remember-recent.ts';

type Rule = readonly [letters: string, phones: string, before?: RegExp | undefined, after?: RegExp | undefined];

/** Tried in order at each place; `before` and `after` are what stands on either side. */
const rules: readonly Rule[] = [
  ['tion', 'S@n'], ['sion', 'Z@n', /[aeiou]$/], ['sion', 'S@n'], ['cious', 'S@s'], ['tious', 'S@s'], ['ture', 'C@', /./, /^$/], ['ough', 'o'], ['augh', 'o'], ['eigh', 'E'], ['igh', 'A'],
  ['tch', 'C'], ['sch', 'S'], ['chr', 'kr'], ['chl', 'kl'], ['dge', 'J'], ['cz', 'C'], ['sz', 'S'], ['zsch', 'C'], ['ch', 'C'], ['sh', 'S'], ['th', 'T'], ['ph', 'f'], ['gh', 'g', /^$/], ['gh', ''], ['wh', 'w'], ['kh', 'k'], ['dh', 'd'], ['zh', 'J'], ['bh', 'b'],
  ['kn', 'n', /^$/], ['gn', 'n', /^$/], ['wr', 'r', /^$/], ['ps', 's', /^$/], ['mb', 'm', /./, /^$/], ['ng', 'N', /./, /^$/], ['ng', 'Ng'], ['nk', 'Nk'], ['ck', 'k'], ['cc', 'ks', /./, /^[ei]/], ['cq', 'k'], ['qu', 'kw'], ['q', 'k'],
  ['sc', 's', undefined, /^[eiy]/], ['c', 's', undefined, /^[eiy]/], ['c', 'k'], ['gg', 'g'], ['gi', 'J', undefined, /^[aou]/], ['ge', 'J', undefined, /^[aou]/], ['g', 'J', undefined, /^[eiy]/], ['g', 'g'], ['x', 'z', /^$/], ['x', 'ks'], ['j', 'J'],
  ['ss', 's'], ['se', 'z', /[aeiou]$/, /^$/], ['s', 'z', /[aeiou]$/, /^$/], ['s', 's'], ['zz', 'z'], ['z', 'z'], ['tt', 't'], ['dd', 'd'], ['pp', 'p'], ['bb', 'b'], ['ff', 'f'], ['ll', 'l'], ['mm', 'm'], ['nn', 'n'], ['rr', 'r'], ['kk', 'k'], ['vv', 'v'],
  ['le', '@l', /[bcdfgkpstz]$/, /^$/], ['re', '@', /[bcdgkpt]$/, /^$/],
  ['aigh', 'E'], ['air', 'er'], ['ai', 'E'], ['ay', 'E'], ['au', 'o'], ['aw', 'o'], ['aa', 'a'], ['ae', 'i'], ['ar', 'ar'], ['al', 'ol', undefined, /^[kmt]/], ['a', 'E', undefined, /^[bcdfgklmnpstvz]e$/], ['a', '@', /./, /^$/], ['a', '&'],
  ['eau', 'O'], ['eer', 'ir'], ['ear', 'ir'], ['ee', 'i'], ['ea', 'i'], ['ei', 'A'], ['eu', 'u'], ['ew', 'u'], ['ey', 'i', /./, /^$/], ['ey', 'E'], ['er', '@r'], ['e', 'i', undefined, /^[bcdfgklmnpstvz]e$/], ['es', 'z', /[aeioubdglmnrv]$/, /^$/], ['ed', 'd', /[a-z]{2}$/, /^$/], ['e', 'i', /^[^aeiouy]{0,3}$/, /^$/], ['e', '', /./, /^$/], ['e', 'e'],
  ['ie', 'i', /./, /^$/], ['ie', 'i'], ['ia', 'i@'], ['io', 'iO'], ['ir', '@r'], ['i', 'A', undefined, /^[bcdfgklmnpstvz]e$/], ['i', 'A', /^[^aeiouy]{1,2}$/, /^$/], ['i', 'i', /./, /^$/], ['i', 'A', /^$/, /^$/], ['i', 'I'],
  ['oa', 'O'], ['oo', 'u'], ['ou', 'W'], ['ow', 'O', /./, /^$/], ['ow', 'W'], ['oi', 'Y'], ['oy', 'Y'], ['oe', 'O', /./, /^$/], ['or', 'or'], ['o', 'O', undefined, /^[bcdfgklmnpstvz]e$/], ['o', 'O', /./, /^$/], ['o', 'O', /^$/, /^$/], ['o', 'a'],
  ['ui', 'u'], ['ur', '@r'], ['ue', 'u', /./, /^$/], ['u', 'u', undefined, /^[bcdfgklmnpstvz]e$/], ['u', 'u', /./, /^$/], ['u', '@', undefined, /^[bcdfgklmnpstvxz]{2}|^[^aeiouy]$/], ['u', 'u'],
  ['yr', '@r'], ['y', 'y', /^$/, /^[aeiou]/], ['y', 'y', /[aeiou]$/, /^[aeiou]/], ['y', 'A', /^[^aeiouy]{1,2}$/, /^$/], ['y', 'i', /./, /^$/], ['y', 'I'],
  ['w', '', undefined, /^$/], ['h', '', /[aeiou]$/, /^(?:$|[^aeiouy])/], ['b', 'b'], ['d', 'd'], ['f', 'f'], ['h', 'h'], ['k', 'k'], ['l', 'l'], ['m', 'm'], ['n', 'n'], ['p', 'p'], ['r', 'r'], ['t', 't'], ['v', 'v'], ['w', 'w'],
];
const byFirstLetter = Map.groupBy(rules, ([letters]) => letters.charAt(0));

const letterNames: Readonly<Record<string, string>> = {
  a: 'E', b: 'bi', c: 'si', d: 'di', e: 'i', f: 'ef', g: 'Ji', h: 'EC', i: 'A', j: 'JE', k: 'kE', l: 'el', m: 'em', n: 'en', o: 'O', p: 'pi', q: 'kyu', r: 'ar', s: 'es', t: 'ti', u: 'yu', v: 'vi', w: 'd@b@lyu', x: 'eks', y: 'wA', z: 'zi',
};
const digitNames = ['zirO', 'w@n', 'tu', 'Tri', 'for', 'fAv', 'sIks', 'sev@n', 'Et', 'nAn'];
/** Talk is made of the same words over and over. */
const mostWords = 20_000;

/** The sounds of one word as it is written: `Keycloak` is `kiklOk`, `CTL` and `b` are their letters' names. '' where it has none. */
export const phonesOf: (word: string) => string = rememberRecent(mostWords, (word) => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/gu, 'ss').replace(/ø/giu, 'o').replace(/ł/giu, 'w').replace(/æ/giu, 'e').replace(/đ/giu, 'd').replace(/['’]/gu, '');
  return plain.split(/[^A-Za-z\d]+/u).map((part) => (isSpelt(part) ? speltOut(part) : spoken(part.toLowerCase()))).join('');
});

/** `CTL`, `SQL`, `API`, `b`: said letter by letter. */
function isSpelt(part: string): boolean {
  return /^(?:[A-Z]{2,4}|[b-hj-zA-HJ-Z])$/u.test(part) || /^[bcdfghjklmnpqrstvwxz]{2,4}$/iu.test(part) || /^\d+$/u.test(part);
}

function speltOut(part: string): string {
  return Array.from(part.toLowerCase(), (letter) => letterNames[letter] ?? digitNames[Number(letter)] ?? '').join('');
}

function spoken(word: string): string {
  let phones = '';
  for (let at = 0; at < word.length; ) {
    const rule = byFirstLetter.get(word.charAt(at))?.find(([letters, , before, after]) => word.startsWith(letters, at) && (before?.test(word.slice(0, at)) ?? true) && (after?.test(word.slice(at + letters.length)) ?? true));
    if (rule === undefined) phones += digitNames[Number(word.charAt(at))] ?? '';
    else phones += rule[1];
    at += rule?.[0].length ?? 1;
  }
  return phones;
}
