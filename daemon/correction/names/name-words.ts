/** First names that are words too, and where such a word is the name all the same. */

const nameWords = new Set('will mark may rose grace hope joy art bill frank guy max pat rich sue summer april june august dawn faith drew chase miles ray rob don gene iris ivy jade jean lance penny ruby sandy wade ward page king young long christian jack harry bob carol eve glen lane reed dean hunter mason carter cooper baker fisher archer harper sage amber violet daisy olive pearl crystal angel destiny justice heath cliff rusty dusty colt river sky star melody harmony trinity case major earl duke prince norm chip stone brook forest autumn winter compass harbor harbour beacon lighthouse horizon pilot bridge anchor falcon eagle pulse spark signal canvas echo summit explorer'.split(' '));
/** Months are said with `is` and `will` as well. */
const months = new Set(['may', 'april', 'june', 'august', 'summer', 'autumn', 'winter', 'dawn', 'hope', 'joy', 'faith', 'art', 'long', 'young', 'rich', 'page']);
const timeBefore = /\b(?:in|by|since|until|till|of|from|early|late|mid|next|last|this|every|before|after|during|through|\d)[ -]$/i;
const speaks = /^(?:[,.!?:]|['’]s\b|\s+(?:said|says|asked|asks|told|tells|thinks|thought|wants|wanted|wrote|sent|showed|shows|mentioned|suggested|offered|agreed|reported|called|joined|left|found|fixed|made|took|gave|presented|explained|noticed|confirmed|promised|volunteered|drove|went|came|saw|got|put|ran|held|met|brought|built|read|spoke|kept|paid|sold|taught|and \p{Lu}\p{L}+|or \p{Lu}\p{L}+|,? who)\b)/u;
/** `the anchor repo`: what a project is said with. */
const projectAfter = /^\s+(?:repo|repository|project|team|service|app|codebase|backend|frontend|release|board|channel|API|backlog|sprint|dashboard|deploy|build|docs|pipeline|roadmap|launch|demo|migration|server|database|budget|client|users?)\b/i;

export function isMeantAsProject(after: string): boolean {
  return projectAfter.test(after);
}

const acts = /^\s+(?:\w{3,}s (?:me|us|you|him|her|them|my|your|our|his|their)|has|had|is|was|does|did|needs|can|could|will|would|should|knows|likes|works|owns|runs|\w{3,}ed|\w{3,}s (?:the|a|an|without|with|to|in|on|out|up|by|for|its|no|into))\b/;

export function isNameWord(lower: string): boolean {
  return nameWords.has(lower);
}

/** In a sentence with capitals, the capitalised word between `before` and `after`: is it the name? */
export function isMeantAsName(lower: string, before: string, after: string): boolean {
  // In a Chinese sentence a Latin word with a capital is a name: `Amber 那份简报`.
  if (/^\s?\p{Script=Han}|^\s*，/u.test(after) || /\p{Script=Han}\s?$/u.test(before)) return true;
  if (months.has(lower) && timeBefore.test(before)) return false;
  const isFirst = !/\p{L}/u.test(before) || /[.!?]["'”’)]*\s*$/.test(before);
  if (!isFirst) return true;
  return speaks.test(after) || (!months.has(lower) && acts.test(after));
}
