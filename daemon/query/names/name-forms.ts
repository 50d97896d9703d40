/** Pure: all ways in which something with a name is called in a question, as paths of tokens. */
import { calledBy, isFullName, plainName } from '../../graph/identity/person-names.ts';
import { compoundFamilyName } from '../../correction/names/family-names.ts';
import type { NameKind } from './name-book.ts';
import { romanised } from '../../correction/names/pinyin-syllables.ts';
import { tokensOf } from './name-tokens.ts';

/** In which way a form is somebody's, and what it costs to read it so. */
export const forms = [
  { as: 'name', how: 'exact', cost: 0 },
  { as: 'alias', how: 'alias', cost: 0 },
  { as: 'login', how: 'login', cost: 0 },
  { as: 'first name', how: 'first name', cost: 0 },
  /** `Silva Ana`, and the only form that a comma may part: `Silva, Ana`. */
  { as: 'turned', how: 'alias', cost: 0 },
  { as: 'turned and shortened', how: 'alias', cost: 0.5 },
  /** `Ana Silva` of Ana Maria Silva: another may have exactly that name. */
  { as: 'shortened', how: 'alias', cost: 0.5 },
  { as: 'last name', how: 'last name', cost: 1 },
  /** `bug` of the label `type: bug`. */
  { as: 'part', how: 'alias', cost: 1 },
  /** 陈 of 陈思雨: nobody is called so without a title. */
  { as: 'family', how: 'title', cost: 2 },
] as const;

export type FormName = (typeof forms)[number]['as'];
export const formNumber = Object.fromEntries(forms.map(({ as }, index) => [as, index])) as Readonly<Record<FormName, number>>;

/** Takes one form. Called millions of times for a great graph, so that forms are not gathered in lists. */
export type TakeForm = (path: readonly string[], as: FormName) => void;

interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly login: string | null;
  readonly bot: boolean;
}

const han = /^\p{Script=Han}+$/u;
const hasHan = /\p{Script=Han}/u;
const nickname = /["“”„«»]([^"“”„«»]+)["“”„«»]/u;
const innerSign = /(?<=[\p{L}\p{N}])[-.](?=[\p{L}\p{N}])/gu;
const inBrackets = /\s*[([（【][^)\]）】]*[)\]）】]/gu;

export function formsOfPerson({ name, aliases, login, bot }: Person, take: TakeForm): void {
  if (login !== null) take(pathOf(login), 'login');
  for (const said of [name, ...aliases]) {
    // An alias that is the login is said as a login.
    if (said === login && said !== name) continue;
    takeWritten(said, said === name ? 'name' : 'alias', take);
    if (bot || said.includes('@')) continue;
    if (hasHan.test(said)) takeChinese(said, take);
    else takeLetters(said, take);
    if (!isTypedOtherwise.test(said)) continue;
    for (const typed of typedOtherwise(said)) {
      takeWritten(typed, 'alias', take);
      takeLetters(typed, take);
    }
  }
}

