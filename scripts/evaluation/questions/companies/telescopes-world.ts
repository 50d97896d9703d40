/** The company Nightjar Sky, which writes the software of telescopes: its people, its work and its meetings, in tables. The same every time. */
import type { Action, Decision, Meeting, Note, Person, Question, Risk, Segment, World } from '../world-shape.ts';
import { called, mentioned, parts, segmentId, table } from './company-words.ts';
import { commits, fail, issueOf, issues, minute, people, place, projects, pullOf, pulls, topicOf, topics, who, whoAll, words, type Where } from './telescopes-work.ts';

/** key | title | series | project | start | minutes | attendees | topics | people mentioned | projects mentioned | pulls | issues | days */
const meetingRows = table(`
n1 | Night Ops Weekly 2026-09-15 | Night Ops Weekly | dome | 2026-09-15T13:00 | 42 | fre rav seu ing | wind limits; on-call rota | | | dome 16 | dome 17 |
n2 | Night Ops Weekly 2026-10-06 | Night Ops Weekly | dome | 2026-10-06T13:00 | 38 | fre rav han seu | shutter safety; telemetry | sam | mirror | dome 18 | dome 17 | 2026-10-20
n3 | Night Ops Weekly 2026-10-27 | Night Ops Weekly | dome | 2026-10-27T13:00 | 51 | fre rav seu sam ing | remote observing; on-call rota | zoe | parsec | dome 19 | |
n4 | Night Ops Weekly 2026-11-10 | Night Ops Weekly | dome | 2026-11-10T13:00 | 47 | fre rav han seu ing | shutter safety; wind limits | | mirror | dome 21 | dome 20; dome 22 | 2026-11-24
n5 | Night Ops Weekly 2026-11-17 | Night Ops Weekly | dome | 2026-11-17T13:00 | 35 | fre han seu rav | wind limits; telemetry | chen | | dome 23 | mirror 21 | 2026-12-01
p1 | Parsec Planning 2026-03-05 | Parsec Planning | parsec | 2026-03-05T10:00 | 60 | zoe han sam | guide stars; observing proposals | | | parsec 9 | parsec 10 |
p2 | Parsec Planning 2026-06-11 | Parsec Planning | parsec | 2026-06-11T10:00 | 75 | zoe han sam ted | release process; observing proposals | | almanac | parsec 13; parsec 14 | parsec 12 |
p3 | Parsec Planning 2026-09-03 | Parsec Planning | parsec | 2026-09-03T10:00 | 55 | zoe han ted | observing proposals; remote observing | fre | | | parsec 17 |
p4 | Parsec Planning 2026-10-15 | Parsec Planning | parsec | 2026-10-15T10:00 | 64 | zoe han ted sam | guide stars; release process | mod | almanac | parsec 19 | |
p5 | Parsec Planning 2026-11-12 | Parsec Planning | parsec | 2026-11-12T10:00 | 58 | zoe han mod | observing proposals; telemetry | fre | spectra | parsec 22 | parsec 8; parsec 23 |
s1 | Pipeline Review 2025-11-19 | Pipeline Review | spectra | 2025-11-19T15:00 | 30 | mbe chen | calibration; data retention | | | spectra 6 | |
s2 | Pipeline Review 2026-02-18 | Pipeline Review | spectra | 2026-02-18T15:00 | 44 | mbe chen sam | calibration; telemetry | ing | mirror | | spectra 7 |
s3 | Pipeline Review 2026-05-20 | Pipeline Review | spectra | 2026-05-20T15:00 | 49 | mbe chen ted | release process; calibration | | | spectra 11 | |
s4 | Pipeline Review 2026-08-19 | Pipeline Review | spectra | 2026-08-19T15:00 | 53 | mbe chen mod ing | data retention; budget | | almanac | spectra 15 | spectra 14 |
s5 | Pipeline Review 2026-10-28 | Pipeline Review | spectra | 2026-10-28T15:00 | 41 | mbe chen sam fre | data retention; calibration | | | spectra 17 | spectra 16; spectra 19 |
a1 | All Hands 2025-06-30 | All Hands | | 2025-06-30T09:00 | 90 | ing rav mbe mod zoe chen ted han sam fre | budget; hiring | | | | |
a2 | All Hands 2025-12-15 | All Hands | | 2025-12-15T09:00 | 85 | ing rav mbe mod zoe ted han sam fre | hiring; release process | | spectra | | |
a3 | All Hands 2026-04-27 | All Hands | | 2026-04-27T09:00 | 95 | ing rav mbe mod zoe chen ted han seu fre | budget; on-call rota | sam | | | |
a4 | All Hands 2026-07-27 | All Hands | | 2026-07-27T09:00 | 80 | ing mbe mod zoe chen ted sam seu fre | release process; data retention | | parsec | | |
a5 | All Hands 2026-11-02 | All Hands | | 2026-11-02T09:00 | 100 | ing rav mbe mod zoe chen ted han sam seu fre | budget; remote observing | | dome | | dome 20 |
m1 | Mirror Sync 2025-10-10 | Mirror Sync | mirror | 2025-10-10T08:30 | 25 | ing chen | calibration | | | mirror 8 | mirror 7 |
m2 | Mirror Sync 2026-01-23 | Mirror Sync | mirror | 2026-01-23T08:30 | 28 | ing chen sam | telemetry; calibration | | | mirror 10 | |
m3 | Mirror Sync 2026-07-10 | Mirror Sync | mirror | 2026-07-10T08:30 | 33 | ing chen rav | calibration | sam | | mirror 15 | mirror 7 |
m4 | Mirror Sync 2026-10-09 | Mirror Sync | mirror | 2026-10-09T08:30 | 27 | ing chen sam | telemetry | | dome | mirror 18 | |
m5 | Mirror Sync 2026-11-13 | Mirror Sync | mirror | 2026-11-13T08:30 | 36 | ing chen sam ted | calibration; budget | fre | | mirror 20; mirror 22 | mirror 21 | 2026-11-27
`);

