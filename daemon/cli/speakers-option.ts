/** `--speakers 3`, `--speakers 2-4`: for whoever knows how many people are in this very recording. */
import { InvalidArgumentError, Option } from 'commander';
import { MOST_SPEAKERS, speakerBoundsSchema, type SpeakerBounds } from '#schemas/segments';

export function speakersOption(): Option {
  return new Option('--speakers <n>', 'how many people speak, when you know it: 3, or between 2-4').argParser(parseSpeakers);
}

/** @throws InvalidArgumentError for anything but a number or a range from the smaller to the larger. */
export function parseSpeakers(value: string): SpeakerBounds {
  const [, least, most = least] = /^(\d+)(?:-(\d+))?$/u.exec(value) ?? [];
  const bounds = speakerBoundsSchema.safeParse({ min: Number(least), max: Number(most) });
  if (!bounds.success) throw new InvalidArgumentError(`It is a whole number from 1 to ${MOST_SPEAKERS}, or a range such as 2-4.`);
  return bounds.data;
}
