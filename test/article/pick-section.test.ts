import { expect, test } from 'vitest';
import { pickSection } from '../../src/article/pick-section.ts';
import { readArticle } from '../../src/article/read-article.ts';

const LIVE = `---
title: Grève au port, notre direct
genre: live
---

## 18 h 40 : ⛵ les pilotes votent la reprise

Les pilotes du port ont voté la reprise du travail pour mardi matin.

## 9 h 15 : le trafic est à l’arrêt

Aucun cargo n’est entré dans le bassin depuis minuit.
`;

test('a live article is reduced to its first entry, and says so', () => {
  const reduced = pickSection(read(LIVE), null);
  expect(proseOf(reduced)).toEqual([
    'Les pilotes du port ont voté la reprise du travail pour mardi matin.',
  ]);
  expect(reduced.findings.map(({ code }) => code)).toContain('live-first-entry');
});

test('an entry is picked by part of its heading, whatever its case', () => {
  const reduced = pickSection(read(LIVE), 'TRAFIC');
  expect(reduced.title?.text).toBe('9 h 15 : le trafic est à l’arrêt');
  expect(proseOf(reduced)).toEqual(['Aucun cargo n’est entré dans le bassin depuis minuit.']);
  const [start, end] = reduced.title?.span ?? [0, 0];
  expect(reduced.text.slice(start, end)).toBe(reduced.title?.text);
});

test('an entry is picked by part of its heading, whatever its accents', () => {
  expect(pickSection(read(LIVE), 'A L’ARRET').title?.text).toMatch(/^9 h 15/u);
});

test('a time alone is no title of its entry', () => {
  const text = LIVE.replace('18 h 40 : ⛵ les pilotes votent la reprise', '18 h 40');
  expect(pickSection(read(text), null).title).toBeNull();
});

test('a heading that is not there is told, with those that are', () => {
  expect(() => pickSection(read(LIVE), 'météo')).toThrow(/“météo”.*les pilotes votent.*le trafic/u);
});

test('any other article is left whole', () => {
  const article = read(LIVE.replace('genre: live', 'genre: news'));
  expect(pickSection(article, null)).toBe(article);
});

function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  return readArticle({ name: 'direct.md', type: 'markdown', bytes }, { lang: null, url: null });
}

function proseOf(article: ReturnType<typeof read>): string[] {
  const prose = article.blocks.filter(({ kind }) => kind === 'paragraph');
  return prose.map(({ span: [start, end] }) => article.text.slice(start, end));
}
