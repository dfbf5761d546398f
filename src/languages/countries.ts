import { words } from './words.ts';

const known = new Map<string, readonly string[]>();

/** English words that open the names of places: "Western Australia", "South Wales", folded. */
export const COMPASS_WORDS: readonly string[] = words(
  'north south east west northern southern eastern western central northeast northwest southeast southwest',
);

/**
 * The names of countries in a language, folded, as Unicode CLDR has them; none
 * where it does not know the language. They name a place without a doubt,
 * where a capital alone tells little.
 */
export function countriesIn(tag: string): readonly string[] {
  const names = known.get(tag) ?? listCountries(tag);
  known.set(tag, names);
  return names;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** CLDR's own codes beside those of ISO 3166-1: unions of states, outlying islands, the unknown. */
const NO_COUNTRY = /^(?:X[ABK]|E[UZ]|UN|QO|Z[ZX])$/u;

function listCountries(tag: string): readonly string[] {
  const regions = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  if (new Intl.Locale(regions.resolvedOptions().locale).language !== tag) return [];
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes
    .filter((code) => !NO_COUNTRY.test(code))
    .flatMap((code) => regions.of(code)?.toLowerCase().replaceAll('’', "'") ?? []);
}

/**
 * By language: what somebody is called behind an article, folded, by the
 * place or the party they belong to: "de Sloveen", "de D66'er", "the Belgian".
 * No body is.
 */
export const INHABITANTS: Readonly<Record<string, RegExp>> = {
  en: /^(?!(?:guardian|smithsonian|caribbean|mediterranean)$)(?:\p{L}{2,}(?:ian|ean|man|woman|ese)|american|republican|democrat|mexican|moroccan|german|spaniard|scot|swede|dane|finn|czech|slovak|turk|greek|croat|serb|swiss|briton|texan)$/u,
  nl: /^(?!\p{L}*(?:kamer|center|theater)$)(?:[\p{L}\p{N}]+(?:['’]er|er|aar|[^l]aan|een|ees|ier|ër|[^r]se)|belg|brit|deen|fin|fransman|spanjaard|noor|zweed|pool|tsjech|turk|griek|kroaat|fries|rus)$/u,
};

/** Words with a capital that tell a people, its language or what is theirs, and no place. */
export const PEOPLES: Readonly<Record<string, RegExp>> = {
  en: /(?:ans?|ese|i|is|ish|french|dutch|czech|greek|swiss|welsh)$/u,
};