const isTypedOtherwise = /[äöüøå'’]/iu;

/** `Juergen Mueller` and `Juergen Müller`, where accents do not matter; `Sean OCasey`. */
function typedOtherwise(said: string): string[] {
  const composed = said.normalize('NFC').toLowerCase();
  const whole = composed.replaceAll(/[äöüøå]/gu, (letter) => withE[letter]!);
  const words = composed.split(' ').map((_, index, all) => all.map((word, other) => (other === index ? word.replaceAll(/[äöüøå]/gu, (letter) => withE[letter]!) : word)).join(' '));
  return [...new Set([whole, ...words, said.replaceAll(/['’]/gu, '')])].filter((typed) => typed !== composed && typed !== said);
}

const withE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** A project's `owner/repo` names it as well as its name, and so does the repository's name alone. */
export function formsOfThing(kind: NameKind, { id, name, aliases }: { readonly id: string; readonly name: string; readonly aliases: readonly string[] }, take: TakeForm): void {
  takeWritten(name, 'name', take);
  for (const alias of aliases) takeWritten(alias, 'alias', take);
  if (kind === 'Project') {
    for (const repository of [id, ...aliases].filter((text) => /^[\w.-]+\/[\w.-]+$/u.test(text))) {
      take(pathOf(repository), 'name');
      take(pathOf(repository.split('/')[1]!), 'alias');
    }
  }
  const part = kind === 'Label' ? /^[^:/]+(?::\s*|\/)([^:/]+)$/u.exec(name)?.[1] : undefined;
  if (part !== undefined) take(pathOf(part), 'part');
}

/** As it stands, and as it is typed by who leaves out signs, or the hyphen of `stand-up` and the point of `node.js`. */
function takeWritten(said: string, as: FormName, take: TakeForm): void {
  const tokens = tokensOf(said);
  take(tokens.map(({ text }) => text), as);
  const words = tokens.filter(({ text, isWord }) => isWord || !isLeftOut(text));
  if (words.length < tokens.length) take(words.map(({ text }) => text), as);
  if (tokens.length > 1 && said.search(innerSign) >= 0 && !said.includes('@')) take(pathOf(said.replaceAll(innerSign, '')), 'alias');
  const bare = withoutBrackets(said);
  if (bare !== said) take(pathOf(bare), 'alias');
}

/** Without the signs C++ and C# would be C. */
function isLeftOut(sign: string): boolean {
  return sign !== '+' && sign !== '#' && !/\p{Letter}/u.test(sign);
}

/** With which last names begin. */
const particles = new Set('van von de da di du del della der den dos la le bin ibn al el st'.split(' '));

/** `Ana`, `Silva`, `Silva, Ana` of Ana Silva; `Annie` of Ana "Annie" Silva. */
function takeLetters(said: string, take: TakeForm): void {
  const called = nickname.exec(said)?.[1];
  if (called !== undefined) take(pathOf(called), 'first name');
  const whole = inOrder(withoutBrackets(called === undefined ? said : said.replace(nickname, ' ')));
  const words = whole.split(/\s+/u).map(pathOf).filter((path) => path.length > 0);
  if (words.length < 2) return;
  const [first, last] = [words[0]!, words.at(-1)!];
  if (whole !== said) take(words.flat(), 'alias');
  take([...last, ...words.slice(0, -1).flat()], 'turned');
  if (words.length > 2) {
    take([...first, ...last], 'shortened');
    take([...last, ...first], 'turned and shortened');
    // Ana López of Ana María López García.
    for (const middle of words.slice(1, -1)) take([...first, ...middle], 'shortened');
    const particle = words.findIndex((path, index) => index > 0 && particles.has(path[0]!));
    if (particle > 0) take(words.slice(particle).flat(), 'last name');
  }
  // An initial calls nobody.
  if (first.join('').length > 1) take(first, 'first name');
  if (last.join('').length > 1) take(last, 'last name');
}

function withoutBrackets(said: string): string {
  return /[([（【]/u.test(said) ? said.replaceAll(inBrackets, '').trim() : said;
}

/** 思雨, Chen Siyu, Siyu Chen, Siyu of 陈思雨; 陈 for who is called 小陈. */
function takeChinese(said: string, take: TakeForm): void {
  const plain = pathOf(plainName(said)).join('');
  if (!han.test(plain) || !isFullName(plain)) return;
  const split = compoundFamilyName.test(plain) ? 2 : 1;
  take(Array.from(plain.slice(0, split)), 'family');
  for (const given of calledBy(plain)) take(Array.from(given), 'first name');
  for (const { family, given } of romanised(plain.slice(0, split), plain.slice(split))) {
    const joined = given.join('');
    take([family, joined], 'turned');
    take([joined, family], 'alias');
    take([family + joined], 'alias');
    take([family], 'last name');
    if (given.length === 1) continue;
    take([family, ...given], 'alias');
    take([...given, family], 'alias');
    take([joined], 'first name');
  }
}

/** `Ana Silva` for `Silva, Ana`. */
function inOrder(said: string): string {
  const turned = /^([^,]+),\s*([^,]+)$/u.exec(said.trim());
  return turned === null ? said : `${turned[2]} ${turned[1]}`;
}

function pathOf(said: string): string[] {
  return tokensOf(said).map(({ text }) => text);
}
