/** How many comments there are: `issues with more than three comments`, `which PR has the most comments`, `who comments most on issues in atlas`. */
import type { Ranking, Statistic } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { commentFigure, commentsByEach, commentsOfEach, mostCommented, topCommenters, withCommenters, withComments } from '../figures.ts';
import type { Mod, Quantity, Things } from '../meanings.ts';
import { narrowedBy, none } from '../predicates.ts';
import { people } from './asking.ts';
import { belonging } from './meaning.ts';
import { predicate } from './predicate.ts';

const exactly = (number: number): Quantity => (number === 0 ? none : { atLeast: number, atMost: number });

/** What is said of works. */
const said: readonly Rule[] = [
  ...rule('Commenting', 'Quantity CommentWord', (quantity: Quantity) => withComments(quantity)),
  ...rule('Commenting', 'Number CommentWord', (number: number) => withComments(exactly(number)), 0.2),
  ...rule('Commenting', 'Quantity CommentWord by|from Set', (quantity: Quantity, _: unknown, __: unknown, by: Things) => withComments(quantity, by)),
  ...rule('Commenting', 'Quantity CommenterWord', (quantity: Quantity) => withCommenters(quantity)),
  ...rule('Post', 'Bearing Commenting', (_: unknown, commenting: Mod) => commenting),
  ...rule('Vp', 'Have|Receive Commenting', (_: unknown, commenting: Mod) => predicate(commenting, null)),
  ...rule('Vp', 'Has Receive Commenting', (_: unknown, __: unknown, commenting: Mod) => predicate(commenting, null)),
];

const rankings: readonly Rule[] = [
  ...rule('S', 'which|what|Ask? Set Have|with|Receive Most CommentWord', (_: unknown, of: Things, __: unknown, most: Ranking) => mostCommented(of, most)),
  // "In atlas" says where the works are, as comments are nowhere else.
  ...rule('S', 'which|what|Ask? Set Have|with|Receive Most CommentWord in|of|from Set', (_: unknown, of: Things, __: unknown, most: Ranking, ___: unknown, ____: unknown, project: Things) => { const there = project.kind === 'Project' ? narrowedBy(of, belonging(project)) : null; return there === null ? null : mostCommented(there, most); }),
  ...rule('S', 'which|what Set Has Receive Most CommentWord', (_: unknown, of: Things, __: unknown, ___: unknown, most: Ranking) => mostCommented(of, most)),
  ...rule('S', 'which|what|Ask? TopOf|Number Set Have|with Most CommentWord', (_: unknown, top: Ranking | number, of: Things, __: unknown, most: Ranking) => mostCommented(of, { ...most, limit: typeof top === 'number' ? top : top.limit })),
  ...rule('S', 'Ask|which|what? Most Commented Set', (_: unknown, most: Ranking, __: unknown, of: Things) => mostCommented(of, most)),
  ...rule('S', 'Ask|which|what? TopOf|Number Most Commented Set', (_: unknown, top: Ranking | number, most: Ranking, __: unknown, of: Things) => mostCommented(of, { ...most, limit: typeof top === 'number' ? top : top.limit })),
  ...rule('S', 'Ask|which|what? TopOf Commented Set', (_: unknown, top: Ranking, __: unknown, of: Things) => mostCommented(of, top)),
  ...rule('S', 'Ask|which|what Set Be|BeWord Commented Most', (_: unknown, of: Things, __: unknown, ___: unknown, most: Ranking) => mostCommented(of, most)),
  ...rule('S', 'Ask|which|what? TopOf Set by Count? CommentWord', (_: unknown, top: Ranking, of: Things) => mostCommented(of, top)),
  ...rule('S', 'who Has? CommentVerb Most on|in|to Set', (_: unknown, __: unknown, ___: unknown, most: Ranking, ____: unknown, on: Things) => topCommenters(people, on, most)),
  ...rule('S', 'who Has? LeaveWord|Do|Have Most CommentWord on|in|to Set', (_: unknown, __: unknown, ___: unknown, most: Ranking, ____: unknown, _____: unknown, on: Things) => topCommenters(people, on, most)),
];

const figures: readonly Rule[] = [
  ...rule('S', 'Ask? CommentWord Count on|of|for|in|per|by Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, of: Things) => commentsOfEach(of)),
  ...rule('S', 'Ask? Set CommentWord Count', (_: unknown, of: Things) => commentsOfEach(of), 0.1),
  ...rule('S', 'Ask? Count? CommentWord per|each|for|on each|every? Set', (_: unknown, __: unknown, ___: unknown, word: string, each: string | undefined, of: Things) => ((word === 'for' || word === 'on') === (each !== undefined) ? commentsOfEach(of) : null)),
  ...rule('S', 'Ask? Set SortedBy Count? CommentWord', (_: unknown, of: Things) => commentsOfEach(of), 0.1),
  ...rule('S', 'Count? CommentWord per|by Kind on|in Set', (_: unknown, __: unknown, ___: unknown, key: Things, ____: unknown, on: Things) => (key.kind === 'Person' ? commentsByEach(key, on) : null)),
  ...rule('S', 'Ask? Count CommentWord Did|Be Set Have|Receive', (_: unknown, __: unknown, ___: unknown, ____: unknown, of: Things) => commentFigure(of, 'total')),
  ...rule('S', 'Ask? Count CommentWord Be? There? on|in|of|for|OnWord Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, ______: unknown, of: Things) => commentFigure(of, 'total')),
  ...rule('S', 'Count CommentWord Did|Has Set LeaveWord|Have on|in|to Set', (_: unknown, __: unknown, ___: unknown, by: Things, ____: unknown, _____: unknown, of: Things) => commentFigure(of, 'total', by)),
  ...rule('S', 'Count CommentWord by|from Set on|in|to Set', (_: unknown, __: unknown, ___: unknown, by: Things, ____: unknown, of: Things) => commentFigure(of, 'total', by)),
  ...rule('S', 'Ask? Mean Count? CommentWord per|on|of|for|in each|every? Set', (_: unknown, statistic: Statistic, __: unknown, ___: unknown, ____: unknown, _____: unknown, of: Things) => commentFigure(of, statistic)),
  ...rule('S', 'Count CommentWord Did|Be Set Mean? Have|Receive Mean?', (_: unknown, __: unknown, ___: unknown, of: Things, one: Statistic | undefined, ____: unknown, other?: Statistic) => ((one === undefined) === (other === undefined) ? null : commentFigure(of, one ?? other!))),
  ...rule('S', 'Mean Count CommentWord Did|Be Set Have|Receive', (statistic: Statistic, _: unknown, __: unknown, ___: unknown, of: Things) => commentFigure(of, statistic)),
];

export const commentRules: readonly Rule[] = [...said, ...rankings, ...figures];
