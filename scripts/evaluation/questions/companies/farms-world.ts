/** The company Stubblefield, which makes software for farms: its people, its work and its meetings, in tables. The same every time. */
import type { Action, Commit, Decision, Meeting, Mentions, Note, Person, Project, Question, Risk, Segment, Topic, World } from '../world-shape.ts';
import { note, parts, segmentId, table } from './company-words.ts';
import { all, folk, issue, issues, pull, pulls, repo, repos, time, who } from './farms-work.ts';

const topicNames = ['offline sync', 'milk yield', 'ear tags', 'onboarding', 'rate limits', 'soil maps', 'pricing', 'data residency', 'battery life', 'grazing plans', 'release cadence', 'accessibility'];
const topics: Topic[] = topicNames.map((name) => ({ id: name, name }));
const topic = (name: string): Topic => {
  const found = topics.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no topic ${name}`);
  return found;
};
const listed = (text: string): string[] => parts(text, ',').filter((word) => word !== '-');

// M series | start | minutes | project | attendees | topics | named: people ; projects ; pulls ; issues ; days
// S by | words    D by | words    X by | words (retracted)    A by | assignees | due | o or d | words    Q by | o or answerer | words    R, B by | words
const minutes = `
M Customer council | 25-06-18 13 | 55 | - | ib jw sk | onboarding, pricing | jw ; harvest ; - ; - ; -
S ib | The co-op in Evora would pay per hectare, not per seat.
D jw | Charge the co-op per hectare
A sk | ib | 2025-07-15 | d | Write up what the Evora co-op told us
Q ib | jw | Does the co-op need invoices on paper?
M Incident review | 25-09-02 15 | 40 | drover | me rq tw sk | ear tags, offline sync | rq ; drover ; - ; - ; -
S rq | Four hundred scans were lost because the phone had no signal behind the barn.
D me | Store tag scans on the phone before sending them
A me | rq | 2025-09-20 | d | Write a test for lost scans
B tw | The test phone is broken
M Dairy sync | 25-10-14 09 | 30 | milk-line | tw ad me | milk yield | - ; milk-line ; milk-line 8 ; milk-line 3 ; -
S ad | The older robots send the yield only once a day.
D tw | Support the older robots through a driver
Q me | ad | How often do older robots report their yield?
M Field map review | 25-12-04 14 | 50 | parcela | mh pz rq | soil maps, offline sync | - ; parcela ; parcela 6 ; - ; -
S pz | Tiles at high zoom are finally there on tablets.
D mh | Build the soil layer next
D rq | Limit offline maps to one farm
A mh | pz | 2026-01-09 | d | Compare three soil data vendors
Q pz | o | Who owns the soil samples, we or the farm?
M Dairy sync | 26-01-20 09 | 25 | milk-line | tw ad me sk | milk yield, rate limits | sk ; milk-line ; milk-line 10 ; milk-line 9 ; -
S tw | The vendor allows sixty calls a minute; above that we are locked out.
D ad | Match cows by their national id
A sk | tw | - | d | Ask the robot vendor for a higher rate limit
R tw | The robot vendor may lock us out at night
M Customer council | 26-01-28 13 | 60 | - | ib jw sk ad | pricing, data residency | - ; milk-line, hayloft ; - ; - ; 2026-03-01
S jw | Two dairies will not sign unless their data stays in the country.
D jw | Offer a free first season
A jw | ib jw | 2026-03-01 | d | Draft the new price list
Q ad | o | May we keep herd data outside the country?
R ib | Dairies may refuse to sign without local storage
M Field map review | 26-02-12 14 | 45 | parcela | mh pz lr | soil maps | lr ; parcela, hayloft ; - ; parcela 7 ; -
S lr | Samples come on a grid of one hectare.
D mh | Ship the soil layer in two parts
A mh | lr | 2026-02-27 | d | Load last year's soil samples
Q lr | mh | Which grid do the soil samples use?
M Monday planning | 26-03-02 08 | 35 | - | sk mh co lr tw pz | release cadence | - ; harvest, hayloft ; hayloft 5 ; - ; -
S sk | Every two weeks is what the farms can take during sowing.
D sk | Release every second Thursday
D co | Freeze releases during harvest season
A sk | co | 2026-03-16 | d | Set up the release calendar
M Incident review | 26-03-27 15 | 30 | milk-line | tw ad sk co | rate limits | tw ; milk-line ; - ; - ; 2026-03-24
S tw | We ran into the limit at four in the morning and no milking was stored.
D tw | Back off for ten minutes after a lockout
A tw | tw | 2026-04-10 | o | Store milkings locally during a lockout
A sk | ad co | 2026-04-30 | d | Add an alarm for vendor lockouts
Q co | tw | How long does the vendor lock us out?
B ad | The vendor has not answered our ticket
M Dairy sync | 26-04-21 09 | 30 | milk-line | tw ad me | milk yield, onboarding | - ; milk-line ; milk-line 15 ; milk-line 14 ; -
S ad | Withdrawal days must be counted for every treatment.
X tw | Count withdrawal days per cow
D ad | Count withdrawal days per treatment
A ad | me | - | o | Review the treatment list with a vet
M Field map review | 26-05-14 14 | 40 | parcela | mh pz rq me | offline sync, soil maps | me ; parcela, drover ; - ; parcela 12, parcela 10 ; -
S rq | A tablet with eight gigabytes fills up after three farms.
D rq | Cap the offline cache at one gigabyte
A pz | rq | 2026-06-05 | d | Measure the cache on the cheapest tablet
Q me | o | Should undo survive a restart?
M Monday planning | 26-06-08 08 | 45 | - | sk mh lr tw pz rq ib | onboarding, release cadence | ib ; harvest, drover ; - ; - ; -
S ib | New farms need three calls before they record a first field.
D ib | Give every new farm a named contact
A sk | ib | 2026-07-10 | o | Shorten the onboarding checklist
A sk | - | - | o | Find a vet who answers questions on treatments
Q mh | ib | How many calls does a new farm need?
R sk | Support may drown in calls in August
M Incident review | 26-06-30 15 | 50 | drover | me rq sk lr | ear tags | - ; drover ; - ; drover 12 ; 2026-06-26
S me | Eleven animals in quarantine were moved to another farm.
D me | Block transfers out of quarantine on the server
A sk | me | 2026-07-07 | d | Tell the authority about the eleven animals
A me | rq me | 2026-07-31 | o | Add a quarantine banner to the transfer screen
Q sk | me | Did the authority have to be told?
R lr | Old app versions may skip the quarantine check
M Customer council | 26-07-01 13 | 60 | - | ib jw ad mh | grazing plans, pricing | mh ; parcela ; - ; - ; -
S jw | Every sheep farmer asks for grazing plans first.
D jw | Start a pilot of grazing plans in Wales
A jw | mh | 2026-08-15 | o | Sketch grazing plans on the map
Q jw | o | Would sheep farmers pay extra for grazing plans?
M Dairy sync | 26-08-18 09 | 30 | milk-line | tw ad rq | battery life, milk yield | rq ; milk-line, drover ; milk-line 20 ; milk-line 19 ; -
S rq | Staying awake costs a fifth of the battery per shift.
D ad | Keep the tablet awake only in the parlour
A ad | rq | 2026-09-11 | d | Measure battery use over one milking shift
Q tw | rq | How much battery does a shift need?
M Monday planning | 26-09-07 08 | 40 | - | sk mh co lr ad ib | release cadence, data residency | co ; hayloft ; hayloft 10 ; - ; -
S sk | The old sensor tables cost us a cow a month.
D sk | Drop the old sensor tables
X co | Move the warehouse to Frankfurt
A sk | sk | 2026-09-18 | d | Check that nobody reads the old sensor tables
A co | co lr | 2026-11-30 | o | Price a warehouse inside the country
Q lr | o | Which farms require storage in the country?
M Field map review | 26-09-24 14 | 55 | parcela | mh pz co | soil maps, rate limits | - ; parcela ; - ; parcela 17 ; -
S co | The land registry allows a thousand requests a day.
D mh | Import land registry borders once a night
A mh | co | 2026-10-15 | o | Ask the land registry for bulk files
A mh | pz | - | o | Write down the border file format
Q pz | co | How many requests does the land registry allow?
B co | The land registry account is not approved yet
M Customer council | 26-10-07 13 | 65 | - | ib jw sk rq | accessibility, grazing plans | - ; harvest ; - ; harvest 21 ; -
S rq | Drivers cannot read the tablet at noon, whatever the brightness.
D sk | Make the cab tablet readable in sunlight
A sk | rq | 2026-11-13 | o | Borrow a cab tablet from the co-op
A ib | ib | 2026-10-30 | d | Interview three combine drivers
Q jw | rq | Can drivers read the screen at noon?
R ib | The Welsh pilot may lose its sponsor
M Monday planning | 26-10-19 08 | 30 | - | sk mh lr tw pz me | onboarding, release cadence | - ; harvest ; harvest 28 ; harvest 27 ; -
S lr | The rainfall key was changed without a word to us.
D sk | Read keys at runtime everywhere
A sk | lr | 2026-11-06 | o | List every key that is baked into a build
A sk | tw | 2026-11-20 | o | Write the release notes for December
Q tw | o | Do we release between Christmas and New Year?
M Incident review | 26-10-23 15 | 45 | harvest | co lr mh sk | rate limits | co ; harvest ; harvest 28 ; harvest 27 ; 2026-10-05
S co | The feed was silent for three days and nobody saw it.
D co | Alert when the rainfall feed is silent for an hour
A co | co | 2026-11-19 | o | Build the alert for silent feeds
Q mh | co | Why did nobody notice the silent feed?
R lr | Forecasts may be wrong for October
M Monday planning | 26-11-09 08 | 35 | - | sk mh co lr rq pz ib | release cadence, pricing | lr ; harvest, hayloft ; harvest 29 ; - ; -
S sk | December will be a small release.
D sk | Ship the oats model in December
A sk | lr | 2026-11-27 | o | Check the oats model with two farms
A sk | mh | - | o | Finish the contractor roles
Q ib | o | Will oats cost extra?
M Dairy sync | 26-11-10 09 | 35 | milk-line | tw ad me sk | milk yield, accessibility | ad ; milk-line ; milk-line 23, milk-line 27 ; milk-line 22 ; -
S ad | Butterfat per cow is what the breeders want.
D ad | Show butterfat only for cows with three samples
A ad | tw | 2026-11-24 | o | Finish the parlour API reference
A tw | ad sk | 2026-11-17 | o | Answer the breeders' letter
Q sk | ad | How many samples make a butterfat trend?
R ad | Breeders may leave for a rival
M Field map review | 26-11-12 14 | 50 | parcela | mh pz lr ad | soil maps, grazing plans | - ; parcela ; parcela 23, parcela 18 ; parcela 22 ; -
S pz | Drainage has to lie above the soil colours.
D pz | Draw drainage above the soil layer
D mh | Postpone the undo stack to January
A mh | pz | 2026-12-01 | o | Order fresh satellite pictures
Q ad | o | How old may a satellite picture be?
M Monday planning | 26-11-16 08 | 30 | - | sk mh lr tw rq me | release cadence, offline sync | rq ; drover ; - ; drover 19 ; -
S rq | The scanner crashes on every phone that was updated this weekend.
D sk | Ship a drover fix before Friday
A sk | rq | 2026-11-20 | o | Guard the camera on new phones
B rq | No phone with Android 16 in the office
M Incident review | 26-11-17 15 | 40 | drover | rq me sk tw jw | ear tags, battery life | jw ; drover ; drover 20 ; drover 19 ; 2026-11-14
S me | We never test on beta systems, that is the whole story.
D me | Test on beta systems every month
A me | me | 2026-12-04 | o | Buy two phones for beta tests
A jw | jw | 2026-11-18 | d | Write to the farms that could not scan
Q jw | rq | How many farms could not scan?
R tw | The next Android beta may break the scanner again
`;

const meetings: Meeting[] = [];
const segments: Segment[] = [];
const decisions: Decision[] = [];
const actions: Action[] = [];
const questions: Question[] = [];
const risks: Risk[] = [];

for (const line of minutes.split('\n').filter((one) => one !== '')) {
  const [head = '', ...cells] = line.slice(2).split('|').map((cell) => cell.trim());
  if (line.startsWith('M')) openMeeting(head, cells);
  else addItem(line[0]!, head, cells);
}

function openMeeting(series: string, [start = '', length = '', of = '', attendees = '', about = '', named = '']: string[]): void {
  const startedAt = time(start, (meetings.length % 2) * 30);
  const [people = '', projects = '', prs = '', tickets = '', days = ''] = named.split(';');
  meetings.push({
    id: `rec-${String(meetings.length + 1).padStart(3, '0')}`, title: `${series} ${startedAt.slice(0, 10)}`, series, startedAt, durationS: Number(length) * 60, language: 'en', ...(of === '-' ? {} : { project: repo(of) }), attendees: all(attendees),
    mentions: { people: all(people), projects: listed(projects).map(repo), pulls: listed(prs).map(pull), issues: listed(tickets).map(issue), topics: listed(about).map(topic), days: listed(days) } satisfies Mentions,
  });
}

function addItem(kind: string, by: string, cells: string[]): void {
  const meeting = meetings.at(-1)!;
  const text = cells.at(-1)!;
  const n = segments.filter((one) => one.meeting === meeting).length + 1;
  const speaker = who(by);
  const lead = { S: '', D: 'So we agreed: ', X: 'So we agreed, for now: ', A: 'Somebody has to do this: ', Q: 'One question. ', R: 'I see a danger. ', B: 'I am stuck. ' }[kind]!;
  const segment: Segment = { id: segmentId(meeting.id, n - 1), meeting, startMs: n * 61_000, endMs: n * 61_000 + 40_000, text: `${lead}${text}`, speaker: `Speaker ${meeting.attendees.indexOf(speaker) + 1}`, by: speaker };
  if (!meeting.attendees.includes(speaker)) throw new Error(`${speaker.name} was not in ${meeting.title}`);
  segments.push(segment);
  const item = { id: `${meeting.id}:${text.toLowerCase()}`, meeting, text, evidence: [segment] };
  if (kind === 'D' || kind === 'X') decisions.push({ ...item, status: kind === 'D' ? 'made' : 'retracted' });
  if (kind === 'A') actions.push({ ...item, status: cells[2] === 'd' ? 'done' : 'open', assignees: all(cells[0]!), ...(cells[1] === '-' ? {} : { due: cells[1]! }) });
  if (kind === 'Q') questions.push({ ...item, status: cells[0] === 'o' ? 'open' : 'answered', ...(cells[0] === 'o' ? {} : { answeredBy: who(cells[0]) }) });
  if (kind === 'R' || kind === 'B') risks.push({ ...item, kind: kind === 'R' ? 'risk' : 'blocker' });
}

// project | author | when | message; twelve of each project
const commitTable = `
harvest | co | 25-01-31 09 | Fill rainfall gaps from the neighbours
harvest | mh | 25-02-25 10 | Guess the CSV separator
harvest | lr | 25-08-12 11 | Convert moisture to kilos
harvest | lr | 25-09-23 14 | Sort telemetry before storing it
harvest | pz | 26-01-30 15 | Join forecast and fields in one query
harvest | co | 26-03-11 08 | Round tonnes last
harvest | mh | 26-05-12 16 | Sketch contractor roles
harvest | lr | 26-09-02 12 | Put variety names into exports
harvest | co | 26-10-07 10 | Reload keys without a restart
harvest | lr | 26-10-27 09 | Train the oats model
harvest | lr | 26-11-12 17 | Share the forecast model with the tablet
harvest | bt | 26-11-16 04 | Update the tablet SDK
milk-line | ad | 25-03-13 07 | Shift cell counts to local days
milk-line | tw | 25-08-05 13 | Try MQTT with one robot
milk-line | tw | 25-09-11 08 | Require two readings for the tank alarm
milk-line | tw | 25-10-08 10 | Parse frames of older robots
milk-line | me | 26-01-20 12 | Look cows up by national id
milk-line | ad | 26-04-21 11 | Add withdrawal days to treatments
milk-line | ib | 26-06-09 15 | Translate the weekly mail
milk-line | rq | 26-07-28 06 | Hold a wake lock while milking
milk-line | ad | 26-10-02 09 | Plot butterfat per cow
milk-line | tw | 26-10-30 14 | Return an empty list for empty herds
milk-line | ad | 26-11-10 13 | Index the herd list
milk-line | me | 26-11-15 18 | Map accents to plain letters
parcela | mh | 25-04-15 10 | Switch borders to the national datum
parcela | pz | 25-07-01 09 | Add a hedgerow tool
parcela | pz | 25-11-04 16 | Prefetch neighbouring tiles
parcela | mh | 26-02-17 08 | Load soil samples
parcela | mh | 26-03-31 11 | Colour the soil layer
parcela | pz | 26-04-14 12 | Keep an undo stack
parcela | rq | 26-05-20 07 | Evict old tiles
parcela | mh | 26-07-21 14 | Cut ponds out of fields
parcela | co | 26-09-29 10 | Parse land registry files
parcela | pz | 26-10-09 15 | Clip polygons faster
parcela | pz | 26-11-11 09 | Lift drainage above soil
parcela | pz | 26-11-13 11 | Test the order of map layers
drover | me | 25-06-11 10 | Turn on infrared at dusk
drover | me | 25-11-11 13 | Print sheep licences
drover | me | 26-01-27 09 | Split tag ranges by herd
drover | rq | 26-03-04 12 | Move many animals at once
drover | rq | 26-05-27 08 | Poll the reader every two seconds
drover | me | 26-07-01 10 | Check quarantine on the server
drover | me | 26-07-02 11 | Test transfers out of quarantine
drover | ib | 26-09-15 14 | Add Welsh strings
drover | rq | 26-10-23 06 | Render only visible sheep
drover | rq | 26-10-24 09 | Measure the transfer screen
drover | rq | 26-11-17 10 | Catch camera errors
drover | me | 26-11-17 16 | Add a beta phone to the test matrix
hayloft | co | 25-05-28 05 | Ignore leap seconds
hayloft | lr | 25-10-21 12 | Partition sensors by farm
hayloft | co | 26-01-14 15 | Write raw data to cold storage
hayloft | co | 26-02-02 10 | Encrypt the cold storage
hayloft | lr | 26-04-09 09 | Describe the field tables
hayloft | co | 26-07-22 13 | Cluster by farm and day
hayloft | co | 26-07-30 16 | Report query costs per team
hayloft | sk | 26-09-09 11 | Remove the old sensor tables
hayloft | lr | 26-10-20 10 | Import oats history
hayloft | lr | 26-10-29 14 | Check oats history for gaps
hayloft | co | 26-11-10 08 | Add a key rotation job
hayloft | sk | 26-11-12 12 | Describe how keys rotate
`;

const commits: Commit[] = table(commitTable).map(([name = '', by = '', when = '', message = ''], at) => ({ id: (0x5a17c3 + at * 0x1f35b).toString(16).padStart(7, '0'), message, project: repo(name), author: who(by), committedAt: time(when, at * 19 + 7) }));

const ofPerson = (one: Person) => note(`People/${one.name}.md`, { kind: 'Person', id: one.id }, {});
const ofProject = (one: Project, mentions: Partial<Mentions> = {}) => note(`Projects/${one.name}.md`, { kind: 'Project', id: one.id }, mentions);
const notes: Note[] = [
  ofPerson(folk.sk), ofPerson(folk.co), ofPerson(folk.jw),
  ofProject(repos.harvest, { people: [folk.lr, folk.co] }), ofProject(repos.drover, { people: [folk.me], issues: [issue('drover 10')] }), ofProject(repos.parcela),
  note('Meetings/After the quarantine incident.md', { kind: 'Meeting', id: 'rec-013' }, { people: [folk.me, folk.rq], issues: [issue('drover 12')], topics: [topic('ear tags')] }),
  note('Visit to the Evora co-op.md', undefined, { people: [folk.ib, folk.jw], projects: [repos.harvest], topics: [topic('pricing')] }),
  note('Oats model plan.md', undefined, { people: [folk.lr], projects: [repos.harvest, repos.hayloft], pulls: [pull('harvest 29')] }),
  note('Warehouse bills.md', undefined, { people: [folk.co], projects: [repos.hayloft], issues: [issue('hayloft 8')] }),
  note('Tablet checklist.md', undefined, { people: [folk.rq], projects: [repos.harvest, repos.drover], topics: [topic('battery life'), topic('accessibility')] }),
  note('Robot vendor calls.md', undefined, { people: [folk.tw], projects: [repos['milk-line']], topics: [topic('rate limits')] }),
  note('Welsh pilot.md', undefined, { people: [folk.ib, folk.jw], topics: [topic('grazing plans')], days: ['2026-12-01'] }),
  note('Soil data vendors.md', undefined, { people: [folk.pz], projects: [repos.parcela], topics: [topic('soil maps')] }),
  note('Country storage.md', undefined, { people: [folk.co, folk.lr], projects: [repos.hayloft], topics: [topic('data residency')] }),
];

export const farms: World = { people: Object.values(folk), projects: Object.values(repos), pulls, issues, commits, topics, meetings, segments, decisions, actions, questions, risks, notes };
