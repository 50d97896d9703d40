import { describe, expect, it } from '@jest/globals';
import { correctTranscript } from './correct-transcript.ts';
import { heard, vaultOf, type HeardOptions } from './testing/heard.ts';
import { vocabularyOf } from './vocabulary/vocabulary.ts';

const vault = vaultOf(['Ana Silva', 'Chidi Okafor', 'Rohan Deshpande', 'Giulia Ferrero', '李雷', '张三', '夏天', '袁野'], ['Atlas', 'Petrel', 'Halyard']);
const terms = ['Keycloak', 'Datadog', 'OpenTelemetry', 'Grafana', 'RabbitMQ'].map((written) => ({ written, heardAs: [] as string[] }));
const vocabulary = vocabularyOf(vault, [...terms, { written: 'Traefik', heardAs: ['traffic proxy'] }]);
const correct = (text: string, options?: HeardOptions) => correctTranscript(heard([text], options), vocabulary).segments[0]!;

describe('a name or a term that was misheard', () => {
  it.each([
    ['The report was written by Chiddy Okifor last month.', 'The report was written by Chidi Okafor last month.'],
    ['Rohan Deshpand joins us.', 'Rohan Deshpande joins us.'],
    ['I talked to Julia Ferrar about it.', 'I talked to Giulia Ferrero about it.'],
    ['Thanks, Anna. That was clear.', 'Thanks, Ana. That was clear.'],
    ['We set up key clock last week.', 'We set up Keycloak last week.'],
    ['Data dog says that it is up.', 'Datadog says that it is up.'],
    ['We restarted open telemetry twice.', 'We restarted OpenTelemetry twice.'],
    ['Look at the graph Anna dashboard.', 'Look at the Grafana dashboard.'],
    ['The rabbit MQ cluster is full.', 'The RabbitMQ cluster is full.'],
    ['We shipped the Hell Yard project.', 'We shipped the Halyard project.'],
    ['The at last project is late.', 'The Atlas project is late.'],
    ['Who reviews the petrol repository?', 'Who reviews the Petrel repository?'],
    ['Ana\'s and Okifor\'s changes are in.', 'Ana\'s and Okafor\'s changes are in.'],
  ])('is put right: %s', (said, written) => {
    expect(correct(said).text).toBe(written);
  });

  it('is put right wherever it stands in a form that the user listed', () => {
    expect(correct('Then the traffic proxy fell over.').text).toBe('Then the Traefik fell over.');
  });

  it('is put right where the meeting says it outright elsewhere', () => {
    const [first] = correctTranscript(heard(['So key clock is slow.', 'Keycloak needs more memory.']), vocabulary).segments;
    expect(first!.text).toBe('So Keycloak is slow.');
    expect(correct('So key clock is slow.').text).toBe('So key clock is slow.');
  });

  it('is a term of software work that models never write', () => {
    expect(correct('I opened poll request 421. Pole requests wait. Use cube CTL.').text).toBe('I opened pull request 421. Pull requests wait. Use kubectl.');
  });

  it.each([
    ['我觉得李磊负责这个项目。', '我觉得李雷负责这个项目。'],
    ['这个让章三来做。', '这个让张三来做。'],
  ])('is put right in Chinese by syllables and tones: %s', (said, written) => {
    expect(correct(said, { language: 'zh' }).text).toBe(written);
  });
});

describe('what may have been meant as it was written', () => {
  it.each([
    'At last the project is done.',
    'At last project Atlas is done.',
    'The key clock in the hall is slow.',
    'The petrol was cheap.',
    'I\'ll see you on a Monday.',
    'She came from San Diego, and Santa Barbara was next.',
    'We had data, dogs and cats.',
    'The poll closes; please pull it. A bull request?',
    'Her and Giulietta went home.',
    'The silver one is better than the gold one.',
    'A case is a case, and a rat is a rat.',
  ])('stays: %s', (said) => {
    expect(correct(said)).toEqual(heard([said]).segments[0]);
  });

  it.each(['他的身体力行值得学习。', '张三李四都来了。', '我们里面雷声很大。', '夏添的素材我收到了。', '那植物园也挺好，孩子能跑。'])('stays in Chinese: %s', (said) => {
    expect(correct(said, { language: 'zh' }).text).toBe(said);
  });

  it('stays in a language whose letters are sounded otherwise', () => {
    expect(correct('Chiddy Okifor kommt morgen.', { language: 'de' }).text).toBe('Chiddy Okifor kommt morgen.');
  });
});

describe('a correction', () => {
  it('is told with what was heard, where, when and why, and the words keep their times', () => {
    const segment = correct('Then we set up key clock last week.');
    expect(segment).toMatchObject({
      original: 'Then we set up key clock last week.',
      text: 'Then we set up Keycloak last week.',
      corrections: [{ from: 'key clock', to: 'Keycloak', word: 4, startSeconds: 2, why: 'term “Keycloak” (config): “key clock” sounds nearly the same (distance 0.09); stands where a term is named' }],
    });
    expect(segment.words.slice(3, 6)).toEqual([
      { text: 'up', startSeconds: 1.5, endSeconds: 2 },
      { text: 'Keycloak', startSeconds: 2, endSeconds: 3 },
      { text: 'last', startSeconds: 3, endSeconds: 3.5 },
    ]);
  });

  it('names the note that knows the name', () => {
    expect(correct('Thanks, Anna.').corrections?.[0]?.why).toBe('person “Ana” of People/Ana Silva.md: “Anna” sounds the same; stands where a person is named');
  });

  it('is not made twice', () => {
    const once = correctTranscript(heard(['We set up key clock.']), vocabulary);
    expect(correctTranscript(once, vocabulary)).toEqual(once);
  });
});
