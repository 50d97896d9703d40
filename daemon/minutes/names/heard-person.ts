/** Whether a word that sounds like a person's name is that name: `Anna` for Ana, but not `Bun` for Ben or `the Grays server` for Grace. */

const determined = /\b(?:the|an?|this|that|these|those|our|my|your|their|its|some|any|each|every|which|no)\s+$/i;
/** What is said of or to people, right after the name. */
const asPerson = /^(?:['’]s\b|\s+(?:said|says|told|tells|asked|asks|thinks|wants|will|would|can|could|should|has|had|does|did)\b)/;
const calls = /^\s*[,.?!:]|^\s+(?:can|could|will|would|do|did|are|have|how|what|please|you)\b/i;
/** Short names differ by one letter from too many words. */
const shortName = 4;

export function mayBeHeardAsPerson(said: string, form: string, before: string, after: string): boolean {
  if (determined.test(before)) return false;
  if (Math.min(said.length, form.length) > shortName || spelling(said) === spelling(form)) return true;
  const isFirst = !/\p{L}/u.test(before) || /[,.!?]\s*$/.test(before);
  return asPerson.test(after) || (isFirst && calls.test(after));
}

/** The same for spellings of one name: Ana and Anna, Jon and John, Erik and Eric, Sofie and Sophie, Nikki and Nicky. */
function spelling(name: string): string {
  return name.replace(/ph/g, 'f').replace(/ck|c(?![eiyh])|q/g, 'k').replace(/(?<=[aeiou])h|h(?=[nrlmt]|$)|(?<=[tgr])h/g, '').replace(/ie$|ey$|y$|ee$/, 'i').replace(/y/g, 'i').replace(/z/g, 's').replace(/(.)\1/g, '$1').replace(/e$/, '');
}
