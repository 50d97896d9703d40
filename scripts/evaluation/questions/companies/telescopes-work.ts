/** The company Nightjar Sky, which writes the software of telescopes: who works there, and on which issues and pull requests. The same every time. */
import type { Commit, Issue, Person, Project, Pull, Review, Topic } from '../world-shape.ts';
import { called, commentsOf, parts, personCalled, table, verdictOf } from './company-words.ts';

export const people = {
  ing: personCalled('Ingrid Solheim', 'isol'),
  rav: personCalled('Ravi Deshpande', 'rdx9'),
  mbe: personCalled('Marco Bellini', 'bellissimo'),
  mod: personCalled('Marco Oduya', 'oduya-m'),
  zoe: personCalled('Zoë Lindqvist', 'zlq', ['Zoe Lindqvist']),
  chen: personCalled('陈思远', 'siyuan-c', ['Leo Chen']),
  ted: personCalled('Theodora Papadaki', 'nightowl', ['Teddy']),
  han: personCalled('Hannah Weiss', 'hweiss'),
  sam: personCalled('Samir Haddad', 'quasar42'),
  seu: personCalled('Oluwaseun Adeyemi', 'o-adeyemi', ['Seun']),
  fre: personCalled('Freya McAllister', 'fmca'),
  bot: personCalled('nebula-bot', 'nebula-bot', [], true),
} as const;

export type Who = keyof typeof people;

export const project = (name: string, aliases: readonly string[] = []): Project => ({ id: `nightjar-sky/${name.toLowerCase()}`, name, aliases });

export const projects = {
  mirror: project('mirror'),
  dome: project('dome-control'),
  parsec: project('Parsec', ['night-queue']),
  spectra: project('Spectra'),
  almanac: project('Almanac'),
} as const;

export type Where = keyof typeof projects;

const topicNames = ['calibration', 'guide stars', 'shutter safety', 'telemetry', 'release process', 'data retention', 'remote observing', 'hiring', 'wind limits', 'budget', 'observing proposals', 'on-call rota'] as const;
export const topics: Topic[] = topicNames.map((name) => ({ id: name, name }));
export const topicOf = (name: string): Topic => topics.find((topic) => topic.name === name) ?? fail(name);

export function fail(what: string): never {
  throw new Error(`not in the world: ${what}`);
}

export const who = (key: string | undefined): Person => called(key, people);
export const whoAll = (keys: string): Person[] => words(keys).map(who);
export const words = (text: string | undefined): string[] => parts(text, ' ');
export const minute = (text: string): string => `${text}:00Z`;
const later = (time: string, hours: number): string => new Date(Date.parse(time) + hours * 3_600_000).toISOString().replace('.000Z', 'Z');
const latest = (times: readonly (string | undefined)[]): string => times.filter((time) => time !== undefined).toSorted().at(-1)!;

