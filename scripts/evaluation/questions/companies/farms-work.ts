/** The company Stubblefield, which makes software for farms: who works there, and on which issues and pull requests. The same every time. */
import type { Issue, Person, Project, Pull, Review } from '../world-shape.ts';
import { called, commentsOf, parts, personCalled, table, twoDigits, verdictOf } from './company-words.ts';

export const folk = {
  mh: personCalled('Maren Holt', 'holtwerk'),
  me: personCalled('Maren Eikrem', 'fjordcoder'),
  co: personCalled('Chidi Okonkwo', 'okocode'),
  lr: personCalled('Lakshmi Raghunathan', 'lraghu', ['Lucky']),
  tw: personCalled('Tobias Wenger', 'wengert', ['Toby']),
  sk: personCalled('Siobhan Kearney', 'skearn', ['Shiv']),
  pz: personCalled('Piotr Zalewski', 'pzet'),
  ad: personCalled('Agnes Dupont', 'quietcow'),
  rq: personCalled('Rafael Quintero', 'rq-agri', ['Rafa']),
  ib: personCalled('Ines Barroso', 'inesb77'),
  jw: personCalled('Joel Whitcombe'),
  bt: personCalled('threshbot', 'threshbot', [], true),
} as const;
export const who = (code: string | undefined): Person => called(code, folk);
export const all = (codes: string): Person[] => words(codes).map(who);

export const project = (repo: string, name: string, aliases: readonly string[] = []): Project => ({ id: `stubblefield/${repo}`, name, aliases });
export const repos = {
  harvest: project('harvest', 'harvest'),
  'milk-line': project('milk-line', 'milk-line'),
  parcela: project('parcela', 'Parcela', ['field mapper']),
  drover: project('drover', 'drover'),
  hayloft: project('hayloft', 'Hayloft'),
} as const;
export const repo = (code: string): Project => called(code, repos);

/** `26-03-04 11` */
export const time = (text: string, minute: number): string => `20${text.slice(0, 8)}T${text.slice(9, 11)}:${twoDigits(minute % 60)}:00Z`;
const iso = (ms: number): string => new Date(Math.round(ms / 1000) * 1000).toISOString().replace('.000Z', 'Z');
const later = (at: string, hours: number): string => iso(Date.parse(at) + hours * 3_600_000);
/** `-` stands for none. */
export const words = (text: string | undefined): string[] => parts(text, ' ').filter((word) => word !== '-');

