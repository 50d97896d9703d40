/** What the people of the ferry tickets did at GitHub: issues, pull requests and commits, from tables. */
import type { Commit, Issue, Project, Pull, Review } from '../world-shape.ts';
import { called, commentsOf, labelsOf, parts, table, twoDigits, verdictOf } from './company-words.ts';
import { where, whereIs, whoAre, whoIs } from './ferry-tickets-people.ts';

const at = (day: string, hour: number, seed: number): string => `${day}T${twoDigits(hour)}:${twoDigits((seed * 7) % 60)}:${twoDigits((seed * 13) % 60)}Z`;
const later = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const comments = (cell: string | undefined) => commentsOf(parts(cell, ','), whoIs);

// Where a pull request that was merged closes an issue, the issue has its end from there.
// key | project | title | submitter | labels | created | closed by hand | by | assignees | comments
const issueTable = table(`
i01|po|Sailing list times out above 400 departures|H|bug,performance|2025-01-14||| T|T2,H1
i02|ba|Child fares are rounded the wrong way|E|bug|2025-02-11||||P3
i03|qu|Screen reader skips the berth table|I|accessibility,bug|2025-03-05|||I|I1,N2
i04|po|Document the berth endpoint|N|docs|2025-03-27|2025-05-02|N||
i05|ti|Spring tides are an hour off after the clock change|Z|bug|2025-04-02|||Z|Z4,H1
i06|la|Tickets vanish when the phone is offline|E|bug,offline|2025-05-13|||W|W2,E2
i07|ba|Let customers pay by invoice|E|feature|2025-06-03|||D|D1
i08|qu|Harbour master cannot export arrivals|D|feature|2025-06-24|2025-09-10|D||C1
i09|po|Retry storms when the weather feed is down|C|bug|2025-07-08|||H|
i10|la|Push messages arrive twice|W|bug|2025-08-19|||W|Y2
i11|ti|Cache the tide tables for a year|H|performance|2025-09-02|||Z|Z1
i12|ba|Refund button is hidden on small screens|C|bug,ux|2025-09-30|||C|
i13|qu|Login page forgets the language|Y|bug,ux|2025-10-14|||Y|Y1,I1
i14|po|Log every failed fare lookup|N|chore|2025-11-04||||
i15|la|Dark mode makes the QR code unreadable|Y|bug,ux|2025-11-26|||W|W1,Y3
i16|ba|Gift vouchers cannot be split|E|feature|2025-12-09|||P|P1,E1
i17|po|Rate limits for partner agencies|H|feature,security|2026-01-08|||N|N5,H2,P1
i18|ti|Show tide height in feet for British ports|C|feature|2026-01-22||||Z1
i19|qu|Session cookie is not marked secure|N|bug,security|2026-02-05|||I|I1
i20|la|Map pins overlap at Hollow Point|W|bug|2026-02-18|2026-03-02|W|W|
i21|ba|Rounding of group discounts|P|bug|2026-03-03|||P|P2,D2
i22|po|Vehicle length is not checked at booking|I|bug|2026-03-19|||T|T1
i23|ti|Tide feed returns stale data at midnight|Z|bug|2026-04-01|||Z|Z3,H3
i24|qu|Berth calendar shows the wrong week|I|bug|2026-04-21|||I|
i25|la|Boarding pass widget|E|feature|2026-05-06|||Y|Y2,E1
i26|ba|Checkout accepts expired cards|D|bug,security|2026-05-12|||D|D3,P1
i27|po|Departures API needs pagination docs|C|docs|2026-05-28|2026-06-15|C||
i28|qu|Contrast of the alert banner is too low|Y|accessibility|2026-06-09|||Y|I2
i29|la|Crash on start with Android 17|W|bug,crash|2026-06-16|||W|W4,Y2,P1
i30|ti|Expose neap tide warnings|H|feature|2026-06-30|||Z|
i31|po|Deadlock while two agents book the last cabin|N|bug,crash|2026-07-07|||H|H3,N3,T1
i32|ba|Basket is emptied after login|P|bug|2026-07-21|||D|D1,P2
i33|qu|Dock staff want a keyboard shortcut for check-in|I|feature,ux|2026-08-04||||I1
i34|la|Offline tickets expire too early|E|bug,offline|2026-08-18|||Y|Y1
i35|po|Archive bookings older than seven years|N|chore,privacy|2026-08-27|||N|N1,E2
i36|ti|Sunrise is wrong north of the arctic circle|Z|bug|2026-09-08||||Z2
i37|ba|Apply loyalty points to ferries only|E|feature|2026-09-15|||P|
i38|qu|Export of arrivals drops the last row|D|bug|2026-09-24|||I|I1,D1
i39|la|Push permission is asked on every start|Y|bug,ux|2026-09-29|||W|W2
i40|po|Weather feed needs a second supplier|H|feature|2026-10-05|||T|T2,H2
i41|ba|Invoice total differs from the receipt|D|bug|2026-10-12|||P|P4,D2,E1
i42|ti|Tide chart is blank in Safari|C|bug|2026-10-19|||C|C1
i43|qu|Two-factor login for harbour masters|N|feature,security|2026-10-21|||I|
i44|la|Translate the app into Norwegian|I|feature|2026-10-27|||Y|Y1,I2
i45|po|Slow fare lookup on Fridays|P|bug,performance|2026-11-02|||H|H2
i46|ba|Voucher codes are case sensitive|C|bug|2026-11-05|2026-11-13|D|D|D1
i47|qu|Berth table prints without a header|Y|bug|2026-11-09||||
i48|la|Battery drain during crossings|W|bug,performance|2026-11-11|||W|W1
i49|ti|Wrong time zone for Faroe ports|H|bug|2026-11-13||||Z1
i50|ba|Show the refund deadline on the receipt|E|feature|2026-11-16|||P|
`);