/** project number | title | submitter | created | o, pr, or c<hours>:<closer> | labels | assignees | comments */
const issueRows = table(`
mirror 1 | Actuator 14 drifts after cold nights | ing | 2025-01-14T08:20 | pr | bug hardware | rav | sam2 zoe1
mirror 3 | Bending mode tables are undocumented | han | 2025-02-11T13:05 | c410:ing | docs | ing | ing1
mirror 5 | Loop gain resets after a power cut | fre | 2025-05-06T07:41 | pr | bug | ing | rav3 fre2
mirror 7 | Support the new piezo controllers | sam | 2025-09-02T10:10 | o | enhancement hardware | chen | ing4 chen2
mirror 9 | Telemetry gaps when the buffer wraps | chen | 2026-01-12T15:32 | pr | bug | chen | sam1
mirror 12 | Calibration run stops at segment 6 | ing | 2026-04-08T06:55 | pr | bug urgent | ing | chen2 fre1
mirror 14 | Show surface error as a heat map | fre | 2026-06-17T11:20 | o | enhancement | | ted1
mirror 16 | Emergency park ignores the tilt sensor | sam | 2026-08-19T21:14 | pr | bug urgent hardware | ing | ing2 rav1 sam3
mirror 19 | Unit tests hang on the simulator | zoe | 2026-10-13T09:44 | c30:zoe | bug | |
mirror 21 | Piezo controllers overheat at high gain | fre | 2026-11-05T05:30 | o | bug urgent hardware | chen | chen1 sam2
mirror 23 | Log the loop gain every minute | han | 2026-11-12T12:18 | o | enhancement | |
dome 1 | Shutter motor stalls in freezing rain | fre | 2025-01-22T04:12 | pr | bug hardware | rav | rav2 fre1
dome 2 | Wind limits should be configurable | rav | 2025-03-05T14:45 | pr | enhancement | rav | han1
dome 5 | Rotation overshoots by two degrees | sam | 2025-06-19T22:30 | c95:rav | bug | rav | rav1
dome 7 | Weather station feed times out | fre | 2025-10-07T03:50 | pr | bug | han | han2 rav1 fre1
dome 9 | Lights stay on after remote shutdown | ted | 2026-02-02T08:05 | c52 | bug | |
dome 11 | Add a rain sensor self test | fre | 2026-03-24T10:00 | pr | enhancement hardware | seu | seu1 ing1
dome 14 | Alarm sounds for every closed shutter | seu | 2026-07-13T20:16 | pr | bug | seu | fre3
dome 17 | Operators cannot see who moved the dome | fre | 2026-09-21T09:09 | o | enhancement security | rav | rav1 mod1
dome 20 | Shutter closes during exposure | ing | 2026-10-30T02:25 | pr | bug urgent | rav seu | rav4 fre2 ing1
dome 22 | Wind limits are read only once at start | han | 2026-11-09T16:40 | o | bug | seu |
parsec 1 | Schedule ignores moonlight | zoe | 2025-01-30T12:00 | pr | enhancement | zoe | han1
parsec 3 | Queue order changes after a restart | han | 2025-04-15T09:25 | pr | bug | zoe | zoe2 sam1
parsec 6 | Proposals with no target crash the planner | ted | 2025-08-11T13:13 | pr | bug | han | zoe1
parsec 8 | Explain why a target was skipped | fre | 2025-11-25T10:35 | o | enhancement | zoe | zoe1 fre1
parsec 10 | Guide stars picked outside the field | ing | 2026-02-16T23:02 | pr | bug | zoe | zoe3 ing2
parsec 12 | Planner needs four minutes for one night | sam | 2026-05-11T08:48 | pr | performance | han | han2 zoe2
parsec 15 | Time zones wrong in the night report | seu | 2026-06-29T07:07 | c200:han | bug | han | han1
parsec 17 | Let observers swap time slots | ted | 2026-08-27T14:22 | o | enhancement | |
parsec 20 | Duplicate entries after an API retry | zoe | 2026-10-19T11:51 | pr | bug urgent | zoe han | han1
parsec 23 | Night report lacks the weather summary | fre | 2026-11-10T06:33 | o | enhancement docs | zoe |
spectra 1 | Flat fields are applied twice | mbe | 2025-02-24T16:16 | pr | bug | mbe | chen1
spectra 2 | Old raw frames fill the disk | fre | 2025-03-18T09:39 | pr | bug | chen | mbe2
spectra 5 | Wavelength solution fails for blue arm | chen | 2025-07-08T11:11 | pr | bug | mbe | mbe3 chen1
spectra 7 | Cosmic ray removal is slow | sam | 2025-12-01T17:20 | pr | performance | chen | chen1
spectra 9 | Arc lamp names are hard coded | mbe | 2026-02-26T08:30 | o | enhancement | |
spectra 12 | Calibration files expire too early | ing | 2026-05-27T19:40 | pr | bug | mbe | mbe1 ing1
spectra 14 | Pipeline writes passwords to the log | mod | 2026-07-22T10:26 | pr | bug security urgent | chen | chen2 mbe1 mod1
spectra 16 | Export to the archive needs checksums | fre | 2026-09-08T12:47 | o | enhancement | mbe |
spectra 19 | Memory grows during long nights | chen | 2026-10-26T04:04 | o | bug performance | chen | mbe2
spectra 21 | Blue arm frames are upside down | zoe | 2026-11-13T08:58 | o | bug | |
almanac 1 | Search does not find names with accents | zoe | 2025-02-06T10:50 | pr | bug | mod | mod1 zoe1
almanac 3 | Moon phase is a day late | ted | 2025-05-21T15:15 | pr | bug | mod |
almanac 5 | Add a dark theme for the control room | fre | 2025-09-24T19:30 | pr | enhancement | ted | ted2 fre1
almanac 7 | Star charts print without labels | han | 2025-12-09T13:42 | c700:mod | bug | mod | mod1
almanac 9 | Comets are missing from the catalogue | mbe | 2026-03-12T09:18 | pr | enhancement | mod | ted1
almanac 12 | Login page loops on old tablets | fre | 2026-06-03T08:08 | pr | bug | ted | ted1 fre2
almanac 14 | Visitors want times in local time | ted | 2026-08-04T16:36 | o | enhancement | mod | mod2
almanac 17 | Catalogue import drops variable stars | mod | 2026-10-06T10:10 | pr | bug | mod | sam1
almanac 20 | Dark theme hides the save button | sam | 2026-11-03T18:21 | o | bug | ted | ted1
`);

