/** What the people of the hospital did at GitHub: issues, pull requests and commits, from tables. */
import type { Commit, Issue, Mentions, Pull, Review } from '../world-shape.ts';
import { called, commentsOf, parts, table, verdictOf } from './company-words.ts';
import { whereIs, whoAre, whoIs } from './hospital-people.ts';

/** Of `2026-10-26T10:15`. */
export const timeOf = (minute: string): string => `${minute}:00Z`;

// key | project | opened | by | title | labels | assignees | comments | closed when and by whom, `?` where GitHub does not say
const issueTable = table(`
i01|T|2025-01-14T09:12|arj|Carrier stuck at station 12 is never reported|bug|arj|toh:2 nia:1|2025-02-03T14:20 arj
i02|T|2025-03-05T11:03|nia|Show estimated arrival at the receiving ward|feature|gre|arj:1|2025-06-20T10:31 gre
i03|T|2025-06-11T08:40|toh|Blower pressure alarm fires twice|bug|toh||2025-07-02T16:02 toh
i04|T|2025-09-23T13:27|wan|Document the leak test procedure|docs||arj:1|
i05|T|2026-01-19T10:55|eli|Carriers of cytotoxic drugs need a secure send|feature security|pas|pas:3 chi:2|2026-04-02T09:45 pas
i06|T|2026-03-09T03:00|bot|Update serialport to 12|dependencies|||2026-03-11T08:19 ?
i07|T|2026-05-18T07:31|arj|Route planner ignores closed diverters|bug urgent|arj|toh:4|2026-05-21T12:12 arj
i08|T|2026-07-06T21:14|osk|Night mode: fewer blower starts|feature|osk|nia:1|
i09|T|2026-08-24T09:33|chi|Empty carriers pile up in the lab|bug|tov|chi:2 arj:2|
i10|T|2026-09-30T06:05|nia|Station display freezes after power cut|bug urgent|tov|tov:1|2026-10-08T13:50 tov
i11|T|2026-11-03T15:18|toh|Diverter firmware reports wrong position|bug|arj|arj:2|
i12|T|2026-11-16T07:48|eli|Carrier count drifts after midnight|bug urgent|||
i13|B|2025-02-10T08:22|gre|Beds under cleaning shown as free|bug urgent|nia|nia:2|2025-02-14T11:11 nia
i14|B|2025-04-22T14:36|nia|Filter beds by isolation need|feature|nia|gre:3 pas:1|2025-08-05T15:00 nia
i15|B|2025-07-15T10:09|pas|Slow board on the ward tablets|performance bug|eli|eli:2|2025-09-01T09:30 eli
i16|B|2025-10-30T12:44|chi|Discharge forecast for the next 24 hours|feature|chi|gre:2|
i17|B|2026-02-03T06:58|toh|Double booking of bed 4B|bug urgent|gre|gre:1 eli:1|2026-02-04T17:25 gre
i18|B|2026-03-17T09:50|wan|Colour-blind safe palette|accessibility|han|han:2|2026-05-05T13:13 han
i19|B|2026-05-27T16:21|han|Board does not scroll on Safari|bug|han||2026-06-03T10:40 han
i20|B|2026-06-22T11:37|gre|Transfer requests between sites|feature|gre|chi:3|
i21|B|2026-08-05T08:15|arj|Occupancy export as CSV|feature|gre||2026-09-14T14:14 gre
i22|B|2026-09-09T13:02|nia|Wrong count of blocked beds|bug|nia|gre:1|2026-09-17T09:09 nia
i23|B|2026-10-12T10:26|eli|Bed status lags behind the HL7 feed|bug performance|nia|pas:2|
i24|B|2026-10-29T15:41|tov|Show cleaning crew on the board|feature|han||
i25|B|2026-11-10T08:03|chi|Isolation flag lost on transfer|bug urgent|gre nia|gre:2|
i26|L|2025-03-18T09:19|osk|Count clean sheets per ward|feature|osk||2025-05-12T10:10 osk
i27|L|2025-08-19T12:30|wan|Laundry scanner drops every tenth tag|bug|wan|osk:1|2025-09-09T15:45 wan
i28|L|2025-11-25T14:07|osk|Forecast scrubs demand for holidays|feature|osk|wan:2|
i29|L|2026-02-24T10:48|pas|Report of lost towels|feature|osk|osk:1|2026-04-20T11:55 osk
i30|L|2026-04-13T07:26|osk|RFID reader times out|bug|wan||2026-04-29T16:30 wan
i31|L|2026-07-20T09:04|toh|Wrong unit in the linen order|bug|osk||2026-07-22T12:00 osk
i32|L|2026-10-05T13:35|wan|Bin weights are rounded down|bug|osk|osk:1|
i33|L|2026-11-12T11:29|pas|Order form in Polish|feature i18n|wan||
i34|V|2025-01-28T15:52|han|Scan of a torn label fails silently|bug|han||2025-02-20T09:40 han
i35|V|2025-05-07T10:01|chi|Chain of custody per vial|feature security|chi|eli:2 han:1|2025-10-13T14:44 chi
i36|V|2025-09-11T08:08|eli|Samples older than 4 hours must be flagged|feature|eli|chi:1|2025-11-06T16:16 eli
i37|V|2025-12-04T17:33|tov|Duplicate barcode between two sites|bug urgent|eli|tov:2 pas:1|2025-12-09T10:20 eli
i38|V|2026-02-16T09:27|eli|Rejected samples need a reason|feature|arj|wan:1|2026-03-30T15:35 arj
i39|V|2026-04-07T12:12|nia|Label printer prints blank labels|bug|tov||2026-04-10T09:59 tov
i40|V|2026-06-09T14:25|wan|Temperature log of the transport box|feature|wan|eli:1|
i41|V|2026-07-28T11:46|eli|Timezone of the collection time is lost|bug|eli|chi:1|2026-08-11T10:05 eli
i42|V|2026-09-21T08:57|han|Haemolysed samples are counted twice|bug|pas|han:1|2026-10-02T11:30 pas
i43|V|2026-10-19T10:10|gre|Batch receipt of forty vials|feature performance|eli|tov:1|
i44|V|2026-11-05T09:21|arj|Barcode checksum ignored on import|bug security|tov||
i45|V|2026-11-13T16:59|chi|Lost vial alert comes too late|bug urgent||eli:1|
i46|H|2025-04-02T13:17|pas|Retry ADT messages after a timeout|bug|pas||2025-04-25T12:25 pas
i47|H|2025-11-12T10:32|toh|Map FHIR Location to stations|feature|toh|gre:1|2026-01-27T14:00 toh
i48|H|2026-03-24T06:20|pas|Message queue grows without bound|bug performance urgent|pas|arj:2 toh:1|2026-04-01T10:50 pas
i49|H|2026-08-31T09:16|gre|Certificate rotation for the FHIR endpoint|security|pas|chi:1|
i50|H|2026-11-09T12:38|osk|Acknowledgements arrive out of order|bug|toh||
`);

