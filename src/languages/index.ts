import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french, frenchOfCanada } from './fr.ts';
import { italian } from './it.ts';
import type { Language } from './language.ts';
import { baseOfTag } from './language-tag.ts';
import { LINE_WORDS } from './line-words.ts';
import { neutral } from './neutral.ts';
import { dutch } from './nl.ts';
import { SKETCHED } from './others.ts';
import { portuguese } from './pt.ts';

/** The languages with a file of their own, and those of which only what is printed is known. To add one: write its file, add it here. */
export const LANGUAGES: readonly Language[] = [
  english,
  french,
  german,
  spanish,
  italian,
  portuguese,
  dutch,
  ...SKETCHED,
];

/** Languages that a region writes with other spaces, by their whole tag. */
const REGIONAL: Readonly<Record<string, Language>> = { 'fr-ca': frenchOfCanada };

/** What is known of the language of a BCP 47 tag: of the tag itself, else of its language without region, else `neutral`. */
export function languageFor(tag: string): Language {
  const asked = tag.toLowerCase().replaceAll('_', '-');
  const base = baseOfTag(asked);
  const found = REGIONAL[asked] ?? LANGUAGES.find((language) => language.tag === base);
  return found ?? withLineWords(base);
}

/** `neutral`, with the words that lines of a language keep together where they are known. */
function withLineWords(base: string): Language {
  const lines = LINE_WORDS[base];
  return lines ? { ...neutral, lines: { ...neutral.lines, ...lines } } : neutral;
}
