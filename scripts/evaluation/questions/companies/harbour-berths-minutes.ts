/** What was said in the meetings of the company that lets berths in harbours, and what came of it. */
import type { Action, Decision, Meeting, Mentions, Person, Question, Risk, Segment } from '../world-shape.ts';
import { called, option, parts, segmentId, table } from './company-words.ts';
import { issueOf, timeOf } from './harbour-berths-issues.ts';
import { topicOf, whereIs, whoIs } from './harbour-berths-people.ts';
import { pullOf } from './harbour-berths-work.ts';

// key | series | project | time | seconds | attendees | what is mentioned, and the first words
const meetingRows = table(`
k1|Kettle weekly|kettle|2026-08-24T09:00|1800|ois hana gade mari|topics:push notifications,hiring|pulls:kettle#28|first:The MJML move is out and nobody complained so far.
k2|Kettle weekly|kettle|2026-09-14T09:00|2700|ois hana gade yuki|topics:push notifications,login|issues:kettle#31;kettle#13|days:2026-09-30|first:Tokens that never expire are a gift to anybody who steals a phone.
k3|Kettle weekly|kettle|2026-10-05T09:00|2100|hana gade yuki anouk|topics:time zones|pulls:kettle#32|first:Digests for Lisbon went out at three in the night.
k4|Kettle weekly|kettle|2026-10-19T09:00|1500|ois hana mari|topics:time zones,pricing|issues:kettle#36;kettle#13|people:yuki|first:Let us look at what the text messages would cost.
k5|Kettle weekly|kettle|2026-11-02T09:00|2400|ois hana gade mari yuki|topics:release process,pricing|days:2026-12-14|first:We need a freeze before the holidays.
k6|Kettle weekly|kettle|2026-11-16T09:00|3000|ois hana gade mari|topics:push notifications,release process|pulls:kettle#32;kettle#41|issues:kettle#40|first:Dead letters pile up and nobody sees them.
b1|Berth-API planning|berth-api|2025-11-12T13:00|3600|tobl rash mari|topics:rate limits|issues:berth-api#12|first:One partner sends us a thousand requests per second, so rate limits cannot wait.
b2|Berth-API planning|berth-api|2026-03-04T13:00|4500|tobl rash mari gliu|topics:rate limits,release process|pulls:berth-api#13|first:The rate limits are in review and version one has to go.
b3|Berth-API planning|berth-api|2026-06-10T13:00|3900|tobl rash wen|topics:database migration|issues:berth-api#19|pulls:berth-api#20;berth-api#40|first:The availability query takes nine seconds in July.
b4|Berth-API planning|berth-api|2026-09-16T13:00|3300|tobl rash mari yuki tobf|topics:pricing|projects:ledgerline|first:Floats for prices were a mistake.
b5|Berth-API planning|berth-api|2026-11-11T13:00|4200|tobl rash mari tobf|topics:rate limits,pricing|issues:berth-api#29|pulls:berth-api#34|people:gliu|first:Bookings for groups run into the timeout every morning.
t1|Tern design review|tern|2026-02-19T14:30|2700|gliu anouk wen yuki|topics:battery,offline mode|pulls:tern#8|first:Users say that the phone is warm after an hour.
t2|Tern design review|tern|2026-04-23T14:30|3000|gliu anouk mari|topics:offline mode,battery|pulls:tern#17;tern#18|first:A map for the whole coast would never fit on a phone.
t3|Tern design review|tern|2026-07-16T14:30|2400|gliu anouk hana tobf|topics:push notifications|projects:kettle|first:On Android the alarm comes when the boat is already gone.
t4|Tern design review|tern|2026-10-01T14:30|3300|gliu anouk mari|topics:login,hiring|issues:tern#28|pulls:tern#29|first:Passwords are the top reason for support calls about login.
t5|Tern design review|tern|2026-11-12T14:30|1800|gliu anouk yuki tobf|topics:release process|issues:tern#34|days:2026-11-19|first:Every phone with the new system crashes at launch.
l1|Ledgerline check-in|ledgerline|2025-12-16T10:00|2100|tobf rash yuki|topics:pricing|issues:ledgerline#10|pulls:ledgerline#11|first:The Norwegian customers wait for their invoices.
l2|Ledgerline check-in|ledgerline|2026-03-31T10:00|2700|tobf rash gade|topics:database migration|pulls:ledgerline#16|issues:ledgerline#15|first:The migration locked the table for eleven minutes.
l3|Ledgerline check-in|ledgerline|2026-08-11T10:00|1800|tobf gade hana|topics:invoice rounding|issues:ledgerline#1|first:Refunds are a cent off again.
l4|Ledgerline check-in|ledgerline|2026-10-13T10:00|2400|tobf rash gade|topics:database migration,invoice rounding|pulls:ledgerline#24;ledgerline#31|first:The rounding fix is in and the old tables can go.
l5|Ledgerline check-in|ledgerline|2026-11-17T10:00|2000|tobf rash yuki wen|topics:pricing|issues:ledgerline#35;ledgerline#41|pulls:ledgerline#36|first:Sales promised late fees for the yearly contracts.
r1|Company retro||2025-06-27T15:00|5400|mari ois tobl tobf hana gade gliu wen anouk rash|topics:release process,hiring|first:We shipped a lot but reviews took for ever.
r2|Company retro||2025-12-19T15:00|4800|mari ois tobl hana gade gliu wen rash yuki|topics:on-call,hiring|first:Two people carried the pager for the whole year.
r3|Company retro||2026-06-26T15:00|5100|mari ois tobl tobf hana gade wen anouk rash yuki|topics:release process,on-call,dark mode|projects:quarterdeck|first:Pull requests wait too long.
r4|Company retro||2026-10-30T15:00|4500|mari tobl tobf hana gade gliu wen anouk rash|topics:on-call,release process|projects:tern;ledgerline|people:ois|first:The October release went out a week late.
`);
const meetingsByKey: Record<string, Meeting> = {};
const opening: Record<string, string> = {};
for (const [key, series, repo, at, duration, present, ...rest] of meetingRows) {
  const mentions: Mentions = {
    people: parts(option(rest, 'people'), ';').map(whoIs), projects: parts(option(rest, 'projects'), ';').map(whereIs), topics: parts(option(rest, 'topics'), ',').map(topicOf), days: parts(option(rest, 'days'), ';'),
    pulls: parts(option(rest, 'pulls'), ';').map(pullOf), issues: parts(option(rest, 'issues'), ';').map(issueOf),
  };
  meetingsByKey[key!] = {
    id: `rec-${at!.slice(0, 10)}-${key!}`, title: `${series!} ${at!.slice(0, 10)}`, series: series!, startedAt: timeOf(at!), durationS: Number(duration), language: 'en', ...(repo === '' ? {} : { project: whereIs(repo) }), attendees: present!.split(' ').map(whoIs), mentions,
  };
  opening[key!] = option(rest, 'first')!;
}