// key | project | opened | author | title | open, draft, or how it ended, when and by whom | reviews: who, verdict, when | closes | related | labels | assignees | comments
const pullTable = table(`
p01|T|2025-01-29T10:15|arj|Report carriers that do not arrive|merged 2025-02-03T14:20 toh|toh:a:2025-02-02T09:00 nia:c:2025-01-30T11:00|i01|||arj|nia:2
p02|T|2025-04-15T09:42|gre|Estimate arrival from diverter timings|merged 2025-06-20T10:31 arj|arj:a:2025-06-19T08:30 toh:c:2025-05-02T13:00|i02||ui||arj:4
p03|T|2025-06-25T13:05|toh|Debounce the blower alarm|merged 2025-07-02T16:02 arj|arj:a:2025-07-01T10:00|i03||||
p04|T|2025-10-08T11:50|wan|Leak test checklist|closed 2025-12-01T09:00|arj:r:2025-10-20T15:00||i04|docs||arj:1
p05|T|2026-02-11T08:36|pas|Secure send with a PIN|merged 2026-04-02T09:45 eli|eli:a:2026-04-01T16:00 chi:r:2026-02-25T10:00 arj:a:2026-03-20T11:00|i05||security|pas|chi:5 eli:2
p06|T|2026-03-10T03:00|bot|chore: bump serialport to 12.0.1|merged 2026-03-11T08:19 tov|tov:a:2026-03-11T08:15|i06||dependencies||
p07|T|2026-05-19T09:58|arj|Skip closed diverters in the route planner|merged 2026-05-21T12:12 toh|toh:a:2026-05-21T11:40|i07|||arj|toh:1
p08|T|2026-07-27T20:20|osk|Batch blower starts at night|draft||i08||||nia:1
p09|T|2026-08-13T14:11|nia|Station map in SVG|merged 2026-08-28T10:00 nia|han:a:2026-08-27T12:00|||ui||han:2
p10|T|2026-09-16T10:24|tov|Return empty carriers automatically|open|arj:r:2026-09-29T09:45|i09|||tov|chi:1
p11|T|2026-10-01T07:55|tov|Restart station display by watchdog|merged 2026-10-08T13:50 arj|arj:a:2026-10-07T17:00 nia:a:2026-10-05T09:10|i10||||
p12|T|2026-11-04T16:33|arj|Read diverter position from firmware 3|open|toh:c:2026-11-06T10:30|i11|||arj|
p13|T|2026-11-11T09:07|eli|Alarm history page|merged 2026-11-16T15:05 arj|arj:a:2026-11-16T14:30||i12 p03|ui||arj:1
p14|T|2026-11-17T03:00|bot|chore: bump eslint to 10|open||||dependencies||
p15|B|2025-02-12T15:20|nia|Treat cleaning as occupied|merged 2025-02-14T11:11 gre|gre:a:2025-02-14T10:00|i13||||
p16|B|2025-06-30T10:45|nia|Isolation filter|merged 2025-08-05T15:00 eli|eli:a:2025-08-04T14:00 gre:r:2025-07-10T09:00 pas:c:2025-07-11T10:00|i14||ui|nia|gre:3
p17|B|2025-08-20T13:48|eli|Virtual list on ward tablets|merged 2025-09-01T09:30 nia|nia:a:2025-08-29T11:00|i15||performance||
p18|B|2025-12-10T12:02|chi|Discharge forecast, first model|closed 2026-02-20T10:10|gre:r:2026-01-15T13:00|i16||||gre:2 eli:1
p19|B|2026-02-03T15:14|gre|Lock a bed while it is being booked|merged 2026-02-04T17:25 eli|eli:a:2026-02-04T16:50 toh:a:2026-02-04T09:20|i17||||
p20|B|2026-04-16T09:09|han|New palette with contrast check|merged 2026-05-05T13:13 gre|wan:a:2026-04-28T10:00 gre:a:2026-05-05T12:00|i18||ui accessibility|han|wan:1
p21|B|2026-05-29T11:11|han|Fix overflow on Safari|merged 2026-06-03T10:40 nia|nia:a:2026-06-02T15:00|i19||ui||
p22|B|2026-07-01T08:27|gre|Site transfer: request form|open|nia:c:2026-07-08T13:00 chi:r:2026-07-20T10:00||i20||gre|chi:2
p23|B|2026-08-26T14:40|gre|Export occupancy as CSV|merged 2026-09-14T14:14 han|han:a:2026-09-11T11:00 arj:c:2026-09-01T16:00|i21||||
p24|B|2026-09-14T10:34|nia|Count blocked beds once|merged 2026-09-17T09:09 gre|gre:a:2026-09-16T14:00|i22||||
p25|B|2026-10-20T09:30|nia|Stream HL7 updates to the board|open|eli:r:2026-10-28T11:00 pas:c:2026-10-23T10:00|i23|p59|performance|nia|pas:2 eli:3
p26|B|2026-11-02T13:25|han|Cleaning crew column|draft||i24||ui|han|
p27|B|2026-11-11T17:16|gre|Carry the isolation flag over|open|nia:a:2026-11-13T09:50 chi:c:2026-11-12T10:40|i25|||gre|nia:1
p28|B|2026-09-25T22:08|tov|Dark theme for night shifts|closed 2026-10-15T09:20|han:r:2026-10-01T12:00||p20|ui||han:2
p29|B|2026-01-14T10:18|eli|Split the board into widgets|merged 2026-03-02T11:30 nia|nia:a:2026-02-27T10:00 han:c:2026-01-28T09:00|||ui||
p30|L|2025-04-09T09:55|osk|Sheet counter|merged 2025-05-12T10:10 wan|wan:a:2025-05-10T12:00|i26||||
p31|L|2025-08-28T10:50|wan|Buffer tags in the scanner|merged 2025-09-09T15:45 osk|osk:a:2025-09-08T10:00|i27|||wan|
p32|L|2026-03-16T13:33|osk|Lost towels report|merged 2026-04-20T11:55 pas|pas:a:2026-04-18T09:00 wan:r:2026-03-30T10:00|i29||||wan:2
p33|L|2026-04-20T08:04|wan|Longer RFID timeout with backoff|merged 2026-04-29T16:30 osk|osk:a:2026-04-28T10:00|i30||||
p34|L|2026-07-21T10:06|osk|Use kilograms in the linen order|merged 2026-07-22T12:00 wan|wan:a:2026-07-22T10:30|i31||||
p35|L|2026-01-22T14:50|osk|Scrubs forecast from last year's orders|closed 2026-03-27T16:00|wan:c:2026-02-05T11:00|i28||||wan:1
p36|L|2026-08-17T09:37|wan|Soiled linen pickup list|merged 2026-09-04T14:45 osk|toh:a:2026-09-01T10:00 osk:a:2026-09-04T13:00|||ui||
p37|L|2026-10-26T12:21|osk|Keep bin weights in grams|open|wan:r:2026-11-02T14:30|i32|||osk|
p38|L|2026-11-16T11:40|wan|Polish translation of the order form|draft||i33||i18n|wan|
p39|L|2026-06-15T15:28|toh|Refactor order pricing|closed 2026-07-10T10:00|||||
p40|V|2025-02-05T11:22|han|Warn on unreadable labels|merged 2025-02-20T09:40 chi|chi:a:2025-02-19T10:00|i34||||
p41|V|2025-07-08T09:31|chi|Custody log|merged 2025-10-13T14:44 eli|eli:a:2025-10-10T09:00 han:a:2025-10-01T12:00 tov:c:2025-08-15T16:00|i35||security|chi|eli:4 tov:1
p42|V|2025-10-02T10:10|eli|Flag samples after four hours|merged 2025-11-06T16:16 chi|chi:a:2025-11-05T11:00|i36||||
p43|V|2025-12-05T09:02|eli|Namespaces for site barcodes|merged 2025-12-09T10:20 tov|tov:a:2025-12-08T17:00 pas:a:2025-12-08T13:00|i37||||
p44|V|2026-03-02T10:40|arj|Ask for a rejection reason|merged 2026-03-30T15:35 eli|eli:a:2026-03-27T10:00 wan:c:2026-03-12T09:30|i38|||arj|wan:2
p45|V|2026-04-08T14:15|tov|Detect empty print jobs|merged 2026-04-10T09:59 han|nia:a:2026-04-09T11:00|i39||||
p46|V|2026-06-24T09:20|wan|Store temperature readings|open|eli:c:2026-07-03T15:00|i40|||wan|
p47|V|2026-08-03T13:44|eli|Keep the offset of the collection time|merged 2026-08-11T10:05 wan|wan:a:2026-08-10T16:00 chi:a:2026-08-07T10:00|i41||||chi:1
p48|V|2026-09-28T08:49|pas|Deduplicate haemolysis events|merged 2026-10-02T11:30 eli|eli:a:2026-10-02T10:00 han:r:2026-09-30T13:00|i42||||han:3
p49|V|2026-10-27T10:03|eli|Receive a whole rack at once|open|tov:a:2026-11-04T11:15|i43||performance|eli|
p50|V|2026-11-06T17:05|tov|Verify barcode checksum|open||i44||security|tov|
p51|V|2026-05-06T11:58|chi|Audit trail export|merged 2026-05-25T09:25 han|han:a:2026-05-22T10:00|||security||
p52|V|2026-10-13T15:36|han|Handheld scanner profile|merged 2026-11-02T10:55 chi|chi:a:2026-10-30T10:00 eli:a:2026-10-22T14:00||||han|
p53|H|2025-04-10T12:09|pas|Retry queue for ADT|merged 2025-04-25T12:25 toh|toh:a:2025-04-24T10:00|i46||||
p54|H|2025-12-15T13:39|toh|FHIR Location mapping|merged 2026-01-27T14:00 pas|pas:a:2026-01-26T15:00 gre:c:2026-01-08T10:00|i47|||toh|
p55|H|2026-03-25T07:07|pas|Bound the queue and drop duplicates|merged 2026-04-01T10:50 toh|toh:a:2026-03-31T14:00 arj:a:2026-03-30T09:00|i48||performance||arj:1
p56|H|2026-09-08T10:52|pas|Rotate certificates without downtime|open|toh:r:2026-09-22T11:00 chi:a:2026-10-06T09:00|i49||security|pas|toh:2
p57|H|2026-11-10T14:04|toh|Sequence numbers for acknowledgements|open||i50|||toh|
p58|H|2026-10-14T03:00|bot|chore: bump hapi to 2.5|merged 2026-10-14T16:40 pas|pas:a:2026-10-14T16:35|||dependencies||
p59|H|2026-07-14T10:27|pas|Metrics for message delay|merged 2026-07-31T13:20 toh|toh:a:2026-07-30T10:00 nia:a:2026-07-24T11:30|||performance||
p60|H|2026-06-02T09:49|arj|Gateway smoke tests|merged 2026-06-12T15:15 pas|pas:a:2026-06-11T09:00||p55|||
`);

