import { type Finding, finding } from '../findings/finding.ts';
import { PAID_LINES } from '../languages/sensitive.ts';
import { sliceSpan } from '../text/spans.ts';
import { foldWord } from '../text/words.ts';
import type { Prose } from './prose.ts';

/** UTF-16 code units of a line that says who paid. */
const LONGEST_LINE = 90;
/** Blocks at each end of the article among which such a line stands. */
const NEAR_ENDS = 3;

/** The error of an article that says somebody paid for it and is not labelled as sponsored, or null. */
export function findUnlabelled({ article, text }: Prose, file: string): Finding | null {
  if (article.genre === 'sponsored') return null;
  const { blocks } = article;
  const ends = [...new Set([...blocks.slice(0, NEAR_ENDS), ...blocks.slice(-NEAR_ENDS)])];
  const line = ends.find(({ span }) => {
    if (span[1] - span[0] > LONGEST_LINE) return false;
    const words = foldWord(sliceSpan(text, span)).replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    return PAID_LINES.some((paid) => words === paid || words.startsWith(`${paid} `));
  });
  if (line === undefined) return null;
  return finding(
    'sponsored-unlabelled',
    { file, span: line.span },
    {
      words: sliceSpan(text, line.span),
    },
  );
}
