import { DATIVE_ARTICLES, SOURCE_ARTICLES } from '../../languages/articles.ts';
import { ARTICLED_OUTLETS, HEARER_WORDS, INTERVIEW_NOUNS } from '../../languages/outlets.ts';
import { isOverlapping, type Span, sliceSpan } from '../../text/spans.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { isRelay, namesOutlet } from '../prose/outlet.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import type { Attribution } from './attribution.ts';
import { type Source, sourceAt } from './source-at.ts';

/**
 * The agency or paper that reported a quotation, as the article names it:
 * behind words that say so whatever the name ("rapportés par l’agence KCNA"),
 * or behind a preposition or a verb where the name is known to be an outlet's
 * ("told Reuters", "au Monde", "gegenüber der dpa"). Null where there is none.
 * `taken` are the words of the speaker's own name and role.
 */
export function viaOf(
  prose: Prose,
  { clause, side }: Attribution,
  quotation: Span,
  sentence: Span,
  taken: readonly (Span | null)[],
): Span | null {
  const spans: Span[] =
    side === 'after' ? [[clause[0], sentence[1]]] : [clause, [quotation[1], sentence[1]]];
  for (const [start, end] of spans) {
    const [from, to] = [tokenAt(prose.tokens, start), tokenAt(prose.tokens, end)];
    for (let at = from; at < to; at += 1) {
      const next = firstTaken(prose, at, to, taken);
      const found = sourceBehind(prose, at, next);
      if (found !== null && !taken.some((one) => one && isOverlapping(one, found))) return found;
    }
  }
  return null;
}

/** A source as it is named: French runs the article of "Le Monde" together with what stands before it, "au Monde". */
export function sourceName({ text, tokens, language }: Prose, span: Span): string {
  const at = tokenAt(tokens, span[0]);
  const [before, first] = [tokens[at - 1]?.fold ?? '', tokens[at]];
  const name = sliceSpan(text, span);
  const isRunTogether = language.tag === 'fr' && isOneOf(before, language.claims.contractions);
  const isArticled = isOneOf(first, ARTICLED_OUTLETS) && first?.isCapital;
  if (!isRunTogether || first?.start !== span[0]) return name;
  return isArticled ? `Le ${name}` : name;
}

/** The speaker's own words end what stands before them: "explique au Parisien Thibault Capelle". */
function firstTaken(
  { tokens }: Prose,
  at: number,
  to: number,
  taken: readonly (Span | null)[],
): number {
  const start = tokens[at]?.start ?? 0;
  const starts = taken.flatMap((one) => (one && one[0] > start ? [tokenAt(tokens, one[0])] : []));
  return Math.min(to, ...starts);
}

/** The source behind the words at a token that lead to one. */
export function sourceBehind(prose: Prose, at: number, to: number): Span | null {
  const { speech } = prose.language;
  const sure = phraseAt(prose, at, speech.via);
  const told = Math.max(phraseAt(prose, at, speech.to), phraseAt(prose, at, speech.according));
  const source = sure > 0 ? sourceAt(prose, withArticle(prose, at, at + sure), to) : null;
  if (source !== null) return isSomebody(prose, source) ? null : source.span;
  const start =
    told > 0 || isRelay(prose, at)
      ? withArticle(prose, at, at + Math.max(told, 1))
      : dativeAt(prose, at);
  const named = start === null ? null : sourceAt(prose, start, to);
  if (named === null) return null;
  const isOutlet = namesOutlet(prose, named.from, named.to) || isMarkedHearer(prose, at, named);
  return isOutlet ? named.span : null;
}

/** "sagte Merkel dem „Boten“", "gegenüber der „Post“", "im Gespräch mit der „Post“": where a case tells whom it is said to, a name in marks is a paper's. */
function isMarkedHearer({ tokens, text, language }: Prose, at: number, { span }: Source): boolean {
  if (!language.capitalisesNouns || !MARKED_PAPER.test(text.slice(...span))) return false;
  const [before, token] = tokens.slice(at - 1, at + 1);
  const isTalk = isOneOf(before, INTERVIEW_NOUNS) && token?.fold === 'mit';
  // "mit dem „Goldenen Bären“": a preposition leads elsewhere.
  const isLed =
    token?.fold === 'dem' && isOneOf(before, language.lines.glued, language.claims.frames);
  return isTalk || (isOneOf(token, HEARER_WORDS) && !isLed);
}

/** An article, and a name of a few words in marks. */
const MARKED_PAPER = /^(?:dem|der)\s(?:„[^„“”]{2,40}[“”]|«[^«»]{2,40}»|"[^"]{2,40}")$/u;

/** "Au micro de Léa Morel": who asked is no outlet. */
function isSomebody({ tokens, language }: Prose, { from, to }: Source): boolean {
  return to - from === 2 && tellsGender(tokens[from]?.fold, language);
}

/** The article that the words leading to a source end on ("à l’") is the source's. */
function withArticle({ tokens, language }: Prose, at: number, to: number): number {
  const last = tokens[to - 1]?.fold ?? '';
  const isArticle = to - at > 1 && isOneOf(last, SOURCE_ARTICLES);
  return isArticle && isOneOf(last, language.speech.determiners) ? to - 1 : to;
}

/** "sagte Merkel der Zeitung …": where a case does the work of a preposition, the article opens the source. */
function dativeAt({ tokens, language }: Prose, at: number): number | null {
  const isDative = language.capitalisesNouns && isOneOf(tokens[at], DATIVE_ARTICLES);
  return isDative ? at : null;
}
