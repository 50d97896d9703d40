/** The view of a Chinese sentence that the rules read. */

const fillers = /(?:嗯+|呃+|额+|啊+|哦+|唉|诶|那个那个|这个这个|就是说|怎么说呢|你知道)[，、,\s]*/g;
const opener = /^(?:好的?(?=[，,。！!\s]|$|那|我)|好啊|好嘞|行(?=[，,。！!\s]|$)|可以(?=[，,。！!\s]|$)|没问题|嗯|对(?=[，,。！!\s]|$)|是的|明白|收到|谢谢(?:你|大家)?|那么|那(?=我|你|[，,])|然后|另外|还有(?=[，,])|所以|不过|但是|而且|顺便(?:说一下)?|最后(?=[，,])|首先|其次|早上好|大家好|当然(?:可以)?|不客气|了解|OK|ok|Ok|Okay|okay)[，,。、！!\s]*/;

/** Same words without fillers; commas and spaces between Han characters are one mark. */
export function cleanChinese(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '，')
    .replace(/,(?!\d)/g, '，')
    .replace(/\?/g, '？')
    .replace(fillers, '')
    .replace(/^[，、\s]+/, '')
    .trim();
}

export function takeChineseOpener(clean: string): { opener: string; rest: string } {
  let rest = clean;
  const taken: string[] = [];
  for (let match = opener.exec(rest); match !== null && taken.length < 6; match = opener.exec(rest)) {
    taken.push(match[0].replace(/[，,。、！!\s]+/g, ''));
    rest = rest.slice(match[0].length);
  }
  return { opener: taken.join(' '), rest };
}
