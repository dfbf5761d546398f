import { expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { languageFor } from '../../src/languages/index.ts';
import { articlePart, joinParts } from '../../src/thread/parts.ts';
import { markQuotedBlocks } from '../../src/thread/quoted-blocks.ts';
import { buildArticle } from './build.ts';

const words = 'Women apologise more often than men.';
const plain = buildArticle({ lang: 'en', body: ['I counted.', words, 'That is one theory.'] });
const article: Article = {
  ...plain,
  blocks: plain.blocks.map((block, index) =>
    index === 1 ? { ...block, kind: 'quotation', items: [block.span] } : block,
  ),
};

function marked(room: number): string {
  const whole = [[articlePart(article, [0, article.text.length])]];
  const meter = { measure: (text: string) => [text.length], room: [room] };
  return markQuotedBlocks(article, whole, languageFor('en'), meter).map(joinParts).join('');
}

it('sets a quoted block in the marks of the language', () => {
  expect(marked(280)).toContain(`“${words}”`);
});

it('leaves a post that has no room for marks as it is', () => {
  expect(marked(10)).not.toContain('“');
});
