/**
 * The speech worker as the main process sees it: two processes, one that finds voices and one that hears words. Each keeps its models until it had nothing to do
 * for some seconds, and after a long recording ends at once. Samples do not travel: both sides read the decoded file.
 */
import type { CallContext, CallOptions } from '../processes/calls.ts';
import type { Diarization, SpeakerBounds, SpeechTurn } from '#schemas/segments';
import type { ModelName, SpeechModelName } from '#schemas/model';
import type { Transcript } from '#schemas/transcript';
import type { Voiceprint } from '../voices/voiceprint.ts';

/** From this length on nothing is held that the next step does not need: opening a model again takes a second, and each holds hundreds of megabytes. */
export const LONG_SECONDS = 120;

export interface DiarizeRequest {
  /** 16 kHz WAV, as the audio stage wrote it: mono, or of a call its two sides. */
  readonly pcmPath: string;
  /** How many speak, or null: found out. */
  readonly speakers: SpeakerBounds | null;
  /** Without the segmentation model, voice regions are clustered. */
  readonly segmentation: boolean;
}

export interface TranscribeRequest {
  readonly recordingId: string;
  readonly pcmPath: string;
  readonly diarization: Diarization;
  /** ISO 639-1 code or `auto`. */
  readonly language: string;
  readonly english: SpeechModelName;
  readonly otherLanguages: SpeechModelName;
}

export interface HearVoicesRequest {
  readonly pcmPath: string;
  readonly turns: readonly SpeechTurn[];
  /** Only these labels; null: all. */
  readonly speakers: readonly string[] | null;
}

export interface SpeechWorker {
  /** Opens what {@link diarize} will need, and keeps it open until it is disposed of. What fails here fails there again, and is said there. */
  prepareToDiarize(request: Pick<DiarizeRequest, 'segmentation'>): Disposable;
  diarize(request: DiarizeRequest, options?: CallOptions): Promise<Diarization>;
  /** By label; who is never heard alone for a second is not there. */
  hearVoices(request: HearVoicesRequest, options?: CallOptions): Promise<Map<string, Voiceprint>>;
  transcribe(request: TranscribeRequest, options?: CallOptions): Promise<Transcript>;
  close(): Promise<void>;
}

/** What the worker asks of the main process: the folder of a model, fetched when it is not there. The fetch ends when what needs the model is stopped. */
export type ModelFolderQuestion = (parameters: { readonly model: ModelName }, context: Pick<CallContext, 'signal'>) => Promise<string>;

/** What the worker tells the user, beside its answers. */
export type NoticeListener = (sentence: string) => void;
