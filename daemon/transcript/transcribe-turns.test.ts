import { describe, expect, it } from '@jest/globals';
import type { Samples } from '#schemas/audio';
import { fail } from '#schemas/failure';
import type { Diarization, SpeechTurn } from '#schemas/segments';
import { transcriptSchema } from '#schemas/transcript';
import { audioOfSamples as audioOf } from '../testing/decoded-audio.ts';
import { failureCodeOf } from '../testing/failure-code.ts';
import { soundOf } from './sound-of.fixture.ts';
import { transcribeTurns, type TranscribeTurnsInput, type TranscriptionEngines } from './transcribe-turns.ts';
import type { Transcriber } from './transcriber.ts';

/** A transcriber whose words depend on how long the speech is that it gets. */
function scripted(say: (seconds: number, samples: Samples) => string, changes: Partial<Transcriber> = {}): Transcriber {
  return {
    model: 'scripted',
    languages: 'any',
    maxSeconds: 30,
    hearings: 1,
    batchSeconds: 30,
    transcribe: (speeches) => Promise.resolve(speeches.map((speech) => ({ text: say(speech.values.length / speech.sampleRate, speech), words: [], confidence: 0.9 }))),
    close: () => Promise.resolve(),
    ...changes,
  };
}

function engines(transcriber: Transcriber): TranscriptionEngines {
  return {
    transcriberFor: () => Promise.resolve(transcriber),
    languageDetector: () => Promise.reject(new Error('The language was given.')),
  };
}

function diarization(...turns: [speaker: string, startSeconds: number, endSeconds: number][]): Diarization {
  const all: SpeechTurn[] = turns.map(([speaker, startSeconds, endSeconds]) => ({ speaker, startSeconds, endSeconds }));
  return { turns: all, regions: [], method: 'segmentation' };
}

const talk = audioOf(soundOf([['silence', 1], ['voice', 3], ['silence', 2], ['voice', 2], ['silence', 2]]).values);

function input(changes: Partial<TranscribeTurnsInput> = {}): TranscribeTurnsInput {
  return { recordingId: 'r', audio: talk, diarization: diarization(['S1', 1, 4], ['S2', 6, 8]), language: 'en', ...changes };
}