/** project number | title | author | created | o, d, c<hours>, or m<hours>:<merger> | labels | reviews: who, verdict, hours | closes | assignees | comments | related */
const pullRows = table(`
mirror 2 | Compensate actuator drift by temperature | rav | 2025-01-20T09:15 | m75:ing | bug | ing+50 sam~20 | 1 | rav | ing2 |
mirror 4 | Add a simulator for the wavefront sensor | ing | 2025-03-10T10:40 | m146:ing | enhancement | chen+90 | | ing | chen1 |
mirror 6 | Keep the loop gain across power cuts | ing | 2025-05-12T13:25 | m40:rav | bug | rav+30 | 5 | ing | |
mirror 8 | Try a neural controller | chen | 2025-09-09T08:50 | c620 | enhancement | ing-48 sam~60 | | | ing3 chen2 | 7
mirror 10 | Enlarge the telemetry buffer | chen | 2026-01-19T11:05 | m28:ing | bug | ing+20 | 9 | chen | |
mirror 11 | Bump numpy to 2.3 | bot | 2026-03-03T03:00 | m55:sam | dependencies | sam+54 | | | |
mirror 13 | Resume calibration after a failed segment | ing | 2026-04-14T07:35 | m98:chen | bug urgent | chen-24 sam+80 | 12 | ing | chen2 |
mirror 15 | Prepare drivers for piezo controllers | chen | 2026-07-07T14:28 | m212:ing | enhancement hardware | ing+120 rav~100 | | chen | ing1 rav1 | 7
mirror 17 | Read the tilt sensor before parking | ing | 2026-08-25T09:02 | m26:sam | bug urgent | sam+18 rav+22 | 16 | ing | sam1 |
mirror 18 | Bump scipy to 1.17 | bot | 2026-09-30T03:00 | c200 | dependencies | | | | |
mirror 20 | Heat map of the surface error | ted | 2026-10-21T15:50 | o | enhancement | ing-44 chen~70 | 14 | ted | ing2 ted1 |
mirror 22 | Limit piezo gain when hot | chen | 2026-11-11T10:30 | o | bug urgent hardware | sam+26 | 21 | chen | sam1 |
mirror 24 | Rewrite the loop scheduler in Rust | ing | 2026-11-16T08:45 | d | enhancement performance | | | | |
dome 3 | Heat the shutter rails before opening | rav | 2025-01-28T11:30 | m120:rav | bug hardware | han+72 | 1 | rav | fre2 |
dome 4 | Read wind limits from the config file | rav | 2025-03-11T09:55 | m70:han | enhancement | han+66 sam~30 | 2 | rav | |
dome 6 | Smooth the rotation profile | sam | 2025-07-01T12:12 | m190:rav | enhancement | rav+150 | | sam | rav1 | 5
dome 8 | Retry the weather feed three times | han | 2025-10-14T10:25 | m48:rav | bug | rav+44 | 7 | han | |
dome 10 | Drop support for the old PLC | rav | 2026-01-26T16:00 | m300:sam | | sam-100 ing+280 | | rav | sam3 rav2 |
dome 12 | Self test of the rain sensor | seu | 2026-04-01T13:48 | m164:rav | enhancement hardware | rav-50 han+140 | 11 | seu | rav2 seu3 |
dome 13 | Bump grpc to 1.80 | bot | 2026-05-04T03:00 | m31:rav | dependencies | rav+30 | | | |
dome 15 | Silence the alarm for planned closings | seu | 2026-07-20T08:24 | m50:han | bug | han+47 fre~20 | 14 | seu | |
dome 16 | Show wind limits on the operator panel | ted | 2026-09-01T14:14 | m122:rav | enhancement | rav+96 seu+100 | | ted | rav1 | 2
dome 18 | Audit trail of dome movements | rav | 2026-10-01T10:36 | o | enhancement security | han-72 sam~90 | 17 | rav | han2 sam1 |
dome 19 | Share the interlock library | han | 2026-10-12T12:52 | c240 | | rav-20 | | | rav1 |
dome 21 | Hold the shutter while exposing | seu | 2026-11-02T07:20 | m34:rav | bug urgent | rav+30 ing+33 | 20 | seu | ing1 |
dome 23 | Reload wind limits without a restart | seu | 2026-11-13T15:05 | o | bug | | 22 | seu | |
parsec 2 | Weigh targets by moon distance | zoe | 2025-02-10T09:05 | m170:han | enhancement | han+160 sam~40 | 1 | zoe | |
parsec 4 | Stable order for the queue | zoe | 2025-04-22T10:33 | m46:han | bug | han+40 | 3 | zoe | han1 |
parsec 5 | Skip proposals with no target | han | 2025-08-18T08:18 | m29:zoe | bug | zoe+26 | 6 | han | |
parsec 7 | Store proposals in PostgreSQL | zoe | 2025-10-20T13:30 | m400:sam | enhancement | sam+350 han-90 | | zoe | sam4 han3 |
parsec 9 | Check guide stars against the field of view | zoe | 2026-02-24T09:27 | m66:han | bug | han+60 ing+62 | 10 | zoe | |
parsec 11 | Bump fastapi to 0.130 | bot | 2026-04-20T03:00 | m80:zoe | dependencies | | | | |
parsec 13 | Cache visibility windows | han | 2026-05-19T11:44 | m92:zoe | performance | zoe-30 sam+85 | 12 | han | zoe2 |
parsec 14 | Plan nights in parallel | zoe | 2026-06-08T15:22 | c500 | performance | han-80 | | | han1 | 12
parsec 16 | Night report in UTC | han | 2026-07-02T09:50 | m72:zoe | bug | zoe+70 | | han | | 15
parsec 18 | Rank proposals by grade and age | zoe | 2026-09-07T10:15 | m140:han | enhancement | han+130 ted~50 | | zoe | ted1 |
parsec 19 | Swap time slots between observers | ted | 2026-10-08T16:20 | d | enhancement | zoe~60 | 17 | ted | zoe1 |
parsec 21 | Make API retries idempotent | han | 2026-10-22T08:31 | m100:zoe | bug urgent | zoe+90 sam+95 | 20 | han | |
parsec 22 | Expose skipped targets in the API | zoe | 2026-11-04T14:40 | o | enhancement | han~30 | 8 | zoe | han2 |
parsec 24 | Weather summary in the night report | zoe | 2026-11-17T09:10 | o | enhancement docs | | 23 | zoe | |
spectra 3 | Apply flat fields only once | mbe | 2025-03-03T10:20 | m60:chen | bug | chen+55 | 1 | mbe | |
spectra 4 | Delete raw frames after ninety days | chen | 2025-04-02T09:33 | m130:mbe | enhancement | mbe+110 fre~70 | 2 | chen | fre1 |
spectra 6 | Refit the blue arm with Chebyshev terms | mbe | 2025-07-15T14:08 | m310:chen | bug | chen+290 sam-120 | 5 | mbe | sam2 chen1 |
spectra 8 | Vectorise cosmic ray removal | chen | 2025-12-08T12:40 | m84:mbe | performance | mbe+80 | 7 | chen | |
spectra 10 | Upgrade astropy to 8 | mbe | 2026-03-16T09:48 | m250:chen | dependencies | chen+240 | | mbe | |
spectra 11 | Quick look viewer for spectra | mbe | 2026-04-28T13:00 | m330:chen | enhancement | chen-150 ted+300 | | mbe | ted2 |
spectra 13 | Keep calibration files for a year | mbe | 2026-06-02T08:12 | m44:chen | bug | chen+42 | 12 | mbe | |
spectra 15 | Mask secrets in the log | chen | 2026-07-23T09:19 | m8:mbe | bug security urgent | mbe+4 mod+6 | 14 | chen | mod1 |
spectra 17 | Checksums for archive exports | mbe | 2026-09-16T11:16 | o | enhancement | chen-100 | 16 | mbe | chen2 |
spectra 18 | Bump pillow to 13.1 | bot | 2026-10-14T03:00 | m20:mbe | dependencies security | mbe+19 | | | |
spectra 20 | Free frames as soon as they are stacked | chen | 2026-11-06T10:55 | o | performance | mbe+50 sam-60 | 19 | chen | mbe1 |
almanac 2 | Fold accents in the search index | mod | 2025-02-13T10:02 | m51:ted | bug | ted+48 zoe+49 | 1 | mod | |
almanac 4 | Compute moon phases in UTC | mod | 2025-05-26T09:36 | m24:mod | bug | | 3 | mod | |
almanac 6 | Dark theme for the control room | ted | 2025-10-02T14:44 | m180:mod | enhancement | mod-60 fre+170 | 5 | ted | fre2 mod1 |
almanac 8 | Move star charts to SVG | mod | 2026-01-13T10:58 | m134:ted | enhancement | ted+130 | | mod | | 7
almanac 10 | Import comets from the Minor Planet Center | mod | 2026-03-23T13:20 | m220:ted | enhancement | ted+210 mbe~90 | 9 | mod | mbe1 |
almanac 11 | Bump react to 20 | bot | 2026-05-18T03:00 | c90 | dependencies | mod-80 | | | mod1 |
almanac 13 | Fix the login loop on tablets | ted | 2026-06-09T10:29 | m32:mod | bug | mod+30 | 12 | ted | |
almanac 15 | Local times for visitors | mod | 2026-08-12T15:39 | o | enhancement | ted-200 zoe~220 | 14 | mod | ted3 |
almanac 16 | Page for public observing nights | ted | 2026-09-14T09:21 | m160:mod | enhancement | mod+150 | | ted | |
almanac 18 | Import variable stars again | mod | 2026-10-09T12:06 | m62:ted | bug | ted+60 sam+61 | 17 | mod | |
almanac 19 | Translate the portal into German | han | 2026-10-29T10:47 | o | enhancement | mod+40 | | han | mod1 |
almanac 21 | Show the save button in the dark theme | ted | 2026-11-12T16:55 | o | bug | mod~20 | 20 | ted | |
`);