// key | project | title | author | state m/c/o/d(raft, open) | created | ended | merged by | labels | assignees | reviews: who, verdict + - ~ x, days later | closes | comments | related
const pullTable = table(`
p01|po|Page the sailing list|H|m|2025-01-20|2025-02-03|T|performance||T+3,N~2|i01|N2
p02|ba|Round child fares half up|P|m|2025-02-17|2025-02-21|D|||D+2|i02|D1
p03|qu|Label the berth table for screen readers|I|m|2025-03-10|2025-03-31|N|accessibility||N-4,Y+15|i03|N3,I2
p04|ti|Handle the clock change in tide maths|Z|m|2025-04-07|2025-04-09|H|||H+1|i05|H1
p05|po|Rewrite the booking queue in Rust|T|c|2025-05-06|2025-07-15||experiment||H-6,N~9||H6,T4,N2
p06|la|Keep tickets on the device|W|m|2025-05-20|2025-06-12|Y|offline||Y-5,P+16|i06|Y2
p07|po|Back off when the weather feed fails|H|m|2025-07-14|2025-07-18|T|||T+2|i09|
p08|ti|Bump astro-tables to 4.1|B|m|2025-08-05|2025-08-06|Z|deps||Z+1||
p09|la|Drop repeated push messages|W|m|2025-08-25|2025-09-01|W|||Y+3|i10|Y1
p10|ti|Keep tide tables in a local cache|Z|m|2025-09-09|2025-09-26|H|performance||H+6,C~8|i11|H2,C1
p11|ba|Show the refund button on small screens|C|m|2025-10-06|2025-10-08|P|ux||P+1|i12|
p12|qu|Remember the language on the login page|Y|m|2025-10-20|2025-10-29|I|ux||I+5|i13|I1
p13|la|White frame around QR codes|W|m|2025-12-01|2025-12-03|Y|ux||Y+1|i15|
p14|po|Bump tokio to 1.52|B|c|2025-12-15|2025-12-22||deps||||
p15|po|Token bucket for partner agencies|N|m|2026-01-15|2026-02-12|H|security|N|H-7,T+20,P~9|i17|H5,N4,P1
p16|qu|Mark the session cookie secure|I|m|2026-02-09|2026-02-10|N|security||N+1|i19|
p17|ba|Split gift vouchers over several orders|P|m|2026-02-23|2026-03-16|D|||D-4,C+14|i16|D3,P2
p18|ba|One rounding rule for all discounts|P|m|2026-03-09|2026-03-20|P|||D+7|i21|D2
p19|po|Reject vehicles that are too long|T|m|2026-03-24|2026-04-02|H|||H+5,N+6|i22|
p20|ti|Refresh the tide feed before midnight|Z|m|2026-04-06|2026-04-14|C|||C+4|i23|C2
p21|qu|Start the berth calendar on Monday|I|m|2026-04-27|2026-05-05|I|||Y~3||Y1
p22|po|Bump serde to 1.0.240|B|m|2026-05-04|2026-05-04|T|deps||T+0||
p23|la|Boarding pass widget for the lock screen|Y|m|2026-05-11|2026-06-08|W|||W-8,P~14,E~3|i25|W3,E1
p24|ba|Refuse expired cards|D|m|2026-05-18|2026-05-22|P|security||P+2,N+3|i26|P1
p25|qu|Try a new table component|Y|c|2026-06-02|2026-06-30||experiment||I-10||I2
p26|qu|Darker alert banner|Y|m|2026-06-15|2026-06-19|I|accessibility||I+3|i28|
p27|la|Ask for the new Android permission|W|m|2026-06-18|2026-06-22|Y|crash||Y+2|i29|Y1,P1
p28|ti|Neap tide warnings|Z|m|2026-07-02|2026-08-05|H||Z|H-11,C+25|i30|H4,Z3
p29|po|Lock cabins in a fixed order|H|m|2026-07-09|2026-07-17|N|crash|H|N-2,T+6|i31|N3,T1
p30|ba|Keep the basket across login|D|m|2026-07-27|2026-08-07|D|||P+6|i32|P2
p31|ti|Bump chart-kit to 9|B|m|2026-08-12|2026-08-14|Z|deps||Z+1||
p32|la|Extend offline tickets to 48 hours|Y|m|2026-08-24|2026-09-04|W|offline||W+5||W1
p33|po|Archive job for old bookings|N|o|2026-09-03|||privacy|N|H-5,P~8|i35|H2,E1
p34|qu|Shortcut keys for check-in|I|o|2026-09-10|||ux||Y~4,N-6|i33|Y1
p35|ba|Cache the fare table in the basket|C|c|2026-09-14|2026-09-28||performance||D-3,P-5||D2,P1
p36|ti|Polar day and polar night|Z|m|2026-09-17|2026-09-30|H|||H+6|i36|H1
p37|la|Ask for push permission once|W|m|2026-10-01|2026-10-09|Y|ux||Y+4,P+5|i39|
p38|qu|Write the last row of the arrivals export|I|m|2026-10-02|2026-10-13|N|||N+7||N1
p39|po|Second weather supplier behind a switch|T|o|2026-10-12|||||H-4,N~6|i40|H3
p40|ba|Sum invoices in cents|P|m|2026-10-15|2026-10-23|D|||D-2,C+5||D2,E1
p41|po|Log failed fare lookups|N|m|2026-10-16|2026-10-22|T|||T+4||
p42|ti|Draw the chart without filters in Safari|C|m|2026-10-22|2026-11-03|Z|||Z+8|i42|Z1
p43|qu|One-time codes for harbour masters|I|d|2026-10-26|||security|||i43|N2
p44|la|Norwegian texts|Y|o|2026-10-30|||i18n||I+3|i44|I1
p45|ba|Points only count on ferries|P|o|2026-11-02|||||D~2|i37|
p46|po|Index fares by weekday|H|m|2026-11-04|2026-11-10|N|performance||N+2,T+5|i45|N1
p47|ti|Heights in feet|C|o|2026-11-05|||||Z-1|i18|
p48|qu|Bump vite to 8|B|o|2026-11-06|||deps||||
p49|ba|Ignore case in voucher codes|D|m|2026-11-09|2026-11-13|P|||P+2|i46|
p50|la|Measure battery use on board|W|d|2026-11-12|||performance|||i48|Y1
p51|qu|Repeat the header on every printed page|Y|m|2026-11-10|2026-11-16|I|||I+1|i47|
p52|po|Health check for the weather feed|H|m|2026-10-27|2026-11-12|T|||T+9||T1|p39
p53|ti|Faroe ports follow Atlantic time|Z|o|2026-11-14|||||H+2|i49|
p54|ba|Receipt with refund deadline|P|d|2026-11-17||||||i50|
p55|po|Describe rate limits in the partner guide|N|m|2026-03-02|2026-03-06|P|docs||P+2||P1|p15
p56|la|Faster start on old phones|W|c|2026-04-13|2026-05-18||performance||Y-6||Y3
p57|qu|Arrivals export as a spreadsheet|D|m|2026-07-14|2026-07-23|I|||I+4||I1
p58|ba|Pay by invoice|D|m|2026-01-12|2026-03-25|P|||P-9,H~15,C+40|i07|P5,H1
p59|po|Trace slow bookings|T|m|2026-08-19|2026-09-02|N|performance||N+3,H+8|||p29
p60|la|Bump zxing to 5|B|m|2026-11-03|2026-11-05|W|deps||W+1||
`);

