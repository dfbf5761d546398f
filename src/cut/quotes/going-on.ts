import { GOING_ON } from '../../languages/announcing.ts';
import { VERB_PARTICLES } from '../../languages/openings.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokensIn } from '../prose/tokens.ts';

/**
 * Whether the words between the start of a sentence and the quotation in it
 * only say that somebody goes on: "Und weiter:", "Denn:", "Und fügt hinzu:".
 */
export function onlyGoesOn(prose: Prose, start: number, mark: number): boolean {
  const { text, tokens, language } = prose;
  if (!language.capitalisesNouns || !/:\s*$/u.test(text.slice(start, mark))) return false;
  const [first, ...others] = tokensIn(tokens, [start, mark]);
  const { verbs, clitics } = language.speech;
  return (
    isOneOf(first, GOING_ON) &&
    others.every((word) => isOneOf(word, GOING_ON, verbs, clitics, VERB_PARTICLES))
  );
}
