/** What was said in the meetings of the hospital, and what came of it. */
import type { Action, Decision, Meeting, Person, Question, Risk, Segment } from '../world-shape.ts';
import { called, parts, segmentId, table } from './company-words.ts';
import { projectsNamed, topicsOf, whereIs, whoAre, whoIs } from './hospital-people.ts';
import { timeOf, worksOf } from './hospital-work.ts';

// key | title | series | begins | minutes | project | attendees | people | projects | pulls and issues | topics | days
const meetingTable = table(`
m01|Architecture forum 2025-11-18|Architecture forum|2025-11-18T15:00|62||arj pas eli toh gre|||i47|feed|
m02|Team retro 2025-12-19|Team retro|2025-12-19T14:00|48||arj toh tov gre wan eli pas nia osk han chi||vialtrack|i37|call|2026-01-12
m03|Architecture forum 2026-02-17|Architecture forum|2026-02-17T15:00|71||arj pas eli chi nia||tubeway|p05 i05|sec cust|2026-03-31
m04|Team retro 2026-03-27|Team retro|2026-03-27T14:00|55||arj toh tov wan eli pas nia osk chi||hermes|i48|call rel|
m05|Architecture forum 2026-05-19|Architecture forum|2026-05-19T15:00|58||arj pas toh chi gre||vialtrack|p51|cust|
m06|Bed-board planning 2026-06-04|Bed-board planning|2026-06-04T13:00|65|B|gre nia han chi wan|toh||p21 i16|fore tab|2026-06-22
m07|Team retro 2026-07-03|Team retro|2026-07-03T14:00|44||arj tov gre wan eli nia osk han|||p46|rel|
m08|Bed-board planning 2026-07-09|Bed-board planning|2026-07-09T13:00|52|B|gre nia chi eli|||p22 i20|iso|2026-09-01
m09|Specimen sync 2026-07-15|Specimen sync|2026-07-15T10:00|31|V|eli chi han wan|||i40|temp|
m10|Specimen sync 2026-08-12|Specimen sync|2026-08-12T10:00|27|V|eli han wan tov|chi||p47 i41|temp bar|
m11|Architecture forum 2026-08-18|Architecture forum|2026-08-18T15:00|80||arj pas eli toh nia gre||hermes|p59|feed rel|
m12|Bed-board planning 2026-09-03|Bed-board planning|2026-09-03T13:00|47|B|gre nia han tov|||i21 p23|pilot tab|2026-10-01
m13|Tubeway standup 2026-09-14|Tubeway standup|2026-09-14T09:00|16|T|arj tov nia osk|||i09|leak|
m14|Specimen sync 2026-09-16|Specimen sync|2026-09-16T10:00|35|V|eli chi pas wan|||i40 p46|temp pilot|2026-09-30
m15|Tubeway standup 2026-09-28|Tubeway standup|2026-09-28T09:00|14|T|arj tov toh|||p10|leak|
m16|Team retro 2026-10-02|Team retro|2026-10-02T14:00|51||arj toh tov gre wan eli pas nia osk han||linen||call pilot|
m17|Bed-board planning 2026-10-08|Bed-board planning|2026-10-08T13:00|59|B|gre nia han chi|eli|hermes|i23|feed iso|2026-11-05
m18|Tubeway standup 2026-10-12|Tubeway standup|2026-10-12T09:00|18|T|arj tov nia toh osk|||p11 i10|leak|
m19|Specimen sync 2026-10-14|Specimen sync|2026-10-14T10:00|29|V|eli chi han tov|||p52 i42|bar|
m20|Tubeway standup 2026-10-26|Tubeway standup|2026-10-26T09:00|15|T|arj nia osk|||i08 p08||
m21|Bed-board planning 2026-11-05|Bed-board planning|2026-11-05T13:00|68|B|gre nia han chi eli|pas||p25 i24|pilot iso|2026-12-01
m22|Tubeway standup 2026-11-09|Tubeway standup|2026-11-09T09:00|17|T|arj tov toh eli|||i11 p12|leak|
m23|Architecture forum 2026-11-10|Architecture forum|2026-11-10T15:00|74||arj pas eli chi toh wan|osk|hermes bed-board|p56 i49 p25|feed sec|2026-11-30
m24|Specimen sync 2026-11-11|Specimen sync|2026-11-11T10:00|33|V|eli chi han tov wan|||i44 p49 p50|bar pilot|
m25|Tubeway standup 2026-11-16|Tubeway standup|2026-11-16T09:00|19|T|arj tov nia|eli||i12 p13||
`);

const meetingsByKey: Record<string, Meeting> = {};
for (const [key, title, series, begins, minutes, project, attendees, people, projects, works, topics, days] of meetingTable) {
  meetingsByKey[key!] = {
    id: `rec-${begins!.slice(0, 10)}-${key!}`, title: title!, series: series!, startedAt: timeOf(begins!), durationS: Number(minutes) * 60, language: 'en',
    ...(project === '' ? {} : { project: whereIs(project) }), attendees: whoAre(attendees),
    mentions: { people: whoAre(people), projects: projectsNamed(projects), ...worksOf(works), topics: topicsOf(topics), days: parts(days, ' ') },
  };
}
export const meetings = Object.values(meetingsByKey);
export const meetingOf = (key: string | undefined): Meeting => called(key, meetingsByKey);

