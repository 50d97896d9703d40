import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Segment, Transcript } from '#schemas/transcript';
import { toCues } from './subtitle-cues.ts';
import { formatTranscript } from './transcript-formats.ts';

function segment(speaker: string, startSeconds: number, endSeconds: number, text: string): Segment {
  const texts = text.split(' ');
  const each = (endSeconds - startSeconds) / texts.length;
  const words = texts.map((word, index) => ({ text: word, startSeconds: startSeconds + index * each, endSeconds: startSeconds + (index + 1) * each }));
  return { id: 's0001', startSeconds, endSeconds, speaker, text, words };
}

function transcript(...segments: Segment[]): Transcript {
  return { recordingId: '', language: 'en', durationSeconds: 4000, model: 'moonshine-base', segments };
}

const short = transcript(segment('Speaker 1', 0.5, 2, 'Does everybody agree?'), segment('Speaker 2', 3723.25, 3724, 'Agreed & done <now>.'));

describe('a transcript as SubRip', () => {
  it('has numbered cues, commas in times, and the speaker where it changes', () => {
    expect(formatTranscript(short, 'srt')).toBe(
      '1\n00:00:00,500 --> 00:00:02,000\nSpeaker 1: Does everybody agree?\n\n2\n01:02:03,250 --> 01:02:04,000\nSpeaker 2: Agreed & done ‹now›.\n',
    );
  });
});

describe('a transcript as WebVTT', () => {
  it('has its header, voices, and escaped text', () => {
    expect(formatTranscript(short, 'vtt')).toBe(
      'WEBVTT\nLanguage: en\n\n00:00:00.500 --> 00:00:02.000\n<v Speaker 1>Does everybody agree?\n\n' +
        '01:02:03.250 --> 01:02:04.000\n<v Speaker 2>Agreed &amp; done &lt;now&gt;.\n',
    );
  });

  it('never holds an arrow in a text, whatever was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('-', '>', '<', '&', 'a', '\n', ' ') }), (text) => {
        const lines = formatTranscript(transcript({ ...segment('A', 0, 1, 'x'), words: [], text }), 'vtt').split('\n');
        expect(lines.filter((line) => line.includes('-->'))).toHaveLength(1);
        expect(lines.slice(3, -1).filter((line) => line === '')).toHaveLength(0);
      }),
    );
  });
});

describe('a transcript as Markdown', () => {
  it('has a paragraph for all that a speaker says in a row, with its time', () => {
    const text = formatTranscript(transcript(segment('Speaker 1', 65, 66, 'Good.'), segment('Speaker 1', 67, 68, 'We keep it.'), segment('Speaker 2', 3670, 3671, 'Agreed.')), 'md');
    expect(text).toBe('**Speaker 1** (1:05): Good. We keep it.\n\n**Speaker 2** (1:01:10): Agreed.\n');
  });

  it('escapes what would be markup', () => {
    expect(formatTranscript(transcript(segment('A', 0, 1, 'the *_file_* [[x]] #tag, at 100%.')), 'md')).toContain('the \\*\\_file\\_\\* \\[\\[x\\]\\] \\#tag, at 100%.');
  });
});

describe('a transcript as plain text', () => {
  it('is one line for each segment', () => {
    expect(formatTranscript(short, 'txt')).toBe('Speaker 1: Does everybody agree?\nSpeaker 2: Agreed & done <now>.\n');
  });
});

it('a transcript of silence is empty in every format', () => {
  expect(['srt', 'md', 'txt'].map((format) => formatTranscript(transcript(), format as 'srt'))).toEqual(['', '', '']);
  expect(formatTranscript(transcript(), 'vtt')).toBe('WEBVTT\nLanguage: en\n');
});

describe('cues', () => {
  it('can be read: no longer than seven seconds and 84 characters, and all words are in them', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,14}[.,]?$/), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(words, (texts) => {
        const one = segment('Speaker 1', 10, 10 + texts.length * 0.4, texts.join(' '));
        const cues = toCues([one]);
        for (const cue of cues) {
          expect(cue.endSeconds - cue.startSeconds).toBeLessThanOrEqual(7.001);
          expect(`Speaker 1: ${cue.text}`.length).toBeLessThanOrEqual(84);
        }
        expect(cues.map((cue) => cue.text).join(' ')).toBe(one.text);
      }),
    );
  });

  it('end with a sentence where one line is filled', () => {
    const one = segment('A', 0, 6, 'We keep the old reader for one more release, I think. Does everybody here agree?');
    expect(toCues([one]).map((cue) => cue.text)).toEqual(['We keep the old reader for one more release, I think.', 'Does everybody here agree?']);
  });

  it('count a Chinese character as two and put no spaces between', () => {
    const text = '秋天 总是 那么 富有 诗意。';
    const cues = toCues([segment('甲', 0, 3, Array.from({ length: 6 }, () => text).join(' '))]);
    expect(cues.length).toBeGreaterThan(1);
    expect(cues[0]!.text).toMatch(/^(秋天总是那么富有诗意。)+$/);
  });
});
