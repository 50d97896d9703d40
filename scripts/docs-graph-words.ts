/** What docs/graph.md says in words; the rest of it is made from the code. */

export const introduction = `# The graph

Who people are, what they work on, what was decided, promised and asked in which meeting, and which second of a recording proves it: as one graph that answers
[Cypher](https://neo4j.com/docs/cypher-manual/5/). It fills by itself from every recording that is processed. These fill it too:

| command | what goes in |
|---|---|
| \`colloquy vault scan --vault DIR\` | \`People/\` and \`Projects/\` (front matter \`aliases\`, \`github\`, \`email\`, \`repository\`), and what any note mentions |
| \`colloquy github import FILE…\` | pull requests, issues, reviews, comments and commits that you have as JSON ([GitHub](github.md)) |
| \`colloquy github backfill OWNER/REPO…\` | the history of a repository by GitHub's API, and later what is new; webhooks bring what happens from now on ([GitHub](github.md)) |
| \`colloquy graph add TRANSCRIPT.json…\` | a transcript from elsewhere, through minutes, without audio; \`--minutes DIR\` takes minutes that are there already |

Nothing has to be set up: the graph is a folder among Colloquy's data on your machine. It can be in [Neo4j 5](graph-neo4j.md) as well. In a world of one person's note, one
project's note, one pull request and one meeting:`;

export const aboutAnswers = `\`colloquy graph cypher\` only reads. Values go in as parameters, \`--parameters '{"name":"张三"}'\`, so that no name is ever taken for Cypher; \`--json\` answers
\`{"columns":[…],"rows":[[…]]}\`, with \`"truncated":true\` when there are more rows. A statement ends after \`--timeout-ms\` (30 seconds) or \`--max-rows\` (10,000). Rows come in the same order from both stores,
also where the statement asks for none.`;

export const aboutDoor = `## Statements of your own: the door

Whoever writes a statement, on the command line, over HTTP or in the plugin, asks by one operation (\`daemon/operations/ask-cypher.ts\`), and it stands behind three doors:

1. **It is parsed by Neo4j's own grammar.** Each rule of its tree has to be one that reads: \`MATCH\`, \`OPTIONAL MATCH\`, \`WITH\`, \`UNWIND\`, \`RETURN\`, \`UNION\`, \`FINISH\`, \`CALL { … }\`, \`EXISTS\`, \`COUNT\` and \`COLLECT { … }\`,
   and expressions of Cypher's own functions. What is not known to read does not pass: a list of what may be, none of what may not. A statement that Neo4j could read in another way (\`\\u\` escapes, letters that
   look like others, texts whose end is not clear) has to read only in every way, and to be the same in each. This happens in a thread that is ended after 10 seconds or 512 MiB; a statement has 100,000 characters at most. Then it is put in the words of a store there, for trial and for 2 seconds at most: no statement keeps the daemon from its other work for longer.
2. **A session that cannot write.** Neo4j gets it in a READ transaction after its plan was looked at (no procedure, no file); the embedded store runs it by a handle that is open for reading alone, or, in
   the daemon, which keeps the graph open to change it, in a transaction that is rolled back.
3. **A process that can be killed.** The embedded engine is killed when a statement takes too long or too much memory (a quarter of the machine's, 2 GiB at most). Neo4j ends the transaction when its time is
   up; rows are counted and weighed as they come (512 MiB), and what the server itself takes is bounded by its own \`db.memory.transaction.max\` and \`dbms.memory.transaction.total.max\`.

\`graph_statement_refused\` says what does more than read, where, and why; \`graph_statement_invalid\` where the text is no Cypher, and what was expected there.`;

export const aboutFacts = `## Facts, and what is made of them

What a recording, a note, a record of GitHub or you say is kept as *facts* in SQLite, by source. The graph is made from all facts together and can be dropped and made again: \`colloquy graph
rebuild\`, or by itself when the store was lost or is of an older Colloquy.

- **Every fact keeps its source.** To process a recording again, or to forget it, changes exactly what it alone said; what another source says too stays. \`colloquy rerun\` tells the graph what recordings say
  by newer rules and names.
- **Where sources differ, the strongest counts:** you, then notes, then GitHub, then recordings. Names, e-mail addresses and segments are put together instead.
- **A store that is down costs nothing.** Facts are taken all the same, and the next command that reaches the store loads what it has not been told; so does the first one after a crash or kill −9.
- **Provenance.** What came from a recording carries \`recording_id\`, \`extractor\` (what found it, with its version) and \`confidence\`; items lead to the very segments by \`EVIDENCED_BY\`, mentions by \`segment_ids\`.

A transcript that names its recording (\`recordingId\`) is that one's. Any other is the meeting of its file: edited or moved it stays the meeting that it was, a copy is the same meeting, and of two files that held the
same, the one that is edited becomes a meeting of its own, which is said.

## Taking a meeting out

\`colloquy graph forget\` takes an id (or its beginning), the path of a recording or transcript, or a title. It is your word, and kept: neither the daemon nor \`rerun\` nor a new name of the file brings the meeting back,
only \`colloquy process FILE\` or \`colloquy graph add\`. The recording, its transcript and its note stay as they are; a note that says which recording it is of keeps the bare meeting in the graph until the note is gone too.

@forget@

## "#12" and "a1b2c3d"

\`#12\` and "pull request 12" mean the twelve of the project in which they were said: the \`project\` of the transcript, else the one project that the meeting speaks of. Where nothing tells the
project, the number stays that meeting's own: two meetings that each speak of a "#12" do not speak of one thing because of that. Whether it is a pull request or an issue, GitHub's word
counts before the speaker's; it is looked at again whenever GitHub tells more. A repository that was renamed or transferred keeps its pull requests and issues under the new name.

"Commit a1b2c3d" means the one commit of that project whose hash begins so, where GitHub has told of it; where nothing tells the project, the one commit of all. Where two begin so, it stays what was said.`;

export const aboutIdentity = `## Who "Ana" is

A person has many names: a note, a login, an e-mail address, a voice, spellings, 张三 and Zhang San. Each is an account, and accounts are joined by evidence that says why and how surely: what a note or
GitHub says outright, the same full name where nobody else bears it, a login that is made of the name. From 0.8 on they are one \`Person\`; its \`id\` is the strongest account.

- Two notes, or two logins, are two people until a note, GitHub or you say otherwise.
- A first name means the one who was there, else the one who works on the project, else the only one of that name whom your notes and meetings know. Two who share it stay two, and where nothing tells, it stays open:
  the words are kept, and no one is given somebody else's promise.
- \`colloquy people list\` shows everybody and what looks alike, \`people show\` the evidence. \`people merge\` and \`people split\` are your word, which outweighs all else; each takes the other back.`;

export const aboutKinds = `## What is in it

Names of kinds, relationships and properties are a contract: saved statements go on working. A property that is not known is absent. Times are ISO 8601 texts in UTC (\`2026-11-20T08:30:00Z\`), so that
text order is time order; a number past 2^53 stays exact.`;

export const aboutStores = `## Two stores, one Cypher

The embedded store ([Grafeo](https://github.com/GrafeoDB/grafeo)) and Neo4j pass the same exam, and give the same rows to the same statement. Where the embedded engine would answer otherwise than
Neo4j 5, the statement is put in other words for it, or refused with \`graph_statement_invalid\`; it is never answered otherwise in silence. It runs in a process of its own, so a statement that takes too
long or too much memory is stopped, and one process at a time uses it: another waits, and fails with \`graph_busy\` after a while.`;
