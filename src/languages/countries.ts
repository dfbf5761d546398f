const known = new Map<string, readonly string[]>();

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

/** Words with a capital that tell a people, its language or what is theirs, and no place. */
export const PEOPLES: Readonly<Record<string, RegExp>> = {
  en: /(?:ans?|ese|i|is|ish|french|dutch|czech|greek|swiss|welsh)$/u,
};
