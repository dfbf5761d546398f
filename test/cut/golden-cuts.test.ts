import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import type { Line } from '../../src/cut/cut.ts';
import { cutArticle, NO_OVERRIDES } from '../../src/cut/cut-article.ts';

/**
 * Cuts that were read line by line. After a change that is meant, write them
 * anew with `UPDATE_GOLDEN=1 npx vitest run test/cut/golden-cuts.test.ts` and
 * read what differs.
 */
const ARTICLES = new URL('../fixtures/articles/', import.meta.url);
const CUTS = new URL('../golden/cuts/', import.meta.url);

const names = readdirSync(ARTICLES).filter((name) => name.endsWith('.md'));

describe('the cut of', () => {
  test.each(names)('%s is as it was read', (name) => {
    const file = new URL(name.replace(/\.md$/u, '.json'), CUTS);
    const made = `${JSON.stringify(cutOf(name), null, 2)}\n`;
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(CUTS, { recursive: true });
      writeFileSync(file, made);
    }
    expect(made).toBe(readFileSync(file, 'utf8'));
  });
});

function cutOf(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(name, ARTICLES)));
  const article = readArticle({ name, type: 'markdown', bytes }, { lang: null, url: null });
  const cut = cutArticle(article, { picks: {}, quotes: 1, overrides: NO_OVERRIDES });
  return {
    genre: article.genre,
    headline: shown(cut.headline),
    shorter: cut.alternatives.headline.slice(0, 2).map(shown),
    quote: cut.quotes.map((quote) => ({
      ...shown(quote),
      name: quote.speaker?.name ?? null,
      role: quote.speaker?.role ?? null,
      confidence: quote.confidence,
    })),
    takeaway: cut.takeaway && { ...shown(cut.takeaway), label: cut.takeaway.label?.text ?? null },
    points: cut.points.map(shown),
  };
}

function shown({ text, spans, changes }: Line) {
  return { text, spans: spans.map(([start, end]) => `${start}-${end}`).join(' '), changes };
}
