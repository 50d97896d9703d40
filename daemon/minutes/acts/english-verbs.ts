/** `checking the invoice` → `check the invoice`: a gerund at the front becomes the base form. */

const withE = /(?:mak|tak|writ|updat|creat|prepar|us|clos|mov|remov|schedul|merg|chang|releas|giv|mov|invit|arrang|deplet|delet|renam|rotat|shar|driv|leav|sav|cach|upgrad|migrat|replac|reduc|increas|organiz|organis|investigat|automat|translat|generat|validat|calculat|duplicat|ignor|restor|stor|freez|encod|decod|parse|requir|provid|combin|continu|pars|postpon|rebas|hir|pric|includ|exclud|serv)ing$/;

/** `takes the notes` → `take the notes`. */
export function thirdToBase(text: string): string {
  return text.replace(/^(do|go)es\b/, '$1').replace(/^has\b/, 'have').replace(/^([a-z]+[^s\W])s\b(?= )/, '$1');
}

export function baseVerb(text: string): string {
  const gerund = /^([a-z]+)ing\b/i.exec(text);
  if (gerund === null || gerund[1]!.length < 2) return text;
  const rest = text.slice(gerund[0].length);
  if (withE.test(gerund[0].toLowerCase())) return `${gerund[1]!}e${rest}`;
  const doubled = /([bdgmnprt])\1$/.test(gerund[1]!);
  return (doubled ? gerund[1]!.slice(0, -1) : gerund[1]!) + rest;
}
