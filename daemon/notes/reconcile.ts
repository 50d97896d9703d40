/**
 * A new render meets a note that the user may have changed: three-way merge of base (what we rendered last), ours (what we render
 * now) and theirs (what is on disk). The user wins. Pure: text in, text out.
 *
 * - Outside managed regions every byte stays; line ends and a byte order mark too.
 * - A region that the user deleted, or whose comment lines the user broke, is not written again. Regions may be moved.
 * - Inside a region see merge/merge-lines.ts; for properties see merge/merge-properties.ts.
 * - The base is our own render, never the merged text: with the merged text as base the next render would undo the user's edits.
 * - Without a base nobody can say who changed what, so a note that is there stays as it is.
 */
import { mergeLines } from './merge/merge-lines.ts';
import { mergeProperties } from './merge/merge-properties.ts';
import { type NoteSource, type Region, type SourceLine, joinLines, parseNoteSource } from './merge/note-source.ts';

export interface MergedNote {
  readonly text: string;
  /** Ids of regions in which a line stands in two versions, the user's and ours. */
  readonly conflicts: readonly string[];
}

/** All three are whole notes; `ours` and `base` as `noteToMarkdown` makes them. Merging the result again with the same `ours` gives the result. */
export function mergeNote(base: string | null, ours: string, theirs: string): MergedNote {
  const sources = { base: parseNoteSource(base ?? theirs), ours: parseNoteSource(base === null ? theirs : ours), theirs: parseNoteSource(theirs) };
  const merge = new NoteMerge(sources);
  merge.properties();
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
      result = result.concat(this.#theirs.lines.slice(at, from), lines);
      at = to;
    }
    return endedBetween(result.concat(this.#theirs.lines.slice(at)), this.#theirs);
  }

  properties(): void {
    const { frontMatter } = this.#theirs;
    if (frontMatter === null) return;
    const [base, ours, theirs] = [this.#base, this.#ours, this.#theirs].map(propertiesText);
    const merged = mergeProperties(base ?? '', ours ?? '', theirs ?? '', this.#theirs.lineEnd);
    if (merged !== theirs) this.#edits.push({ from: frontMatter.start + 1, to: frontMatter.end, lines: parseYamlLines(merged) });
  }

  regions(): void {
    let place: number | null = null;
    for (const region of this.#ours.regions) {
      const theirs = find(this.#theirs, region.id);
      const base = find(this.#base, region.id);
      if (theirs !== undefined) {
        if (base !== undefined) this.#mergeRegion(base, region, theirs);
        place = theirs.end + 1;
      } else if (base === undefined) {
        this.#insertRegion(region, place);
      }
    }
    for (const base of this.#base.regions) {
      const theirs = find(this.#theirs, base.id);
      if (theirs !== undefined && find(this.#ours, base.id) === undefined) this.#mergeRegion(base, null, theirs);
    }
  }

  #mergeRegion(base: Region, ours: Region | null, theirs: Region): void {
    const { lines, hasConflict } = mergeLines(
      content(this.#base, base),
      ours === null ? [] : content(this.#ours, ours),
      content(this.#theirs, theirs),
    );
    if (hasConflict) this.conflicts.push(theirs.id);
    if (ours === null && lines.every(({ text }) => text.trim() === '')) {
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
  #insertRegion(region: Region, place: number | null): void {
    const lines = this.#ours.lines.slice(region.start, region.end + 1).map(({ text }) => ({ text, end: this.#theirs.lineEnd }));
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

function find(source: NoteSource, id: string): Region | undefined {
  return source.regions.find((region) => region.id === id);
}

function content(source: NoteSource, { start, end }: Region): string[] {
  return source.lines.slice(start + 1, end).map(({ text }) => text);
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
