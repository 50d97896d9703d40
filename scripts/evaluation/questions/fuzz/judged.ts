/** What a person said who read answered questions of the fuzz, seed 7: whether the restatement is a fair reading of the changed words. */
interface Judged {
  readonly what: string;
  readonly read: number;
  readonly wrong: number;
}

const judged: readonly Judged[] = [
  { what: 'suspicious, English (all of them)', read: 132, wrong: 15 },
  { what: 'suspicious, Chinese (all of them)', read: 196, wrong: 21 },
  { what: 'the same or restated, both languages, at random', read: 110, wrong: 5 },
];

/** It was read once, of the grammar as it was first measured: later figures of the table above are of another grammar. */
export const judgedText = [
  'Judged by reading, once, when the grammar was first measured (its defects that were found so were then given to who mends it; the table is newer):',
  ...judged.map(({ what, read, wrong }) => `- ${what}: ${wrong} of ${read} really wrong (${((wrong / read) * 100).toFixed(0)} %).`),
].join('\n');
