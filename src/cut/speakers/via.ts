import { COMPLEMENT_WORDS } from '../../languages/around-roles.ts';
import { articlesOf, DATIVE_ARTICLES, SOURCE_ARTICLES } from '../../languages/articles.ts';
import {
  ARTICLED_OUTLETS,
  COLLEAGUE_WORDS,
  HEARER_WORDS,
  INTERVIEW_NOUNS,
  LOWER_CASE_OUTLETS,
  OUTLET_NOUNS,
  OUTLET_TAILS,
} from '../../languages/outlets.ts';
import { isOverlapping, type Span, sliceSpan } from '../../text/spans.ts';
import { gapBefore, hasStop } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { isRelay, namesOutlet } from '../prose/outlet.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import type { Attribution } from './attribution.ts';

/** Words a source's name may have, its article included. */
const LONGEST_SOURCE = 8;

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

type Source = { readonly span: Span; readonly from: number; readonly to: number };

/** A short noun phrase that opens on its article or its name. */
function sourceAt(prose: Prose, start: number, to: number): Source | null {
  const { tokens, language, text } = prose;
  const { determiners } = language.speech;
  const from = pastColleagues(prose, start);
  const end = endOfSource(prose, from, to);
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (first === undefined || last === undefined || end <= from) return null;
  const words = tokens.slice(from, end);
  const isLed = first.isCapital || isOneOf(first, determiners);
  const hasName = isLed && words.some(({ isCapital }) => isCapital);
  if (!hasName && !namesOutlet(prose, from, end)) return null;
  const { weekdays, months } = language.datelines;
  const own = words.filter((word) => !isOneOf(word, OUTLET_NOUNS, weekdays, months));
  if (!own.some(({ fold, isCapital }) => isCapital || isOneOf(fold, LOWER_CASE_OUTLETS)))
    return null;
  return { span: withMarks(text, [first.start, last.end]), from, to: end };
}

/** Past "nos confrères de", by which a paper names another. */
function pastColleagues({ tokens, language }: Prose, from: number): number {
  const isOurs = isOneOf(tokens[from], language.speech.possessives);
  const isLed = isOneOf(tokens[from + 2], COMPLEMENT_WORDS);
  return isOurs && isLed && isOneOf(tokens[from + 1], COLLEAGUE_WORDS) ? from + 3 : from;
}

/** Past the words of a source: to the mark that closes around its name, else to a stop or a preposition. */
function endOfSource(prose: Prose, from: number, to: number): number {
  const { phraseEnds, to: prepositions } = prose.language.speech;
  let end = from;
  let isMarked = false;
  while (end < to && end - from < LONGEST_SOURCE && (end === from || isJoined(prose, end))) {
    const gap = gapBefore(prose, end);
    if (/[“”"»]/u.test(gap) && isMarked) break;
    isMarked ||= /[„“"«]\s?$/u.test(gap);
    const isOver = isOneOf(prose.tokens[end], phraseEnds) || opensAnother(prose, from, end);
    if (!isMarked && (isOver || (end > from && isPhraseAt(prose, end, prepositions)))) break;
    end += 1;
  }
  return end;
}

/** "à l’AFP le président", "à France Bleu ce matin": behind a name, a word in lower case that joins no other opens another phrase. */
function opensAnother({ tokens, language }: Prose, from: number, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isName = before?.isCapital || isOneOf(before, LOWER_CASE_OUTLETS);
  if (at === from || !isName || token === undefined) return false;
  if (token.isCapital || /^\d/u.test(token.fold)) return false;
  const { definite, indefinite } = articlesOf(language);
  const isPart = isOneOf(token, language.speech.particles, OUTLET_TAILS, LOWER_CASE_OUTLETS);
  return isOneOf(token, definite, indefinite) || !isPart;
}

/** Whether a token goes on with the one before it: a mark around a paper's name does not part them. */
function isJoined(prose: Prose, at: number): boolean {
  const gap = gapBefore(prose, at);
  return /^[ \u00a0\u202f]?[„“"«»”]?[-\u00a0\u202f]?$/u.test(gap) || !hasStop(prose, at);
}

/** Takes in the closing mark of an opening one, and the opening mark before the first word. */
function withMarks(text: string, [start, end]: Span): Span {
  const opens = /[„“"«]\s?$/u.exec(text.slice(Math.max(0, start - 2), start));
  const closes = /^\s?[“”"»]/u.exec(text.slice(end, end + 2));
  // "der „Bild am Sonntag“": the opening mark may stand behind the article.
  const inside = text.slice(start, end).match(/[„“"«»”]/gu)?.length ?? 0;
  if (closes === null || (opens === null && inside !== 1)) return [start, end];
  return [start - (opens?.[0].length ?? 0), end + closes[0].length];
}
