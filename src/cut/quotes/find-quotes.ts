import { baseOf } from '../../languages/language-tag.ts';
import { SUBORDINATORS, VERB_OPENERS } from '../../languages/openings.ts';
import { AS_WORDS } from '../../languages/works.ts';
import { splitSentences } from '../../text/sentences.ts';
import { type Span, trimSpan } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import type { Quote } from '../cut.ts';
import { lineAt } from '../line.ts';
import type { Names } from '../prose/names.ts';
import { type Prose, sentenceAt } from '../prose/prose.ts';
import { tokenAt } from '../prose/tokens.ts';
import type { Attribution } from './attribution.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { isHanging } from './hanging.ts';
import { isReported } from './indirect-speech.ts';
import { findInferredQuotes } from './inferred-quotes.ts';
import {
  isFitForCard,
  isFreeOfContext,
  LONGEST_QUOTE,
  type Scored,
  scoreQuote,
  type Topic,
} from './judge-quote.ts';
import { isMentioned } from './mentioned.ts';
import { isOwnVoice, isTitleOfWork } from './not-speech.ts';
import type { Party } from './party.ts';
import { resolvePronoun, type Said } from './resolve-pronoun.ts';
import { personInRole } from './same-role.ts';
import { nameSpeaker } from './speaker.ts';
import { isUnnamed } from './unnamed.ts';
import { findUtterances, type Utterance } from './utterance.ts';

/** The quotations fit for a card whose speaker the article names, best first. */
export function findQuotes(topic: Topic): Quote[] {
  const { prose, names } = topic.reading;
  const said: Said[] = [];
  const scored = findInferredQuotes(topic);
  for (const utterance of findUtterances(prose, names, findQuotations(prose))) {
    if (isOwnVoice(prose, utterance.quotation) || isTitleOfWork(prose, utterance.quotation))
      continue;
    const { attribution, quotation } = utterance;
    const party = settle(prose, names, attribution, said);
    if (party === null) continue;
    said.push({ party, at: prose.tokens[attribution.party.from]?.start ?? quotation.outer[0] });
    const found = quoteOf(topic, utterance, party);
    if (found !== null) scored.push(found);
  }
  return scored.sort((one, other) => other.score - one.score).map(({ quote }) => quote);
}

function settle(
  prose: Prose,
  names: Names,
  attribution: Attribution,
  said: readonly Said[],
): Party | null {
  const { party, clause } = attribution;
  if (party.pronoun === null) return personInRole(prose, names, party) ?? party;
  const at = prose.tokens[party.from]?.start ?? clause[0];
  return resolvePronoun(prose, names, party.pronoun, at, said);
}

function quoteOf(
  topic: Topic,
  { quotation, parts, attribution }: Utterance,
  party: Party,
): Scored | null {
  const { prose, names } = topic.reading;
  const { paragraph, outer } = quotation;
  const sentence = sentenceAt(paragraph, outer[1] - 1) ?? outer;
  const speaker = nameSpeaker(prose, names, { ...attribution, party }, outer, sentence);
  const whole = isFragment(prose, quotation) ? restOf(prose, parts, attribution) : parts;
  const spans = whole === null ? null : spansForCard(prose, whole);
  if (speaker === null || spans === null) return null;
  if (isUnnamed(prose, speaker) || isMentioned(prose, quotation, attribution)) return null;
  if (!isFreeOfContext(prose, spans[0] ?? outer) || isHanging(prose, spans)) return null;
  const isNamed = party === attribution.party && !attribution.isCarried;
  const confidence = isNamed ? 'explicit' : 'inferred';
  const opening = sentenceAt(paragraph, outer[0]) ?? outer;
  const end = Math.max(sentence[1], attribution.clause[1], spans.at(-1)?.[1] ?? 0);
  const context: Span = [Math.min(opening[0], attribution.clause[0]), end];
  const line = lineAt(prose, spans, 'article', { isQuoted: true, isWhole: parts.length > 1 });
  // Nobody speaks of themselves by name: a pronoun behind such words is another's.
  if (!isNamed && speaker.name !== null && line.text.includes(speaker.name)) return null;
  const quote: Quote = { ...line, speaker, confidence, context };
  const score = scoreQuote(topic, spans, quote);
  return score === null ? null : { quote, score };
}