export const segments: Segment[] = [];
export const meetings: readonly Meeting[] = Object.values(meetingsByKey);
export const meetingOf = (key: string): Meeting => called(key, meetingsByKey);

const spokenIn = new Map<string, number>();
/** The next words of a meeting. */
function says(key: string, text: string, by: Person | undefined): Segment {
  const meeting = meetingOf(key);
  const at = spokenIn.get(key) ?? 0;
  spokenIn.set(key, at + 1);
  if (by !== undefined && !meeting.attendees.includes(by)) throw new Error(`${by.name} was not in ${meeting.title}`);
  const segment: Segment = { id: segmentId(meeting.id, at), meeting, startMs: at * 61_000 + 4000, endMs: (at + 1) * 61_000, text, speaker: `Speaker ${by === undefined ? 9 : meeting.attendees.indexOf(by) + 1}`, ...(by === undefined ? {} : { by }) };
  segments.push(segment);
  return segment;
}
for (const [key, meeting] of Object.entries(meetingsByKey)) {
  says(key, opening[key]!, meeting.attendees[0]);
  says(key, 'Shall we go through the list?', undefined);
}

let items = 0;
/** What comes up in a meeting, with the words that prove it. */
function item(key: string, text: string, by: string) {
  items += 1;
  return { id: `${meetingOf(key).id}/${items}`, meeting: meetingOf(key), text, evidence: [says(key, `So: ${text}`, whoIs(by))] };
}

