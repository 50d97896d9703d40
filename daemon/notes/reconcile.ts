/**
 * A new render meets a note that the user may have changed: three-way merge of base (what we rendered last), ours (what we render
 * now) and theirs (what is on disk). The user wins. Pure: text in, text out.
 *
 * - Outside managed regions every byte stays; line ends and a byte order mark too.
 * - A region that the user deleted, or whose comment lines the user broke, is not written again. Regions may be moved.
 * - Inside a region see merge/merge-lines.ts; where it is laid out anew, or its items go to other regions, merge/item-plan.ts; for properties see merge/merge-properties.ts.
 * - The base is our own render, never the merged text: with the merged text as base the next render would undo the user's edits.
 * - Without a base nobody can say who changed what, so a note that is there stays as it is.
 */
import type { RegionLines } from './merge/counterparts.ts';
import { ItemPlan } from './merge/item-plan.ts';
import { type MergedLine, finish, mergeLines } from './merge/merge-lines.ts';
import { mergeProperties } from './merge/merge-properties.ts';
import { type NoteSource, type Region, type SourceLine, joinLines, parseNoteSource } from './merge/note-source.ts';
import { relayLines } from './merge/relay-lines.ts';
import { sectionEnd, sectionStart } from './note-markdown.ts';

export interface MergedNote {
  readonly text: string;
  /** Ids of regions in which a line stands in two versions, the user's and ours. */
  readonly conflicts: readonly string[];
}

/**
 * All three are whole notes; `ours` and `base` as `noteToMarkdown` makes them. Merging the result again with the same `ours` gives the
 * result. `decided`: properties that the user has just chosen otherwise than in the note; there our value holds.
 */
export function mergeNote(base: string | null, ours: string, theirs: string, decided: readonly string[] = []): MergedNote {
  const sources = { base: parseNoteSource(base ?? theirs), ours: parseNoteSource(base === null ? theirs : ours), theirs: parseNoteSource(theirs) };
  const merge = new NoteMerge(sources);
  merge.properties(new Set(decided));
  merge.regions();
  return { text: `${sources.theirs.byteOrderMark}${joinLines(merge.lines())}`, conflicts: merge.conflicts };
}

