import { BACKGROUND, type BackgroundWords } from '../../languages/background.ts';
import { baseOfTag } from '../../languages/language-tag.ts';
import { onceFor } from '../../text/once-for.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { foldWord } from '../../text/words.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/** UTF-16 code units of a sentence's opening. */
const OPENING = 80;

/**
 * Whether a sentence tells what once was, was said or was promised, and may
 * no longer stand: "Il y a deux ans, la ville promettait…", "The company had
 * announced…". In a language without an entry no sentence does.
 */
export function isSuperseded({ article, text, tokens }: Prose, span: Span): boolean {
  const context = BACKGROUND[baseOfTag(article.lang)];
  if (context === undefined) return false;
  const start = tokens[tokenAt(tokens, span[0])]?.start ?? span[0];
  const opening = foldWord(sliceSpan(text, [start, Math.min(span[1], start + OPENING)]));
  if (formerly(context).test(opening)) return true;
  const words = tokensIn(tokens, span);
  if (hasOneOf(words, context.once)) return true;
  return hasPair(text, words, context.had, context.promised, context.apart);
}

/** Whether a word of one list comes before one of another in the same clause, at most so many words apart. */
function hasPair(
  text: string,
  words: readonly Token[],
  first: readonly string[],
  second: readonly string[],
  apart: number,
): boolean {
  return words.some(
    ({ fold, end }, at) =>
      isOneOf(fold, first) &&
      words
        .slice(at + 1, at + 2 + apart)
        .some((word) => isOneOf(word, second) && !/[.!?;]/u.test(text.slice(end, word.start))),
  );
}

/** Whether a sentence tells of what had been before something else: "avait déjà éclaté". */
export function isPluperfect({ article, text, tokens }: Prose, span: Span): boolean {
  const context = BACKGROUND[baseOfTag(article.lang)];
  if (context === undefined) return false;
  const words = tokensIn(tokens, span);
  return (
    hasOneOf(words, context.had) || hasPair(text, words, context.been, context.gone, context.apart)
  );
}

/** A text that opens on what once was, up to where a word ends; scripts without spaces have no sign of that. */
const formerly = onceFor(({ formerly: sources }: BackgroundWords) => {
  const end = String.raw`(?![\p{L}\p{N}-])|(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])`;
  return new RegExp(`^(?:${sources.join('|') || NEVER})(?:${end})`, 'u');
});

/** A pattern that nothing matches, since a list of none would match anything. */
const NEVER = '(?!)';
