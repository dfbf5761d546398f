import { CLAUSE_OPENERS } from '../../languages/openings.ts';
import type { Span } from '../../text/spans.ts';
import { hasInfinitiveForm } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, type Token, tokensIn } from '../prose/tokens.ts';

/**
 * The two parts of a quotation that a clause interrupts, as one reads them
 * without it. German wants a comma between two clauses ("Ich glaube“, sagt
 * sie, „dass …"), which stands outside the marks, and none between the parts
 * of one ("Die Brücke“, sagt sie, „ist alt"). Null where neither is sure.
 */
export function joinedParts(prose: Prose, one: Span, two: Span): readonly Span[] | null {
  if (!prose.language.capitalisesNouns) return [one, two];
  const wants = wantsComma(prose, tokensIn(prose.tokens, one), tokensIn(prose.tokens, two));
  if (wants === null) return null;
  const comma = prose.text.indexOf(',', one[1]);
  const hasComma = comma >= 0 && comma < two[0];
  if (wants && !hasComma) return null;
  return wants ? [one, [comma, comma + 1], two] : [one, two];
}

function wantsComma(prose: Prose, one: readonly Token[], two: readonly Token[]): boolean | null {
  const [first, second] = two;
  const opensOnVerb = isVerb(prose, first);
  if (!hasVerb(prose, one)) return opensOnVerb ? false : null;
  if (isOneOf(first, CLAUSE_OPENERS)) return true;
  if (isOneOf(first, prose.language.claims.listing)) return second?.fold === 'zwar';
  if (opensOnVerb) return isOneOf(one[0], CLAUSE_OPENERS) ? true : null;
  const { auxiliaries } = prose.language.claims;
  const verbs = two.filter((word) => isVerb(prose, word));
  if (verbs.length === 0)
    return two.some((word) => hasInfinitiveForm(word, prose.language)) ? null : false;
  // "Wir haben“, sagt sie, „die Brücke besucht": behind an auxiliary, the last word may be no finite verb.
  const isFramed = hasOneOf(one, auxiliaries);
  return verbs.some((word) => isOneOf(word, auxiliaries) || !isFramed) ? true : null;
}

/** "Ich glaube", "Wenn wir nichts tun": a pronoun before its verb and what opens a clause tell of one that is not known, too. */
function hasVerb(prose: Prose, words: readonly Token[]): boolean {
  const [first] = words;
  const isSubject = words.length > 1 && isOneOf(first, prose.language.claims.firstPerson);
  return isSubject || isOneOf(first, CLAUSE_OPENERS) || words.some((word) => isVerb(prose, word));
}

function isVerb({ language }: Prose, token: Token | undefined): boolean {
  const { auxiliaries, finiteVerbs } = language.claims;
  return (
    token?.isCapital === false && isOneOf(token, auxiliaries, finiteVerbs, language.speech.verbs)
  );
}
