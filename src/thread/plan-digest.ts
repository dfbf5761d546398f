import { isOverlapping, type Span } from '../text/spans.ts';
import { hookForms } from './hook.ts';
import { linkParts } from './link-parts.ts';
import { connector } from './parts.ts';
import { type Point, pointsOf } from './point-forms.ts';
import { proseOf, type Sentence } from './prose.ts';
import { quoteForms } from './quote-forms.ts';
import type { Source } from './source.ts';
import { takeawayForms } from './takeaway-forms.ts';
import type { Draft, Part } from './thread.ts';

/** A digest holds this many posts at most, its link included. */
const MOST_POSTS = 6;

/** A draft, and the stretches of the article that nothing else should repeat. */
export type Planned = { readonly draft: Draft; readonly taken: readonly Span[] };

/** Whether parts fit in a post of their own. */
export type FitsAlone = (parts: readonly Part[]) => boolean;

/**
 * The digest: a hook, the quote, the key points in the article's order, the
 * takeaway, the link. What fits in no form is left out; a hook that fits in
 * none is given whole, for the check to report.
 */
export function planDigest(source: Source, fits: FitsAlone): Draft[] {
  const prose = proseOf(source.article, source.language);
  const hook = planHook(source, prose, fits);
  const quote = planQuote(source, fits);
  const takeaway = planTakeaway(source, prose, takenBy([hook, quote]), fits);
  const link = planLink(source);
  const around = [hook, quote, takeaway, link].filter((planned) => planned !== null);
  const points = choosePoints(
    pointsOf(source, prose, takenBy(around), fits),
    MOST_POSTS - around.length,
  );
  return [hook, quote, ...points.map(plannedPoint), takeaway, link]
    .filter((planned) => planned !== null)
    .map(({ draft }) => draft);
}

/** The opening, with the link below it where the link comes first. */
export function planHook(source: Source, prose: readonly Sentence[], fits: FitsAlone): Planned {
  const forms = hookForms(source, prose);
  const parts = forms.find(fits) ?? forms.at(-1) ?? [];
  const { url, linkPosition } = source.options;
  if (url === null || linkPosition !== 'first') {
    return planned({ parts, carries: { kind: 'headline' } });
  }
  const link = [connector('\n\n'), ...linkParts(url, source.language)];
  const linked = forms.map((form) => [...form, ...link]);
  return planned({ parts: linked.find(fits) ?? [...parts, ...link], carries: null });
}

/** The first quote that can be posted with its speaker: one of the cut's own, else an alternative. */
export function planQuote({ article, cut, language }: Source, fits: FitsAlone): Planned | null {
  for (const [index, quote] of [...cut.quotes, ...cut.alternatives.quote].entries()) {
    const parts = quoteForms(article, quote, language).find(fits);
    if (parts === undefined) continue;
    const carries = index < cut.quotes.length ? ({ kind: 'quote', index } as const) : null;
    return { draft: { parts, carries }, taken: [quote.context, ...quote.spans] };
  }
  return null;
}

/** The takeaway, or an alternative to it, that repeats nothing. */
export function planTakeaway(
  source: Source,
  prose: readonly Sentence[],
  taken: readonly Span[],
  fits: FitsAlone,
): Planned | null {
  const { cut } = source;
  const all = cut.takeaway === null ? [] : [cut.takeaway, ...cut.alternatives.takeaway];
  for (const [index, takeaway] of all.entries()) {
    const parts = takeawayForms(source, takeaway, prose).find(
      (form) => fits(form) && isFree(form, taken),
    );
    if (parts !== undefined) {
      return planned({ parts, carries: index === 0 ? { kind: 'takeaway' } : null });
    }
  }
  return null;
}

/** The stretches of the article that planned posts use. */
export function takenBy(plans: readonly (Planned | null)[]): Span[] {
  return plans.flatMap((one) => one?.taken ?? []);
}

/** A point as a post. */
export function plannedPoint({ parts, span }: Point): Planned {
  return { draft: { parts, carries: null }, taken: [span] };
}

function planLink({ options, language }: Source): Planned | null {
  const { url, linkPosition } = options;
  if (url === null || linkPosition !== 'last') return null;
  return planned({ parts: linkParts(url, language), carries: null });
}

function planned(draft: Draft): Planned {
  return {
    draft,
    taken: draft.parts.flatMap(({ span }) => (span === null ? [] : [span])),
  };
}

/** Points that stand alone come first; what is kept is in the article's order. */
function choosePoints(points: readonly Point[], most: number): Point[] {
  const alone = points.filter((point) => !point.isDangling);
  const dangling = points.filter((point) => point.isDangling);
  const chosen = new Set([...alone, ...dangling].slice(0, Math.max(0, most)));
  return points.filter((point) => chosen.has(point));
}

function isFree(parts: readonly Part[], taken: readonly Span[]): boolean {
  return !parts.some(({ span }) => span !== null && taken.some((one) => isOverlapping(one, span)));
}
