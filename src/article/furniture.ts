import {
  BYLINE_TAILS,
  BYLINE_WORDS,
  CONTRIBUTORS,
  DATE_FILLERS,
  DATE_WORDS,
  READING_TIME,
} from '../languages/bylines.ts';
import { CAPTION_WORDS, PICTURE_SOURCES } from '../languages/credits.ts';
import {
  ADVERTISEMENT,
  BOILERPLATE,
  BOILERPLATE_OPENERS,
  EMBARGO_OPENERS,
  EMBARGO_UNTIL,
  PAGE_NUMBERS,
  READ_ALSO_OPENERS,
  READ_ALSO_WORDS,
} from '../languages/furniture.ts';
import { monthsOf } from './dateline.ts';

/** What a line is that stands around an article and is no part of it. */
export type Furniture =
  | {
      readonly kind: 'byline';
      readonly names: readonly string[];
      readonly published: string | null;
    }
  | { readonly kind: 'date'; readonly published: string }
  /** `hasMore` where the line only announces: what it leads to stands below it. */
  | { readonly kind: 'read-also'; readonly hasMore: boolean }
  /** The whole line: it says until when. */
  | { readonly kind: 'embargo'; readonly until: string }
  | { readonly kind: 'caption' | 'advertisement' | 'boilerplate' };

/** UTF-16 code units: a longer line is somebody's sentence. */
const LONGEST = 200;

/**
 * What a line that is no part of the article is: its byline, its date, a
 * caption, a link elsewhere, a site's or a newsletter's own words. Null where
 * there is any doubt: only lines that are wholly of such a shape count.
 */
export function tellFurniture(line: string): Furniture | null {
  if (line.length > LONGEST) return null;
  const text = line
    .replaceAll(/[’‘ʼ]/gu, "'")
    .replaceAll(/[\u00a0\u202f]/gu, ' ')
    .trim();
  return (
    readCredits(text) ?? readEmbargo(text) ?? readDate(text) ?? readAlso(text) ?? readRest(text)
  );
}

/**
 * "Par Claire Dubosc, médecin dans la Creuse": a byline that says what its one
 * author is. For whole paragraphs only: a line may break off in a sentence.
 */
export function tellAuthor(paragraph: string): Furniture | null {
  const text = paragraph.replaceAll('’', "'").trim();
  const [, name = ''] = AUTHOR.exec(text) ?? [];
  return NAME.test(name) ? { kind: 'byline', names: [name], published: null } : null;
}

/** "Par Jeanne Le Goff et Yann Kerbrat, à Brest | 3 juin 2026 à 14h32". */
function readCredits(text: string): Furniture | null {
  const [, names = ''] = BYLINE.exec(text) ?? [];
  const [named = '', ...told] = names.split(/ ?[|•·] ?| [–—-] /u);
  if (!told.every((part) => dateIn(part) !== null || READING.test(part))) return null;
  const published = told.map(dateIn).find((date) => date !== null) ?? null;
  const people = readNames(named);
  return people.length === 0 ? null : { kind: 'byline', names: people, published };
}

function dateIn(part: string): string | null {
  if (isDate(part)) return part;
  const read = readDate(part);
  return read?.kind === 'date' ? read.published : null;
}

/**
 * The names in a list of nothing else. What may follow them is left out: their
 * agency, a place, "(avec AFP)". Empty where the text says anything more.
 */
function readNames(text: string): string[] {
  const [first = '', ...others] = text.replace(TAIL, '').split(AND);
  if (!NAME.test(first) || !others.every((name) => NAME.test(name) || AGENCY.test(name))) return [];
  return [first, ...others.filter((name) => NAME.test(name))];
}

const AGENCY = /^(?:l')?\p{Lu}[\p{L}'-]{1,30}$/u;
const BYLINE = lineOf(`(?:${BYLINE_WORDS.join('|')}) ?:? (.{4,120}?)`);
const AUTHOR = /^(?:By|Par|Von|Por|Di|Door) ([^,]{4,60}), \p{Ll}[^.!?:;…]{3,100}$/u;
const TAIL = new RegExp(`(?:,? (?:${BYLINE_TAILS.join('|')}))+$`, 'iu');
const AND = /, | (?:and|et|und|y|e|en|og|och|i|with|avec|mit|con) | & /u;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'-]*(?: (?:d[aeiou]s?|del|della|van|von|der|den|la|le|el|al|bin|ben|ter|(?:[dDlL]')?\p{Lu}[\p{L}\p{M}.'-]*)){1,4}$/u;

function readDate(text: string): Furniture | null {
  const [opening = ''] = DATED.exec(text) ?? [];
  const [published = '', ...later] = text.slice(opening.length).split(REDATED);
  const isWhole = opening !== '' && [published, ...later].every(isDate);
  return isWhole ? { kind: 'date', published: published.replace(/[\s,|•·–—-]+$/u, '') } : null;
}

const OPENING = `(?:${DATE_WORDS.join('|')})(?: (?:le|on|am|el|em|il|op))?\\s?:? `;
const DATED = new RegExp(`^${OPENING}`, 'iu');
/** "…, mis à jour à 15 h": the date of a change after the first. */
const REDATED = new RegExp(`(?<=\\s|,|\\()${OPENING}`, 'iu');

/** Numbers, months, days and the small words between them, and nothing else. */
function isDate(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}.]+|\d[\d\p{L}.:/-]*/gu) ?? [];
  const isKnown = (word: string) => /^\d/u.test(word) || isCalendarWord(word.replace(/\.+$/u, ''));
  return words.length <= 16 && words.some((word) => /^\d/u.test(word)) && words.every(isKnown);
}

