/** Pure: all ways in which something with a name is called in a question, as paths of tokens. */
import { calledBy, isFullName, plainName } from '../../graph/identity/person-names.ts';
import { compoundFamilyName } from '../../minutes/names/family-names.ts';
import type { NameKind } from './name-book.ts';
import { romanised } from './pinyin-syllables.ts';
import { tokensOf } from './name-tokens.ts';

/** In which way a form is somebody's, and what it costs to read it so. */
export const forms = [
  { as: 'name', how: 'exact', cost: 0 },
  { as: 'alias', how: 'alias', cost: 0 },
  { as: 'login', how: 'login', cost: 0 },
  { as: 'first name', how: 'first name', cost: 0 },
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

export interface Form {
  readonly path: readonly string[];
  readonly as: FormName;
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly login: string | null;
  readonly bot: boolean;
}

const han = /^\p{Script=Han}+$/u;
const hasHan = /\p{Script=Han}/u;
const nickname = /["“”„«»]([^"“”„«»]+)["“”„«»]/u;
const inBrackets = /\s*[([（【][^)\]）】]*[)\]）】]/gu;

export function formsOfPerson({ name, aliases, login, bot }: Person): Form[] {
  const found: Form[] = [];
  if (login !== null) found.push({ path: pathOf(login), as: 'login' });
  for (const said of [name, ...aliases]) {
    // An alias that is the login is said as a login.
    if (said === login && said !== name) continue;
    found.push(...written(said, said === name ? 'name' : 'alias'));
    if (!bot && !said.includes('@')) found.push(...(hasHan.test(said) ? chineseForms(said) : lettersForms(said)));
  }
  return found;
}

/** A project's `owner/repo` names it as well as its name, and so does the repository's name alone. */
export function formsOfThing(kind: NameKind, { id, name, aliases }: { readonly id: string; readonly name: string; readonly aliases: readonly string[] }): Form[] {
  const found = [...written(name, 'name'), ...aliases.flatMap((alias) => written(alias, 'alias'))];
  if (kind === 'Project') for (const repository of [id, ...aliases].filter((text) => /^[\w.-]+\/[\w.-]+$/u.test(text))) found.push({ path: pathOf(repository), as: 'name' }, { path: pathOf(repository.split('/')[1]!), as: 'alias' });
  if (kind === 'Label') {
    const part = /^[^:/]+(?::\s*|\/)([^:/]+)$/u.exec(name)?.[1];
    if (part !== undefined) found.push({ path: pathOf(part), as: 'part' });
  }
  return found;
}

/** As it stands, and as it is typed by who leaves out signs, or the hyphen of `stand-up`. */
function written(said: string, as: FormName): Form[] {
  const found: Form[] = [{ path: pathOf(said), as }];
  const words = tokensOf(said).filter(({ text, isWord }) => isWord || hasHan.test(text) || text === '+' || text === '#');
  if (words.length < found[0]!.path.length && words.length > 0) found.push({ path: words.map(({ text }) => text), as });
  if (/[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(said)) found.push({ path: pathOf(said.replaceAll('-', '')), as: 'alias' });
  const bare = said.replaceAll(inBrackets, '').trim();
  if (bare !== said && bare !== '') found.push({ path: pathOf(bare), as: 'alias' });
  return found;
}

/** `Ana`, `Silva`, `Silva, Ana` of Ana Silva; `Annie` of Ana "Annie" Silva. */
function lettersForms(said: string): Form[] {
  const called = nickname.exec(said)?.[1];
  const words = inOrder(said.replace(nickname, ' ').replaceAll(inBrackets, ' '))
    .split(/\s+/u)
    .map(pathOf)
    .filter((path) => path.length > 0);
  const found: Form[] = called === undefined ? [] : [{ path: pathOf(called), as: 'first name' }];
  if (words.length < 2) return found;
  const [first, last] = [words[0]!, words.at(-1)!];
  const [givenNames, all] = [words.slice(0, -1).flat(), words.flat()];
  found.push({ path: all, as: 'alias' }, { path: [...last, ...givenNames], as: 'alias' }, { path: [...last, ',', ...givenNames], as: 'alias' });
  if (words.length > 2) found.push({ path: [...first, ...last], as: 'shortened' }, { path: [...last, ',', ...first], as: 'shortened' });
  if (first.join('').length > 1) found.push({ path: first, as: 'first name' });
  if (last.join('').length > 1) found.push({ path: last, as: 'last name' });
  return found;
}

/** 思雨, Chen Siyu, Siyu Chen, Siyu of 陈思雨; 陈 for who is called 小陈. */
function chineseForms(said: string): Form[] {
  const plain = tokensOf(plainName(said).replaceAll(' ', '')).map(({ text }) => text).join('');
  if (!han.test(plain) || !isFullName(plain)) return [];
  const split = compoundFamilyName.test(plain) ? 2 : 1;
  const found: Form[] = [{ path: Array.from(plain.slice(0, split)), as: 'family' }];
  for (const given of calledBy(plain)) found.push({ path: Array.from(given), as: 'first name' });
  for (const { family, given } of romanised(plain.slice(0, split), plain.slice(split))) {
    const joined = given.join('');
    found.push({ path: [family, joined], as: 'alias' }, { path: [joined, family], as: 'alias' }, { path: [family + joined], as: 'alias' }, { path: [family, ',', joined], as: 'alias' }, { path: [family], as: 'last name' });
    if (given.length > 1) found.push({ path: [family, ...given], as: 'alias' }, { path: [...given, family], as: 'alias' }, { path: [joined], as: 'first name' });
  }
  return found;
}

/** `Ana Silva` for `Silva, Ana`. */
function inOrder(said: string): string {
  const turned = /^([^,]+),\s*([^,]+)$/u.exec(said.trim());
  return turned === null ? said : `${turned[2]} ${turned[1]}`;
}

function pathOf(said: string): string[] {
  return tokensOf(said).map(({ text }) => text);
}
