/** What was said in the meetings of the ferry tickets, and what came of it. */
import type { Action, Decision, Meeting, Project, Question, Risk, Segment } from '../world-shape.ts';
import { called, mentioned, parts, segmentId, table } from './company-words.ts';
import { topicsOf, where, whereIs, whoAre, whoIs } from './ferry-tickets-people.ts';
import { issues, pulls } from './ferry-tickets-work.ts';

const series: Record<string, readonly [title: string, project?: Project]> = {
  ba: ['Basket sync', where.ba], ti: ['Tide planning', where.ti], qu: ['Portal review', where.qu], al: ['Crew all-hands'], la: ['App huddle', where.la],
};

// M | series | day | hour:minute | minutes | attendees | topics | people | projects | pulls and issues | days
// D | text | retracted?   A | text | assignees | due | done?   Q | text | answered by   K | text | blocker?

const minutes = table(`
M|ti|2025-11-05|09:00|45|ZHC|td|||p10|
D|Keep one year of tide tables on disk
A|Write down where the tide constants come from|Z|2025-11-28|done
Q|Do we trust the hydrographic office at midnight?|H
M|qu|2026-01-20|13:30|60|IYNE|ac,lf|Y||p12|
D|Every page of the portal must pass the contrast check
A|Book a session with the screen reader users|E|2026-02-13|done
A|List all pages with tables|Y||done
K|The old stylesheet may break the print view
M|al|2026-02-02|15:00|90|HNDTPZYCIWE|hi,oc|||
D|Hire two engineers before summer
D|Rotate on-call every Monday
A|Draft the job advert|E|2026-02-20|done
Q|Who covers on-call during the Easter week?|T
K|Nobody knows the booking queue besides Tobias
M|la|2026-02-24|10:00|30|WYP|ot,pn|||i20|
D|Tickets stay valid for a day without network
A|Measure how often phones are offline on board|W|2026-03-20|done
Q|Can we show a ticket without the barcode?
M|ba|2026-03-11|11:00|50|PDCE|fr,re||ba|p17,p18,i21|
D|Round every fare half up
D|Refund vouchers as vouchers
A|Explain the rounding rule on the help page|P|2026-03-31|done
A|Ask the bank about partial refunds|D|2026-04-10
Q|Does the rounding rule hold for groups?|P
M|ti|2026-04-15|09:00|55|ZHCT|td||po|p20|2026-04-30
D|Fetch the tide feed at half past eleven
A|Add an alarm for stale tide data|H|2026-05-15|done
K|The tide feed has no contract behind it
M|al|2026-05-04|15:00|75|HNDTPZYCIE|hi,ws||la|
D|Freeze releases in the last week of June
A|Plan the summer rota|N|2026-05-29|done
A|Order test phones|W|2026-06-05|done
Q|Do we need a second tester?
M|qu|2026-05-19|13:30|40|IYN|lf||qu|p21|
D|Log harbour masters out after twelve hours
D|Replace the table component|retracted
A|Compare three table components|Y|2026-06-12|done
Q|Why do harbour masters share one password?|I
M|ba|2026-06-10|11:00|35|PDNE|re,lf||qu|p24|
D|Refunds above 500 euros need a second pair of eyes
A|Write a runbook for disputed refunds|N|2026-07-10
K|The card processor changes its contract in October
M|la|2026-06-23|10:00|45|WYE|pn|P|la|p27,i29|
D|Support the two newest Android versions only
A|Tell customers about the old Android versions|E|2026-07-03|done
K|App store review takes a week|blocker
M|ti|2026-07-08|09:00|30|ZHC|td,ws|T||p28|2026-07-31
D|Warn skippers two days before a neap tide
A|Collect warning texts in three languages|C|2026-08-07
Q|Who owns the winter schedule data?|Z
M|al|2026-08-03|15:00|80|HNDTPZYIWE|oc,hi|||
D|Pay a bonus for night shifts on call
D|Hire two engineers before Christmas
A|Write the on-call handbook|T|2026-09-30
A|Collect wishes for the autumn retreat||2026-08-31
Q|Is one week of on-call too long?|N
M|qu|2026-08-11|13:30|50|IYD|ac|||p57,i33|
D|Shortcut keys may be switched off
A|Test the portal with a keyboard only|I|2026-09-11|done
K|Two dock offices still use tablets from 2017
M|la|2026-09-01|10:00|40|WYPE|ot||ba|p32,i34|2026-09-15
D|Extend offline tickets to two days
A|Update the ticket terms|E|2026-09-25|done
A|Try offline tickets on the night ferry|YW|2026-10-02
Q|What happens when the phone clock is wrong?
M|ba|2026-09-16|11:00|45|PDC|fr,dr|E||p35,i37|
D|No fare cache in the basket
A|Delete test customers from staging|C|2026-10-09|done
Q|How long do we keep card tokens?|D
K|Fare tables may change during the checkout
M|qu|2026-10-06|13:30|55|IYNE|lf,dr|H||i43,p38|
D|Two-factor login becomes mandatory in January
A|Pick a supplier for one-time codes|I|2026-11-06
A|Inform the harbour masters about two-factor login|E|2026-12-04
Q|Do dock staff have phones at work?
K|No text messages reach the outer islands|blocker
M|ti|2026-10-14|09:00|50|ZHCP|td|||p36,i40|2026-11-01
D|Buy tide data from a second office
A|Get a quote for tide data|H|2026-11-13|done
A|Compare both tide feeds for a month|Z|2026-11-20
Q|Does the licence allow caching?|H
M|la|2026-10-20|10:00|35|WY|pn|N||p37,i39|
D|Ask for push permission after the first booking
A|Count how many users refuse push messages|Y|2026-11-19
K|Quiet hours differ from country to country
M|ba|2026-10-28|11:00|60|PDCEN|re,fr|T|po|p40,i41|
D|Print cents on every invoice
A|Recompute the invoices of September|P|2026-11-14
A|Reply to the auditors|D|2026-11-25
Q|Are old receipts still valid?
K|Auditors visit in December
M|al|2026-11-02|15:00|85|HNDTPZYCIWE|ws,hi,dr|||p33|2026-12-01
D|Close the Oslo desk on Sundays
D|Delete accounts after three idle years
A|Publish the winter schedule|N|2026-11-27
A|Find a room for the December party||
Q|When does the new office open?|E
Q|Should interns be on call?
M|qu|2026-11-10|13:30|45|IYE|ac,lf|N||p51,p43,i47|
D|Print headers on each page
A|Ask two offices to try one-time codes|I|2026-11-24
A|Record a demo of the check-in shortcuts|Y|2026-11-17
Q|Can we drop the old login page?|I
M|ba|2026-11-11|11:00|40|PDC|re||la|p49,i46,i50|
D|Show refund deadlines in local time
A|Design the new receipt|P|2026-11-20
A|Check voucher codes for duplicates|C|2026-11-18
Q|Who answers refund mails at weekends?
M|la|2026-11-12|10:00|50|WYPE|ot,sb|Z|ti|p50,i48|2026-11-30
D|Build a sandbox for partner apps
A|Borrow two old phones from the crew|W|2026-11-16
A|Sketch the sandbox|P|2026-12-11
Q|Does the widget drain the battery?|W
K|Battery probe needs a new permission|blocker
M|al|2026-11-16|15:00|30|HNTPZYIWE|oc|C||
D|Move the retreat to March
A|Swap on-call weeks for Christmas|T|2026-12-18
Q|Is the retreat still in Bergen?
M|ti|2026-11-17|09:00|65|ZHT|td,ws|D||p53,p47,i49|2026-12-15
D|Faroe ports get their own time zone
A|Check the winter schedule against the tides|H|2026-12-02
A|Ask the Faroe office for test data|Z|
K|Second tide feed is late by an hour|blocker
`);

