/**
 * Voice profiles, as they may be seen: who was enrolled, from which recordings, and whose voice a speaker's is like.
 * The numbers of a voice are in none of these shapes: they are biometric data, and stay where they are kept.
 */
import { z } from 'zod';
import { recordingIdSchema } from '#schemas/recording';

/** That a voice of a recording is like an enrolled one. What is said in the recording has a say too (`speakers` of the minutes). */
export const voiceMatchSchema = z.strictObject({
  /** `Speaker 2`, as in the transcript. */
  speaker: z.string().min(1),
  /** As it was named when it was enrolled. */
  person: z.string().min(1),
  /** 0 … 1, calibrated (docs/evaluation.md). 1 only where the user enrolled this very voice from this recording. */
  confidence: z.number().min(0).max(1),
  /** Of the profile: whoever is forgotten and enrolled anew has another. */
  profile: z.string().min(1),
});
export type VoiceMatch = z.infer<typeof voiceMatchSchema>;

/** One stretch of speech by which somebody was enrolled. */
export const enrollmentSchema = z.strictObject({
  recordingId: recordingIdSchema,
  /** The recording's name when it was enrolled, without its folder. */
  recording: z.string(),
  /** `Speaker 2`. */
  speaker: z.string().min(1),
  /** Of speech in which nobody else is heard. */
  seconds: z.number().positive(),
  /** ISO 8601, UTC. */
  enrolledAt: z.iso.datetime(),
});
export type Enrollment = z.infer<typeof enrollmentSchema>;

/** Somebody whose voice is known. The printed JSON of `colloquy voices list`. */
export const enrolledVoiceSchema = z.strictObject({
  id: z.string().min(1),
  person: z.string().min(1),
  /** Of all recordings together. */
  seconds: z.number().positive(),
  /** The earliest first. */
  enrollments: z.array(enrollmentSchema).min(1),
});
export type EnrolledVoice = z.infer<typeof enrolledVoiceSchema>;