const opened = [...issueTable, ...pullTable].sort((a, b) => (a[2]! < b[2]! ? -1 : 1));
/** Issues and pull requests of a project share their numbers, in the order of their opening. */
const placeOf = (key: string, of: string) => {
  const project = whereIs(of);
  const number = opened.filter((row) => row[1] === of).findIndex((row) => row[0] === key) + 1;
  return { id: `${project.id}#${number}`, number, project };
};
const labelsOf = (cell: string | undefined): string[] => parts(cell, ' ').sort();

const issuesByKey: Record<string, Issue> = {};
for (const [key, of, begun, by, title, labels, assignees, said, end] of issueTable) {
  const [ended, closer] = parts(end, ' ');
  const createdAt = timeOf(begun!);
  const closedAt = ended === undefined ? undefined : timeOf(ended);
  issuesByKey[key!] = {
    ...placeOf(key!, of!), title: title!, labels: labelsOf(labels), createdAt, updatedAt: closedAt ?? createdAt, ...(closedAt === undefined ? {} : { closedAt }),
    comments: commentsOf(parts(said, ' '), whoIs), assignees: whoAre(assignees), state: closedAt === undefined ? 'open' : 'closed', submitter: whoIs(by),
    ...(closer === undefined || closer === '?' ? {} : { closedBy: whoIs(closer) }),
  };
}
export const issues = Object.values(issuesByKey);

