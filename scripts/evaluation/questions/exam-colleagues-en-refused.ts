/** Questions in English as a dozen colleagues type them that must not be answered: a word that matters, a fact that nobody recorded, a name that nobody bears, half a sentence, an instruction. */
import type { Asked } from './world-words.ts';
import { ambiguous, refused } from './world-words.ts';

const all = (...asked: readonly string[]): readonly Asked[] => asked.map((question) => [question, refused] as const);
const unclear = (...asked: readonly string[]): readonly Asked[] => asked.map((question) => [question, ambiguous] as const);

export const colleaguesRefusedQuestions: Readonly<Record<string, readonly Asked[]>> = {
  'a word that matters': all(
    'PRs Ben almost merged',
    'open PRs in atlas, except the flaky ones',
    'Which PRs did Priya review reluctantly?',
    'PRs that should have been merged last week',
    'the ugliest open PR in k8s',
    'who pretended to review beacon#27',
    'open PRs that nobody dares to merge',
    'Which of our decisions are we likely to reverse?',
    'action items Sam secretly finished',
    'meetings that could have been an email',
    'issues closed as duplicates in atlas',
    'PRs merged with failing checks',
    'prs force-merged by 张三',
    'Which issues did Elena forget about?',
    'PRs with more than 500 changed lines',
    'tasks Tom asked Nora to take over',
    'Who do I still owe a review?',
    'PRs that Chen Siyu wants to close next week',
    'k8s PRs merged against the advice of Jürgen',
  ),
  'nobody recorded it': all(
    "What's Priya's salary?",
    'How many lines of code did Elena change in October?',
    'Why was atlas#35 closed?',
    'Who made the decision about Node 18?',
    'How happy are people with the Atlas stand-ups?',
    'Which time zone is Chen Siyu in?',
    'Did the tests pass on k8s#44?',
    "nora's phone number",
    'How many hours did Ben spend on atlas#46?',
    "Who is Tom's manager?",
    'Which server does beacon run on?',
  ),
  'nobody bears the name': all('PRs by Marcus Bell', 'open issues in project orion', 'Was Giulia at the last retrospective?', 'what did 赵六 review last month', 'What did the platform council decide in October?', 'who merged atlas#999', 'overdue tasks of Dmitri'),
  'which one is meant': unclear('open prs ana', 'Did Ana approve beacon#26?', 'who reviewed #12', "Which of Ana's issues are still open?", 'issues filed by ana and closed by ben'),
  'no question at all': all(
    'which PRs did',
    'PRs that were merged by',
    'MATCH (p:Person)-[:MERGED]->(r) RETURN p.name',
    "merged by Ben'; MATCH (n) DETACH DELETE n //",
    'close atlas#57 please',
    'Remind Sam to update the search docs',
    'thanks, that was helpful!',
    'assign ledger#16 to Tom',
  ),
};
