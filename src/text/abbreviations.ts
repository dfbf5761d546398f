import type { Language } from '../languages/language.ts';
import { foldWord, wordSet } from './words.ts';

/**
 * Whether the full stop that `head` ends on is an abbreviation's, an initial's
 * or an ordinal's, so that the sentence goes on with `after`.
 */
export function endsOnAbbreviation(head: string, after: string, language: Language): boolean {
  if (!head.endsWith('.')) return false;
  const { neverFinal, maybeFinal, beforeNumber, starters, ordinalDots } = language.sentences;
  const [one, two] = lastTokens(head);
  const next = foldWord(/^\s*["“«(]?([\p{L}'’-]+)/u.exec(after)?.[1] ?? '');
  const startsSentence = wordSet(starters).has(next);
  const never = wordSet(neverFinal);
  // "en el 2 D. A su lado": behind a number, a letter tells which one.
  if (startsSentence && /(?:^|\D)\d{1,3}\s\p{Lu}\.$/u.test(head)) return false;
  if (never.has(one) || never.has(two) || isHalfAbbreviation(head, after, language)) return true;
  if (/^\s*\d/u.test(after) && wordSet(beforeNumber).has(one)) return true;
  if (wordSet(maybeFinal).has(one)) {
    return (
      /^\s*\(/u.test(after) ||
      isNameAfterAcronym(one, next, startsSentence, after) ||
      isHourGoingOn(one, after, language) ||
      (COMPANY.test(one) && COMPANY_FORM.test(after))
    );
  }
  if (/^(?:\p{L}\.){2,}$/u.test(one)) return !startsSentence && next !== '';
  if (/(?:^|[\s([“«"'’.-])\p{Lu}\.$/u.test(head)) return !startsSentence;
  return ordinalDots && /(?:^|\s)\d{1,2}\.$/u.test(head) && !startsSentence;
}

/** `z.` before `B.`, `EE.` before `UU.`: an abbreviation of the language that is set with a space. */
function isHalfAbbreviation(head: string, after: string, { sentences }: Language): boolean {
  const first = /(?:^|\s)(\p{L}{1,2}\.)$/u.exec(head)?.[1];
  const second = /^\s*(\p{L}{1,2}\.)/u.exec(after)?.[1];
  if (first === undefined || second === undefined) return false;
  const [spaced, closed] = [foldWord(`${first} ${second}`), foldWord(`${first}${second}`)];
  return [sentences.neverFinal, sentences.maybeFinal].some(
    (list) => wordSet(list).has(spaced) || wordSet(list).has(closed),
  );
}

/** "U.S. Army" goes on and "5 p.m. Nobody" does not: only acronyms of capitals take a name after them. */
function isNameAfterAcronym(
  token: string,
  next: string,
  startsSentence: boolean,
  after: string,
): boolean {
  return (
    /^(?:u\.s\.|u\.k\.|u\.n\.|u\.e\.|s\.a\.)$/u.test(token) &&
    next !== '' &&
    !startsSentence &&
    /^\s*\p{Lu}/u.test(after)
  );
}

/** `10 p.m. Tuesday`, `9 a.m. ET`, `5 a.m. Mr. Iqbal`: a day, a time zone or a title behind an hour. */
function isHourGoingOn(token: string, after: string, { datelines, sentences }: Language): boolean {
  if (!/^[ap]\.m\.$/u.test(token)) return false;
  const next = foldWord(/^\s*(\S+)/u.exec(after)?.[1] ?? '');
  const word = next.replace(/[.,;:)]+$/u, '');
  const days = [datelines.weekdays, datelines.months];
  return (
    days.some((list) => wordSet(list).has(word)) ||
    wordSet(sentences.neverFinal).has(next) ||
    ZONE.test(after)
  );
}

/** Names of time zones in common use. */
const ZONE =
  /^\s*(?:[ECMP][SD]?T|[AH]K?S?T|GMT|UTC|BST|IST|JST|KST|CES?T|EES?T|AE[SD]T|Eastern|Pacific|Central|Mountain)\b/u;

/** `& Co. KG`, `Inc. Ltd.`: the form of a company behind an abbreviation that is part of its name. */
const COMPANY = /^(?:co|corp|cie|bros|inc)\.$/u;
const COMPANY_FORM = /^\s*(?:KG(?:aA)?|OHG|SE|AG|Inc|Ltd|LLC|LP|PLC)\b/u;

/** The last word and the last two words, folded, without opening marks or an elided word before them. */
function lastTokens(head: string): [one: string, two: string] {
  const tokens = head.slice(-40).split(/\s+/u);
  const last = (tokens.at(-1) ?? '')
    .replace(/^["“«‘'([{]+/u, '')
    .replace(/^\p{L}{1,5}['’](?=\p{L})/u, '');
  return [foldWord(last), foldWord(`${tokens.at(-2) ?? ''} ${last}`)];
}
