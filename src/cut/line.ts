import { type Span, sliceSpan } from '../text/spans.ts';
import {
  capitaliseFirst,
  dropClosingPunctuation,
  removeEmoji,
  type Typeset,
  typeset,
} from '../text/typography.ts';
import { LEFT_OUT } from '../text/verbatim.ts';
import type { Change, Line, Origin } from './cut.ts';
import type { Prose } from './prose/prose.ts';

type LineOptions = {
  /** The text will stand between quote marks. */
  readonly isQuoted?: boolean;
  /** Nothing that was said is left out between the spans: a space joins them, no ` […] `. */
  readonly isWhole?: boolean;
  /** Headlines close without a full stop. */
  readonly dropsStop?: boolean;
};

/** The line at spans of the article, set for a card, with every change that was made. */
export function lineAt(
  { text, language }: Prose,
  spans: readonly Span[],
  origin: Origin,
  { isQuoted = false, isWhole = false, dropsStop = false }: LineOptions = {},
): Line {
  const joint = isQuoted && !isWhole ? ` ${LEFT_OUT} ` : ' ';
  const raw = joinParts(
    spans.map((span) => sliceSpan(text, span)),
    joint,
  );
  const steps: ((given: string) => Typeset)[] = [
    removeEmoji,
    (given) => ({ text: given.replaceAll(/\s*\n\s*/gu, ' '), changes: [] }),
    (given) => (dropsStop ? dropClosingPunctuation(given) : { text: given, changes: [] }),
    (given) => typeset(given, language, isQuoted),
    (given) => capitaliseFirst(given, language),
  ];
  const changes: Change[] = spans.length > 1 ? ['left out'] : [];
  let set = raw;
  for (const step of steps) {
    const next = step(set);
    set = next.text;
    changes.push(...next.changes);
  }
  return { text: set, spans, origin, changes: [...new Set(changes)] };
}

/** Parts of a sentence joined, a comma that opens one right after the one before. */
function joinParts(parts: readonly string[], joint: string): string {
  return parts.reduce((line, part) => line + (/^[,;:]/u.test(part) ? '' : joint) + part);
}