const list = (cell: string | undefined): string[] => parts(cell, ';');

const meetingsByKey = new Map<string, Meeting>(
  meetingRows.map(([key, title, series, where, start, minutes, attendees, about, named, places, prs, tickets, days]) => [
    key!,
    {
      id: `rec-${title!.toLowerCase().replaceAll(' ', '-')}`,
      title: title!,
      series: series!,
      startedAt: minute(start!),
      durationS: Number(minutes) * 60,
      language: 'en' as const,
      ...(where === '' ? {} : { project: projects[where as Where] }),
      attendees: whoAll(attendees!),
      mentions: {
        people: whoAll(named!),
        projects: words(places).map((one) => called(one, projects)),
        pulls: list(prs).map((one) => pullOf(place(one).id)),
        issues: list(tickets).map((one) => issueOf(place(one).id)),
        topics: list(about).map(topicOf),
        days: list(days ?? ''),
      },
    },
  ]),
);
const meetings = [...meetingsByKey.values()];
const meetingOf = (key: string): Meeting => meetingsByKey.get(key) ?? fail(key);

/** meeting | speaker, or - for nobody known | words */
const spokenRows = table(`
n1 | fre | Morning all, the gusts last week were the worst since spring and we hit the wind limits four times.
n1 | rav | The operator panel shows the limits now, so nobody has to guess.
n2 | fre | Let us talk about shutter safety first, then the telemetry from the dome.
n2 | rav | The audit trail pull request is up, I need eyes on it.
n3 | fre | Remote observing starts in January whether we are ready or not.
n3 | sam | The link drops twice a night, that worries me more than the software.
n4 | fre | The shutter closed in the middle of an exposure and we lost two hours of data.
n4 | seu | The fix is merged, we hold the shutter while the camera is exposing.
n4 | ing | I would still like a hardware interlock for that.
n5 | fre | Yesterday we changed the wind limits and nothing happened until we restarted.
n5 | seu | That is the reload pull request, it needs a reviewer.
p1 | zoe | Guide stars were picked outside the field for every tenth target.
p1 | han | The field of view check catches all of the cases I tried.
p2 | zoe | Planning nights in parallel made the order random, so I closed it.
p2 | ted | Proposers keep asking where their proposals stand.
p3 | ted | Observers want to swap slots without writing to us.
p3 | han | For remote observing we must know who holds the slot.
p4 | zoe | We release on Thursdays from now on, never on a Friday.
p4 | sam | Guide stars from the new catalogue look much better.
p5 | zoe | The explain endpoint is nearly there, it lists every skipped target.
p5 | mod | The portal could show the reasons right next to the proposal.
s1 | mbe | The blue arm fit holds, the residuals are below a tenth of a pixel.
s1 | chen | Raw frames older than ninety days are gone now.
s2 | mbe | Calibration with the new lamps looks clean.
s2 | chen | Cosmic ray removal is nine times faster.
s3 | chen | The viewer is slow on large frames.
s3 | ted | I can help with the layout of the viewer.
s4 | mod | I saw a password in the pipeline log by accident.
s4 | mbe | We keep reduced data for ten years, the funder demands it.
s5 | mbe | The archive wants checksums before December.
s5 | chen | Memory grows by a gigabyte an hour on long nights.
a1 | fre | The budget for the next year is flat.
a1 | ing | We want to hire one engineer for the dome.
a2 | fre | Hiring is on, we have forty applications.
a2 | - | Can somebody close the door please.
a3 | fre | Welcome Seun, who joins the dome team.
a3 | ing | The on-call rota needs more than three people.
a4 | zoe | We shipped the scheduler twice this month.
a4 | mbe | Data retention is now a written policy.
a5 | fre | The budget has room for one more camera.
a5 | mod | Remote observing brings many new users to the portal.
m1 | ing | The neural controller is fun, but I cannot certify it.
m1 | chen | Then I will close it and look at the piezo drivers.
m2 | chen | The larger buffer removes the telemetry gaps.
m2 | ing | Calibration takes eleven minutes now.
m3 | ing | The piezo drivers are nearly ready to merge.
m3 | rav | Please keep the old interface for the dome.
m4 | sam | The simulator hangs when the tests run twice.
m4 | ing | Telemetry at ten hertz is enough for us.
m5 | chen | The controllers reach seventy degrees at full gain.
m5 | sam | Limiting the gain is the right thing for now.
m5 | ing | A cooling plate would cost four thousand.
`);

