/**
 * A transcript as text: SubRip, WebVTT (W3C Candidate Recommendation, 2019), Markdown, plain text. Pure.
 */
import type { Segment, Transcript } from '#schemas/transcript';
import { toCues, type Cue } from './subtitle-cues.ts';

export const transcriptFormats = ['srt', 'vtt', 'md', 'txt'] as const;
export type TranscriptFormat = (typeof transcriptFormats)[number];

/** Ends with a line feed, unless there is nothing to say. */
export function formatTranscript(transcript: Transcript, format: TranscriptFormat): string {
  switch (format) {
    case 'srt':
      return formatSrt(toCues(transcript.segments));
    case 'vtt':
      return formatVtt(toCues(transcript.segments), transcript.language);
    case 'md':
      return formatMarkdown(transcript);
    case 'txt':
      return transcript.segments.map(({ speaker, text }) => `${speaker}: ${oneLine(text)}\n`).join('');
  }
}

function formatSrt(cues: readonly Cue[]): string {
  return cues
    .map((cue, index) => {
      const speaker = cues[index - 1]?.speaker === cue.speaker ? '' : `${cue.speaker}: `;
      const [start, end] = cueTimes(cue, ',');
      // Many players read <…> and {…} in SubRip as markup; there is no escape, so look-alikes stand for them.
      const text = `${speaker}${oneLine(cue.text)}`.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('{', '(').replaceAll('}', ')');
      return `${index + 1}\n${start} --> ${end}\n${text}\n`;
    })
    .join('\n');
}

function formatVtt(cues: readonly Cue[], language: string): string {
  const blocks = cues.map((cue) => {
    const [start, end] = cueTimes(cue, '.');
    return `\n${start} --> ${end}\n<v ${escapeVtt(cue.speaker)}>${escapeVtt(oneLine(cue.text))}\n`;
  });
  return `WEBVTT\nLanguage: ${language}\n${blocks.join('')}`;
}

/** Escapes by WebVTT section 4.2: a cue's text must contain neither `&`, `<` nor `-->`. */
function escapeVtt(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One paragraph for all that a speaker says in a row, under the time of its start. */
function formatMarkdown({ segments }: Transcript): string {
  const paragraphs: Segment[][] = [];
  for (const segment of segments) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.speaker === segment.speaker) last.push(segment);
    else paragraphs.push([segment]);
  }
  return paragraphs
    .map((turn) => {
      const first = turn[0]!;
      const text = escapeMarkdown(turn.map((segment) => oneLine(segment.text)).join(' '));
      return `**${escapeMarkdown(first.speaker)}** (${clockTime(first.startSeconds)}): ${text}\n`;
    })
    .join('\n');
}

/** What would start markup inside a line of Obsidian's Markdown: a tag, a comment, a highlight, a formula among it. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\*_`[\]<>|$]|#(?=\S)|%(?=%)|=(?==)|~(?=~)/g, (character) => `\\${character}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `754.2` → `12:34`, from an hour on `1:12:34`. */
function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** `HH:MM:SS.mmm` of start and end; a cue lasts at least a millisecond, as WebVTT asks. */
function cueTimes({ startSeconds, endSeconds }: Cue, point: '.' | ','): [string, string] {
  const start = Math.round(startSeconds * 1000);
  return [cueTime(start, point), cueTime(Math.max(start + 1, Math.round(endSeconds * 1000)), point)];
}

function cueTime(milliseconds: number, point: '.' | ','): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  const seconds = Math.floor(milliseconds / 1000);
  return `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}${point}${pad(milliseconds % 1000, 3)}`;
}
