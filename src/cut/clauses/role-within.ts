import { MIDDLE_FIELDS, type MiddleField } from '../../languages/middle-field.ts';
import { isBalanced } from '../../text/balanced.ts';
import type { Span } from '../../text/spans.ts';
import { isNoun } from '../prose/capital-nouns.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';

/** Words of a role at the most. */
const LONGEST_ROLE = 9;

/**
 * The role right before a name behind the verb, with its article, where the
 * article is of a case that the bare name stands for, too: "hat [den früheren
 * Moderator] Andreas Türck freigesprochen", not "die Frau [der Ministerin] …".
 */
export function roleWithin(prose: Prose, whole: Span, name: Mention): Span | null {
  const { tokens, text, language } = prose;
  const words = MIDDLE_FIELDS[language.tag];
  const role = tokens[name.from - 1];
  if (words === undefined || role === undefined) return null;
  // A role in the accusative has an ending more: "den Präsidenten".
  const forms = [role.fold, role.fold.replace(/e?n$/u, '')];
  if (!forms.some((form) => isRole(form, language))) return null;
  const isApart = text.slice(role.end, name.span[0]) !== ' ';
  if (isApart || !isBalanced(text, [whole[0], role.start])) return null;
  let at = name.from - 2;
  while (at > name.from - LONGEST_ROLE && tokens[at]?.isCapital === false) {
    const { fold = '', start = 0, end = 0 } = tokens[at] ?? {};
    if (start <= whole[0] || !/^[ ]/u.test(text.slice(end, tokens[at + 1]?.start))) return null;
    const isLed = isOneOf(fold, language.speech.determiners);
    const isBare = at === name.from - 2 && opensBareRole(prose, at, words);
    if (isBare) return [role.start, name.span[0]];
    const before = text.slice(tokens[at - 1]?.end, start);
    // Two names without an article between them would read as one.
    const isName = tokens[at - 1]?.isCapital === true && !isNoun(prose, at - 1);
    if (isLed && (before !== ' ' || (isName && (tokens[at - 1]?.start ?? 0) > whole[0])))
      return null;
    if (isLed)
      return words.bearers.some((one) => one.article === fold && one.role.test(role.fold))
        ? [start, name.span[0]]
        : null;
    if (!/(?:e|en|er|es|em)$/u.test(fold) || isOneOf(fold, language.lines.glued)) return null;
    at -= 1;
  }
  return null;
}

/** Whether a role behind a word has no article: behind a verb, or a preposition that holds none. */
function opensBareRole(prose: Prose, at: number, { openers }: MiddleField): boolean {
  const { speech, claims } = prose.language;
  const fold = prose.tokens[at]?.fold ?? '';
  if (isOneOf(fold, claims.contractions)) return false;
  // A participle before the role may look like a verb: "der angeklagte Arzt".
  const verbs = [claims.auxiliaries, claims.finiteVerbs, speech.verbs];
  const isVerb = isOneOf(fold, ...verbs);
  return openers.test(fold) || (isVerb && isFiniteVerb(prose, at));
}
