import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { FindingError } from '../../src/findings/finding.ts';

test('a page that declares no language is read in that of its paragraphs, not of its scripts', () => {
  const script = 'function follow(reader, article) { return reader.open(article); }\n'.repeat(80);
  const page = `<html><head><script>${script}</script></head><body><h1>Le port rouvre</h1>
    <p>Le conseil municipal a voté mardi soir la réouverture du vieux port, après deux ans de travaux.</p>
    <h2>À retenir</h2><p>Une seconde grue pourrait être installée en 2027 au quai des Goélands.</p></body></html>`;
  expect(outline(readHtml(page)).at(-1)).toMatch(/^callout .* \| À retenir$/u);
});

test.each([
  ['Le club racheté', 'Le club pourrait être racheté', 'Le club pourrait être racheté'],
  ['Mayor sold harbour', 'Mayor may have sold harbour', 'Mayor may have sold harbour'],
  ['Le port rouvre mardi - Le Cahier', 'Le port rouvre', 'Le port rouvre mardi - Le Cahier'],
  ['Le port rouvre mardi', 'Nos derniers articles', 'Le port rouvre mardi'],
  ['Document1', 'Le port rouvre aux voiliers', 'Le port rouvre aux voiliers'],
])('a title “%s” above a heading “%s” is read as “%s”', (tag, shown, title) => {
  const prose = 'Le conseil municipal a voté mardi la réouverture du vieux port. '.repeat(8);
  const page = `<title>${tag}</title><article><h1>${shown}</h1><p>${prose}</p></article>`;
  expect(readHtml(page).title?.text).toBe(title);
});

test.each(['Document1', 'Microsoft Word - port v2.docx', 'Untitled', 'Sans titre', 'Dokument2'])(
  '“%s” is nobody’s title: the line in bold at the top is',
  (tag) => {
    const prose = 'Le conseil municipal a voté mardi la réouverture du vieux port.';
    const body = `<p><b>Le port rouvre aux voiliers</b></p><p>${prose}</p><p>${prose}</p>`;
    const page = `<html><head><title>${tag}</title></head><body>${body}</body></html>`;
    expect(readHtml(page).title?.text).toBe('Le port rouvre aux voiliers');
  },
);

describe('a page of a news site', () => {
  const article = readHtml(newsPage());

  test('gives its title, publication, author, date, address and picture', () => {
    expect(article).toMatchObject({
      title: { text: 'Le port de Brest rouvre aux voiliers', source: 'metadata' },
      publication: 'Le Cahier du large',
      bylines: ['Jeanne Le Goff'],
      published: '2026-03-03T07:00:00+01:00',
      url: 'https://www.example.org/port-de-brest',
      kicker: 'Économie',
      lang: 'fr',
      langSource: 'declared',
      image: { src: 'https://www.example.org/quai.jpg', credit: 'Yann Kerbrat', alt: 'Le quai' },
    });
  });

  test('gives its article: headings, prose, the quotation with who said it, the list', () => {
    expect(outline(article)).toEqual([
      'heading Le port de Brest rouvre aux voiliers',
      expect.stringMatching(/^paragraph Au terme de dix-huit mois de débats/u),
      expect.stringMatching(/^paragraph Le quai des Goélands, fermé/u),
      'heading Un quai rendu au vent',
      expect.stringMatching(/^paragraph La compagnie Avel Vras/u),
      'quotation Nous n’ouvrons pas un musée, nous rouvrons un quai. | Maëlle Kerautret, présidente du port',
      'callout Le café voyagera vingt-six jours. / Le quai a coûté 3,8 millions d’euros. | À retenir',
      expect.stringMatching(/^paragraph Le chantier/u),
      'list Deux goélettes de 52 mètres / Un voyage de vingt-six jours',
      expect.stringMatching(/^paragraph Reste que le transport/u),
    ]);
  });

  test.each([
    ['the menu', 'Abonnez-vous'],
    ['a caption', 'Le quai des Goélands, mardi'],
    ['a "read also" line', 'Lire aussi'],
    ['an embedded post', 'Quelle belle journée'],
    ['the share bar', 'Partager'],
    ['a cookie notice', 'cookies'],
    ['a comment', 'Très bon article'],
    ['a script', 'console'],
    ['what is struck out', 'mille tonnes barrées'],
    ['what is hidden', 'Texte caché'],
  ])('leaves out %s', (_, words) => {
    expect(article.text).not.toContain(words);
  });
});

