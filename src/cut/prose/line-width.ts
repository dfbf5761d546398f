import { countGraphemes } from '../../text/graphemes.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import type { Prose } from './prose.ts';

/** Graphemes, wide ones counted twice, of a headline: editors' titles mostly stay within this. */
export const LONGEST_HEADLINE = 90;

/** Graphemes of a span's text. */
export function lengthOf({ text }: Prose, span: Span): number {
  return countGraphemes(sliceSpan(text, span));
}

/** Graphemes of a span's text, those of scripts that are set twice as wide counted twice. */
export function widthOf(prose: Prose, span: Span): number {
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
  return lengthOf(prose, span) + (sliceSpan(prose.text, span).match(wide)?.length ?? 0);
}

/** The width of spans set in one line. */
export function widthOfAll(prose: Prose, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + widthOf(prose, span) + 1, -1);
}
