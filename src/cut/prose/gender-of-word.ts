import { FEMININE_GIVEN_NAMES, MASCULINE_GIVEN_NAMES } from '../../languages/given-names.ts';
import type { Gender, Language } from '../../languages/language.ts';
import { isOneOf } from './tokens.ts';

/** Whether a word is a given name that is known, or a title that tells a gender. */
export function tellsGender(word: string | undefined, language: Language): boolean {
  return word !== undefined && genderOfWord(word.toLowerCase(), language) !== null;
}

/** The gender that a given name or a title tells, or null. "Anne-Sophie" goes by its first part. */
export function genderOfWord(fold: string, { speech }: Language): Gender | null {
  for (const [feminine, masculine] of [
    [speech.feminine, speech.masculine],
    [FEMININE_GIVEN_NAMES, MASCULINE_GIVEN_NAMES],
  ] as const) {
    for (const word of [fold, fold.split('-')[0] ?? '']) {
      if (isOneOf(word, feminine)) return 'f';
      if (isOneOf(word, masculine)) return 'm';
    }
  }
  return null;
}