describe('a transcript', () => {
  it('has a segment for each turn, with speaker, time and words, in order', async () => {
    const transcript = await transcribeTurns(input(), engines(scripted((seconds) => (seconds > 3 ? 'A long turn.' : 'Short.'))));
    expect(transcriptSchema.parse(transcript)).toEqual(transcript);
    expect(transcript).toMatchObject({ recordingId: 'r', language: 'en', durationSeconds: 10, model: 'scripted' });
    expect(transcript.segments).toMatchObject([
      { id: 's0001', speaker: 'Speaker 1', startSeconds: 1, endSeconds: 4, text: 'A long turn.', timing: 'interpolated', confidence: 0.9 },
      { id: 's0002', speaker: 'Speaker 2', startSeconds: 6, endSeconds: 8, text: 'Short.' },
    ]);
    expect(transcript.segments[0]!.words.map((word) => word.text)).toEqual(['A', 'long', 'turn.']);
  });

  it('of silence has no segments, and needs neither words nor the language', async () => {
    const silent = input({ diarization: diarization(), language: 'auto' });
    expect(await transcribeTurns(silent, engines(scripted(() => 'Thank you.')))).toMatchObject({ language: 'en', segments: [] });
  });

  it('leaves out a turn in which nothing sounds, whatever a model hears there', async () => {
    const transcript = await transcribeTurns(input({ diarization: diarization(['S1', 4.2, 5.8]) }), engines(scripted(() => 'Thank you for watching.')));
    expect(transcript.segments).toEqual([]);
  });

  it('keeps both of two people who speak at once', async () => {
    let count = 0;
    const both = input({ diarization: diarization(['S1', 1, 4], ['S2', 2, 3]) });
    const { segments } = await transcribeTurns(both, engines(scripted(() => ['We keep it.', 'Yeah.'][count++] ?? '')));
    expect(segments.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Speaker 1', 'We keep it.'],
      ['Speaker 2', 'Yeah.'],
    ]);
  });

  it('hears each side of a call on its own channel, where the other one is not heard', async () => {
    const [one, other] = [soundOf([['silence', 1], ['voice', 3], ['silence', 4]]), soundOf([['silence', 2], ['voice', 2], ['silence', 4]])];
    const channels = [audioOf(one.values), audioOf(other.values)];
    const call: SpeechTurn[] = [{ speaker: 'S1', startSeconds: 1, endSeconds: 4, channel: 0 }, { speaker: 'S2', startSeconds: 2, endSeconds: 4, channel: 1 }];
    // The mix is silent: whoever listens to it hears nobody.
    const audio = { ...audioOf(new Float32Array(one.values.length)), channels };
    const { segments } = await transcribeTurns(input({ audio, diarization: { turns: call, regions: [], method: 'segmentation' } }), engines(scripted((seconds) => (seconds > 2.6 ? 'The long one.' : 'The short one.'))));
    expect(segments.map(({ speaker, text }) => [speaker, text])).toEqual([['Speaker 1', 'The long one.'], ['Speaker 2', 'The short one.']]);
  });

  it('does not say twice what was heard in two turns at once', async () => {
    const both = input({ diarization: diarization(['S1', 1, 4], ['S2', 2, 3]) });
    const { segments } = await transcribeTurns(both, engines(scripted((seconds) => (seconds > 2 ? 'We keep the old reader.' : 'the old'))));
    expect(segments.map(({ text }) => text)).toEqual(['We keep the old reader.']);
  });

  it('is in the order of the recording, in whatever order its stretches are heard', async () => {
    const say = (seconds: number): string => `It took ${seconds.toFixed(2)} seconds.`;
    const many = input({ diarization: diarization(['S1', 1, 1.5], ['S2', 1.5, 2.1], ['S1', 2.1, 3], ['S3', 3, 4], ['S2', 6, 8]) });
    const oneByOne = scripted(say, { batchSeconds: 1 });
    const { promise: secondAsked, resolve: askSecond } = Promise.withResolvers<undefined>();
    let asked = 0;
    const firstIsLast: Transcriber = {
      ...oneByOne,
      async transcribe(speeches, language) {
        asked += 1;
        if (asked === 1) await secondAsked;
        askSecond(undefined);
        return oneByOne.transcribe(speeches, language);
      },
    };
    expect(await transcribeTurns(many, engines(firstIsLast))).toEqual(await transcribeTurns(many, engines(scripted(say))));
  });
});

describe('a model that loses the speech', () => {
  it('and loops is asked again in two pieces', async () => {
    const loop = 'and then we will see. and then we will see. and then we will see. and then we will see. and then we will see.';
    const { segments } = await transcribeTurns(input({ diarization: diarization(['S1', 1, 4]) }), engines(scripted((seconds) => (seconds > 2.5 ? loop : 'We will see.'))));
    expect(segments[0]!.text).toBe('We will see. We will see.');
  });

  it('and only loops is quoted once, with less confidence', async () => {
    const loop = Array.from({ length: 12 }, () => 'so we').join(' ');
    const { segments } = await transcribeTurns(input({ diarization: diarization(['S1', 1, 4]) }), engines(scripted(() => loop)));
    expect(segments[0]).toMatchObject({ text: 'so we', confidence: 0.45 });
  });

  it('and hears nothing in a voice is asked again in two pieces', async () => {
    const { segments } = await transcribeTurns(input({ diarization: diarization(['S1', 1, 4]) }), engines(scripted((seconds) => (seconds > 2.5 ? '' : 'Good.'))));
    expect(segments[0]!.text).toBe('Good. Good.');
  });

  it('and is a short sound without words at first is one where the tightest hearing is sure of it', async () => {
    const hearing = (sure: number): Transcriber =>
      scripted(() => '', {
        hearings: 3,
        transcribe: (speeches) => Promise.resolve(speeches.map(({ values, sampleRate }) => (values.length / sampleRate < 0.75 ? { text: 'Mm-hmm.', words: [], confidence: sure } : { text: '', words: [], confidence: 0.3 }))),
      });
    const short = input({ audio: audioOf(soundOf([['silence', 1], ['voice', 0.6], ['silence', 1]]).values), diarization: diarization(['S1', 1, 1.6]) });
    expect((await transcribeTurns(short, engines(hearing(0.8)))).segments).toMatchObject([{ text: 'Mm-hmm.' }]);
    expect((await transcribeTurns(short, engines(hearing(0.5)))).segments).toEqual([]);
  });

  it('is listened to more than once where it is unsure, and the majority counts', async () => {
    const answers = ['as what you can do', 'ask what you can do', 'Ask what you can do.'];
    const unsure = scripted(() => '', {
      hearings: 3,
      transcribe: (speeches) => Promise.resolve(speeches.map(() => ({ text: answers.shift() ?? '', words: [], confidence: 0.3 }))),
    });
    const { segments } = await transcribeTurns(input({ diarization: diarization(['S1', 1, 4]) }), engines(unsure));
    expect(segments[0]!.text).toBe('Ask what you can do.');
  });
});

