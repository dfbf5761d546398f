import { OF_WORDS } from '../../languages/around-roles.ts';
import type { Gender } from '../../languages/language.ts';
import { RELATIVES } from '../../languages/relatives.ts';
import { fullestForm, isShortFormOf } from './fullest-form.ts';
import { genderOfWord } from './gender-of-word.ts';
import type { Mention } from './name-runs.ts';
import { isFullName, type Names } from './names.ts';
import type { Prose } from './prose.ts';
import { isTitle } from './role-words.ts';
import { isOneOf } from './tokens.ts';

/**
 * The fullest form of a name, but not of one that a title keeps apart: "Mme
 * Etcheverry" is not Michel Etcheverry. Of several people of that name, the
 * one who is meant, where the title or the article tells; else null.
 */
export function fullFormAt(prose: Prose, names: Names, name: Mention): Mention | null {
  const full = fullestForm(names, name);
  const told = genderByTitle(prose, name);
  if (full === null) return soleNamesake(prose, names, name, told);
  const own = genderOfWord(full.words[0]?.toLowerCase() ?? '', prose.language);
  return full !== name && told !== null && own !== null && told !== own ? name : full;
}

/** The gender that the title before a name tells: "Mme", "Mr". */
function genderByTitle(prose: Prose, { from }: Mention): Gender | null {
  const title = prose.tokens[from - 1];
  if (title === undefined || !isTitle(prose, from - 1)) return null;
  const forms = [title.fold, `${title.fold}.`].map((word) => genderOfWord(word, prose.language));
  return forms.find((gender) => gender !== null) ?? null;
}

/** The only one of several people of one name who is not of another gender than the title, nor named but as whose relative somebody is: "le père de Vincent Kompany". */
function soleNamesake(
  prose: Prose,
  names: Names,
  { words }: Mention,
  told: Gender | null,
): Mention | null {
  const [word = ''] = words;
  const byForm = new Map<string, Mention[]>();
  for (const one of names.byWord.get(word.toLowerCase()) ?? []) {
    if (!isFullName(names, one) || !isShortFormOf(names, word, one)) continue;
    const key = one.words.join(' ').toLowerCase();
    byForm.set(key, [...(byForm.get(key) ?? []), one]);
  }
  const meant = [...byForm.values()].filter(([first, ...others]) => {
    const own = genderOfWord(first?.words[0]?.toLowerCase() ?? '', prose.language);
    const isOfGender = told === null || own === null || told === own;
    return isOfGender && ![first, ...others].every((one) => one && isRelativesOwn(prose, one));
  });
  return meant.length === 1 ? (meant[0]?.[0] ?? null) : null;
}

/** Whether a name tells only whose relative somebody is: "père | de Vincent Kompany". */
function isRelativesOwn({ tokens }: Prose, { from }: Mention): boolean {
  const isOf = isOneOf(tokens[from - 1], OF_WORDS);
  return isOf && isOneOf(tokens[from - 2], RELATIVES.f, RELATIVES.m);
}
