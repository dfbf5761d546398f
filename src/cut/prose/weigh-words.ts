import { onceFor } from '../../text/once-for.ts';
import type { Span } from '../../text/spans.ts';
import type { Prose } from './prose.ts';
import { isOneOf, type Token, tokenRange } from './tokens.ts';

/** How much each content word of an article says about it. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Weighs the content words of an article by how often they come, the opening
 * counting double: what an article keeps coming back to is what it is about.
 */
export function weighWords(prose: Prose): Weights {
  const counts = new Map<string, number>();
  const opening = prose.paragraphs[0]?.span[1] ?? 0;
  for (const [at, stems] of stemsByToken(prose).entries()) {
    const start = prose.tokens[at]?.start ?? 0;
    const count = start < Math.min(opening, 600) ? 2 : 1;
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + count);
  }
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + count)]));
}

/**
 * How central one or more spans, taken as one line, are to their article, from
 * 0 to about 1: the weight of their words over what the same number of the
 * heaviest words would weigh.
 */
export function centrality(prose: Prose, weights: Weights, ...spans: readonly Span[]): number {
  const stems = contentStems(prose, ...spans);
  if (stems.size === 0) return 0;
  let sum = 0;
  for (const stem of stems) sum += weights.get(stem) ?? 0;
  return sum / (stems.size ** 0.5 * heaviest(weights));
}

const heaviest = onceFor((weights: Weights) => {
  let most = 1;
  for (const weight of weights.values()) most = Math.max(most, weight);
  return most;
});

/** The content words of some spans, by their stems. */
export function contentStems(prose: Prose, ...spans: readonly Span[]): Set<string> {
  const stems = stemsByToken(prose);
  return new Set(spans.flatMap((span) => stems.slice(...tokenRange(prose.tokens, span)).flat()));
}

/** The stems of each token of an article, none of those that tell nothing. */
const stemsByToken = onceFor((prose: Prose) =>
  prose.tokens.map((token) => (isContent(token, prose) ? stemsOf(token) : [])),
);

/** The share of the shorter set's words that both have. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return shared / least;
}

/** Whether a word tells something, and is none of those that every sentence has. */
export function isContent({ fold }: Token, { language }: Prose): boolean {
  const { lines, sentences, speech, claims, datelines } = language;
  if (fold.length < 2 || fold.endsWith("'")) return false;
  const isFunctional = isOneOf(
    fold,
    lines.glued,
    lines.leaning,
    sentences.starters,
    datelines.weekdays,
    speech.determiners,
    speech.clitics,
  );
  return !isFunctional && (fold.length > 3 || !isOneOf(fold, claims.finiteVerbs));
}

/** Scripts written without spaces between words, whose runs say nothing as they stand. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー々]{2,}$/u;

/**
 * A word without its ending, so that plural and singular count as one; every
 * two letters of a run of a script without spaces.
 */
export function stemsOf({ fold }: Token): string[] {
  if (UNSPACED.test(fold)) {
    return Array.from({ length: fold.length - 1 }, (_, at) => fold.slice(at, at + 2));
  }
  return [fold.length > 6 ? fold.slice(0, Math.max(6, fold.length - 2)) : fold.replace(/s$/u, '')];
}