export const place = (cell: string): { where: Project; number: number; id: string } => {
  const [key, number] = words(cell);
  const where = called(key, projects);
  return { where, number: Number(number), id: `${where.id}#${number}` };
};

/** By which merge an issue was closed. */
const closings = new Map<string, { at: string; by: Person }>();
for (const [name, , , created, state, , , closes] of pullRows) {
  const [, hours, by] = /^m(\d+):([a-z]+)$/u.exec(state!) ?? [];
  if (hours === undefined) continue;
  for (const number of words(closes)) closings.set(`${place(name!).where.id}#${number}`, { at: later(minute(created!), Number(hours)), by: who(by) });
}

export const issues: Issue[] = issueRows.map(([name, title, submitter, created, state, labels, assignees, comments]) => {
  const { where, number, id } = place(name!);
  const createdAt = minute(created!);
  const [, hours, by] = /^c(\d+):?([a-z]*)$/u.exec(state!) ?? [];
  const merge = state === 'pr' ? (closings.get(id) ?? fail(`closing of ${id}`)) : undefined;
  const closedAt = merge?.at ?? (hours === undefined ? undefined : later(createdAt, Number(hours)));
  const closedBy = merge?.by ?? (by === undefined || by === '' ? undefined : who(by));
  if (merge === undefined && closings.has(id)) fail(`${id} is open but closed by a merge`);
  return {
    id,
    number,
    project: where,
    title: title!,
    labels: words(labels),
    createdAt,
    updatedAt: closedAt ?? later(createdAt, 3),
    ...(closedAt === undefined ? {} : { closedAt }),
    comments: commentsOf(words(comments), who),
    assignees: whoAll(assignees!),
    state: closedAt === undefined ? 'open' : 'closed',
    submitter: who(submitter),
    ...(closedBy === undefined ? {} : { closedBy }),
  };
});

