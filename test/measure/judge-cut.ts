import { readArticle } from '../../src/article/read-article.ts';
import type { Cut, Line } from '../../src/cut/cut.ts';
import { cutArticle, NO_OVERRIDES } from '../../src/cut/cut-article.ts';
import { languageFor } from '../../src/languages/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { isVerbatim } from '../../src/text/verbatim.ts';
import type { Row } from './corpus.ts';
import { lexRank } from './lexrank.ts';
import { isPartOf, namesSame, unigramF1 } from './metrics.ts';

/** What was made of one labelled article, and how it compares. Null where there is no label to compare with. */
export type Verdict = {
  readonly row: Row;
  readonly cut: Cut;
  readonly context: string | null;
  readonly quote: QuoteVerdict | null;
  readonly headline: HeadlineVerdict | null;
  readonly takeaway: {
    readonly f1: number | null;
    readonly first: number;
    readonly lexRank: number;
  } | null;
  readonly lines: number;
  readonly verbatim: number;
};

/** `isUndoubted`: made without a note that somebody should look at it. */
export type HeadlineVerdict = {
  readonly f1: number;
  readonly first: number;
  readonly isUndoubted: boolean;
};

/** `isScored` is false for a quote in a span that is not to be scored. */
export type QuoteVerdict = {
  readonly hasLabels: boolean;
  readonly isEmitted: boolean;
  readonly isScored: boolean;
  readonly isSpeech: boolean;
  readonly speaker: 'right' | 'wrong' | 'unscored';
  readonly isBest: boolean | null;
};

/** Sensitive articles count too: what is measured is whether their quotes are right, not whether they may be printed. */
const REVIEWED = { ...NO_OVERRIDES, isReviewed: true };

/** Cuts one article, its title withheld, and compares the cut with the labels. */
export function judge(row: Row): Verdict {
  const bytes = new TextEncoder().encode(row.text);
  const article = readArticle({ name: row.id, type: 'text', bytes }, { lang: row.lang, url: null });
  const cut = cutArticle(article, { picks: {}, quotes: 1, overrides: REVIEWED });
  const sentences = splitSentences(row.text, [0, row.text.length], languageFor(row.lang)).map(
    (span) => row.text.slice(...span),
  );
  const first = sentences[0] ?? '';
  const lines = linesOf(cut);
  const [quote] = cut.quotes;
  return {
    row,
    cut,
    context: quote ? article.text.slice(...quote.context) : null,
    quote: row.quotes ? judgeQuote(row, cut, article.text) : null,
    headline: row.title ? judgeHeadline(row.title, cut, first) : null,
    takeaway: row.summary ? judgeTakeaway(row.summary, cut, first, sentences) : null,
    lines: lines.length,
    verbatim: lines.filter((line) => isVerbatim(line, article.text)).length,
  };
}

function judgeHeadline(title: string, cut: Cut, first: string): HeadlineVerdict {
  return {
    f1: unigramF1(cut.headline.text, title),
    first: unigramF1(first, title),
    isUndoubted: cut.findings.every(({ code }) => !code.startsWith('headline-')),
  };
}

function judgeTakeaway(summary: string, cut: Cut, first: string, sentences: readonly string[]) {
  return {
    f1: cut.takeaway ? unigramF1(cut.takeaway.text, summary) : null,
    first: unigramF1(first, summary),
    lexRank: unigramF1(lexRank(sentences.slice(0, 150)), summary),
  };
}

function linesOf({ headline, kicker, quotes, takeaway, points, alternatives }: Cut): Line[] {
  const single = [headline, kicker, takeaway].flatMap((line) => line ?? []);
  const others = [...alternatives.headline, ...alternatives.quote, ...alternatives.takeaway];
  return [...single, ...quotes, ...points, ...others];
}

function judgeQuote(row: Row, cut: Cut, text: string): QuoteVerdict {
  const labels = row.quotes ?? [];
  const [quote] = cut.quotes;
  const parts = quote ? partsOf(quote, text) : [];
  const hits = labels.filter((label) => parts.some((part) => isPartOf(part, label.text)));
  const best = row.best_quotes ?? [];
  return {
    hasLabels: labels.length > 0,
    isEmitted: quote !== undefined,
    isScored: !(row.ignore ?? []).some(({ text }) => quote && isPartOf(quote.text, text)),
    isSpeech:
      parts.length > 0 && parts.every((part) => labels.some((label) => isPartOf(part, label.text))),
    speaker: judgeSpeaker(quote?.speaker?.name ?? null, hits),
    isBest:
      quote && best.length > 0
        ? best.some(({ text }) => isPartOf(quote.text, text) || isPartOf(text, quote.text))
        : null,
  };
}

/** The quote, or where a clause stood between its parts, each of them: labels are by marks. */
function partsOf({ text, spans }: Cut['quotes'][number], article: string): string[] {
  return spans.length > 1 ? spans.map((span) => article.slice(...span)) : [text];
}

/** A pronoun for a label tells nobody's name, so that nothing can be compared. */
function judgeSpeaker(
  name: string | null,
  hits: NonNullable<Row['quotes']>,
): QuoteVerdict['speaker'] {
  const isPronoun = (label: string | null) =>
    label === null || /^(?:er|sie|es|ich|wir|man|il|elle|he|she)$/iu.test(label);
  const named = hits.filter(({ speaker }) => !isPronoun(speaker));
  if (name === null || named.length === 0) return 'unscored';
  const labels = named.flatMap(({ speaker, aliases }) => [speaker ?? '', ...(aliases ?? [])]);
  return namesSame(name, labels) ? 'right' : 'wrong';
}