describe('a page that is nothing but an article', () => {
  test('has the same blocks as the text it was saved from', () => {
    const name = 'fr-port-de-brest.txt';
    const bytes = readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url));
    const text = readArticle({ name, type: 'text', bytes }, { lang: null, url: null });
    const html = readHtml(`<meta charset="utf-8"><body>${asHtml(bytes.toString('utf8'))}</body>`);
    expect(outline(html)).toEqual(outline(text));
    expect(html.dateline?.place).toBe('Brest');
  });

  test('has a line of its own for each line break', () => {
    const article = readHtml(
      '<p>⛵ Un quai rendu au vent<br>« Nous rouvrons un quai pour tous les Brestois »,<br>a déclaré Maëlle Kerautret.</p>',
    );
    expect(outline(article)).toEqual([
      'heading ⛵ Un quai rendu au vent',
      'paragraph « Nous rouvrons un quai pour tous les Brestois », a déclaré Maëlle Kerautret.',
    ]);
  });
});

describe('what a page is', () => {
  test.each([
    ['OpinionNewsArticle', 'opinion'],
    ['AdvertiserContentArticle', 'sponsored'],
    ['LiveBlogPosting', 'live'],
    ['NewsArticle', 'news'],
  ])('is told by its type: %s is %s', (type, genre) => {
    const thing = JSON.stringify({ '@graph': [{ '@type': type, headline: 'Le port' }] });
    const page = `<script type="application/ld+json">${thing}</script><p>${PROSE}</p>`;
    expect(readHtml(page).genre).toBe(genre);
  });
});

test('the name of the site is no part of the title', () => {
  const head = '<meta property="og:site_name" content="Le Cahier du large">';
  const page = `<head><title>Le port rouvre | Le Cahier du large</title>${head}</head><p>${PROSE}</p>`;
  expect(readHtml(page).title?.text).toBe('Le port rouvre');
});

