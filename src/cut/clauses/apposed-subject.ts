import type { Span } from '../../text/spans.ts';
import { isNoun } from '../prose/capital-nouns.ts';
import type { Prose } from '../prose/prose.ts';
import { closesOnNoun } from '../prose/relative-pronouns.ts';
import { hasForm, isOneOf, isPreposition, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';
import { startsOf } from './clause-starts.ts';
import { opensAside } from './frames.ts';
import { isEnough } from './own-role.ts';

/** Whether a subject tells enough without the name behind it: it is a name or new, or an office with its place. */
export function mayLoseName(prose: Prose, subject: Span): boolean {
  const words = tokensIn(prose.tokens, subject);
  const { speech, claims, capitalisesNouns } = prose.language;
  const isKnown = isOneOf(words[0], speech.determiners) && !isOneOf(words[0], claims.indefinites);
  const isNamed = !capitalisesNouns && words.at(-1)?.isCapital === true;
  return !isKnown || isNamed || isEnough(prose, subject);
}

/** "A Lyon, où …, la foule, …, a dansé": what opens on a preposition is no subject. */
export function opensOnPlace({ language }: Prose, first: Token | undefined): boolean {
  const fold = first?.fold ?? '';
  const isLed = isPreposition(fold, language);
  return isLed || (fold === 'a' && first?.isCapital === true && language.tag === 'fr');
}

/** Where the subject opens: at the sentence's start, or behind the frame that it opens on, where that is known to end. */
export function subjectOf(prose: Prose, whole: Span): number | undefined {
  const first = tokenAt(prose.tokens, whole[0]);
  const isFramed =
    opensAside(prose, whole[0]) || opensOnParticiple(prose.tokens.slice(first, first + 2), prose);
  return isFramed ? startsOf(prose, whole)[1] : whole[0];
}

/** Whether words open as a subject does: on an article, a number or a name, and on no adverb ("Déjà connu à Brest, …"). */
export function opensOnNoun({ language }: Prose, [first, next]: readonly Token[]): boolean {
  const { claims, speech, isVerbSecond } = language;
  const openers = [speech.determiners, claims.quantifiers, claims.numberWords];
  return (
    isVerbSecond === true ||
    claims.hasBareSubjects === true ||
    next?.isCapital !== false ||
    /^\d/u.test(first?.text ?? '') ||
    isOneOf(first, ...openers)
  );
}

/** Whether a relative behind a definite noun tells which it is, where every relative has its comma: "Der Jäger, der den Schuss abgab,". */
export function tellsOfKnown(prose: Prose, subject: readonly Token[], comma: number): boolean {
  const { tokens, language } = prose;
  const { relatives, determiners } = language.speech;
  const at = tokenAt(tokens, comma);
  const opensRelative = [at, at + 1].some((index) => isOneOf(tokens[index], relatives));
  const opener = subject[0]?.fold ?? '';
  const isDefinite = isOneOf(opener, determiners) && !isOneOf(opener, language.claims.indefinites);
  if (!language.capitalisesNouns || closesOnNoun(prose, at)) return false;
  return opensRelative && isDefinite && isNoun(prose, at - 1);
}

/** Whether words open on a participle, whose subject comes behind the comma: "Interrogée lundi, la maire…". */
function opensOnParticiple([first, next]: readonly Token[], { language }: Prose): boolean {
  const { participleForms, gerundForms } = language.claims;
  const forms = [...participleForms, ...gerundForms];
  return next?.isCapital !== true && hasForm(first, forms);
}