const segments: Segment[] = [];
function say(meeting: Meeting, by: Person | undefined, text: string): Segment {
  const before = segments.filter((segment) => segment.meeting === meeting);
  const startMs = before.length * 60_000 + 5_000;
  const segment: Segment = {
    id: segmentId(meeting.id, before.length),
    meeting,
    startMs,
    endMs: startMs + 15_000,
    text,
    speaker: `Speaker ${by === undefined ? 9 : meeting.attendees.indexOf(by) + 1}`,
    ...(by === undefined ? {} : { by }),
  };
  segments.push(segment);
  return segment;
}
for (const [key, by, text] of spokenRows) say(meetingOf(key!), by === '-' ? undefined : who(by), text!);

/** The words that prove an item are its own, said by whoever opened the meeting. */
const item = (key: string, prefix: string, text: string, at: number) => {
  const meeting = meetingOf(key);
  return { id: `${meeting.id}/${prefix}${at + 1}`, meeting, text, evidence: [say(meeting, meeting.attendees[0], text)] };
};

const decisions: Decision[] = table(`
n1 | Close the dome above 18 metres per second
n2 | Record every dome movement with the name of the operator
n3 | Two people share the on-call rota on clear nights | retracted
n3 | Remote observing starts in January with six users
n4 | Hold the shutter open while the camera exposes
n4 | Order a hardware interlock for the shutter
n5 | Reload wind limits every minute
p1 | Reject guide stars outside the field of view
p2 | Abandon parallel planning
p2 | Publish proposal grades to the proposers
p3 | Observers may swap slots up to noon
p4 | Release Parsec on Thursdays only
p4 | Use the new catalogue for guide stars
p5 | Show skip reasons to proposers
s1 | Delete raw frames after ninety days
s2 | Use the new arc lamps for calibration
s3 | Ship the quick look viewer in June | retracted
s4 | Keep reduced data for ten years
s5 | Add checksums to all archive exports
a1 | Freeze travel until October
a2 | Hire one engineer for the dome
a3 | Everybody joins the on-call rota twice a year
a4 | Release notes go to all customers
a5 | Buy a second guide camera
m1 | Drop the neural controller
m3 | Keep the old interface for the dome
m5 | Cap the piezo gain at sixty percent
`).map(([key, text, status], at) => ({ ...item(key!, 'd', text!, at), status: status === 'retracted' ? 'retracted' : 'made' }));

