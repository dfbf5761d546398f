import { type Finding, finding, type Place } from '../findings/finding.ts';
import { findPassage, nearestPassage } from '../text/find-passage.ts';
import { isOverlapping, isWithin, type Span, sliceSpan } from '../text/spans.ts';
import { typeset } from '../text/typography.ts';
import { foldText, isVerbatim } from '../text/verbatim.ts';
import type { Line, Quote, Takeaway } from './cut.ts';
import { editedSpeaker } from './edited-speaker.ts';
import { lineAt } from './line.ts';
import type { Prose } from './prose/prose.ts';
import { findQuotations, type Quotation } from './quotes/find-quotations.ts';

/** The line an editor set: with its spans where the words are the article's, else the editor's own. */
export function editedLine(prose: Prose, text: string): Line {
  const span = findPassage(prose.text, text);
  const { text: set, changes } = typeset(text, prose.language);
  const spans = span === null ? [] : [withStop(prose, span, text)];
  const line: Line = { text: set, spans, origin: 'article', changes };
  return isVerbatim(line, prose.text) ? line : { ...line, spans: [], origin: 'editor' };
}

/** The full stop that closes a line belongs to its place in the article. */
function withStop({ text }: Prose, [start, end]: Span, line: string): Span {
  const [stop = ''] = /[.!?…]+$/u.exec(line) ?? [];
  return text.startsWith(stop, end) ? [start, end + stop.length] : [start, end];
}

/** An edited takeaway goes under the fixed label. */
export function editedTakeaway(prose: Prose, text: string): Takeaway {
  return { ...editedLine(prose, text), label: null };
}

/** The quote that an editor set, with what there is to say about it. */
export type EditedQuote = { readonly quote: Quote; readonly findings: readonly Finding[] };

/** A quote that the editor set, or the finding that it is not in the article. */
export function editedQuote(
  prose: Prose,
  set: { readonly quote: string; readonly speaker: string | null },
  known: readonly Quote[],
  where: Place,
): EditedQuote | { error: Finding } {
  const bare = set.quote.replace(/^[\s«“"„]+|[\s»”"“]+$/gu, '');
  const folded = foldText(bare);
  const same = known.find(({ text }) => foldText(text) === folded);
  if (same) return withSpeaker(prose, same, set.speaker, known, where);
  const quotations = findQuotations(prose);
  const place = placeOf(prose, bare, quotations);
  if (place === null || !isVerbatim({ text: bare, spans: [place.span] }, prose.text)) {
    return { error: notVerbatim(prose, bare, quotations, where) };
  }
  const { span, quotation } = place;
  const around = quotation?.outer ?? span;
  const near =
    known.find(({ spans }) => spans.some((one) => isOverlapping(one, span))) ??
    known.find(({ spans }) => spans.some((one) => isWithin(one, around)));
  const line = lineAt(prose, [span], 'article', { isQuoted: true });
  const { speaker = null, confidence = 'explicit', context = span } = near ?? {};
  const quote: Quote = { ...line, speaker, confidence, context };
  const edited = withSpeaker(prose, quote, set.speaker, known, where);
  return quotation === null && near === undefined
    ? { ...edited, findings: [finding('quote-unmarked', { ...where, span }), ...edited.findings] }
    : edited;
}

/** A quote under the name that the editor gives, if one is given. */
export function withSpeaker(
  prose: Prose,
  quote: Quote,
  name: string | null,
  known: readonly Quote[],
  where: Place,
): EditedQuote {
  if (name !== null) {
    const { speaker, findings } = editedSpeaker(prose, name, quote, known, where);
    return { quote: { ...quote, speaker }, findings };
  }
  return { quote, findings: quote.speaker ? [] : [finding('quote-unnamed', where)] };
}

type PassagePlace = { readonly span: Span; readonly quotation: Quotation | null };

/**
 * Where an article has a quote: between marks if it has it there, since a
 * title may have the same words. Null where it has not, and where what was
 * said and what is told about it run into each other.
 */
function placeOf(
  prose: Prose,
  quote: string,
  quotations: readonly Quotation[],
): PassagePlace | null {
  for (const quotation of quotations) {
    const [start] = quotation.inner;
    const found = findPassage(sliceSpan(prose.text, quotation.inner), quote);
    if (found) return { span: [start + found[0], start + found[1]], quotation };
  }
  const span = findPassage(prose.text, quote);
  if (span === null) return null;
  const isOneVoice = ['interview', 'transcript', 'opinion'].includes(prose.article.genre);
  const isMixed = quotations.some(({ outer }) => isOverlapping(outer, span));
  return isMixed && !isOneVoice ? null : { span, quotation: null };
}

function notVerbatim(
  prose: Prose,
  text: string,
  quotations: readonly Quotation[],
  where: Place,
): Finding {
  const sentences = prose.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const passages = [...quotations.map(({ inner }) => inner), ...sentences];
  const nearest = nearestPassage(prose.text, passages, text);
  const values = { quote: text, nearest: nearest === null ? '' : sliceSpan(prose.text, nearest) };
  return finding(
    nearest === null ? 'quote-foreign' : 'quote-not-verbatim',
    nearest === null ? where : { ...where, span: nearest },
    values,
  );
}
