/** Issues of the company that lets berths in harbours, from a table. */
import type { Issue } from '../world-shape.ts';
import { called, commentsOf, labelsOf, option, parts, table } from './company-words.ts';
import { whereIs, whoIs } from './harbour-berths-people.ts';

/** Of `2026-10-26T10:15`. */
export const timeOf = (minute: string): string => `${minute}:00Z`;

// project | number | title | submitter | opened | open, or closed, when and by whom | what else there is
export const issues: readonly Issue[] = table(`
kettle|2|Webhook deliveries are lost on restart|gade|2025-01-14T09:05|closed 2025-02-07T15:20 ois|labels:bug|as:ois|com:hana 2
kettle|5|Email digests arrive twice|yuki|2025-03-03T11:30|closed 2025-03-20T10:12 hana|labels:bug,customer|as:hana|com:yuki 3;ois 1
kettle|9|Quiet hours per user|yuki|2025-06-18T08:15|closed 2026-02-12T16:40 hana|labels:enhancement|as:ois
kettle|13|SMS fallback when push fails|wen|2025-09-22T13:45|open|labels:enhancement|com:mari 1
kettle|17|Template previews time out|rash|2026-01-27T10:20|closed 2026-03-05T09:30|labels:bug,performance
kettle|21|Rate limits hit by the digest job|hana|2026-04-14T07:55|closed 2026-05-06T14:05 gade|labels:bug,performance|as:gade|com:ois 4
kettle|26|Unsubscribe link points to staging|yuki|2026-07-09T15:10|closed 2026-07-10T08:50 hana|labels:bug,customer,urgent|as:hana
kettle|31|Push tokens never expire|ois|2026-09-02T09:40|open|labels:security|as:gade|com:hana 1;gade 2
kettle|36|Digest shows wrong time zone|anouk|2026-10-12T12:00|open|labels:bug,customer|as:hana|com:yuki 1
kettle|40|Dead letters are not visible anywhere|mari|2026-11-10T09:25|open|labels:enhancement
kettle|44|Typo in the welcome mail|gliu|2026-10-26T10:15|closed 2026-10-27T08:05 gliu|labels:docs,good first issue
berth-api|1|Double booking of the same berth|rash|2025-01-20T10:00|closed 2025-01-31T17:05 tobl|labels:bug,urgent|as:tobl|com:mari 2;rash 1
berth-api|4|Document the cancellation endpoint|gliu|2025-04-08T09:00|closed 2025-05-02T11:11 gliu|labels:docs
berth-api|8|Search by vessel length|yuki|2025-08-12T14:20|open|labels:enhancement|com:tobl 2
berth-api|12|Rate limits per API key|tobl|2025-11-04T08:30|closed 2026-04-22T13:00 tobl|labels:enhancement,security|as:tobl|com:mari 3;rash 2
berth-api|15|Expired sessions return 500|anouk|2026-02-16T16:05|closed 2026-02-19T09:45 rash|labels:bug|as:rash
berth-api|19|Slow availability query in peak season|rash|2026-05-27T11:50|closed 2026-08-14T15:35 tobl|labels:performance,customer|as:tobl;rash|com:wen 1
berth-api|24|Webhook signature check can be skipped|hana|2026-08-03T08:10|closed 2026-08-05T18:20 rash|labels:security,urgent|as:rash
berth-api|29|Pagination skips the last page|tobf|2026-09-28T13:15|open|labels:bug|as:tobf|com:rash 1
berth-api|33|Return prices in minor units|gliu|2026-10-21T09:50|open|labels:enhancement|as:tobl|com:tobl 1;gliu 2
berth-api|37|Timeouts when booking for groups|mari|2026-11-12T14:30|open|labels:bug,customer,urgent|as:rash|com:rash 2
quarterdeck|3|Dashboard loads forever on Firefox|wen|2025-02-11T10:45|closed 2025-02-26T12:30 wen|labels:bug|as:wen
quarterdeck|6|Dark mode|gade|2025-05-13T13:20|closed 2025-09-09T10:00 wen|labels:enhancement,ux|as:anouk|com:wen 2;yuki 1
quarterdeck|10|Keyboard navigation in tables|anouk|2025-07-22T08:55|open|labels:ux|com:wen 1
quarterdeck|14|Audit log lacks the actor|tobf|2025-12-02T15:00|closed 2026-01-15T11:25 wen|labels:security|as:wen
quarterdeck|18|CSV export drops umlauts|tobl|2026-03-10T09:35|closed 2026-03-17T14:50 anouk|labels:bug,good first issue|as:anouk
quarterdeck|22|Search box ignores quotes|yuki|2026-06-08T12:10|open|labels:bug,good first issue|com:anouk 1
quarterdeck|27|Permissions page shows removed users|wen|2026-08-25T10:30|closed 2026-09-18T16:15 wen|labels:bug,security|as:wen
quarterdeck|32|Charts unreadable in dark mode|gade|2026-10-06T11:05|open|labels:bug,ux|as:anouk|com:anouk 2
quarterdeck|38|Bulk edit of berths|yuki|2026-11-04T08:20|open|labels:enhancement
tern|2|App crashes when the camera is denied|gliu|2025-01-28T11:00|closed 2025-02-13T17:40 gliu|labels:bug
tern|7|Offline mode for harbour maps|yuki|2025-05-26T09:30|closed 2026-06-30T15:55 anouk|labels:enhancement|as:anouk;gliu|com:mari 2;gliu 5
tern|11|Login loop after password reset|mari|2025-10-01T10:10|closed 2025-10-09T13:25 gliu|labels:bug,urgent|as:gliu|com:gliu 1
tern|16|Battery drain while tracking|wen|2026-02-24T08:00|open|labels:performance,customer|as:gliu|com:wen 3;gliu 2
tern|20|VoiceOver reads buttons twice|anouk|2026-04-29T14:40|closed 2026-05-19T10:35 anouk|labels:ux,bug|as:anouk
tern|25|Push notifications arrive late on Android|tobf|2026-07-27T09:15|open|labels:bug,customer|as:gliu|com:hana 2
tern|28|Login with passkeys|mari|2026-09-15T13:35|open|labels:enhancement,security|as:anouk
tern|34|Map tiles missing after update|gade|2026-10-29T16:50|closed 2026-11-03T12:05 gliu|labels:bug,regression,urgent|as:gliu|com:gade 1
tern|39|Crash on launch with iOS 20|yuki|2026-11-13T07:45|open|labels:bug,urgent|as:gliu|com:gliu 1;mari 1
tern|45|Translate the onboarding to German|gliu|2026-08-11T10:40|open|labels:enhancement,good first issue
ledgerline|1|Invoice rounding is off by a cent|hana|2025-02-04T09:20|closed 2025-03-11T14:00 tobf|labels:bug,customer|as:tobf|com:tobf 2
ledgerline|5|Refunds are not exported|rash|2025-06-03T10:50|closed 2025-07-01T09:05 tobf|labels:bug|as:tobf
ledgerline|10|Support Norwegian VAT|yuki|2025-10-20T11:40|closed 2026-01-22T16:30 tobf|labels:enhancement,customer|as:tobf|com:yuki 2
ledgerline|15|Database migration locks the invoices table|tobf|2026-03-18T08:25|closed 2026-04-02T13:50 rash|labels:bug,performance|as:rash
ledgerline|19|Nightly reconciliation fails silently|gade|2026-06-15T07:35|open|labels:bug|as:tobf|com:gade 2;tobf 3
ledgerline|23|Invoice rounding again for refunds|ois|2026-08-18T15:45|closed 2026-10-08T11:15 tobf|labels:bug,regression,customer|as:tobf|com:yuki 1
ledgerline|30|Card numbers in the debug log|hana|2026-09-24T10:05|closed 2026-09-25T09:00 gade|labels:security,urgent|as:gade|com:mari 1
ledgerline|35|Late fees for yearly contracts|yuki|2026-11-02T13:10|open|labels:enhancement
ledgerline|41|Currency missing on credit notes|wen|2026-11-16T09:55|open|labels:bug|com:tobf 1
ledgerline|46|Docs for the export format|tobf|2026-05-11T12:25|closed 2026-05-28T17:00|labels:docs
`).map(([repo, number, title, by, created, state, ...rest]) => {
  const [is, closed, closer] = state!.split(' ');
  const closedAt = closed === undefined ? {} : { closedAt: timeOf(closed) };
  return {
    id: `saltmarsh/${repo!}#${number!}`, number: Number(number), project: whereIs(repo), title: title!, labels: labelsOf(option(rest, 'labels')), createdAt: timeOf(created!), updatedAt: timeOf(closed ?? created!), ...closedAt,
    comments: commentsOf(parts(option(rest, 'com'), ';'), whoIs), assignees: parts(option(rest, 'as'), ';').map(whoIs), state: is as Issue['state'], submitter: whoIs(by), ...(closer === undefined ? {} : { closedBy: whoIs(closer) }),
  };
});

const issuesById = Object.fromEntries(issues.map((one) => [one.id, one]));
/** `kettle#2` */
export const issueOf = (name: string): Issue => called(`saltmarsh/${name}`, issuesById);
