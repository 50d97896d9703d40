/** The words that questions are made of, out of the lexicons of both languages, as tables of docs/questions.md: a new word appears by itself. */
import { nodeKinds, type NodeKind } from '#schemas/graph';
import type { Lexicon, LexiconLine } from '#daemon/query/grammar/lexicon';
import { languages } from '#daemon/query/grammar/languages';
import type { Mod, Things } from '#daemon/query/grammar/meanings';
import { verbs, type Verb } from '#daemon/query/grammar/verbs';
import { exampleTimes } from '#daemon/query/examples';
import { englishNoun } from '#daemon/query/reading/english/words';
import { sayPlan } from '#daemon/query/reading/say-plan';
import { findTimes } from '#daemon/query/time/find-times';
import type { Clock } from '#daemon/query/time/time-span';
import { documentedNow } from '#daemon/query/testing/documented-world';

const both = [languages.en.lexicon, languages.zh.lexicon] as const;
const clock: Clock = { today: documentedNow.slice(0, 10), zone: 'UTC' };

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)].join('\n');
}

/** The forms of the lines that fit, each once. */
function formsOf(lexicon: Lexicon, fits: (line: LexiconLine) => boolean): string {
  return [...new Set(lexicon.lines.filter(fits).flatMap(([, forms]) => forms.split('|')))].join(', ');
}

const inBoth = (fits: (line: LexiconLine) => boolean): string[] => both.map((lexicon) => formsOf(lexicon, fits));

/** Kinds of the graph, and words that mean some of a kind: bugs are issues with that label. */
export function kindsTable(): string {
  const meanings = new Map<string, Things>();
  for (const [, , meaning] of both.flatMap(({ lines }) => lines.filter(([category]) => category === 'Kind'))) meanings.set(JSON.stringify(meaning), meaning as Things);
  const order = Object.keys(nodeKinds);
  const sorted = [...meanings].sort(([, one], [, other]) => order.indexOf(one.kind) - order.indexOf(other.kind) || one.where.length - other.where.length);
  return table(
    ['what is meant', 'English', '中文'],
    sorted.map(([key, { kind, where }]) => [saidKind(kind, where), ...inBoth(([category, , meaning]) => category === 'Kind' && JSON.stringify(meaning) === key)]),
  );
}

const LONGEST_SAID = 60;

function saidKind(kind: NodeKind, where: Things['where']): string {
  if (where.length === 0) return `\`${kind}\``;
  const said = sayPlan({ ask: 'find', set: { kind, where: [...where] } }, { language: 'en', nameOf: (_, id) => id, sayRange: () => '', today: clock.today });
  return said.length > LONGEST_SAID ? `\`${kind}\` of that title` : said;
}

const verbCategories = new Set(['V', 'VerbOn', 'Participle', 'Ving', 'RoleNoun', 'Deed']);

/** Each verb with what it asks of the graph. */
export function verbsTable(): string {
  return table(
    ['what is asked', 'English', '中文'],
    (Object.keys(verbs) as Verb[]).map((verb) => [
      [...new Set(verbs[verb].map(({ subject, role, object }) => `${englishNoun(subject, 'one')} – *${role}* – ${englishNoun(object, 'one')}`))].join('<br>'),
      ...inBoth(([category, , meaning]) => verbCategories.has(category) && meaning === verb),
    ]),
  );
}

/** States with the kinds of which they can be said. */
export function statesTable(): string {
  const states = new Map<string, Mod>();
  for (const [, , meaning] of both.flatMap(({ lines }) => lines)) if (isMod(meaning) && meaning.signature.startsWith('state ')) states.set(meaning.signature, meaning);
  return table(
    ['of what', 'English', '中文'],
    [...states].map(([signature, { of }]) => [
      (Object.keys(nodeKinds) as NodeKind[]).filter((kind) => of(kind) !== null).map((kind) => englishNoun(kind, 'many')).join(', '),
      ...inBoth(([, , meaning]) => isMod(meaning) && meaning.signature === signature),
    ]),
  );
}

function isMod(meaning: unknown): meaning is Mod {
  return typeof meaning === 'object' && meaning !== null && 'signature' in meaning;
}

/** What the other categories are for; each is named in at least one language. */
const smallWords: readonly (readonly [says: string, categories: readonly string[]])[] = [
  ['asks for rows', ['Ask']],
  ['who, which, what', ['Asked', 'Who', 'Which', 'What']],
  ['how many', ['Count', 'HowMany', 'HowOften']],
  ['is there, did anybody', ['There', 'YesNo', 'HaveWhether', 'BeWhether', 'AnybodyWhether', 'Anybody']],
  ['nobody, never, not', ['Nobody', 'NotWord', 'BeNot', 'Neg', 'NotBe', 'Not']],
  ['without', ['Without', 'NoHave']],
  ['except', ['Except', 'OtherThan']],
  ['only', ['only', 'Only']],
  ['both, and', ['both', 'Both', 'AlsoAnd']],
  ['more than', ['MoreThan']],
  ['fewer than', ['LessThan']],
  ['at least', ['AtLeast', 'OrMore']],
  ['at most', ['AtMost', 'OrLess']],
  ['exactly', ['Exactly']],
  ['the most, the fewest', ['most', 'fewest', 'Most']],
  ['per', ['per', 'each', 'GroupedBy', 'Each', 'Group', 'ByKey']],
  ['newest first', ['Newest', 'Recent', 'Recently', 'LastOne']],
  ['oldest first', ['Oldest', 'Ordinal']],
  ['longest, shortest', ['Longest', 'Shortest', 'OpenLongest']],
  ['mean, median, total', ['Mean', 'MeanPer', 'Total']],
  ['how long', ['HowLong', 'HowFast', 'HowOld']],
  ['how long open', ['Stay']],
  ['how long until merged, until closed', ['TakeToMerge', 'TakeToClose', 'TakeTime']],
  ['when', ['When', 'LastTime', 'FirstTime', 'Time1']],
  ['about', ['about', 'AboutWord']],
  ['with a label', ['LabelWord']],
  ['contributed to', ['Contribute']],
  ['decided', ['Decide']],
  ['was said', ['Say']],
  ['I, my', ['Me', 'My']],
  ['we, our: says nothing more', ['Our']],
  ['says nothing by itself', ['Filler', 'Opener', 'Article', 'Skip']],
];

export function smallWordsTable(): string {
  return table(['what it says', 'English', '中文'], smallWords.map(([says, categories]) => [says, ...inBoth(([category]) => categories.includes(category))]));
}

/** Words of time as they are read on the day of the page, for what has happened and for what is due. */
export function timesTable(): string {
  return table(
    ['words', 'what is meant', 'of what is due'],
    exampleTimes.map((words) => {
      const [past, due] = (['past', 'future'] as const).map((towards) => findTimes(words, clock, { towards, language: 'en' })[0]?.words ?? 'no time');
      return [words, past!, due === past ? '' : due!];
    }),
  );
}
