/** Pull requests and commits of the company that lets berths in harbours, from tables. */
import type { Commit, Issue, Pull, Review } from '../world-shape.ts';
import { called, commentsOf, labelsOf, option, parts, table, verdictOf } from './company-words.ts';
import { issueOf, timeOf } from './harbour-berths-issues.ts';
import { whereIs, whoIs } from './harbour-berths-people.ts';

const review = (text: string): Review => {
  const [by, verdict, at] = text.split(' ');
  return { by: whoIs(by), verdict: verdictOf(verdict), at: timeOf(at!) };
};

// project | number | title | author | opened | open, or how it ended, when and by whom | what else there is
const pullRows = table(`
kettle|3|Persist webhook deliveries before sending|ois|2025-01-30T10:00|merged 2025-02-07T15:20 ois|closes:2|rev:hana a 2025-02-06T09:00
kettle|6|Deduplicate digest mails|hana|2025-03-10T08:45|merged 2025-03-20T10:12 hana|closes:5|rev:ois a 2025-03-19T15:00;gade c 2025-03-13T11:00
kettle|7|Bump handlebars to 5|bot|2025-05-05T03:00|merged 2025-05-06T09:30 hana|labels:dependencies
kettle|10|Quiet hours, first cut|ois|2025-11-17T13:10|closed 2025-12-01T09:00|rev:hana r 2025-11-20T14:00;mari c 2025-11-21T09:15
kettle|14|Quiet hours per user|ois|2026-01-19T11:20|merged 2026-02-12T16:40 hana|closes:9|rev:hana a 2026-02-11T10:30;gade a 2026-02-02T12:00
kettle|18|Cache template previews|gade|2026-02-17T09:50|merged 2026-03-05T09:30 ois|closes:17|labels:performance|rev:ois a 2026-03-04T16:20
kettle|22|Throttle the digest job|gade|2026-04-20T08:30|merged 2026-05-06T14:05 gade|closes:21|labels:performance|rev:hana a 2026-05-05T11:00;tobl c 2026-04-28T09:40|rel:berth-api#13
kettle|27|Fix unsubscribe link|hana|2026-07-09T16:00|merged 2026-07-10T08:50 hana|closes:26|labels:hotfix
kettle|28|Move mail templates to MJML|hana|2026-07-28T10:10|merged 2026-08-20T13:30 ois|labels:refactoring|rev:ois a 2026-08-19T15:10;anouk c 2026-08-06T13:00
kettle|32|Expire push tokens after 90 days|gade|2026-09-21T09:05|open|closes:31|labels:security|rev:ois r 2026-09-30T14:45;hana r 2026-10-02T10:10|com:ois 3|as:gade
kettle|37|Use the recipient's time zone in digests|hana|2026-10-19T14:20|open|closes:36|rev:ois a 2026-10-22T09:30|as:hana
kettle|41|Dead letter page, proof of concept|ois|2026-11-11T10:35|open draft|rel:kettle#40
kettle|42|Bump nodemailer to 9|bot|2026-11-09T03:00|merged 2026-11-10T08:40 gade|labels:dependencies
kettle|43|Fix typo in the welcome mail|gliu|2026-10-26T10:40|merged 2026-10-27T08:05 gliu|closes:44|labels:docs|rev:hana a 2026-10-26T15:00
berth-api|2|Lock the berth row while booking|tobl|2025-01-24T09:30|merged 2025-01-31T17:05 tobl|closes:1|labels:hotfix|rev:rash a 2025-01-30T10:10;mari a 2025-01-31T16:00
berth-api|5|Describe cancellations in the API docs|gliu|2025-04-23T13:50|merged 2025-05-02T11:11 gliu|closes:4|labels:docs|rev:tobl a 2025-04-30T09:00
berth-api|9|Search by vessel length, experiment|tobl|2025-09-08T10:15|closed 2025-10-13T12:00|rev:rash r 2025-09-17T14:30|rel:berth-api#8
berth-api|13|Rate limits per API key|tobl|2026-03-02T08:00|merged 2026-04-22T13:00 tobl|closes:12|labels:security|rev:rash a 2026-04-20T09:20;mari r 2026-03-18T11:30;hana c 2026-03-09T08:50|com:rash 5;mari 2
berth-api|16|Return 401 for expired sessions|rash|2026-02-17T10:20|merged 2026-02-19T09:45 rash|closes:15|rev:tobl a 2026-02-18T17:00
berth-api|20|Index availability by season|tobl|2026-06-09T09:15|closed 2026-07-02T10:30|labels:performance|rev:rash r 2026-06-18T13:25|com:rash 2|rel:berth-api#19
berth-api|21|Materialised view for availability|rash|2026-07-13T13:00|merged 2026-08-14T15:35 tobl|closes:19|labels:performance|rev:tobl a 2026-08-13T09:50;wen c 2026-07-21T10:00
berth-api|25|Always verify webhook signatures|rash|2026-08-04T07:50|merged 2026-08-05T18:20 rash|closes:24|labels:hotfix,security|rev:mari a 2026-08-05T17:30
berth-api|26|Bump fastify to 6|bot|2026-08-31T03:00|merged 2026-09-01T10:05 tobl|labels:dependencies
berth-api|30|Fix off-by-one in pagination|tobf|2026-10-05T09:10|open|closes:29|rev:rash r 2026-10-07T12:15|com:rash 1|as:tobf
berth-api|34|Prices in minor units|tobl|2026-10-30T08:15|open|closes:33|labels:breaking|rev:gliu a 2026-11-05T10:00;rash a 2026-11-06T15:40
berth-api|38|Raise timeout for group bookings|rash|2026-11-13T09:00|merged 2026-11-16T11:45 mari|labels:hotfix|rev:mari a 2026-11-16T11:20|rel:berth-api#37
berth-api|39|Split booking into two transactions|rash|2026-11-17T08:40|open draft|closes:37
berth-api|40|Remove the v1 endpoints|mari|2026-05-18T12:30|merged 2026-06-25T09:25 tobl|labels:breaking|rev:tobl a 2026-06-24T14:00;rash a 2026-06-11T09:05;gliu c 2026-05-29T16:10
quarterdeck|4|Fix endless loading on Firefox|wen|2025-02-19T11:15|merged 2025-02-26T12:30 wen|closes:3|rev:anouk a 2025-02-25T10:00
quarterdeck|7|Dark mode|anouk|2025-08-04T09:00|merged 2025-09-09T10:00 wen|closes:6|labels:ux|rev:wen a 2025-09-08T13:45;gade c 2025-08-20T15:15
quarterdeck|11|Arrow keys in tables|gade|2025-10-27T10:25|closed 2026-01-08T09:40|rev:anouk r 2025-11-06T14:00|rel:quarterdeck#10
quarterdeck|15|Record the actor in the audit log|wen|2026-01-05T08:35|merged 2026-01-15T11:25 wen|closes:14|labels:security|rev:tobf a 2026-01-14T16:30
quarterdeck|19|Export CSV as UTF-8|anouk|2026-03-11T13:05|merged 2026-03-17T14:50 anouk|closes:18|rev:wen a 2026-03-16T09:10;tobl a 2026-03-13T11:55
quarterdeck|23|Rewrite the berth table|wen|2026-06-22T10:40|merged 2026-09-03T13:40 anouk|labels:refactoring|rev:anouk a 2026-09-02T16:00;mari r 2026-07-08T09:30;yuki c 2026-07-15T14:20|com:anouk 6
quarterdeck|28|Hide removed users|wen|2026-09-10T14:00|merged 2026-09-18T16:15 wen|closes:27|labels:security|rev:anouk a 2026-09-17T10:50
quarterdeck|29|Bump vite to 8|bot|2026-10-12T03:00|open|labels:dependencies
quarterdeck|33|New chart palette for dark mode|anouk|2026-10-15T09:45|open|closes:32|labels:ux|rev:wen c 2026-10-20T13:35
quarterdeck|34|Try server-side tables|wen|2026-10-28T11:30|open draft|rel:quarterdeck#23
quarterdeck|36|Show queue depth on the home page|gade|2026-11-05T10:10|merged 2026-11-12T15:30 wen|rev:wen a 2026-11-12T14:50|rel:kettle#40
quarterdeck|39|Quote handling in search|tobf|2026-11-16T14:15|open|closes:22
tern|3|Ask for the camera politely|gliu|2025-02-03T12:20|merged 2025-02-13T17:40 gliu|closes:2|rev:anouk a 2025-02-12T09:00
tern|8|Offline maps, storage layer|gliu|2025-11-24T09:55|merged 2026-01-29T10:20 anouk|rev:anouk a 2026-01-28T15:00;mari c 2025-12-10T10:45|rel:tern#7
tern|12|Break the login loop|gliu|2025-10-06T08:10|merged 2025-10-09T13:25 gliu|closes:11|labels:hotfix|rev:tobf a 2025-10-09T11:00
tern|17|Offline mode for harbour maps|anouk|2026-04-07T10:30|merged 2026-06-30T15:55 anouk|closes:7|rev:gliu a 2026-06-29T09:40;mari a 2026-06-30T14:10;wen r 2026-05-07T13:00|com:gliu 8;mari 3
tern|18|Lower the tracking frequency|gliu|2026-03-16T15:25|closed 2026-04-15T08:30|labels:performance|rev:wen r 2026-03-24T10:15;anouk r 2026-03-30T09:00|rel:tern#16
tern|21|Fix VoiceOver labels|anouk|2026-05-12T11:45|merged 2026-05-19T10:35 anouk|closes:20|labels:ux|rev:gliu a 2026-05-18T16:40
tern|26|Priority flag for Android pushes|hana|2026-08-24T08:50|open|closes:25|rev:gliu d 2026-09-07T12:30|com:gliu 2
tern|29|Passkey login|anouk|2026-10-01T11:35|open|closes:28|labels:security|rev:gliu c 2026-10-09T10:25;mari r 2026-10-14T11:50|as:anouk
tern|30|Bump react-native to 0.90|bot|2026-10-19T03:00|merged 2026-10-28T14:10 gliu|labels:dependencies|rev:gliu a 2026-10-28T13:55
tern|35|Restore missing map tiles|gliu|2026-10-30T10:05|merged 2026-11-03T12:05 gliu|closes:34|labels:hotfix|rev:anouk a 2026-11-03T09:20
tern|40|Work around the iOS 20 launch crash|gliu|2026-11-13T13:20|open|closes:39|labels:hotfix|rev:anouk c 2026-11-16T16:05|as:gliu
tern|41|German texts for onboarding|tobf|2026-09-09T09:35|open|closes:45
ledgerline|2|Round half even on invoices|tobf|2025-02-18T14:30|merged 2025-03-11T14:00 tobf|closes:1|rev:hana a 2025-03-10T10:20
ledgerline|6|Export refunds|tobf|2025-06-10T08:05|merged 2025-07-01T09:05 tobf|closes:5|rev:rash c 2025-06-17T13:15
ledgerline|11|Norwegian VAT rates|tobf|2025-12-09T10:50|merged 2026-01-22T16:30 tobf|closes:10|rev:rash a 2026-01-21T09:35;hana a 2026-01-13T14:05
ledgerline|16|Migrate invoices in batches|rash|2026-03-23T12:15|merged 2026-04-02T13:50 rash|closes:15|rev:tobf a 2026-04-01T15:45;tobl c 2026-03-27T10:55
ledgerline|20|Alert when reconciliation fails|tobf|2026-07-06T09:25|closed 2026-08-06T11:40|rev:gade r 2026-07-14T08:20|rel:ledgerline#19
ledgerline|24|Round refunds like invoices|tobf|2026-09-07T13:40|merged 2026-10-08T11:15 tobf|closes:23|rev:hana a 2026-10-07T16:25;rash r 2026-09-16T09:15
ledgerline|25|Mask card numbers|gade|2026-09-24T12:00|merged 2026-09-25T09:00 gade|closes:30|labels:hotfix,security|rev:tobf a 2026-09-25T08:30
ledgerline|31|Drop the legacy ledger tables|rash|2026-10-12T14:55|open|labels:breaking|rev:tobf r 2026-10-27T09:50
ledgerline|36|Late fee model|tobf|2026-11-06T11:05|open draft|closes:35
ledgerline|37|Bump pg to 10|bot|2026-11-16T03:00|open|labels:dependencies
`);

