import { findPassage } from '../text/find-passage.ts';
import type { Overrides } from './choices.ts';
import type { Reading } from './clarity/opening.ts';
import type { Line, Quote } from './cut.ts';
import { lineAt } from './line.ts';
import { editedLine } from './overrides.ts';
import { findSensitive, tellsHarm } from './sensitive.ts';
import { findTopic } from './topic.ts';

/**
 * What stands over a headline: the editor's kicker, else the article's own at
 * the words it has in the text, else what the article is about and the
 * headline does not name: nobody who is quoted, since the name stands by the
 * quote, and where harm is told a country at the most.
 */
export function kickerOf(
  reading: Reading,
  set: Overrides,
  headline: Line,
  quotes: readonly Quote[],
): Line | null {
  const { prose, names } = reading;
  const { kicker } = prose.article;
  if (set.kicker === '') return null;
  if (set.kicker !== null) return editedLine(prose, set.kicker);
  if (kicker !== null) {
    const span = findPassage(prose.text, kicker);
    return span === null ? editedLine(prose, kicker) : lineAt(prose, [span], 'article');
  }
  const isSensitive = tellsHarm(prose) || findSensitive(prose, names) !== null;
  const isGuarded = isSensitive && !set.isReviewed;
  const quoted = new Set(quotes.flatMap(({ speaker }) => speaker?.name?.split(' ') ?? []));
  const isHidden = (words: readonly string[]) =>
    isGuarded || words.some((word) => quoted.has(word));
  const topic = findTopic(reading, headline, isHidden);
  return topic && lineAt(prose, [topic], 'article');
}