export const issueOf = (id: string): Issue => issues.find((issue) => issue.id === id) ?? fail(id);

export const pulls: Pull[] = pullRows.map(([name, title, author, created, state, labels, reviewed, closes, assignees, comments, related]) => {
  const { where, number, id } = place(name!);
  const createdAt = minute(created!);
  const [, mark, hours, merger] = /^([mc])(\d+):?([a-z]*)$/u.exec(state!) ?? [];
  const closedAt = hours === undefined ? undefined : later(createdAt, Number(hours));
  const reviews: Review[] = words(reviewed).map((word) => {
    const [, key, verdict, after] = /^([a-z]+)([-+~])(\d+)$/u.exec(word) ?? fail(word);
    return { by: who(key), verdict: verdictOf(verdict), at: later(createdAt, Number(after)) };
  });
  return {
    id,
    number,
    project: where,
    title: title!,
    labels: words(labels),
    createdAt,
    updatedAt: latest([createdAt, closedAt, ...reviews.map((review) => review.at)]),
    ...(closedAt === undefined ? {} : { closedAt }),
    comments: commentsOf(words(comments), who),
    assignees: whoAll(assignees!),
    state: mark === 'm' ? 'merged' : mark === 'c' ? 'closed' : 'open',
    draft: state === 'd',
    author: who(author),
    ...(mark === 'm' ? { mergedAt: closedAt!, mergedBy: who(merger) } : {}),
    reviews,
    closes: words(closes).map((one) => issueOf(`${where.id}#${one}`)),
    relatedTo: words(related).map((one) => issueOf(`${where.id}#${one}`)),
  };
});