export const pulls: Pull[] = [];
for (const [repo, number, title, by, created, state, ...rest] of pullRows) {
  const [is, when, merger] = state!.split(' ');
  const reviews = parts(option(rest, 'rev'), ';').map(review);
  const ended = is === 'open' ? {} : { closedAt: timeOf(when!) };
  const merged = is === 'merged' ? { mergedAt: timeOf(when!), mergedBy: whoIs(merger) } : {};
  const last = [timeOf(created!), ...reviews.map((one) => one.at), ...(is === 'open' ? [] : [timeOf(when!)])].sort().at(-1)!;
  pulls.push({
    id: `saltmarsh/${repo!}#${number!}`, number: Number(number), project: whereIs(repo), title: title!, labels: labelsOf(option(rest, 'labels')), createdAt: timeOf(created!), updatedAt: last, ...ended, ...merged,
    comments: commentsOf(parts(option(rest, 'com'), ';'), whoIs), assignees: parts(option(rest, 'as'), ';').map(whoIs), state: is as Pull['state'], draft: when === 'draft', author: whoIs(by), reviews,
    closes: parts(option(rest, 'closes'), ',').map((one) => issueOf(`${repo!}#${one}`)), relatedTo: [],
  });
}
const pullsById = Object.fromEntries(pulls.map((one) => [one.id, one]));
/** `kettle#3` */
export const pullOf = (name: string): Pull => called(`saltmarsh/${name}`, pullsById);
// Some refer to a later one.
pullRows.forEach((row, at) => (pulls[at]!.relatedTo as (Issue | Pull)[]).push(...parts(option(row, 'rel'), ',').map((name) => pullsById[`saltmarsh/${name}`] ?? issueOf(name))));