interface Row {
  readonly key: string;
  readonly project: Project;
  readonly createdAt: string;
  readonly row: readonly string[];
  readonly issue: boolean;
  /** Differs from row to row, and with it the time of the day. */
  readonly seed: number;
}

const rows: Row[] = [...issueTable.map((row, n) => ({ row, n, issue: true })), ...pullTable.map((row, n) => ({ row, n: n + 50, issue: false }))]
  .map(({ row, n, issue }) => ({ key: row[0]!, project: whereIs(row[1]), createdAt: at(row[5]!, 7 + (n % 3), n), row, issue, seed: n }));
const numbers = new Map<string, number>();
for (const each of Object.values(where)) {
  // Numbers are shared by issues and pull requests, as on GitHub, and do not begin at one.
  const own = rows.filter((row) => row.project === each).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  own.forEach((row, n) => numbers.set(row.key, 11 + n * 2));
}

const endOf = (row: Row): string => at(row.row[6]!, 13 + (row.seed % 4), row.seed);
const closingPull = (key: string): Row | undefined => rows.find((row) => !row.issue && row.row[4] === 'm' && parts(row.row[11], ',').includes(key));

export const issues: Record<string, Issue> = {};
for (const each of rows.filter((row) => row.issue)) {
  const [key, , title, submitter, labels, , closed, by, assignees, said] = each.row;
  const pull = closingPull(key!);
  const closedAt = pull !== undefined ? endOf(pull) : closed !== '' ? endOf(each) : undefined;
  const closedBy = pull !== undefined ? whoIs(pull.row[7]) : by !== '' ? whoIs(by) : undefined;
  const number = numbers.get(key!)!;
  issues[key!] = {
    id: `${each.project.id}#${number}`, number, project: each.project, title: title!, labels: labelsOf(labels), createdAt: each.createdAt, updatedAt: closedAt ?? each.createdAt,
    ...(closedAt === undefined ? {} : { closedAt }), ...(closedBy === undefined ? {} : { closedBy }),
    comments: comments(said), assignees: whoAre(assignees), state: closedAt === undefined ? 'open' : 'closed', submitter: whoIs(submitter),
  };
}