function isCalendarWord(word: string): boolean {
  return FILLERS.has(word) || MONTHS.has(word);
}

const FILLERS: ReadonlySet<string> = new Set(DATE_FILLERS);
const MONTHS: ReadonlySet<string> = new Set(
  ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl']
    .flatMap(monthsOf)
    .map((month) => month.replace(/\.$/u, '')),
);

/** "SOUS EMBARGO jusqu'au 1er décembre à 6 h", "Sperrfrist: 1. Dezember": a date or an hour, or nothing more. */
function readEmbargo(text: string): Furniture | null {
  const [opening, rest = ''] = EMBARGO.exec(text) ?? [];
  const isWhole = opening !== undefined && (!/[\p{L}\p{N}]/u.test(rest) || WHEN.test(rest));
  return isWhole ? { kind: 'embargo', until: text } : null;
}

const EMBARGO = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:${EMBARGO_OPENERS.join('|')})(?!\\p{L})((?:[ :,–—-]{1,3}(?:(?:${EMBARGO_UNTIL.join('|')}) ?)?[^!?]{3,80})?[^\\p{L}\\p{N}]{0,4})$`,
  'iu',
);
/** "6 h", "06:00", "6am", "1.12.", "1er décembre", "December 1". */
const WHEN = new RegExp(
  String.raw`\d(?:[:.h]\d\d| ?(?:h|uhr|[ap]\.?m)(?!\p{L})|[./] ?\d{1,2}[./])|\d(?:er|st|nd|rd|th|º|\.)? (?:de |d')?(?:${[...MONTHS].join('|')})(?!\p{L})|(?:${[...MONTHS].join('|')}) \d`,
  'iu',
);

function readAlso(text: string): Furniture | null {
  const found = READ_ALSO.exec(text) ?? READ_ALSO_TITLE.exec(text);
  return found === null
    ? null
    : { kind: 'read-also', hasMore: !/[\p{L}\p{N}]/u.test(found[1] ?? '') };
}

/** A pointing hand or an arrow may stand before it. */
const POINTER = '[^\\p{L}\\p{N}«“"]{0,5}';
const READ_ALSO = new RegExp(
  `^${POINTER}(?:${READ_ALSO_WORDS.join('|')})(?:[.…]{0,3}$| ?(?:[:|>»→]| [–—-]) ?(.*)$)`,
  'iu',
);
/** The title begins with a capital; a sentence would end on a full stop. */
const READ_ALSO_TITLE = new RegExp(
  `^${POINTER}(?:${anyCase(READ_ALSO_OPENERS)}) ((?:["«“] ?)?[\\p{Lu}\\d].*[^.])$`,
  'u',
);

/** Letters of either case: the flag would make capitals of all. */
function anyCase(words: readonly string[]): string {
  const open = (word: string) =>
    `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
  return words.map((word) => `${open(word)}|${word.toUpperCase()}`).join('|');
}

function readRest(text: string): Furniture | null {
  if (CAPTION.test(text) || SIGNED.test(text) || /^\(?©/u.test(text)) return { kind: 'caption' };
  if (ADVERT.test(text)) return { kind: 'advertisement' };
  const isSite =
    CONTRIBUTED.test(text) || SITE.test(text) || SITE_OPENING.test(text) || READING.test(text);
  return isSite || PAGE.test(text) ? { kind: 'boilerplate' } : null;
}

const CAPTION = lineOf(
  `\\(?(?:${CAPTION_WORDS.join('|')})\\s?(?:[:：|]| (?:by|von|de|par) (?=\\p{Lu})).*`,
);
/** "… au port de Brest. © AFP", "… / AFP", "(Photo AFP)", "… in Leeds. Picture: Ann Hill": a picture's, not an agency's text. */
const SIGNED = new RegExp(
  [
    '(?:©|\\((?:photo|foto|bild|crédit|credit)s?\\b)[^©()]{0,60}\\)?$',
    `^[^.!?]{0,60}[/|] ?(?:${PICTURE_SOURCES.join('|')})$`,
    '[.!?…)] (?:photo|picture|foto|bild|crédit|credit)s? ?: [^.!?:]{2,60}$',
    `[.!?…)] (?:source|quelle|fuente|fonte) ?: (?:${PICTURE_SOURCES.join('|')})$`,
  ].join('|'),
  'iu',
);
const ADVERT = lineOf(ADVERTISEMENT.join('|'));
const SITE = lineOf(`[^\\p{L}\\p{N}<]{0,3}(?:${BOILERPLATE.join('|')})[.!…]?`);
const SITE_OPENING = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:${BOILERPLATE_OPENERS.join('|')})(?!\\p{L})`,
  'iu',
);
const CONTRIBUTED = lineOf(CONTRIBUTORS.join('|'));
const READING = lineOf(`[^\\p{L}\\p{N}]{0,3}(?:${READING_TIME.join('|')})\\.?`);
const PAGE = lineOf(PAGE_NUMBERS.join('|'));

function lineOf(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'iu');
}
