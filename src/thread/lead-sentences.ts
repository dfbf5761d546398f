import { isUnsourced } from '../cut/clarity/dangling.ts';
import { isBackDemonstrative } from '../cut/clarity/demonstrative.ts';
import { hasLostBreak } from '../cut/clarity/lost-break.ts';
import { knownFrom, type Opening, openingOf } from '../cut/clarity/opening.ts';
import { isToldByInversion } from '../cut/clarity/pronouns.ts';
import { isSelfContained, opensOnKnown } from '../cut/clarity/self-contained.ts';
import { standsAlone } from '../cut/clarity/stands-alone.ts';
import { isFiniteVerb } from '../cut/prose/finite-verbs.ts';
import { hasMainVerb } from '../cut/prose/main-verb.ts';
import { mentionsIn } from '../cut/prose/names.ts';
import { tokenAt } from '../cut/prose/tokens.ts';
import { CONTEXT } from '../languages/context.ts';
import { type Span, sliceSpan } from '../text/spans.ts';
import { wordSet } from '../text/words.ts';
import { isFiller, postableSpan } from './postable.ts';
import { quotesSpeech } from './quotes-speech.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';

/** Among this many of the article's first sentences is one that opens a thread where no headline can. */
const LEADS = 8;

/** The first sentences of the article that may be posted as they are, to open a thread. */
export function leadSentences({ article, language }: Source, reading: Reading): Span[] {
  const { sentences } = reading;
  return sentences.slice(0, LEADS).flatMap(({ span }, index) => {
    if (!isFiller(article, sentences, index, language)) return [];
    const whole: Span | null = postableSpan(article, sentences, span, language);
    return whole === null ||
      /[?？؟]/u.test(sliceSpan(article.text, whole)) ||
      quotesSpeech(article.text, whole) ||
      isFragment(reading, whole)
      ? []
      : [whole];
  });
}

/** `Une décision qui divise.`: a noun of which nothing is said. */
function isFragment({ prose }: Reading, span: Span): boolean {
  const first = prose.tokens[tokenAt(prose.tokens, span[0])]?.fold ?? '';
  return wordSet(prose.language.claims.indefinites).has(first) && !hasMainVerb(prose, [span]);
}

/**
 * Whether a sentence is the article's first and tells its news to somebody who
 * knows nothing yet. The author wrote it for such a reader, so that a surname,
 * an `also` or a `this` further on in it leans on nothing: it has only to name
 * something, and not to open on words whose referent is in a title or standfirst.
 */
export function opensArticle(reading: Reading, span: Span): boolean {
  const { prose, names, sentences } = reading;
  const isKnown = CONTEXT[prose.language.tag] !== undefined;
  if (!isKnown || sentences[0]?.span[0] !== span[0]) return false;
  const opening = openingOf(reading, span, knownFrom([], prose.language));
  return (
    mentionsIn(names, opening.span).length > 0 &&
    standsAlone(sliceSpan(prose.text, span), prose.language) &&
    isSelfContained(prose, span) &&
    !opensOnKnown(prose, [span]) &&
    !pointsBackAtOnce(opening) &&
    !hasLostBreak(opening) &&
    !isUnsourced(opening) &&
    !isToldByInversion(reading, span)
  );
}

/** A demonstrative before the first verb: `Fondé par cet ancien policier, le culte`. */
function pointsBackAtOnce(opening: Opening): boolean {
  const verb = opening.indices.findIndex((at) => isFiniteVerb(opening.reading.prose, at));
  const before = verb < 0 ? opening.indices : opening.indices.slice(0, verb);
  return before.some((at) => isBackDemonstrative(opening, at));
}
