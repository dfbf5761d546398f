import {
  DATE_PARTICLES,
  DATELINE_AGENCIES,
  DATELINE_CITIES,
  PLACE_PARTICLES,
  SHOUTED_LABELS,
} from '../languages/datelines.ts';
import { foldWord, wordSet } from '../text/words.ts';
import type { Block, Dateline } from './article.ts';

/**
 * The place and date, and the agency, that a first paragraph opens with:
 * "Pyongyang, juin 2025 – ", "PARIS (AFP) —", "LONDON, June 3 (Reuters) - ",
 * "(Lusa) ".
 * A place alone counts in capitals or where it is a large city, and what follows the dash must begin
 * like a sentence: an ordinary sentence with a dash in it is no dateline.
 * Behind a colon ("NEW DELHI: Pakistan has …") it counts where no other
 * paragraph opens like it, as the turns of an interview do.
 * A first paragraph that is a place and a date and nothing else is one too.
 */
export function findDateline(
  text: string,
  blocks: readonly Block[],
  months: readonly string[],
): Dateline | null {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  for (const { span } of paragraphs.slice(0, FIRST)) {
    const read = readDateline(text.slice(...span), months);
    if (read !== null) {
      return { span: [span[0], span[0] + read.length], place: read.place, date: read.date };
    }
  }
  return findPlaceBeforeColon(text, paragraphs);
}

/** A place in capitals and the colon behind it, before what begins like a sentence. */
const COLON = /^([\p{Lu}\p{M}][\p{Lu}\p{M} .'’-]{2,30}): (?=["“‘']?\p{Lu})/u;

function findPlaceBeforeColon(text: string, paragraphs: readonly Block[]): Dateline | null {
  const found = paragraphs.flatMap(({ span }, at) => {
    const match = COLON.exec(text.slice(span[0], span[0] + LONGEST));
    return match === null ? [] : [{ at, start: span[0], length: match[0].length, place: match[1] }];
  });
  const [first, ...others] = found;
  if (first === undefined || others.length > 0 || first.at >= FIRST) return null;
  const { start, length, place = '' } = first;
  if (!isPlace(place) || !isCapitals(place)) return null;
  return { span: [start, start + length], place, date: null };
}

/** A standfirst or a caption may come before the paragraph with the dateline. */
const FIRST = 3;

/** Whether a line opens with a dateline, or is one. */
export function startsWithDateline(line: string, months: readonly string[]): boolean {
  return readDateline(line, months) !== null;
}

/** No dateline is longer, in UTF-16 code units. */
const LONGEST = 120;

type Read = {
  readonly length: number;
  readonly place: string | null;
  readonly date: string | null;
};

function readDateline(line: string, months: readonly string[]): Read | null {
  const opening = line.slice(0, LONGEST);
  const whole = line.length <= LONGEST ? readPlaceLine(line, months) : null;
  return readSigned(opening, months) ?? readOpening(opening, months) ?? whole;
}

