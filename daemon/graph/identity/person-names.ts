/** Pure: names of persons as they can be compared, and the logins that people make of them. */
import { pinyin } from 'pinyin-pro';
import { compoundFamilyName, familyName } from '../../correction/names/family-names.ts';

const han = /^\p{Script=Han}+$/u;

/**
 * A name as it is compared: `Silva, Ana`, `ANA  SILVA` and `Ána Silva` are `ana silva`. Han characters stay.
 */
export function plainName(name: string): string {
  const turned = /^([^,]+),\s*([^,]+)$/u.exec(name.trim());
  const words = turned === null ? name : `${turned[2]} ${turned[1]}`;
  return words
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}'-]+/gu, ' ')
    .trim();
}

/** `login:asilva` of `@asilva`, `email:…` of an address; null for a name. */
export function accountWritten(name: string): `login:${string}` | `email:${string}` | null {
  const plain = name.trim().toLowerCase();
  if (/^@[\w-]+$/u.test(plain)) return `login:${plain.slice(1)}`;
  return /^[^\s@<>]+@[^\s@<>]+$/u.test(plain) ? `email:${plain}` : null;
}

/** Holds something that a person could be called by, and not only signs. */
export function isName(name: string): boolean {
  return accountWritten(name) !== null || /[\p{Letter}\p{Number}]/u.test(plainName(name));
}

/** A family name and a given name: enough to tell a person from a namesake, in most rooms. */
export function isFullName(name: string): boolean {
  if (name.includes('@')) return false;
  const plain = plainName(name);
  if (han.test(plain)) return plain.length >= 2 && plain.length <= 4 && hasFamilyName(plain);
  return plain.split(' ').filter((word) => word.replaceAll(/[^\p{Letter}]/gu, '').length > 1).length >= 2;
}

/** Without middle names and initials: `ana m. silva` → `ana silva`. */
export function firstAndLast(name: string): string {
  const words = plainName(name).split(' ');
  return words.length > 2 ? `${words[0]!} ${words.at(-1)!}` : words.join(' ');
}

/** What colleagues call the bearer of a full name: `ana`; 思雨 of 陈思雨, 三 is too short to be anybody's. */
export function calledBy(name: string): string[] {
  const plain = plainName(name);
  if (!isFullName(plain)) return [];
  if (!han.test(plain)) return [plain.split(' ')[0]!];
  const given = plain.slice(compoundFamilyName.test(plain) ? 2 : 1);
  return given.length > 1 ? [given] : [];
}

/** `zhang san` and `san zhang` of 张三; nothing for a name in letters. */
export function spellings(name: string): string[] {
  const plain = plainName(name);
  if (!han.test(plain) || !isFullName(plain)) return [];
  const split = compoundFamilyName.test(plain) ? 2 : 1;
  const [family, given] = [plain.slice(0, split), plain.slice(split)].map((part, index) =>
    pinyin(part, { toneType: 'none', type: 'array', surname: index === 0 ? 'head' : 'off', v: true }).join(''),
  ) as [string, string];
  return [`${family} ${given}`, `${given} ${family}`];
}

/**
 * Logins and local parts of e-mail addresses that are made of a name, with how much they say: `anasilva` and `silva-ana` hold the
 * whole name, `asilva` half of it.
 */
export function handlesOf(name: string): { readonly handle: string; readonly whole: boolean }[] {
  const romanised = han.test(plainName(name)) ? spellings(name) : [firstAndLast(name)];
  return romanised.flatMap((words) => {
    const [first = '', last = ''] = words.split(' ').map((word) => word.replaceAll(/[^a-z\d]/gu, ''));
    if (first.length < 2 || last.length < 2) return [];
    return [
      { handle: first + last, whole: true },
      { handle: last + first, whole: true },
      { handle: first[0]! + last, whole: false },
      { handle: first + last[0]!, whole: false },
      { handle: last + first[0]!, whole: false },
    ];
  });
}

/** A login or the local part of an address as it is compared: `Ana.Silva-42` → `anasilva`. */
export function plainHandle(handle: string): string {
  return handle.toLowerCase().replace(/\+.*$/u, '').replaceAll(/[^a-z\d]/gu, '').replace(/\d+$/u, '');
}

function hasFamilyName(plain: string): boolean {
  return compoundFamilyName.test(plain) || new RegExp(`^${familyName}`, 'u').test(plain);
}
