import type { Finding } from '../findings/finding.ts';
import type { Span } from '../text/spans.ts';

/** Where a line's words come from. */
export type Origin = 'title' | 'article' | 'editor';

/**
 * The changes the verbatim rule allows. Each is recorded with the line it was
 * made in.
 */
export const CHANGES = [
  'capitalised',
  'closing punctuation dropped',
  'spaces set',
  'apostrophes set',
  'quote marks set',
  'emoji removed',
  'left out',
] as const;
export type Change = (typeof CHANGES)[number];

/** One line of a cut: its text equals the article's at `spans`, but for `changes`. */
export type Line = {
  readonly text: string;
  /** In reading order. More than one only where a part was left out. Empty for an editor's own words. */
  readonly spans: readonly Span[];
  readonly origin: Origin;
  readonly changes: readonly Change[];
};

/** Who said a quote, in the article's own words. */
export type Speaker = {
  /** Null where only the role is known ("un témoin"). */
  readonly name: string | null;
  readonly role: string | null;
  /** The agency or paper that reported it ("l’agence officielle KCNA"); of "au Monde", its whole name, "Le Monde". */
  readonly via: string | null;
  readonly spans: {
    readonly name: Span | null;
    readonly role: Span | null;
    readonly via: Span | null;
  };
};

/** A quotation without its outer marks. `explicit`: the article attributes it in words. */
export type Quote = Line & {
  readonly speaker: Speaker | null;
  readonly confidence: 'explicit' | 'inferred';
  /** The sentence or sentences of the article that hold the quote and its attribution. */
  readonly context: Span;
};

/** A takeaway, and the label of the article's own box where it comes from one. */
export type Takeaway = Line & { readonly label: Line | null };

/** What was chosen from the article, each with its spans, and ranked alternatives below it. */
export type Cut = {
  readonly headline: Line;
  readonly kicker: Line | null;
  readonly quotes: readonly Quote[];
  readonly takeaway: Takeaway | null;
  /** In the article's order. */
  readonly points: readonly Line[];
  readonly alternatives: {
    readonly headline: readonly Line[];
    readonly quote: readonly Quote[];
    readonly takeaway: readonly Takeaway[];
  };
  readonly findings: readonly Finding[];
};