/** By the keys of the table: `i18`. */
export const issueOf = (key: string): Issue => called(key, issues);

export const pulls: Record<string, Pull> = {};
for (const each of rows.filter((row) => !row.issue)) {
  const [key, , title, author, state, created, ended, merger, labels, assignees, reviewed, closes, said, related] = each.row;
  const number = numbers.get(key!)!;
  const endedAt = ended === '' ? undefined : endOf(each);
  const reviews: Review[] = parts(reviewed, ',').map((one, n) => ({ by: whoIs(one[0]), verdict: verdictOf(one[1]), at: at(later(created!, Number(one.slice(2))), 10 + n, each.seed) }));
  const pull: Pull = {
    id: `${each.project.id}#${number}`, number, project: each.project, title: title!, labels: labelsOf(labels), createdAt: each.createdAt,
    updatedAt: endedAt ?? reviews.at(-1)?.at ?? each.createdAt, ...(endedAt === undefined ? {} : { closedAt: endedAt }),
    comments: comments(said), assignees: whoAre(assignees), state: state === 'm' ? 'merged' : state === 'c' ? 'closed' : 'open', draft: state === 'd', author: whoIs(author),
    ...(state === 'm' ? { mergedAt: endedAt!, mergedBy: whoIs(merger) } : {}), reviews,
    closes: parts(closes, ',').map(issueOf), relatedTo: parts(related, ',').map((one) => pulls[one] ?? issueOf(one)),
  };
  pulls[key!] = pull;
}
export const pullOf = (key: string): Pull => called(key, pulls);

const commitTable = table(`
po|H|2025-03-12|Tidy the berth endpoint
po|T|2025-06-19|Prototype of the Rust queue
ti|Z|2025-07-02|Add ports of the Western Isles
la|W|2025-10-10|Clean up the ticket store
qu|I|2026-01-15|Remove the old stylesheet
ba|D|2026-01-28|Invoice number generator
po|N|2026-02-03|Tune the token bucket
ti|C|2026-03-18|Fix typo in the tide glossary
la|Y|2026-05-25|Resize widget for tablets
ba|P|2026-06-04|Test fares with three currencies
qu|Y|2026-07-01|Revert the table experiment
po|T|2026-08-25|Trace ids in every log line
la|W|2026-09-22|Shrink the splash screen
ti|Z|2026-10-28|Sort ports by latitude
po|H|2026-11-09|Explain the weekday index
ba|D|2026-11-10|Clean up voucher tests
qu|I|2026-11-12|Draft of the one-time code screen
la|W|2026-11-13|Battery probe behind a flag
ti|Z|2026-11-16|Time zone table from IANA 2026c
ba|P|2026-11-17|Move deadline text into the receipt template
po|N|2026-09-07|Dry run of the archive job
po|H|2026-10-29|Probe the weather feed every minute
`);
export const commits: readonly Commit[] = [
  ...commitTable.map(([place, by, day, message], n) => ({ id: `c0ffee${twoDigits(n)}a1`, message: message!, project: whereIs(place), author: whoIs(by), committedAt: at(day!, 12, n) })),
  // A merge leaves one commit.
  ...Object.values(pulls).filter((pull) => pull.mergedAt !== undefined).map((pull, n) => ({ id: `5a17${twoDigits(n)}b2c`, message: `${pull.title} (#${pull.number})`, project: pull.project, author: pull.author, committedAt: pull.mergedAt! })),
];
