/** How well what was said is found again, as Markdown: AMI meetings, questions made of what annotators wrote of them, and questions about what nobody said. */
import { emptyRegistry } from '#schemas/minutes';
import type { SentenceEmbedder } from '../../daemon/embeddings/sentence-embedder.ts';
import { extractMinutes } from '../../daemon/minutes/extract-minutes.ts';
import { createSearch, type Search, type SearchTuning, searchTuning } from '../../daemon/retrieval/search/search.ts';
import { WORDS_IN_PASSAGE } from '../../daemon/retrieval/index/passages.ts';
import { ratio, table } from './markdown.ts';
import { type SearchCorpus, searchCorpus } from './retrieval-corpus.ts';
import { heldOutNegatives, negatives } from './retrieval-negatives.ts';
import { type AmiQuestion, type AmiSearchSet, type MeetingTalk, questionSections, readAmiQuestions } from './retrieval-questions.ts';

const extractsShown = 10;
/** Every fourth question, from the first, was used to choose the settings; every eighth from the third is measured, so that a run ends. */
const [measuredOn, every] = [2, 8];
/** A segment for itself, and passages of about so many words. */
const passageLengths = [1, 40, WORDS_IN_PASSAGE];

const everything = { isAbout: () => true, isRelated: () => true };
const methods: Readonly<Record<string, SearchTuning>> = {
  'BM25 alone': { ...searchTuning, ...everything, meaning: 0 },
  'embeddings alone': { ...searchTuning, ...everything, words: 0 },
  'fused, k = 60, alike': { ...searchTuning, ...everything, rankConstant: 60, words: 1 },
  [`fused, k = ${searchTuning.rankConstant}, words ×${searchTuning.words}`]: { ...searchTuning, ...everything },
};

/** @param embedder Null where the model is not here: BM25 alone is then measured. */
export async function evaluateRetrieval(amiFolder: string | null, embedder: SentenceEmbedder | null): Promise<string> {
  if (amiFolder === null) return 'The AMI corpus is not here: not measured in this run.';
  const set = readAmiQuestions(amiFolder);
  const parts = [howItIsMade(set)];
  if (embedder === null) parts.push('The model all-MiniLM is not here: words alone.');
  parts.push('#### What is searched, and by what', await methodsText(set, embedder));
  const corpus = await searchCorpus(set.meetings, { embedder });
  try {
    parts.push('#### As the product asks', await sectionsText(set, corpus), '#### What nobody spoke of', await negativesText(corpus));
  } finally {
    await corpus.close();
  }
  return parts.join('\n\n');
}

function howItIsMade({ meetings, questions }: AmiSearchSet): string {
  const utterances = meetings.reduce((sum, meeting) => sum + meeting.utterances.length, 0);
  return [
    `${meetings.length} AMI meetings with ${utterances.toLocaleString('en')} utterances. A question is made of a sentence that an annotator wrote of a meeting afterwards (a decision, an action, a problem, a sentence of the summary) and linked to utterances;`,
    'those utterances are what is to be found. *Keywords*: the three rarest words of the sentence that people say at all, without the words that annotators use twelve times as often as speakers. *Sentence*: the whole sentence.',
    'Searched are the meetings of the same four people (a series, as a team\'s own archive; all series design the same remote control), unless it says all meetings. *Found*: one of the first ten extracts cites one of these utterances; *recall@10*: the share of them',
    'that the first ten cite; *MRR*: of the first extract that cites one. What else in the talk speaks of it counts as wrong, so the figures are lower bounds.',
    `Of ${questions.length.toLocaleString('en')} questions every fourth was used to choose passages, constants and bounds; the tables are of others (${measured(questions).length}).`,
  ].join(' ');
}

function measured(questions: readonly AmiQuestion[]): AmiQuestion[] {
  return questions.filter((_, at) => at % every === measuredOn);
}

async function methodsText(set: AmiSearchSet, embedder: SentenceEmbedder | null): Promise<string> {
  const rows: string[][] = [];
  for (const words of passageLengths) {
    const corpus = await searchCorpus(set.meetings, { embedder, words });
    for (const [name, tuning] of Object.entries(methods)) {
      if (embedder === null && tuning.meaning > 0) continue;
      const search = createSearch(corpus, tuning);
      const [keywords, sentence] = [await score(search, set, 'keywords', 'series'), await score(search, set, 'sentence', 'series')];
      rows.push([words === 1 ? 'segments' : `passages of ${words} words`, name, ...cells(keywords), ...cells(sentence), String(Math.round(keywords.words))]);
    }
    await corpus.close();
  }
  return `${table(['searched', 'by', 'keywords: found', 'recall@10', 'MRR', 'sentence: found', 'recall@10', 'MRR', 'words shown'], rows)}\n\nWithout the rule that says when nothing was said. A longer passage cites more and so finds more by chance: the words shown say how much there is to read.`;
}