/** The agency that signs before the first word, and what dateline follows it: "(Lusa) O …", "(ANSA) - ROMA, 3 GIU - Il …". */
function readSigned(opening: string, months: readonly string[]): Read | null {
  const [signed, name = ''] =
    /^\(([^()]{2,30})\)(?: ?[–—-]{1,2})? (?=["“«„]?\p{Lu})/u.exec(opening) ?? [];
  if (signed === undefined || !isAgency(name)) return null;
  const rest = readOpening(opening.slice(signed.length), months);
  if (rest === null) return { length: signed.length, place: null, date: null };
  return { ...rest, length: signed.length + rest.length };
}

function isAgency(name: string): boolean {
  return wordSet(DATELINE_AGENCIES).has(foldWord(name));
}

function readOpening(opening: string, months: readonly string[]): Read | null {
  const dash =
    /(?:\.- | ?\.? (?:[–—―-]{1,2}) | ?[–—―] ?| ?-- ?)(?=["“«„'‘]? ?[\p{Lu}\p{Lo}\p{Lt}\d])/u.exec(
      opening,
    );
  if (dash === null) return null;
  const read = readHead(opening.slice(0, dash.index), months);
  return read === null ? null : { ...read, length: dash.index + dash[0].length };
}

function readPlaceLine(line: string, months: readonly string[]): Read | null {
  const read = readHead(line.replace(/[\s.:–—-]{1,4}$/u, ''), months);
  return read === null || read.date === null ? null : { ...read, length: line.length };
}

/** "Paris, le 3 juin 2025", "KYIV, Ukraine (AP)", "WASHINGTON". */
function readHead(head: string, months: readonly string[]): Omit<Read, 'length'> | null {
  const [, told = '', agency] = /^([^()]*?),? ?(\([^()]{2,40}\))?$/u.exec(head) ?? [];
  const all = told.split(/, ?|、|،/u);
  const isSigned = all.length > 1 && !isAgency(all[0] ?? '') && isAgency(all.at(-1) ?? '');
  const parts = isSigned ? all.slice(0, -1) : all;
  const dateFrom = parts.findIndex((part) => isDate(part, months));
  const places = dateFrom < 0 ? parts : parts.slice(0, dateFrom);
  const dates = dateFrom < 0 ? [] : parts.slice(dateFrom);
  const place = places[0] ?? null;
  if (place === null && !isFullDate(dates.join(' '), months)) return null;
  if (places.length > 3 || !places.every(isPlace)) return null;
  if (!dates.every((part) => isDate(part, months))) return null;
  const isKnown = isCapitals(place ?? '') || (places.length === 1 && isCity(place ?? ''));
  const isSent = agency !== undefined || isSigned;
  if (dates.length === 0 && !isSent && !isKnown) return null;
  return { place, date: dates.length === 0 ? null : dates.join(', ') };
}

function isPlace(words: string): boolean {
  const found = words.split(' ');
  const named = found.every(
    (word) => wordSet(PLACE_PARTICLES).has(word.toLowerCase()) || NAME.test(word),
  );
  return named && found.length <= 5 && NAME.test(found[0] ?? '');
}

const NAME = /^(?:[dDlL]['’])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’/-]*$/u;

/** A city, with the canton it lies in or another place: "Kandersteg BE", "Graz/Leoben". */
function isCity(place: string): boolean {
  const [first = ''] = place.split('/');
  return (
    wordSet(DATELINE_CITIES).has(first) ||
    /^\p{Lu}\p{Ll}+ (?:AG|AR|BE|BL|FR|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)$/u.test(
      place,
    )
  );
}

function isCapitals(place: string): boolean {
  return /^[\p{Lu}\p{M} .'’-]{3,}$/u.test(place) && !wordSet(SHOUTED_LABELS).has(place);
}

/** Numbers, months and days in few words, at least one of them a number or a month. */
function isDate(words: string, months: readonly string[]): boolean {
  const found = words.toLowerCase().split(/[ \u00a0]/u);
  const isMonth = (word: string) => isMonthWord(word, months);
  const isNumber = (word: string) => DAY_OR_YEAR.test(word);
  const isKnown = found.every(
    (word) => isMonth(word) || isNumber(word) || wordSet(DATE_PARTICLES).has(word),
  );
  return isKnown && found.length <= 6 && found.some((word) => isMonth(word) || isNumber(word));
}

/** Whether a word is a month, in full or short, with its stop or without. */
function isMonthWord(word: string, months: readonly string[]): boolean {
  return [word, word.replace('.', ''), `${word}.`].some((form) => months.includes(form));
}

/** A date without a place counts where it has a month and a year. */
function isFullDate(date: string, months: readonly string[]): boolean {
  const found = date.toLowerCase().split(' ');
  const hasMonth = found.some((word) => isMonthWord(word, months));
  return hasMonth && found.some((word) => /^(?:19|20)\d\d$/u.test(word));
}

const DAY_OR_YEAR =
  /^(?:\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?|(?:19|20)\d\d|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|[\d年月日]{3,12})$/u;

/**
 * The months of a language, in full and short, as Unicode's data has them:
 * for the dates of languages without a word list.
 */
export function monthsOf(lang: string): string[] {
  return MONTH_STYLES.flatMap((style) => {
    const format = new Intl.DateTimeFormat(lang === 'und' ? 'en' : lang, style);
    return MONTHS.map((month) => {
      const parts = format.formatToParts(Date.UTC(2025, month, 15));
      return (parts.find((part) => part.type === 'month')?.value ?? '').toLowerCase();
    });
  });
}

/** With a day a month has another form in some languages: июнь, 3 июня. */
const MONTH_STYLES = [
  { month: 'long', timeZone: 'UTC' },
  { month: 'short', timeZone: 'UTC' },
  { month: 'long', day: 'numeric', timeZone: 'UTC' },
] as const;

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