// meeting | who opens it | with what
const openingTable = table(`
m01|arj|Let us draw how messages get from the wards to the stations.
m02|eli|Two nights without sleep because of the barcode clash; what do we learn?
m03|pas|Cytotoxic drugs must not come out of a station that nobody watches.
m04|toh|The message queue filled the disk on Tuesday night.
m05|chi|The auditors want to see every hand that held a vial.
m06|gre|The forecast was wrong by nine beds on the orthopaedic ward.
m07|nia|The summer release went out without a hitch.
m08|chi|A patient moves to the other site and nobody tells the board.
m09|wan|The transport box reached eleven degrees last Friday.
m10|han|The offset of the clock is lost between scanner and server.
m11|pas|The delay of the feed is now measured; the median is four seconds.
m12|tov|Uppsala wants the tablets on the walls, not in the hands.
m13|arj|Forty empty carriers lay in the lab this morning.
m14|wan|The loggers write a reading every minute, which is too many.
m15|tov|The return of empty carriers works in the emulator.
m16|osk|The pilot kept three of us awake for a weekend.
m17|nia|The board is a minute behind when the feed is busy.
m18|nia|The displays came back after the power cut by themselves.
m19|han|The handheld reads a torn label four times out of five.
m20|osk|The blowers start sixty times a night; ten would do.
m21|gre|Uppsala starts in December with six wards.
m22|toh|Firmware three says left when the diverter is right.
m23|pas|The certificate ends on the last day of the month.
m24|tov|The import never looked at the checksum.
m25|arj|The carrier count is off by two every midnight.
`);

// meeting | by | status | text
const decisionTable = table(`
m01|arj|made|Stations are FHIR Locations
m01|pas|retracted|Poll the wards every ten seconds
m02|eli|made|Barcodes carry the site as a prefix
m03|chi|made|Secure send asks for a PIN at the receiving station
m03|pas|made|Keep secure send logs for ten years
m04|toh|made|The message queue drops duplicates
m05|chi|made|Auditors get a read-only export
m06|gre|made|Drop the first discharge forecast model
m07|nia|made|Release every second Thursday
m08|chi|made|Transfers need the consent of both wards
m09|wan|made|Transport boxes log their temperature
m10|han|retracted|Store all times in local time
m10|eli|made|Store all times in UTC with the offset
m11|pas|made|The feed goes over web sockets
m12|tov|made|Tablets hang on the wall in Uppsala
m14|wan|made|One temperature reading every five minutes
m15|tov|made|Leak tests run on Sunday nights
m16|osk|made|On-call changes every Monday
m17|nia|made|Show the age of the feed on the board
m18|arj|made|Every station display gets a watchdog
m19|han|made|Torn labels are entered by hand
m21|gre|made|Start the Uppsala pilot with six wards
m21|chi|retracted|Hide isolation from the wall tablets
m23|pas|made|Certificates rotate every sixty days
m24|eli|made|Racks are received before single vials
m24|tov|made|Reject imports with a wrong checksum
`);

// meeting | by | status | due | assignees | text
const actionTable = table(`
m01|gre|done|2025-12-05|toh|Draft the mapping of Locations
m02|toh|done|2026-01-12|tov|Write down the on-call handover
m02|arj|open||| Collect everybody's wishes for training
m03|chi|done|2026-03-31|pas|Ask the pharmacy about the PIN length
m03|eli|done||chi|Find out how long logs must be kept
m04|pas|done|2026-04-10|pas|Alert when the disk is nearly full
m04|wan|open|2026-05-15|osk|Tidy up the runbook
m05|chi|done|2026-06-01|chi|Send the export to the auditors
m06|nia|open|2026-06-22|chi|Compare the forecast with last winter
m06|gre|done|2026-06-30|han|Measure scrolling on the old tablets
m07|eli|done||nia|Publish the release calendar
m08|gre|open|2026-09-01|gre|Talk to both sites about transfers
m08|chi|done||eli|Sketch the consent dialog
m09|eli|done|2026-08-01|wan|Order loggers for the transport boxes
m10|tov|done|2026-08-31|eli|Migrate old collection times
m11|toh|done|2026-09-15|pas|Compare web sockets with server-sent events
m11|nia|open||arj|Write an architecture note about the feed
m12|han|done|2026-10-01|tov|Buy wall mounts for the tablets
m13|nia|open|2026-10-15|tov|Count empty carriers per day
m14|chi|open|2026-09-30|wan|Calibrate the temperature loggers
m14|eli|done||pas|Ask the lab about haemolysis
m15|arj|done|2026-10-05|toh|Book the Sunday night leak test
m16|han|open||| Find a quieter pager sound
m16|osk|done|2026-10-12|osk|Set up the new rota
m17|gre|open|2026-11-05|nia|Show the feed's age in the header
m18|arj|open|2026-11-30|arj tov|Roll the watchdog out to all stations
m19|eli|open|2026-11-20|han|Train two wards on the handheld
m20|arj|open|2026-12-04|osk|Count blower starts for a week
m21|nia|open|2026-12-01|gre|Send the pilot contract to Uppsala
m21|chi|open|2026-11-25|eli|Review the isolation rules with the nurses
m22|toh|open|2026-11-23|arj|Ask the vendor about firmware 3
m23|toh|open|2026-11-30|pas|Replace the FHIR certificate
m23|eli|open||chi|Check which ward systems pin certificates
m24|chi|open|2026-11-17|eli|Write the rack receipt guide
m24|tov|done||tov|List the imports with bad checksums
m25|nia|open|2026-11-20|| Compare carrier counts before and after midnight
`);