/** `arj:a:2026-06-01T09:00` */
function reviewOf(word: string): Review {
  const [, by, verdict, at] = /^(\w+):(\w):(.+)$/u.exec(word) ?? [];
  return { by: whoIs(by), verdict: verdictOf(verdict), at: timeOf(at!) };
}

const pullsByKey: Record<string, Pull> = {};
const workOf = (key: string): Issue | Pull => issuesByKey[key] ?? called(key, pullsByKey);
/** Those that are related to another pull request last, since it has to be there before them. */
const inOrder = [...pullTable].sort((a, b) => Number(a[8]!.includes('p')) - Number(b[8]!.includes('p')));
for (const [key, of, begun, by, title, end, reviewed, closes, related, labels, assignees, said] of inOrder) {
  const [state, ended, merger] = parts(end, ' ');
  const createdAt = timeOf(begun!);
  const closedAt = ended === undefined ? undefined : timeOf(ended);
  const reviews = parts(reviewed, ' ').map(reviewOf);
  pullsByKey[key!] = {
    ...placeOf(key!, of!), title: title!, labels: labelsOf(labels), createdAt,
    updatedAt: [createdAt, ...reviews.map((review) => review.at), ...(closedAt === undefined ? [] : [closedAt])].sort().at(-1)!, ...(closedAt === undefined ? {} : { closedAt }),
    comments: commentsOf(parts(said, ' '), whoIs), assignees: whoAre(assignees), state: state === 'merged' ? 'merged' : state === 'closed' ? 'closed' : 'open', draft: state === 'draft',
    author: whoIs(by), ...(state === 'merged' ? { mergedAt: closedAt!, mergedBy: whoIs(merger) } : {}), reviews,
    closes: parts(closes, ' ').map((one) => called(one, issuesByKey)), relatedTo: parts(related, ' ').map(workOf),
  };
}
export const pulls = pullTable.map(([key]) => called(key, pullsByKey));

