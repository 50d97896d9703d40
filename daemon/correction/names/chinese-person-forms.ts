/**
 * How colleagues call somebody whose Chinese name is known: 志强, 小王, 老王, 王工, 强哥 for 王志强. Not 王总: many are called so,
 * most of them elsewhere; it is somebody's only where the registry has it.
 */
import { toSimplified } from '../language/chinese-traditional.ts';
import { compoundFamilyName } from './family-names.ts';

const han = /^\p{Script=Han}{2,4}$/u;
const fullNameTitles = '老师 同学 总 经理 主任 律师 医生 师傅 哥 姐 先生 女士'.split(' ');
/** With a family name they call whoever leads. */
const leaders = '总 董 老板'.split(' ');
const titles = '工 哥 姐 老师 经理 主任 主管 总监 导 律师 医生 大夫 护士长 部长 科长 处长 院长 店长 厂长 组长 队长 师傅 博士 教授 同学 会计 先生 小姐 女士'.split(' ');

interface Forms {
  /** 志强 for 王志强, 娜娜 for 欧阳娜娜. */
  readonly given: readonly string[];
  /** 小王, 王工, 强哥, 阿强. */
  readonly calling: readonly string[];
}

function formsOf(name: string): Forms {
  if (!han.test(name)) return { given: [], calling: [] };
  const length = name.length > 2 && compoundFamilyName.test(toSimplified(name)) ? 2 : 1;
  const family = name.slice(0, length);
  const given = name.slice(length);
  const last = given.slice(-1);
  const short = given.length === 2 ? [`小${given}`, `${given}哥`, `${given}姐`] : [];
  return {
    given: given.length >= 2 ? [given] : [],
    calling: [...titles.map((title) => family + title), ...fullNameTitles.map((title) => name + title), `小${family}`, `老${family}`, `阿${last}`, `小${last}`, `${last}哥`, `${last}姐`, `${last}总`, last + last, ...short],
  };
}

/** 小王, 王工: what only calls somebody is taken as it is said, never by its sound. */
export function isCallingForm(form: string): boolean {
  return /^[小老阿]./.test(form) || [...titles, ...leaders].some((title) => form.length > title.length && form.endsWith(title)) || (form.length === 2 && new Set(form).size === 1);
}

/**
 * The people with the forms that follow from their names. A registered form is nobody else's, and a given name is
 * nobody else's calling form; what two people share on one level is left out by the roster.
 */
export function withChineseForms(people: readonly { readonly name: string; readonly forms: readonly string[] }[]): { name: string; forms: string[] }[] {
  const registered = new Set(people.flatMap(({ forms }) => forms.map(toSimplified)));
  const given = new Set(people.flatMap(({ name }) => formsOf(name).given.map(toSimplified)));
  return people.map(({ name, forms }) => {
    const own = formsOf(name);
    const free = [
      ...own.given.filter((form) => !registered.has(toSimplified(form))),
      ...own.calling.filter((form) => !registered.has(toSimplified(form)) && !given.has(toSimplified(form))),
    ];
    return { name, forms: [...new Set([...forms, ...free])] };
  });
}