// project n | title | submitter | opened | o, or closed [by] | labels | assignees | comments
const issueTable = `
harvest 1 | Yield forecast ignores rainfall gaps | co | 25-01-14 09 | 25-02-20 15 co | bug | co | lr3 sk1
harvest 2 | Import wizard rejects semicolon CSV | mh | 25-02-03 11 | 25-03-04 10 mh | bug | mh | -
harvest 5 | Show grain moisture in kilos as well as percent | ib | 25-05-12 08 | 25-09-01 14 lr | feature | lr | ib2
harvest 8 | Combine telemetry arrives out of order | lr | 25-08-19 13 | 25-10-02 09 | bug performance | lr | co4 pz1
harvest 9 | Printable harvest report for the co-op | ib | 25-11-06 10 | o | feature | - | sk2
harvest 12 | Forecast page takes nine seconds to load | sk | 26-01-22 15 | 26-02-17 16 pz | performance | pz | sk1 lr2
harvest 15 | Rounding error in tonnes per hectare | ad | 26-03-09 09 | 26-03-12 11 co | bug | co | -
harvest 18 | Let contractors see only their own fields | ib | 26-04-15 12 | o | feature security | mh | mh1 ib3 sk2
harvest 21 | Login screen unreadable in sunlight | rq | 26-06-03 07 | o | mobile accessibility | me | me2
harvest 24 | Forecast export lacks variety names | sk | 26-08-26 10 | 26-09-15 13 lr | bug | lr sk | co1
harvest 27 | Rainfall feed stops after a key change | co | 26-10-05 08 | 26-10-08 17 co | bug urgent | co | mh2 lr1
harvest 30 | Dark mode for the cab tablet | rq | 26-11-02 11 | o | mobile feature | - | -
harvest 31 | Forecast differs between web and tablet | mh | 26-11-11 14 | o | bug urgent | lr | lr1 rq1
milk-line 1 | Cell count chart shows yesterday twice | ad | 25-02-18 10 | 25-03-20 09 ad | bug | ad | tw1
milk-line 3 | Support robots of the older generation | tw | 25-06-24 09 | 26-01-15 12 tw | feature | tw | ad3 me1
milk-line 6 | Tank temperature alarm comes too late | ad | 25-09-10 06 | 25-09-12 18 tw | bug urgent | tw | ad2 sk1
milk-line 9 | Duplicate cows after import | me | 26-01-08 14 | 26-02-03 10 me | bug | me | ad5
milk-line 11 | Weekly milk yield mail in Portuguese | ib | 26-02-25 16 | o | feature | - | ib1
milk-line 14 | Antibiotic withdrawal days are not counted | ad | 26-04-07 11 | 26-05-06 15 ad | bug urgent | ad tw | tw4 sk2
milk-line 16 | Document the parlour API | sk | 26-05-28 09 | o | docs | tw | -
milk-line 19 | Milking session lost when the tablet sleeps | tw | 26-07-20 05 | 26-08-14 10 rq | bug mobile | rq | rq2 ad1
milk-line 22 | Butterfat trend for single cows | ad | 26-09-21 13 | o | feature | ad | me1
milk-line 25 | Parlour API returns 500 on empty herds | co | 26-10-29 15 | 26-11-04 09 tw | bug | tw | -
milk-line 28 | Cow names with accents break the label printer | ib | 26-11-13 12 | o | bug | me | tw1
parcela 1 | Field borders drift by two metres | mh | 25-03-11 10 | 25-05-22 16 mh | bug | mh | pz2
parcela 2 | Draw hedgerows as lines | pz | 25-04-29 14 | 25-08-07 11 pz | feature | pz | mh1
parcela 5 | Map tiles missing at high zoom | rq | 25-10-15 09 | 25-11-18 10 pz | bug mobile | pz | rq3
parcela 7 | Soil sample layer | lr | 26-01-12 11 | 26-04-30 15 mh | feature | mh pz | lr2 co1
parcela 10 | Undo for split fields | ib | 26-03-18 08 | o | feature | pz | ib1 mh2
parcela 12 | Offline maps fill up the disk | rq | 26-05-05 17 | 26-06-11 09 rq | bug mobile | rq | pz1 me2
parcela 15 | Area is wrong for fields with ponds | co | 26-07-14 10 | 26-07-29 14 mh | bug | mh | -
parcela 17 | Import borders from the land registry | mh | 26-09-03 12 | o | feature | mh co | co2 sk1
parcela 20 | Satellite picture is a year old | ad | 26-10-12 07 | o | - | - | pz1
parcela 22 | Soil layer hides the drainage lines | lr | 26-11-10 16 | o | bug | pz | -
drover 1 | Ear tag scanner reads only in daylight | rq | 25-04-02 08 | 25-07-09 10 me | bug mobile | me | rq2 ad1
drover 3 | Movement licence PDF for sheep | me | 25-07-28 11 | 25-12-03 15 me | feature | me | -
drover 5 | Lost sync when two herds share a tag range | tw | 25-12-16 13 | 26-02-10 17 me | bug | me | tw2 rq1
drover 7 | Bulk move of animals between paddocks | ad | 26-02-04 10 | 26-03-31 12 rq | feature | rq | -
drover 10 | Tag reader drains the phone battery | rq | 26-04-22 06 | o | bug mobile performance | rq | me3 tw1
drover 12 | Quarantine flag is ignored on transfer | sk | 26-06-29 09 | 26-07-03 16 me | bug urgent | me rq | sk2
drover 14 | Welsh translation of the licence form | ib | 26-08-11 15 | o | docs | - | me1
drover 16 | Transfer screen freezes with 2000 sheep | tw | 26-10-20 10 | 26-10-30 11 rq | performance | rq | -
drover 18 | Abattoir list is out of date | ib | 26-11-05 09 | o | - | me | -
drover 19 | Tag scan crashes on Android 16 | rq | 26-11-16 08 | o | bug mobile urgent | rq | me1
hayloft 1 | Nightly load fails on leap seconds | co | 25-05-20 04 | 25-06-05 10 co | bug | co | lr1
hayloft 4 | Keep raw sensor data for seven years | lr | 25-11-24 15 | 26-03-02 11 co | feature | co | sk3
hayloft 6 | Describe every table | pz | 26-03-25 12 | o | docs | lr | co1
hayloft 8 | Query costs doubled since June | co | 26-07-07 09 | 26-08-20 16 co | performance | co | lr4 pz1
hayloft 11 | Rainfall table has gaps in spring | lr | 26-09-29 11 | o | bug | co | -
hayloft 13 | Rotate the warehouse keys | sk | 26-11-03 13 | o | security | co lr | -
`;