// meeting | text | who said it | retracted?
export const decisions: readonly Decision[] = table(`
k1|Keep one mail template per language.|hana
k2|Push tokens expire after 90 days.|gade
k2|No SMS fallback this year.|yuki|retracted
k3|Digests go out at eight in the recipient's time zone.|yuki
k4|SMS fallback goes on the 2027 roadmap.|mari
k5|Freeze Kettle releases from 14 December.|mari
k6|Dead letters are kept for thirty days.|ois
k6|The token expiry ships behind a flag.|gade
b1|Rate limits are counted per API key, not per account.|tobl
b2|The v1 endpoints go away in June.|mari
b2|Every breaking change gets a migration guide.|gliu
b3|Use a materialised view for availability.|rash
b3|Cache availability in Redis.|tobl|retracted
b4|Prices are returned in minor units from version 3.|tobl
b5|Group bookings get their own timeout.|mari
b5|Pagination moves to cursors.|tobf
t1|Tracking stays on by default.|yuki
t2|Offline maps cover one harbour at a time.|anouk
t4|Passkeys come before social login.|mari
t5|Ship an emergency release for iOS 20.|gliu
l2|Run migrations outside business hours.|rash
l3|Refunds are rounded like invoices.|tobf
l4|Legacy ledger tables are dropped in January.|rash
l5|Late fees apply to yearly contracts only.|yuki
r2|On-call rotates weekly.|wen
r3|Pull requests wait no longer than two days for a review.|mari
r4|No releases on Fridays.|tobl
`).map(([key, text, by, status]) => ({ ...item(key!, text!, by!), status: status === 'retracted' ? 'retracted' : 'made' }));

// meeting | text | who said it | assignees | due | open or done
export const actions: readonly Action[] = table(`
k1|Port the reminder mails to MJML|hana|hana|2026-09-11|done
k1|Measure digest send times|ois|gade||done
k2|Write the token expiry job|gade|gade|2026-09-30|open
k2|Ask legal about SMS consent|ois|yuki|2026-10-09|done
k3|Collect time zones of the pilot customers|hana|yuki|2026-10-23|open
k3|Add a test for daylight saving time|hana|hana|2026-10-16|done
k4|Draft the 2027 roadmap for Kettle|mari|mari|2026-11-27|open
k4|Clean up the staging templates|ois|||open
k5|Announce the release freeze|mari|mari|2026-11-20|open
k5|Update the runbook for mail outages|hana|ois|2026-11-13|open
k6|Demo the dead letter page|ois|ois|2026-11-23|open
k6|Add the feature flag for token expiry|mari|gade|2026-11-20|open
b1|Benchmark the rate limiter|mari|tobl|2025-12-05|done
b2|Write the v1 migration guide|mari|mari gliu|2026-04-30|done
b3|Compare Redis with a materialised view|tobl|rash|2026-06-24|done
b3|Load test the availability query|wen|rash tobl|2026-07-15|done
b4|Tell partners about minor units|yuki|yuki|2026-10-15|done
b4|Prepare the version 3 changelog|mari|tobl|2026-11-25|open
b5|Profile group bookings|mari|rash|2026-11-18|open
b5|Design cursor pagination|tobf|tobf|2026-12-04|open
b5|Find an owner for the partner sandbox|rash|||open
t1|Survey users about battery drain|yuki|wen|2026-03-20|done
t2|Record a demo of offline maps|gliu|anouk|2026-05-08|done
t3|Test late pushes on five Android phones|hana|gliu|2026-08-07|open
t4|Sketch the passkey screens|anouk|anouk|2026-10-16|done
t4|Review passkey storage with security|mari|anouk mari|2026-11-06|open
t5|Submit the emergency release|gliu|gliu|2026-11-19|open
t5|Reply to the app store reviews|yuki|||open
l1|Check VAT rates with the accountant|tobf|yuki|2026-01-09|done
l2|Rehearse the migration on a copy|gade|rash|2026-04-01|done
l3|Add refund cases to the rounding tests|hana|tobf|2026-09-01|done
l4|Back up the legacy ledger tables|tobf|rash|2026-12-18|open
l4|Explain the reconciliation alerts to support|tobf|gade|2026-11-10|open
l5|Model late fees in the sandbox|yuki|tobf|2026-11-24|open
r2|Set up the on-call calendar|mari|wen|2026-01-16|done
r3|Track review waiting times|mari|wen||open
r4|Buy a second test phone|gliu|||open
r4|Write a release checklist|tobl|mari|2026-11-14|open
`).map(([key, text, by, assigned, due, status]) => ({ ...item(key!, text!, by!), status: status as Action['status'], ...(due === '' ? {} : { due: due! }), assignees: parts(assigned, ' ').map(whoIs) }));

