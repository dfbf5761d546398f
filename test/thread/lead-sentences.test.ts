import { expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { languageFor } from '../../src/languages/index.ts';
import { platformFor } from '../../src/platforms/index.ts';
import { leadSentences, opensArticle } from '../../src/thread/lead-sentences.ts';
import { readForThread } from '../../src/thread/reading.ts';
import { DEFAULT_THREAD_OPTIONS } from '../../src/thread/thread.ts';
import { writeThread } from '../../src/thread/write-thread.ts';
import { buildArticle, buildCut, lineOf } from './build.ts';

function readingOf(article: Article) {
  return readForThread(article, languageFor(article.lang));
}

it.each([
  ['en', 'Emma Iqbal has quit the council with a speech about this city and its vans.', true],
  ['en', 'Thousands of Leeds voters marched on Monday after they had lost a van.', true],
  ['en', 'The figures also worried everybody, and nobody said why.', false],
  ['en', 'She quit the council of Leeds on Monday.', false],
  ['en', 'Readers of this library in Leeds marched on Monday.', false],
  ['fr', 'Le projet du port de Brest a pourtant été adopté, a estimé Anne Kerbrat.', true],
  ['fr', 'La requête est examinée ce jeudi à Brest.', false],
  ['fr', 'Fondé par cet ancien marin, le club de Brest ferme.', false],
  ['de', 'Anne Kerbrat befindet sich noch in Bremen, obwohl dieser Streit beendet ist.', true],
  ['de', 'Der Antrag hat am Montag in Bremen viele überrascht.', false],
])('in %s, “%s” opens an article: %s', (lang, first, expected) => {
  const article = buildArticle({
    lang,
    body: [first, 'Emma Iqbal and Anne Kerbrat said nothing else.'],
  });
  expect(opensArticle(readingOf(article), article.blocks[0]?.span ?? [0, 0])).toBe(expected);
});

it('trusts no sentence but the first to open the article', () => {
  const words = 'Emma Iqbal quit the council of Leeds with a speech about this city.';
  const article = buildArticle({ lang: 'en', body: ['The van stays on the road.', words] });
  expect(opensArticle(readingOf(article), article.blocks[1]?.span ?? [0, 0])).toBe(false);
});

it('opens a thread on the first sentence rather than on a detail that happens to be clear', () => {
  const first =
    'Emma Iqbal has quit the council of Leeds after a divided vote on this city’s last library van.';
  const filler =
    'She said nothing else, and went home to a house without a single book in it. '.repeat(6);
  const detail = 'Three members would have kept the van.';
  const article = buildArticle({ lang: 'en', body: [first, filler, detail] });
  const cut = buildCut({ headline: lineOf(article, 'Three members would have kept the van') });
  const x = platformFor('x');
  const posts = x === null ? [] : writeThread(article, cut, x, DEFAULT_THREAD_OPTIONS).posts;
  expect(posts[0]?.text).toBe(first);
});

it('opens a thread on the first sentence, though a shorter one is clear and the headline is not', () => {
  const first =
    'Emma Iqbal has quit the council of Leeds after a long and divided vote on this city’s last library van, which nine members of the council had wanted to keep for three more years.';
  const short = 'Three members of the Leeds council would have kept the van.';
  const filler = 'She said nothing else, and went home to a house without a book. '.repeat(6);
  const article = buildArticle({ lang: 'en', body: [first, short, filler.trim()] });
  const cut = buildCut({ headline: lineOf(article, first.slice(0, -1)) });
  const x = platformFor('x');
  const posts = x === null ? [] : writeThread(article, cut, x, DEFAULT_THREAD_OPTIONS).posts;
  expect(posts[0]?.text).toContain(first);
});

it('opens no thread on a noun of which nothing is said', () => {
  const article = buildArticle({
    lang: 'fr',
    body: ['Une décision qui divise les marins.', 'Le port de Brest renonce à son quai.'],
  });
  const cut = buildCut({ headline: lineOf(article, 'Le port de Brest renonce à son quai.') });
  const language = languageFor('fr');
  const source = { article, cut, language, options: DEFAULT_THREAD_OPTIONS };
  expect(leadSentences(source, readingOf(article))).toEqual([article.blocks[1]?.span]);
});