export const issues: Issue[] = table(issueTable).map(([ref = '', title = '', by = '', opened = '', end = '', labels, assignees = '', comments], at) => {
  const [name = '', n = ''] = ref.split(' ');
  const createdAt = time(opened, at * 7 + 3);
  const closedAt = end === 'o' ? undefined : time(end, at * 11 + 5);
  const closer = end === 'o' ? '' : end.slice(12);
  return {
    id: `stubblefield/${name}#${n}`, number: Number(n), project: repo(name), title, labels: words(labels).sort(), createdAt, updatedAt: closedAt ?? later(createdAt, 30), assignees: all(assignees), comments: commentsOf(words(comments), who),
    state: end === 'o' ? 'open' : 'closed', submitter: who(by), ...(closedAt === undefined ? {} : { closedAt }), ...(closer === '' ? {} : { closedBy: who(closer) }),
  } satisfies Issue;
});
export const issue = (ref: string): Issue => {
  const found = issues.find((one) => one.id === `stubblefield/${ref.replace(' ', '#')}`);
  if (found === undefined) throw new Error(`no issue ${ref}`);
  return found;
};

// project n | title | author | opened | o, d (draft), m when by, c when | labels | assignees | reviews | comments | closes | related
const pullTable = `
harvest 3 | Interpolate rainfall gaps | co | 25-01-30 10 | m 25-02-20 14 lr | bug | co | lr+ sk~ | lr2 | 1 |
harvest 4 | Accept semicolons in CSV imports | mh | 25-02-24 09 | m 25-03-04 09 co | bug | - | co+ | - | 2 |
harvest 6 | Bump the chart library | bt | 25-06-02 03 | m 25-06-04 12 sk | dependencies | - | sk+ | - | |
harvest 7 | Moisture in kilos | lr | 25-08-11 15 | m 25-09-01 13 mh | feature | lr | mh+ co- | co1 mh2 | 5 |
harvest 10 | Sort telemetry by sensor clock | lr | 25-09-22 10 | m 25-10-02 08 pz | bug performance | lr | pz+ co+ | - | 8 |
harvest 11 | Cache forecasts on the edge | pz | 25-12-09 11 | c 26-01-19 10 | performance | pz | lr- sk- | sk3 | |
harvest 13 | Load the forecast in one query | pz | 26-01-29 14 | m 26-02-17 15 lr | performance | pz | lr+ sk+ | lr1 | 12 | harvest 11
harvest 16 | Round tonnes at the very end | co | 26-03-10 16 | m 26-03-12 10 ad | bug | co | ad+ | - | 15 |
harvest 17 | Bump the web framework | bt | 26-04-06 03 | c 26-04-20 09 | dependencies | - | sk- | sk1 | |
harvest 19 | Contractor roles | mh | 26-05-11 13 | o | security feature | mh | sk- co~ | sk2 co1 | 18 |
harvest 22 | High contrast login | me | 26-06-15 09 | c 26-07-06 11 | accessibility mobile | me | rq~ | rq1 | |
harvest 25 | Add variety names to the forecast export | lr | 26-09-01 10 | m 26-09-15 12 sk | bug | lr | sk+ co+ | - | 24 |
harvest 28 | Read the rainfall key at runtime | co | 26-10-06 11 | m 26-10-08 16 mh | bug urgent | co | mh+ lr+ | - | 27 |
harvest 29 | Forecast model for oats | lr | 26-10-26 14 | o | feature | lr | co~ | co2 | | hayloft 11
harvest 32 | Use one forecast model on web and tablet | lr | 26-11-12 15 | o | bug | lr rq | rq+ mh- | - | 31 |
harvest 33 | Bump the tablet SDK | bt | 26-11-16 03 | o | dependencies | - | - | - | |
milk-line 2 | Fix the day shift in cell counts | ad | 25-03-12 08 | m 25-03-20 08 tw | bug | ad | tw+ | - | 1 |
milk-line 8 | Driver for older robots | tw | 25-10-07 12 | m 26-01-15 11 ad | feature | tw | ad- me+ | ad4 | 3 |
milk-line 4 | Spike: talk to robots over MQTT | tw | 25-08-04 10 | c 25-09-29 10 | - | - | - | ad1 | |
milk-line 7 | Raise the tank alarm after two readings | tw | 25-09-11 07 | m 25-09-12 17 sk | bug urgent | tw | sk+ ad+ | - | 6 |
milk-line 10 | Match cows by national id | me | 26-01-19 10 | m 26-02-03 09 tw | bug | me | tw+ ad~ | ad2 | 9 |
milk-line 12 | Bump the mailer | bt | 26-03-16 03 | m 26-03-17 09 tw | dependencies | - | tw+ | - | |
milk-line 15 | Count withdrawal days per treatment | ad | 26-04-20 13 | m 26-05-06 14 tw | bug urgent | ad | tw+ me+ sk- | tw3 sk1 | 14 |
milk-line 17 | Portuguese mails | ib | 26-06-08 11 | c 26-08-03 12 | feature | ib | ad- | ad1 | 11 |
milk-line 20 | Keep the milking session awake | rq | 26-07-27 08 | m 26-08-14 09 tw | bug mobile | rq | tw+ ad+ | - | 19 |
milk-line 21 | Parlour API reference | tw | 26-08-31 16 | d | docs | tw | ad~ | - | 16 |
milk-line 23 | Butterfat per cow | ad | 26-10-01 10 | o | feature | ad | tw- me~ | tw2 | 22 |
milk-line 26 | Answer empty herds with an empty list | tw | 26-10-30 13 | m 26-11-04 08 ad | bug | tw | ad+ co+ | - | 25 |
milk-line 29 | Transliterate cow names for the printer | me | 26-11-15 17 | o | bug | me | - | - | 28 |
milk-line 27 | Speed up the herd list | ad | 26-11-09 09 | m 26-11-13 10 tw | performance | ad | tw+ | - | |
parcela 3 | Use the national datum for borders | mh | 25-04-14 09 | m 25-05-22 15 pz | bug | mh | pz+ | pz3 | 1 |
parcela 4 | Hedgerow tool | pz | 25-06-30 13 | m 25-08-07 10 mh | feature | pz | mh+ | - | 2 |
parcela 6 | Prefetch tiles at high zoom | pz | 25-11-03 15 | m 25-11-18 09 rq | bug mobile | pz | rq+ mh+ | - | 5 |
parcela 8 | Soil sample layer, first part | mh | 26-02-16 11 | m 26-03-23 16 pz | feature | mh | pz+ lr~ | - | | parcela 7
parcela 9 | Soil sample layer, second part | mh | 26-03-30 09 | m 26-04-30 14 lr | feature | mh | lr+ pz+ | lr2 | 7 | parcela 8
parcela 11 | Undo stack for the editor | pz | 26-04-13 10 | d | feature | pz | mh- | mh4 | 10 |
parcela 13 | Cap the offline map cache | rq | 26-05-19 12 | m 26-06-11 08 pz | bug mobile | rq | pz+ me+ | - | 12 |
parcela 14 | Bump the tile server | bt | 26-06-22 03 | m 26-06-25 10 pz | dependencies | - | - | - | |
parcela 16 | Subtract ponds from the area | mh | 26-07-20 15 | m 26-07-29 13 co | bug | mh | co+ | - | 15 |
parcela 18 | Read land registry files | co | 26-09-28 10 | o | feature | co | mh~ pz- | mh1 | 17 |
parcela 19 | Faster polygon clipping | pz | 26-10-08 09 | m 26-10-21 14 mh | performance | pz | mh+ lr+ | - | |
parcela 23 | Draw drainage above soil | pz | 26-11-11 08 | m 26-11-17 15 mh | bug | pz | mh+ | - | 22 |
drover 2 | Infrared mode for the tag scanner | me | 25-06-10 09 | m 25-07-09 09 rq | bug mobile | me | rq+ | rq1 | 1 |
drover 4 | Sheep movement licence | me | 25-11-10 14 | m 25-12-03 14 tw | feature | me | tw+ sk+ | - | 3 |
drover 6 | Split shared tag ranges | me | 26-01-26 08 | m 26-02-10 16 rq | bug | me | rq+ tw- | tw1 | 5 |
drover 8 | Bulk paddock moves | rq | 26-03-03 10 | m 26-03-31 11 me | feature | rq | me+ ad~ | me2 | 7 |
drover 9 | Bump the PDF writer | bt | 26-04-27 03 | c 26-05-04 10 | dependencies | - | - | - | |
drover 11 | Poll the tag reader less often | rq | 26-05-26 07 | o | performance mobile | rq | me- | me2 tw1 | 10 |
drover 13 | Honour quarantine on transfer | me | 26-06-30 16 | m 26-07-03 15 rq | bug urgent | me rq | rq+ sk+ | - | 12 |
drover 15 | Licence form in Welsh | ib | 26-09-14 12 | o | docs | ib | me~ | - | 14 |
drover 17 | Virtual list on the transfer screen | rq | 26-10-22 13 | m 26-10-30 10 me | performance | rq | me+ tw+ | - | 16 |
drover 20 | Guard the camera on Android 16 | rq | 26-11-17 09 | o | bug mobile urgent | rq | - | - | 19 |
hayloft 2 | Skip leap seconds | co | 25-05-27 10 | m 25-06-05 09 lr | bug | co | lr+ | - | 1 |
hayloft 3 | Partition sensor tables by farm | lr | 25-10-20 11 | m 25-11-12 10 co | performance | lr | co+ pz~ | co2 | |
hayloft 5 | Archive raw sensor data | co | 26-01-13 15 | m 26-03-02 10 sk | feature | co | sk+ lr- | lr3 | 4 |
hayloft 7 | Table descriptions, part one | lr | 26-04-08 09 | o | docs | lr | co~ pz+ | - | 6 | hayloft 6
hayloft 9 | Cluster the query tables | co | 26-07-21 12 | m 26-08-20 15 lr | performance | co | lr+ pz+ | pz1 | 8 |
hayloft 10 | Drop the old sensor tables | sk | 26-09-08 10 | m 26-09-22 11 co | - | sk | co+ | - | |
hayloft 12 | Oats harvest history | lr | 26-10-19 16 | m 26-11-02 12 co | feature | lr | co+ | - | | hayloft 11
hayloft 14 | Rotate keys every ninety days | co | 26-11-09 14 | d | security | co | sk~ | - | 13 |
`;

