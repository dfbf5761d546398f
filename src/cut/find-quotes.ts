import { splitSentences } from '../text/sentences.ts';
import { type Span, sliceSpan, trimSpan } from '../text/spans.ts';
import { attribute } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import type { Quote } from './cut.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { isFitForCard, LONGEST_QUOTE, scoreQuote } from './judge-quote.ts';
import { lineAt } from './line.ts';
import type { Names } from './names.ts';
import { isOwnVoice } from './own-box.ts';
import type { Party } from './party.ts';
import { type Prose, sentenceAt } from './prose.ts';
import { resolvePronoun, type Said } from './resolve-pronoun.ts';
import { nameSpeaker } from './speaker.ts';

/** The quotations fit for a card whose speaker the article names, best first. */
export function findQuotes(prose: Prose, names: Names): Quote[] {
  const quotations = findQuotations(prose);
  const said: Said[] = [];
  const scored: { quote: Quote; score: number }[] = [];
  for (const [index, quotation] of quotations.entries()) {
    if (isOwnVoice(prose, quotation)) continue;
    const attribution = attribute(prose, names, quotation, {
      previous: sameParagraph(quotations[index - 1], quotation),
      next: sameParagraph(quotations[index + 1], quotation),
    });
    if (attribution === null) continue;
    const party = settle(prose, names, attribution, said);
    if (party === null) continue;
    said.push({ party, at: prose.tokens[attribution.party.from]?.start ?? quotation.outer[0] });
    const found = quoteOf(prose, names, quotation, attribution, party);
    if (found !== null) scored.push(found);
  }
  return scored.sort((one, other) => other.score - one.score).map(({ quote }) => quote);
}

function sameParagraph(other: Quotation | undefined, one: Quotation): Quotation | null {
  return other !== undefined && other.paragraph === one.paragraph ? other : null;
}

function settle(
  prose: Prose,
  names: Names,
  attribution: Attribution,
  said: readonly Said[],
): Party | null {
  const { party, clause } = attribution;
  if (party.pronoun === null) return party;
  const at = prose.tokens[party.from]?.start ?? clause[0];
  return resolvePronoun(prose, names, party.pronoun, at, said);
}

function quoteOf(
  prose: Prose,
  names: Names,
  quotation: Quotation,
  attribution: Attribution,
  party: Party,
): { quote: Quote; score: number } | null {
  const sentence = sentenceAt(quotation.paragraph, quotation.outer[1] - 1) ?? quotation.outer;
  const speaker = nameSpeaker(prose, names, party, attribution, sentence);
  const span = spanForCard(prose, quotation.inner);
  if (speaker === null || span === null) return null;
  const confidence = attribution.party.pronoun === null ? 'explicit' : 'inferred';
  const opening = sentenceAt(quotation.paragraph, quotation.outer[0]) ?? quotation.outer;
  const context: Span = [
    Math.min(opening[0], attribution.clause[0]),
    Math.max(sentence[1], attribution.clause[1]),
  ];
  const line = lineAt(prose, [span], 'article', { isQuoted: true });
  const quote: Quote = { ...line, speaker, confidence, context };
  return { quote, score: scoreQuote(prose, span, quote) };
}

/** The whole quotation, or as many of its first sentences as a card holds. */
function spanForCard(prose: Prose, inner: Span): Span | null {
  const span = withoutClosingComma(prose, inner);
  if (isFitForCard(prose, span)) return span;
  if (span[1] - span[0] <= LONGEST_QUOTE) return null;
  const sentences = splitSentences(prose.text, span, prose.language);
  const parts = sentences.map((_, index): Span => [span[0], sentences[index]?.[1] ?? span[1]]);
  return parts.reverse().find((part) => isFitForCard(prose, part)) ?? null;
}

function withoutClosingComma({ text }: Prose, inner: Span): Span {
  const trimmed = trimSpan(text, inner);
  return /,$/u.test(sliceSpan(text, trimmed)) ? [trimmed[0], trimmed[1] - 1] : trimmed;
}
