/** Diarization error rates on the reference meetings, by method, group and recording. */
import type { Diarization, SpeechTurn } from '#schemas/segments';
import { openPcmFile } from '../../../daemon/audio/pcm-file.ts';
import { diarizationError, pooledError, type DiarizationError } from '../../../daemon/segments/diarization-error-rate.ts';
import { table } from '../markdown.ts';
import type { HeardMeeting } from './heard-meetings.ts';
import { frameLevels, withoutSilentEdges } from './silent-edges.ts';
import { percent } from './words.ts';

const head = ['recordings', 'DER', 'missed', 'false alarm', 'confusion', 'speech', 'speakers found / there', 'RTF'];

interface Scored {
  readonly name: string;
  readonly group: string;
  readonly error: DiarizationError;
  readonly seconds: number;
  readonly milliseconds: number;
  readonly found: number;
  readonly there: number;
}

export async function reportDiarization(heard: readonly HeardMeeting[]): Promise<string> {
  const parts: string[] = [];
  for (const method of ['segmentation', 'regions'] as const) {
    const scored = heard.flatMap((one) => scoreOf(one, method, one.meeting.turns));
    if (scored.length === 0) continue;
    const trimmed = (await Promise.all(heard.filter(({ meeting }) => meeting.group === 'mixes').map(async (one) => scoreOf(one, method, await trimmedTurns(one))))).flat();
    parts.push(`**${method === 'segmentation' ? 'With the segmentation model' : 'Without it: voice regions alone'}**`, table(head, rowsOf(scored, trimmed)));
  }
  return parts.join('\n\n');
}

function rowsOf(scored: readonly Scored[], trimmed: readonly Scored[]): string[][] {
  const groups = [...Map.groupBy(scored, ({ group }) => group)].map(([group, members]) => row(`**${group}, ${members.length} pooled**`, members));
  const edges = trimmed.length === 0 ? [] : [row('mixes, silence at the edges of clips not counted as speech', trimmed)];
  const withEdges = trimmed.length === 0 ? [] : [row('all, the mixes counted so', [...scored.filter(({ group }) => group !== 'mixes'), ...trimmed])];
  return [row('**all pooled**', scored), ...withEdges, ...groups, ...edges, ...scored.map((one) => row(one.name, [one]))];
}

function row(name: string, members: readonly Scored[]): string[] {
  const error = pooledError(members.map((member) => member.error));
  const share = (seconds: number): string => percent(seconds / error.totalSeconds);
  const total = (pick: (member: Scored) => number): number => members.reduce((sum, member) => sum + pick(member), 0);
  return [name, percent(error.rate), share(error.missedSeconds), share(error.falseAlarmSeconds), share(error.confusionSeconds), `${error.totalSeconds.toFixed(0)} s`, counts(members), (total(({ milliseconds }) => milliseconds) / 1000 / total(({ seconds }) => seconds)).toFixed(3)];
}

/** `3 / 4`, or of several how many are right. */
function counts(members: readonly Scored[]): string {
  const [only] = members;
  if (members.length === 1 && only !== undefined) return `${only.found} / ${only.there}`;
  const within = (difference: number): number => members.filter(({ found, there }) => Math.abs(found - there) <= difference).length;
  return `right on ${within(0)}, within one on ${within(1)} of ${members.length}`;
}

function scoreOf({ meeting, decoded, diarizations }: HeardMeeting, method: Diarization['method'], reference: readonly SpeechTurn[]): Scored[] {
  const timed = diarizations.get(method);
  if (timed === undefined) return [];
  const speakers = (turns: readonly SpeechTurn[]): number => new Set(turns.map((turn) => turn.speaker)).size;
  const { turns } = timed.diarization;
  return [{ name: meeting.name, group: meeting.group, error: diarizationError(reference, turns), seconds: decoded.seconds, milliseconds: timed.milliseconds, found: speakers(turns), there: speakers(reference) }];
}

async function trimmedTurns({ meeting, decoded }: HeardMeeting): Promise<SpeechTurn[]> {
  await using audio = await openPcmFile(decoded.pcmPath);
  const { values, sampleRate } = await audio.read(0, audio.sampleCount);
  return withoutSilentEdges(meeting.turns, frameLevels(values, sampleRate));
}
