import type { Article } from '../article/article.ts';
import type { Language } from '../languages/language.ts';
import { splitGraphemes } from '../text/graphemes.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Span, trimSpan } from '../text/spans.ts';
import { foldWord, wordSet } from '../text/words.ts';
import { findEntities } from './find-entities.ts';
import { type Quotation, quotationsOf } from './open-quotations.ts';

/** What ends at a break, from the best place for one to the worst. */
export type BreakKind =
  | 'block'
  | 'item'
  | 'sentence'
  | 'heading'
  | 'clause'
  | 'word'
  | 'name'
  | 'glued'
  | 'grapheme';

/** A stretch of the article that stays whole, and what ends where it does. */
export type Atom = {
  readonly span: Span;
  readonly end: BreakKind;
  /** The quotations that are still open where it ends, outermost first. */
  readonly open: readonly Quotation[];
};

/**
 * A stretch of the article in the pieces that posts are made of: sentences,
 * and words where a sentence is too long for a post. Nothing but white space
 * is between them. A link, mention or hashtag is never broken, nor is there a
 * break next to a space that forbids one.
 */
export function atomsOf(
  article: Article,
  span: Span,
  language: Language,
  fits: (text: string) => boolean,
): Atom[] {
  const paragraphs = paragraphsOf(article.text, span);
  const quotations = quotationsOf(article.text, paragraphs);
  return paragraphs.flatMap((paragraph, index) => {
    const heading = article.blocks.some(
      (block) => block.kind === 'heading' && block.span[0] === paragraph[0],
    );
    const pieces = linesOf(article.text, paragraph).flatMap((line) =>
      sentenceAtoms(article.text, line, language, fits),
    );
    const atoms = pieces.map((piece) => ({
      ...piece,
      open: openAt(piece.span[1], quotations[index] ?? []),
    }));
    return endWith(atoms, heading ? 'heading' : 'block');
  });
}

type Piece = Omit<Atom, 'open'>;

function paragraphsOf(text: string, [start, end]: Span): Span[] {
  return piecesBetween(text, [start, end], /\n\s*\n/gu);
}

function linesOf(text: string, paragraph: Span): Span[] {
  return piecesBetween(text, paragraph, /\n/gu);
}

function piecesBetween(text: string, [start, end]: Span, gap: RegExp): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(gap)) {
    found.push([from, start + match.index]);
    from = start + match.index + match[0].length;
  }
  found.push([from, end]);
  return found.map((one) => trimSpan(text, one)).filter((one) => one[0] < one[1]);
}

function sentenceAtoms(
  text: string,
  line: Span,
  language: Language,
  fits: (text: string) => boolean,
): Piece[] {
  const pieces = splitSentences(text, line, language).flatMap((sentence): Piece[] =>
    fits(text.slice(...sentence))
      ? [{ span: sentence, end: 'sentence' }]
      : endWith(wordAtoms(text, sentence, language, fits), 'sentence'),
  );
  return endWith(pieces, 'item');
}

/** Breaks only where the kind of white space allows it. */
const GAP = /[^\S\u00A0\u202F\u2007\u2060]+/gu;

function wordAtoms(
  text: string,
  sentence: Span,
  language: Language,
  fits: (text: string) => boolean,
): Piece[] {
  const entities = findEntities(text.slice(...sentence)).map(
    ({ span }): Span => [sentence[0] + span[0], sentence[0] + span[1]],
  );
  return piecesBetween(text, sentence, GAP).flatMap((word, index, words): Piece[] => {
    const next = words[index + 1];
    const end = next === undefined ? 'sentence' : gapKind(text, word, next, language);
    if (fits(text.slice(...word))) return [{ span: word, end }];
    return endWith(graphemeAtoms(text, word, entities, language), end);
  });
}

/** What a gap between two words is, by the words around it. */
function gapKind(text: string, before: Span, after: Span, language: Language): BreakKind {
  const [last, next] = [text.slice(...before), text.slice(...after)];
  if (isGlued(last, next, language)) return 'glued';
  if (/[,;:)\]»”]$/u.test(last) || /^[–—(«“]/u.test(next)) return 'clause';
  return /^\p{Lu}/u.test(last) && /^\p{Lu}/u.test(next) ? 'name' : 'word';
}

/** A number and its unit, an initial or title and its name, a word and the mark after it. */
function isGlued(last: string, next: string, language: Language): boolean {
  const [word, following] = [foldWord(last), foldWord(next).replace(/[.,;:!?…»”)]+$/u, '')];
  const { units, glued } = language.lines;
  return (
    (/\d$/u.test(last) &&
      (/^[\d%€$£°]/u.test(next) ||
        wordSet(units).has(following) ||
        wordSet(language.claims.quantities).has(following))) ||
    (/\p{L}[.°]$|^[°§]$/u.test(last) && /^\d/u.test(next)) ||
    /(?:^|[-.])\p{Lu}\.$/u.test(last) ||
    wordSet(language.speech.titles).has(word) ||
    /^[!?;:»”%€]/u.test(next) ||
    /[«“(]$/u.test(last) ||
    wordSet(glued).has(word)
  );
}

/**
 * A run without spaces that no post can hold: words where the script writes
 * them together, else characters. A link in it stays whole.
 */
function graphemeAtoms(
  text: string,
  run: Span,
  entities: readonly Span[],
  language: Language,
): Piece[] {
  const pieces: Piece[] = [];
  const starts = wordStarts(text, run, language);
  let [start, at, entity] = [run[0], run[0], 0];
  for (const grapheme of splitGraphemes(text.slice(...run))) {
    at += grapheme.length;
    const kind = starts.get(at);
    if (kind === undefined && at - start < CLUSTER_LENGTH) continue;
    while ((entities[entity]?.[1] ?? text.length) < at) entity += 1;
    const [from, to] = entities[entity] ?? [at, at];
    if ((from < at && at < to) || isBound(text, at)) continue;
    pieces.push({ span: [start, at], end: kind ?? 'grapheme' });
    start = at;
  }
  if (start < run[1]) pieces.push({ span: [start, run[1]], end: 'grapheme' });
  return pieces;
}

/** Within a word, breaks are at least this far apart, in UTF-16 code units: a word has few good ones. */
const CLUSTER_LENGTH = 8;

/** The segmenter's time grows with the square of a text's length, so a long run goes to it in pieces. */
const SEGMENTED_LENGTH = 500;

/** Where words start within a run without spaces, and what kind of break that makes. */
function wordStarts(text: string, run: Span, { tag }: Language): Map<number, BreakKind> {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  const starts = new Map<number, BreakKind>();
  for (let from = run[0]; from < run[1]; from += SEGMENTED_LENGTH) {
    const piece = text.slice(from, Math.min(run[1], from + SEGMENTED_LENGTH));
    for (const { index, isWordLike = false } of segmenter.segment(piece)) {
      const at = from + index;
      if (!isWordLike || (index === 0 && at > run[0])) continue;
      starts.set(at, /[,;:，、；：]/u.test(text.charAt(at - 1)) ? 'clause' : 'word');
    }
  }
  return starts;
}

/** Whether a break here would stand next to a space that forbids it. */
function isBound(text: string, at: number): boolean {
  return /[\u00A0\u202F\u2007\u2060]/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

function openAt(at: number, quotations: readonly Quotation[]): Quotation[] {
  return quotations.filter(({ span }) => span[0] < at && at < span[1]);
}

function endWith<T extends Piece>(pieces: readonly T[], end: BreakKind): T[] {
  return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, end } : piece));
}
