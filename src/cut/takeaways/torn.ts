import { PICTURE_AGENCY, PICTURE_CREDIT } from '../../languages/credits.ts';
import { onceFor } from '../../text/once-for.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokensIn } from '../prose/tokens.ts';

/** Two words without the space between them: "MitterrandEnquêteur", "RISQUES SANITAIRESLundi". */
const GLUED = /\p{Ll}{3}\p{Lu}\p{Ll}|^\p{Lu}{4,}\p{Ll}{3}/u;
/** A subhead between dashes that ran into the text: "- Popularité en déclin -Hasard du calendrier". */
const DASHED = /(?:^|[\s.])[-–] [^-–\n]{3,80} [-–]\p{Lu}/u;
/** A closing mark with the next sentence right behind it: `"climat de haine"Une exfiltration`. */
const CLOSED = /[\p{L}\p{N}.!?…]["”]\p{Lu}\p{Ll}/u;
const CLOSED_GUILLEMET = /»\p{Lu}\p{Ll}/u;
/** A caption's closing bracket with the text right behind it: `par Arte (en français)Il s’agit`. */
const CLOSED_BRACKET = /\p{Ll}\)\p{Lu}\p{Ll}/u;
/** The end of an abbreviated name, split from it: `R Pikes Peak et son pilote`. `X` is a name. */
const INITIAL = /^[B-DF-HJ-NP-TVWZ] \p{Lu}/u;
/** The end of a quotation between single marks, its start lost: `The ferries came,' she said`. */
const UNOPENED = /^(?!.*(?:^|[\s("“«])['‘]\p{L}).*[\p{L}\p{N}][,.!?]['’] \p{L}/su;
const TORN = [UNOPENED, INITIAL, DASHED, CLOSED, CLOSED_BRACKET, PICTURE_CREDIT, PICTURE_AGENCY];

/**
 * Whether a break was lost within a span, so that a subhead and the sentence
 * below it stand in one, or a picture's credit stands in it. A name that is
 * written so ("TotalEnergies") comes more than once in an article about it.
 */
export function isTorn(prose: Prose, span: Span): boolean {
  const text = sliceSpan(prose.text, span);
  if (TORN.some((pattern) => pattern.test(text))) return true;
  if (prose.language.typography.outer[0] === '«' && CLOSED_GUILLEMET.test(text)) return true;
  if (prose.language.tag === 'und') return false;
  if (hasFrameWithin(prose, span)) return true;
  return tokensIn(prose.tokens, span).some((word) => countGlued(prose).get(word.text) === 1);
}

/** `Une allusion à Nicolas Sarkozy Pour l'avocat de`: a subhead, and a capital that opens the sentence below it. */
function hasFrameWithin({ text, tokens, language }: Prose, span: Span): boolean {
  if (language.capitalisesNouns) return false;
  const { weekdays, months } = language.datelines;
  return tokensIn(tokens, span).some(
    ({ fold, isCapital, start, end }, at, words) =>
      isCapital &&
      isOneOf(fold, language.claims.frames) &&
      !isOneOf(fold, weekdays, months) &&
      text.slice(words[at - 1]?.end, start) === ' ' &&
      /^ \p{Ll}/u.test(text.slice(end, end + 2)),
  );
}

/** How often each word that looks run together stands in an article. */
const countGlued = onceFor(({ tokens }: Prose): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of tokens) {
    if (GLUED.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
});
