import type { Cut, Line, Quote, Takeaway } from '../cut/cut.ts';
import type { Page } from '../templates/template.ts';

/** A line of the cut that a card is made of, whatever its kind. */
export type CardLine =
  | { readonly kind: 'headline'; readonly line: Line }
  | { readonly kind: 'quote'; readonly line: Quote }
  | { readonly kind: 'takeaway'; readonly line: Takeaway }
  | PointLine;

/** A point, or the card after the last one, and the words over it: `2/5`. */
export type PointLine = {
  readonly kind: 'point';
  readonly line: Line;
  readonly kicker: string;
};

/** A place in the cut that a card shows; a second quote has the index 2. */
export type CutPlace = { readonly kind: Page; readonly index: number };

/** What a cut has cards for: its headline, each quote that has a speaker, its takeaway. */
export function slotsInCut(cut: Cut): readonly CutPlace[] {
  const quotes = cut.quotes.flatMap((quote, index) =>
    quote.speaker ? [{ kind: 'quote' as const, index: index + 1 }] : [],
  );
  const takeaway = cut.takeaway ? [{ kind: 'takeaway' as const, index: 1 }] : [];
  return [{ kind: 'headline', index: 1 }, ...quotes, ...takeaway];
}

/** The line in a place of the cut, then its shorter alternatives, best first. */
export function choicesOf(cut: Cut, { kind, index }: CutPlace): readonly CardLine[] {
  if (kind === 'headline') {
    return shorterThan(cut.headline, cut.alternatives.headline).map((line) => ({ kind, line }));
  }
  if (kind === 'takeaway') {
    if (!cut.takeaway) return [];
    return shorterThan(cut.takeaway, cut.alternatives.takeaway).map((line) => ({ kind, line }));
  }
  const quote = cut.quotes[index - 1];
  if (!quote) return [];
  const named = cut.alternatives.quote.filter(
    (other) => other.speaker && !cut.quotes.includes(other),
  );
  return shorterThan(quote, named).map((line) => ({ kind, line }));
}

/** The cut with another line in a place; the one it had becomes the first alternative. */
export function replaceLine(cut: Cut, { kind, index }: CutPlace, by: CardLine): Cut {
  const { alternatives } = cut;
  if (by.kind === 'headline' && kind === 'headline') {
    const headline = swap(alternatives.headline, by.line, cut.headline);
    return { ...cut, headline: by.line, alternatives: { ...alternatives, headline } };
  }
  if (by.kind === 'takeaway' && kind === 'takeaway' && cut.takeaway) {
    const takeaway = swap(alternatives.takeaway, by.line, cut.takeaway);
    return { ...cut, takeaway: by.line, alternatives: { ...alternatives, takeaway } };
  }
  const replaced = cut.quotes[index - 1];
  if (by.kind !== 'quote' || !replaced) return cut;
  const quotes = cut.quotes.with(index - 1, by.line);
  const quote = swap(alternatives.quote, by.line, replaced);
  return { ...cut, quotes, alternatives: { ...alternatives, quote } };
}

function shorterThan<T extends Line>(line: T, others: readonly T[]): readonly T[] {
  return [line, ...others.filter((other) => other.text.length < line.text.length)];
}

function swap<T extends Line>(lines: readonly T[], out: T, back: T): readonly T[] {
  return [back, ...lines.filter((line) => line !== out)];
}