// meeting | by | status | who answered | text
const questionTable = table(`
m01|gre|answered|arj|Do stations need an address of their own?
m02|osk|open||Who pays for the night shifts?
m03|nia|answered|chi|Does the pharmacy accept a PIN?
m03|arj|open||What happens when the PIN is forgotten?
m04|chi|answered|toh|Why did the disk alarm stay silent?
m05|gre|open||May auditors see patient names?
m06|han|answered|gre|Is the forecast used on weekends?
m08|eli|open||Which ward gives consent first?
m09|han|answered|wan|How warm may a transport box get?
m11|nia|answered|pas|Do proxies block web sockets?
m12|gre|answered|tov|Who cleans the wall tablets?
m14|pas|open||Do loggers survive the autoclave?
m16|tov|open||Can we swap on-call weeks?
m17|han|answered|eli|How old may the bed status be?
m18|toh|answered|arj|Does the watchdog reset the carrier count?
m19|tov|answered|han|Can the handheld read two labels at once?
m21|nia|open||Does Uppsala use the same isolation codes?
m22|eli|answered|toh|Is firmware 2 still supported?
m23|wan|open||Does the certificate cover the test system?
m24|han|answered|eli|How many vials fit in a rack?
`);

// meeting | by | kind | text
const riskTable = table(`
m03|chi|risk|A PIN may be shared between nurses
m04|toh|blocker|No disk space left on the queue server
m06|gre|risk|The forecast may mislead the night staff
m08|chi|blocker|The legal department has not approved transfers
m11|gre|risk|Old hospital proxies may cut web sockets
m14|wan|risk|Loggers may drift by one degree
m15|arj|blocker|Spare diverters are out of stock
m17|nia|risk|The feed may lag on Monday mornings
m21|gre|risk|Uppsala may lack a test environment
m22|toh|blocker|The firmware vendor does not answer
m23|pas|blocker|The hospital must sign the new certificate
m24|han|risk|Rack scanners may arrive late
`);

export const segments: Segment[] = [];
function say(meeting: Meeting, by: Person | undefined, text: string): Segment {
  if (by !== undefined && !meeting.attendees.includes(by)) throw new Error(`${by.name} was not at ${meeting.title}`);
  const at = segments.filter((segment) => segment.meeting === meeting).length;
  const speaker = `Speaker ${by === undefined ? 9 : 1 + meeting.attendees.indexOf(by)}`;
  const segment: Segment = { id: segmentId(meeting.id, at), meeting, startMs: at * 45_000, endMs: at * 45_000 + 38_000, text, speaker, ...(by === undefined ? {} : { by }) };
  segments.push(segment);
  return segment;
}

const beginnings = ['So', 'All right', 'Then', 'As I see it', 'To sum up'];
/** Something that came of a meeting, with the words that prove it. */
function item(kind: string, index: number, key: string | undefined, by: string | undefined, text: string | undefined) {
  const meeting = meetingOf(key);
  return { id: `${meeting.id}:${kind}${index + 1}`, meeting, text: text!, evidence: [say(meeting, whoIs(by), `${beginnings[segments.length % beginnings.length]!}: ${text!}`)] };
}

for (const [key, by, text] of openingTable) say(meetingOf(key), whoIs(by), text!);
export const decisions: readonly Decision[] = decisionTable.map(([key, by, status, text], index) => ({ ...item('d', index, key, by, text), status: status as Decision['status'] }));
export const actions: readonly Action[] = actionTable.map(([key, by, status, due, assignees, text], index) => ({
  ...item('a', index, key, by, text), status: status as Action['status'], ...(due === '' ? {} : { due: due! }), assignees: whoAre(assignees),
}));
export const questions: readonly Question[] = questionTable.map(([key, by, status, answerer, text], index) => ({
  ...item('q', index, key, by, text), status: status as Question['status'], ...(answerer === '' ? {} : { answeredBy: whoIs(answerer) }),
}));
export const risks: readonly Risk[] = riskTable.map(([key, by, kind, text], index) => ({ ...item('r', index, key, by, text), kind: kind as Risk['kind'] }));
say(meetingOf('m16'), undefined, 'Can somebody open a window?');