/** Lines `from` up to `to` of the user's text are replaced. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly SourceLine[];
}

class NoteMerge {
  readonly conflicts: string[] = [];
  readonly #base: NoteSource;
  readonly #ours: NoteSource;
  readonly #theirs: NoteSource;
  readonly #edits: Edit[] = [];

  constructor({ base, ours, theirs }: { base: NoteSource; ours: NoteSource; theirs: NoteSource }) {
    this.#base = base;
    this.#ours = ours;
    this.#theirs = theirs;
  }

  lines(): SourceLine[] {
    // Concatenated, not spread: a transcript can have more lines than a call can have arguments.
    let result: SourceLine[] = [];
    let at = 0;
    // The sort is stable: of two insertions at one place the first stays first.
    for (const { from, to, lines } of [...this.#edits].sort((one, other) => one.from - other.from)) {
      result = result.concat(this.#theirs.lines.slice(at, from));
      result = result.concat(from === to && isBlank(lines[0]) && isBlank(result.at(-1)) ? lines.slice(1) : lines);
      at = to;
      // The empty line that stood before a region which ended the note.
      if (lines.length === 0 && at >= this.#theirs.lines.length && isBlank(result.at(-1))) result.pop();
    }
    return endedBetween(result.concat(this.#theirs.lines.slice(at)), this.#theirs);
  }

  properties(decided: ReadonlySet<string>): void {
    const { frontMatter } = this.#theirs;
    if (frontMatter === null) return;
    const [base, ours, theirs] = [this.#base, this.#ours, this.#theirs].map(propertiesText);
    const merged = mergeProperties(base ?? '', ours ?? '', theirs ?? '', this.#theirs.lineEnd, decided);
    if (merged !== theirs) this.#edits.push({ from: frontMatter.start + 1, to: frontMatter.end, lines: parseYamlLines(merged) });
  }

  regions(): void {
    const plan = new ItemPlan({ base: regionLines(this.#base), ours: regionLines(this.#ours), theirs: regionLines(this.#theirs), outside: outsideLines(this.#theirs) });
    let place: number | null = null;
    for (const { id } of this.#ours.regions) {
      const theirs = find(this.#theirs, id);
      if (theirs !== undefined) {
        this.#mergeRegion(theirs, plan);
        place = theirs.end + 1;
      } else if (plan.isRelaid(id) && !plan.isDeleted(id)) {
        this.#insertRegion(id, relayLines(plan.oursOf(id), plan.relayOf(id)), place);
      }
    }
    for (const theirs of this.#theirs.regions) {
      if (find(this.#ours, theirs.id) !== undefined) continue;
      // A region that an earlier template left, with the user's lines alone, is touched only when one of them has its place again.
      if (find(this.#base, theirs.id) !== undefined || plan.movedAwayFrom(theirs.id).size > 0) this.#mergeRegion(theirs, plan);
    }
  }

  #mergeRegion(theirs: Region, plan: ItemPlan): void {
    const { id } = theirs;
    const base = linesOf(this.#base, id);
    const { lines, hasConflict } = plan.isRelaid(id)
      ? finish(relayLines(plan.oursOf(id), plan.relayOf(id)))
      : mergeLines(base, plan.oursFor(id), content(this.#theirs, theirs), plan.movedAwayFrom(id));
    if (hasConflict) this.conflicts.push(id);
    if (find(this.#ours, id) === undefined && lines.every(({ text }) => text.trim() === '')) {
      this.#removeRegion(theirs);
      return;
    }
    const merged = lines.map(({ text, theirs: index }) => this.#lineOf(text, index === null ? null : theirs.start + 1 + index));
    this.#edits.push({ from: theirs.start + 1, to: theirs.end, lines: merged });
  }

  #lineOf(text: string, index: number | null): SourceLine {
    const kept = index === null ? undefined : this.#theirs.lines[index];
    return kept ?? { text, end: this.#theirs.lineEnd };
  }

  /** After the region before it in our order; without one, before the first region that is there; else at the end. */
  #insertRegion(id: string, content: readonly MergedLine[], place: number | null): void {
    const lines = [sectionStart(id), ...content.map(({ text }) => text), sectionEnd(id)].map((text) => ({ text, end: this.#theirs.lineEnd }));
    if (finish(content).hasConflict) this.conflicts.push(id);
    const blank = { text: '', end: this.#theirs.lineEnd };
    const later = place === null ? this.#ours.regions.map(({ id }) => find(this.#theirs, id)).find((known) => known !== undefined) : undefined;
    const from = place ?? later?.start ?? this.#theirs.lines.length;
    this.#edits.push({ from, to: from, lines: later === undefined ? [blank, ...lines] : [...lines, blank] });
  }

  #removeRegion({ start, end }: Region): void {
    const followedByBlank = this.#theirs.lines[end + 1]?.text === '';
    this.#edits.push({ from: start, to: followedByBlank ? end + 2 : end + 1, lines: [] });
  }
}

function isBlank(line: SourceLine | undefined): boolean {
  return line?.text === '';
}

function find(source: NoteSource, id: string): Region | undefined {
  return source.regions.find((region) => region.id === id);
}

function content(source: NoteSource, { start, end }: Region): string[] {
  return source.lines.slice(start + 1, end).map(({ text }) => text);
}

function linesOf(source: NoteSource, id: string): readonly string[] {
  const region = find(source, id);
  return region === undefined ? [] : content(source, region);
}

function regionLines(source: NoteSource): RegionLines {
  return new Map(source.regions.map((region) => [region.id, content(source, region)]));
}

/** What stands in no region, and is no property. */
function outsideLines({ lines, frontMatter, regions }: NoteSource): readonly string[] {
  const taken = [...(frontMatter === null ? [] : [frontMatter]), ...regions].sort((one, other) => one.start - other.start);
  let at = 0;
  const outside = taken.flatMap(({ start, end }) => {
    const before = lines.slice(at, start);
    at = end + 1;
    return before;
  });
  return [...outside, ...lines.slice(at)].map(({ text }) => text);
}

function propertiesText({ frontMatter, lines }: NoteSource): string {
  return frontMatter === null ? '' : joinLines(lines.slice(frontMatter.start + 1, frontMatter.end));
}

function parseYamlLines(yaml: string): readonly SourceLine[] {
  return yaml.split(/(?<=\n)/u).flatMap((line) => {
    if (line === '') return [];
    const end = /\r?\n$/u.exec(line)?.[0] ?? '';
    return [{ text: line.slice(0, line.length - end.length), end }];
  });
}

/** The user's last line may have no line end; before an insertion it needs one. */
function endedBetween(lines: readonly SourceLine[], { lineEnd }: NoteSource): SourceLine[] {
  return lines.map((line, index) => (line.end === '' && index < lines.length - 1 ? { ...line, end: lineEnd } : line));
}