/** meeting | text | open or done | due | assignees */
const actions: Action[] = table(`
n1 | Send the wind statistics to Ingrid | done | 2026-09-22 | fre
n1 | Print new limit cards for the control room | open | 2026-10-02 | seu
n2 | Review the audit trail design | done | 2026-10-13 | han
n2 | Write the shutter safety checklist | open | 2026-10-20 | rav
n2 | Ask the vendor about spare motors | open | | fre
n3 | Order a second network link | open | 2026-11-20 | fre
n3 | Draft the rota for December | done | 2026-11-06 | rav
n3 | Test remote login from home | open | 2026-11-12 | sam seu
n4 | Get a quote for the interlock | open | 2026-11-24 | rav
n4 | Write the incident report for the lost exposure | done | 2026-11-13 | seu
n4 | Check all limit switches | open | | 
n5 | Review the wind limits reload | open | 2026-11-19 | han
n5 | Add a panel for piezo temperature | open | 2026-12-01 | chen
p1 | Compare guide star catalogues | done | 2026-03-31 | zoe
p1 | Ask the proposers for test targets | done | | sam
p2 | Write the announcement of grades | done | 2026-06-30 | ted
p2 | Measure planner speed on the cluster | done | 2026-07-03 | han
p3 | Design the swap dialog | open | 2026-10-30 | ted
p4 | Automate the Thursday release | open | 2026-11-16 | zoe han
p4 | Import the new star catalogue | done | 2026-10-31 | mod
p5 | Draw a mock-up of skip reasons | open | 2026-11-26 | mod
p5 | Describe the explain endpoint in the docs | open | 2026-11-25 | zoe
p5 | Invite Freya to the next planning | open | | han
s1 | Document the retention script | done | 2025-12-05 | chen
s2 | Buy spare arc lamps | done | 2026-03-20 | mbe
s3 | Speed up the viewer | open | 2026-07-31 | mbe
s4 | Rotate the leaked password | done | 2026-08-20 | chen
s4 | Write the retention policy | done | 2026-09-30 | mbe mod
s5 | Plot memory over a whole night | open | 2026-11-18 | chen
s5 | Ask the archive for their checksum format | done | 2026-11-04 | mbe
a2 | Post the job advert | done | 2026-01-15 | fre
a3 | Set up the rota calendar | done | 2026-05-15 | rav
a5 | Compare prices of guide cameras | open | 2026-12-10 | ing
a5 | Collect questions for the remote observing FAQ | open | | mod ted
m4 | Reproduce the simulator hang | done | 2026-10-16 | sam
m5 | Ask for an offer for the cooling plate | open | 2026-11-27 | ing
m5 | Run a gain sweep overnight | open | 2026-11-20 | chen
`).map(([key, text, status, due, assignees], at) => ({
  ...item(key!, 't', text!, at),
  status: status as 'open' | 'done',
  ...(due === '' ? {} : { due: due! }),
  assignees: whoAll(assignees ?? ''),
}));

