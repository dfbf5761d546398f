import type { Article } from '../article/article.ts';
import { isSaidByPronoun } from '../cut/clarity/said-by-pronoun.ts';
import { standsAlone } from '../cut/clarity/stands-alone.ts';
import type { Quote } from '../cut/cut.ts';
import { isVerdict } from '../cut/prose/bound-sentences.ts';
import type { Language } from '../languages/language.ts';
import { BARE_TITLE_LANGUAGES } from '../languages/offices.ts';
import { CITED_PERSON } from '../languages/outlets.ts';
import { type Span, sliceSpan } from '../text/spans.ts';
import { articlePart, connector } from './parts.ts';
import { type Sentence, sentenceAt } from './sentences.ts';
import type { Part } from './thread.ts';

/**
 * The ways a quote can be posted, the best first: in the article's own
 * sentence; in its marks with name, role and source; then without the role.
 * The speaker and who reported the words are in each of them, and the short
 * sentence after them that gives a verdict on them. A sentence that opens on
 * words whose referent is elsewhere comes last. A fragment has only its
 * sentence, and a speaker who is a bare noun (`baker`) only the article's own
 * way to name them; a block that stands without marks is never its own form.
 */
export function quoteForms(
  article: Article,
  quote: Quote,
  language: Language,
  prose: readonly Sentence[],
): Part[][] {
  const verdict = verdictOn(article, quote, language, prose);
  const own = ownForms(article, quote, language, prose, verdict);
  if (quote.speaker === null || quote.spans.length === 0) return own;
  const { name, role, via } = quote.speaker.spans;
  const isFragment = /^\p{Ll}/u.test(article.text.slice(quote.spans[0]?.[0]));
  if (isFragment || (name === null && isBareNoun(article, role))) return own;
  const words = quotedWords(article, quote, language);
  const cited = via === null ? null : citation(article, via, language);
  const below = verdict === null ? [] : [connector('\n\n'), articlePart(article, verdict)];
  const forms = [[name, role], [name ?? role]].map((who) => [
    ...words,
    ...signature(article, who, cited, language),
    ...below,
  ]);
  return standsAlone(sliceSpan(article.text, quote.context), language)
    ? [...own, ...forms]
    : [...forms, ...own];
}

/** The short sentence right after a quote that gives a verdict on it, or null. */
export function verdictOn(
  { text }: Article,
  { context }: Quote,
  language: Language,
  prose: readonly Sentence[],
): Span | null {
  const index = sentenceAt(prose, context[1] - 1);
  const [own, next] = index === null ? [] : [prose[index], prose[index + 1]];
  if (next === undefined || next.block !== own?.block) return null;
  return isVerdict(text, next.span, language) ? next.span : null;
}

/** The article's own sentence, where it holds the quote and says whose it is. */
function ownForms(
  article: Article,
  quote: Quote,
  language: Language,
  prose: readonly Sentence[],
  verdict: Span | null,
): Part[][] {
  const { context } = quote;
  const place = sentenceAt(prose, context[0]);
  const kind = article.blocks[prose[place ?? -1]?.block ?? -1]?.kind;
  if (!isContextOf(quote) || kind === 'quotation' || kind === 'answer') return [];
  if (isSaidByPronoun(sliceSpan(article.text, context), language)) return [];
  return [[articlePart(article, [context[0], verdict?.[1] ?? context[1]])]];
}

function isBareNoun({ text }: Article, role: Span | null): boolean {
  return role === null || /^\p{Ll}\S*$/u.test(sliceSpan(text, role));
}

/** Who said it: name, role and who reported it, after a dash. */
function signature(
  article: Article,
  who: readonly (Span | null)[],
  cited: readonly Part[] | null,
  language: Language,
): Part[] {
  const parts: Part[] = [];
  for (const span of titleAndName(article, who, language)) {
    parts.push(connector(parts.length === 0 ? ' — ' : ', '), articlePart(article, span));
  }
  return cited === null ? parts : [...parts, connector(', '), ...cited];
}

