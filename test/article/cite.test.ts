import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';

const SAID = 'We are not opening a museum, we are reopening a quay.';
const NAMED = 'Anna Kask, mayor of Brest';
const PROSE = 'The council voted on Tuesday to reopen the old harbour to ships under sail. ';

describe('a set-off quotation in HTML is', () => {
  test.each([
    [
      'a figure’s caption',
      `<figure><blockquote><p>${SAID}</p></blockquote><figcaption>${NAMED}</figcaption></figure>`,
    ],
    ['a footer', `<blockquote><p>${SAID}</p><footer>— ${NAMED}</footer></blockquote>`],
    [
      'a footer of two lines',
      `<blockquote><p>${SAID}</p><footer><div>Anna Kask</div><div>mayor of Brest</div></footer></blockquote>`,
    ],
    ['a cite below the words', `<blockquote><p>${SAID}</p><cite>${NAMED}</cite></blockquote>`],
    ['a cite behind the words', `<blockquote>${SAID} <cite>${NAMED}</cite></blockquote>`],
    [
      'a cite of the name alone',
      `<blockquote><p>${SAID}</p><p>— <cite>Anna Kask</cite>, mayor of Brest</p></blockquote>`,
    ],
    ['a paragraph behind a dash below it', `<blockquote>${SAID}</blockquote><p>— ${NAMED}</p>`],
  ])('said by whom %s names', (_, html) => {
    expect(quotationsOf(page(html), 'html')).toEqual([`${SAID} | ${NAMED}`]);
  });

  test.each([
    [
      'a work that the words name',
      `<blockquote><p>I have read <cite>Moby Dick</cite> and so should you.</p><p>${SAID}</p></blockquote>`,
      `I have read Moby Dick and so should you. / ${SAID}`,
    ],
    [
      'a work that they end on',
      `<blockquote><p>I have read it in <cite>Moby Dick</cite></p></blockquote>`,
      'I have read it in Moby Dick',
    ],
    [
      'a work that opens their last sentence',
      `<blockquote><p>${SAID}</p><p><cite>Moby Dick</cite> says it all.</p></blockquote>`,
      `${SAID} / Moby Dick says it all.`,
    ],
    [
      'the caption of a picture',
      `<figure><img src="a.jpg" alt=""><blockquote><p>${SAID}</p></blockquote><figcaption>Photo Yann Kerbrat</figcaption></figure>`,
      SAID,
    ],
    [
      'an answer behind a dash',
      `<blockquote>${SAID}</blockquote><p>— No, said the other, it is a museum.</p>`,
      SAID,
    ],
  ])('not said by %s', (_, html, read) => {
    expect(quotationsOf(page(html), 'html')).toEqual([read]);
  });
});

describe('a set-off quotation in Markdown is', () => {
  test.each([
    ['a last line behind a dash', `> ${SAID}\n> — ${NAMED}`],
    ['a last paragraph behind two hyphens', `> ${SAID}\n>\n> -- ${NAMED}`],
    ['a dash behind the words', `> ${SAID} — ${NAMED}`],
    ['a last line in italics', `> ${SAID}\n> *${NAMED}*`],
    ['a cite', `> ${SAID}\n> <cite>Anna Kask</cite>, mayor of Brest`],
    ['a paragraph behind a dash below it', `> ${SAID}\n\n— ${NAMED}`],
    [
      'the caption of a figure',
      `<figure><blockquote>${SAID}</blockquote><figcaption>${NAMED}</figcaption></figure>`,
    ],
  ])('said by whom %s names', (_, source) => {
    const text = `# Brest\n\n${PROSE}\n\n${source}\n\n${PROSE}`;
    expect(quotationsOf(text, 'markdown')).toEqual([`${SAID} | ${NAMED}`]);
  });

  test.each([
    ['emphasis in its last words', `> ${SAID} *Never again*`, `${SAID} Never again`],
    ['a sentence behind a dash', `> ${SAID} — And so they left.`, `${SAID} — And so they left.`],
  ])('not said by %s', (_, source, read) => {
    expect(quotationsOf(`# Brest\n\n${PROSE}\n\n${source}`, 'markdown')).toEqual([read]);
  });
});

function page(quotation: string): string {
  const prose = `<p>${PROSE.repeat(3)}</p>`;
  return `<html lang="en"><article><h1>Brest</h1>${prose}${quotation}${prose}</article></html>`;
}

/** Each set-off quotation: its paragraphs parted by a stroke, and who is named below. */
function quotationsOf(source: string, type: 'html' | 'markdown'): string[] {
  const bytes = new TextEncoder().encode(source);
  const article: Article = readArticle({ name: 'a', type, bytes }, { lang: 'en', url: null });
  const read = ([start, end]: readonly [number, number]) => article.text.slice(start, end);
  return article.blocks
    .filter(({ kind }) => kind === 'quotation')
    .map(({ items, label }) => items.map(read).join(' / ') + (label ? ` | ${read(label)}` : ''));
}
