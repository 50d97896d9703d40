/** What docs/questions.md says in words; the rest of it is made from the code and from what is answered. */

export const introduction = `# Questions

\`colloquy ask\` answers a question in plain English or Chinese from [the graph](graph.md): with rows, how it was read, and what proves them. It needs no language model, and
nothing leaves your machine. In the small world of this page (it is Friday, 20 November 2026):`;

export const aboutReading = `The same in Chinese, Latin names and words included; a question with Chinese characters outside of names is read as Chinese. No question mark, capitals or whole sentence is needed.

## How it is read

Every word of a question has to be used: as a word of this page, a name of your graph, a time or a number. All readings that use every word are made, the likeliest is taken when it is clearly so, and it becomes a
*plan* (\`schemas/query.ts\`): what is asked, of which things, under which conditions. A plan cannot say a write, and nothing you type is ever Cypher text: names and words go in as parameters.
The answer begins with the reading in words, so that a misreading is seen. \`--explain\` shows the plan and its Cypher too, \`--cypher\` the Cypher alone.`;

export const aboutRefusals = `## What is never done

**Nothing is guessed.** Colloquy rather says that it did not understand. Each of these ends with status 0 and without rows: they are answers, no failures.

| status | when |
|---|---|
| \`answered\` | The question was read. No rows, or the number 0, means that there is nothing of the kind in the graph; when it is empty altogether, that is said instead. |
| \`not_understood\` | A word means nothing here (it is named), the words make no question together, the graph does not hold such a thing, or it lies in the future. A question about facts is never handed to the search through what was said. |
| \`ambiguous\` | A name can mean several: each is listed, and each suggestion is the question with one of them. Or the whole can be read in several ways: each is said. |

A slip of the typing is read as the word that is meant only when there is one, and the answer says so. The lines with \`?\` are suggestions; each is a question that is understood in your graph.`;

export const aboutAnswers = `## How an answer looks

In the terminal: how it was read and how many rows there are, a table, and the proof of each row: the second of the recording, or the page at GitHub. A list has 200 rows at most; the text says how many there would be.
The first column is a person's or project's name, \`owner/repo#n\` of a pull request or issue, a meeting's title, an item's text. A yes/no question has \`true\` or \`false\` there; a comparison a row per side, the
winner first; a list of several kinds has \`item\`, \`title\`, \`state\`, \`at\` (the time that counts there) and \`part\` (what the row is listed for); of what ties at the border of "most" or "top 3" all are shown. Lengths are numbers with the unit in the column's name. Days, weeks (Monday to Sunday), months and quarters are those of the calendar in \`timeZone\`.

\`--json\` writes one object:`;

export const aboutExamples = `## What can be asked

Each question with what it is answered in the world of this page. Whatever is in one line can be joined with what is in another: a question may go over several steps.`;

export const aboutNames = `## Names

People by name, first name, alias or login (\`@asilva\`), Chinese names with or without a space and by pinyin, possessives, and small slips of the typing. A first name that one person alone bears is that person; else
the question is \`ambiguous\`. Projects by name, alias or \`owner/repo\`. Pull requests and issues by \`atlas#12\`, \`acme/atlas#12\`, \`#12\` where one repository alone has that number, \`PR 12 in atlas\`, or their address. Meetings by
title or series (*the last stand-up*), topics and labels by name, any other text in quotes. Words of a title are found where a word begins, whatever their case (*cache* in \`Cache-Control\` and \`useCache\`);
short ones as whole words with their endings (*ci*, *log*: \`logs\`, not \`logo\`).

*I*, *me*, *my*, 我 and 我的 are the person of \`--me NAME\`, or \`me\` of the [config file](configuration.md). *We*, *our* and 我们 say nothing more.`;

export const aboutTimes = `## Time

\`--now\` moves the day from which *last week* counts; without it, it is now. What has no verb is meant by the time it came up: pull requests and issues when they were opened, meetings, decisions, actions, questions and
risks when the meeting began, commits when they were committed. *merged last week* goes by the merge, *closed* by the closing, *reviewed* by the review. On this page's day:`;

export const aboutWords = `## The words

Out of the two lexicons. Both languages know the English words of the trade.

### Things`;

export const aboutOpen = `## Open questions

*What did we say about X?* asks for what was said, not for facts. It is answered by search through transcripts, minutes and notes on this machine ([retrieval](retrieval.md)): up to ten extracts, each with the second at which it was said,
within the same people, projects and times; or that nothing was said. A question about facts never becomes one of these.`;

export const aboutModels = `## With a language model

None is needed. Where one is configured ([language models](language-models.md)), it is asked only after the grammar refused, it writes a plan and never Cypher, and the plan is checked against the question and the names
of your graph. The answer then says so, and \`readBy\` is \`language model\`. For an open question it writes sentences over the extracts; each must cite one that says so, and what does not is dropped and counted.`;

export const aboutExperts = `## Cypher of your own

What no question can say, [\`colloquy graph cypher\`](graph.md) answers; it only reads.`;

export const aboutBatch = `## Many at once

\`colloquy ask --batch questions.jsonl\` answers a file of lines in one process, a line each:

\`\`\`json
{"id":"1","question":"open PRs in atlas"}
{"id":"2","question":"我上周合并的 PR","now":"2026-11-20T09:00:00Z","me":"Ana Silva"}
\`\`\`

\`id\` is a text or a number and comes back; \`now\` and \`me\` go before those of the command line. A line that is no question becomes \`{"id":…,"failure":{"code","effect","cause","tip"}}\` in its place (\`id\` is null where it cannot be read), and
the next ones go on. Empty lines are passed over.

## Exit status

0 whenever the question was put to the graph, also when it was not understood; 2 when it could not be put: nothing was asked, \`--now\` is no time, the batch file cannot be read. A graph that is not reached or is damaged ends with the status of its
[failure](failures.md).`;
