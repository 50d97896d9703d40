/** Which of the languages that the rules know a text is in, by its script. */
export type Language = 'en' | 'zh';

const han = /\p{Script=Han}/gu;
const latinWord = /[A-Za-z]{2,}/g;

/** Chinese sentences carry English terms, so a Han character weighs as much as a Latin word. */
export function languageOf(text: string, fallback: Language): Language {
  const sample = text.slice(0, 2000);
  const hanCount = sample.match(han)?.length ?? 0;
  const wordCount = sample.match(latinWord)?.length ?? 0;
  if (hanCount === 0 && wordCount === 0) return fallback;
  return hanCount >= wordCount ? 'zh' : 'en';
}

/** Lower case without changing the length, so that offsets hold in both. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** First letter upper case; Chinese is left as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
