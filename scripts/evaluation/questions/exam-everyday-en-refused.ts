/** Everyday questions in English that the graph cannot answer: one word changes the meaning, nobody bears the name, or nobody wrote it down. And open ones. */
import type { Asked } from './world-words.ts';
import { ambiguous, either, extracts, refused } from './world-words.ts';

const all = (...asked: readonly string[]): readonly Asked[] => asked.map((question) => [question, refused] as const);

export const everydayRefusedQuestions: Readonly<Record<string, readonly Asked[]>> = {
  'words that matter': all(
    'Who was supposed to review beacon#27 but had no time?',
    'PRs where my review was requested',
    'What did we almost decide in the last Atlas stand-up?',
    'Which open PRs in k8s are risky to merge?',
    'PRs Ben reviewed on his phone',
    'tasks 李雷 complained about',
    'issues Nora closed and reopened',
    "Who wasn't at the last Atlas stand-up although they usually are?",
    'PRs merged in a hurry last week',
    'the trickiest open issue in atlas',
    'Which decisions does Tom regret?',
    'What did Elena promise Nora in private?',
    'PRs that Priya ought to have approved',
    'issues closed by mistake in beacon',
    'Who spoke the loudest at the design review?',
    'open PRs that Jürgen is ignoring',
    'meetings Sam was late for',
    'Which of the open issues could be closed easily?',
    'blockers that Ben made up',
    'PRs merged into main before the freeze',
    'PRs in atlas which were cherry-picked to 2.1',
    'Who rarely reviews carefully?',
  ),
  'not in the graph': all(
    'How many bugs will we have next quarter?',
    'How many story points did Tom finish last week?',
    'Who is on call this weekend?',
    'What did the offsite in Lisbon cost us?',
    'Which customer asked for dark mode?',
    'When is the next release?',
    'How many hours did 张三 work on Monday?',
    'Which branch was k8s#40 opened from?',
    'When does Sam start work in the morning?',
    'Did the build of atlas#60 pass?',
  ),
  'unknown names': all('Who reviewed the PRs by Isabella?', 'What is open in project saturn?', 'decisions of the Mobile guild meeting in October', 'How many issues has Rajesh closed?', 'Did Ben and Oksana meet last week?', 'what has 孙悟空 merged'),
  ambiguous: [
    ["What's on Ana's plate right now?", either(ambiguous, refused)],
    ["Who reviewed Ana's last PR?", ambiguous],
    ['When was Ana last in a stand-up?', ambiguous],
    ['who closed #2', ambiguous],
  ],
  'not a question': all('approve beacon#29 for me', 'who reviewed the', 'how many of', 'DROP TABLE pulls; --', 'ok great, talk later'),
  open: [
    ['what did people say about encryption', extracts],
    ['What was said about the upgrade in the k8s syncs?', extracts],
  ],
};
