import type { Language } from '../../languages/language.ts';
import {
  DOER_ENDINGS,
  ROLES_BEFORE_NAMES,
  SCHOLAR_ENDING,
  TITLED_BODIES,
} from '../../languages/offices.ts';
import { wordSet } from '../../text/words.ts';
import { isPhraseAt } from './phrases.ts';
import type { Prose } from './prose.ts';
import { isOneOf } from './tokens.ts';

/** Whether a word is a title or a role, which stands before a name and is no part of it. */
export function isTitle(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  if (isPhraseAt(prose, at, TITLED_BODIES)) return false;
  const fold = tokens[at]?.fold ?? '';
  const { titles } = language.speech;
  return isOneOf(fold, titles) || isOneOf(`${fold}.`, titles) || isRole(fold, language);
}

/** Whether a word names a role; where nouns are joined, whether its last part does ("Bundesinnenminister"). */
export function isRole(fold: string, language: Language): boolean {
  const { tag, speech, capitalisesNouns, joinsNouns } = language;
  const roles = wordSet(speech.roles);
  if (roles.has(fold) || SCHOLAR_ENDING.test(fold) || DOER_ENDINGS[tag]?.test(fold)) return true;
  if (!capitalisesNouns && !joinsNouns) return false;
  for (let from = 2; from <= fold.length - 4; from += 1)
    if (roles.has(fold.slice(from))) return true;
  return false;
}

/** Whether a word names a role before a whole name, though it may be a surname elsewhere. */
export function mayBeRole(fold: string, language: Language): boolean {
  const words = ROLES_BEFORE_NAMES[language.tag] ?? [];
  return isRole(fold, language) || words.some((word) => fold.endsWith(word));
}