export const pullOf = (id: string): Pull => pulls.find((pull) => pull.id === id) ?? fail(id);

/** Two of every second merged one's author, by a loop; then some that stand alone. */
const lone = table(`
parsec | zoe | 2026-11-17T15:20 | Draft the weather summary template
dome | seu | 2026-11-16T10:05 | Watch the config file for changes
mirror | chen | 2026-11-12T09:35 | Measure the piezo temperature
spectra | chen | 2026-11-09T13:10 | Profile memory of the stacking step
almanac | han | 2026-11-05T08:42 | Add German strings for the visitor pages
almanac | ted | 2026-11-14T12:30 | Raise the contrast of the save button
dome | rav | 2026-10-05T17:17 | Write dome movements to the audit table
mirror | sam | 2026-08-26T10:50 | Test the park sequence on the simulator
parsec | han | 2026-08-03T09:00 | Tidy the planner settings
spectra | mbe | 2026-09-18T14:26 | Compute checksums while writing
dome | sam | 2025-07-03T11:11 | Record rotation profiles
mirror | ing | 2026-11-17T18:45 | Sketch the loop scheduler in Rust
`);
export const commits: Commit[] = [
  ...pulls
    .filter((pull) => pull.state === 'merged')
    .map((pull) => ({ message: pull.title, project: pull.project, author: pull.author, committedAt: later(pull.createdAt, -2) })),
  ...lone.map(([where, by, at, message]) => ({ message: message!, project: projects[where as Where], author: who(by), committedAt: minute(at!) })),
].map((commit, at) => ({ id: (0xa3f1c07 + at * 7_654_321).toString(16).padStart(8, '0'), ...commit }));
