import type { Article } from '../article/article.ts';
import { clarityOf } from '../cut/clarity/clarity.ts';
import { knownFrom } from '../cut/clarity/opening.ts';
import { hasFiniteVerb } from '../cut/prose/finite-verbs.ts';
import { isPhraseAt } from '../cut/prose/phrases.ts';
import { tokenAt } from '../cut/prose/tokens.ts';
import { contentStems } from '../cut/prose/weigh-words.ts';
import type { Language } from '../languages/language.ts';
import { countGraphemes } from '../text/graphemes.ts';
import { type Span, sliceSpan } from '../text/spans.ts';
import { articlePart, connector } from './parts.ts';
import type { Reading } from './reading.ts';
import type { Part } from './thread.ts';

/** A subhead that leads a sentence has at most this many graphemes, and this many words at least. */
const LONGEST = 40;
const FEWEST_WORDS = 2;
/** The sentence is in the first paragraph below it, among this many. */
const NEAREST = 2;

/**
 * The subhead over a sentence, and a colon, where it helps: the sentence opens
 * on its source ("Selon plusieurs observateurs"), so that a reader does not
 * learn what it is about, or names something as if known that the subhead
 * names. Null for a subhead that says something itself (it has a verb, asks or
 * quotes), one that the sentence repeats, and one far from it.
 */
export function subheadOver(
  article: Article,
  reading: Reading,
  sentence: Span,
  language: Language,
): Part[] | null {
  const words = subheadNear(article, reading, sentence);
  if (words === null || !isLabel(reading, words)) return null;
  if (!opensOnSource(reading, sentence) && !introduces(reading, words, sentence)) return null;
  const colon = `${language.typography.before[':'] ?? ''}: `;
  return [articlePart(article, words), connector(colon)];
}

/** The words of the heading right before the sentence's paragraph, without emoji, where the sentence is one of its first. */
function subheadNear(article: Article, { sentences }: Reading, [start]: Span): Span | null {
  const index = article.blocks.findIndex(({ span }) => span[0] <= start && start < span[1]);
  const heading = article.blocks[index - 1];
  if (article.blocks[index]?.kind !== 'paragraph' || heading?.kind !== 'heading') return null;
  if (heading.span[0] === article.title?.span[0]) return null;
  const nth = sentences.filter(({ span, block }) => block === index && span[0] <= start).length;
  if (nth > NEAREST) return null;
  const text = sliceSpan(article.text, heading.span);
  const own = /[\p{L}\p{N}].*[\p{L}\p{N})]/u.exec(text);
  if (own === null) return null;
  const from = heading.span[0] + own.index;
  return /[\p{P}]\s*$/u.test(text) ? null : [from, from + own[0].length];
}

/** A few words without a verb, a mark or a number in front: they name a subject and say nothing of it. */
function isLabel(reading: Reading, span: Span): boolean {
  const { prose } = reading;
  const text = sliceSpan(prose.text, span);
  return (
    countGraphemes(text) <= LONGEST &&
    text.split(/\s+/u).length >= FEWEST_WORDS &&
    !/[?!:;«»“”„"]|^\d|^\p{Lu}+$/u.test(text) &&
    prose.language.claims.finiteVerbs.length > 0 &&
    !hasFiniteVerb(prose, span)
  );
}

function opensOnSource({ prose }: Reading, [start]: Span): boolean {
  return isPhraseAt(prose, tokenAt(prose.tokens, start), prose.language.speech.according);
}

/** Whether a sentence is clear behind the subhead and not without it. */
function introduces(reading: Reading, words: Span, sentence: Span): boolean {
  const { language, text } = reading.prose;
  const clarity = (before: readonly string[]) =>
    clarityOf(reading, sentence, knownFrom(before, language));
  const isRepeated = [...contentStems(reading.prose, words)].every((stem) =>
    contentStems(reading.prose, sentence).has(stem),
  );
  return !isRepeated && clarity([]) === 'loose' && clarity([sliceSpan(text, words)]) === 'clear';
}