test('a pull quote that repeats a paragraph is left out', () => {
  const quote = 'Le quai a coûté 3,8 millions d’euros, dont 1,2 million versé par la région.';
  const article = readHtml(
    `<p>${PROSE} ${quote}</p><blockquote>« ${quote} »</blockquote><p>${PROSE}</p>`,
  );
  expect(article.blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
});

test('a page with hardly an article on it says so', () => {
  const page = '<nav><a href="/">Accueil</a></nav><main><p>Activez JavaScript.</p></main>';
  expect(readHtml(page).findings.map((found) => found.code)).toEqual(['page-thin']);
  expect(readHtml(newsPage()).findings).toEqual([]);
});

test.each([
  ['names no topic', 'Actualités'],
  ['is what a system writes for none', 'nil'],
])('a section that %s is no kicker', (_, section) => {
  expect(readHtml(newsPage().replace('"Économie"', `"${section}"`)).kicker).toBeNull();
});

test('a page that declares another language than it reads like says so', () => {
  const page = `<html lang="en"><body><p>${PROSE}</p><p>${PROSE} ${PROSE}</p></body></html>`;
  expect(readHtml(page).findings.map((found) => found.code)).toEqual(['language-doubted']);
});

test('a page that declares its direction keeps it', () => {
  expect(
    readHtml(`<html dir="rtl"><body><article dir="rtl"><p>${PROSE}</p></article></body></html>`)
      .dir,
  ).toBe('rtl');
});

describe('a page made to do harm', () => {
  test.each([
    ['nested a hundred thousand deep', '<div>'.repeat(100_000)],
    ['of nothing but angle brackets', '<'.repeat(10_000)],
    ['with an attribute of a megabyte', `<p title="${'a'.repeat(1_000_000)}">${PROSE}</p>`],
    [
      'with entities that grow',
      `<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>&b;${PROSE}</p>`,
    ],
    ['of unclosed emphasis', '<b>'.repeat(1_400) + PROSE],
    ['of tables in tables', `${'<table><tr><td>'.repeat(700)}${PROSE}`],
  ])('%s is read or refused', (_, page) => {
    try {
      expect(readHtml(page).text).not.toBe('');
    } catch (error) {
      expect(error).toBeInstanceOf(FindingError);
    }
  });
});

const PROSE =
  'Le conseil municipal a voté mardi soir la réouverture du vieux port, après deux ans de travaux et de débats entre les défenseurs du patrimoine et les armateurs.';

function newsPage(): string {
  const thing = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Le port de Brest rouvre aux voiliers',
    author: [{ '@type': 'Person', name: 'Jeanne Le Goff' }],
    publisher: { '@type': 'Organization', name: 'Le Cahier du large' },
    datePublished: '2026-03-03T07:00:00+01:00',
    articleSection: 'Économie',
    image: { url: 'https://www.example.org/quai.jpg', creditText: 'Yann Kerbrat' },
  });
  return `<!doctype html><html lang="fr"><head><title>Le port de Brest rouvre | Le Cahier du large</title>
<link rel="canonical" href="https://www.example.org/port-de-brest">
<meta property="og:title" content="Le port rouvre"><meta property="og:image:alt" content="Le quai">
<script type="application/ld+json">${thing}</script><style>p { color: red }</style></head><body>
<nav><a href="/">Accueil</a> <a href="/abo">Abonnez-vous</a></nav>
<main><article><h1>Le port de Brest rouvre aux voiliers</h1>
<div class="share-bar"><a href="#">Partager</a></div>
<figure><img src="quai.jpg" alt=""><figcaption>Le quai des Goélands, mardi. Photo Yann Kerbrat</figcaption></figure>
<p>Au terme de dix-huit mois de débats, la métropole de Brest rouvre le vieux port aux voiliers de charge, avec l’ambition d’en faire la première escale bretonne du café.</p>
<p>Le quai des Goélands, fermé aux marchandises depuis 1994, accueillera ses deux <b>premiers</b> cargos à voiles le 14 avril.</p>
<p>Lire aussi : <a href="/cacao">Le cacao revient à la voile</a></p>
<h2>Un quai rendu au vent</h2>
<p>La compagnie <a href="/avel">Avel Vras</a> exploitera deux goélettes, capables de porter chacune 110 tonnes de fret<del>, mille tonnes barrées</del>.</p>
<blockquote><p>Nous n’ouvrons pas un musée, nous rouvrons un quai.</p><footer>Maëlle Kerautret, présidente du port</footer></blockquote>
<aside class="encadre"><h3>À retenir</h3><ul><li>Le café voyagera vingt-six jours.</li><li>Le quai a coûté 3,8 millions d’euros.</li></ul></aside>
<p>Le chantier a coûté 3,8 millions d’euros, dont 1,2 million versé par la région, et a duré dix-huit mois en tout.</p>
<ul><li>Deux goélettes de 52 mètres</li><li>Un voyage de vingt-six jours</li></ul>
<blockquote class="twitter-tweet"><p>Quelle belle journée au port</p></blockquote>
<p style="display:none">Texte caché</p>
<p>Reste que le transport à la voile ne représente encore qu’une part infime du fret breton, et que son prix le réserve à quelques produits.</p>
</article></main>
<div class="cookie-banner">Nous utilisons des cookies.</div>
<section id="comments"><h2>Commentaires</h2><p>Très bon article, merci à la rédaction.</p></section>
<script>console.log('run')</script></body></html>`;
}

/** A text as a word processor would save it: a paragraph a line, subheads as headings. */
function asHtml(text: string): string {
  return text
    .trim()
    .replace('»,\na déclaré', '», a déclaré')
    .split('\n')
    .map((line) => (/^[⛵☕🏗]/u.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`))
    .join('\n');
}

function readHtml(page: string): Article {
  const bytes = new TextEncoder().encode(page);
  return readArticle({ name: 'page.html', type: 'html', bytes }, { lang: null, url: null });
}

/** Each block's kind and text, its items parted by a stroke, its label last. */
function outline(article: Article): string[] {
  return article.blocks.map((block) => {
    const said = block.items.length > 0 ? block.items : [block.span];
    const items = said.map((span) => article.text.slice(...span)).join(' / ');
    const label = block.label === null ? '' : ` | ${article.text.slice(...block.label)}`;
    return `${block.kind} ${items}${label}`;
  });
}