describe('long speech', () => {
  it('is cut in its pauses, into pieces that the model takes, and no second is lost', async () => {
    const speech = Array.from({ length: 12 }, () => [['voice', 5.3], ['silence', 0.7]] as const).flat();
    const audio = audioOf(soundOf(speech).values);
    const heard: number[] = [];
    const { segments } = await transcribeTurns(
      input({ audio, diarization: diarization(['S1', 0, 72]) }),
      engines(scripted((seconds) => `Piece ${String(heard.push(seconds))}.`, { maxSeconds: 20 })),
    );
    expect(Math.max(...heard)).toBeLessThanOrEqual(20);
    for (const { startSeconds, endSeconds } of segments) {
      // Every sixth of a minute ends with a pause of 0.7 s.
      expect(startSeconds % 6).toBeCloseTo(0, 5);
      expect(endSeconds % 6).toBeCloseTo(5.3, 5);
    }
    expect(segments.reduce((sum, { startSeconds, endSeconds }) => sum + Math.round((endSeconds - startSeconds + 0.7) / 6), 0)).toBe(12);
  });
});

describe('the work', () => {
  it('says how far it is, and ends at 1', async () => {
    const fractions: number[] = [];
    await transcribeTurns(input({ onProgress: (fraction) => fractions.push(fraction) }), engines(scripted(() => 'Yes.')));
    expect(fractions).toEqual([1]);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const stopping = scripted(
      () => {
        controller.abort();
        return 'Yes.';
      },
      { batchSeconds: 1 },
    );
    expect(await failureCodeOf(() => transcribeTurns(input({ signal: controller.signal }), engines(stopping)))).toBe('stopped');
  });

  it('comes to rest with every batch before it fails', async () => {
    let isBusy = false;
    let asked = 0;
    const breaking = scripted(() => '', {
      batchSeconds: 1,
      transcribe: async () => {
        asked += 1;
        if (asked === 2) throw new Error('The model broke.');
        isBusy = true;
        await new Promise((resolve) => setImmediate(resolve));
        isBusy = false;
        return [{ text: 'Yes.', words: [], confidence: 1 }];
      },
    });
    await expect(transcribeTurns(input(), engines(breaking))).rejects.toThrow('The model broke.');
    expect([asked, isBusy]).toEqual([2, false]);
  });
});

describe('the language', () => {
  function detecting(answers: { language: string; confidence: number }[]): { engines: TranscriptionEngines; asked: string[] } {
    const asked: string[] = [];
    return {
      asked,
      engines: {
        transcriberFor: (language) => {
          asked.push(language);
          return Promise.resolve(scripted(() => 'Ja.'));
        },
        languageDetector: () =>
          Promise.resolve({
            model: 'scripted',
            detect: () => Promise.resolve(answers.shift() ?? { language: 'xx', confidence: 0 }),
            close: () => Promise.resolve(),
          }),
      },
    };
  }
  const halfMinute = input({ audio: audioOf(soundOf([['voice', 28]]).values), diarization: diarization(['S1', 0, 28]), language: 'auto' });

  it('is what was detected, and decides the model', async () => {
    const { engines: detected, asked } = detecting([{ language: 'de', confidence: 0.95 }]);
    expect((await transcribeTurns(halfMinute, detected)).language).toBe('de');
    expect(asked).toEqual(['de']);
  });

  it('is what most looks at the speech say, when the first one is unsure', async () => {
    const { engines: detected } = detecting([{ language: 'nl', confidence: 0.5 }, { language: 'de', confidence: 0.9 }, { language: 'de', confidence: 0.8 }, { language: 'de', confidence: 0.7 }]);
    expect((await transcribeTurns(halfMinute, detected)).language).toBe('de');
  });

  it('is English when the detector knows nothing', async () => {
    const { engines: detected } = detecting(['cy', 'la', 'ko', 'nn'].map((language) => ({ language, confidence: 0.3 })));
    expect((await transcribeTurns(halfMinute, detected)).language).toBe('en');
  });
});

