/** What a question names by a title in quotes, or describes by words of a title or text: `"Dashboard is slow"`, `the etcd backup issue`, `the migration guide`. */
import { singular } from '../grammar/texts.ts';
import { quotedSpans } from '../grammar/quotes.ts';
import { wordsOf, type Word } from '../grammar/words.ts';
import { describedSpans, isDescribedBy, isWholeTitle, stemOf, titleWordsOf, type TitleWords } from './described-spans.ts';
import { findNames } from './find-names.ts';
import { textKinds, textOf, type NamedItems, type TextKind } from './find-items.ts';
import type { Candidate, NameBook } from './name-book.ts';
import type { ReadGraph } from './read-name-book.ts';

/** A look-up gives no more titles of a kind, those with the most of the words first. */
const mostTitles = 200;
/** More are not named, but meant by words that they share. */
const mostCandidates = 50;
const mostWords = 8;

interface Titled {
  readonly kind: TextKind;
  readonly candidate: Candidate;
  readonly words: TitleWords;
}

/** Where something may be described, and whether in quotes. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly isQuoted: boolean;
}

/**
 * @param unknown The words of the question that nothing else explains.
 * @throws ColloquyError as `read` does.
 */
export async function findDescribed(read: ReadGraph, question: string, unknown: readonly string[], book: NameBook): Promise<NamedItems[]> {
  const words = wordsOf(question);
  const quotes = quotedSpans(words);
  const seeds = seedsOf(question, words, unknown, book);
  const isSeed = (at: number): boolean => seeds.has(at) && !quotes.some(({ from, to }) => from <= at && at < to);
  const asked = [...new Set(words.filter(({ isWord, text }, at) => isWord && text.length > (/^[a-z]/u.test(text) ? 2 : 0) && (isSeed(at) || quotes.some(({ from, to }) => from < at && at < to))).map(({ text }) => stemOf(text)))].slice(0, mostWords);
  if (asked.length === 0) return [];
  const titles = await titlesWith(read, asked);
  const places = new Map<string, Place>();
  for (const quote of quotes) places.set(`${quote.from} ${quote.to}`, { ...quote, isQuoted: true });
  for (const title of titles) for (const span of describedSpans(words, isSeed, title.words)) places.set(`${span.from} ${span.to}`, { ...span, isQuoted: false });
  return [...places.values()].flatMap((place) => describedAt(place, words, question, titles));
}

/** What is behind it is in words of its own: `the decision to put pluto on hold`, `when is the API reference due`. */
const announcing = /\b(?:(?:decision|task|action item|action|todo|question|risk|blocker)\s+(?:to|that|about|whether)\s+|when(?:\s+(?:is|was|does|did)|'s)\s+(?:(?:the|my|our|your)\s+)?(?=.*\b(?:due|(?:has|have) to be)\b))/giu;

/** Words of every sentence: where nothing in a question explains them, it says something that is not understood, and calls nothing by them. */
const ofSentences = new Set(
  'after before while when whenever during until till since within other others another same each every both either neither such several many much certain various remaining previous prior person persons people someone somebody everybody everyone anybody anyone thing things one ones own self itself themselves this that these those it its they them their there here then than so also too still just even again already ever yet instead because though although if unless once as with by from for to at in on of about into onto over under between among'.split(' '),
);

/** Words that are nothing else, topics and labels, which titles speak of too, and whatever is announced as a text. */
function seedsOf(question: string, words: readonly Word[], unknown: readonly string[], book: NameBook): ReadonlySet<number> {
  const said = new Set(unknown.map((word) => word.toLowerCase()));
  const spans = findNames(book, question).filter(({ kind, cost }) => (kind === 'Topic' || kind === 'Label') && cost < 1);
  const announced = [...question.matchAll(announcing)].map(({ 0: by, index }) => index + by.length);
  return new Set(words.flatMap(({ text, start, end }, at) => ((said.has(text) && !ofSentences.has(singular(text))) || announced.some((from) => from <= start) || spans.some((span) => span.start <= start && end <= span.end) ? [at] : [])));
}

async function titlesWith(read: ReadGraph, words: readonly string[]): Promise<Titled[]> {
  const parameters = { ...Object.fromEntries(words.map((word, index) => [`w${index}`, word])), limit: mostTitles };
  const found: Titled[] = [];
  for (const kind of textKinds) {
    const has = words.map((_, index) => `toLower(n.${textOf[kind]}) CONTAINS $w${index}`);
    const hits = has.map((one) => `(CASE WHEN ${one} THEN 1 ELSE 0 END)`).join(' + ');
    const clauses = [`MATCH (n:${kind})`, `WHERE ${has.join(' OR ')}`, `WITH n.id AS id, n.${textOf[kind]} AS text, ${hits} AS hits RETURN id, text ORDER BY hits DESC, id LIMIT $limit`];
    const { rows } = await read(clauses.join(' '), parameters);
    for (const [id, name] of rows) if (typeof id === 'string' && typeof name === 'string') found.push({ kind, candidate: { id, name, also: id.includes('#') ? id : null }, words: titleWordsOf(name) });
  }
  return found;
}

/** What is called so, of each kind; what only has the words too is no candidate where a title is the words. */
function describedAt({ from, to, isQuoted }: Place, words: readonly Word[], question: string, titles: readonly Titled[]): NamedItems[] {
  const said = isQuoted ? words.slice(from + 1, to - 1) : words.slice(from, to);
  const { start } = words[from]!;
  const { end } = words[to - 1]!;
  const shown = said.length === 0 ? '' : question.slice(said[0]!.start, said.at(-1)!.end);
  return textKinds.flatMap((kind): NamedItems[] => {
    const fitting = titles.filter((title) => title.kind === kind && isDescribedBy(said, title.words));
    const whole = fitting.filter((title) => isWholeTitle(said, title.words));
    const candidates = (whole.length > 0 ? whole : fitting).map(({ candidate }) => candidate);
    return candidates.length === 0 || candidates.length > mostCandidates ? [] : [{ start, end, said: shown, kind, candidates, by: whole.length > 0 ? 'whole title' : isQuoted ? 'quoted words' : 'words' }];
  });
}
