import type { Language, Pronoun } from '../../languages/language.ts';

/** The subject pronoun that a word is, folded, or undefined. */
export function pronounOf(fold: string | undefined, { speech }: Language): Pronoun | undefined {
  return speech.pronouns.find(({ word }) => word === fold);
}

/**
 * A verb, folded, without the pronoun that a hyphen ties to it, and that
 * pronoun: "a-t-il" is "a" and "il", "points-based" has none.
 */
export function splitInversion(
  fold: string,
  language: Language,
): { readonly verb: string; readonly pronoun: Pronoun | null } {
  const [, verb = fold, tied] = /^(.+?)-(?:t-)?(\p{L}+)$/u.exec(fold) ?? [];
  const pronoun = pronounOf(tied, language);
  return pronoun === undefined ? { verb: fold, pronoun: null } : { verb, pronoun };
}