export const meetings: Meeting[] = [];
export const segments: Segment[] = [];
export const decisions: Decision[] = [];
export const actions: Action[] = [];
export const questions: Question[] = [];
export const risks: Risk[] = [];
const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
const worksOf = (cell: string | undefined) => ({ pulls: parts(cell, ',').flatMap((key) => pulls[key] ?? []), issues: parts(cell, ',').flatMap((key) => issues[key] ?? []) });


/** The next words of a meeting; its people speak in turns. */
function say(meeting: Meeting, text: string): Segment {
  const nth = segments.filter((segment) => segment.meeting === meeting).length;
  const by = meeting.attendees[nth % meeting.attendees.length]!;
  const segment: Segment = { id: segmentId(meeting.id, nth), meeting, startMs: nth * 61_000, endMs: nth * 61_000 + 24_000, text, speaker: `Speaker ${(nth % meeting.attendees.length) + 1}`, by };
  segments.push(segment);
  return segment;
}

for (const [kind, ...cells] of minutes) {
  if (kind === 'M') {
    const [code, day, time, length, there, topics, people, places, works, days] = cells;
    const [name, project] = called(code, series);
    const meeting: Meeting = {
      id: `${day}-${slug(name)}`, title: `${name} ${day}`, series: name, startedAt: `${day}T${time}:00Z`, durationS: Number(length) * 60, language: 'en', ...(project === undefined ? {} : { project }), attendees: whoAre(there),
      mentions: mentioned({ people: whoAre(people), projects: parts(places, ',').map(whereIs), topics: topicsOf(topics), ...worksOf(works), days: parts(days, ',') }),
    };
    meetings.push(meeting);
    say(meeting, `Good, everybody is here. Today it is about ${meeting.mentions.topics.map((one) => one.name).join(' and ')}.`);
    continue;
  }
  const meeting = meetings.at(-1)!;
  const [text, second, third, fourth] = cells;
  const item = { id: `${meeting.id}/${slug(text!)}`, meeting, text: text! };
  if (kind === 'D') decisions.push({ ...item, evidence: [say(meeting, `Then we agree. ${text}.`)], status: second === 'retracted' ? 'retracted' : 'made' });
  if (kind === 'A') actions.push({ ...item, evidence: [say(meeting, `Somebody has to do this: ${text!.toLowerCase()}.`)], status: fourth === 'done' ? 'done' : 'open', ...(third ? { due: third } : {}), assignees: whoAre(second) });
  if (kind === 'Q') questions.push({ ...item, evidence: [say(meeting, text!)], status: second ? 'answered' : 'open', ...(second ? { answeredBy: whoIs(second) } : {}) });
  if (kind === 'K') risks.push({ ...item, evidence: [say(meeting, `I am worried. ${text}.`)], kind: second === 'blocker' ? 'blocker' : 'risk' });
}
