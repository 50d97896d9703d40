/** File names that every system takes, and that Obsidian can link to. Pure. */

/** The longest name that ext4, APFS and NTFS share, in bytes of UTF-8. */
const MAX_NAME_BYTES = 255;
/** Room for `.md` and a ` (1234)` before it, so that a numbered name is never cut. */
const RESERVED_BYTES = 15;

/** Not allowed on Windows: `< > : " / \ | ? *`. Break an Obsidian link: `[ ] # ^ |`. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[<>"\\|?*[\]#^\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\u200b\u202a-\u202e\u2066-\u2069]/gu;
/** Windows takes these for devices, with any extension and in any case. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.)/iu;

/**
 * `name` (without extension) as a safe one: NFC, at most 240 bytes of UTF-8 and never cut inside a character.
 * A clock's colon becomes a point (`9:30` → `9.30`), a slash a hyphen, other forbidden characters a space.
 * `fallback` is taken when nothing is left.
 */
export function safeFileName(name: string, fallback = 'Untitled'): string {
  const spelled = name
    .normalize('NFC')
    .toWellFormed()
    .replace(/\ufffd/gu, '')
    .replace(/(?<=\d):(?=\d)/gu, '.')
    .replace(/[/:]/gu, '-')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+/u, '');
  const short = trimEnd(cutToBytes(spelled, MAX_NAME_BYTES - RESERVED_BYTES));
  if (short === '') return fallback;
  return DEVICE.test(short) ? `_${short}` : short;
}

/** The n-th name to try: `Stand-up.md`, `Stand-up (2).md`, `Stand-up (3).md` … */
export function numberedName(stem: string, attempt: number, extension: string): string {
  return attempt === 1 ? `${stem}${extension}` : `${stem} (${attempt})${extension}`;
}

/** Two names that a system without case or with another Unicode form takes for one. */
export function sameFileName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Windows drops points and spaces at the end, so two names would become one. */
function trimEnd(name: string): string {
  return name.replace(/[\s.]+$/u, '');
}

function cutToBytes(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > maxBytes) break;
    kept += segment;
  }
  return kept;
}