async function sectionsText(set: AmiSearchSet, corpus: SearchCorpus): Promise<string> {
  const search = createSearch(corpus);
  const rows: string[][] = [];
  for (const section of [...questionSections, null]) {
    const part = { ...set, questions: measured(set.questions).filter((question) => section === null || question.section === section) };
    const [keywords, sentence] = [await scoreAll(search, part, 'keywords', 'series'), await scoreAll(search, part, 'sentence', 'series')];
    rows.push([section ?? 'all', String(part.questions.length), ...cells(keywords), `${keywords.empty.toFixed(2)} (${keywords.closest.toFixed(2)})`, ...cells(sentence), `${sentence.empty.toFixed(2)} (${sentence.closest.toFixed(2)})`]);
  }
  const everywhere = await score(search, set, 'keywords', 'all');
  const withItems = await itemsScore(set, corpus.embedder);
  return [
    table(['made of', 'questions', 'keywords: found', 'recall@10', 'MRR', '"nothing was said"', 'sentence: found', 'recall@10', 'MRR', '"nothing was said"'], rows),
    `With the rule. In brackets: where "nothing was said" is the answer, and one of the three nearest that come with it cites what was to be found. Keywords in all meetings instead of the series: found ${everywhere.found.toFixed(2)}, recall@10 ${everywhere.recall.toFixed(2)}, MRR ${everywhere.rank.toFixed(2)}. With the decisions, actions, questions and risks that the minutes find among the passages, as in use: found ${withItems.found.toFixed(2)}, recall@10 ${withItems.recall.toFixed(2)}, MRR ${withItems.rank.toFixed(2)}, "nothing was said" ${withItems.empty.toFixed(2)}.`,
  ].join('\n\n');
}

async function itemsScore(set: AmiSearchSet, embedder: SentenceEmbedder | null): Promise<Score> {
  const minutesOf = ({ utterances }: MeetingTalk): ReturnType<typeof extractMinutes> =>
    extractMinutes({ recordingId: '', model: 'by hand', language: 'en', segments: utterances.map(({ id, speaker, text, start, end }) => ({ id, speaker, text, words: [], startSeconds: start ?? undefined, endSeconds: end ?? undefined })) }, { registry: emptyRegistry, startedAt: null });
  const corpus = await searchCorpus(set.meetings, { embedder, minutesOf });
  try {
    return await score(createSearch(corpus), set, 'keywords', 'series');
  } finally {
    await corpus.close();
  }
}

async function negativesText(corpus: SearchCorpus): Promise<string> {
  const said = corpus.index.prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM words WHERE words MATCH ?)').pluck();
  const isSaid = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => said.get(`"${word}"`) === 1);
  const searches = { 'words and meaning': createSearch(corpus), 'words alone': createSearch({ ...corpus, embedder: null }) };
  const rows: string[][] = [];
  for (const [set, texts] of [['the bounds were set on these', negatives], ['**held out**', heldOutNegatives]] as const) {
    for (const [name, search] of Object.entries(searches)) {
      const refused = await inTurn(texts, async (text) => ({ text, isRefused: (await search({ text, limit: extractsShown })).extracts.length === 0 }));
      const share = (wanted: boolean): string => {
        const part = refused.filter(({ text }) => isSaid(text) === wanted);
        return `${ratio(part.filter(({ isRefused }) => isRefused).length, part.length)} of ${part.length}`;
      };
      rows.push([set, name, share(false), share(true), ratio(refused.filter(({ isRefused }) => isRefused).length, texts.length)]);
    }
  }
  return `Questions about things that none of the meetings spoke of, asked of all of them: how many were answered with "nothing was said".\n\n${table(['set', 'by', 'with a word that nobody says', 'of words that are said', 'all'], rows)}`;
}

interface Score {
  readonly found: number;
  readonly recall: number;
  readonly rank: number;
  readonly empty: number;
  /** "Nothing was said", and one of the three nearest that are given then cites one. */
  readonly closest: number;
  /** Words in the extracts of a question. */
  readonly words: number;
}

const cells = ({ found, recall, rank }: Score): string[] => [found, recall, rank].map((figure) => figure.toFixed(2));

type Form = 'keywords' | 'sentence';
type Where = 'series' | 'all';

function score(search: Search, set: AmiSearchSet, form: Form, where: Where): Promise<Score> {
  return scoreAll(search, { ...set, questions: measured(set.questions) }, form, where);
}

async function scoreAll(search: Search, { meetings, questions }: AmiSearchSet, form: Form, where: Where): Promise<Score> {
  const scores = await inTurn(questions, async (question): Promise<Score> => {
    const ofSeries = meetings.filter(({ series }) => series === question.series).map(({ name }) => name);
    const { extracts, closest } = await search({ text: question[form], limit: extractsShown, meetings: where === 'series' ? ofSeries : undefined });
    const cited = extracts.map(({ segmentIds }) => segmentIds.filter((id) => question.evidence.has(id)));
    const first = cited.findIndex((ids) => ids.length > 0);
    return {
      found: first < 0 ? 0 : 1,
      recall: new Set(cited.flat()).size / question.evidence.size,
      rank: first < 0 ? 0 : 1 / (first + 1),
      empty: extracts.length === 0 ? 1 : 0,
      closest: closest.some(({ segmentIds }) => segmentIds.some((id) => question.evidence.has(id))) ? 1 : 0,
      words: extracts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0),
    };
  });
  const mean = (of: keyof Score): number => scores.reduce((sum, one) => sum + one[of], 0) / Math.max(1, scores.length);
  return { found: mean('found'), recall: mean('recall'), rank: mean('rank'), empty: mean('empty'), closest: mean('closest'), words: mean('words') };
}

async function inTurn<Thing, Result>(things: readonly Thing[], work: (thing: Thing) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const thing of things) results.push(await work(thing));
  return results;
}