/**
 * Name and role, as one where the article has the role as a title before the
 * name: "Justice Clarence Thomas". A bare noun says too little behind a name:
 * "Press Council president David Weisbrot", where the language writes so.
 */
function titleAndName({ text }: Article, who: readonly (Span | null)[], { tag }: Language): Span[] {
  const [name = null, role = null] = who;
  const title = role === null ? '' : text.slice(...role);
  const isBare = /^\p{Ll}\S*$/u.test(title) && BARE_TITLE_LANGUAGES.test(tag);
  if (name === null || role === null || !(isBare || /^\p{Lu}/u.test(title))) {
    return who.filter((span) => span !== null);
  }
  const isBeside = /^\s$/u.test(text.slice(role[1], name[0]));
  const titled = isBeside ? text.slice(role[0], name[1]) : `${title} ${text.slice(...name)}`;
  const at = isBeside ? role[0] : text.indexOf(titled);
  const end = at + titled.length;
  const isWord = at >= 0 && !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[end] ?? ''}`);
  if (!isWord) return [name, role];
  return [[isBare ? at - bodyLength(text.slice(Math.max(0, at - LONGEST_BODY), at)) : at, end]];
}

/** UTF-16 code units before a title in which its body is looked for. */
const LONGEST_BODY = 60;

/** How long the body is that a title is of, in front of it and within the sentence: `Press Council `. */
function bodyLength(before: string): number {
  return /[\p{Ll}\d,;]\s((?:\p{Lu}[\p{L}’'-]*\s){1,4})$/u.exec(before)?.[1]?.length ?? 0;
}

/** "citée par l’agence" in the article's own words, which agree with the speaker; else in the language's, which agree with any. */
function citation(article: Article, via: Span, { labels, speech }: Language): Part[] {
  const before = article.text.slice(Math.max(0, via[0] - 30), via[0]);
  const own = speech.via
    .filter((phrase) => CITED_PERSON.test(phrase))
    .find((phrase) => before.toLowerCase().endsWith(`${phrase} `));
  return own === undefined
    ? [connector(`${labels.citedBy} `), articlePart(article, via)]
    : [articlePart(article, [via[0] - own.length - 1, via[1]])];
}

/** The quote in the article's own outer marks, or in the language's where it has none or parts were left out. */
function quotedWords(article: Article, quote: Quote, language: Language): Part[] {
  const [span] = quote.spans;
  const marked = quote.spans.length === 1 && span !== undefined ? withMarks(article, span) : null;
  if (marked !== null) return marked;
  const { outer, insideMarks } = language.typography;
  const words = quote.spans.flatMap((one, index) => [
    ...(index === 0 ? [] : [connector(' […] ')]),
    articlePart(article, one),
  ]);
  return [connector(outer[0] + insideMarks), ...words, connector(insideMarks + outer[1])];
}

/** The quote with the marks that stand right around it in the article; a comma before the closing one is left out. */
function withMarks(article: Article, [start, end]: Span): Part[] | null {
  const { text } = article;
  const before = /[«“„"‘‚»”「『]\s*$/u.exec(text.slice(Math.max(0, start - 4), start));
  const closing = /^([.!?…]?),?(\s*[»”"’“‘«」』])/u.exec(text.slice(end, end + 4));
  const comma = /[,،，、]\s*$/u.exec(text.slice(start, end));
  if (before === null || closing === null) return null;
  const [all, stop = '', mark = ''] = closing;
  const from = start - before[0].length;
  if (comma === null && all === stop + mark)
    return [articlePart(article, [from, end + all.length])];
  const to = comma === null ? end + stop.length : end - comma[0].length;
  return [articlePart(article, [from, to]), connector(mark)];
}

function isContextOf({ context, spans, speaker }: Quote): boolean {
  const holds = (span: Span | null | undefined) =>
    span === null || span === undefined || (context[0] <= span[0] && span[1] <= context[1]);
  return (
    spans.length > 0 && spans.every(holds) && holds(speaker?.spans.name ?? speaker?.spans.role)
  );
}
