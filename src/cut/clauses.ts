import { isBalanced } from '../text/balanced.ts';
import { type Span, sliceSpan, trimSpan } from '../text/spans.ts';
import { wordSet } from '../text/words.ts';
import { hasFiniteVerb, isFiniteVerb } from './finite-verbs.ts';
import { lossOf, wholeWord } from './guard.ts';
import type { Prose } from './prose.ts';
import { phraseAt, reportingAt } from './reporting.ts';
import { tokenAt, tokensIn } from './tokens.ts';

/** A part of a sentence that could stand for it, in reading order, and whether it is the whole. */
export type Clause = { readonly spans: readonly Span[]; readonly isWhole: boolean };

/** Graphemes of a fronted frame at the most: a longer one is a clause of its own. */
const LONGEST_FRAME = 140;
/** UTF-16 code units that a clause has at least. */
const SHORTEST_CLAUSE = 20;

/**
 * The ways to cut one sentence down to a clause, the whole sentence first:
 * without its fronted frame, without what trails after a comma or before a
 * subordinate clause, without an aside. Nothing that the guard wants is ever
 * left out, and a clause has a finite verb. Where the language's negations
 * are not known there is no guard, and so no cutting.
 */
export function clausesOf(prose: Prose, sentence: Span): Clause[] {
  const whole = withoutMarks(prose, sentence);
  const found: Clause[] = [{ spans: [whole], isWhole: true }];
  if (prose.language.claims.negations.length === 0) return found;
  const asides = asidesOf(prose, whole);
  const starts = startsOf(prose, whole);
  const main = opensAside(prose, whole[0]) ? (starts[1] ?? whole[1]) : whole[0];
  for (const start of starts) {
    if (lossOf(prose, [whole[0], start], true) !== null) continue;
    for (const end of endsOf(prose, whole, Math.max(start, main))) {
      const span = trimSpan(prose.text, [start, end]);
      const isWhole = start === whole[0] && end === whole[1];
      if (!isWhole && !isClause(prose, span, whole[1])) continue;
      const shorter = leaveOut(prose, span, asides);
      if (!isWhole) found.push({ spans: [span], isWhole: false });
      if (shorter.length > 1) found.push({ spans: shorter, isWhole: false });
    }
    found.push(...sourcedClauses(prose, whole, start, Math.max(start, main)));
  }
  return found;
}

/**
 * Clauses that keep the source at the sentence's end and leave out what
 * stands before it: "The ferry will not run [after …], the operator said".
 */
function sourcedClauses(prose: Prose, whole: Span, start: number, main: number): Clause[] {
  const source = sourceOf(prose, whole, main);
  if (source === null) return [];
  const heads = endsOf(prose, [whole[0], source], main)
    .map((end) => trimSpan(prose.text, [start, end]))
    .filter((head) => head[1] < source && isClause(prose, head, source));
  const tails = endsOf(prose, whole, source)
    .map((end) => trimSpan(prose.text, [source, end]))
    .filter((tail) => !endsLoose(prose, tail) && lossOf(prose, [tail[1], whole[1]]) === null);
  const shortest = tails.reduce<Span | null>(
    (least, tail) => (least === null || tail[1] < least[1] ? tail : least),
    null,
  );
  if (shortest === null) return [];
  const ends = tails.length > 1 ? [[start, source] as const] : [];
  const kept = ends.map((head): Clause => ({ spans: [[head[0], shortest[1]]], isWhole: false }));
  return [...kept, ...heads.map((head): Clause => ({ spans: [head, shortest], isWhole: false }))];
}

