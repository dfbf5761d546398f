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
import type { Prose } from './prose.ts';

type LineOptions = {
  /** The text will stand between quote marks. */
  readonly isQuoted?: boolean;
  /** Headlines close without a full stop. */
  readonly dropsStop?: boolean;
};

/** The line at spans of the article, set for a card, with every change that was made. */
export function lineAt(
  { text, language }: Prose,
  spans: readonly Span[],
  origin: Origin,
  { isQuoted = false, dropsStop = false }: LineOptions = {},
): Line {
  const joint = isQuoted ? ` ${LEFT_OUT} ` : ' ';
  const raw = spans.map((span) => sliceSpan(text, span)).join(joint);
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
