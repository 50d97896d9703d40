/**
 * Makes heard-sentences.json: plans of sentences are filled with names, spoken by synthetic voices and heard by Moonshine base.
 * Needs `flite` and `espeak-ng` on the PATH and the model in the cache; ten minutes.
 *
 *   node scripts/evaluation/vocabulary/hear-sentences.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedDecoder } from '#daemon/audio/adapters/embedded-decoder';
import { decodeRecording } from '#daemon/audio/decode-recording';
import { openPcmFile } from '#daemon/audio/pcm-file';
import { createTranscriber } from '#daemon/transcript/adapters/create-transcriber';
import { dataOf, halves, type HeardSentence, plansSchema, plausibleWords } from './heard-sentences.ts';

type Planned = Pick<HeardSentence, 'half' | 'kind' | 'words' | 'said'>;

const voices = ['slt', 'rms', 'awb', 'en-us', 'en-gb'];
const SENTENCES_PER_WORD = 3;
/** How people say what a synthesizer would spell. */
const spoken: Readonly<Record<string, string>> = {
  kubectl: 'cube C T L', OAuth: 'oh auth', nginx: 'engine X', RabbitMQ: 'Rabbit M Q', GraphQL: 'Graph Q L', dbt: 'D B T', SQLite: 'S Q lite', MongoDB: 'Mongo D B', DynamoDB: 'Dynamo D B', 'Argo CD': 'Argo C D', NumPy: 'numb pie', PyTorch: 'pie torch', FastAPI: 'fast A P I', ONNX: 'onyx', Neo4j: 'neo four J',
  ESLint: 'E S lint', HAProxy: 'H A proxy', Traefik: 'traffic', Istio: 'isty oh', Jira: 'jeera', Vitest: 'vee test', PagerDuty: 'pager duty', ClickHouse: 'click house', OpenTelemetry: 'open telemetry', SonarQube: 'sonar cube', CloudFront: 'cloud front', WebSocket: 'web socket', LangChain: 'lang chain', Qdrant: 'quadrant',
  Weaviate: 'weave ee ate', Ceph: 'seff', Kubernetes: 'koober netties', Elasticsearch: 'elastic search', TypeScript: 'type script', Debezium: 'dee bee zee um', Pydantic: 'pie dantic', Keycloak: 'key cloak', Postgres: 'post gress', Supabase: 'soopa base', Jaeger: 'yay gur',
};

function planned(): Planned[] {
  const plans = dataOf('sentences.json', plansSchema);
  const { people, projects, terms } = plausibleWords();
  const half = (index: number): Planned['half'] => halves[index % 2]!;
  const plansFor = (all: readonly string[], index: number): string[] => Array.from({ length: SENTENCES_PER_WORD }, (_, next) => all[(index * 3 + next) % all.length]!);
  const ofPeople = people.flatMap((full, index) => plansFor(plans.people, index).map((plan): Planned => {
    const [first, other] = [full, people[(index + 2) % people.length]!].map((name) => name.split(' ')[0]!) as [string, string];
    const words = plan.includes('{full}') ? [full] : plan.includes('{other}') ? [first, other] : [first];
    return { half: half(index), kind: 'person', words, said: plan.replace('{first}', first).replace('{full}', full).replace('{other}', other) };
  }));
  const named = (kind: 'project' | 'term', names: readonly string[], all: readonly string[]): Planned[] => names.flatMap((name, index) => plansFor(all, index).map((plan): Planned => ({ half: half(index), kind, words: [name], said: plan.replace('{name}', name) })));
  const plain = plans.plain.map((said, index): Planned => ({ half: half(index), kind: 'plain', words: [], said }));
  return [...ofPeople, ...named('project', projects, plans.projects), ...named('term', terms, plans.terms), ...plain];
}

function speak({ kind, said }: Planned, voice: string, path: string): void {
  const words = kind === 'term' ? Object.entries(spoken).reduce((text, [written, sound]) => text.replace(written, sound), said) : said;
  if (voice.startsWith('en')) execFileSync('espeak-ng', ['-v', voice, '-s', '150', '-w', path, words]);
  else execFileSync('flite', ['-voice', voice, '-t', words, '-o', path]);
}

const folder = mkdtempSync(join(tmpdir(), 'colloquy-voices-'));
const model = 'moonshine-base';
const transcriber = await createTranscriber({ modelFolder: join(homedir(), '.cache/colloquy/models', model), model });
const lines: string[] = [];
for (const [index, sentence] of planned().entries()) {
  const voice = voices[index % voices.length]!;
  const [wave, pcm] = [join(folder, 'said.wav'), join(folder, 'pcm.wav')];
  speak(sentence, voice, wave);
  await decodeRecording(wave, pcm, createEmbeddedDecoder());
  await using file = await openPcmFile(pcm);
  const [utterance] = await transcriber.transcribe([await file.read(0, file.sampleCount)], 'en');
  const { text, confidence } = utterance!;
  const { half, kind, words, said } = sentence;
  lines.push(JSON.stringify({ half, kind, words, voice, said, heard: text, confidence: Math.round((confidence ?? 0) * 1000) / 1000 }));
}
await transcriber.close();
rmSync(folder, { recursive: true });
writeFileSync(join(import.meta.dirname, 'heard-sentences.json'), `[\n${lines.join(',\n')}\n]\n`);
