/** What a meeting's pull requests and commits do to the code: found in the history, read by the outliner, put in order. */
import type { Minutes, Registry, Topic } from '#schemas/minutes';
import type { Transcript } from '#schemas/transcript';
import type { ChangedFile, CodeHistory, FoundChange } from './code-history.ts';
import type { SourceOutliner } from './outline/source-outliner.ts';
import { isPassedOverByContent, isPassedOverByName, isTest } from './passed-over.ts';
import { type LinkKind, changeUrl, sourceUrl } from './source-link.ts';
import { type SpokenNames, createSpokenIndex } from './spoken-names.ts';
import { type Touched, type Version, touchedSymbols } from './touched-symbols.ts';
import type { TouchedCode, TouchedSymbol } from './touched-code.ts';
import { type DiscussedChange, type RepositoryOf, discussedChanges } from './wanted-changes.ts';

export interface CodeParts {
  readonly history: CodeHistory;
  readonly outliner: SourceOutliner;
  readonly links: LinkKind;
}

export interface CodeQuestion {
  readonly minutes: Pick<Minutes, 'mentions' | 'topics'>;
  readonly transcript: Pick<Transcript, 'segments'>;
  readonly registry: Registry;
  /** The repository that a bare number means; null when it is not known. */
  readonly repositoryOf: RepositoryOf;
}

/** In order of first mention. A change that is not on this machine, or touches no code that is read here, is left out. */
export async function touchedCodeOf({ minutes, transcript, registry, repositoryOf }: CodeQuestion, { history, outliner, links }: CodeParts): Promise<TouchedCode[]> {
  const discussed = discussedChanges(minutes.mentions, registry, repositoryOf);
  if (discussed.length === 0) return [];
  const spoken = createSpokenIndex(transcript.segments);
  const near = nearby(minutes.topics);
  const found = await history.find(discussed.map(({ wanted }) => wanted));
  try {
    return await describeChanges(discussed, found, (citations) => spoken.near(near(citations)), { outliner, links });
  } finally {
    await outliner.close();
  }
}

/**
 * The segments in which a change is talked of: the topics in which it was named. Null, all of them, when no topic holds it.
 * "The dry run" of somebody else's migration is not `dry_run` of the pull request before.
 */
function nearby(topics: readonly Pick<Topic, 'citations'>[]): (citations: readonly string[]) => ReadonlySet<string> | null {
  return (citations) => {
    const named = new Set(citations);
    const talked = topics.filter((topic) => topic.citations.some((id) => named.has(id)));
    return talked.length === 0 ? null : new Set([...citations, ...talked.flatMap((topic) => topic.citations)]);
  };
}

async function describeChanges(
  discussed: readonly DiscussedChange[],
  found: readonly (FoundChange | null)[],
  spokenNear: (citations: readonly string[]) => SpokenNames,
  { outliner, links }: Pick<CodeParts, 'outliner' | 'links'>,
): Promise<TouchedCode[]> {
  const made = new Map<string, TouchedCode>();
  for (const [index, { kind, target, citations }] of discussed.entries()) {
    const change = found[index] ?? null;
    // `#421` and `example/atlas#421` may be one.
    const known = change === null ? undefined : made.get(change.commit);
    if (change === null || known !== undefined) {
      if (known !== undefined) made.set(known.commit, { ...known, citations: [...new Set([...known.citations, ...citations])] });
      continue;
    }
    const symbols = await symbolsOf(change, outliner, spokenNear(citations), links);
    if (symbols.length > 0) made.set(change.commit, { kind, target, url: changeUrl(change, { kind, target }), repository: change.repository.name, title: change.title, commit: change.commit, symbols, citations });
  }
  return [...made.values()];
}

/** Each costs seconds; a change with more of them was made to cost time. */
const MAX_UNREAD_FILES = 5;

async function symbolsOf(change: FoundChange, outliner: SourceOutliner, spoken: SpokenNames, links: LinkKind): Promise<TouchedSymbol[]> {
  const touched: InFile[] = [];
  let unread = 0;
  for (const file of change.files) {
    if (unread > MAX_UNREAD_FILES) break;
    if (isPassedOverByName(file.path) || [file.before, file.after].some((text) => text !== null && isPassedOverByContent(text))) continue;
    const before = await versionOf(file.pathBefore, file.before, outliner);
    const after = await versionOf(file.path, file.after, outliner);
    // Seen from one side only, everything would look new or gone.
    if ((before === null && file.before !== null) || (after === null && file.after !== null)) {
      unread += 1;
      continue;
    }
    touched.push(...touchedSymbols(before, after, file.hunks).map((item) => ({ ...item, file })));
  }
  return ranked(withoutMoves(touched), spoken).map(({ symbol, status, file, citations }) => {
    const { line, endLine } = symbol;
    const isCurrent = status !== 'removed';
    const path = isCurrent ? file.path : file.pathBefore;
    const url = sourceUrl(change.repository, { commit: isCurrent ? change.commit : (change.base ?? change.commit), path, line, endLine, isCurrent }, links);
    return { kind: symbol.kind, name: symbol.fullName, container: symbol.container, signature: symbol.signature, status, path, line, endLine, url, citations };
  });
}

type InFile = Touched & { readonly file: ChangedFile };

async function versionOf(path: string, text: string | null, outliner: SourceOutliner): Promise<Version | null> {
  const outline = text === null ? null : await outliner.outline(path, text);
  return text === null || outline === null ? null : { ...outline, text };
}

/** What went from one file and came in another was moved: it is shown once, where it is now. */
function withoutMoves(touched: readonly InFile[]): InFile[] {
  const keyOf = ({ symbol }: InFile): string => `${symbol.kind} ${symbol.fullName}`;
  const by = (status: Touched['status']): Set<string> => new Set(touched.filter((item) => item.status === status).map(keyOf));
  const [added, removed] = [by('added'), by('removed')];
  return touched
    .filter((item) => item.status !== 'removed' || !added.has(keyOf(item)))
    .map((item) => (item.status === 'added' && removed.has(keyOf(item)) ? { ...item, status: 'changed' } : item));
}

/** Spoken of first; then code before tests, what is there before what is gone, constants last; then what changed most. */
function ranked(touched: readonly InFile[], spoken: SpokenNames): (InFile & { readonly citations: readonly string[] })[] {
  return touched
    .map((item) => {
      const { score, citations } = spoken.find(item.symbol.name, item.symbol.container);
      const last = [isTest(item.file.path), item.status === 'removed', item.symbol.kind === 'constant'].map(Number);
      return { item: { ...item, citations }, order: [-score, ...last, -item.lines] };
    })
    .sort((first, second) => first.order.map((rank, index) => rank - (second.order[index] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ item }) => item);
}
