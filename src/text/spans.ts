/** `[start, end)` in the article's normalised text, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** The text a span points at. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/** Whether `inner` lies wholly within `outer`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

/** Whether a place stands in a span, its end left out. */
export function isInside(place: number, [start, end]: Span): boolean {
  return start <= place && place < end;
}

/** Whether two spans share at least one code unit. */
export function isOverlapping(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

/** The span without the white space at its two ends. */
export function trimSpan(text: string, span: Span): Span {
  let [start, end] = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
}

/** From where the first of some spans starts to where the last ends. */
export function outline(spans: readonly Span[]): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}
