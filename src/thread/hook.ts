import type { Article } from '../article/article.ts';
import { type Clarity, clarityOf } from '../cut/clarity/clarity.ts';
import { knownFrom } from '../cut/clarity/opening.ts';
import type { Cut, Line } from '../cut/cut.ts';
import { tokenAt } from '../cut/prose/tokens.ts';
import type { Language } from '../languages/language.ts';
import { countGraphemes } from '../text/graphemes.ts';
import { isWithin, type Span } from '../text/spans.ts';
import { wordSet } from '../text/words.ts';
import { leadSentences, opensArticle } from './lead-sentences.ts';
import { genreLabel, isCapital, lineParts } from './line-parts.ts';
import { articlePart, joinParts } from './parts.ts';
import { endWithBound } from './postable.ts';
import type { Reading } from './reading.ts';
import { type Sentence, sentenceAt } from './sentences.ts';
import type { Source } from './source.ts';
import type { Part } from './thread.ts';
import { toSentenceEnd } from './whole-words.ts';

/** A hook's own words stay under this many graphemes where they can. */
const HOOK_LENGTH = 150;
/** A headline cut from a later sentence than the first is a detail: a first sentence tells the news better. */
const DEEPEST = 1;

/** A way to open a thread, and how clear it is to somebody who knows nothing yet. */
export type HookForm = { readonly parts: Part[]; readonly clarity: Clarity };

/**
 * The ways to open a thread, the best first: the headline with the rest of
 * its sentence where that is short, the headline, a first sentence of the
 * article, which comes before a headline from further down, a shorter alternative; those that can be understood on their own
 * before those that cannot. One whose sentence is denied or limited at once
 * stands with what does so, or last of all. A headline that is long gives way
 * to a shorter one from the same sentence. The genre's label stands before
 * each, so that an opinion is never taken for news.
 */
export function hookForms(source: Source, reading: Reading): HookForm[] {
  const { article, cut, language } = source;
  const label = genreLabel(article, language);
  const { first, others } = headlines(cut);
  const lines = [...first, ...others];
  const bound = lines.filter(
    (line) => boundSentence(article, line, reading.sentences, language) !== null,
  );
  const rated = (parts: Part[]): HookForm => ({
    parts: [...label, ...parts],
    clarity: clarityOfParts(parts, reading),
  });
  const ways = (line: Line): HookForm[] => waysOf(source, line, reading).map(rated);
  const own = first.flatMap(ways);
  const spans = leadSentences(source, reading);
  const asForm = (span: Span) => rated([articlePart(article, span)]);
  const opening = spans.filter((span) => opensArticle(reading, span)).map(asForm);
  const leads = {
    opening: opening.map((form): HookForm => ({ ...form, clarity: 'clear' })),
    rest: spans.filter((span) => !opensArticle(reading, span)).map(asForm),
  };
  return [
    ...ranked(own, leads, others.flatMap(ways), isDeep(cut.headline, reading)),
    ...bound.map((line) => rated(lineParts(article, line))),
  ];
}

/** The article's first sentence, where it can open a thread, and those that follow it. */
type Leads = { readonly opening: readonly HookForm[]; readonly rest: readonly HookForm[] };

/** The clear before the loose before the dangling; other clauses than the headline's own last of those that are not. */
function ranked(
  own: readonly HookForm[],
  { opening, rest }: Leads,
  others: readonly HookForm[],
  isDeep: boolean,
): HookForm[] {
  const isShort = ({ parts }: HookForm) => countGraphemes(joinParts(parts)) <= HOOK_LENGTH;
  const byLength = [...rest.filter(isShort), ...rest.filter((form) => !isShort(form))];
  const main = isDeep ? [...opening, ...rest, ...own] : [...own, ...opening, ...byLength];
  const some = (forms: readonly HookForm[], clarity: Clarity) =>
    forms.filter((form) => form.clarity === clarity);
  return [
    ...some(main, 'clear'),
    ...some(main, 'loose'),
    ...some(others, 'clear'),
    ...some(others, 'loose'),
    ...some([...main, ...others], 'dangling'),
  ];
}

/** Whether a headline is from a sentence below the first. */
function isDeep({ origin, spans }: Line, { sentences }: Reading): boolean {
  const [first] = spans;
  if (origin !== 'article' || first === undefined) return false;
  return (sentenceAt(sentences, first[0]) ?? 0) >= DEEPEST;
}

/** How clear a hook is. A title, or the editor's words, are what the article was published under. */
function clarityOfParts(parts: readonly Part[], reading: Reading): Clarity {
  const { article, language } = reading.prose;
  const spans = parts.flatMap(({ span }) => (span === null ? [] : [span]));
  const [first] = spans;
  const last = spans.at(-1);
  const isTitle = first !== undefined && first[0] === article.title?.span[0];
  if (first === undefined || last === undefined || isTitle) return 'clear';
  if (endsOnAuxiliary(reading, last[1])) return 'dangling';
  return clarityOf(reading, [first[0], last[1]], knownFrom([], language));
}

/** `Gaddafi und sein Sohn waren`: what was done to them is left out. */
function endsOnAuxiliary({ prose }: Reading, end: number): boolean {
  const last = prose.tokens[tokenAt(prose.tokens, end) - 1];
  return wordSet(prose.language.claims.auxiliaries).has(last?.fold ?? '');
}

/** A headline's ways: with what limits it, else with the rest of its sentence, else as it stands. */
function waysOf({ article, language }: Source, line: Line, { sentences }: Reading): Part[][] {
  const bound = boundSentence(article, line, sentences, language);
  if (bound !== null) return [bound];
  const whole = wholeSentence(article, line, sentences);
  return [whole, lineParts(article, line)].filter((parts) => parts !== null);
}

/** A line's sentence with those that deny or limit it at once; null where none does. */
function boundSentence(
  article: Article,
  line: Line,
  sentences: readonly Sentence[],
  language: Language,
): Part[] | null {
  const [first] = line.spans;
  const last = line.spans.at(-1);
  if (line.origin !== 'article' || first === undefined || last === undefined) return null;
  const index = sentenceAt(sentences, last[1] - 1);
  const end = endWithBound(article, sentences, index, language);
  const own = index === null ? 0 : (sentences[index]?.span[1] ?? 0);
  return end > own ? [articlePart(article, [first[0], end], isCapital(line.text))] : null;
}

/** The headline, behind shorter ones from its own sentence where it is long; and the other shorter ones. */
function headlines({ headline, alternatives }: Cut): { first: Line[]; others: Line[] } {
  const shorter = alternatives.headline.filter(({ text }) => text.length < headline.text.length);
  const isShort = ({ text }: Line) => countGraphemes(text) <= HOOK_LENGTH;
  const isPartOf = ({ spans }: Line) =>
    spans.length > 0 &&
    spans.every((span) => headline.spans.some((whole) => isWithin(span, whole)));
  const better = isShort(headline) ? [] : shorter.filter((line) => isShort(line) && isPartOf(line));
  return {
    first: [...better, headline],
    others: shorter.filter((line) => !better.includes(line)),
  };
}

function wholeSentence(
  article: Article,
  line: Line,
  sentences: readonly Sentence[],
): Part[] | null {
  const [first] = line.spans;
  const last = line.spans.at(-1);
  if (line.origin !== 'article' || first === undefined || last === undefined) return null;
  const span = toSentenceEnd(article, sentences, [first[0], last[1]]);
  const part = articlePart(article, span, isCapital(line.text));
  return countGraphemes(part.text) <= HOOK_LENGTH ? [part] : null;
}
