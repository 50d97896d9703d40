/** Links that open the recording at a second. Pure. */
import { MarkdownText, escapeMarkdown } from './markdown-text.ts';
import type { RecordingLink } from './note-input.ts';
import { formatClock } from './time-format.ts';

/** What ends or splits a wikilink, or begins a comment or a command in it; such a path is linked in Markdown's own way. */
const BREAKS_WIKILINK = /[[\]#^|]|%%|<%/u;

/** `[[Recordings/stand-up.m4a#t=103|1:43]]`, or `[1:43](file:///…#t=103)`, or `1:43` where there is no recording; nothing for a time that is not known. */
export function timeLink(recording: RecordingLink | null, seconds: number | null): MarkdownText {
  if (seconds === null) return new MarkdownText('', '');
  const label = formatClock(seconds);
  const second = Math.max(0, Math.floor(seconds));
  if (recording === null) return new MarkdownText(label, label);
  if (recording.kind === 'vault' && !BREAKS_WIKILINK.test(recording.path)) {
    return new MarkdownText(`[[${recording.path}#t=${second}|${label}]]`, label);
  }
  return new MarkdownText(`[${label}](${addressOf(recording)}#t=${second})`, label);
}

/** `![[Recordings/stand-up.m4a]]`: the player. Obsidian embeds no file:// address, so that is a link with the file's name. */
export function recordingEmbed(recording: RecordingLink | null): MarkdownText {
  if (recording === null) return new MarkdownText('', '');
  if (recording.kind === 'vault') {
    const markdown = BREAKS_WIKILINK.test(recording.path) ? `![](${addressOf(recording)})` : `![[${recording.path}]]`;
    return new MarkdownText(markdown, recording.path);
  }
  const name = decodeURIComponent(new URL(recording.url).pathname).split('/').at(-1) ?? '';
  return new MarkdownText(`▶ [${escapeMarkdown(name)}](${addressOf(recording)})`, recording.url);
}

function addressOf(recording: RecordingLink): string {
  const address = recording.kind === 'file' ? recording.url : recording.path.split('/').map(encodeURIComponent).join('/');
  return address.replace(/[()]/gu, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
