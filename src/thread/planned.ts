import type { Article } from '../article/article.ts';
import { knownFrom } from '../cut/clarity/opening.ts';
import { isOverlapping, type Span } from '../text/spans.ts';
import { joinParts } from './parts.ts';
import type { FitsAlone, Point } from './point-forms.ts';
import { quoteForms, verdictOn } from './quote-forms.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';
import { takeawayForms } from './takeaway-forms.ts';
import type { Draft, Part } from './thread.ts';

/** A draft, and the stretches of the article that nothing else should repeat. */
export type Planned = { readonly draft: Draft; readonly taken: readonly Span[] };

/** What a thread has besides its points. */
export type Frame = {
  readonly opening: readonly Planned[];
  readonly takeaway: Planned | null;
  readonly link: Planned | null;
};

/** The texts of planned posts. */
export function textsOf(plans: readonly Planned[]): string[] {
  return plans.map(({ draft }) => joinParts(draft.parts));
}

/** Whether the author's own split mark stands within one of the parts. */
export function isSplit(parts: readonly Part[], { splits }: Article): boolean {
  return parts.some(
    ({ span }) => span !== null && splits.some((at) => span[0] < at && at < span[1]),
  );
}

/** The first quote that can be posted with its speaker: one of the cut's own, else an alternative. */
export function planQuote(
  { article, cut, language }: Source,
  reading: Reading,
  fits: FitsAlone,
): Planned | null {
  const { sentences } = reading;
  for (const [index, quote] of [...cut.quotes, ...cut.alternatives.quote].entries()) {
    const parts = quoteForms(article, quote, language, sentences).find(fits);
    if (parts === undefined) continue;
    const carries = index < cut.quotes.length ? ({ kind: 'quote', index } as const) : null;
    const end = verdictOn(article, quote, language, sentences)?.[1] ?? quote.context[1];
    const taken: Span[] = [[quote.context[0], end], ...quote.spans];
    return { draft: { parts, carries }, taken };
  }
  return null;
}

/**
 * The takeaway, or an alternative to it, that repeats nothing: the clearest to
 * those who have read the posts before it. One that leans on what is not there is
 * posted only where the editor, or the article itself, has set it as the takeaway.
 */
export function planTakeaway(
  source: Source,
  reading: Reading,
  opening: readonly Planned[],
  fits: FitsAlone,
): Planned | null {
  const { cut, language } = source;
  const taken = takenBy(opening);
  const known = knownFrom(textsOf(opening), language);
  const all = cut.takeaway === null ? [] : [cut.takeaway, ...cut.alternatives.takeaway];
  let best: Planned | null = null;
  for (const [index, takeaway] of all.entries()) {
    const carries = index === 0 ? ({ kind: 'takeaway' } as const) : null;
    for (const { parts, clarity } of takeawayForms(source, takeaway, reading, known)) {
      const isOther = index > 0 && clarity === 'dangling';
      if (isOther || !fits(parts) || !isFree(parts, taken)) continue;
      if (clarity === 'clear') return planned({ parts, carries });
      if (index === 0) best ??= planned({ parts, carries });
    }
  }
  return best;
}

/** The stretches of the article that planned posts use. */
export function takenBy(plans: readonly (Planned | null)[]): Span[] {
  return plans.flatMap((one) => one?.taken ?? []);
}

/** A point as a post. */
export function plannedPoint({ parts, span }: Point): Planned {
  return { draft: { parts, carries: null }, taken: span === null ? [] : [span] };
}

/** A post with the spans of the article that it takes. */
export function planned(draft: Draft): Planned {
  return {
    draft,
    taken: draft.parts.flatMap(({ span }) => (span === null ? [] : [span])),
  };
}

function isFree(parts: readonly Part[], taken: readonly Span[]): boolean {
  return !parts.some(({ span }) => span !== null && taken.some((one) => isOverlapping(one, span)));
}