describe('a language that switches', () => {
  const talkOfTwo = audioOf(soundOf([['voice', 3], ['silence', 2], ['voice', 4], ['silence', 1]]).values);
  const ofTwo = input({ audio: talkOfTwo, diarization: diarization(['S1', 0, 3], ['S2', 5, 9]), language: 'auto' });

  /** English is believed of the first turn alone; the detector takes the second for Mandarin. */
  function enginesOfTwo(changes: Partial<TranscriptionEngines> = {}): { engines: TranscriptionEngines; log: string[] } {
    const log: string[] = [];
    const answers = [{ language: 'en', confidence: 0.9 }, { language: 'zh', confidence: 0.95 }];
    const says: Record<string, Transcriber> = {
      en: scripted(() => '', {
        languages: ['en'],
        model: 'english',
        transcribe: (speeches) => Promise.resolve(speeches.map(({ values }) => (values.length < 3.6 * 16_000 ? { text: 'We begin.', words: [], confidence: 0.95 } : { text: 'Jim can change.', words: [], confidence: 0.3 }))),
      }),
      zh: scripted(() => '我们开始吧。', { model: 'any language' }),
    };
    return {
      log,
      engines: {
        transcriberFor: (language) => {
          log.push(`open ${language}`);
          return Promise.resolve(says[language]!);
        },
        languageDetector: () => {
          log.push('open detector');
          return Promise.resolve({
            model: 'scripted',
            detect: () => Promise.resolve(answers.shift()!),
            close: () => {
              log.push('close detector');
              return Promise.resolve();
            },
          });
        },
        ...changes,
      },
    };
  }

  it('is heard by the model of each; a segment says its language where it is not that of most of the speech', async () => {
    const { engines: two, log } = enginesOfTwo();
    const transcript = await transcribeTurns(ofTwo, two);
    expect(transcriptSchema.parse(transcript)).toMatchObject({ language: 'zh', model: 'english+any language' });
    expect(transcript.segments.map(({ text, language }) => [text, language])).toEqual([['We begin.', 'en'], ['我们开始吧。', undefined]]);
    // One model at a time.
    expect(log).toEqual(['open detector', 'close detector', 'open en', 'open detector', 'close detector', 'open zh']);
  });

  it('stays what the user said it is', async () => {
    const { engines: two, log } = enginesOfTwo();
    expect((await transcribeTurns({ ...ofTwo, language: 'en' }, two)).segments.map(({ text }) => text)).toEqual(['We begin.', 'Jim can change.']);
    expect(log).toEqual(['open en']);
  });

  it('is no transcript when the model broke down: it is heard again', async () => {
    const { engines: two } = enginesOfTwo();
    const broken = { ...two, transcriberFor: (language: string) => (language === 'zh' ? Promise.reject(fail('speech_worker_crashed', { effect: 'No.', cause: 'No memory.', tip: 'No.' })) : two.transcriberFor(language)) };
    expect(await failureCodeOf(() => transcribeTurns(ofTwo, broken))).toBe('speech_worker_crashed');
  });

  it('keeps the first words, and tells, where the model for it cannot be had', async () => {
    const { engines: two } = enginesOfTwo();
    const missing = { ...two, transcriberFor: (language: string) => (language === 'zh' ? Promise.reject(fail('model_download_failed', { effect: 'No.', cause: 'The hub is far away.', tip: 'No.' })) : two.transcriberFor(language)) };
    const told: string[] = [];
    const transcript = await transcribeTurns({ ...ofTwo, onNotice: (sentence) => told.push(sentence) }, missing);
    expect(transcriptSchema.parse(transcript).segments.map(({ text }) => text)).toEqual(['We begin.', 'Jim can change.']);
    expect(transcript.unheardLanguages).toEqual(['zh']);
    expect(told).toEqual([
      'A part of the recording seems to be in "zh", and its words are not to be trusted, since the model for it could not be had. The hub is far away. Process the recording again when it can be.',
    ]);
  });
});