const hash = (seed: number): string => (((seed + 11) * 2654435761) % 4294967296).toString(16).padStart(8, '0') + ((seed + 5) * 40503).toString(16).padStart(8, '0');
// Those that are no merge: project | author | time | message
const written = table(`
kettle|ois|2025-02-10T09:20|Log every failed delivery
kettle|hana|2026-08-21T08:15|Remove the old template engine
kettle|gade|2026-10-06T12:40|Add metrics for the digest job
kettle|ois|2026-11-16T15:10|Sketch the dead letter table
berth-api|tobl|2025-09-09T13:00|Try a range query for vessel length
berth-api|rash|2026-07-14T10:30|Refresh the view every hour
berth-api|rash|2026-11-17T16:45|Move payment out of the booking transaction
berth-api|mari|2026-06-26T08:00|Delete the v1 tests
berth-api|tobl|2026-11-02T09:50|Convert fixtures to minor units
quarterdeck|wen|2026-07-01T14:25|Extract the table header
quarterdeck|anouk|2026-10-16T11:00|Pick colours with enough contrast
tern|gliu|2026-11-14T18:30|Guard against a missing scene delegate
tern|anouk|2026-10-05T09:15|Store passkeys in the keychain
tern|gliu|2026-11-04T07:55|Release notes for 5.2.1
tern|tobf|2026-09-10T10:20|Translate the welcome screen
ledgerline|tobf|2026-11-09T13:35|Add the late fee table
ledgerline|rash|2026-10-15T16:10|List readers of the legacy tables
ledgerline|gade|2026-09-25T10:45|Rotate the debug log
`);
export const commits: readonly Commit[] = [
  ...pulls.filter((pull) => pull.state === 'merged').map((pull) => ({ message: `${pull.title} (#${pull.number})`, project: pull.project, author: pull.author, committedAt: pull.mergedAt! })),
  ...written.map(([repo, by, at, message]) => ({ message: message!, project: whereIs(repo), author: whoIs(by), committedAt: timeOf(at!) })),
].map((commit, at) => ({ id: hash(at), ...commit }));
