/**
 * RTTM (NIST Rich Transcription Time Marked): one `SPEAKER` line per turn, times in seconds with milliseconds.
 *
 * Source: NIST, The 2009 (RT-09) Rich Transcription Meeting Recognition Evaluation Plan, appendix A.
 * Pure: text in, values out.
 */
import type { Diarization, SpeechTurn } from '#schemas/segments';

/** The turns as RTTM. Whitespace in `uri` and speaker becomes `_`, because RTTM's fields are separated by it. */
export function toRttm(diarization: Pick<Diarization, 'turns'>, uri: string): string {
  const field = (text: string): string => text.trim().replace(/\s+/g, '_') || '<NA>';
  return diarization.turns
    .map(({ startSeconds, endSeconds, speaker }) => {
      const duration = endSeconds - startSeconds;
      return `SPEAKER ${field(uri)} 1 ${startSeconds.toFixed(3)} ${duration.toFixed(3)} <NA> <NA> ${field(speaker)} <NA> <NA>\n`;
    })
    .join('');
}

/**
 * Turns by recording (the RTTM's file field), each sorted by start. Lines that are not `SPEAKER` lines are passed over:
 * RTTM files also carry `SPKR-INFO`, `LEXEME` and comments.
 */
export function parseRttm(text: string): Map<string, SpeechTurn[]> {
  const turnsByUri = new Map<string, SpeechTurn[]>();
  for (const line of text.split(/\r?\n/)) {
    const [kind, uri, , start, duration, , , speaker] = line.trim().split(/\s+/);
    if (kind !== 'SPEAKER' || uri === undefined || speaker === undefined) continue;
    const startSeconds = Number(start);
    const endSeconds = startSeconds + Number(duration);
    if (!Number.isFinite(endSeconds)) continue;
    const turns = turnsByUri.get(uri) ?? [];
    turns.push({ startSeconds, endSeconds, speaker });
    turnsByUri.set(uri, turns);
  }
  for (const turns of turnsByUri.values()) turns.sort((a, b) => a.startSeconds - b.startSeconds || a.endSeconds - b.endSeconds);
  return turnsByUri;
}
