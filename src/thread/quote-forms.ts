import type { Article } from '../article/article.ts';
import type { Quote } from '../cut/cut.ts';
import type { Language } from '../languages/language.ts';
import type { Span } from '../text/spans.ts';
import { articlePart, connector } from './parts.ts';
import type { Part } from './thread.ts';

/**
 * The ways a quote can be posted, the best first: in the article's own
 * sentence; in its marks with name, role and source; then without the role.
 * The speaker and who reported the words are in each of them.
 */
export function quoteForms(article: Article, quote: Quote, language: Language): Part[][] {
  const own = isContextOf(quote) ? [[articlePart(article, quote.context)]] : [];
  if (quote.speaker === null || quote.spans.length === 0) return own;
  const { name, role, via } = quote.speaker.spans;
  const words = quotedWords(article, quote, language);
  const cited = via === null ? null : citation(article, via, language);
  const forms = [[name, role], [name ?? role]].map((who) => [
    ...words,
    ...signature(article, who, cited),
  ]);
  return [...own, ...forms];
}

/** Who said it: name, role and who reported it, after a dash. */
function signature(
  article: Article,
  who: readonly (Span | null)[],
  cited: readonly Part[] | null,
): Part[] {
  const parts: Part[] = [];
  for (const span of who) {
    if (span === null) continue;
    parts.push(connector(parts.length === 0 ? ' — ' : ', '), articlePart(article, span));
  }
  return cited === null ? parts : [...parts, connector(', '), ...cited];
}

/** "cité par l’agence": in the article's own words where it has them, so that they agree with the speaker. */
function citation(article: Article, via: Span, { labels }: Language): Part[] {
  const [verb = '', by = ''] = labels.citedBy.split(' ');
  const own = article.text.slice(Math.max(0, via[0] - labels.citedBy.length - 4), via[0]);
  const at = own.search(new RegExp(`(?<!\\p{L})${verb}\\p{L}{0,2} ${by} $`, 'iu'));
  return at < 0
    ? [connector(`${labels.citedBy} `), articlePart(article, via)]
    : [articlePart(article, [via[0] - own.length + at, via[1]])];
}

/** The quote in the article's own outer marks, or in the language's where it has none or parts were left out. */
function quotedWords(article: Article, quote: Quote, language: Language): Part[] {
  const [span] = quote.spans;
  const marked = quote.spans.length === 1 && span !== undefined ? withMarks(article, span) : null;
  if (marked !== null) return [articlePart(article, marked)];
  const { outer, insideMarks } = language.typography;
  const words = quote.spans.flatMap((one, index) => [
    ...(index === 0 ? [] : [connector(' […] ')]),
    articlePart(article, one),
  ]);
  return [connector(outer[0] + insideMarks), ...words, connector(insideMarks + outer[1])];
}

/** The span with the marks that stand right around it in the article. */
function withMarks(article: Article, [start, end]: Span): Span | null {
  const before = /[«“„"‘‚»”「『]\s*$/u.exec(article.text.slice(Math.max(0, start - 4), start));
  const after = /^[.,!?…]?\s*[»”"’“‘«」』]/u.exec(article.text.slice(end, end + 4));
  if (before === null || after === null) return null;
  return [start - before[0].length, end + after[0].length];
}

function isContextOf({ context, spans, speaker }: Quote): boolean {
  const holds = (span: Span | null | undefined) =>
    span === null || span === undefined || (context[0] <= span[0] && span[1] <= context[1]);
  return (
    spans.length > 0 && spans.every(holds) && holds(speaker?.spans.name ?? speaker?.spans.role)
  );
}
