/** What the editor set in place of the tool's choice. Null where nothing. */
export type Overrides = {
  readonly headline: string | null;
  /** Empty where there shall be none, as are the quote, the takeaway and the points. */
  readonly kicker: string | null;
  readonly quote: string | null;
  readonly speaker: string | null;
  readonly takeaway: string | null;
  readonly points: readonly string[] | null;
  /** Whether somebody has looked at sensitive matter: `sensitive: reviewed`. */
  readonly isReviewed: boolean;
};

/** Nothing set. */
export const NO_OVERRIDES: Overrides = {
  headline: null,
  kicker: null,
  quote: null,
  speaker: null,
  takeaway: null,
  points: null,
  isReviewed: false,
};

/** How an article is to be cut. */
export type CutChoices = {
  /** From 1, the tool's own choice; 2 is the first alternative. */
  readonly picks: {
    readonly headline?: number;
    readonly quote?: number;
    readonly takeaway?: number;
  };
  /** How many quotes at the most. */
  readonly quotes: number;
  /** What a `.cut.yaml` sets. The article's front matter stands below it. */
  readonly overrides: Overrides;
};

/** The overrides among the values of a `.cut.yaml` or of front matter; what is no words is passed over. */
export function overridesFrom(values: Readonly<Record<string, unknown>>): Overrides {
  const { points } = values;
  return {
    headline: text(values.headline),
    kicker: textOrNone(values.kicker),
    quote: textOrNone(values.quote),
    speaker: text(values.speaker),
    takeaway: textOrNone(values.takeaway),
    isReviewed: text(values.sensitive) === 'reviewed',
    points: points === undefined ? null : [points].flat().flatMap((point) => text(point) ?? []),
  };
}

/** What stands behind a key; empty where the key is there and nothing stands behind it. */
function textOrNone(value: unknown): string | null {
  const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
  return isEmpty ? '' : text(value);
}

/** Words on one line, however many they were written on; a number is words, too ("2028"). */
function text(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const line = String(value)
    .trim()
    .replaceAll(/\s*\n\s*/gu, ' ');
  return line === '' ? null : line;
}

/** Each override of the first, or where it has none, of the second. */
export function mergeOverrides(first: Overrides, second: Overrides): Overrides {
  return {
    headline: first.headline ?? second.headline,
    kicker: first.kicker ?? second.kicker,
    quote: first.quote ?? second.quote,
    // The second's speaker said the second's quote.
    speaker: first.speaker ?? (first.quote === null ? second.speaker : null),
    isReviewed: first.isReviewed || second.isReviewed,
    takeaway: first.takeaway ?? second.takeaway,
    points: first.points ?? second.points,
  };
}

/** The overrides without those of the kinds of which a candidate was picked by its number: who picks sets aside what was saved. */
export function withoutPicked(
  set: Overrides,
  { headline, quote, takeaway }: CutChoices['picks'],
): Overrides {
  return {
    ...set,
    headline: headline === undefined ? set.headline : null,
    quote: quote === undefined ? set.quote : null,
    speaker: quote === undefined || set.quote === null ? set.speaker : null,
    takeaway: takeaway === undefined ? set.takeaway : null,
  };
}
