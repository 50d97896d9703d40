/** How well topics of hand-made meetings are found and called. */
import { contentStems, sharedCount } from '../../daemon/minutes/language/words.ts';
import type { PassageFile } from '../../daemon/minutes/passages/passage.ts';
import { minutesOf, readPassages, turnOfSegment } from '../../daemon/minutes/passages/passage.ts';
import { developmentSets, foldCount } from '../training/development-sets.ts';
import { boundaryFigures, topicMeetings } from '../training/topic-examples.ts';
import { ratio, table } from './markdown.ts';

export function topicsText(): string {
  const rows = Object.keys(developmentSets).flatMap((name) => {
    const file = readPassages(name);
    const meetings = topicMeetings(name, file);
    if (meetings.length === 0) return [];
    const { precision, recall, f1, gold } = boundaryFigures(meetings, foldCount);
    const { right, found } = titlesOf(file);
    return [[name, String(meetings.length), `F1 ${f1.toFixed(2)} (precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, of ${gold})`, `${ratio(right, found)} of ${found}`]];
  });
  return `Where a topic begins, within a turn, by weights that never saw the meeting (${foldCount} folds); and of the topics found, how many bear a word of one of the names that a reader would give them.\n\n${table(['set', 'meetings', 'boundaries', 'titles right'], rows)}`;
}

function titlesOf(file: PassageFile): { right: number; found: number } {
  let [right, found] = [0, 0];
  for (const passage of file.passages) {
    for (const { title, citations } of minutesOf(file, passage).topics) {
      const turn = turnOfSegment(citations[0]!);
      const gold = passage.topics.find((topic) => Math.abs(topic.turn - turn) <= 1);
      if (gold === undefined) continue;
      const said = contentStems(title, file.language);
      found += 1;
      if ([gold.title, ...gold.also].some((name) => sharedCount(contentStems(name, file.language), said) > 0)) right += 1;
    }
  }
  return { right, found };
}