/** Where the clause that names the source starts, at its comma, or null where the sentence ends on none. */
function sourceOf(prose: Prose, whole: Span, main: number): number | null {
  const { text, tokens, language } = prose;
  if (/["«“„]/u.test(sliceSpan(text, whole))) return null;
  const commas = [...text.slice(main, whole[1]).matchAll(/,(?=\s)/gu)].map(
    ({ index }) => main + index,
  );
  for (const comma of commas.reverse()) {
    const from = tokenAt(tokens, comma);
    const to = tokenAt(tokens, Math.min(whole[1], comma + LONGEST_FRAME));
    if (phraseAt(prose, from, language.speech.according) > 0) return comma;
    for (let at = from; at < Math.min(to, from + 7); at += 1) {
      if (phraseAt(prose, at, language.speech.relatives) > 0) break;
      if (reportingAt(prose, at, to) !== null) return comma;
    }
  }
  return null;
}

/** Whether a part of a sentence that ends at `close` reads as a sentence, and loses nothing with what trails. */
function isClause(prose: Prose, span: Span, close: number): boolean {
  return (
    span[1] - span[0] >= SHORTEST_CLAUSE &&
    !endsLoose(prose, span) &&
    hasFiniteVerb(prose, span) &&
    isBalanced(prose.text, span) &&
    lossOf(prose, [span[1], close]) === null
  );
}

/** What may go from the middle of a sentence: brackets, and what stands between commas before the verb. */
function asidesOf(prose: Prose, whole: Span): Span[] {
  const { text } = prose;
  if (/["«“„]/u.test(sliceSpan(text, whole))) return [];
  const brackets = [...sliceSpan(text, whole).matchAll(/\s\([^().]{1,120}\)(?=\s\p{L})/gu)].map(
    ({ 0: found, index }): Span => [whole[0] + index, whole[0] + index + found.length],
  );
  const apposed = apposition(prose, whole);
  const all = apposed === null ? brackets : [...brackets, apposed];
  return all.filter((span) => lossOf(prose, span) === null).sort((one, other) => one[0] - other[0]);
}

/**
 * What stands between the subject and its verb: "Le maire, qui part en mai,
 * annonce…". Before it stands a noun phrase alone, after it the verb.
 */
function apposition(prose: Prose, whole: Span): Span | null {
  const { text, tokens, language } = prose;
  const opening = text.slice(whole[0], Math.min(whole[1], whole[0] + 2 * LONGEST_FRAME));
  const commas = [...opening.matchAll(/,(?=\s)/gu)].map(({ index }) => whole[0] + index);
  const [first, ...others] = commas;
  if (first === undefined || hasFiniteVerb(prose, [whole[0], first])) return null;
  const subject = tokensIn(tokens, [whole[0], first]);
  if (subject.some(({ fold }) => wordSet(language.datelines.weekdays).has(fold))) return null;
  if (opensAside(prose, whole[0]) || /[:;]/u.test(text.slice(whole[0], first))) return null;
  if (phraseAt(prose, tokenAt(tokens, first), language.claims.trailers) === 0) return null;
  const closing = others.find((comma) => isFiniteVerb(prose, tokenAt(tokens, comma), true));
  return closing === undefined ? null : [first, closing + 1];
}

/** Whether a sentence opens on something other than its subject: a frame, a connective, a condition, a source. */
function opensAside(prose: Prose, start: number): boolean {
  const { claims, speech } = prose.language;
  const at = tokenAt(prose.tokens, start);
  if (opensNounPhrase(prose, at)) return false;
  return [claims.frames, claims.connectives, claims.conditions, speech.according].some(
    (phrases) => phraseAt(prose, at, phrases) > 0,
  );
}

/** Whether an article stands before a noun, and not before a date: "le port", not "le 3 mai". */
function opensNounPhrase({ tokens, language }: Prose, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || next === undefined) return false;
  const { weekdays, months } = language.datelines;
  const isDate =
    /^\d/u.test(next.text) || [weekdays, months].some((list) => wordSet(list).has(next.fold));
  return wordSet(language.speech.determiners).has(word.fold) && !isDate;
}

/** The parts of a span that are left without its asides. */
function leaveOut({ text }: Prose, span: Span, asides: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let from = span[0];
  for (const [start, end] of asides) {
    if (start <= from || end >= span[1]) continue;
    parts.push(trimSpan(text, [from, start]));
    from = end;
  }
  return [...parts, trimSpan(text, [from, span[1]])];
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
  const ahead = prose.text.slice(start, Math.min(end, start + LONGEST_FRAME));
  const commas = [...ahead.matchAll(/,(?=\s)/gu)].map(({ index }) => start + index + 1);
  const [main] = commas.filter((comma, index) => {
    const next = prose.tokens[tokenAt(prose.tokens, comma)];
    return (
      next !== undefined &&
      next.start < end &&
      opensSubject(prose, next.fold, next.isCapital) &&
      (hasFiniteVerb(prose, [comma, (commas[index + 1] ?? end + 1) - 1]) ||
        isApposed(prose, comma, commas.slice(index + 1)))
    );
  });
  return main === undefined ? [start] : [start, main];
}

/** Whether a subject at a comma is followed by a name or the like between commas, and then its verb. */
function isApposed(prose: Prose, from: number, [opens, closes]: readonly number[]): boolean {
  if (opens === undefined || closes === undefined) return false;
  const apposed = prose.tokens[tokenAt(prose.tokens, opens)];
  const subject = tokensIn(prose.tokens, [from, opens]).length;
  return (
    apposed?.isCapital === true &&
    subject > 0 &&
    isFiniteVerb(prose, tokenAt(prose.tokens, closes), true)
  );
}

/** Whether a word can open a main clause: an article or a name, no pronoun and no preposition. */
function opensSubject(prose: Prose, fold: string, isCapital: boolean): boolean {
  const { determiners, possessives } = prose.language.speech;
  if (wordSet(possessives).has(fold)) return false;
  return isCapital || wordSet(determiners).has(fold);
}

/** Where a clause may end: at the sentence's end, before a comma and what trails after it. */
function endsOf(prose: Prose, [, end]: Span, start: number): number[] {
  const ends = [end];
  const { text, tokens, language } = prose;
  for (let at = tokenAt(tokens, start) + 3; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined || token.start >= end) break;
    const gap = text.slice(before.end, token.start);
    const trails = /^,\s/u.test(gap) && !goesOn(prose, at, end);
    const isAdjunct = gap === ' ' && phraseAt(prose, at, language.claims.adjuncts) > 0;
    if (/^\s?[;–—]\s/u.test(gap) || trails || isAdjunct) ends.push(before.end);
  }
  return ends.slice(0, 10);
}

/** Whether what follows a comma is one more item of a list, or what was said (", dass …"): neither is ever cut. */
function goesOn(prose: Prose, at: number, end: number): boolean {
  const { text, tokens, language } = prose;
  if (wordSet(language.speech.complementisers).has(tokens[at]?.fold ?? '')) return true;
  const from = tokens[at]?.start ?? end;
  const comma = text.slice(from, end).search(/[,;:]/u);
  const item: Span = [from, comma < 0 ? end : from + comma];
  if (phraseAt(prose, at, language.claims.trailers) === 0) return !hasFiniteVerb(prose, item);
  const listed = wordSet(language.claims.listing);
  return tokensIn(tokens, item).some(({ fold }) => listed.has(fold)) && !hasFiniteVerb(prose, item);
}

/** Whether a clause ends on a word that wants another, or on the mere opening of what trails. */
function endsLoose(prose: Prose, span: Span): boolean {
  const words = tokensIn(prose.tokens, span);
  const { lines, claims, sentences } = prose.language;
  const last = words.at(-1)?.fold ?? '';
  if ([lines.glued, sentences.starters].some((list) => wordSet(list).has(last))) return true;
  if (isUnfinished(prose, last)) return true;
  if (isLooseParticiple(prose, last, words.at(-2)?.fold ?? '')) return true;
  const comma = sliceSpan(prose.text, span).lastIndexOf(',');
  if (comma < 0) return false;
  const tail = words.filter((word) => word.start > span[0] + comma);
  const first = tokenAt(prose.tokens, span[0] + comma);
  return (
    (tail.length <= 2 && phraseAt(prose, first, claims.trailers) > 0) ||
    isWithoutSpeaker(prose, first, first + tail.length)
  );
}

/** Whether an attribution ends on its verb, before whoever said it: ", a estimé". */
function isWithoutSpeaker(prose: Prose, from: number, to: number): boolean {
  const reporting = reportingAt(prose, from, to);
  if (reporting !== null) return reporting.pronoun === null && !namesOne(prose, reporting.to, to);
  const first = prose.tokens[from];
  return to - from <= 2 && first !== undefined && isUnfinished(prose, first.fold);
}

/** Whether a noun phrase stands between two words, not behind a preposition: "la maire" and not "sur une radio". */
function namesOne({ tokens, language }: Prose, from: number, to: number): boolean {
  const determiners = wordSet(language.speech.determiners);
  const glued = wordSet(language.lines.glued);
  return tokens.slice(from, to).some(({ fold, isCapital }, index, words) => {
    const before = words[index - 1]?.fold ?? '';
    const isLed = glued.has(before) && !determiners.has(before);
    return (isCapital || determiners.has(fold)) && !isLed;
  });
}

/** Whether a word wants another after it: "telling". */
function isUnfinished({ language }: Prose, word: string): boolean {
  return language.claims.unfinished.some((form) => wholeWord(form).test(word));
}

/** Whether a word is a participle that hangs on a noun, as in "dans un tweet rédigé": what it wanted was cut. */
function isLooseParticiple({ language }: Prose, word: string, before: string): boolean {
  const { claims, speech } = language;
  if (!claims.participleForms.some((form) => wholeWord(form).test(word))) return false;
  const verb = before.replace(/-(?:t-)?\p{L}+$/u, '');
  return ![claims.auxiliaries, speech.passives, speech.clitics].some((list) =>
    wordSet(list).has(verb),
  );
}
