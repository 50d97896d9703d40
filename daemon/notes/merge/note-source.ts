/** An existing note, read for positions only: it is edited by splicing its lines, never written anew. Pure. */

export interface SourceLine {
  readonly text: string;
  /** `\n`, `\r\n`, or nothing on the last line. */
  readonly end: string;
}

/** A managed region: its comment lines are at `start` and `end`, its content between them. */
export interface Region {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface NoteSource {
  readonly byteOrderMark: string;
  readonly lines: readonly SourceLine[];
  /** Indexes of the two `---` lines. */
  readonly frontMatter: { readonly start: number; readonly end: number } | null;
  /** In the order of the file; of two with one id only the first is ours, the other is a copy that the user made. */
  readonly regions: readonly Region[];
  /** What new lines end with: as most lines of the file do. */
  readonly lineEnd: string;
}

const START = /^%%\s*colloquy:section\s+([a-z0-9-]+)\s*%%\s*$/u;
const END = /^%%\s*colloquy:end\s+([a-z0-9-]+)\s*%%\s*$/u;

export function parseNoteSource(text: string): NoteSource {
  const byteOrderMark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const lines = splitLines(text.slice(byteOrderMark.length));
  const windows = lines.filter(({ end }) => end === '\r\n').length;
  const frontMatter = findFrontMatter(lines);
  return {
    byteOrderMark,
    lines,
    frontMatter,
    regions: findRegions(lines, frontMatter === null ? 0 : frontMatter.end + 1),
    lineEnd: windows * 2 > lines.length ? '\r\n' : '\n',
  };
}

export function joinLines(lines: readonly SourceLine[]): string {
  return lines.map(({ text, end }) => `${text}${end}`).join('');
}

function splitLines(text: string): SourceLine[] {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? { text: line.slice(0, -1), end: '\r\n' } : { text: line, end: '\n' }));
  const last = lines.pop();
  // What follows the last line feed is a line only when there is something in it.
  if (last !== undefined && (last.text !== '' || last.end === '\r\n')) lines.push(last.end === '\r\n' ? { text: `${last.text}\r`, end: '' } : { ...last, end: '' });
  return lines;
}

function findFrontMatter(lines: readonly SourceLine[]): NoteSource['frontMatter'] {
  if (lines[0]?.text.trimEnd() !== '---') return null;
  const end = lines.findIndex(({ text }, index) => index > 0 && text.trimEnd() === '---');
  return end < 0 ? null : { start: 0, end };
}

/** A region whose comment lines do not pair any more (the user broke or removed one) is the user's text. */
function findRegions(lines: readonly SourceLine[], from: number): Region[] {
  const regions: Region[] = [];
  let open: { id: string; start: number } | null = null;
  for (let index = from; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (!text.startsWith('%%')) continue;
    const started = START.exec(text)?.[1];
    const ended = END.exec(text)?.[1];
    if (started !== undefined) open = { id: started, start: index };
    if (ended === undefined || open === null) continue;
    if (ended === open.id && !regions.some(({ id }) => id === ended)) regions.push({ ...open, end: index });
    open = null;
  }
  return regions;
}