export const pulls: Pull[] = [];
for (const [at, [ref = '', title = '', by = '', opened = '', end = '', labels, assignees = '', reviews, comments, closes, related]] of table(pullTable).entries()) {
  const [name = '', n = ''] = ref.split(' ');
  const createdAt = time(opened, at * 13 + 2);
  const how = end[0];
  const endedAt = how === 'm' || how === 'c' ? time(end.slice(2), at * 17 + 9) : undefined;
  const codes = words(reviews);
  const gap = endedAt === undefined ? 5 : (Date.parse(endedAt) - Date.parse(createdAt)) / 3_600_000 / (codes.length + 1);
  const given: Review[] = codes.map((code, i) => ({ by: who(code.slice(0, 2)), verdict: verdictOf(code.slice(2)), at: later(createdAt, gap * (i + 1)) }));
  pulls.push({
    id: `stubblefield/${name}#${n}`, number: Number(n), project: repo(name), title, labels: words(labels).sort(), createdAt, updatedAt: endedAt ?? given.at(-1)?.at ?? createdAt, assignees: all(assignees), comments: commentsOf(words(comments), who),
    state: how === 'm' ? 'merged' : how === 'c' ? 'closed' : 'open', draft: how === 'd', author: who(by), reviews: given,
    closes: words(closes).map((number) => issue(`${name} ${number}`)),
    relatedTo: related === undefined || related === '' ? [] : [pulls.find((one) => one.id === `stubblefield/${related.replace(' ', '#')}`) ?? issue(related)],
    ...(endedAt === undefined ? {} : { closedAt: endedAt }),
    ...(how === 'm' ? { mergedAt: endedAt!, mergedBy: who(end.slice(14)) } : {}),
  });
}
export const pull = (ref: string): Pull => {
  const found = pulls.find((one) => one.id === `stubblefield/${ref.replace(' ', '#')}`);
  if (found === undefined) throw new Error(`no pull request ${ref}`);
  return found;
};
