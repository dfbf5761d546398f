import { countGraphemes } from '../text/graphemes.ts';
import { type Span, sliceSpan, trimSpan } from '../text/spans.ts';
import { wordSet } from '../text/words.ts';
import { lossOf, wholeWord } from './guard.ts';
import type { Prose } from './prose.ts';
import { phraseAt } from './reporting.ts';
import { tokenAt, tokensIn } from './tokens.ts';

/** A part of a sentence that could stand for it, and whether it is the whole. */
export type Clause = { readonly span: Span; readonly isWhole: boolean };

/** Graphemes of a fronted frame at the most: a longer one is a clause of its own. */
const LONGEST_FRAME = 140;

/**
 * The ways to cut one sentence down to a clause, the whole sentence first:
 * without its fronted frame, without what trails after a comma or before a
 * subordinate clause. Nothing that the guard wants is ever left out, and a
 * clause has a finite verb.
 */
export function clausesOf(prose: Prose, sentence: Span): Clause[] {
  const whole = withoutMarks(prose, sentence);
  const found: Clause[] = [{ span: whole, isWhole: true }];
  for (const start of startsOf(prose, whole)) {
    for (const end of endsOf(prose, whole, start)) {
      const span = trimSpan(prose.text, [start, end]);
      if (start === whole[0] && end === whole[1]) continue;
      if (
        span[1] - span[0] < 20 ||
        endsLoose(prose, span) ||
        !hasFiniteVerb(prose, span) ||
        !isBalanced(prose.text, span)
      )
        continue;
      if (lossOf(prose, [whole[0], start]) !== null || lossOf(prose, [end, whole[1]]) !== null)
        continue;
      found.push({ span, isWhole: false });
    }
  }
  return found;
}

/** A sentence without the dash, bullet or stray punctuation that may open it. */
function withoutMarks({ text }: Prose, sentence: Span): Span {
  const opening = /^[\s•·▪–—*,;:.!?)-]+/u.exec(sliceSpan(text, sentence))?.[0].length ?? 0;
  return [sentence[0] + opening, sentence[1]];
}

/** Where the main clause may start: at the sentence's start, or after a fronted frame and its comma. */
function startsOf(prose: Prose, [start, end]: Span): number[] {
  const first = tokenAt(prose.tokens, start);
  const { frames, connectives } = prose.language.claims;
  const opens = phraseAt(prose, first, frames) > 0 || phraseAt(prose, first, connectives) > 0;
  if (!opens) return [start];
  const comma = prose.text.slice(start, Math.min(end, start + LONGEST_FRAME)).search(/,\s/u);
  if (comma < 0) return [start];
  const after = start + comma + 1;
  const next = prose.tokens[tokenAt(prose.tokens, after)];
  return next !== undefined && next.start < end && opensSubject(prose, next.fold, next.isCapital)
    ? [start, after]
    : [start];
}

/** Whether a word can open a main clause: an article or a name, no pronoun and no preposition. */
function opensSubject(prose: Prose, fold: string, isCapital: boolean): boolean {
  const { determiners, possessives } = prose.language.speech;
  if (wordSet(possessives).has(fold)) return false;
  return isCapital || wordSet(determiners).has(fold) || prose.language.tag === 'und';
}

/** Where a clause may end: at the sentence's end, before a comma and what trails after it. */
function endsOf(prose: Prose, [, end]: Span, start: number): number[] {
  const ends = [end];
  const { text, tokens, language } = prose;
  for (let at = tokenAt(tokens, start) + 3; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined || token.start >= end) break;
    const gap = text.slice(before.end, token.start);
    if (
      /^\s?[;:–—]\s|^,\s/u.test(gap) ||
      (gap === ' ' && phraseAt(prose, at, language.claims.adjuncts) > 0)
    ) {
      ends.push(before.end);
    }
  }
  return ends.slice(0, 10);
}

/** Whether a clause ends on a word that wants another, or on the mere opening of what trails. */
function endsLoose(prose: Prose, span: Span): boolean {
  const words = tokensIn(prose.tokens, span);
  const { lines, claims, sentences } = prose.language;
  const last = words.at(-1)?.fold ?? '';
  if ([lines.glued, sentences.starters].some((list) => wordSet(list).has(last))) return true;
  const comma = sliceSpan(prose.text, span).lastIndexOf(',');
  if (comma < 0) return false;
  const tail = words.filter((word) => word.start > span[0] + comma);
  const first = tokenAt(prose.tokens, span[0] + comma);
  return tail.length <= 2 && phraseAt(prose, first, claims.trailers) > 0;
}

/** Whether a span holds a finite verb, as far as the language's words and endings tell. */
export function hasFiniteVerb(prose: Prose, span: Span): boolean {
  if (prose.language.claims.finiteVerbs.length === 0) return true;
  const from = tokenAt(prose.tokens, span[0]);
  const to = from + tokensIn(prose.tokens, span).length;
  for (let at = from + 1; at < to; at += 1) if (isFiniteVerb(prose, at)) return true;
  return false;
}

/** Whether a word reads as a finite verb where it stands: after no article or preposition, not between commas. */
function isFiniteVerb(prose: Prose, at: number): boolean {
  const { tokens, text, language } = prose;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || token.isCapital) return false;
  const { claims, speech } = language;
  const fold = token.fold.replace(/-(?:t-)?\p{L}+$/u, '');
  if (wordSet(claims.auxiliaries).has(fold)) return true;
  if (wordSet(claims.notVerbs).has(fold)) return false;
  if (wordSet(speech.determiners).has(before.fold) || wordSet(speech.particles).has(before.fold))
    return false;
  const isAside =
    text.slice(before.end, token.start) === ', ' &&
    text.slice(token.end, next?.start ?? token.end).startsWith(',');
  if (isAside) return false;
  const isListed = wordSet(claims.finiteVerbs).has(fold) || wordSet(speech.verbs).has(fold);
  return isListed || claims.finiteForms.some((form) => wholeWord(form).test(fold));
}

/** Whether a span closes every mark and bracket it opens. */
export function isBalanced(text: string, span: Span): boolean {
  const slice = sliceSpan(text, span);
  const count = (mark: RegExp) => slice.match(mark)?.length ?? 0;
  return (
    count(/[«“„]/gu) === count(/[»”]/gu) + (count(/„/gu) > 0 ? count(/“/gu) : 0) &&
    count(/\(/gu) === count(/\)/gu) &&
    count(/"/gu) % 2 === 0
  );
}

/** Graphemes of a span's text. */
export function lengthOf({ text }: Prose, span: Span): number {
  return countGraphemes(sliceSpan(text, span));
}
