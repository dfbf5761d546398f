import { mannerWordsOf } from '../../languages/manner.ts';
import type { Span } from '../../text/spans.ts';
import { gapBefore, hasStop } from '../prose/gaps.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import type { Attribution, Found } from '../speakers/attribution.ts';
import { inMannerInside } from './in-manner.ts';
import { subjectFirst } from './subject-first.ts';
import { verbFirst } from './verb-first.ts';

/** A quotation whose reporting clause stands between its marks. */
export type ClauseInside = {
  /** What was said before the clause, where that is a sentence of its own; else null. */
  readonly said: Span | null;
  /** The rest of that sentence, which the clause only interrupts; null where there is none. */
  readonly rest: Span | null;
  /** The sentences behind the clause's own, where no other clause is among them. */
  readonly more: Span | null;
  readonly attribution: Attribution;
};

/**
 * Finds the reporting clause that a writer left between the marks ("Un
 * signalement a été fait, a confié l’avocat Paul Morvan."), or null. Nobody
 * said the clause, so what holds one is never printed whole.
 */
export function clauseInside(prose: Prose, names: Names, inner: Span): ClauseInside | null {
  const [from, to] = [tokenAt(prose.tokens, inner[0]), tokenAt(prose.tokens, inner[1])];
  for (let at = from + 1; at < to; at += 1) {
    if (!opensClause(prose, at) || isSeparable(prose, at)) continue;
    const dash = closingDash(prose, at, to);
    const end = dash ?? to;
    const inverted = verbFirst(prose, names, at, end) ?? betweenDashes(prose, names, at, to);
    const found = inverted ?? subjectFirst(prose, names, at, to);
    if (found === null || (inverted === null && !isOver(prose, found.to, to))) continue;
    const start = prose.tokens[at - 1]?.end ?? inner[0];
    const last = dash === null || reportsOn(prose, found.to) ? found.to : dash;
    const clause: Span = [start, prose.tokens[last - 1]?.end ?? inner[1]];
    const isSure = inverted !== null && isOver(prose, last, to);
    const behind: Span = [clause[1], inner[1]];
    const isNew = opensSentence(prose, behind);
    const isWhole =
      isSure && (isNew || !/^(?:\s*[,;:]|\s?[–—-](?![.!?…]))/u.test(prose.text.slice(...behind)));
    const rest = isSure ? partBehind(prose, names, behind, RESUMING) : null;
    return {
      said: isWhole || rest !== null ? [inner[0], start] : null,
      rest,
      more: isWhole ? partBehind(prose, names, behind, isNew ? RENEWED : BEGINNING) : null,
      attribution: { ...found, clause, side: 'after' },
    };
  }
  return null;
}

/**
 * Whether the words between marks hold what looks like a reporting clause of
 * somebody: a comma, a reporting verb, a capital. Sharper than `clauseInside`
 * need be, since it only leads to no quote.
 */
export function looksReported(prose: Prose, inner: Span): boolean {
  const [from, to] = [tokenAt(prose.tokens, inner[0]), tokenAt(prose.tokens, inner[1])];
  const manner = mannerWordsOf(prose.language);
  for (let at = from + 1; at < to; at += 1) {
    if (!gapBefore(prose, at).includes(',')) continue;
    const verb = isSeparable(prose, at)
      ? null
      : (reportingAt(prose, at, to) ?? reportingAt(prose, at, to, manner));
    const subject = verb === null ? undefined : prose.tokens[verb.to];
    if (subject && /^\p{Lu}/u.test(prose.text.slice(subject.start))) return true;
  }
  return false;
}

/** The dash before a clause and the one behind it, which in Spanish have a space on their outer side only; a hyphen may stand for one. */
const OPENING_DASH = /\s(?:[–—-]\s|[–—])$/u;
const CLOSING_DASH = /\s[–—-]|[–—][\s.,]/u;

/** What parts a clause from words that go on in lower case, and from a sentence of its own. */
const RESUMING = /^(?:,|(?: [–—-]|[–—]),?)\s(?=\p{Ll})/u;
const BEGINNING = /^(?:\s?[–—-])?[.!?…]\s+(?=\p{Lu})/u;
const RENEWED = /^ [–—-]\s(?=\p{Lu})/u;

/** "– spiega la sindaca – | I lavori …": a small word with a capital behind the dash opens a sentence; a name may go on with one. */
function opensSentence({ tokens, text, language }: Prose, behind: Span): boolean {
  const opening = RENEWED.exec(text.slice(...behind));
  if (opening === null) return false;
  const [first, next] = tokens.slice(tokenAt(tokens, behind[0]));
  return isOneOf(first, language.sentences.starters) && !next?.isCapital;
}

/** "– fa sapere il sindaco Carlo Nordi –": a verb that elsewhere says little reports between two dashes. */
function betweenDashes(prose: Prose, names: Names, at: number, to: number): Found | null {
  if (!OPENING_DASH.test(gapBefore(prose, at))) return null;
  const found = inMannerInside(prose, names, at, to);
  return found !== null && CLOSING_DASH.test(gapBefore(prose, found.to)) ? found : null;
}

/** "– spiega Anna Berti, romana di nascita – | …", "- spiega Anna Berti a fine gara - | …": the index past a clause that opens behind a dash, at the next one of its sentence; null where none comes. */
function closingDash(prose: Prose, at: number, to: number): number | null {
  if (!OPENING_DASH.test(gapBefore(prose, at))) return null;
  for (let end = at + 1; end < to; end += 1) {
    const gap = gapBefore(prose, end);
    if (CLOSING_DASH.test(gap)) return end;
    if (/[.!?…:;]\s/u.test(gap)) return null;
  }
  return null;
}

/** Whether somebody goes on to report behind the verb and its subject: "– ha detto Anna Berti | che …". */
function reportsOn(prose: Prose, behind: number): boolean {
  const { complementisers } = prose.language.speech;
  return !hasStop(prose, behind) && isOneOf(prose.tokens[behind], complementisers);
}

/** What stands behind a clause and such a joint, or its first sentence, with no other clause in it; else null. */
function partBehind(prose: Prose, names: Names, [start, end]: Span, joint: RegExp): Span | null {
  const opening = joint.exec(prose.text.slice(start, end));
  if (opening === null) return null;
  const from = start + opening[0].length;
  const stop = /[.!?…](?=\s+\p{Lu})/u.exec(prose.text.slice(from, end));
  const parts: Span[] = [[from, end], ...(stop ? [[from, from + stop.index + 1] as const] : [])];
  const isClear = (part: Span) =>
    !looksReported(prose, part) && clauseInside(prose, names, part) === null;
  return parts.find(isClear) ?? null;
}

/** "Wer das Schiff aufgibt, gibt ein Stück dieser Stadt auf": a verb that reports with its particle is a common one without. */
function isSeparable({ tokens, language }: Prose, at: number): boolean {
  return isOneOf(tokens[at], language.speech.separable);
}

/** A clause that reports stands behind a comma, a closing mark of the sentence or a dash. */
function opensClause(prose: Prose, at: number): boolean {
  const gap = gapBefore(prose, at);
  return /^(?:[\s,!?…]*[,!?…]\s+|,?\s[–—-]\s|\s[–—])$/u.test(gap);
}

function isOver(prose: Prose, at: number, to: number): boolean {
  return at >= to || hasStop(prose, at) || gapBefore(prose, at) === ' - ';
}