/** Words in marks in the middle of a sentence ("la liste « représente … »"), which are no sentence without it. */
function isFragment(prose: Prose, { inner, outer }: Quotation): boolean {
  const { tokens, text, language } = prose;
  const first = tokens[tokenAt(tokens, inner[0])]?.fold ?? '';
  const isSubordinate = wordSet(SUBORDINATORS[baseOf(language)] ?? []).has(first);
  if (isSubordinate && !text.slice(...inner).includes(',')) return true;
  if (!/^\p{Ll}/u.test(text.slice(inner[0], inner[0] + 2))) return false;
  if (
    wordSet(VERB_OPENERS[baseOf(language)] ?? []).has(first) ||
    wordSet(language.claims.auxiliaries).has(first)
  )
    return true;
  if (isReported(prose, inner) && !/\bich\b/u.test(text.slice(...inner))) return true;
  const before = tokens[tokenAt(tokens, outer[0]) - 1];
  if (before === undefined || /[\n:,.!?…–—]/u.test(text.slice(before.end, outer[0]))) return false;
  const isAs = wordSet(AS_WORDS).has(before.fold);
  return isAs || !wordSet(language.speech.complementisers).has(before.fold);
}

/** What follows a fragment in the same marks ("nicht das Virus, das uns besorgt. Erst wenn es mutiert, …"): whole sentences, or null. */
function restOf(
  { text, language }: Prose,
  parts: readonly Span[],
  { side, isDirect }: Attribution,
): readonly Span[] | null {
  const [part, ...others] = parts;
  if (part === undefined || others.length > 0) return null;
  const [, next] = splitSentences(text, part, language);
  const isWhole = next !== undefined && /^\p{Lu}/u.test(text.slice(...next));
  // The reporting clause behind it closes the last sentence as a full stop would.
  const isClosed = /[.!?…]$/u.test(text.slice(...part)) || (side === 'after' && isDirect);
  return isWhole && isClosed ? [[next[0], part[1]]] : null;
}

/** One part, or as many of its first sentences as a card holds; two parts whole or not at all. */
function spansForCard(prose: Prose, parts: readonly Span[]): readonly Span[] | null {
  const [first, second] = parts;
  if (first === undefined) return null;
  if (second !== undefined) {
    const both = [withoutEdges(prose, first), withoutEdges(prose, second)];
    return isFitForCard(prose, both) ? both : null;
  }
  const span = spanForCard(prose, first);
  return span === null ? null : [span];
}

/** The whole quotation, or as many of its first sentences as a card holds. */
function spanForCard(prose: Prose, inner: Span): Span | null {
  const span = withoutEdges(prose, inner);
  if (isFitForCard(prose, [span])) return span;
  if (span[1] - span[0] <= LONGEST_QUOTE) return null;
  const sentences = splitSentences(prose.text, span, prose.language);
  const parts = sentences.map((_, index): Span => [span[0], sentences[index]?.[1] ?? span[1]]);
  return parts.reverse().find((part) => isFitForCard(prose, [part])) ?? null;
}

/** The words between the marks, without a mark of omission at either end: what is left out there nobody misses. */
function withoutEdges({ text }: Prose, inner: Span): Span {
  const [start, end] = trimSpan(text, inner);
  const written = text.slice(start, end);
  const opening = /^(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\))\s*(?=\p{Lu})/u.exec(written)?.[0] ?? '';
  const closing = /(?:\s*(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\))|,)$/u.exec(written)?.[0] ?? '';
  return [start + opening.length, end - closing.length];
}
