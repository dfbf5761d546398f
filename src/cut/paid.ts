import { type Finding, finding } from '../findings/finding.ts';
import { ARTICLE_ITSELF, PAID_LINES, PARTNER_WORDS } from '../languages/sensitive.ts';
import { sliceSpan } from '../text/spans.ts';
import { foldWord } from '../text/words.ts';
import type { Prose } from './prose/prose.ts';

/** UTF-16 code units of a line that says who paid. */
const LONGEST_LINE = 90;
/** Blocks at each end of the article among which such a line stands. */
const NEAR_ENDS = 3;

/**
 * The error of an article that says somebody paid for it and is not labelled
 * as sponsored, or the warning of one that names a partner, who may have; null
 * where no line says either.
 */
export function findUnlabelled({ article, text }: Prose, file: string): Finding | null {
  if (article.genre === 'sponsored') return null;
  const { blocks } = article;
  const ends = [...new Set([...blocks.slice(0, NEAR_ENDS), ...blocks.slice(-NEAR_ENDS)])]
    .filter(({ span }) => span[1] - span[0] <= LONGEST_LINE)
    .map(({ span }) => ({ span, words: foldWord(sliceSpan(text, span)) }));
  const paid = ends.find(({ words }) => isPaid(words));
  const line = paid ?? ends.find(({ words }) => isPartnerLine(words));
  if (line === undefined) return null;
  const code = paid === undefined ? 'partner-named' : 'sponsored-unlabelled';
  return finding(code, { file, span: line.span }, { words: sliceSpan(text, line.span) });
}

function isPaid(words: string): boolean {
  const bare = words.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return PAID_LINES.some((paid) => bare === paid || bare.startsWith(`${paid} `));
}

/** A line that names a partner; a sentence that does so and has its full stop is the article's, unless it tells of the article. */
function isPartnerLine(words: string): boolean {
  const isSentence = /[.!?…]$/u.test(words);
  const isOfItself = ARTICLE_ITSELF.some((opening) => words.startsWith(`${opening} `));
  return holds(words, PARTNER_WORDS) && (isOfItself || !isSentence);
}

/** Whether a line holds one of some phrases as whole words. */
function holds(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => ` ${words} `.includes(` ${phrase} `));
}
