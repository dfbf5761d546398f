import type { Article } from '../article/article.ts';
import type { Cut, Line } from '../cut/cut.ts';
import type { Language } from '../languages/language.ts';
import { countGraphemes } from '../text/graphemes.ts';
import { isWithin } from '../text/spans.ts';
import { articlePart, connector, editorPart } from './parts.ts';
import { endWithBound } from './postable.ts';
import { type Sentence, sentenceAt } from './prose.ts';
import type { Source } from './source.ts';
import type { Part } from './thread.ts';
import { toSentenceEnd } from './whole-words.ts';

/** A hook's own words stay under this many graphemes where they can. */
const HOOK_LENGTH = 150;

/**
 * The ways to open a thread, the best first: the headline with the rest of
 * its sentence where that is short, the headline, a shorter alternative. One
 * whose sentence is denied or limited at once stands with what does so, or last of all. A
 * headline that is long gives way to a shorter one from the same sentence. The
 * genre's label stands before each, so that an opinion is never taken for news.
 */
export function hookForms(
  { article, cut, language }: Source,
  prose: readonly Sentence[],
): Part[][] {
  const lines = headlines(cut);
  const isBound = (line: Line) => boundSentence(article, line, prose, language) !== null;
  const free = lines.filter((line) => !isBound(line));
  const bound = lines.filter(isBound);
  return [
    ...lines.flatMap((line) => [
      boundSentence(article, line, prose, language),
      ...(free.includes(line)
        ? [wholeSentence(article, line, prose), lineParts(article, line)]
        : []),
    ]),
    ...bound.map((line) => lineParts(article, line)),
  ]
    .filter((parts) => parts !== null)
    .map((parts) => [...genreLabel(article, language), ...parts]);
}

/** A line's sentence with those that deny or limit it at once; null where none does. */
function boundSentence(
  article: Article,
  line: Line,
  prose: readonly Sentence[],
  language: Language,
): Part[] | null {
  const [first] = line.spans;
  const last = line.spans.at(-1);
  if (line.origin !== 'article' || first === undefined || last === undefined) return null;
  const index = sentenceAt(prose, last[1] - 1);
  const end = endWithBound(article, prose, index, language);
  const own = index === null ? 0 : (prose[index]?.span[1] ?? 0);
  return end > own ? [articlePart(article, [first[0], end], isCapital(line.text))] : null;
}

/** The headline and the alternatives that are shorter, in the order in which a hook wants them. */
function headlines({ headline, alternatives }: Cut): Line[] {
  const shorter = alternatives.headline.filter(({ text }) => text.length < headline.text.length);
  const isShort = ({ text }: Line) => countGraphemes(text) <= HOOK_LENGTH;
  const isPartOf = ({ spans }: Line) =>
    spans.length > 0 &&
    spans.every((span) => headline.spans.some((whole) => isWithin(span, whole)));
  const better = isShort(headline) ? [] : shorter.filter((line) => isShort(line) && isPartOf(line));
  return [...better, headline, ...shorter.filter((line) => !better.includes(line))];
}

/** A line of the cut in the article's own characters. */
export function lineParts(article: Article, line: Line): Part[] {
  if (line.spans.length === 0) return [editorPart(line.text)];
  return line.spans.flatMap((span, index) => [
    ...(index === 0 || /^[,;:]/u.test(article.text.slice(...span)) ? [] : [connector(' ')]),
    articlePart(article, span, index === 0 && isCapital(line.text)),
  ]);
}

/** Whether a line of the cut opens on a capital letter. */
export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function wholeSentence(article: Article, line: Line, prose: readonly Sentence[]): Part[] | null {
  const [first] = line.spans;
  const last = line.spans.at(-1);
  if (line.origin !== 'article' || first === undefined || last === undefined) return null;
  const span = toSentenceEnd(article, prose, [first[0], last[1]]);
  const part = articlePart(article, span, isCapital(line.text));
  return countGraphemes(part.text) <= HOOK_LENGTH ? [part] : null;
}

/** What the article is, where it is not news: "Opinion | ". */
export function genreLabel(article: Article, language: Language): Part[] {
  const label = language.labels.genres[article.genre] ?? null;
  return label === null ? [] : [connector(`${label} | `)];
}