// meeting | text | who asked | who answered
export const questions: readonly Question[] = table(`
k1|Can we reuse the old mail templates?|gade|hana
k2|Do push tokens survive a reinstall?|yuki|ois
k2|Who pays for SMS traffic?|yuki
k3|What happens to digests when a user travels?|anouk|yuki
k4|Can customers choose their digest hour?|hana
k5|Does the freeze include hotfixes?|ois|mari
k6|How long do we keep dead letters?|gade|ois
k6|Who may replay dead letters?|mari
b1|Should partners get higher rate limits?|rash|tobl
b2|How many partners still use v1?|gliu|mari
b3|How stale may availability be?|wen|rash
b4|Do partners parse prices as floats?|tobf
b5|Why do group bookings time out?|mari
t1|How much battery does tracking use?|wen|gliu
t2|How large is a harbour map?|mari|gliu
t4|Where are passkeys stored on Android?|mari|anouk
t5|Does the crash affect older iPhones?|yuki
l3|Which customers got wrong refunds?|gade|tobf
l4|Can we restore a dropped table?|gade|rash
l5|Do late fees need a new invoice line?|wen
r4|Why did the October release slip?|mari
`).map(([key, text, by, answerer]) => ({ ...item(key!, text!, by!), status: answerer === undefined ? 'open' : 'answered', ...(answerer === undefined ? {} : { answeredBy: whoIs(answerer) }) }));

// meeting | text | who said it | risk or blocker
export const risks: readonly Risk[] = table(`
k2|Token expiry may log out active users.|hana|risk
k5|The mail provider raises its prices in January.|yuki|risk
k6|The token expiry waits for two reviews.|gade|blocker
b2|Partners may miss the end of v1.|rash|risk
b4|Minor units break old partner code.|yuki|risk
b5|Group bookings fail for the biggest customer.|rash|blocker
t1|Battery drain costs us ratings.|yuki|risk
t3|We have no Android test device.|gliu|blocker
t5|App store review may take a week.|anouk|risk
t5|Apple has not confirmed the iOS 20 bug.|gliu|blocker
l2|The migration may lock invoices.|tobf|risk
l4|Reports still read the legacy tables.|rash|blocker
r4|Only Rashid knows the booking code.|mari|risk
`).map(([key, text, by, kind]) => ({ ...item(key!, text!, by!), kind: kind as Risk['kind'] }));