const questions: Question[] = table(`
n1 | Who is allowed to override the wind limits? | open
n2 | Do we have spare shutter motors? | answered | rav
n3 | How many remote users can the link carry? | open
n3 | Who pays for the second network link? | answered | fre
n4 | Can the interlock be fitted before Christmas? | open
n5 | Why are limits only read at start? | answered | seu
p1 | Does the check slow the planner down? | answered | han
p2 | May proposers see each other's grades? | answered | zoe
p3 | What happens when both observers cancel? | open
p4 | Who approves a hotfix on a Friday? | open
p4 | Is the new catalogue free to use? | answered | sam
p5 | Should skipped targets carry over to the next night? | open
s1 | Is ninety days long enough? | answered | mbe
s2 | Do the new lamps age faster? | open
s4 | Did anybody else read the log? | answered | chen
s5 | Which checksum does the archive accept? | answered | mbe
a1 | Will there be a pay rise? | open
a3 | Do bots count for the rota? | answered | ing
a5 | When does the second guide camera arrive? | open
m3 | Can the old piezo drivers be removed? | answered | ing
m5 | How hot may the controllers become? | answered | sam
`).map(([key, text, status, by], at) => ({ ...item(key!, 'q', text!, at), status: status as 'open' | 'answered', ...(by === undefined ? {} : { answeredBy: who(by) }) }));

const risks: Risk[] = table(`
n2 | No spare motor if the shutter fails in winter | risk
n3 | The network link drops twice a night | blocker
n4 | An exposure can be lost before the interlock arrives | risk
n5 | The reload has no reviewer | blocker
p2 | Random queue order confuses observers | risk
p4 | The swap dialog waits for the login rewrite | blocker
p5 | Proposers may flood us with mails about skip reasons | risk
s4 | Other secrets may still be in old logs | risk
s5 | The disk is full by December without the archive | blocker
a1 | A flat budget may cost us an engineer | risk
a5 | Delivery of the guide camera takes half a year | risk
m1 | The piezo drivers exist only on one laptop | risk
m5 | Controllers overheat before the cooling plate comes | blocker
`).map(([key, text, kind], at) => ({ ...item(key!, 'r', text!, at), kind: kind as 'risk' | 'blocker' }));

/** folder/title | kind of what it is about: key | topics | people | projects */
const notes: Note[] = table(`
People/Ingrid Solheim | p:ing | | | mirror
People/Zoë Lindqvist | p:zoe | | | parsec
People/Seun Adeyemi | p:seu | on-call rota | rav | dome
Projects/mirror | w:mirror | calibration | ing chen |
Projects/Parsec roadmap | w:parsec | observing proposals | zoe han |
Projects/Spectra overview | w:spectra | data retention; calibration | mbe |
Projects/dome-control runbook | w:dome | shutter safety; wind limits | rav fre |
Meetings/Shutter incident summary | m:n4 | shutter safety | seu |
Meetings/Autumn town hall notes | m:a5 | budget; remote observing | fre |
Ideas/Cooling plate comparison | | | ing | mirror
Ideas/Dark theme sketches | | | ted | almanac
Ideas/Remote observing checklist | | remote observing; on-call rota | fre sam | dome parsec
Ideas/Guide camera shopping list | | guide stars; budget | ing | 
Reading/Checksum formats compared | | data retention | mbe chen | spectra
Reading/Interview questions | | hiring | |
`).map(([path, about, named, whom, places]) => {
  const [kind, key] = (about ?? '').split(':');
  const target = kind === 'p' ? { kind: 'Person' as const, id: who(key).id } : kind === 'w' ? { kind: 'Project' as const, id: projects[key as Where].id } : kind === 'm' ? { kind: 'Meeting' as const, id: meetingOf(key!).id } : undefined;
  return {
    path: `${path}.md`,
    title: path!.slice(path!.indexOf('/') + 1),
    ...(target === undefined ? {} : { about: target }),
    mentions: mentioned({ topics: list(named).map(topicOf), people: whoAll(whom ?? ''), projects: words(places).map((one) => projects[one as Where]) }),
  };
});

export const telescopes: World = { people: Object.values(people), projects: Object.values(projects), pulls, issues, commits, topics, meetings, segments, decisions, actions, questions, risks, notes };