/** The works of a cell, as what was said mentions them. */
export function worksOf(cell: string | undefined): Pick<Mentions, 'issues' | 'pulls'> {
  const all = parts(cell, ' ').map(workOf);
  return { pulls: all.filter((one) => 'author' in one), issues: all.filter((one) => 'submitter' in one) };
}

// Of the branches: committed | project | by | message
const commitTable = table(`
2025-03-03T10:00|L|osk|init: linen skeleton
2025-05-20T16:12|T|arj|ci: cache the emulator image
2025-10-21T09:31|V|chi|docs: custody of a vial, drawn
2026-01-09T11:20|B|nia|test: board with four hundred beds
2026-04-24T13:45|L|wan|fix: typo in the towel report
2026-06-30T08:55|H|pas|log the sender of malformed messages
2026-08-19T10:22|T|nia|style: icons of the stations
2026-09-23T17:40|V|eli|perf: index on the collection time
2026-10-09T12:05|T|tov|test: watchdog under brown-out
2026-10-21T09:48|B|nia|wip: stream of bed updates
2026-11-02T15:30|H|toh|test: acknowledgements in any order
2026-11-06T11:11|V|tov|refactor: one place for barcodes
2026-11-09T09:40|B|gre|fix: isolation flag on the transfer form
2026-11-12T14:26|V|eli|feat: rack receipt screen
2026-11-13T18:02|T|arj|fix: read position twice
2026-11-16T08:33|L|wan|i18n: Polish strings
2026-11-17T16:19|V|eli|test: rack of forty
2026-11-18T08:05|B|han|feat: crew column behind a flag
`);
const merges = pulls.filter((pull) => pull.mergedAt !== undefined);
export const commits: readonly Commit[] = [
  // A merge leaves one commit, made an hour and a half before it.
  ...merges.map((pull) => ({
    message: pull.author.bot ? `deps: ${pull.title.slice(7)}` : `${pull.title} (#${pull.number})`, project: pull.project, author: pull.author,
    committedAt: new Date(Date.parse(pull.mergedAt!) - 5_400_000).toISOString().replace('.000Z', 'Z'),
  })),
  ...commitTable.map(([at, of, by, message]) => ({ message: message!, project: whereIs(of), author: whoIs(by), committedAt: timeOf(at!) })),
].map((commit, index) => ({ id: ((index + 7) * 2654435761 % 0x1_0000_0000).toString(16).padStart(8, '0') + (index + 4096).toString(16), ...commit }));
